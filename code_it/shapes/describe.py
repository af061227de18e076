"""The description of all files in a folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from code_it.shapes.description import Description
from code_it.shapes.fitting import fitted
from code_it.shapes.folder import Entry, entries
from code_it.shapes.kinds import Kind, kind_of
from code_it.shapes.rendering import DETAILS, rendered
from code_it.shapes.source import Source
from code_it.shapes.wording import as_name, readable_size

__all__ = ["MOST_BYTES_IN_ALL", "MOST_BYTES_OF_A_FILE", "MOST_FILES_OPENED", "describe_files"]

MOST_BYTES_OF_A_FILE = 8 * 1024 * 1024
MOST_BYTES_IN_ALL = 32 * 1024 * 1024
MOST_FILES_OPENED = 100
MOST_FILES_LISTED = 2000


def describe_files(folder: Path, most_characters: int = 2400) -> str:
    """What lies in a folder and below it: name, size and shape of each file, sorted by name.

    Never longer than ``most_characters``: larger descriptions shrink to fewer columns, then to name and
    size, then to a number of files. No file makes it fail, and no link is followed. Of a file at most
    8 MiB are read; a count that ended there says ``at least``. Empty where there are no files. Names
    and texts come from the files: whoever shows them to a model shows it what their author wrote.
    """
    found = entries(folder, MOST_FILES_LISTED + 1)
    blocks = list(_blocks(found[:MOST_FILES_LISTED]))
    return fitted(blocks, len(found) > MOST_FILES_LISTED, most_characters)


def _blocks(found: list[Entry]) -> Iterator[tuple[str, ...]]:
    left = MOST_BYTES_IN_ALL
    for number, entry in enumerate(found):
        most = min(left, MOST_BYTES_OF_A_FILE) if number < MOST_FILES_OPENED else 0
        yield _variants(entry, most)
        left -= min(entry.size, most) if entry.kind == "file" else 0


def _variants(entry: Entry, most_bytes: int) -> tuple[str, ...]:
    """The lines for one file, from the richest to its name and size."""
    name = as_name(entry.name, None)
    if entry.kind != "file":
        return (f"{name}: {'a link, not followed' if entry.kind == 'link' else 'not a regular file'}",)
    headline = f"{name} ({readable_size(entry.size)})"
    description = _described(entry, most_bytes) if entry.size and most_bytes else None
    if description is None:
        return (headline,)
    return (*(rendered(headline, description, detail) for detail in DETAILS), headline)


def _described(entry: Entry, most_bytes: int) -> Description | None:
    """Whatever goes wrong with a file, the others are still told."""
    try:
        with Source(entry.path, most_bytes) as source:
            kind = kind_of(entry.name, source)
            return _first_readable(kind, source)
    except Exception:
        return Description("could not be read")


def _first_readable(kind: Kind, source: Source) -> Description | None:
    for reader in kind.readers:
        try:
            return reader(source)
        except Exception:  # noqa: S112  # hostile bytes find every way to fail; the next reader may do
            continue
    return Description(f"could not be read as {kind.name}") if kind.name else None
