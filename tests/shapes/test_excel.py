"""Excel workbooks, honest and hostile."""

from __future__ import annotations

import time
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from code_it.shapes import describe, describe_files
from tests.shapes.workbooks import write_workbook

STRINGS = (
    "<si><t>unused</t></si><si><t>day</t></si><si><r><t>amo</t></r><r><t>unt</t></r><rPh><t>x</t></rPh></si>"
)
HEADER = (
    '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>2</v></c>'
    '<c r="C1" t="inlineStr"><is><t>who</t></is></c></row>'
)


def described(folder: Path) -> str:
    return describe_files(folder).partition("): ")[2]


def test_sheets_dimensions_and_headers(tmp_path: Path) -> None:
    stated = f'<dimension ref="A1:C120"/><sheetData>{HEADER}</sheetData>'
    rows = '<row r="3"><c r="B3"><v>7</v></c></row><row><c t="str"><f>A1</f><v>x</v></c></row>'
    counted = f"<sheetData>{rows}</sheetData>"
    write_workbook(
        tmp_path / "b.xlsx", {"Sales 2024": stated, "Other": counted, "None": "<sheetData/>"}, STRINGS
    )
    assert described(tmp_path) == (
        "Excel workbook, 3 sheets\n"
        "  sheet Sales 2024, 120 rows x 3 columns, header: day, amount, who\n"
        "  sheet Other, 4 rows x 2 columns, header (row 3): 7\n"
        "  sheet None, empty"
    )


def test_a_sheet_that_expands_without_end_is_not_expanded(tmp_path: Path) -> None:
    sheet = "<sheetData>" + " " * 20_000_000
    write_workbook(tmp_path / "bomb.xlsx", {"A": sheet})
    assert (tmp_path / "bomb.xlsx").stat().st_size < 100_000
    del sheet
    began = time.process_time()
    tracemalloc.start()
    found = described(tmp_path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert found == "Excel workbook, 1 sheet\n  sheet A, could not be read"
    assert peak < 5_000_000
    assert time.process_time() - began < 2


def test_rows_are_counted_up_to_the_bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(describe, "MOST_BYTES_OF_A_FILE", 100_000)
    rows = "<row><c><v>1</v></c></row>" * 20_000
    write_workbook(tmp_path / "b.xlsx", {"A": f"<sheetData>{HEADER}{rows}</sheetData>"}, STRINGS)
    found = described(tmp_path)
    assert "sheet A, at least 2," in found
    assert found.endswith("header: day, amount, who")


def test_a_sheet_with_entities_is_refused(tmp_path: Path) -> None:
    write_workbook(tmp_path / "b.xlsx", {"A": "<sheetData/>"})
    laughs = '<!DOCTYPE w [<!ENTITY a "ha">]><w><sheetData><row><c><v>&a;</v></c></row></sheetData></w>'
    with pytest.warns(UserWarning), zipfile.ZipFile(tmp_path / "b.xlsx", "a") as archive:
        archive.writestr("xl/worksheets/sheet0.xml", laughs)
    assert described(tmp_path) == "Excel workbook, 1 sheet\n  sheet A, could not be read"


def test_a_compression_that_cannot_be_bounded_is_refused(tmp_path: Path) -> None:
    write_workbook(tmp_path / "b.xlsx", {"A": "<sheetData/>"}, method=zipfile.ZIP_BZIP2)
    assert described(tmp_path) == "could not be read as Excel"


def test_a_directory_of_very_many_members_is_refused(tmp_path: Path) -> None:
    write_workbook(tmp_path / "b.xlsx", {"A": f"<sheetData>{HEADER}</sheetData>"})
    content = bytearray((tmp_path / "b.xlsx").read_bytes())
    end = content.rfind(b"PK\x05\x06")
    content[end + 12 : end + 16] = (2_000_000).to_bytes(4, "little")
    (tmp_path / "b.xlsx").write_bytes(b"\0" * 2_000_000 + content)
    assert described(tmp_path) == "could not be read as Excel"


@pytest.mark.parametrize("cut", [30, 400, -30])
def test_a_truncated_workbook(tmp_path: Path, cut: int) -> None:
    write_workbook(tmp_path / "b.xlsx", {"A": f"<sheetData>{HEADER}</sheetData>"}, STRINGS)
    (tmp_path / "b.xlsx").write_bytes((tmp_path / "b.xlsx").read_bytes()[:cut])
    assert described(tmp_path) == "could not be read as Excel"


def test_another_archive_has_a_size_only(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("x.txt", "x")
    assert describe_files(tmp_path) == f"a.zip ({(tmp_path / 'a.zip').stat().st_size} bytes)"
