"""How far the texts of programs lie apart: the one in the middle is more often right than any other."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

__all__ = ["text_distances"]

_TOKEN = re.compile(r"\w+|[^\w\s]")


def text_distances(sources: Sequence[str], copies: Sequence[int]) -> tuple[float, ...]:
    """For each source the mean distance to the others, from 0 to 1, by the token pairs they share (Dice).

    ``copies`` says how often each source is there.
    """
    pairs = [_pairs(source) for source in sources]
    others = max(1, sum(copies) - 1)
    return tuple(
        sum(count * _distance(mine, theirs) for theirs, count in zip(pairs, copies, strict=True)) / others
        for mine in pairs
    )


def _pairs(source: str) -> Counter[tuple[str, str]]:
    tokens = ["", *_TOKEN.findall(source)]
    return Counter(pairwise(tokens))


def _distance(one: Counter[tuple[str, str]], other: Counter[tuple[str, str]]) -> float:
    total = one.total() + other.total()
    return 1 - 2 * (one & other).total() / total if total else 0.0
