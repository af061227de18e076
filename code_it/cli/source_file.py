"""Reads the Python file that a command is about."""

from __future__ import annotations

import sys
from pathlib import Path

from code_it.errors import UsageError

__all__ = ["STANDARD_INPUT", "read_source"]

STANDARD_INPUT = "-"
LARGEST_FILE = 10_000_000  # bytes


def read_source(name: str) -> str:
    """The text of the file called ``name``, decoded as Python would; ``-`` is standard input.

    Raises:
        UsageError: it cannot be read, is too large, or is no text in its encoding.
    """
    from code_it.source_text import decoded

    try:
        if name == STANDARD_INPUT:
            data = sys.stdin.buffer.read(LARGEST_FILE + 1)
        else:
            with Path(name).open("rb") as file:
                data = file.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UsageError(f"{name} cannot be read: {reason}", "name a Python file") from error
    if len(data) > LARGEST_FILE:
        raise UsageError(f"{name} is too large for a program", "name a Python file, at most 10 MB")
    try:
        return decoded(data)
    except ValueError as error:
        raise UsageError(f"{name} is not a Python program: {error}", "name a Python file") from error
