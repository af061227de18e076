"""What happened -> Failure | None: what went wrong, and which move comes next.

The moves, and when each comes next:

lint      every program has a lint error that the model has not been shown
repair    a program ran and failed, or needs what it cannot have; the model is shown the report
resample  there is no program, or the same program came again: a fresh draw at a higher temperature
"""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence

from code_it.events import FailureFound, Listener
from code_it.values import (
    Attempt,
    Candidate,
    Dependencies,
    Failure,
    FailureKind,
    Move,
    Ranking,
    RunResult,
)

__all__ = ["find_failure"]

MOST_FINDINGS = 8
MOST_FRAMES = 12
LAST_LINES = 10  # of the output, in a report
LONGEST_LINE = 300  # characters

_TRACEBACK = "Traceback (most recent call last):"
_FRAME = re.compile(r'^\s*File "(?P<file>[^"]*)", line \d+')
_LIMITS = {
    "cpu": "The program used more CPU time than it may.",
    "memory": "The program used more memory than it may.",
    "processes": "The program started more processes than it may.",
    "disk": "The program wrote more to the disk than it may.",
}


def find_failure(
    candidates: Sequence[Candidate],
    ranking: Ranking,
    dependencies: Dependencies,
    run: RunResult | None,
    earlier: Sequence[Attempt],
    tell: Listener,
) -> Failure | None:
    """The failure of an attempt, or ``None`` when nothing failed.

    ``run`` is ``None`` when no program was run; ``earlier`` are the attempts before this one.
    """
    failure = _failure(candidates, ranking, dependencies, run)
    if failure is None:
        return None
    if failure.source is not None and failure.move != "lint" and _seen_before(failure, earlier):
        failure = Failure(failure.kind, failure.report, "resample", failure.source)
    tell(FailureFound(failure))
    return failure


def _failure(
    candidates: Sequence[Candidate], ranking: Ranking, dependencies: Dependencies, run: RunResult | None
) -> Failure | None:
    if not ranking.programs:
        return _no_code(candidates)
    if run is not None:
        return None if run.succeeded else _failed_run(run, dependencies.programs[0].source)
    if dependencies.programs:
        return None
    best = ranking.programs[0]
    if not ranking.runnable:
        findings = best.lint.errors[:MOST_FINDINGS] if best.lint else ()
        report = "\n".join(str(finding) for finding in findings)
        return Failure("lint", report or "The program does not compile.", "lint", best.source)
    if dependencies.install_report is not None:
        report = f"The packages could not be installed:\n{dependencies.install_report}"
        return Failure("install", report, "repair", best.source)
    refusals = "\n".join(str(refusal) for refusal in dependencies.refused)
    report = f"The program was not run. It needs packages that cannot be had:\n{refusals}"
    return Failure("package", report, "repair", best.source)


def _no_code(candidates: Sequence[Candidate]) -> Failure:
    reasons = list(dict.fromkeys(candidate.reason or "" for candidate in candidates)) or ["no answer came"]
    unsupported = all(reason.startswith("unsupported") for reason in reasons)
    kind: FailureKind = "unsupported" if unsupported else "no_code"
    return Failure(kind, "; ".join(reasons), "resample")


def _failed_run(run: RunResult, source: str) -> Failure:
    """The failure of a program that ran, told for a prompt: verdict, traceback, last output."""
    kind, verdict = _verdict(run)
    parts = [verdict]
    traceback = trimmed_traceback(run.stderr)
    errors = traceback or _last_lines(run.stderr)
    if errors:
        parts.append(errors)
    output = _last_lines(run.stdout)
    if output:
        parts.append(f"Last lines of output:\n{output}")
    move: Move = "repair"
    return Failure(kind, "\n".join(parts), move, source)


def _verdict(run: RunResult) -> tuple[FailureKind, str]:
    """The kind of failure and its first line."""
    if run.timed_out or "time" in run.limits_hit:
        return "timeout", f"The program did not end within {run.duration_s:.0f} s."
    for limit, sentence in _LIMITS.items():
        if limit in run.limits_hit:
            return "limit", sentence
    if run.signal is not None:
        return "killed", f"The program was ended by signal {run.signal}."
    return "crash", f"The program ended with exit code {run.exit_code}."


def trimmed_traceback(stderr: str) -> str:
    """The last traceback in ``stderr``: the frames inside the program and the exception.

    Frames of libraries are left out; without any frame of the program all are kept.
    """
    start = stderr.rfind(_TRACEBACK)
    if start < 0:
        return ""
    lines = stderr[start:].rstrip().splitlines()[1:]
    frames: list[list[str]] = []
    rest: list[str] = []
    for line in lines:
        if not rest and _FRAME.match(line):
            frames.append([line])
        elif not rest and frames and line.startswith("    "):
            frames[-1].append(line)
        else:
            rest.append(line)
    own = [frame for frame in frames if 'File "program.py"' in frame[0]] or frames
    kept = [line for frame in own[-MOST_FRAMES:] for line in frame]
    return "\n".join([_TRACEBACK, *(line[:LONGEST_LINE] for line in kept + rest[:LAST_LINES])])


def _last_lines(text: str) -> str:
    lines = [line[:LONGEST_LINE] for line in text.rstrip().splitlines()]
    return "\n".join(lines[-LAST_LINES:])


def _seen_before(failure: Failure, earlier: Sequence[Attempt]) -> bool:
    """Whether the same program, whatever its layout, has failed before by being run."""
    shape = _shape(failure.source or "")
    return any(
        attempt.failure is not None
        and attempt.failure.move != "lint"
        and attempt.failure.source is not None
        and _shape(attempt.failure.source) == shape
        for attempt in earlier
    )


def _shape(source: str) -> str:
    """``source`` without comments and layout; the text itself where it does not parse."""
    try:
        return ast.dump(ast.parse(source))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return source.strip()
