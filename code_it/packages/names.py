"""From an import name to the distributions that may provide it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib import resources

__all__ = [
    "Placement",
    "famous_names",
    "is_package_name",
    "known_names",
    "normalise",
    "place",
    "readable_lines",
]

NAME = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?")
NAMESPACE = "?"
FAMOUS = 1500


@dataclass(frozen=True, slots=True)
class Placement:
    """Where an import comes from.

    ``import_name`` is the part of the path that decides. ``distributions`` are in order of
    preference: the first is meant, the others provide the same import. Empty: the code cannot tell.
    """

    import_name: str
    distributions: tuple[str, ...]
    curated: bool = False


def is_package_name(text: str) -> bool:
    """Whether ``text`` is a distribution name and nothing else: no option, URL, path or version."""
    return NAME.fullmatch(text) is not None


def normalise(name: str) -> str:
    """The name as an index spells it: lower case, runs of ``-_.`` as one hyphen."""
    return re.sub(r"[-_.]+", "-", name).lower()


def place(path: str) -> Placement:
    """The distributions for the dotted module ``path``: the table's longest match, else the name itself."""
    table = _import_table()
    parts = path.split(".")
    for length in range(len(parts), 0, -1):
        prefix = ".".join(parts[:length])
        if prefix in table:
            names = table[prefix]
            known = () if names == (NAMESPACE,) else names
            return Placement(path if not known else prefix, known, curated=bool(known))
    return Placement(parts[0], (normalise(parts[0]),))


@cache
def known_names() -> frozenset[str]:
    """Distributions that are beyond suspicion of imitating another: popular ones and the table's."""
    return frozenset(map(normalise, readable_lines("popular.txt"))) | _table_names()


@cache
def famous_names() -> tuple[str, ...]:
    """The distributions that are worth imitating, the most popular first."""
    return tuple(map(normalise, readable_lines("popular.txt")[:FAMOUS]))


@cache
def _table_names() -> frozenset[str]:
    names = (name for row in _import_table().values() for name in row if name != NAMESPACE)
    return frozenset(normalise(name) for name in names)


@cache
def _import_table() -> dict[str, tuple[str, ...]]:
    rows = (line.split() for line in readable_lines("imports.txt"))
    return {row[0]: tuple(row[1:]) for row in rows}


def readable_lines(file_name: str) -> list[str]:
    """The lines of a data file without blank ones and comments."""
    text = (resources.files("code_it.packages") / "data" / file_name).read_text(encoding="utf-8")
    return [line for raw in text.splitlines() if (line := raw.partition("#")[0].strip())]


@cache
def not_packages() -> dict[str, tuple[str, str | None]]:
    """Modules that no distribution provides: why, and what to use instead."""
    rows = (line.split("|") for line in readable_lines("not_packages.txt"))
    return {name.strip(): (reason.strip(), instead.strip() or None) for name, reason, instead in rows}
