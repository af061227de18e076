"""The parts of an Excel workbook that say what is in it, each a listener to one XML file."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from code_it.shapes.description import MOST_FIELDS

__all__ = ["Cell", "SharedStrings", "Sheet", "Targets", "Workbook"]

LONGEST_TEXT = 1000
MOST_SHEETS = 30
REFERENCE = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")


@dataclass
class Workbook:
    """``sheets`` are names with the ids of their relations."""

    sheets: list[tuple[str, str]] = field(default_factory=list)
    number: int = 0
    done: bool = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """A sheet is one empty element."""
        if name == "sheet":
            self.number += 1
            if len(self.sheets) < MOST_SHEETS:
                self.sheets.append((attributes.get("name", ""), attributes.get("id", "")))

    def end(self, name: str) -> None:
        """After the sheets comes nothing of use."""
        self.done = self.done or name == "sheets"

    def data(self, text: str) -> None:
        """There is none."""


@dataclass
class Targets:
    """From the id of a relation to the member of the archive."""

    members: dict[str, str] = field(default_factory=dict)
    done: bool = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """A relation is one empty element."""
        if name == "Relationship":
            target = attributes.get("Target", "")
            member = target[1:] if target.startswith("/") else f"xl/{target}"
            self.members[attributes.get("Id", "")] = member

    def end(self, name: str) -> None:
        """Nothing follows from it."""

    def data(self, text: str) -> None:
        """There is none."""


@dataclass(frozen=True, slots=True)
class Cell:
    """``shared``: the text is the number of a shared string."""

    text: str
    shared: bool


@dataclass
class Sheet:
    """The first row with content, how many rows and columns there are.

    A sheet that states its dimensions is believed and read no further than its first row.
    """

    header: list[Cell] = field(default_factory=list)
    header_row: int = 0
    rows: int = 0
    columns: int = 0
    stated: bool = False
    done: bool = False
    _row: int = 0
    _column: int = 0
    _kind: str = ""
    _text: str | None = None

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Rows and cells may leave out where they are: then they follow the one before."""
        if name == "dimension":
            self._believe(attributes.get("ref", ""))
        elif name == "row":
            number = attributes.get("r", "")
            self._row = int(number) if number.isdecimal() and len(number) < 8 else self._row + 1
            self._column = 0
        elif name == "c":
            place = REFERENCE.fullmatch(attributes.get("r", ""))
            self._column = _column_number(place[1]) if place else self._column + 1
            self._kind, self._text = attributes.get("t", "n"), ""

    def data(self, text: str) -> None:
        """Kept while inside a cell."""
        if self._text is not None and len(self._text) < LONGEST_TEXT:
            self._text += text

    def end(self, name: str) -> None:
        """A cell without text is only formatted and counts for nothing."""
        if name == "c" and self._text is not None:
            if text := self._text.strip():
                self._count(Cell(text, self._kind == "s"))
            self._text = None
        elif name == "f" and self._text is not None:
            self._text = ""
        elif name == "row":
            self.done = self.stated and bool(self.header)
        elif name == "sheetData":
            self.done = True

    def _believe(self, reference: str) -> None:
        """``A1`` alone is what careless writers state for every sheet."""
        last = REFERENCE.fullmatch(reference.partition(":")[2])
        if last:
            self.rows, self.columns, self.stated = int(last[2]), _column_number(last[1]), True

    def _count(self, cell: Cell) -> None:
        if not self.stated:
            self.rows, self.columns = max(self.rows, self._row), max(self.columns, self._column)
        self.header_row = self.header_row or self._row
        if self._row == self.header_row and len(self.header) < MOST_FIELDS:
            self.header.append(cell)


@dataclass
class SharedStrings:
    """The texts of some numbers among the strings that all sheets share."""

    wanted: set[int]
    texts: dict[int, str] = field(default_factory=dict)
    done: bool = False
    _number: int = 0
    _text: str = ""
    _phonetic: bool = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """A string may consist of runs and of hints how to say it, which are no part of it."""
        if name == "si":
            self._text = ""
        self._phonetic = self._phonetic or name == "rPh"

    def data(self, text: str) -> None:
        """Kept where the string is wanted."""
        if self._number in self.wanted and not self._phonetic and len(self._text) < LONGEST_TEXT:
            self._text += text

    def end(self, name: str) -> None:
        """Done with the last that is wanted."""
        if name == "rPh":
            self._phonetic = False
        elif name == "si":
            if self._number in self.wanted:
                self.texts[self._number] = self._text
            self._number += 1
            self.done = self._number > max(self.wanted, default=-1)


def _column_number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
