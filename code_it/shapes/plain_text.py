"""Text: how many lines, and the first."""

from __future__ import annotations

from code_it.shapes.decoding import decoded
from code_it.shapes.description import Description, Part
from code_it.shapes.source import Source
from code_it.shapes.wording import as_value, counted

__all__ = ["read_text"]

LONGEST_LINE = 80


def read_text(source: Source) -> Description:
    """Lines as a program that iterates over the file would count them."""
    found = decoded(source)
    lines = found.text.count("\n") + (not found.text.endswith("\n"))
    first = next((line for line in found.text[:100_000].split("\n") if line.strip()), "")
    parts = (Part(f"first line: {as_value(first.strip(), LONGEST_LINE)}"),) if first else ()
    return Description(f"text, {counted(lines, 'line', found.whole)}{found.note}", parts)
