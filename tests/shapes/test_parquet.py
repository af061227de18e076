"""Parquet: files that pyarrow wrote, and what is left of them when they break."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from code_it.shapes import describe_files

DATA = Path(__file__).parent.parent / "data" / "shapes"


def test_columns_and_rows(tmp_path: Path) -> None:
    shutil.copy(DATA / "flat.parquet", tmp_path)
    assert describe_files(tmp_path) == (
        "flat.parquet (1.7 kB): Parquet, 3 rows\n"
        "  9 columns: id (int), small (int), price (float), name (text), raw (bytes), paid (bool), "
        "day (date), at (timestamp), amount (decimal(9, 2))"
    )


def test_nested_columns_and_several_row_groups(tmp_path: Path) -> None:
    shutil.copy(DATA / "nested.parquet", tmp_path / "data")
    assert describe_files(tmp_path) == (
        "data (7.6 kB): Parquet, 10 rows in 4 row groups\n"
        "  5 columns: id (int), address (object: city (text), zip (int)), tags (list of text), "
        "points (list of objects: x (float), y (float)), counts (map from text to int)"
    )


@pytest.mark.parametrize(
    "content", [b"PAR1", b"PAR1" + b"\0" * 30, b"x" * 50], ids=["start", "zeros", "text"]
)
def test_what_is_no_parquet(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "b.parquet").write_bytes(content)
    assert describe_files(tmp_path).endswith("): could not be read as Parquet")


def test_a_truncated_file(tmp_path: Path) -> None:
    (tmp_path / "b.parquet").write_bytes((DATA / "flat.parquet").read_bytes()[:-20])
    assert describe_files(tmp_path).endswith("): could not be read as Parquet")


@pytest.mark.parametrize(
    "footer",
    [
        b"\x15\x04\x29\xfc\x80\x80\x80\x04",  # a list of 8 million elements
        b"\x1c" * 5000,  # structs in structs
        b"\x2c\x1c" * 500,
        b"\x16" + b"\xff" * 50,  # a number without an end
        b"\x18\xff\xff\xff\x7f",  # a text longer than the file
    ],
    ids=["list", "deep", "structs", "number", "text"],
)
def test_a_hostile_footer(tmp_path: Path, footer: bytes) -> None:
    content = b"PAR1" + footer + len(footer).to_bytes(4, "little") + b"PAR1"
    (tmp_path / "b.parquet").write_bytes(content)
    assert describe_files(tmp_path).endswith("): could not be read as Parquet")


def test_no_changed_byte_makes_it_fail(tmp_path: Path) -> None:
    whole = (DATA / "nested.parquet").read_bytes()
    chance = random.Random(7)
    unreadable = 0
    for _ in range(100):
        content = bytearray(whole)
        content[chance.randrange(len(whole) - 4700, len(whole))] = chance.randrange(256)
        (tmp_path / "b.parquet").write_bytes(content)
        found = describe_files(tmp_path)
        assert found.startswith("b.parquet (7.6 kB): ")
        unreadable += "could not be read" in found
    assert 0 < unreadable < 100
