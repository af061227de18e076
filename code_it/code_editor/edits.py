"""Edits of a source text. Each takes the text before and returns the text after; nothing else changes."""

from __future__ import annotations

import re

__all__ = ["appended", "prepended", "with_line_changed", "without_lines"]

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_NUMBERS = re.compile(r"(\d+)(?:\s*(?:-|–|to|through)\s*(\d+))?", re.I)
_ITEM = rf"(?:lines?\s*)?{_NUMBERS.pattern}"
_LIST = re.compile(rf"\s*{_ITEM}(?:(?:\s*,|\s)\s*(?:and\s+)?{_ITEM})*\s*", re.I)


def appended(source: str, code: str) -> str:
    """``source`` followed by ``code`` on a line of its own."""
    return _ended(source) + code


def prepended(source: str, code: str) -> str:
    """``code`` followed by ``source`` on a line of its own."""
    return (_ended(code) if source else code) + source


def with_line_changed(source: str, instruction: str) -> str:
    """``source`` with one line replaced; ``instruction`` is its number, a line feed and the new text.

    The new text may have several lines.

    Raises:
        ValueError: there is no such line, or no number.
    """
    first, _, code = instruction.lstrip("\n").partition("\n")
    lines = _LINE.findall(source)
    number = _line_number(first, len(lines))
    old = lines[number - 1]
    ending = old[len(old.rstrip("\r\n")) :]
    lines[number - 1] = code.removesuffix("\n") + ending
    return "".join(lines)


def without_lines(source: str, instruction: str) -> str:
    """``source`` without the lines that ``instruction`` numbers, e.g. ``1, 3`` or ``2-4``.

    Raises:
        ValueError: there is no such line, or more than numbers.
    """
    if not _LIST.fullmatch(instruction):
        raise ValueError("give only the numbers of the lines to delete, for example: 1, 3 or 2-4")
    lines = _LINE.findall(source)
    doomed: set[int] = set()
    for first, last in _NUMBERS.findall(instruction):
        start, end = _line_number(first, len(lines)), _line_number(last or first, len(lines))
        doomed.update(range(min(start, end), max(start, end) + 1))
    return "".join(line for number, line in enumerate(lines, 1) if number not in doomed)


def _ended(text: str) -> str:
    return text if not text or text.endswith("\n") else text + "\n"


def _line_number(text: str, count: int) -> int:
    found = re.fullmatch(r"\s*(?:line\s*)?(\d{1,9})\s*:?\s*", text, re.I)
    if found is None:
        raise ValueError(f"the first line must be a line number, not {text.strip()[:40]!r}")
    number = int(found[1])
    if not 1 <= number <= count:
        raise ValueError(f"there is no line {number}: the code has {count} lines")
    return number
