"""What is wrong with a value, in one line with a hint."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from code_it.errors import ConfigurationError
from code_it.settings.fields import ConfigField, as_text
from code_it.settings.sources import PROJECT_FILE, Given

__all__ = ["loosening_complaint", "phrase_of", "value_complaint"]

LONGEST_VALUE = 60  # characters

_PHRASES = {
    "greater_than_equal": "must be at least {ge}",
    "greater_than": "must be more than {gt}",
    "less_than_equal": "must be at most {le}",
    "less_than": "must be less than {lt}",
    "literal_error": "must be {expected}",
    "value_error": "{error}",
    "int_parsing": "must be a whole number",
    "int_type": "must be a whole number",
    "int_from_float": "must be a whole number",
    "int_parsing_size": "must be a smaller number",
    "float_parsing": "must be a number",
    "float_type": "must be a number",
    "finite_number": "must be a number",
    "bool_parsing": "must be true or false",
    "bool_type": "must be true or false",
    "string_type": "must be text",
    "path_type": "must be a path",
    "tuple_type": "must be a list of names",
    "dict_type": "must be NAME=VALUE,NAME=VALUE",
}


def phrase_of(details: Mapping[str, Any]) -> str:
    """What one error of pydantic says, as the end of "FIELD ..."."""
    phrase = _PHRASES.get(details["type"])
    if phrase is None:
        return f"is not right: {details['msg']}"
    return phrase.format(**details.get("ctx", {}))


def value_complaint(field: ConfigField, phrase: str, given: Given) -> ConfigurationError:
    """The value that a source gives is none of the field's."""
    said = "" if field.kind == "variables" else f", not {_shown(given.value)}"
    return ConfigurationError(
        f"{field.name} {phrase}{said} (from {given.origin})", f"{field.description} It takes {field.values}."
    )


def loosening_complaint(field: ConfigField, value: Any, objection: str, own_file: Path) -> ConfigurationError:
    """The project's file sets a value that is less safe than what holds without it."""
    said = field.name if field.kind == "variables" else f"{field.name} to {_shown(as_text(value))}"
    return ConfigurationError(
        f"{PROJECT_FILE} may not set {said}: {objection}, and a project's file may only tighten",
        f"set it with {field.flag}, {field.variable} or in {own_file}",
    )


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= LONGEST_VALUE else text[:LONGEST_VALUE] + "…"
