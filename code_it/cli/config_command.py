"""``code-it config``: the values that hold, and where each comes from."""

from __future__ import annotations

import argparse
import json

from code_it.cli.streams import write_output
from code_it.config import TaskExecutionConfig
from code_it.settings import Settings
from code_it.settings.fields import as_text

__all__ = ["add_arguments", "main"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The form of the answer."""
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")


def main(args: argparse.Namespace, config: TaskExecutionConfig) -> int:
    """Print a line for each field: its name, its value, its origin."""
    settings: Settings = args.settings
    if args.json:
        write_output(json.dumps(_document(settings), indent=2) + "\n")
    else:
        write_output(_lines(settings))
    return 0


def _document(settings: Settings) -> dict[str, dict[str, object]]:
    values = settings.config.model_dump(mode="json")
    return {name: {"value": value, "origin": settings.origins[name]} for name, value in values.items()}


def _lines(settings: Settings) -> str:
    rows = [(name, as_text(value), settings.origins[name]) for name, value in settings.config]
    name_width, value_width = (max(len(row[column]) for row in rows) for column in (0, 1))
    value_width = min(value_width, 40)
    return "".join(
        f"{name:<{name_width}}  {value:<{value_width}}  {origin}" + "\n" for name, value, origin in rows
    )
