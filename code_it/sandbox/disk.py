"""How much disk a run fills: its folders, and files it has deleted but still holds open."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterable
from pathlib import Path

from code_it.sandbox.folders import LOOK, opened

__all__ = ["held_open", "usage"]

DEEPEST = 256
SMALLEST = 4096
IN_MEMORY = ("/memfd:", "/dev/shm/", "/dev/zero", "/SYSV")  # noqa: S108


class TooMuch(Exception):
    """The sum has passed the bound; counting further is of no use."""


def usage(folders: Iterable[str | os.PathLike[str]], bound: int) -> int:
    """Bytes that the entries of ``folders`` occupy, an entry counting as 4 KiB at least.

    Stops at ``bound``. Follows no link, also when a folder is replaced while it is looked at;
    folders more than 256 deep count as ``bound``.
    """
    total = 0
    try:
        for folder in folders:
            with contextlib.suppress(OSError), opened(folder, LOOK) as handle:
                total = _add(handle, total, bound, 0)
    except TooMuch:
        return max(total, bound)
    return total


def _add(handle: int, total: int, bound: int, depth: int) -> int:
    if depth > DEEPEST:
        raise TooMuch
    with os.scandir(handle) as entries:
        for entry in entries:
            try:
                seen = entry.stat(follow_symlinks=False)
                total += max(seen.st_blocks * 512, SMALLEST)
                if total > bound:
                    raise TooMuch
                if stat.S_ISDIR(seen.st_mode):
                    with opened(entry.name, LOOK, handle) as below:
                        total = _add(below, total, bound, depth + 1)
            except (FileNotFoundError, NotADirectoryError, PermissionError):
                continue
    return total


def held_open(pids: Iterable[int]) -> int:
    """Bytes of regular files that processes hold open although nobody can name them any more."""
    sizes: dict[tuple[int, int], int] = {}
    for pid in pids:
        with contextlib.suppress(OSError):
            for handle in Path(f"/proc/{pid}/fd").iterdir():
                with contextlib.suppress(OSError):
                    seen = handle.stat()
                    if str(handle.readlink()).startswith(IN_MEMORY):
                        continue
                    if stat.S_ISREG(seen.st_mode) and seen.st_nlink == 0:
                        sizes[seen.st_dev, seen.st_ino] = seen.st_blocks * 512
    return sum(sizes.values())
