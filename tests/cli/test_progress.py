"""Progress knows everything that can happen."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from code_it import events
from code_it.cli import progress
from code_it.cli.screens import PlainScreen
from code_it.values import (
    Candidate,
    CheckResult,
    Completion,
    Dependencies,
    Evidence,
    Failure,
    LintReport,
    Move,
    Plan,
    Program,
    Prompt,
    PromptName,
    Ranking,
    Refusal,
    Requirement,
    RunResult,
    Skipped,
    Status,
)

NOT_SHOWN = {events.LinesWritten, events.AttemptEnded, events.StepEnded}
COMPLETION = Completion("x", 40, -0.25, -1.0, "length", 7, 0.2, 1)


@pytest.fixture
def shown(capfdbinary: pytest.CaptureFixture[bytes]) -> progress.Progress:
    return progress.Progress(PlainScreen())


def told(it: progress.Progress, event: events.Event, capture: pytest.CaptureFixture[bytes]) -> str:
    it(event)
    it.screen.close()
    return capture.readouterr().err.decode()


def test_every_event_has_a_function_or_is_left_out_on_purpose() -> None:
    assert set(progress._SHOW) | NOT_SHOWN == set(get_args(events.Event))
    assert set(progress._SHOW).isdisjoint(NOT_SHOWN)


def test_every_question_move_and_status_has_words() -> None:
    assert set(progress._DOING) == set(get_args(PromptName))
    assert set(progress._MOVES) == set(get_args(Move))
    assert set(progress._STATUSES) == set(get_args(Status))


def test_the_ranking_is_a_table_with_the_reason(
    shown: progress.Progress, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    candidate = Candidate(COMPLETION, "import x\n", fix="import added")
    program = Program(candidate, "import x\n", loads=True, lint=LintReport(7.5))
    text = told(shown, events.CandidatesRanked(Ranking((program,), (program,), "the only one")), capfdbinary)
    assert text.splitlines() == [
        "  candidate  score  errors  tokens  log-probability  first finding",
        "  2 (fixed)  7.50   0       40      -0.250",
        "  candidate 2 is first: the only one",
    ]


def test_what_trials_showed_is_a_table(
    shown: progress.Progress, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    evidence = Evidence("ValueError", 1, 0.25, examples_passed=1, examples=2, agreement=0.5, repeatable=False)
    program = Program(Candidate(COMPLETION, "x\n"), "x\n", True, LintReport(7.5), copies=2, evidence=evidence)
    text = told(shown, events.ProgramsTried(Ranking((program,), (program,), "the only one")), capfdbinary)
    assert text.splitlines() == [
        "  candidate    agreement  examples  score  seconds  what it did",
        "  2 (2 alike)  50%        1/2       7.50   0.2      ValueError, not the same twice",
        "  chosen: the only one",
    ]


def test_checks(shown: progress.Progress, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    results = (CheckResult("file a.txt", True), CheckResult("test_a.py", False, "it is empty"))
    text = told(shown, events.ChecksEnded(results), capfdbinary)
    assert text == "  check file a.txt: passed\n  check test_a.py: failed\n"


def test_packages(shown: progress.Progress, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    dependencies = Dependencies(
        installed=(Requirement("cv2", "opencv-python", "4.1", ("has the import",)),),
        refused=(Refusal("reqests", "reqests", "it is too young", "requests"),),
        install_report="no wheel",
    )
    assert told(shown, events.DependenciesReady(dependencies), capfdbinary).splitlines() == [
        "  installed opencv-python 4.1 for import cv2 (has the import)",
        "  import reqests: package reqests refused: it is too young; did you mean requests?",
        "  the packages could not be installed",
        "    no wheel",
    ]


def test_how_a_run_ended(shown: progress.Progress, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    run = RunResult(
        exit_code=None,
        signal=9,
        stdout="",
        stderr="",
        duration_s=1.25,
        cpu_s=None,
        peak_memory_mb=1024.0,
        timed_out=False,
        limits_hit=("memory",),
        artifacts=(),
        skipped=(Skipped("pipe", "it is no file"),),
        mechanism="bubblewrap",
        replaced=("data.csv",),
        deleted=("old.csv",),
    )
    assert told(shown, events.RunEnded(run), capfdbinary).splitlines() == [
        "  ended by signal 9, limit reached: memory after 1.2 s, 1024 MiB",
        "  changed a file that was there: data.csv",
        "  deleted a file that was there: old.csv",
        "  not collected: pipe: it is no file",
    ]


def test_checks_have_a_column_where_there_are_any(
    shown: progress.Progress, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    checked = Evidence(checks_passed=1, checks=2, written_checks_passed=3, written_checks=4)
    programs = tuple(
        Program(Candidate(COMPLETION, "x\n"), "x\n", True, None, evidence=evidence)
        for evidence in (checked, Evidence())
    )
    lines = told(shown, events.ProgramsTried(Ranking(programs, programs, "best")), capfdbinary).splitlines()
    assert lines[0].split()[:5] == ["candidate", "agreement", "examples", "checks", "score"]
    assert "1/2, 3/4 written" in lines[1] and "written" not in lines[2]


def test_a_failure_says_what_comes_next(
    shown: progress.Progress, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    report = "\n".join(f"line {number}" for number in range(30))
    failure = Failure("file_not_found", report, "repair", why="it has not been tried")
    lines = told(shown, events.FailureFound(failure), capfdbinary).splitlines()
    assert lines[0] == "  failed: file not found"
    assert lines[-2:] == ["    … 18 more lines", "  next: repair, it has not been tried"]


def test_output_is_shown_at_once_and_ends_before_the_next_line(
    shown: progress.Progress, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    shown(events.OutputReceived("stdout", "half a"))
    assert capfdbinary.readouterr().err == b"  | half a"
    shown(events.OutputReceived("stderr", " line\nand\n"))
    shown(events.OutputReceived("stdout", "rest"))
    assert (
        told(shown, events.Warned("careful"), capfdbinary) == " line\n  | and\n  | rest\nwarning: careful\n"
    )


def test_a_plan_and_a_model_that_declines(
    shown: progress.Progress, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert told(shown, events.PlanMade(Plan(("Do", "it"))), capfdbinary) == "plan\n  1. Do\n  2. it\n"
    text = told(shown, events.PlanMade(Plan((), unsupported="too hard")), capfdbinary)
    assert text == "the model declines this task\n"


def test_a_candidate_that_was_cut(
    shown: progress.Progress, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    text = told(shown, events.CompletionArrived(Prompt("sample", "", ""), COMPLETION), capfdbinary)
    assert text == "  candidate 2: 40 tokens at temperature 0.2, cut at the limit\n"


def test_where_the_execution_happens(
    shown: progress.Progress, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    text = told(shown, events.ExecutionStarted("Say\nhello.", "demo", 3, Path("/w/run")), capfdbinary)
    assert text == "task: Say hello.\nmodel demo, seed 3, folder /w/run\n"
    assert shown.run_dir == Path("/w/run")
