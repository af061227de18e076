"""The program that tries another one in the sandbox, and what its report says.

The program that is tried may print or forge whatever it likes: the report is data, and a forged one
changes nothing but that program's own rank.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

__all__ = ["Answer", "Report", "probing_program", "read_report"]

LONGEST_LINE = 1_000_000  # characters of one answer
DEEPEST = 200  # lists within lists of one answer; those of the runner are never so deep
_RUNNER = Path(__file__).with_name("runner.py")


@dataclass(frozen=True, slots=True)
class Answer:
    """What a probe came to: a value (as ``runner.canonical`` tells it) or an exception's name."""

    value: Any = None
    error: str = ""
    printed: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """What is known after a program was probed.

    ``complaint`` is the exception with which it did not load (``""``: it did), ``answers`` what the
    probes came to by their number, ``unstable`` whether a probe answered differently the second time.
    """

    complaint: str = ""
    answers: dict[int, Answer] = field(default_factory=dict)
    unstable: bool = False


def probing_program(
    source: str, mark: str, name: str, other: str | None, probes: Sequence[str], seconds: float
) -> str:
    """A program that loads ``source``, evaluates ``probes`` in it and reports in lines after ``mark``.

    ``name`` is what the probes call the function, ``other`` what the program calls it. ``seconds`` is the
    CPU time of one probe.
    """
    request = {
        "mark": mark, "source": source, "name": name, "other": other, "probes": list(probes),
        "seconds": seconds,
    }  # fmt: skip
    return f"{_runner_text()}\n\nmain({json.dumps(request)!r})\n"


@cache
def _runner_text() -> str:
    return _RUNNER.read_text(encoding="utf-8")


def read_report(stdout: str, mark: str) -> Report:
    """The report in what a probing program wrote; lines that make no sense are left out."""
    complaint = "no report"
    answers: dict[int, Answer] = {}
    unstable = False
    for line in stdout.split("\n"):
        if not line.startswith(mark) or len(line) > LONGEST_LINE:
            continue
        said = _parsed(line[len(mark) :])
        if "load" in said:
            complaint = str(said["load"] or "")[:100]
        if isinstance(number := said.get("probe"), int):
            answer = Answer(said.get("value"), str(said.get("error", ""))[:100], str(said.get("printed", "")))
            if said.get("again") and number in answers:
                unstable = unstable or answers[number] != answer
            else:
                answers.setdefault(number, answer)
    return Report(complaint, answers, unstable)


def _parsed(text: str) -> dict[str, Any]:
    try:
        said = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) and not _is_deep(said) else {}


def _is_deep(value: Any) -> bool:
    """Whether ``value`` is so deep that comparing it would end code_it."""
    level = [value]
    for _ in range(DEEPEST):
        holding = [held for held in level if isinstance(held, list | dict)]
        level = [item for held in holding for item in (held.values() if isinstance(held, dict) else held)]
    return bool(level)
