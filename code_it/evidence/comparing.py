"""Whether two answers are the same: numbers within a tolerance, the rest exactly."""

from __future__ import annotations

import re
from typing import Any

__all__ = ["TOLERANCE", "same_text", "same_value"]

TOLERANCE = 1e-6  # relative to the larger number, and absolute below one

_PARTS = re.compile(r"[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|\w+|[^\w\s]")


def same_value(one: Any, other: Any) -> bool:
    """Whether two values, as ``runner.canonical`` reports them, are equal as Python means it."""
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same_value, one, other))
    if isinstance(one, float) or isinstance(other, float):
        return isinstance(one, int | float) and isinstance(other, int | float) and _near(one, other)
    return bool(one == other) and isinstance(one, str) == isinstance(other, str)


def same_text(one: str, other: str) -> bool:
    """Whether two outputs say the same: spacing does not matter, numbers are compared as numbers."""
    if one == other:
        return True
    ours, theirs = _PARTS.findall(one), _PARTS.findall(other)
    return len(ours) == len(theirs) and all(map(_same_part, ours, theirs))


def _same_part(one: str, other: str) -> bool:
    if one == other:
        return True
    try:
        return "." in one + other and _near(float(one), float(other))
    except ValueError:
        return False


def _near(one: float, other: float) -> bool:
    if one == other:
        return True
    try:
        return abs(one - other) <= TOLERANCE * max(1.0, abs(one), abs(other))
    except OverflowError:
        return False
