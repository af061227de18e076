"""The files in a folder and below it, in an order that does not depend on the file system."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Literal

__all__ = ["Entry", "entries"]

DEEPEST = 16
MOST_IN_A_FOLDER = 10_000

Kind = Literal["file", "link", "special"]


@dataclass(frozen=True, slots=True)
class Entry:
    """``name`` is relative to the folder, with ``/``; a link is told and never followed."""

    name: str
    path: Path
    kind: Kind
    size: int


def entries(folder: Path, most: int) -> list[Entry]:
    """At most ``most`` entries, sorted by name; folders that cannot be read have none."""
    return sorted(islice(_below(folder, "", DEEPEST), most), key=lambda entry: entry.name)


def _below(folder: Path, prefix: str, depth: int) -> Iterator[Entry]:
    for found in _listed(folder):
        name = prefix + found.name
        try:
            if not found.is_dir(follow_symlinks=False):
                yield _entry(name, found)
            elif depth:
                yield from _below(Path(found.path), f"{name}/", depth - 1)
        except OSError:
            continue


def _listed(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            return sorted(islice(found, MOST_IN_A_FOLDER), key=lambda entry: entry.name)
    except OSError:
        return []


def _entry(name: str, found: os.DirEntry[str]) -> Entry:
    kind: Kind = "special"
    if found.is_symlink():
        kind = "link"
    elif found.is_file(follow_symlinks=False):
        kind = "file"
    return Entry(name, Path(found.path), kind, found.stat(follow_symlinks=False).st_size)
