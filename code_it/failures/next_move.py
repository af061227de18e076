"""The open moves after a failure, cheapest first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from code_it.failures.fixes import fix, fix_findings, fix_silence
from code_it.failures.history import History, shape_of
from code_it.failures.missing import missing_modules
from code_it.failures.traceback_text import Traceback
from code_it.values import Candidate, Failure, Moves, Program

__all__ = ["with_next_move"]


def with_next_move(failure: Failure, history: History, traceback: Traceback | None, moves: Moves) -> Failure:
    """``failure`` with the first of ``moves`` that is open; without any, the execution ends.

    A failure that says already why it has no move is final.
    """
    if failure.why:
        return failure
    for named in _named(failure, history, traceback, moves):
        if named.move in moves.open:
            return named
    return replace(failure, why="every move has been made")


def _named(
    failure: Failure, history: History, traceback: Traceback | None, moves: Moves
) -> Iterator[Failure]:
    """The moves that are new for this program and this failure."""
    if failure.kind == "lint":
        yield from _after_lint_errors(failure, history)
    elif failure.source is not None and failure.kind not in {"package", "install"}:
        yield from _after_a_run(failure, history, traceback)
    asked = history.was_asked("repair", failure)
    repair = replace(failure, move="repair", why="the report has not been shown to the model")
    is_new = failure.source is not None and (moves.repair_again or not asked)
    if is_new and history.repairs_in_a_row() < moves.most_repairs:
        yield repair
    if history.moves_since_plan("resample") < moves.most_resamples:
        again = "the same again" if asked else "nothing cheaper is left"
        yield replace(failure, move="resample", why=f"{again}: a fresh draw")
    if history.moves.count("replan") < moves.most_replans:
        yield replace(failure, move="replan", why="fresh draws did not help: a new plan")
    if is_new:
        yield repair


def _after_lint_errors(failure: Failure, history: History) -> Iterator[Failure]:
    """No program was run: the linter's certain fix, its question, then the program all the same."""
    best = history.ranking.programs[0]
    seen = {shape_of(before.source or "") for before in history.failures} | {shape_of(best.source)}
    fixed = fix_findings(best.source, best.lint.errors if best.lint else ())
    if fixed is not None and shape_of(fixed[0]) not in seen:
        yield _fixed(failure, best.candidate, fixed, "pylint")
    if not history.was_asked("lint", failure):
        yield replace(failure, move="lint", why="no program may run with a lint error the model has not seen")
    elif shape_of(best.source) not in history.tried:
        why = "the model has seen its lint errors: it runs all the same"
        yield replace(failure, move="leftover", why=why, candidate=best.candidate)


def _after_a_run(failure: Failure, history: History, traceback: Traceback | None) -> Iterator[Failure]:
    """The moves that ask nothing."""
    source = failure.source or ""
    failed = next((program for program in history.dependencies.programs if program.source == source), None)
    if failed is None:
        return
    missing = missing_modules(traceback, history.dependencies) if traceback else ()
    if missing and not any(set(missing) & set(before.missing) for before in history.failures):
        why = f"{', '.join(missing)} was not found while running"
        yield replace(failure, move="install", why=why, candidate=failed.candidate, missing=missing)
    known = {*history.tried, shape_of(source)}
    fixed = fix(source, traceback) if traceback else None
    if failure.kind == "empty_output":
        fixed = fix_silence(source)
    if fixed is not None and shape_of(fixed[0]) not in known:
        yield _fixed(
            failure, failed.candidate, fixed, "the silence" if traceback is None else "the traceback"
        )
    for program in history.pool:
        if _is_open(program) and shape_of(program.source) not in known:
            why = "another program is already there"
            yield replace(failure, move="leftover", why=why, candidate=program.candidate)


def _is_open(program: Program) -> bool:
    return program.loads and not program.has_lint_error


def _fixed(failure: Failure, candidate: Candidate, fixed: tuple[str, str], teller: str) -> Failure:
    source, done = fixed
    changed = replace(candidate, source=source, fix=done)
    return replace(failure, move="fix", why=f"certain from {teller}: {done}", candidate=changed)
