"""What a reader finds out about one file, as values that can be shown shorter or longer."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["MOST_FIELDS", "Description", "Field", "Part", "Unreadable"]

MOST_FIELDS = 200
"""A reader lists no more fields than this; it says in words how many there are."""


class Unreadable(Exception):
    """The file is not what its reader expects."""


@dataclass(frozen=True, slots=True)
class Field:
    """A column or a key. ``inner`` are the fields of the objects that it holds; the type may be empty."""

    name: str
    type: str
    inner: tuple[Field, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """One line: a title, and the fields or the plain values that belong to it."""

    title: str
    fields: tuple[Field, ...] = ()
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Description:
    """``summary`` stands beside name and size; ``parts`` (tables, sheets, columns) get a line each."""

    summary: str
    parts: tuple[Part, ...] = ()
