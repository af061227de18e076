"""Progress on a terminal: colour, a table, a line that shows what is going on."""

from __future__ import annotations

import os
from collections.abc import Sequence

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.status import Status
from rich.style import Style as RichStyle
from rich.table import Table
from rich.text import Text

from code_it.cli.screens import OUTPUT_MARK, Style
from code_it.cli.visible import VisibleStream, one_line

__all__ = ["TerminalScreen"]

_STYLES: dict[Style, RichStyle] = {
    "plain": RichStyle(),
    "strong": RichStyle(bold=True),
    "quiet": RichStyle(dim=True),
    "good": RichStyle(color="green", bold=True),
    "bad": RichStyle(color="red"),
    "warning": RichStyle(color="yellow"),
}


class TerminalScreen:
    """Shows progress on standard error with rich."""

    def __init__(self) -> None:
        self._console = Console(
            stderr=True,
            highlight=False,
            markup=False,
            emoji=False,
            color_system=None if os.environ.get("NO_COLOR") else "auto",
        )
        self._status: Status | None = None
        self._stream = VisibleStream()
        self._in_line = False

    def line(self, text: str, style: Style = "plain", indent: int = 0) -> None:
        """Print one line."""
        self._clear()
        self._print(Text("  " * indent + one_line(text), _STYLES[style]))

    def table(self, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Print a table; the first row stands out."""
        self._clear()
        table = Table(*map(one_line, heads), box=SIMPLE_HEAD, pad_edge=False, padding=(0, 1))
        for number, row in enumerate(rows):
            style = _STYLES["good" if number == 0 else "plain"]
            table.add_row(*(Text(one_line(cell), style) for cell in row))
        self._print(table)

    def output(self, text: str) -> None:
        """Print a piece of output, each line after a mark."""
        self._end_status()
        for piece in self._stream.feed(text).splitlines(keepends=True):
            if not self._in_line:
                self._print(Text(OUTPUT_MARK, _STYLES["quiet"]), end="")
            self._print(Text(piece), end="")
            self._in_line = not piece.endswith("\n")

    def status(self, text: str) -> None:
        """Show ``text`` in the last line until something else is printed."""
        shown = Text(one_line(text), _STYLES["quiet"])
        if self._in_line:
            return
        if self._status is None:
            self._status = self._console.status(shown)
            self._status.start()
        else:
            self._status.update(shown)

    def close(self) -> None:
        """Take the last line away and show the cursor again."""
        self._clear()

    def _clear(self) -> None:
        self._end_status()
        self._stream = VisibleStream()
        if self._in_line:
            self._in_line = False
            self._print(Text(""))

    def _end_status(self) -> None:
        if self._status is not None:
            self._status.stop()
            self._status = None

    def _print(self, what: Text | Table, end: str = "\n") -> None:
        try:
            self._console.print(what, end=end, soft_wrap=isinstance(what, Text))
        except OSError:
            self._console.quiet = True
