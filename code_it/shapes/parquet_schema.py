"""The schema of a Parquet file as fields with types that a reader of tables knows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from code_it.shapes.description import MOST_FIELDS, Field, Unreadable

__all__ = ["columns"]

TYPE, REPETITION, NAME, CHILDREN, CONVERTED, SCALE, PRECISION, LOGICAL = 1, 3, 4, 5, 6, 7, 8, 10
REPEATED = 2
DEEPEST = 16
PHYSICAL = ("bool", "int", "int", "timestamp", "float", "float", "bytes", "bytes")
CONVERTED_TYPES = {
    0: "text", 1: "map", 2: "map", 3: "list", 4: "text", 5: "decimal", 6: "date", 7: "time", 8: "time",
    9: "timestamp", 10: "timestamp", 19: "text", 21: "duration",
}  # fmt: skip
LOGICAL_TYPES = {
    1: "text", 2: "map", 3: "list", 4: "text", 5: "decimal", 6: "date", 7: "time", 8: "timestamp", 12: "text",
    14: "uuid", 15: "float",
}  # fmt: skip

Element = dict[int, Any]


def columns(schema: list[Element]) -> tuple[tuple[Field, ...], int]:
    """The first columns, and how many there are. Raises ``Unreadable`` where the tree does not add up."""
    following = iter(schema)
    root = _next(following)
    number = max(root.get(CHILDREN, 0), 0)
    listed = tuple(_field(following, DEEPEST) for _ in range(min(number, MOST_FIELDS)))
    return listed, number


def _next(following: Iterator[Element]) -> Element:
    found = next(following, None)
    if not isinstance(found, dict) or not isinstance(found.get(NAME), bytes):
        raise Unreadable("its schema is broken")
    return found


def _field(following: Iterator[Element], depth: int) -> Field:
    element = _next(following)
    if depth == 0:
        raise Unreadable("its schema is nested too deeply")
    name = element[NAME].decode("utf-8", errors="replace")
    number = element.get(CHILDREN) or 0
    inner = tuple(_field(following, depth - 1) for _ in range(number))
    found = _group(name, _said(element), inner) if inner else Field(name, _leaf(element))
    if element.get(REPETITION) == REPEATED:
        return Field(name, f"list of {_plural(found)}", found.inner)
    return found


def _leaf(element: Element) -> str:
    said = _said(element)
    if said == "decimal":
        return f"decimal({element.get(PRECISION, 0)}, {element.get(SCALE, 0)})"
    physical = element.get(TYPE)
    if not isinstance(physical, int) or not 0 <= physical < len(PHYSICAL):
        raise Unreadable("a type that Parquet does not have")
    return said or PHYSICAL[physical]


def _said(element: Element) -> str:
    """What the file says the stored values mean, in the newer way or the older; empty: nothing."""
    logical = element.get(LOGICAL)
    newer = (
        next((LOGICAL_TYPES.get(number, "") for number in logical), "") if isinstance(logical, dict) else ""
    )
    return newer or CONVERTED_TYPES.get(element.get(CONVERTED, -1), "")


def _group(name: str, said: str, inner: tuple[Field, ...]) -> Field:
    """A list or a map is written as a group around a repeated group; neither is shown."""
    if said == "list" and len(inner) == 1:
        return _list(name, inner[0])
    if said == "map" and len(inner) == 1 and len(inner[0].inner) == 2:
        key, value = inner[0].inner
        return Field(name, f"map from {key.type} to {value.type}", value.inner)
    return Field(name, "object", inner)


def _list(name: str, repeated: Field) -> Field:
    if len(repeated.inner) == 1:
        element = repeated.inner[0]
        return Field(name, f"list of {_plural(element)}", element.inner)
    return Field(name, repeated.type, repeated.inner)


def _plural(field: Field) -> str:
    return "objects" if field.type == "object" else field.type
