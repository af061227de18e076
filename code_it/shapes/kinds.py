"""Which readers may understand a file: told by how it begins and how its name ends."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePosixPath

from code_it.shapes import parquet, sqlite
from code_it.shapes.description import Description
from code_it.shapes.excel import read_excel
from code_it.shapes.images import image_format, read_image
from code_it.shapes.json_document import read_json
from code_it.shapes.json_lines import read_json_lines
from code_it.shapes.plain_text import read_text
from code_it.shapes.source import Source
from code_it.shapes.table import read_tab_table, read_table, read_table_in_text

__all__ = ["Kind", "kind_of"]

Reader = Callable[[Source], Description]
ZIP = b"PK\x03\x04"
HEAD = 64


@dataclass(frozen=True, slots=True)
class Kind:
    """``readers`` are tried in order. Without a ``name`` the file may be anything: then it is no fault
    if none can read it.
    """

    name: str
    readers: tuple[Reader, ...]


CSV = Kind("CSV", (read_table,))
TSV = Kind("TSV", (read_tab_table,))
JSON = Kind("JSON", (read_json, read_json_lines))
JSON_LINES = Kind("JSON lines", (read_json_lines,))
EXCEL = Kind("Excel", (read_excel,))
PARQUET = Kind("Parquet", (parquet.read_parquet,))
SQLITE = Kind("SQLite", (sqlite.read_sqlite,))
TEXT = Kind("text", (read_text,))
BY_ENDING = {
    ".csv": CSV, ".tsv": TSV, ".tab": TSV,
    ".json": JSON, ".geojson": JSON, ".ipynb": JSON, ".jsonl": JSON_LINES, ".ndjson": JSON_LINES,
    ".xlsx": EXCEL, ".xlsm": EXCEL, ".parquet": PARQUET, ".pq": PARQUET,
    ".sqlite": SQLITE, ".sqlite3": SQLITE, ".db3": SQLITE,
    ".txt": TEXT, ".md": TEXT,
    ".png": Kind("PNG", (read_image,)), ".jpg": Kind("JPEG", (read_image,)),
    ".jpeg": Kind("JPEG", (read_image,)), ".gif": Kind("GIF", (read_image,)),
    ".bmp": Kind("BMP", (read_image,)), ".webp": Kind("WebP", (read_image,)),
}  # fmt: skip
MAYBE_TABLES = {"", ".txt", ".dat", ".data", ".asc"}


def kind_of(name: str, source: Source) -> Kind:
    """The content decides where it is plain, then the ending, then what reads it."""
    head = source.start(HEAD)
    ending = PurePosixPath(name).suffix.lower()
    said = BY_ENDING.get(ending, Kind("", ()))
    return _by_start(head) or _by_guess(said, ending, head)


def _by_start(head: bytes) -> Kind | None:
    if head.startswith(sqlite.MAGIC):
        return SQLITE
    if head.startswith(parquet.MAGIC):
        return PARQUET
    image = image_format(head)
    return Kind(image, (read_image,)) if image else None


def _by_guess(said: Kind, ending: str, head: bytes) -> Kind:
    if said.name not in {"", TEXT.name}:
        return said
    if head.startswith(ZIP):
        return Kind("", EXCEL.readers)
    guesses: tuple[Reader, ...] = ()
    if head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"["):
        guesses += JSON.readers
    if ending in MAYBE_TABLES:
        guesses += (read_table_in_text,)
    return Kind(said.name, (*guesses, read_text))
