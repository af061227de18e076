"""One JSON document: its top level, the keys with their types, how many there are."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from code_it.shapes.decoding import decoded
from code_it.shapes.description import Description, Field, Part, Unreadable
from code_it.shapes.json_values import MOST_LOOKED_AT, fields_of, headline, kind_of_all, objects_in
from code_it.shapes.source import Source
from code_it.shapes.wording import counted

__all__ = ["read_json"]

MOST_COUNTED = 100_000
BETWEEN = re.compile(r"[\s,]*")
COLON = re.compile(r"\s*:\s*")
UNREAD = {"{": "object", "[": "list", '"': "text"}
DECODER = json.JSONDecoder()


def read_json(source: Source) -> Description:
    """A document that goes on beyond the bound is described as far as it was read."""
    text = decoded(source)
    found = _of_value(json.loads(text.text)) if text.whole else _of_beginning(text.text)
    return Description(f"JSON, {found.summary}{text.note}", found.parts)


def _of_value(value: Any) -> Description:
    if isinstance(value, dict):
        return Description(f"object with {counted(len(value), 'key')}", _keys("keys", [value]))
    if isinstance(value, list):
        return _of_list(value[:MOST_LOOKED_AT], len(value), True)
    return Description(kind_of_all([value]))


def _of_list(values: list[Any], number: int, whole: bool) -> Description:
    if not number:
        return Description("empty list")
    title = (
        "keys of each" if all(isinstance(value, dict) for value in values) else "keys of the objects in it"
    )
    return Description(f"list of {headline(values, number, whole)}", _keys(title, objects_in(values)))


def _keys(title: str, objects: list[dict[str, Any]]) -> tuple[Part, ...]:
    fields = fields_of(objects)
    return (Part(title, fields),) if fields else ()


def _of_beginning(text: str) -> Description:
    start = _after(BETWEEN, text, 0)
    opening = text[start : start + 1]
    if opening == "[":
        return _of_long_list(list(_values(text, start + 1)))
    if opening == "{":
        return _of_long_object(*_pairs(text, start + 1))
    raise Unreadable("it begins with neither a list nor an object")


def _of_long_list(values: list[Any]) -> Description:
    if not values:
        raise Unreadable("its first value is not there in full")
    return _of_list(values[:MOST_LOOKED_AT], len(values), False)


def _of_long_object(pairs: dict[str, Any], unread: tuple[Field, ...]) -> Description:
    fields = (*fields_of([pairs]), *unread)
    if not fields:
        raise Unreadable("its first key is not there in full")
    number = counted(len(pairs) + len(unread), "key", False)
    return Description(f"object with {number}", (Part("keys", fields),))


def _values(text: str, at: int) -> Iterator[Any]:
    """The values of a list up to the first that is not there in full."""
    for _ in range(MOST_COUNTED):
        at = _inside(text, at, "]")
        try:
            value, at = DECODER.raw_decode(text, at)
        except ValueError:
            return
        yield value


def _pairs(text: str, at: int) -> tuple[dict[str, Any], tuple[Field, ...]]:
    """The pairs of an object up to the first that is not there in full, and what that one begins to be."""
    pairs: dict[str, Any] = {}
    while len(pairs) < MOST_COUNTED:
        at = _inside(text, at, "}")
        try:
            key, at = DECODER.raw_decode(text, at)
            at = _after(COLON, text, at)
        except ValueError:
            break
        try:
            pairs[str(key)], at = DECODER.raw_decode(text, at)
        except ValueError:
            kind = UNREAD.get(text[at : at + 1], "value")
            return pairs, (Field(str(key), f"{kind}, too long to read"),)
    return pairs, ()


def _inside(text: str, at: int, closing: str) -> int:
    """Where the next value begins. A value that ends before the bound is not the whole document."""
    at = _after(BETWEEN, text, at)
    if text[at : at + 1] == closing:
        raise Unreadable("more follows after its end")
    return at


def _after(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    if found is None:
        raise ValueError("something else was expected")
    return found.end()
