"""The figures of an evaluation: shares, a summary in words, one line a family."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from code_it.answers import list_items, refusal

_WRITTEN = {
    "1": "one",
    "2": "two",
    "3": "three",
    "4": "four",
    "5": "five",
    "6": "six",
    "7": "seven",
    "8": "eight",
    "9": "nine",
    "10": "ten",
    "11": "eleven",
    "12": "twelve",
    "20": "twenty",
    "50": "fifty",
    "100": "hundred",
}
_NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d+)?(?!\w)")
_FILE = re.compile(r"[\w-]+\.[a-z]\w+")


def plan_is_usable(plan: str, task: str) -> bool:
    """Whether the answer is a list of steps that names no number and no file the task does not name."""
    if refusal(plan) is not None:
        return False
    steps = " ".join(list_items(plan))
    low = task.lower()
    numbers = all(number in task or _WRITTEN.get(number, number) in low for number in _NUMBER.findall(steps))
    return bool(steps) and numbers and all(name.lower() in low for name in _FILE.findall(steps))


def share(values: Sequence[bool]) -> str:
    """A count with its percentage."""
    return f"{sum(values)}/{len(values)} ({100 * sum(values) / max(1, len(values)):.0f} %)"


def _right_of(records: list[dict[str, Any]], number: int) -> str:
    """How often one of the first ``number`` programs is right."""
    return share([any(record["right"][:number]) for record in records])


def summary(records: list[dict[str, Any]]) -> str:
    """The figures in words."""
    inside = [record for record in records if record["inside"]]
    outside = [record for record in records if not record["inside"]]
    accepted = [record for record in inside if record["gate"]]
    tokens, seconds = sum(r["tokens"] for r in records), sum(r["seconds"] for r in records)
    by_family: dict[str, list[bool]] = defaultdict(list)
    for record in inside:
        by_family[record["family"]].append(any(record["right"]))
    zero = [name for name, values in by_family.items() if not any(values)]

    plans = [plan_is_usable(r["plan"], r["task"]) for r in inside if not r["refused"]]

    def refused(some: list[dict[str, Any]]) -> str:
        by_words = share([record["refused"] for record in some])
        return f"by words {by_words}, in all {share([not record['gate'] for record in some])}"

    return "\n".join(
        (
            f"greedy right {_right_of(inside, 1)}",
            f"any of 3 right {_right_of(inside, 3)}; any of 5 {_right_of(inside, 5)}",
            f"right among the accepted {_right_of(accepted, 1)}",
            f"refused inside the range {refused(inside)}",
            f"refused outside the range {refused(outside)}",
            f"plans usable {share(plans)}",
            f"families at zero: {', '.join(zero) or 'none'}; {tokens / max(seconds, 1e-9):.0f} tokens/s",
        )
    )


def table(records: list[dict[str, Any]]) -> str:
    """One line a family, as Markdown."""
    families: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for record in records:
        families[record["family"]].append(record)
    lines = ["| family | tasks | greedy | any of 3 | any of 5 | refused |", "|---|---|---|---|---|---|"]
    for name, found in families.items():
        counts = [sum(any(r["right"][:n]) for r in found) for n in (1, 3, 5)]
        lines.append(
            "| " + " | ".join(map(str, (name, len(found), *counts, sum(not r["gate"] for r in found)))) + " |"
        )
    return "\n".join(lines)
