"""The real pylint in its real worker, confined."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

from code_it.config import TaskExecutionConfig
from code_it.linting import build_linter
from code_it.linting.pylint_linter import PylintLinter
from code_it.values import LintReport
from tests.models.loopback import wait_for


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


@pytest.mark.parametrize(
    "source",
    [
        "import sys\nsys.stdout.buffer.write(b'1')\nsys.stdout.reconfigure(encoding='utf-8')\n",
        "import sys\nsys.stderr.buffer.write(b'1')\nsys.stderr.reconfigure(errors='replace')\n",
        "import sys\nprint(sys.stdin.buffer.read())\n",
    ],
)
def test_the_standard_streams_are_those_of_a_program(source: str, linter: PylintLinter) -> None:
    assert linter.lint([source])[0].errors == ()


@pytest.mark.parametrize("module", ["numpy", "helper", "pkg.part", "turtle"])
def test_names_that_a_star_import_may_bring_are_not_undefined(module: str, linter: PylintLinter) -> None:
    starred, named = linter.lint(
        [f"from {module} import *\nprint(forward(3))\n", "from math import *\nprint(maths.pi)\n"]
    )
    assert starred.errors == ()
    assert [finding.code for finding in named.errors] == ["E0602"]


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


def test_closing_answers_who_waits_for_reports(tmp_path: Path) -> None:
    """The worker hears the question and never answers it."""
    heard = tmp_path / "heard"
    worker = f"import pathlib, time; input(); pathlib.Path({str(heard)!r}).touch(); time.sleep(600)"
    command, pipe = [sys.executable, "-c", worker], subprocess.PIPE
    linter = PylintLinter(lambda _, folders: subprocess.Popen(command, stdin=pipe, stdout=pipe))
    reports: list[LintReport] = []
    waiting = Thread(target=lambda: reports.extend(linter.lint(["print(1)"])), daemon=True)
    waiting.start()
    wait_for(heard.exists)
    linter.close()
    waiting.join(20)
    assert [report.findings[0].symbol for report in reports] == ["not-linted"]
