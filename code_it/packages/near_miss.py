"""Names that look like a well-known one without being it."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import cache

from code_it.packages.names import famous_names, known_names, normalise

__all__ = ["imitated", "nearest"]

LOOK_ALIKES = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("0", "o"), ("1", "l"), ("i", "l"), ("5", "s"))
FOREIGN = str.maketrans(
    "абвгдеёзіјкмнорсстухьѕԁԛԝɡοαερτυνικ",
    "abbrdee3ijkmhopcctyxbsdqwgoaeptuvik",
)
SHORTEST = 4
LONG = 10


def imitated(name: str) -> str | None:
    """The well-known name that ``name`` imitates; ``None`` when it is well known itself or like none.

    One slip in a name of four letters or more counts (a letter missing, added, changed, two swapped),
    two in a name of ten or more, separators missing or parts in another order, and letters that
    look alike.
    """
    spelled = normalise(name)
    if spelled in known_names():
        return None
    return _same_parts(spelled) or _same_looks(spelled) or _few_slips(spelled)


def nearest(name: str) -> str | None:
    """The well-known name that was most likely meant by one that does not exist."""
    spelled = normalise(_plain(name))
    if spelled in known_names():
        return spelled
    if found := (_same_parts(spelled) or _same_looks(spelled) or _few_slips(spelled)):
        return found
    limit = len(spelled) // 4
    scored = ((slips(spelled, known, limit), rank, known) for rank, known in enumerate(famous_names()))
    best = min(scored, default=None)
    return best[2] if best and best[0] <= limit else None


def _same_parts(spelled: str) -> str | None:
    """Separators missing, added or moved, or the parts in another order."""
    joined = _by_joined().get(spelled.replace("-", ""))
    return joined or _by_parts().get(tuple(sorted(spelled.split("-"))))


def _same_looks(spelled: str) -> str | None:
    return _by_looks().get(_looks(spelled))


def _few_slips(spelled: str) -> str | None:
    limit = 2 if len(spelled) >= LONG else 1
    scored = (
        (slips(spelled, known, limit), rank, known)
        for rank, known in enumerate(famous_names())
        if abs(len(known) - len(spelled)) <= limit and _comparable(spelled, known)
    )
    best = min(scored, default=None)
    return best[2] if best and best[0] <= limit else None


def _comparable(one: str, other: str) -> bool:
    """Whether the parts that differ are long enough for a slip to be one: ``x-s3`` is not like ``x-sqs``."""
    parts, others = one.split("-"), other.split("-")
    if len(parts) != len(others):
        return min(len(one), len(other)) >= SHORTEST
    return all(min(len(a), len(b)) >= SHORTEST for a, b in zip(parts, others, strict=True) if a != b)


def slips(one: str, other: str, limit: int) -> int:
    """Letters missing, added, changed or swapped between two names; more than ``limit`` is not exact."""
    if abs(len(one) - len(other)) > limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        older, before = before, row
        row = [i]
        for j, wanted in enumerate(other, 1):
            cost = min(row[-1] + 1, before[j] + 1, before[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
    return row[-1]


def _plain(name: str) -> str:
    """``name`` with letters of other alphabets replaced by the Latin ones that they look like."""
    apart = unicodedata.normalize("NFKD", name).lower().translate(FOREIGN)
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _looks(name: str) -> str:
    plain = _plain(name)
    for written, seen in LOOK_ALIKES:
        plain = plain.replace(written, seen)
    return plain


@cache
def _by_joined() -> dict[str, str]:
    return _famous_first(lambda name: name.replace("-", ""))


@cache
def _by_parts() -> dict[tuple[str, ...], str]:
    return {tuple(sorted(name.split("-"))): name for name in reversed(famous_names()) if "-" in name}


@cache
def _by_looks() -> dict[str, str]:
    return _famous_first(_looks)


def _famous_first(key: Callable[[str], str]) -> dict[str, str]:
    return {key(name): name for name in reversed(famous_names()) if len(name) >= SHORTEST}
