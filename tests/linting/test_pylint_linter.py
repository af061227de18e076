"""The real pylint in its real worker, confined."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from code_it.config import TaskExecutionConfig
from code_it.linting import build_linter
from code_it.linting.pylint_linter import PylintLinter


@pytest.fixture(scope="module")
def linter() -> Iterator[PylintLinter]:
    built = build_linter(TaskExecutionConfig())
    assert isinstance(built, PylintLinter)
    yield built
    built.close()


def test_an_undefined_name_is_an_error_and_taste_is_not(linter: PylintLinter) -> None:
    wrong, plain = linter.lint(["print(maths.pi)\n", "def F(X):\n  return X\nprint(F(1))\n"])
    assert [(finding.code, finding.line) for finding in wrong.errors] == [("E0602", 1)]
    assert plain.findings == () and plain.score == 10.0
    assert wrong.score < plain.score


def test_a_syntax_error_is_an_error_with_score_zero(linter: PylintLinter) -> None:
    (report,) = linter.lint(["print('open\n"])
    assert [finding.code for finding in report.errors] == ["E0001"]
    assert report.score == 0.0


def test_packages_are_not_judged(linter: PylintLinter) -> None:
    source = "import numpy as np\nimport not_there_at_all\nprint(np.no_such_name, not_there_at_all.x)\n"
    assert linter.lint([source])[0].errors == ()


def test_reports_come_in_the_order_of_the_sources(linter: PylintLinter) -> None:
    reports = linter.lint([f"x = {number}\nprint(y{number})\n" for number in range(5)])
    assert [report.errors[0].message for report in reports] == [
        f"Undefined variable 'y{number}'" for number in range(5)
    ]


def test_a_pylintrc_in_the_current_directory_runs_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    canary = tmp_path / "canary"
    (tmp_path / "pylintrc").write_text(f"[MAIN]\ninit-hook=open({str(canary)!r}, 'w')\n")
    monkeypatch.chdir(tmp_path)
    fresh = build_linter(TaskExecutionConfig())
    try:
        assert fresh.lint(["print(1)\n"])[0].score == 10.0
    finally:
        fresh.close()
    assert not canary.exists()


def test_a_worker_that_dies_is_replaced(linter: PylintLinter) -> None:
    os.kill(linter._process.pid, signal.SIGKILL)
    assert linter.lint(["print(maths.pi)\n"])[0].errors[0].code == "E0602"


def test_a_program_that_breaks_pylint_costs_only_itself(linter: PylintLinter) -> None:
    deep = "x = " + "-" * 20_000 + "1\n"
    broken, fine = linter.lint([deep, "print(maths.pi)\n"])
    assert broken.score == 0.0 and broken.findings
    assert fine.errors[0].code == "E0602"


def test_a_linter_that_was_interrupted_answers_the_next_question(linter: PylintLinter) -> None:
    def interrupt(number: int, frame: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.05)
        with pytest.raises(KeyboardInterrupt):
            linter.lint([f"x = {number}\nprint(y)\n" for number in range(400)])
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert [report.score for report in linter.lint(["print(1)\n", "print(2)\n"])] == [10.0, 10.0]
