"""Excel workbooks written by hand."""

from __future__ import annotations

import zipfile
from pathlib import Path

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def write_workbook(
    path: Path, sheets: dict[str, str], strings: str = "", method: int = zipfile.ZIP_DEFLATED
) -> None:
    """``sheets`` are the inner XML of each worksheet, by name."""
    listed = "".join(f'<sheet name="{name}" r:id="rId{n}"/>' for n, name in enumerate(sheets))
    targets = "".join(
        f'<Relationship Id="rId{n}" Target="worksheets/sheet{n}.xml"/>' for n in range(len(sheets))
    )
    with zipfile.ZipFile(path, "w", method) as archive:
        archive.writestr(
            "xl/workbook.xml", f'<workbook {MAIN} xmlns:r="{RELATIONS}"><sheets>{listed}</sheets></workbook>'
        )
        archive.writestr("xl/_rels/workbook.xml.rels", f"<Relationships>{targets}</Relationships>")
        archive.writestr("xl/sharedStrings.xml", f"<sst {MAIN}>{strings}</sst>")
        for number, content in enumerate(sheets.values()):
            archive.writestr(f"xl/worksheets/sheet{number}.xml", f"<worksheet {MAIN}>{content}</worksheet>")
