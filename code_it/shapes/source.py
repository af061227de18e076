"""One file, opened so that reading it stays bounded and reaches nothing else."""

from __future__ import annotations

import io
import os
import stat
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from code_it.shapes.description import Unreadable

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

__all__ = ["Source"]


class Source(io.RawIOBase):
    """A regular file to read from anywhere, ``most_bytes`` in all.

    Opening raises ``OSError`` for a link and for anything that is no regular file, and never waits.
    Reading beyond ``most_bytes`` raises ``Unreadable``.
    """

    def __init__(self, path: Path, most_bytes: int) -> None:
        self.path = path
        self.most_bytes = most_bytes
        self._left = most_bytes
        self._at = 0
        self._descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        state = os.fstat(self._descriptor)
        self.size = state.st_size
        if not stat.S_ISREG(state.st_mode):
            self.close()
            raise OSError("not a regular file")

    @property
    def whole(self) -> bool:
        """Whether the bound allows to read all of it."""
        return self.size <= self.most_bytes

    def start(self, most: int) -> bytes:
        """The first ``most`` bytes, which do not count towards the bound."""
        return os.pread(self._descriptor, most, 0)

    @cached_property
    def beginning(self) -> bytes:
        """As many of the first bytes as the bound allows."""
        return os.pread(self._descriptor, min(self.size, self.most_bytes), 0)

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Fill ``buffer`` from the current position."""
        view = memoryview(buffer).cast("B")
        found = os.pread(self._descriptor, min(len(view), self._left + 1), self._at)
        self._left -= len(found)
        if self._left < 0:
            raise Unreadable("more of it would have to be read than is allowed")
        view[: len(found)] = found
        self._at += len(found)
        return len(found)

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Move to a position; before the start raises ``ValueError``."""
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self.size}[whence]
        if base + offset < 0:
            raise ValueError("a position before the start")
        self._at = base + offset
        return self._at

    def tell(self) -> int:
        """The current position."""
        return self._at

    def readable(self) -> bool:
        """Always."""
        return True

    def seekable(self) -> bool:
        """Always."""
        return True

    def close(self) -> None:
        """Give the descriptor back, once."""
        if not self.closed:
            os.close(self._descriptor)
        super().close()
