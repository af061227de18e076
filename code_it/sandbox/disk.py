"""How much disk a run fills: its folders, and files it has deleted but still holds."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from code_it.sandbox.folders import LOOK, opened
from code_it.sandbox.tree import memory_holder, tasks_of

__all__ = ["held_open", "may_hold_more", "usage"]

DEEPEST = 256
SMALLEST = 4096
IN_MEMORY = ("/memfd:", "/dev/shm/", "/dev/zero", "/SYSV")  # noqa: S108
DELETED = b" (deleted)"
Inode = tuple[int, int]


class TooMuch(Exception):
    """The sum has passed the bound; counting further is of no use."""


def usage(folders: Iterable[str | os.PathLike[str]], bound: int) -> int:
    """Bytes that the entries of ``folders`` occupy, an entry counting as 4 KiB at least.

    Stops at ``bound``. Follows no link, also when a folder is replaced while it is looked at;
    folders more than 256 deep count as ``bound``. A file with several names counts once.
    """
    count = _Count(bound)
    try:
        for folder in folders:
            with contextlib.suppress(OSError), opened(folder, LOOK) as handle:
                count.add(handle, 0)
    except TooMuch:
        return max(count.total, bound)
    return count.total


@dataclass(slots=True)
class _Count:
    bound: int
    total: int = 0
    _linked: set[Inode] = field(default_factory=set)

    def add(self, handle: int, depth: int) -> None:
        if depth > DEEPEST:
            raise TooMuch
        with os.scandir(handle) as entries:
            for entry in entries:
                try:
                    seen = entry.stat(follow_symlinks=False)
                    self.total += max(self._blocks(seen), SMALLEST)
                    if self.total > self.bound:
                        raise TooMuch
                    if stat.S_ISDIR(seen.st_mode):
                        with opened(entry.name, LOOK, handle) as below:
                            self.add(below, depth + 1)
                except (FileNotFoundError, NotADirectoryError, PermissionError):
                    continue

    def _blocks(self, seen: os.stat_result) -> int:
        if seen.st_nlink > 1 and not stat.S_ISDIR(seen.st_mode):
            inode = (seen.st_dev, seen.st_ino)
            if inode in self._linked:
                return 0
            self._linked.add(inode)
        return seen.st_blocks * 512


def held_open(pids: Iterable[int]) -> int:
    """Bytes of regular files that processes hold, open or mapped, although nobody can name them any more.

    The kernel lets only root look at mapped ones.
    """
    sizes: dict[Inode, int] = {}
    for pid in pids:
        for place in (*_handles(pid), *_deleted_mappings(pid)):
            with contextlib.suppress(OSError):
                seen = place.stat()
                if not stat.S_ISREG(seen.st_mode) or seen.st_nlink > 0:
                    continue
                if not str(place.readlink()).startswith(IN_MEMORY):
                    sizes[seen.st_dev, seen.st_ino] = seen.st_blocks * 512
    return sum(sizes.values())


def may_hold_more(pids: Iterable[int]) -> bool:
    """Whether processes hold files of which the kernel does not tell us how large they are."""
    for pid in pids:
        for place in _deleted_mappings(pid):
            try:
                place.stat()
            except OSError:
                return True
        if any(_has_files_on_the_way(handle) for handle in _handles(pid)):
            return True
    return False


def _handles(pid: int) -> Iterator[Path]:
    """The open files of each thread: they need not share them."""
    for task in tasks_of(pid):
        with contextlib.suppress(OSError):
            yield from (task / "fd").iterdir()


def _has_files_on_the_way(handle: Path) -> bool:
    """Whether somebody has sent files to this socket that were not received yet."""
    with contextlib.suppress(OSError):
        lines = (handle.parent.parent / "fdinfo" / handle.name).read_bytes().splitlines()
        return any(line.startswith(b"scm_fds:") and int(line[8:]) > 0 for line in lines)
    return False


def _deleted_mappings(pid: int) -> Iterator[Path]:
    """Where the kernel lets root look at mapped files that were deleted."""
    with contextlib.suppress(OSError, IndexError):
        for line in (memory_holder(pid) / "maps").read_bytes().splitlines():
            if line.endswith(DELETED):
                fields = line.split(None, 5)
                if not fields[5].decode(errors="replace").startswith(IN_MEMORY):
                    yield Path(f"/proc/{pid}/map_files", fields[0].decode())
