"""The fields of the configuration, described for flags, messages and tables."""

from __future__ import annotations

import types
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from annotated_types import Ge, Gt, Le, Lt
from pydantic import AliasChoices
from pydantic.fields import FieldInfo

from code_it.config import TaskExecutionConfig
from code_it.trust import TrustRule

__all__ = ["ConfigField", "Kind", "as_text", "config_fields", "fields_by_key"]

Kind = Literal["switch", "whole", "number", "text", "path", "choice", "list", "variables"]

_KINDS: dict[Any, Kind] = {bool: "switch", int: "whole", float: "number", str: "text", Path: "path"}
_ORIGIN_KINDS: dict[Any, Kind] = {tuple: "list", dict: "variables", Literal: "choice"}
_METAVARS: dict[Kind, str] = {
    "switch": "",
    "whole": "N",
    "number": "X",
    "text": "TEXT",
    "path": "PATH",
    "choice": "NAME",
    "list": "NAME,NAME",
    "variables": "NAME=VALUE,…",
}


@dataclass(frozen=True, slots=True)
class ConfigField:
    """One field. ``keys`` are its name and its other spellings; ``bounds`` is text, empty without any."""

    name: str
    keys: tuple[str, ...]
    kind: Kind
    optional: bool
    choices: tuple[str, ...]
    bounds: str
    default: Any
    description: str
    rule: TrustRule | None

    @property
    def flag(self) -> str:
        """Its flag."""
        return flag_of(self.name)

    @property
    def variable(self) -> str:
        """Its environment variable."""
        return variable_of(self.name)

    @property
    def metavar(self) -> str:
        """What stands for its value in a usage line."""
        return "|".join(self.choices) if 0 < len(self.choices) < 5 else _METAVARS[self.kind]

    @property
    def values(self) -> str:
        """The values it takes, in words."""
        words = {
            "switch": "true or false",
            "path": "a path",
            "whole": "a whole number",
            "number": "a number",
            "choice": ", ".join(self.choices),
            "list": "names separated by commas",
            "variables": "NAME=VALUE,NAME=VALUE",
        }
        said = ", ".join(filter(None, [words.get(self.kind, "text"), self.bounds]))
        return f"{said}, or none" if self.optional else said


def flag_of(key: str) -> str:
    """The flag of a file key."""
    return "--" + key.replace("_", "-")


def variable_of(key: str) -> str:
    """The environment variable of a file key."""
    return "CODE_IT_" + key.upper()


@cache
def config_fields() -> Mapping[str, ConfigField]:
    """Every field by its name, in the order of ``TaskExecutionConfig``."""
    return {name: _described(name, info) for name, info in TaskExecutionConfig.model_fields.items()}


@cache
def fields_by_key() -> Mapping[str, ConfigField]:
    """Every field by each of its file keys."""
    return {key: field for field in config_fields().values() for key in field.keys}


def as_text(value: Any) -> str:
    """A value as it could be given in a variable."""
    match value:
        case None:
            return "none"
        case bool():
            return str(value).lower()
        case Mapping():
            return ",".join(f"{name}={text}" for name, text in value.items())
        case tuple() | list():
            return ",".join(map(str, value))
        case _:
            return str(value)


def _described(name: str, info: FieldInfo) -> ConfigField:
    alternatives = [part for part in _alternatives(info.annotation) if part is not type(None)]
    base, metadata = _without_annotated(alternatives[0])
    metadata = [*info.metadata, *metadata]
    alias = info.validation_alias
    spellings = [str(key) for key in alias.choices] if isinstance(alias, AliasChoices) else []
    return ConfigField(
        name=name,
        keys=tuple(dict.fromkeys([name, *spellings])),
        kind=_KINDS.get(base) or _ORIGIN_KINDS[get_origin(base)],
        optional=len(alternatives) < len(list(_alternatives(info.annotation))),
        choices=tuple(map(str, get_args(base))) if get_origin(base) is Literal else (),
        bounds=_bounds(metadata),
        default=info.get_default(call_default_factory=True, validated_data={}),
        description=info.description or "",
        rule=next((item for item in metadata if isinstance(item, TrustRule)), None),
    )


def _alternatives(annotation: Any) -> Iterator[Any]:
    if get_origin(annotation) in {Union, types.UnionType}:
        yield from get_args(annotation)
    else:
        yield annotation


def _without_annotated(annotation: Any) -> tuple[Any, list[Any]]:
    if get_origin(annotation) is not Annotated:
        return annotation, []
    base, *metadata = get_args(annotation)
    return base, [part for item in metadata for part in getattr(item, "metadata", [item])]


def _bounds(metadata: list[Any]) -> str:
    words = []
    for item in metadata:
        match item:
            case Ge(ge=least):
                words.append(f"at least {least}")
            case Gt(gt=least):
                words.append(f"more than {least}")
            case Le(le=most):
                words.append(f"at most {most}")
            case Lt(lt=most):
                words.append(f"less than {most}")
            case _:
                pass
    return ", ".join(words)
