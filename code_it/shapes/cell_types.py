"""Which type a column of written values has."""

from __future__ import annotations

import re
from collections.abc import Iterable

__all__ = ["column_type", "is_plain_text"]

LONGEST_TYPED = 40
DECIMAL_COMMA = "float with decimal comma"
EMPTY = {"", "na", "n/a", "nan", "null", "none", "nil", "-", "?"}
BOOLS = {"true", "false", "yes", "no"}
MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
TIME = r"(?:[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?(?:z|[+-]\d{2}:?\d{2})?)?"
TYPES = (
    ("int", re.compile(r"[+-]?(?:0|[1-9]\d*)", re.ASCII)),
    ("float", re.compile(r"[+-]?(?:(?:0|[1-9]\d*)(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?", re.ASCII)),
    (DECIMAL_COMMA, re.compile(r"[+-]?\d+,\d+", re.ASCII)),
    (
        "date",
        re.compile(
            rf"(?:\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}|\d{{1,2}}[-/.]\d{{1,2}}[-/.](?:\d{{4}}|\d{{2}})"
            rf"|\d{{1,2}}[- ]{MONTH}[- ]\d{{4}}|{MONTH} \d{{1,2}},? \d{{4}}){TIME}",
            re.ASCII,
        ),
    ),
)
WIDER = {
    frozenset({"int", "float"}): "float",
    frozenset({"int", DECIMAL_COMMA}): DECIMAL_COMMA,
}


def column_type(cells: Iterable[str], comma_cuts: bool = True) -> str:
    """``int``, ``float``, ``date``, ``bool``, ``text`` or ``empty``; says where some cells are empty.

    A number with leading zeros is text, as it would lose them. Where the comma cuts cells, one inside a
    cell is not taken for a decimal comma: it may group thousands.
    """
    found = {_cell_type(cell) for cell in cells}
    filled = frozenset(found - {"empty"})
    if not filled:
        return "empty"
    if comma_cuts and DECIMAL_COMMA in filled:
        filled = frozenset({"text"})
    name = next(iter(filled)) if len(filled) == 1 else WIDER.get(filled, "text")
    return f"{name}, some empty" if "empty" in found else name


def is_plain_text(cell: str) -> bool:
    """Whether a cell looks like a word rather than a value: what a header is made of."""
    return _cell_type(cell) == "text"


def _cell_type(cell: str) -> str:
    if len(cell) > LONGEST_TYPED:
        return "text"
    word = cell.strip().lower()
    if word in EMPTY:
        return "empty"
    if word in BOOLS:
        return "bool"
    return next((name for name, pattern in TYPES if pattern.fullmatch(word)), "text")
