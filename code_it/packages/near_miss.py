"""Names that look like a well-known one without being it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import cache

from code_it.packages.names import known_names, normalise, popular_names

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
    spelled = normalise(name.translate(FOREIGN))
    if found := (_same_parts(spelled) or _same_looks(spelled) or _few_slips(spelled)):
        return found
    limit = max(1, len(spelled) // 4)
    scored = ((slips(spelled, known, limit), known) for known in sorted(popular_names()))
    best = min((pair for pair in scored if pair[0] <= limit), default=None)
    return best[1] if best else None


def _same_parts(spelled: str) -> str | None:
    known = _by_parts()
    return known.get(spelled.replace("-", "")) or known.get("".join(sorted(spelled.split("-"))))


def _same_looks(spelled: str) -> str | None:
    return _by_looks().get(_looks(spelled))


def _few_slips(spelled: str) -> str | None:
    if len(spelled) < SHORTEST:
        return None
    limit = 2 if len(spelled) >= LONG else 1
    near = ((slips(spelled, known, limit), known) for known in _of_length(len(spelled), limit))
    best = min((pair for pair in near if pair[0] <= limit), default=None)
    return best[1] if best else None


def _of_length(length: int, spread: int) -> Iterable[str]:
    return (
        name
        for size in range(max(SHORTEST, length - spread), length + spread + 1)
        for name in _by_length().get(size, ())
    )


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


def _looks(name: str) -> str:
    plain = unicodedata.normalize("NFKC", name).lower().translate(FOREIGN)
    for written, seen in LOOK_ALIKES:
        plain = plain.replace(written, seen)
    return plain


@cache
def _by_parts() -> dict[str, str]:
    names = sorted(popular_names())
    joined = {name.replace("-", ""): name for name in names if len(name) >= SHORTEST}
    return joined | {"".join(sorted(name.split("-"))): name for name in names if "-" in name}


@cache
def _by_looks() -> dict[str, str]:
    return {_looks(name): name for name in sorted(popular_names()) if len(name) >= SHORTEST}


@cache
def _by_length() -> dict[int, tuple[str, ...]]:
    sizes: dict[int, list[str]] = {}
    for name in sorted(popular_names()):
        sizes.setdefault(len(name), []).append(name)
    return {size: tuple(names) for size, names in sizes.items()}
