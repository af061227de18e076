"""SQLite: read without leaving a trace."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from code_it.shapes import describe, describe_files


def make(path: Path, script: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script)


def test_tables_columns_and_rows(tmp_path: Path) -> None:
    make(
        tmp_path / "app.db",
        "CREATE TABLE users (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT, x);"
        'CREATE TABLE "a ""b" (y REAL);'
        "INSERT INTO users (name) VALUES ('a'), ('b'); CREATE VIEW v AS SELECT * FROM users;",
    )
    assert describe_files(tmp_path).partition("): ")[2] == (
        "SQLite database, 3 tables\n"
        '  table a "b, 0 rows: y (REAL)\n'
        "  table users, 2 rows: id (INTEGER), name (TEXT), x (any)\n"
        "  view v"
    )


def test_it_is_opened_for_reading_only(tmp_path: Path) -> None:
    make(tmp_path / "a?b#c.sqlite", "PRAGMA journal_mode=WAL; CREATE TABLE t (x); INSERT INTO t VALUES (1);")
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    tmp_path.chmod(0o555)
    try:
        assert "table t, 1 row: x (any)" in describe_files(tmp_path)
    finally:
        tmp_path.chmod(0o755)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_large_database_is_counted_as_far_as_the_bound_allows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(
        tmp_path / "a.db",
        "CREATE TABLE t (x); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 5000)"
        " INSERT INTO t SELECT i FROM n;",
    )
    assert "table t, 5,000 rows" in describe_files(tmp_path)
    monkeypatch.setattr(describe, "MOST_BYTES_OF_A_FILE", 20_480)
    assert "table t, at least 5 rows" in describe_files(tmp_path)


def test_counting_ends_even_where_the_file_would_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("code_it.shapes.sqlite.MOST_STEPS", 1000)
    monkeypatch.setattr("code_it.shapes.sqlite.STEPS_BETWEEN_CHECKS", 100)
    make(
        tmp_path / "a.db",
        "CREATE TABLE t (x); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 5000)"
        " INSERT INTO t SELECT i FROM n;",
    )
    assert describe_files(tmp_path).endswith("could not be read as SQLite")


def test_a_virtual_table_is_not_touched(tmp_path: Path) -> None:
    make(
        tmp_path / "a.db",
        "CREATE TABLE t (x); PRAGMA writable_schema = ON; INSERT INTO sqlite_master VALUES"
        " ('table', 'w', 'w', 0, 'CREATE VIRTUAL TABLE w USING nothing_of_that_name(x)');",
    )
    assert describe_files(tmp_path).endswith("2 tables\n  table t, 0 rows: x (any)\n  virtual table w")


@pytest.mark.parametrize("cut", [50, 150, 5000])
def test_a_truncated_database(tmp_path: Path, cut: int) -> None:
    make(tmp_path / "a.db", "CREATE TABLE t (x); CREATE TABLE u (x); INSERT INTO t VALUES (1);")
    (tmp_path / "a.db").write_bytes((tmp_path / "a.db").read_bytes()[:cut])
    assert describe_files(tmp_path).endswith("could not be read as SQLite")


def test_what_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "a.sqlite").write_text("hello")
    assert describe_files(tmp_path) == "a.sqlite (5 bytes): could not be read as SQLite"
