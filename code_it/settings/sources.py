"""What each source gives: raw values and where they come from."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from code_it.errors import ConfigurationError
from code_it.settings.fields import ConfigField, fields_by_key, variable_of

__all__ = ["PROJECT_FILE", "Given", "nearest", "read_file", "read_variables", "user_file"]

PROJECT_FILE = "code_it.toml"
PREFIX = "CODE_IT_"
LARGEST_FILE = 1_000_000  # bytes
_PLACE = re.compile(r"\s*\(at (?:line (?P<line>\d+), column \d+|end of document)\)")


@dataclass(frozen=True, slots=True)
class Given:
    """A value as it was written, and where."""

    value: Any
    origin: str


def user_file() -> Path:
    """The user's configuration file, whether it exists or not."""
    from platformdirs import user_config_dir

    return Path(user_config_dir("code_it", appauthor=False)) / "config.toml"


def read_file(path: Path, origin: str) -> dict[str, Given]:
    """The keys of a TOML file; a missing file has none.

    Raises:
        ConfigurationError: the file cannot be read, is no TOML, or has an unknown key.
    """
    values: dict[str, Given] = {}
    for key, value in _parsed(path, origin).items():
        field = fields_by_key().get(key)
        if field is None:
            raise ConfigurationError(
                f"unknown key {key!r} in {origin}",
                nearest(key.replace("-", "_").lower(), fields_by_key()) or "code-it config lists all keys",
            )
        _add(values, field, Given(value, origin), key)
    return values


def read_variables(environ: Mapping[str, str]) -> dict[str, Given]:
    """The values that environment variables give.

    Raises:
        ConfigurationError: a variable begins like ours but belongs to no field.
    """
    known = {variable_of(key): field for key, field in fields_by_key().items()}
    values: dict[str, Given] = {}
    for name in sorted(environ):
        if not name.startswith(PREFIX):
            continue
        if name not in known:
            raise ConfigurationError(
                f"unknown environment variable {name}",
                nearest(name.upper(), known) or "code-it config lists all fields; unset what is not meant",
            )
        _add(values, known[name], Given(environ[name], name), name)
    return values


def nearest(name: str, known: Collection[str]) -> str:
    """A hint that names the nearest of ``known``, or nothing."""
    near = get_close_matches(name, known, n=1, cutoff=0.6)
    return f"did you mean {near[0]}?" if near else ""


def _add(values: dict[str, Given], field: ConfigField, given: Given, key: str) -> None:
    if field.name in values:
        raise ConfigurationError(
            f"{field.name} is given twice, in two spellings, in {given.origin}", f"leave {key} out"
        )
    values[field.name] = given


def _parsed(path: Path, origin: str) -> dict[str, Any]:
    try:
        if not path.exists():
            return {}
        if not path.is_file():
            raise ConfigurationError(f"{origin} is not a file", "remove it, or make it a file of keys")
        if path.stat().st_size > LARGEST_FILE:
            raise ConfigurationError(
                f"{origin} is too large for a configuration", "keep keys in it, nothing else"
            )
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ConfigurationError(
            f"cannot read {origin}: {error.strerror or error}", "make it readable, or move it away"
        ) from error
    except UnicodeDecodeError as error:
        raise ConfigurationError(f"{origin} is not text", "save it as UTF-8") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        place = _PLACE.search(str(error))
        line = f":{place['line']}" if place and place["line"] else ""
        raise ConfigurationError(
            f"{origin}{line} is broken TOML: {_PLACE.sub('', str(error))}",
            'a line is KEY = VALUE, with texts in quotes: model = "demo"',
        ) from error
