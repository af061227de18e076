"""Puts the sources together, each validated and the project's file kept from loosening."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from pydantic import ValidationError

from code_it.config import TaskExecutionConfig
from code_it.errors import ConfigurationError, UsageError
from code_it.settings.complaints import loosening_complaint, phrase_of, value_complaint
from code_it.settings.fields import config_fields
from code_it.settings.sources import PROJECT_FILE, Given, read_file, read_variables, user_file
from code_it.settings.text import raw_value
from code_it.trust import NOTHING

__all__ = ["Settings", "load_settings"]


@dataclass(frozen=True, slots=True)
class Settings:
    """The configuration, and for each field where its value comes from.

    An origin is ``default``, the path of the user's file, ``code_it.toml``, a variable or a flag.
    """

    config: TaskExecutionConfig
    origins: Mapping[str, str]


def load_settings(
    flags: Mapping[str, Given] = MappingProxyType({}),
    *,
    environ: Mapping[str, str] | None = None,
    directory: Path | None = None,
    user: Path | None = None,
) -> Settings:
    """Read every source, weakest first. What is not given is the process's own.

    Raises:
        ConfigurationError: one line that names the field, the value and where it came from.
        UsageError: the current directory is gone.
    """
    folder = directory or _current_directory()
    own_file = user or user_file()
    settings = _defaults()
    settings = _overlaid(settings, read_file(own_file, str(own_file)))
    project = _overlaid(settings, read_file(folder / PROJECT_FILE, PROJECT_FILE))
    _refuse_loosening(settings.config, project, folder, own_file)
    settings = _overlaid(project, read_variables(os.environ if environ is None else environ))
    return _overlaid(settings, flags)


def _current_directory() -> Path:
    try:
        return Path.cwd()
    except OSError as error:
        raise UsageError("the current directory is gone", "change to a folder that exists") from error


def _defaults() -> Settings:
    return Settings(TaskExecutionConfig(), dict.fromkeys(config_fields(), "default"))


def _overlaid(settings: Settings, layer: Mapping[str, Given]) -> Settings:
    """``settings`` with the values of ``layer`` in their place, validated."""
    if not layer:
        return settings
    config = settings.config
    values: dict[str, Any] = {name: getattr(config, name) for name in config.model_fields_set}
    for name, given in layer.items():
        field = config_fields()[name]
        try:
            values[name] = raw_value(field, given.value)
        except ValueError as error:
            raise value_complaint(field, str(error), given) from None
    return Settings(
        _validated(values, layer),
        {**settings.origins, **{name: given.origin for name, given in layer.items()}},
    )


def _validated(values: Mapping[str, Any], layer: Mapping[str, Given]) -> TaskExecutionConfig:
    try:
        return TaskExecutionConfig(**values)
    except ValidationError as error:
        raise _first_complaint(error, layer) from None


def _first_complaint(error: ValidationError, layer: Mapping[str, Given]) -> ConfigurationError:
    first = error.errors(include_url=False)[0]
    name = next((str(part) for part in first["loc"] if part in layer), "")
    if not name:
        return ConfigurationError(
            first["msg"].removeprefix("Value error, "), "code-it config shows all values"
        )
    return value_complaint(config_fields()[name], phrase_of(first), layer[name])


def _refuse_loosening(before: TaskExecutionConfig, project: Settings, folder: Path, own_file: Path) -> None:
    for name, field in config_fields().items():
        if project.origins[name] != PROJECT_FILE:
            continue
        rule = field.rule or NOTHING
        objection = rule.objection(getattr(before, name), getattr(project.config, name), folder)
        if objection is not None:
            raise loosening_complaint(field, getattr(project.config, name), objection, own_file)
