"""The door: picks the command, and turns what is raised into one line and an exit code."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

from code_it.cli.help_text import COMMANDS, help_text, version_text
from code_it.cli.interruption import leave_when_interrupted
from code_it.cli.streams import end_output, usable_streams, write_output

__all__ = ["main"]

DEFAULT_COMMAND = "execute"
_PAGES: dict[str, Callable[[], str]] = {"-h": help_text, "--help": help_text, "--version": version_text}


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code: 0, 1, 2, 3 or 130."""
    leave_when_interrupted()
    words = list(sys.argv[1:] if argv is None else argv)
    usable_streams()
    from code_it.cli.door import guarded

    code = guarded(lambda: _prepared(words), as_json="--json" in words)
    end_output()
    return code


def _prepared(words: list[str]) -> Callable[[], int]:
    """The page or the command that the first word names, else the execution of a task."""
    if words and (page := _PAGES.get(words[0])):
        return lambda: _show(page())
    from code_it.cli.commands import prepared_command

    if words and words[0] in COMMANDS:
        return prepared_command(words[0], words[1:])
    return prepared_command(DEFAULT_COMMAND, words)


def _show(page: str) -> int:
    write_output(page)
    return 0
