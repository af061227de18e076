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

    def go(
        *scripts: tuple[str, str],
        task: str = "Double it.",
        program: str = PROGRAM,
        encoding: str = "utf-8",
        left: dict[str, str] | None = None,
    ) -> tuple[CheckResult, ...]:
        for name, text in (left or {}).items():
            (files / name).write_text(text)
        paths = []
        for name, text in scripts:
            (tmp_path / name).write_text(text, encoding=encoding)
            paths.append(tmp_path / name)
        run = run_result("8\n")
        results = judge(Checks(tuple(paths)), task, program, run, files, environment, sandbox)
        assert sorted(path.name for path in files.iterdir()) == sorted(["out.txt", *(left or {})])
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


@pytest.mark.parametrize("ending", ["raise SystemExit", "import sys; sys.exit(0)", "exit()"])
def test_a_program_that_ends_itself_is_checked_all_the_same(judged: Judge, ending: str) -> None:
    program = f"{PROGRAM}{ending}\n"
    script = "import program, sys\nassert sys.stdin.read() == '8\\n'\nassert program.double(5) == {}\n"
    right, wrong = judged(("right.py", script.format(10)), ("wrong.py", script.format(11)), program=program)
    assert right.passed and not wrong.passed
    (right,) = judged(task=">>> double(3)\n6\n", program=program)
    (wrong,) = judged(task=">>> double(3)\n7\n", program=program)
    assert right.passed and not wrong.passed


def test_a_program_that_fails_while_it_is_imported_fails_the_check(judged: Judge) -> None:
    (result,) = judged(("check.py", "import program\n"), program="raise SystemExit('no input')\n")
    assert not result.passed and "no input" in result.report


def test_a_script_may_end_itself(judged: Judge) -> None:
    passed, failed = judged(("good.py", "exit(0)\n"), ("bad.py", "raise SystemExit('too small')\n"))
    assert passed.passed
    assert not failed.passed and "too small" in failed.report


def test_a_script_may_have_an_encoding_of_its_own(judged: Judge) -> None:
    script = "# -*- coding: latin-1 -*-\nfrom program import double\nassert double('é') == 'é' * {}\n"
    passed, failed = judged(("a.py", script.format(2)), ("b.py", script.format(3)), encoding="latin-1")
    assert passed.passed and not failed.passed


def test_a_script_that_python_cannot_read_fails(judged: Judge) -> None:
    (result,) = judged(("check.py", "assert 'é'\n"), encoding="latin-1")
    assert not result.passed and "SyntaxError" in result.report


@pytest.mark.parametrize(
    "task",
    [
        "Write double(n).\n\n>>>double(3)\n{}\n",
        "Write double(n).\n```\n>>> double(3)\n{}\n```\n",
        'def double(n):\n    """Double it.\n    >>> double(3)\n    {}\n    """\n',
        "Write double(n).\n>>> and this is no Python\n\n>>> double(3)\n{}\n",
    ],
    ids=["no blank", "fence", "docstring", "prose"],
)
def test_examples_in_a_task_that_is_no_docstring_are_tried(judged: Judge, task: str) -> None:
    (right,) = judged(task=task.format(6))
    (wrong,) = judged(task=task.format(7))
    assert right.passed
    assert not wrong.passed and "double(3)" in wrong.report


@pytest.mark.parametrize(
    "task",
    [
        "Print what this says:\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> branch\n",
        "Answer this mail:\n>>> Did you get it?\n>> Yes.\n",
        "Write double(n).\n    >>> double(3)\n  6\n",
    ],
    ids=["conflict", "mail", "indentation"],
)
def test_what_doctest_cannot_read_is_no_check(judged: Judge, task: str) -> None:
    assert judged(task=task) == ()


@pytest.mark.network
def test_a_file_for_pytest_is_run_by_pytest(judged: Judge) -> None:
    test = "from program import double\n\n\ndef test_double():\n    assert double(2) == {}\n"
    try:
        passed, failed = judged(("test_right.py", test.format(4)), ("test_wrong.py", test.format(5)))
    except InstallError as error:
        pytest.skip(error.message)
    assert passed.passed
    assert not failed.passed and "assert 4 == 5" in failed.report


@pytest.mark.network
def test_test_classes_are_run_whatever_the_file_is_called(judged: Judge) -> None:
    plain = (
        "import program\n\n\nclass TestIt:\n    def test_it(self):\n        assert program.double(2) == {}\n"
    )
    case = (
        "import unittest\nimport program\n\n\nclass Doubling(unittest.TestCase):\n"
        "    def test_it(self):\n        self.assertEqual(program.double(2), {})\n"
    )
    texts = [plain.format(4), plain.format(5), case.format(4), case.format(5)]
    try:
        results = judged(
            *((f"check_{number}.py", text) for number, text in enumerate(texts)), program=f"{PROGRAM}exit()\n"
        )
    except InstallError as error:
        pytest.skip(error.message)
    assert [result.passed for result in results] == [True, False, True, False]


WRONG = "import program\nassert program.double(5) == 11\n"
RIGHT = "import program\nassert program.double(5) == 10\n"


@pytest.mark.parametrize("name", ["doctest.py", "runpy.py", "io.py"])
def test_what_a_program_left_does_not_stand_in_for_what_checks_it(judged: Judge, name: str) -> None:
    task = "Double it.\n\n>>> double(5)\n11\n"
    results = judged(("check.py", WRONG), task=task, left={name: "import sys\nsys.exit(0)\n"})
    assert [result.passed for result in results] == [False, False]


@pytest.mark.network
@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("pytest.ini", "[pytest]\naddopts = --collect-only\n"),
        ("conftest.py", "def pytest_collection_modifyitems(items):\n    items.clear()\n"),
        ("pytest.py", "def main(options):\n    return 0\n"),
    ],
)
def test_what_a_program_left_does_not_set_pytest_up(judged: Judge, name: str, text: str) -> None:
    script = "from program import double\n\ndef test_it():\n    assert double(5) == 11\n"
    (result,) = judged(("test_it.py", script), left={name: text})
    assert not result.passed


def test_a_file_of_any_name_may_be_left(judged: Judge) -> None:
    (result,) = judged(("check.py", RIGHT), left={"_check": "x"})
    assert result.passed


def test_a_script_may_be_called_as_the_program_is(judged: Judge) -> None:
    assert [result.passed for result in judged(("program.py", RIGHT))] == [True]
    assert [result.passed for result in judged(("program.py", WRONG))] == [False]


@pytest.mark.network
def test_a_file_for_pytest_may_be_called_as_the_program_is(judged: Judge) -> None:
    script = "import program\n\ndef test_it():\n    assert program.double(5) == {}\n"
    assert [result.passed for result in judged(("program.py", script.format(10)))] == [True]
    assert [result.passed for result in judged(("program.py", script.format(11)))] == [False]
