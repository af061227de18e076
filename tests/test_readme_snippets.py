"""Every Python snippet of the README runs as it stands there."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.models.loopback import serve_demo

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


def command_lines(text: str) -> list[list[str]]:
    """The commands of the README's shell blocks that contain ``text``, as words."""
    blocks = re.findall(r"^```sh\n(.*?)^```$", README, re.M | re.S)
    lines = [line for block in blocks for line in block.splitlines() if text in line]
    return [shlex.split(line, comments=True) for line in lines]


def execute(words: list[str], folder: Path) -> str:
    assert words[0] == "python"
    plain = {name: value for name, value in os.environ.items() if not name.startswith("CODE_IT_")}
    done = subprocess.run(
        [sys.executable, *words[1:]], cwd=folder, env=plain, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_command_line_executes_a_task(tmp_path: Path) -> None:
    (words,) = [words for words in command_lines("from 1 to 5") if "--model" not in words]
    assert execute(words, tmp_path) == "1\n2\n3\n4\n5\n"


def test_the_command_line_asks_a_server(tmp_path: Path) -> None:
    (words,) = command_lines("--model openai:")
    with serve_demo() as url:
        here = [re.sub(r"http://localhost:\d+", url.removesuffix("/v1"), word) for word in words]
        assert execute(here, tmp_path) == "1\n2\n3\n4\n5\n"


def test_a_langchain_object_is_a_model(printed: list[str]) -> None:
    assert printed_by("FakeListChatModel(", printed) == "Task Success: hello\n"
