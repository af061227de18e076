"""Parquet: columns with types, rows and row groups, from the footer alone."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any

from code_it.shapes.description import Description, Part, Unreadable
from code_it.shapes.parquet_schema import columns
from code_it.shapes.source import Source
from code_it.shapes.thrift import LIST, CompactReader
from code_it.shapes.wording import counted

__all__ = ["MAGIC", "read_parquet"]

MAGIC = b"PAR1"
TAIL = 8
MOST_OF_FOOTER = 1_000_000
SCHEMA, ROWS, ROW_GROUPS = 2, 3, 4


@dataclass(frozen=True, slots=True)
class Footer:
    """What the file says about itself; ``schema`` is its tree, flattened, root first."""

    schema: list[dict[int, Any]]
    rows: int
    row_groups: int


def read_parquet(source: Source) -> Description:
    """Nested columns are told as the objects and lists that they are read as."""
    footer = _footer(CompactReader(_footer_bytes(source)))
    listed, number = columns(footer.schema)
    summary = f"Parquet, {counted(footer.rows, 'row')}"
    if footer.row_groups > 1:
        summary += f" in {footer.row_groups:,} row groups"
    return Description(summary, (Part(counted(number, "column"), listed),))


def _footer_bytes(source: Source) -> bytes:
    if source.size < len(MAGIC) + TAIL or source.start(len(MAGIC)) != MAGIC:
        raise Unreadable("it does not begin like Parquet")
    source.seek(-TAIL, os.SEEK_END)
    tail = source.read(TAIL) or b""
    length = int.from_bytes(tail[:4], "little")
    if tail[4:] != MAGIC or length > source.size - TAIL - len(MAGIC):
        raise Unreadable("it does not end like Parquet")
    source.seek(-TAIL - length, os.SEEK_END)
    return source.read(min(length, MOST_OF_FOOTER)) or b""


def _footer(reader: CompactReader) -> Footer:
    """Row groups have a size for every column and can be long: only their number is read."""
    found: dict[int, Any] = {}
    for number, kind in reader.fields():
        if number == ROW_GROUPS and kind == LIST:
            found[ROW_GROUPS] = reader.list_head()[0]
            break
        found[number] = reader.value(kind)
    schema, rows = found.get(SCHEMA), found.get(ROWS)
    if not isinstance(schema, list) or not isinstance(rows, int) or rows < 0:
        raise Unreadable("it has no schema")
    return Footer(schema, rows, found.get(ROW_GROUPS, 0))
