"""Members of a zip archive, never expanded beyond a bound."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Iterator

from code_it.shapes.description import Unreadable
from code_it.shapes.source import Source

__all__ = ["Archive"]

END_OF_DIRECTORY = b"PK\x05\x06"
LONG_DIRECTORY = b"PK\x06\x07"
LONGEST_END = 22 + 65_535
MOST_OF_DIRECTORY = 1_000_000
CHUNK = 65_536
METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}


class Archive:
    """An opened archive that gives out ``most_bytes`` of expanded content in all."""

    def __init__(self, source: Source, most_bytes: int) -> None:
        _refuse_long_directory(source)
        self._archive = zipfile.ZipFile(source)
        self._left = most_bytes

    def has(self, name: str) -> bool:
        """Whether there is a member of that name."""
        return name in self._archive.NameToInfo

    def chunks(self, name: str) -> Iterator[bytes]:
        """The content piece by piece. Raises ``Unreadable`` beyond the bound and for a missing member."""
        if not self.has(name):
            raise Unreadable("a part of it is missing")
        # Other methods expand a block at once, whatever is asked for.
        if self._archive.getinfo(name).compress_type not in METHODS:
            raise Unreadable("an unusual compression")
        with self._archive.open(name) as member:
            while chunk := member.read(CHUNK):
                self._left -= len(chunk)
                if self._left < 0:
                    raise Unreadable("it expands to too much")
                yield chunk


def _refuse_long_directory(source: Source) -> None:
    """Before ``zipfile`` makes an object of every entry."""
    source.seek(max(0, source.size - LONGEST_END))
    end = source.read(LONGEST_END) or b""
    at = end.rfind(END_OF_DIRECTORY)
    extended = end[max(at - 20, 0) : max(at - 16, 0)] == LONG_DIRECTORY
    if at < 0 or extended or int.from_bytes(end[at + 12 : at + 16], "little") > MOST_OF_DIRECTORY:
        raise Unreadable("its directory is missing or too long")
    source.seek(0, os.SEEK_SET)
