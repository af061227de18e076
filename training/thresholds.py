"""Fix the gate's thresholds: promises kept on the validation split, usefulness on all.

``python -m training.evaluate --split validation`` (and ``development``) first, then
``python -m training.thresholds``, which prints the trade-offs and writes ``card.json``.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

from code_it.models.demo import card

BUILD = Path(__file__).resolve().parent / "build"
CARD = Path(__file__).resolve().parent.parent / "code_it" / "models" / "demo" / "card.json"
PLAN = (-2.0, -1.5, -1.2, -1.0, *(-step / 20 for step in range(18, 1, -1)))
SAMPLE = (-2.0, -1.5, *(-step / 10 for step in range(12, 2, -1)))
AGREEMENT = (0.0, 0.6, 1.0)
ACCEPTED_RIGHT, FOREIGN_REFUSED = 0.90, 0.90
"""Least shares of right answers among the accepted, and of foreign tasks that are refused."""


@dataclass(frozen=True)
class Passed:
    """What passes the gate: right and wrong programs, and foreign tasks."""

    right: int
    wrong: int
    foreign: int

    @property
    def score(self) -> int:
        """One for what helps the user, minus one for what misleads."""
        return self.right - self.wrong - self.foreign

    def keeps_promises(self, strangers: int) -> bool:
        """Whether both shares are reached, where ``strangers`` tasks are foreign."""
        return (
            self.right >= ACCEPTED_RIGHT * (self.right + self.wrong)
            and self.foreign <= (1 - FOREIGN_REFUSED) * strangers
        )


def judged(records: list[dict[str, Any]], plan: float, sample: float, agreement: float) -> Passed:
    """What of ``records`` passes with these thresholds."""
    through = [record for record in records if passes(record, plan, sample, agreement)]
    right = sum(any(record["right"][:1]) for record in through)
    foreign = sum(not record["inside"] for record in through)
    return Passed(right, len(through) - right - foreign, foreign)


def passes(record: dict[str, Any], plan: float, sample: float, agreement: float) -> bool:
    """What the gate would say with these thresholds."""
    if record["refused"] or record["plan_min"] < plan:
        return False
    if max(record["sample_min"][:3]) < sample:
        return False
    first = [source for source in record["sources"][:3] if source is not None]
    most = Counter(first).most_common(1)
    return bool(most) and most[0][1] / 3 >= agreement


def _records(split: str) -> list[dict[str, Any]]:
    lines = (BUILD / f"evaluation-{split}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def main() -> None:
    """Try all combinations; the best score on all records wins among those that keep the promises.

    Of equals, the one that asks for the least agreement.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--promises", default="validation", help="the split on which they are to be kept")
    parser.add_argument("--others", default="development")
    arguments = parser.parse_args()
    held, others = _records(arguments.promises), _records(arguments.others)
    strangers = sum(not record["inside"] for record in held)
    rows = []
    for gate in product(PLAN, SAMPLE, AGREEMENT):
        kept = judged(held, *gate).keeps_promises(strangers)
        found = judged(held + others, *gate)
        rows.append((kept, found.score, found.right, found.wrong, found.foreign, *gate))
    rows.sort(key=lambda row: (*row[:-1], -row[-1]), reverse=True)
    print("kept score right wrong foreign  plan sample agreement")
    for row in rows[:12]:
        print("{:4d} {:5d} {:5d} {:5d} {:7d} {:6.2f} {:6.1f} {:9.1f}".format(*row))
    *_, plan, sample, agreement = rows[0]
    whole = dict(card())
    whole["thresholds"] = {
        "plan": {"min_logprob": plan, "agreement": 0.0},
        "sample": {"min_logprob": sample, "agreement": agreement},
    }
    CARD.write_text(json.dumps(whole, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
