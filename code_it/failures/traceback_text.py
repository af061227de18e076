"""Read the traceback that a dead process left on stderr: the only thing it can leave."""

from __future__ import annotations

import re
from dataclasses import dataclass

from code_it.source_text import PROGRAM

__all__ = ["Frame", "Traceback", "read_traceback"]

HEAD = "Traceback (most recent call last):"
MOST_LINES = 20  # that show a frame; a program may forge as many as it can print

_FRAME = re.compile(r'^  File "(?P<file>[^"]*)", line (?P<line>\d{1,9})(?:, in (?P<where>.*))?$')
_EXCEPTION = re.compile(r"^(?P<name>[A-Za-z_][\w.]*)(?:: (?P<message>.*))?$", re.S)


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame: its file, line, the lines of text that show it."""

    file: str
    line: int
    text: tuple[str, ...]

    @property
    def is_own(self) -> bool:
        """Whether it lies in the program itself."""
        return self.file.rsplit("/", 1)[-1] == PROGRAM


@dataclass(frozen=True, slots=True)
class Traceback:
    """The last traceback of a run; ``exception`` is the class name without its module."""

    frames: tuple[Frame, ...]
    exception: str
    message: str

    @property
    def line(self) -> int | None:
        """The line of the program where it failed."""
        return next((frame.line for frame in reversed(self.frames) if frame.is_own), None)

    @property
    def verdict(self) -> str:
        """The exception as Python writes it."""
        return f"{self.exception}: {self.message}" if self.message else self.exception


def read_traceback(stderr: str) -> Traceback | None:
    """The last traceback in ``stderr``, also that of a program that does not compile."""
    lines = stderr.rstrip().splitlines()
    start = max((n for n, line in enumerate(lines) if line.strip() == HEAD), default=None)
    if start is None:
        start = _syntax_error_start(lines)
        if start is None:
            return None
    frames: list[Frame] = []
    for number, line in enumerate(lines[start:], start):
        found = _FRAME.match(line)
        if found:
            frames.append(Frame(found["file"], int(found["line"]), (line,)))
        elif frames and line.startswith("    "):
            last = frames[-1]
            frames[-1] = Frame(last.file, last.line, (*last.text, line)[:MOST_LINES])
        elif frames and (exception := _EXCEPTION.match(line)):
            message = "\n".join([exception["message"] or "", *lines[number + 1 :]]).strip()
            return Traceback(tuple(frames), exception["name"].rsplit(".", 1)[-1], message)
    return None


def _syntax_error_start(lines: list[str]) -> int | None:
    """Where the report of a program that does not compile begins: it has no head."""
    for number, line in enumerate(lines):
        found = _FRAME.match(line)
        if found and found["where"] is None and found["file"].endswith(PROGRAM):
            return number
    return None
