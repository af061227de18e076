"""Tell of tokens and finished lines while an answer is written."""

from __future__ import annotations

from dataclasses import dataclass

from code_it.models.message_text import well_formed
from code_it.ports import TokenListener, tell_lines

__all__ = ["CountingOn", "LineReader"]


@dataclass(frozen=True, slots=True)
class CountingOn:
    """Tells ``told`` of tokens that come after ``before`` others."""

    told: TokenListener
    before: int

    def __call__(self, tokens: int) -> None:
        """Tell of ``tokens`` more."""
        self.told(self.before + tokens)

    def read(self, lines: str) -> None:
        """Pass finished lines on."""
        tell_lines(self.told, lines)


@dataclass(slots=True)
class LineReader:
    """Puts pieces of a text together to lines."""

    rest: str = ""

    def lines_ended_by(self, piece: str) -> str:
        """The lines that ``piece`` ends, from their beginning."""
        whole, newline, rest = piece.rpartition("\n")
        ended = self.rest + whole + newline if newline else ""
        self.rest = rest if newline else self.rest + rest
        return well_formed(ended)
