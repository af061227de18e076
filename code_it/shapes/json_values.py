"""Parsed JSON as fields: which keys there are, and what they hold, two levels deep."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import Any

from code_it.shapes.description import MOST_FIELDS, Field
from code_it.shapes.wording import counted

__all__ = ["fields_of", "kind_of_all", "objects_in"]

LEVELS = 2
MOST_LOOKED_AT = 1000
NAMES = {dict: "object", list: "list", str: "text", bool: "bool", int: "int", float: "float"}


def fields_of(objects: Sequence[dict[str, Any]], levels: int = LEVELS) -> tuple[Field, ...]:
    """The keys of some objects together, in the order in which they first appear."""
    if not levels:
        return ()
    keys = islice(dict.fromkeys(key for found in objects for key in found), MOST_FIELDS)
    return tuple(_field(key, objects, levels) for key in keys)


def kind_of_all(values: Sequence[Any]) -> str:
    """What all of some values are: ``int``, ``text or null``, ``list of 3 objects``."""
    kinds = dict.fromkeys(_kind(value) for value in values)
    if len(kinds) > 1 and all(isinstance(value, list) for value in values):
        return _list_of(list(_elements(values)))
    if set(kinds) == {"int", "float"}:
        return "float"
    return " or ".join(islice(kinds, 4)) or "nothing"


def objects_in(values: Sequence[Any]) -> list[dict[str, Any]]:
    """The objects among some values and in the lists among them."""
    direct = [value for value in values if isinstance(value, dict)]
    listed = [value for value in _elements(values) if isinstance(value, dict)]
    return (direct + listed)[:MOST_LOOKED_AT]


def _field(key: str, objects: Sequence[dict[str, Any]], levels: int) -> Field:
    values = [found[key] for found in objects if key in found]
    seldom = ", not in all" if len(values) < len(objects) else ""
    return Field(key, kind_of_all(values) + seldom, fields_of(objects_in(values), levels - 1))


def _elements(values: Sequence[Any]) -> islice[Any]:
    inside = (element for value in values if isinstance(value, list) for element in value)
    return islice(inside, MOST_LOOKED_AT)


def _kind(value: Any) -> str:
    if isinstance(value, list):
        return _list_of(value[:MOST_LOOKED_AT], len(value))
    return NAMES.get(type(value), "null")


def _list_of(elements: Sequence[Any], length: int | None = None) -> str:
    """Without a length: several lists, whose lengths differ."""
    if not elements:
        return "empty list"
    kinds = dict.fromkeys("list" if isinstance(value, list) else _kind(value) for value in elements)
    inside = "float" if set(kinds) == {"int", "float"} else " or ".join(kinds)
    number = "" if length is None else f"{length:,} "
    if inside in {"object", "list"}:
        inside = inside if length == 1 else f"{inside}s"
    return f"list of {number}{inside}"


def headline(values: Sequence[Any], number: int, whole: bool) -> str:
    """``120 objects``, or ``at least 5 values (int)``."""
    kind = kind_of_all(values[:MOST_LOOKED_AT])
    if kind == "object":
        return counted(number, "object", whole)
    return f"{counted(number, 'value', whole)} ({kind})"
