"""Every attempt finds the files as the user gave them, whatever the one before did."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from code_it.config import TaskExecutionConfig
from code_it.task_executor import TaskExecutor
from code_it.testing import FixedIndex, FixedLinter, ScriptedModel, ScriptLine
from code_it.values import TaskResult
from tests.conftest import PLAN, fenced

Execute = Callable[..., TaskResult]
CRASH = "\nraise ValueError('too early')\n"


@pytest.fixture
def execute(tmp_path: Path) -> Execute:
    """Executes a task whose first program fails, in the real sandbox."""

    def go(first: str, second: str, *files: Path) -> TaskResult:
        answers = [ScriptLine("sample", (fenced(first),)), ScriptLine("repair", (fenced(second),))]
        executor = TaskExecutor(
            model_builder=lambda: ScriptedModel([PLAN, *answers]),
            config=TaskExecutionConfig(
                workspace=tmp_path / "workspace",
                coding_samples=1,
                max_coding_attempts=2,
                install_dependencies=False,
            ),
            linter=FixedLinter(),
            index=FixedIndex(),
        )
        return executor.execute("Work on the files.", files=files)

    return go


def test_what_a_failed_program_appended_is_not_there_twice(execute: Execute) -> None:
    append = "with open('log.txt', 'a', encoding='utf-8') as file:\n    file.write('row\\n')\n"
    result = execute(append + CRASH, append)
    assert result.status == "solved"
    assert (result.run_dir / "files" / "log.txt").read_text() == "row\n"


def test_a_folder_that_a_failed_program_made_is_in_nobodys_way(execute: Execute) -> None:
    make = "import os\nos.mkdir('out')\n"
    result = execute(make + CRASH, make + "open('out/a.txt', 'w').close()\n")
    assert result.status == "solved"
    assert [artifact.path for artifact in result.artifacts] == ["out/a.txt"]


def test_what_a_failed_program_left_lies_in_its_journal(execute: Execute) -> None:
    result = execute("open('half.txt', 'w').write('half')" + CRASH, "print('done')")
    assert not list((result.run_dir / "files").iterdir())
    assert (result.run_dir / "journal" / "attempt-1" / "files" / "half.txt").read_text() == "half"


@pytest.mark.parametrize(
    "harm",
    [
        "import os\nos.remove('given.txt')\nopen('given.txt', 'w').write('gone')\n",
        "import os\nos.remove('given.txt')\n",
        "open('other.txt', 'w').close()\n",
    ],
)
def test_the_next_program_finds_the_given_file_as_it_was(execute: Execute, tmp_path: Path, harm: str) -> None:
    given = tmp_path / "given.txt"
    given.write_text("as it was")
    result = execute(harm + CRASH, "print(open('given.txt').read())\n", given)
    assert result.status == "solved"
    assert result.stdout == "as it was\n"
    assert (result.run_dir / "files" / "given.txt").stat().st_mode & 0o222 == 0
