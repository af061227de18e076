"""What happened -> Failure | None: what went wrong, and which move comes next.

The moves, cheapest first. The first that is open is taken, and none is open twice for the same
program or the same failure:

lint      every program has a lint error that the model has not been shown
install   a module was not found while running: it is looked up, installed, and the program runs again
fix       the traceback makes a change certain; nothing is asked
leftover  the next program of the last ranking, which is already there
repair    the model is shown the program and the report
resample  a fresh draw for the plan, at a higher temperature
replan    a new plan, at a higher temperature, and a draw for it
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from code_it.events import FailureFound, Listener
from code_it.failures.fixes import fix, fix_findings
from code_it.failures.kinds import kind_of_run
from code_it.failures.missing import missing_modules
from code_it.failures.report import report_of_run, signature
from code_it.failures.traceback_text import Traceback, read_traceback
from code_it.values import (
    Approval,
    Attempt,
    Candidate,
    CheckResult,
    Dependencies,
    Failure,
    Move,
    Program,
    Ranking,
    RunResult,
)

__all__ = ["find_failure"]

MOST_FINDINGS = 8
MOST_RESAMPLES = 2  # of one plan, before a new plan is made
MOST_REPAIRS = 2  # in a row, before a fresh draw
ASKING: frozenset[Move] = frozenset({"lint", "repair", "resample", "replan"})


def find_failure(
    candidates: Sequence[Candidate],
    ranking: Ranking,
    dependencies: Dependencies,
    approval: Approval,
    run: RunResult | None,
    checked: Sequence[CheckResult],
    move: Move,
    earlier: Sequence[Attempt],
    tell: Listener,
) -> Failure | None:
    """The failure of an attempt that began with ``move``, or ``None`` when nothing failed.

    ``run`` is ``None`` when no program was run; ``checked`` are the user's checks of a run that ended
    well; ``earlier`` are the attempts before this one.
    """
    found = _failure(candidates, ranking, dependencies, approval, run, checked)
    if found is None:
        return None
    history = _History(tuple(earlier), move, ranking, dependencies)
    failure = _with_next_move(found, history, run)
    tell(FailureFound(failure))
    return failure


@dataclass(frozen=True, slots=True)
class _History:
    """What was tried before, and what this attempt had."""

    earlier: tuple[Attempt, ...]
    move: Move
    ranking: Ranking
    dependencies: Dependencies

    @property
    def moves(self) -> tuple[Move, ...]:
        """The moves of all attempts, this one last."""
        return (*(attempt.move for attempt in self.earlier), self.move)

    @property
    def failures(self) -> tuple[Failure, ...]:
        """The failures of the attempts before this one."""
        return tuple(attempt.failure for attempt in self.earlier if attempt.failure is not None)

    @property
    def tried(self) -> frozenset[str]:
        """The shapes of the programs that were run before."""
        return frozenset(
            shape_of(attempt.chosen.source) for attempt in self.earlier if attempt.chosen and attempt.run
        )

    @property
    def pool(self) -> tuple[Program, ...]:
        """The programs of the last question, best first."""
        rankings = [self.ranking, *(attempt.ranking for attempt in reversed(self.earlier))]
        asked = zip(rankings, reversed(self.moves), strict=True)
        return next((r.programs for r, move in asked if move in ASKING or move == "sample"), ())

    def moves_since_plan(self, move: Move) -> int:
        """How often ``move`` was made since the last plan."""
        count = 0
        for made in reversed(self.moves):
            if made == "replan":
                break
            count += made == move
        return count

    def repairs_in_a_row(self) -> int:
        """How many of the last questions were repairs."""
        count = 0
        for made in reversed(self.moves):
            if made == "repair":
                count += 1
            elif made in ASKING:
                break
        return count


def _failure(
    candidates: Sequence[Candidate],
    ranking: Ranking,
    dependencies: Dependencies,
    approval: Approval,
    run: RunResult | None,
    checked: Sequence[CheckResult],
) -> Failure | None:
    """What went wrong, without the next move."""
    if not ranking.programs:
        return _no_code(candidates)
    if run is not None:
        source = dependencies.programs[0].source
        return _failed_check(checked, source) if run.succeeded else _failed_run(run, source)
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


def _no_code(candidates: Sequence[Candidate]) -> Failure:
    reasons = list(dict.fromkeys(candidate.reason or "" for candidate in candidates)) or ["no answer came"]
    unsupported = all(reason.startswith("unsupported") for reason in reasons)
    if unsupported:
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


def _failed_run(run: RunResult, source: str) -> Failure:
    return Failure(kind_of_run(run, read_traceback(run.stderr)), report_of_run(run), None, source=source)


def _with_next_move(failure: Failure, history: _History, run: RunResult | None) -> Failure:
    """``failure`` with the first move that is open; without any, the execution ends.

    A failure that says already why it has no move is final.
    """
    if failure.why:
        return failure
    traceback = read_traceback(run.stderr) if run else None
    for open_move in _open_moves(failure, history, traceback):
        return open_move
    return replace(failure, why="every move has been made")


def _open_moves(failure: Failure, history: _History, traceback: Traceback | None) -> Iterator[Failure]:
    """The open moves, cheapest first."""
    if failure.kind == "lint":
        yield from _fix_of_lint_error(failure, history)
        yield replace(failure, move="lint", why="no program may run with a lint error the model has not seen")
    if failure.source is not None and failure.kind not in {"package", "install"}:
        yield from _moves_without_question(failure, history, traceback)
    if failure.source is not None and _repair_is_open(failure, history):
        yield replace(failure, move="repair", why="the report has not been shown to the model")
    if history.moves_since_plan("resample") < MOST_RESAMPLES:
        again = "the same again" if _came_before(failure, history) else "nothing cheaper is left"
        yield replace(failure, move="resample", why=f"{again}: a fresh draw")
    if "replan" not in history.moves:
        yield replace(failure, move="replan", why="fresh draws did not help: a new plan")


def _fix_of_lint_error(failure: Failure, history: _History) -> Iterator[Failure]:
    best = history.ranking.programs[0]
    fixed = fix_findings(best.source, best.lint.errors if best.lint else ())
    if fixed is not None and shape_of(fixed[0]) != shape_of(best.source):
        candidate = replace(best.candidate, source=fixed[0], fix=fixed[1])
        yield replace(failure, move="fix", why=f"certain from pylint: {fixed[1]}", candidate=candidate)


def _moves_without_question(
    failure: Failure, history: _History, traceback: Traceback | None
) -> Iterator[Failure]:
    source = failure.source or ""
    failed = next((program for program in history.dependencies.programs if program.source == source), None)
    if failed is None:
        return
    missing = missing_modules(traceback, history.dependencies) if traceback else ()
    if missing and not any(set(missing) & set(before.missing) for before in history.failures):
        why = f"{', '.join(missing)} was not found while running"
        yield replace(failure, move="install", why=why, candidate=failed.candidate, missing=missing)
    known = {*history.tried, shape_of(source)}
    if traceback is not None and (fixed := fix(source, traceback)) and shape_of(fixed[0]) not in known:
        candidate = replace(failed.candidate, source=fixed[0], fix=fixed[1])
        yield replace(failure, move="fix", why=f"certain from the traceback: {fixed[1]}", candidate=candidate)
    for program in history.pool:
        if program.loads and not program.has_lint_error and shape_of(program.source) not in known:
            yield replace(
                failure, move="leftover", why="another program is already there", candidate=program.candidate
            )


def _repair_is_open(failure: Failure, history: _History) -> bool:
    """Whether the question would be a new one about a new failure."""
    return history.repairs_in_a_row() < MOST_REPAIRS and not _came_before(failure, history)


def _came_before(failure: Failure, history: _History) -> bool:
    """Whether this program failed before, or a repair ended in this failure before."""
    shape, sign = shape_of(failure.source or ""), signature(failure.kind, failure.report)
    return any(
        before.move == "repair"
        and (shape_of(before.source or "") == shape or signature(before.kind, before.report) == sign)
        for before in history.failures
    )


def shape_of(source: str) -> str:
    """``source`` without comments and layout; the text itself where it does not parse."""
    try:
        return ast.dump(ast.parse(source))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return source.strip()
