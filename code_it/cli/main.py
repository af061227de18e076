"""The door: picks the command, and turns what is raised into one line and an exit code."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from code_it.cli.help_text import COMMANDS, help_text, version_text
from code_it.cli.streams import end_output, usable_streams, write_output

__all__ = ["main"]

DEFAULT_COMMAND = "execute"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code: 0, 1, 2, 3 or 130."""
    words = list(sys.argv[1:] if argv is None else argv)
    usable_streams()
    if words[:1] in (["-h"], ["--help"]):
        write_output(help_text())
    elif words[:1] == ["--version"]:
        write_output(version_text())
    else:
        from code_it.cli.door import guarded

        code = guarded(lambda: _dispatch(words), as_json="--json" in words)
        end_output()
        return code
    end_output()
    return 0


def _dispatch(words: list[str]) -> int:
    """Run the command that the first word names, else execute a task."""
    from code_it.cli.commands import run_command

    if words and words[0] in COMMANDS:
        return run_command(words[0], words[1:])
    return run_command(DEFAULT_COMMAND, words)
