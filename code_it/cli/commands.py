"""One command: its flags, its configuration, its main."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from importlib import import_module
from typing import Protocol, cast

from code_it.cli.arguments import CommandParser, add_config_flags, given_flags, parsed
from code_it.cli.help_text import COMMANDS, help_text
from code_it.config import TaskExecutionConfig
from code_it.settings import load_settings

__all__ = ["Command", "prepared_command"]


class Command(Protocol):
    """The shape of a command's module."""

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Add the command's own flags; those of the configuration come beside them."""

    def main(self, args: argparse.Namespace, config: TaskExecutionConfig) -> int:
        """Do it and return the exit code. ``args.settings`` has the origins of ``config``."""


def prepared_command(name: str, words: list[str]) -> Callable[[], int]:
    """The command called ``name`` with ``words``, ready to be called for its exit code.

    Raises:
        UsageError: the words or the configuration are wrong.
    """
    module = cast(Command, import_module(f"code_it.cli.{name}_command"))
    parser = _parser(name)
    module.add_arguments(parser)
    add_config_flags(parser, shown=name == "config")
    args = parsed(parser, words)
    args.settings = load_settings(given_flags(args))
    return lambda: module.main(args, args.settings.config)


def _parser(name: str) -> CommandParser:
    if name not in COMMANDS:
        return CommandParser(prog="code-it", page=help_text())
    return CommandParser(
        prog=f"code-it {name}",
        usage="%(prog)s [flags]" if name == "config" else None,
        description=COMMANDS[name][0].upper() + COMMANDS[name][1:] + ".",
        epilog=None
        if name == "config"
        else "Every field of the configuration is a flag too: code-it config --help",
    )
