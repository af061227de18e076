"""The form of an answer as a JSON schema, for servers that hold a model to one and know no GBNF."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from code_it.answers import list_items
from code_it.values import PromptName

__all__ = ["as_lines", "response_format_of"]

_STRING = re.compile(r'(?P<text>"(?:[^"\\\n]|\\.)*")(?P<is_key>\s*:)?')
_FENCE = re.compile(r"\A\s*```\w*\s*\n")
_THINKING_END = "</think>"


@dataclass(frozen=True, slots=True)
class _ListForm:
    """A list of lines: its key in the JSON object, the most lines, and whether they are numbered."""

    key: str
    most: int
    numbered: bool


_LISTS: dict[PromptName, _ListForm] = {
    "plan": _ListForm("steps", 9, True),
    "depend": _ListForm("names", 16, False),
    "check": _ListForm("checks", 16, False),
}


def response_format_of(name: PromptName) -> dict[str, Any] | None:
    """The ``response_format`` for the question called ``name``; ``None``: any text.

    It asks for an object with one list of strings; ``as_lines`` brings that back into lines.
    """
    form = _LISTS.get(name)
    if form is None:
        return None
    lines = {"type": "array", "items": {"type": "string"}, "minItems": 1, "maxItems": form.most}
    schema = {
        "type": "object",
        "properties": {form.key: lines},
        "required": [form.key],
        "additionalProperties": False,
    }
    return {"type": "json_schema", "json_schema": {"name": name, "strict": True, "schema": schema}}


def as_lines(name: PromptName, text: str) -> str:
    """The lines in a JSON answer to the question called ``name``; ``text`` itself where it is no JSON.

    Also an answer that was cut, stands in a fence or comes after thinking, a bare array, and an
    object whose key or items are not quite those of the schema.
    """
    form = _LISTS.get(name)
    thinking, end, answer = text.rpartition(_THINKING_END)
    body = _FENCE.sub("", answer).lstrip()
    if form is None or not body.startswith(("{", "[")):
        return text
    items = [item for found in _strings(body, form.key) for item in _items(found)]
    if not items:
        return text
    marked = [f"{number}. {item}" for number, item in enumerate(items, 1)] if form.numbered else items
    return thinking + end + "\n".join(marked)


def _strings(body: str, key: str) -> list[str]:
    try:
        value, _ = json.JSONDecoder().raw_decode(body)
    except (ValueError, RecursionError):
        texts = [match["text"] for match in _STRING.finditer(body) if not match["is_key"]]
        return [json.loads(text) for text in texts if _is_json(text)]
    if isinstance(value, Mapping):
        lists = [inner for inner in value.values() if isinstance(inner, list)]
        value = value.get(key) if isinstance(value.get(key), list) else next(iter(lists), [])
    return [found for item in value if (found := _string_in(item))]


def _items(text: str) -> list[str]:
    """The items that ``text`` numbers or marks, if it does; else all of it on one line."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    items = list(list_items(text))
    return items if items != lines else [" ".join(lines)][: len(lines)]


def _string_in(item: Any) -> str:
    """``item``, or the first string of an object that stands for it."""
    inner = [item, *item.values()] if isinstance(item, Mapping) else [item]
    return next((found for found in inner if isinstance(found, str)), "")


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True
