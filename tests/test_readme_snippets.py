"""Every Python snippet of the README runs as it stands there."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

README = (Path(__file__).parent.parent / "README.md").read_text()
SNIPPETS = re.findall(r"^```python\n(.*?)^```$", README, re.M | re.S)
RUNNER = """
import json, sys
for snippet in json.load(sys.stdin):
    exec(compile(snippet, "README.md", "exec"), {"__name__": "__main__"})
    print("=" * 20)
"""


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What each snippet printed, all run in one process in an empty folder."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith("CODE_IT_")}
    done = subprocess.run(
        [sys.executable, "-c", RUNNER],
        input=json.dumps(SNIPPETS),
        cwd=tmp_path_factory.mktemp("snippets"),
        env=plain,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.split("=" * 20 + "\n")[:-1]


def printed_by(text: str, printed: list[str]) -> str:
    (position,) = [number for number, snippet in enumerate(SNIPPETS) if text in snippet]
    return printed[position]


def test_every_snippet_runs(printed: list[str]) -> None:
    assert len(printed) == len(SNIPPETS) >= 5


@pytest.mark.parametrize("text", ["TaskExecutor(config=config)", "CodeItTool("])
def test_a_task_has_an_outcome(printed: list[str], text: str) -> None:
    assert printed_by(text, printed).startswith("Task ")


def test_the_editor_runs_what_was_edited(printed: list[str]) -> None:
    assert "Stdout:hello\nworld\n" in printed_by("PythonCodeEditor(", printed)


def test_the_editors_tools_answer_as_the_readme_says(printed: list[str]) -> None:
    told = printed_by("LangchainPythonToolMixin(", printed)
    assert "Program Succeeded" in told and "is not a package name" in told


def test_a_langchain_object_is_a_model(printed: list[str]) -> None:
    assert printed_by("FakeListChatModel(", printed) == "Task Success: hello\n"
