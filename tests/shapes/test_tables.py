"""CSV and its kin."""

from __future__ import annotations

from pathlib import Path

import pytest

from code_it.shapes import describe, describe_files
from code_it.shapes.cell_types import column_type


def test_delimiter_columns_rows_and_an_example(tmp_path: Path) -> None:
    rows = ["2024-01-01,Berlin,12.5,3,true", "2024-01-02,Paris,7,,false"]
    (tmp_path / "sales.csv").write_text("\n".join(["day,shop,unit price,amount,paid", *rows]) + "\n")
    assert describe_files(tmp_path) == (
        "sales.csv (88 bytes): CSV, comma-separated, 2 rows\n"
        "  5 columns: day (date), shop (text), unit price (float), amount (int, some empty), paid (bool)\n"
        "  first row: 2024-01-01 | Berlin | 12.5 | 3 | true"
    )


@pytest.mark.parametrize(
    ("delimiter", "name"), [(",", "comma"), (";", "semicolon"), ("\t", "tab"), ("|", "bar")]
)
def test_the_delimiter_is_found(tmp_path: Path, delimiter: str, name: str) -> None:
    lines = [["name", "x"], ["a, b; c", "1"], ["d", "2"]]
    text = "\n".join(delimiter.join(f'"{cell}"' for cell in line) for line in lines)
    (tmp_path / "t.csv").write_text(text)
    assert f"CSV, {name}-separated, 2 rows\n  2 columns: name (text), x (int)" in describe_files(tmp_path)


def test_an_ending_decides_for_tabs(tmp_path: Path) -> None:
    (tmp_path / "t.tsv").write_text("a,b\tc\n1,5\t2\n")
    assert "tab-separated, 1 row\n  2 columns: 'a,b" not in describe_files(tmp_path)
    assert "2 columns: a,b (float with decimal comma), c (int)" in describe_files(tmp_path)


def test_a_decimal_comma_and_an_old_encoding_are_told(tmp_path: Path) -> None:
    (tmp_path / "eu.csv").write_bytes("Name;Preis\nÄpfel;1,5\nBirnen;2\n".encode("cp1252"))
    found = describe_files(tmp_path)
    assert "semicolon-separated, 2 rows, encoding cp1252" in found
    assert "Preis (float with decimal comma)" in found
    assert "Äpfel | 1,5" in found


def test_utf_16_and_a_byte_order_mark(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes("x,y\n1,2\n".encode("utf-16"))
    (tmp_path / "b.csv").write_bytes("x,y\n1,2\n".encode("utf-8-sig"))
    found = describe_files(tmp_path)
    assert "1 row, encoding utf-16\n  2 columns: x (int), y (int)" in found
    assert "1 row, encoding utf-8-sig\n  2 columns: x (int), y (int)" in found


def test_numbers_in_the_first_row_are_no_header(tmp_path: Path) -> None:
    (tmp_path / "n.csv").write_text("1,2.5\n3,4\n")
    assert "2 rows, no header row\n  2 columns: column 1 (int), column 2 (float)" in describe_files(tmp_path)


def test_an_index_without_a_name_keeps_the_header(tmp_path: Path) -> None:
    (tmp_path / "i.csv").write_text(",name,city\n0,Ann,Berlin\n1,Bob,Paris\n")
    assert "2 rows\n  3 columns: '' (int), name (text), city (text)" in describe_files(tmp_path)


def test_rows_of_differing_length_are_told(tmp_path: Path) -> None:
    (tmp_path / "r.csv").write_text("a,b\n1,2\n3,4,5\n\n")
    assert "2 rows, rows differ in length\n  3 columns: a (int), b (int), column 3 (int, some empty)" in (
        describe_files(tmp_path)
    )


def test_line_ends_inside_quotes_do_not_count_as_rows(tmp_path: Path) -> None:
    (tmp_path / "q.csv").write_bytes(b'a,b\r\n"x\r\ny",2\r\n')
    assert "1 row\n" in describe_files(tmp_path)
    assert r"first row: x\ny | 2" in describe_files(tmp_path)


def test_a_table_is_found_in_a_file_that_does_not_say_so(tmp_path: Path) -> None:
    (tmp_path / "table.dat").write_text("1\t2\n4\t5\n6\t7\n")
    (tmp_path / "prose.txt").write_text("Well, yes\nno, no\nso, so\n")
    (tmp_path / "code.py").write_text("f(1, 2)\nf(1, 2)\nf(1, 2)\n")
    found = describe_files(tmp_path)
    assert "table.dat (12 bytes): CSV, tab-separated, 3 rows" in found
    assert "prose.txt (24 bytes): text, 3 lines\n  first line: Well, yes" in found
    assert "code.py (24 bytes): text, 3 lines" in found


def test_a_long_table_is_counted_as_far_as_it_was_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(describe, "MOST_BYTES_OF_A_FILE", 1000)
    (tmp_path / "long.csv").write_text("a,b\n" + "10,20\n" * 1000)
    assert "at least 166 rows\n  2 columns: a (int), b (int)" in describe_files(tmp_path)


@pytest.mark.parametrize("content", [b"\x00\x01\x02,\xff" * 50, b'a,b\n1,"' + b"x" * 200_000])
def test_a_broken_table(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "b.csv").write_bytes(content)
    assert describe_files(tmp_path).endswith("): could not be read as CSV")


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (["1", "-2", "0"], "int"),
        (["1", "2.5", "1e3"], "float"),
        (["01234", "99999"], "text"),
        (["1", "N/A", ""], "int, some empty"),
        (["2024-01-31", "31.01.2024", "1/2/2024 10:30", "2024-01-31T10:00:00Z"], "date"),
        (["yes", "No", "TRUE"], "bool"),
        (["1", "2024-01-31"], "text"),
        (["1,234", "5,678"], "text"),
        (["", "nan"], "empty"),
        (["1" * 5000], "text"),
        (["\u0661"], "text"),
    ],
)
def test_types(cells: list[str], expected: str) -> None:
    assert column_type(cells) == expected
