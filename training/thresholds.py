"""Fix the gate's thresholds from records of the validation and development splits.

``python -m training.evaluate --split validation`` (and ``development``) first, then
``python -m training.thresholds``, which prints the trade-offs and writes ``card.json``.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from itertools import product
from pathlib import Path
from typing import Any

from code_it.models.demo import card

BUILD = Path(__file__).resolve().parent / "build"
CARD = Path(__file__).resolve().parent.parent / "code_it" / "models" / "demo" / "card.json"
PLAN = (-2.0, -1.5, -1.2, -1.0, *(-step / 20 for step in range(18, 1, -1)))
SAMPLE = (-2.0, -1.5, *(-step / 10 for step in range(12, 2, -1)))
AGREEMENT = (0.0, 0.6, 1.0)
ACCEPTED_RIGHT, FOREIGN_REFUSED = 0.93, 0.90
"""Least shares of right answers among the accepted, and of foreign tasks that are refused."""


def passes(record: dict[str, Any], plan: float, sample: float, agreement: float) -> bool:
    """What the gate would say with these thresholds."""
    if record["refused"] or record["plan_min"] < plan:
        return False
    if max(record["sample_min"][:3]) < sample:
        return False
    first = [source for source in record["sources"][:3] if source is not None]
    most = Counter(first).most_common(1)
    return bool(most) and most[0][1] / 3 >= agreement


def main() -> None:
    """Try all combinations; the most right answers win among those that keep both promises of the gate."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--splits", default="validation,development")
    arguments = parser.parse_args()
    records: list[dict[str, Any]] = []
    for split in arguments.splits.split(","):
        lines = (BUILD / f"evaluation-{split}.jsonl").read_text(encoding="utf-8").splitlines()
        records += map(json.loads, lines)
    strangers = sum(not record["inside"] for record in records)
    rows = []
    for plan, sample, agreement in product(PLAN, SAMPLE, AGREEMENT):
        passed = [record for record in records if passes(record, plan, sample, agreement)]
        right = sum(any(record["right"][:1]) for record in passed)
        wrong = sum(record["inside"] and not any(record["right"][:1]) for record in passed)
        foreign = sum(not record["inside"] for record in passed)
        kept = right >= ACCEPTED_RIGHT * (right + wrong) and foreign <= (1 - FOREIGN_REFUSED) * strangers
        rows.append((kept, right - wrong - foreign, right, wrong, foreign, plan, sample, agreement))
    rows.sort(reverse=True, key=lambda row: (row[0], row[2], row[1]))
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
