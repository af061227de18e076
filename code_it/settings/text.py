"""Values as they are written in flags, variables and files, made ready for validation."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from code_it.settings.fields import ConfigField

__all__ = ["raw_value"]

_NEXT_VARIABLE = re.compile(r",(?=\s*[A-Za-z_]\w*=)")
_VARIABLE = re.compile(r"\s*(?P<name>[A-Za-z_]\w*)=(?P<value>.*)", re.S)
_SWITCH = {
    "true": True,
    "yes": True,
    "on": True,
    "1": True,
    "false": False,
    "no": False,
    "off": False,
    "0": False,
}


def raw_value(field: ConfigField, given: Any) -> Any:
    """``given`` as the configuration's model takes it.

    Raises:
        ValueError: it can be no value of ``field``; the message completes "FIELD ...".
    """
    if isinstance(given, str):
        return _from_text(field, given)
    if isinstance(given, bool) and field.kind != "switch":
        raise ValueError(f"must be {field.values}")
    if field.kind == "switch" and not isinstance(given, bool):
        raise ValueError("must be true or false")
    return given


def _from_text(field: ConfigField, text: str) -> Any:
    if field.optional and text.strip().lower() == "none":
        return None
    match field.kind:
        case "switch":
            return _switch(text)
        case "list":
            return tuple(item.strip() for item in text.split(",") if item.strip())
        case "variables":
            return _variables(text)
        case "choice":
            return next((choice for choice in field.choices if choice.lower() == text.lower()), text)
        case _:
            return str(Path(text).expanduser()) if text.startswith("~/") else text


def _switch(text: str) -> bool:
    value = _SWITCH.get(text.strip().lower())
    if value is None:
        raise ValueError("must be true or false")
    return value


def _variables(text: str) -> dict[str, str]:
    """A comma is part of a value unless another NAME= follows it."""
    found = [_VARIABLE.fullmatch(item) for item in _NEXT_VARIABLE.split(text) if item.strip()]
    if not all(found):
        raise ValueError("must be NAME=VALUE,NAME=VALUE")
    return {item["name"]: item["value"] for item in found if item}
