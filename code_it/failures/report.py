"""A short report of a failed run for a prompt: never the library's frames, never host paths."""

from __future__ import annotations

import re

from code_it.failures.kinds import verdict_of_run
from code_it.failures.traceback_text import HEAD, Traceback
from code_it.values import FailingFrame, RunResult

__all__ = ["report_of_run", "signature", "without_host_paths"]

MOST_FRAMES = 8
LAST_LINES = 10  # of the output
LONGEST_LINE = 300  # characters
WHERE = "where "
_HOST_PATH = re.compile(
    r"/[^\s\"'()<>:]*/(?:(?=site-packages/|python3\.\d+/)|\.code_it-(?:run|check)-[^/\s]*/(?:files|home|tmp)/)"
)


def report_of_run(run: RunResult, traceback: Traceback | None) -> str:
    """How the program ended, its ``traceback`` or last errors, its last output."""
    parts = [verdict_of_run(run)]
    errors = _traceback_text(traceback, run.failing_frame) if traceback else _last_lines(run.stderr)
    if errors:
        parts.append(errors)
    output = _last_lines(run.stdout)
    if output:
        parts.append(f"Last lines of output:\n{output}")
    return without_host_paths("\n".join(parts))


def without_host_paths(text: str) -> str:
    """``text`` with paths into the run's folder and into its virtualenv or Python made relative."""
    return _HOST_PATH.sub("", text)


def signature(kind: str, report: str) -> str:
    """What stays the same when the same failure comes again: line numbers and addresses left out."""
    lines = [line for line in report.splitlines() if not line.lstrip().startswith(("File ", "^", "~", WHERE))]
    return kind + "\n" + "\n".join(lines)


def _traceback_text(traceback: Traceback, failing: FailingFrame | None) -> str:
    """The frames inside the program and the exception; without such a frame, all frames.

    The values of the failing frame stand below it, if they are of this very failure.
    """
    own = [frame for frame in traceback.frames if frame.is_own] or list(traceback.frames)
    shown = [line for frame in own[-MOST_FRAMES:] for line in frame.text]
    if (
        failing
        and failing.values
        and (failing.line, failing.exception) == (traceback.line, traceback.exception)
    ):
        shown.append(f"    {WHERE}" + ", ".join(f"{name} = {value}" for name, value in failing.values))
    verdict = traceback.verdict.splitlines()[:LAST_LINES]
    return "\n".join([HEAD, *(line[:LONGEST_LINE] for line in [*shown, *verdict])])


def _last_lines(text: str) -> str:
    lines = [line[:LONGEST_LINE] for line in text.rstrip().splitlines()]
    return "\n".join(lines[-LAST_LINES:])
