"""SQLite: tables, their columns, how many rows."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from itertools import islice

from code_it.shapes.description import MOST_FIELDS, Description, Field, Part, Unreadable
from code_it.shapes.source import Source
from code_it.shapes.wording import as_name, counted

__all__ = ["MAGIC", "read_sqlite"]

MAGIC = b"SQLite format 3\0"
MOST_TABLES = 50
MOST_STEPS = 20_000_000
STEPS_BETWEEN_CHECKS = 100_000
LONGEST_SQL = 100_000
TABLES = (
    "SELECT name, CASE WHEN type = 'view' THEN 'view' WHEN rootpage > 0 THEN 'table' ELSE 'virtual table' END"
    " FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    " ORDER BY name"
)


def read_sqlite(source: Source) -> Description:
    """Opened so that nothing is written beside it. Only plain tables are counted: the others run code."""
    if source.start(len(MAGIC)) != MAGIC:
        raise Unreadable("it does not begin like SQLite")
    uri = f"{source.path.absolute().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as connection:
        _confine(connection)
        tables = list(islice(connection.execute(TABLES), MOST_TABLES + 1))
        parts = tuple(
            _part(connection, name, kind, _most_rows(source)) for name, kind in tables[:MOST_TABLES]
        )
    number = counted(len(parts), "table", len(tables) <= MOST_TABLES)
    return Description(f"SQLite database, {number}", parts)


def _confine(connection: sqlite3.Connection) -> None:
    """A crafted schema can do nothing but be read, and not for long."""
    connection.text_factory = lambda data: data.decode("utf-8", errors="replace")
    steps = iter(range(MOST_STEPS // STEPS_BETWEEN_CHECKS))
    connection.set_progress_handler(lambda: next(steps, None) is None, STEPS_BETWEEN_CHECKS)
    connection.setlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH, LONGEST_SQL)
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA mmap_size = 0")


def _most_rows(source: Source) -> int | None:
    """A row costs a page at most: that keeps a large file within the bound. ``None``: count all."""
    stored = int.from_bytes(source.start(18)[16:18], "big")
    page = 65_536 if stored == 1 else max(stored, 512)
    return None if source.whole else max(source.most_bytes // page, 1)


def _part(connection: sqlite3.Connection, name: str, kind: str, most: int | None) -> Part:
    title = f"{kind} {as_name(name)}"
    if kind != "table":
        return Part(title)
    command = "SELECT name, type FROM pragma_table_info(?) LIMIT ?"
    columns = connection.execute(command, (name, MOST_FIELDS))
    fields = tuple(Field(column, declared or "any") for column, declared in columns)
    return Part(f"{title}, {_rows(connection, name, most)}", fields)


def _rows(connection: sqlite3.Connection, name: str, most: int | None) -> str:
    """Never by ``count(*)`` on the table itself, which nothing interrupts."""
    quoted = name.replace('"', '""')
    limit = -1 if most is None else most + 1
    command = f'SELECT count(*) FROM (SELECT 1 FROM "{quoted}" LIMIT ?)'  # noqa: S608
    number = connection.execute(command, (limit,)).fetchone()[0]
    whole = most is None or number <= most
    return counted(number if whole else most or 0, "row", whole)
