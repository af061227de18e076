"""What happened -> Failure | None: what went wrong, and which move comes next.

The moves, cheapest first. The first that is open is taken, and none is open twice for the same
program or the same failure:

lint      every program has a lint error that the model has not been shown
install   a module was not found while running: it is looked up, installed, and the program runs again
fix       the traceback, the linter or the silence makes a change certain; nothing is asked
leftover  the next program of the last ranking, which is already there
repair    the model is shown the program and the report; a fresh draw where these do not fit into its context
resample  a fresh draw for the plan, at a higher temperature
replan    a new plan, at a higher temperature, and a draw for it
"""

from __future__ import annotations

from collections.abc import Sequence

from code_it.events import FailureFound, Listener
from code_it.failures.history import History
from code_it.failures.kinds import kind_of_run
from code_it.failures.next_move import with_next_move
from code_it.failures.report import report_of_run
from code_it.failures.silence import silence_of
from code_it.failures.traceback_text import Traceback, read_traceback
from code_it.values import (
    Approval,
    Attempt,
    Candidate,
    CheckResult,
    Dependencies,
    Failure,
    Move,
    Moves,
    Ranking,
    RunResult,
    Task,
)

__all__ = ["find_failure"]

MOST_FINDINGS = 8


def find_failure(
    task: Task,
    candidates: Sequence[Candidate],
    ranking: Ranking,
    dependencies: Dependencies,
    approval: Approval,
    run: RunResult | None,
    checked: Sequence[CheckResult],
    move: Move,
    earlier: Sequence[Attempt],
    moves: Moves,
    tell: Listener,
) -> Failure | None:
    """The failure of an attempt that began with ``move``, or ``None`` when nothing failed.

    ``run`` is ``None`` when no program was run; ``checked`` are the user's checks of a run that ended
    well; ``earlier`` are the attempts before this one; ``moves`` are those that may come next.
    """
    traceback = read_traceback(run.stderr) if run and not run.succeeded else None
    found = _failure(task, candidates, ranking, dependencies, approval, run, traceback, checked, earlier)
    if found is None:
        return None
    history = History(tuple(earlier), move, ranking, dependencies)
    failure = with_next_move(found, history, traceback, moves)
    tell(FailureFound(failure))
    return failure


def _failure(
    task: Task,
    candidates: Sequence[Candidate],
    ranking: Ranking,
    dependencies: Dependencies,
    approval: Approval,
    run: RunResult | None,
    traceback: Traceback | None,
    checked: Sequence[CheckResult],
    earlier: Sequence[Attempt],
) -> Failure | None:
    """What went wrong, without the next move."""
    if not ranking.programs:
        return _no_code(candidates, earlier)
    if run is not None:
        source = dependencies.programs[0].source
        if run.succeeded:
            return _failed_check(checked, source) or _empty_output(task, checked, source, run)
        return Failure(kind_of_run(run, traceback), report_of_run(run, traceback), None, source=source)
    if dependencies.programs:
        return None if approval.granted else _declined(approval, dependencies.programs[0].source)
    best = ranking.programs[0]
    if not ranking.runnable:
        findings = best.lint.errors[:MOST_FINDINGS] if best.lint else ()
        report = "\n".join(str(finding) for finding in findings)
        return Failure("lint", report or "The program does not compile.", None, source=best.source)
    if dependencies.install_report is not None:
        report = f"The packages could not be installed:\n{dependencies.install_report}"
        return Failure("install", report, None, source=best.source)
    refusals = "\n".join(str(refusal) for refusal in dependencies.refused)
    report = f"The program was not run. It needs packages that cannot be had:\n{refusals}"
    return Failure("package", report, None, source=best.source)


def _no_code(candidates: Sequence[Candidate], earlier: Sequence[Attempt]) -> Failure:
    """No answer has code; a model that has written a program before does not decline the task."""
    reasons = list(dict.fromkeys(candidate.reason or "" for candidate in candidates)) or ["no answer came"]
    declined = all(reason.startswith("unsupported") for reason in reasons)
    if declined and not any(attempt.chosen for attempt in earlier):
        return Failure("unsupported", "; ".join(reasons), None, why="the model declined the task")
    return Failure("no_code", "; ".join(reasons), None)


def _declined(approval: Approval, source: str) -> Failure:
    comment = approval.comment.strip()
    if not comment:
        return Failure("declined", "The user declined.", None, why="the user declined", source=source)
    report = f"The user did not let the program run: {comment}"
    return Failure("declined", report, None, source=source)


def _failed_check(checked: Sequence[CheckResult], source: str) -> Failure | None:
    """The program ended well; whether it did what was asked is for the checks to say."""
    reports = [check.report for check in checked if not check.passed]
    if not reports:
        return None
    return Failure("check", "The program ended well, but " + "\n".join(reports), None, source=source)


def _empty_output(task: Task, checked: Sequence[CheckResult], source: str, run: RunResult) -> Failure | None:
    """A silent program did nothing, unless the user's checks say otherwise."""
    report = None if checked else silence_of(task.text, source, run)
    return Failure("empty_output", report, None, source=source) if report else None
