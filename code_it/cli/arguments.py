"""Flags: those of a command, and one for each field of the configuration."""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Sequence
from difflib import get_close_matches
from typing import Any, NoReturn

from code_it.cli.help_text import COMMANDS, version_text
from code_it.cli.streams import write_output
from code_it.errors import ConfigurationError, UsageError
from code_it.settings.fields import ConfigField, as_text, config_fields, flag_of
from code_it.settings.sources import Given

__all__ = ["CommandParser", "add_config_flags", "given_flags", "parsed"]

_DESTINATION = "given_flags"


class CommandParser(argparse.ArgumentParser):
    """A parser that raises what it finds wrong; ``page`` replaces the help it would make."""

    def __init__(
        self,
        prog: str,
        usage: str | None = None,
        description: str | None = None,
        epilog: str | None = None,
        page: str | None = None,
    ) -> None:
        super().__init__(prog, usage, description, epilog, allow_abbrev=False)
        self._page = page
        self.set_defaults(**{_DESTINATION: {}})
        self.add_argument("--version", action="version", version=version_text(), help="show the version")

    def format_help(self) -> str:
        """The page, or what argparse makes of the flags."""
        return self._page or super().format_help()

    def _print_message(self, message: str, file: Any = None) -> None:
        write_output(message)

    def error(self, message: str) -> NoReturn:
        """Raise instead of printing and leaving.

        Raises:
            UsageError: always.
        """
        flag, _, reason = message.removeprefix("argument ").partition(": ")
        if reason.startswith("ignored explicit argument"):
            raise UsageError(f"{flag.partition('/')[0]} takes no value", f"say {flag.replace('/', ' or ')}")
        raise UsageError(message.removeprefix("argument "), f"{self.prog} --help shows what can be said")

    @property
    def flags(self) -> Sequence[str]:
        """Every flag it knows."""
        return list(self._option_string_actions)


class _ConfigFlag(argparse.Action):
    """Keeps what a flag of the configuration says, and the flag as it was written."""

    def __init__(self, *args: Any, field: ConfigField, **keywords: Any) -> None:
        super().__init__(*args, **keywords)
        self._field = field

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: Any,
        option_string: str | None = None,
    ) -> None:
        flag = option_string or self.option_strings[0]
        value = not flag.startswith("--no-") if self._field.kind == "switch" else values
        given: dict[str, Given] = dict(getattr(namespace, _DESTINATION))
        if self._field.kind in {"variables", "list"} and self._field.name in given:
            value = f"{given[self._field.name].value},{value}"
        given[self._field.name] = Given(value, flag)
        setattr(namespace, _DESTINATION, given)


def add_config_flags(parser: argparse.ArgumentParser, *, shown: bool) -> None:
    """Add a flag for each field; a flag that the command has itself is left to it."""
    group = parser.add_argument_group("the configuration, each also a variable and a file key")
    taken = set(parser._option_string_actions)
    for field in config_fields().values():
        flags = [flag_of(key) for key in field.keys]
        if field.kind == "switch":
            flags += [flag.replace("--", "--no-", 1) for flag in flags]
        if taken.isdisjoint(flags):
            _add_flag(group, field, flags, shown)


def given_flags(args: argparse.Namespace) -> dict[str, Given]:
    """What the flags of the configuration say."""
    given: dict[str, Given] = getattr(args, _DESTINATION)
    return given


def parsed(parser: CommandParser, words: Sequence[str]) -> argparse.Namespace:
    """The arguments in ``words``.

    Raises:
        UsageError: a flag is unknown or lacks its value, or there is a word too many.
    """
    args, left = parser.parse_known_args(words)
    if not left:
        return args
    unknown = next((word for word in left if word.startswith("-")), None)
    if unknown is None or "--" in left:
        words = [word for word in left if word != "--"] or left
        raise UsageError(f"unexpected word {words[0]!r}", _hint_for_words(words, parser))
    raise ConfigurationError(f"unknown flag {unknown.partition('=')[0]}", _hint_for(unknown, parser))


def _hint_for_words(words: Sequence[str], parser: CommandParser) -> str:
    if "--arg" in parser._option_string_actions:
        return f"to give them to the program: {shlex.join(f'--arg={word}' for word in words)}"
    return f"{parser.prog} --help shows what can be said"


def _hint_for(unknown: str, parser: CommandParser) -> str:
    flag = unknown.partition("=")[0]
    name = flag.lstrip("-")
    if name in COMMANDS:
        return f"{name} is a command: code-it {name}"
    near = get_close_matches("--" + name.replace("_", "-").lower(), parser.flags, n=1, cutoff=0.6)
    if near:
        return f"did you mean {near[0]}?"
    return "code-it config --help lists all flags; a task that begins with - goes through --task=TEXT"


def _add_flag(group: argparse._ArgumentGroup, field: ConfigField, flags: list[str], shown: bool) -> None:
    switch = field.kind == "switch"
    group.add_argument(
        *flags,
        action=_ConfigFlag,
        field=field,
        dest=argparse.SUPPRESS,
        default=argparse.SUPPRESS,
        nargs=0 if switch else None,
        metavar=None if switch else field.metavar,
        help=_help(field).replace("%", "%%") if shown else argparse.SUPPRESS,
    )


def _help(field: ConfigField) -> str:
    default = as_text(field.default)
    parts = [
        field.description,
        f"({field.bounds})" if field.bounds else "",
        f"[{default}]" if default else "",
    ]
    return " ".join(filter(None, parts))
