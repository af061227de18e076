"""Checks in the real sandbox, beside a real virtualenv."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from code_it.checking import judge
from code_it.config import TaskExecutionConfig
from code_it.errors import InstallError
from code_it.packages import build_environment
from code_it.ports import Environment
from code_it.sandbox import build_sandbox
from code_it.testing import run_result
from code_it.values import CheckResult, Checks

PROGRAM = "def double(n):\n    return 2 * n\n\n\nprint(double(4))\nopen('out.txt', 'w').write('8')\n"
Judge = Callable[..., tuple[CheckResult, ...]]


@pytest.fixture(scope="module")
def environment() -> Iterator[Environment]:
    built = build_environment(TaskExecutionConfig())
    yield built
    built.close()


@pytest.fixture
def judged(tmp_path: Path, environment: Environment) -> Judge:
    files = tmp_path / "files"
    files.mkdir()
    (files / "out.txt").write_text("8")
    sandbox = build_sandbox(TaskExecutionConfig())

    def go(*scripts: tuple[str, str], task: str = "Double it.") -> tuple[CheckResult, ...]:
        paths = []
        for name, text in scripts:
            (tmp_path / name).write_text(text)
            paths.append(tmp_path / name)
        run = run_result("8\n")
        results = judge(Checks(tuple(paths)), task, PROGRAM, run, files, environment, sandbox)
        assert sorted(path.name for path in files.iterdir()) == ["out.txt"]
        assert (files / "out.txt").read_text() == "8"
        return results

    return go


def test_a_script_sees_the_files_the_program_and_its_output(judged: Judge) -> None:
    script = (
        "import sys\n"
        "assert sys.stdin.read() == '8\\n'\n"
        "assert open('out.txt').read() == '8'\n"
        "from program import double\n"
        "assert double(5) == 10\n"
        "open('out.txt', 'w').write('spoiled')\n"
    )
    assert judged(("check.py", script)) == (CheckResult("check.py", True),)


def test_what_a_script_says_is_its_report(judged: Judge) -> None:
    (result,) = judged(("check.py", "assert open('out.txt').read() == '9', 'eight is not nine'\n"))
    assert not result.passed and "eight is not nine" in result.report


def test_examples_of_the_task_pass_or_say_what_was_expected(judged: Judge) -> None:
    (passed,) = judged(task="Write double(n).\n\n>>> double(3)\n6\n")
    (failed,) = judged(task="Write double(n).\n\n>>> double(3)\n7\n")
    assert passed.passed
    assert not failed.passed and "Expected:" in failed.report and "7" in failed.report


@pytest.mark.network
def test_a_file_for_pytest_is_run_by_pytest(judged: Judge) -> None:
    test = "from program import double\n\n\ndef test_double():\n    assert double(2) == {}\n"
    try:
        passed, failed = judged(("test_right.py", test.format(4)), ("test_wrong.py", test.format(5)))
    except InstallError as error:
        pytest.skip(error.message)
    assert passed.passed
    assert not failed.passed and "assert 4 == 5" in failed.report
