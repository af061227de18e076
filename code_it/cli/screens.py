"""Where progress is shown: plain lines here, a terminal in ``terminal_screen``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Protocol

from code_it.cli.streams import write_error
from code_it.cli.visible import VisibleStream, one_line

__all__ = ["OUTPUT_MARK", "PlainScreen", "Screen", "Style"]

Style = Literal["plain", "strong", "quiet", "good", "bad", "warning"]
OUTPUT_MARK = "  | "


class Screen(Protocol):
    """What progress can be shown on. Everything given to it may be hostile."""

    def line(self, text: str, style: Style = "plain", indent: int = 0) -> None:
        """Show one line."""

    def table(self, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show a table; its first row stands out."""

    def output(self, text: str) -> None:
        """Show a piece of a running program's output at once."""

    def status(self, text: str) -> None:
        """Show what is going on until something else is shown."""

    def close(self) -> None:
        """Leave the screen in order."""


class PlainScreen:
    """Lines without colour and without control codes, for pipes and files."""

    def __init__(self) -> None:
        self._stream = VisibleStream()
        self._in_line = False

    def line(self, text: str, style: Style = "plain", indent: int = 0) -> None:
        """Write one line."""
        self._end_output()
        write_error(f"{'  ' * indent}{one_line(text)}\n")

    def table(self, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Write a table with columns filled up with spaces."""
        self._end_output()
        cells = [[one_line(cell) for cell in row] for row in (heads, *rows)]
        widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
        for row in cells:
            padded = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
            write_error(f"  {padded.rstrip()}\n")

    def output(self, text: str) -> None:
        """Write a piece of output, each line after a mark."""
        for piece in self._stream.feed(text).splitlines(keepends=True):
            write_error(piece if self._in_line else OUTPUT_MARK + piece)
            self._in_line = not piece.endswith("\n")

    def status(self, text: str) -> None:
        """Nothing: what passes is not for a log."""

    def close(self) -> None:
        """End a line of output that is not finished."""
        self._end_output()

    def _end_output(self) -> None:
        self._stream = VisibleStream()
        if self._in_line:
            write_error("\n")
            self._in_line = False
