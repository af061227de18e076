"""Standard output and error, as they really are: piped, closed, or a terminal."""

from __future__ import annotations

import os
import sys
from contextlib import suppress

from code_it.cli.visible import visible
from code_it.errors import WorldError

__all__ = [
    "end_output",
    "is_terminal",
    "pass_on",
    "read_answer",
    "usable_streams",
    "write_error",
    "write_output",
]


def usable_streams() -> None:
    """Open what the caller closed, so that a later file cannot take its number."""
    for number, name, mode in ((0, "stdin", "r"), (1, "stdout", "w"), (2, "stderr", "w")):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
        if getattr(sys, name) is None:
            setattr(sys, name, open(number, mode, encoding="utf-8", closefd=False))  # noqa: SIM115


def is_terminal(number: int) -> bool:
    """Whether the stream with this file number is a terminal."""
    try:
        return os.isatty(number)
    except OSError:
        return False


def write_output(text: str) -> None:
    """Write to standard output: as it is into a pipe or a file, neutralised on a terminal.

    A reader that has gone away is no error.

    Raises:
        WorldError: what standard output leads to cannot be written.
    """
    with suppress(BrokenPipeError):
        pass_on(text)


def pass_on(text: str) -> None:
    """The same where it matters whether somebody reads.

    Raises:
        BrokenPipeError: the reader has gone away.
        WorldError: what standard output leads to cannot be written.
    """
    if is_terminal(1):
        text = visible(text)
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        reason = error.strerror or str(error)
        raise WorldError(f"cannot write standard output: {reason}", "send it somewhere else") from error


def write_error(text: str) -> None:
    """Write to standard error, neutralised."""
    with suppress(OSError):
        sys.stderr.flush()
        sys.stderr.buffer.write(visible(text).encode("utf-8", "backslashreplace"))
        sys.stderr.flush()


def read_answer() -> str:
    """The line that the user types, whatever its encoding; empty where there is none."""
    return sys.stdin.buffer.readline().decode("utf-8", "replace").strip()


def end_output() -> None:
    """Flush standard output; a reader that has gone away is no error."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
