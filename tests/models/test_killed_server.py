"""A server that is killed in the middle of an answer: exit code 3, a hint, a readable journal."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
KEY = "sk-never-to-be-seen"


def test_killing_the_server_mid_answer_ends_in_exit_code_3(tmp_path: Path) -> None:
    pipe = subprocess.PIPE
    serving = [sys.executable, "-m", "tests.models.endless_server"]
    server = subprocess.Popen(serving, cwd=ROOT, stdin=pipe, stdout=pipe, text=True)
    assert server.stdout is not None
    url = server.stdout.readline().strip()
    plain = {name: value for name, value in os.environ.items() if not name.startswith("CODE_IT_")}
    asking = [sys.executable, "-m", "code_it", "--json", "--model", f"openai:tiny@{url}", "--no-apply-linter",
              "Say hello."]  # fmt: skip
    client = subprocess.Popen(
        asking, cwd=tmp_path, stdout=pipe, stderr=pipe, text=True, env={**plain, "OPENAI_API_KEY": KEY}
    )
    assert server.stdout.readline().startswith("writing")
    server.kill()
    stdout, stderr = client.communicate(timeout=60)
    server.communicate()

    assert client.returncode == 3, stderr
    error = json.loads(stdout)["error"]
    assert error["kind"] == "model" and error["hint"]
    assert url in error["message"]
    assert "Traceback" not in stderr

    journal = tmp_path / "workspace" / "latest" / "journal"
    questions = [json.loads(line) for line in (journal / "attempt-1" / "questions.jsonl").open()]
    assert [question["name"] for question in questions] == ["plan"]
    assert questions[0]["completions"][0]["text"].strip() == "1. Print it."

    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert written and not any(KEY.encode() in path.read_bytes() for path in written)
    assert KEY not in stdout + stderr
