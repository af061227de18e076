"""Excel workbooks (.xlsx): sheets, their dimensions, their header rows."""

from __future__ import annotations

from code_it.shapes.description import Description, Field, Part, Unreadable
from code_it.shapes.excel_parts import Cell, SharedStrings, Sheet, Targets, Workbook
from code_it.shapes.source import Source
from code_it.shapes.wording import as_name, counted
from code_it.shapes.xml_events import Listener, read_xml
from code_it.shapes.zipped import Archive

__all__ = ["read_excel"]

WORKBOOK = "xl/workbook.xml"
RELATIONS = "xl/_rels/workbook.xml.rels"
STRINGS = "xl/sharedStrings.xml"


def read_excel(source: Source) -> Description:
    """Of a sheet that does not state its dimensions, as many rows are counted as the bound allows."""
    archive = Archive(source, source.most_bytes)
    workbook, targets = Workbook(), Targets()
    read_xml(archive.chunks(WORKBOOK), workbook)
    read_xml(archive.chunks(RELATIONS), targets)
    members = [(name, targets.members.get(relation, "")) for name, relation in workbook.sheets]
    sheets = [(name, *_sheet(archive, member)) for name, member in members if archive.has(member)]
    texts = _shared_texts(
        Archive(source, source.most_bytes),
        {int(cell.text) for _, sheet, _ in sheets for cell in sheet.header if _refers(cell)},
    )
    parts = tuple(_part(name, sheet, whole, texts) for name, sheet, whole in sheets)
    return Description(f"Excel workbook, {counted(workbook.number, 'sheet')}", parts)


def _sheet(archive: Archive, member: str) -> tuple[Sheet, bool]:
    """A sheet, and whether it was read as far as it should be."""
    sheet = Sheet()
    return sheet, _read(archive, member, sheet)


def _read(archive: Archive, member: str, listener: Listener) -> bool:
    try:
        read_xml(archive.chunks(member), listener)
    except Unreadable:
        return False
    return True


def _shared_texts(archive: Archive, wanted: set[int]) -> dict[int, str]:
    strings = SharedStrings(wanted)
    if wanted and archive.has(STRINGS):
        _read(archive, STRINGS, strings)
    return strings.texts


def _refers(cell: Cell) -> bool:
    return cell.shared and cell.text.isdecimal() and len(cell.text) < 10


def _part(name: str, sheet: Sheet, whole: bool, texts: dict[int, str]) -> Part:
    title = f"sheet {as_name(name)}, "
    if not sheet.header:
        return Part(title + ("empty" if whole else "could not be read"))
    title += f"{counted(sheet.rows, 'row', whole or sheet.stated)} x {counted(sheet.columns, 'column')}"
    words = tuple(texts.get(int(cell.text), "...") if _refers(cell) else cell.text for cell in sheet.header)
    where = "" if sheet.header_row == 1 else f" (row {sheet.header_row})"
    return Part(f"{title}, header{where}", tuple(Field(word, "") for word in words))
