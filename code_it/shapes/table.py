"""CSV and its kin: delimiter, columns with types, rows."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice, zip_longest

from code_it.shapes.cell_types import column_type, is_plain_text
from code_it.shapes.decoding import Decoded, decoded
from code_it.shapes.description import MOST_FIELDS, Description, Field, Part, Unreadable
from code_it.shapes.source import Source
from code_it.shapes.wording import as_value, counted

__all__ = ["read_tab_table", "read_table", "read_table_in_text"]

DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
ROWS_THAT_TYPE = 3000
ROWS_BELOW_HEADER = 200
SAMPLE = 65_536
FEWEST_ROWS = 3


@dataclass(frozen=True, slots=True)
class Table:
    """``rows`` are the first ones, enough to tell types; ``total`` counts all that are not blank."""

    delimiter: str
    rows: tuple[tuple[str, ...], ...]
    total: int
    whole: bool
    even: bool


def read_table(source: Source) -> Description:
    """A file that says it is CSV. Types come from its first 3,000 rows."""
    text = decoded(source)
    return _description(_parsed(text, _likely_delimiter(text.text)), text.note)


def read_tab_table(source: Source) -> Description:
    """A file that says it is TSV."""
    text = decoded(source)
    return _description(_parsed(text, "\t"), text.note)


def read_table_in_text(source: Source) -> Description:
    """A file that says nothing. Raises ``Unreadable`` unless every row fits and some column has a type."""
    text = decoded(source)
    table = _parsed(text, _likely_delimiter(text.text))
    found = _description(table, text.note)
    regular = table.even and len(table.rows) >= FEWEST_ROWS and len(table.rows[0]) > 1
    if not regular or (table.delimiter != "\t" and all(map(_untyped, found.parts[0].fields))):
        raise Unreadable("it is not a table")
    return found


def _untyped(field: Field) -> bool:
    return field.type.split(",")[0] in {"text", "empty"}


def _likely_delimiter(text: str) -> str:
    """The one that cuts most of the first lines into the same number of cells, more than one."""
    lines = list(islice(io.StringIO(text[:SAMPLE], newline="\n"), 50))
    return max(DELIMITERS, key=lambda delimiter: _evenness(lines, delimiter))


def _evenness(lines: Iterable[str], delimiter: str) -> tuple[float, int]:
    widths = Counter(len(row) for row in csv.reader(lines, delimiter=delimiter) if row)
    if not widths:
        return 0.0, 0
    width, times = widths.most_common(1)[0]
    return (times / widths.total(), width) if width > 1 else (0.0, 0)


def _parsed(text: Decoded, delimiter: str) -> Table:
    """Rows up to the first that cannot be read, which is not among the very first."""
    rows: list[tuple[str, ...]] = []
    total, whole, widths = 0, text.whole, set()
    reader = csv.reader(io.StringIO(text.text, newline="\n"), delimiter=delimiter)
    try:
        for row in filter(None, reader):
            total += 1
            widths.add(len(row))
            if total <= ROWS_THAT_TYPE:
                rows.append(tuple(row))
    except csv.Error as error:
        if total < FEWEST_ROWS:
            raise Unreadable(str(error)) from error
        whole = False
    return Table(delimiter, tuple(rows), total, whole, len(widths) == 1)


def _description(table: Table, note: str) -> Description:
    if not table.rows:
        return Description("CSV, no rows")
    header = _has_header(table)
    body = table.rows[1:] if header else table.rows
    columns = _columns(table.rows[0] if header else (), _types(body, table.delimiter))
    summary = (
        f"CSV, {DELIMITERS[table.delimiter]}-separated, {counted(table.total - header, 'row', table.whole)}"
    )
    summary += (
        ("" if header else ", no header row") + ("" if table.even else ", rows differ in length") + note
    )
    parts = [Part(counted(max(map(len, table.rows)), "column"), columns)]
    if body:
        parts.append(Part("first row", values=tuple(map(as_value, body[0][:MOST_FIELDS]))))
    return Description(summary, tuple(parts))


def _has_header(table: Table) -> bool:
    """Words above a column that has a type, or words throughout that are all different.

    The first may be blank: that is how an index without a name is written.
    """
    first = table.rows[0]
    words = [bool(cell.strip()) and is_plain_text(cell) for cell in first]
    types = _types(table.rows[1:ROWS_BELOW_HEADER], table.delimiter)
    if any(
        word and kind.split(",")[0] not in {"text", "empty"} for word, kind in zip(words, types, strict=False)
    ):
        return True
    return (words[0] or not first[0]) and all(words[1:]) and any(words) and len(set(first)) == len(first)


def _columns(names: tuple[str, ...], types: list[str]) -> tuple[Field, ...]:
    named = islice(zip_longest(names, types, fillvalue=None), MOST_FIELDS)
    return tuple(
        Field(name if name is not None else f"column {number}", kind or "empty")
        for number, (name, kind) in enumerate(named, start=1)
    )


def _types(body: tuple[tuple[str, ...], ...], delimiter: str) -> list[str]:
    columns = islice(zip_longest(*body, fillvalue=""), MOST_FIELDS)
    return [column_type(cells, delimiter == ",") for cells in columns]
