"""What a run did to its branch: read from the branch alone, after every process of the run has ended."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path

from code_it.sandbox.folders import TAKE, opened
from code_it.values import Skipped

__all__ = ["Changes", "Fingerprint", "changes_of_copy", "changes_of_overlay", "fingerprints", "walk"]

DEEPEST = 64
LONGEST_NAME = 200
LONGEST_SHOWN = 300
PRIVILEGES = stat.S_ISUID | stat.S_ISGID | stat.S_ISVTX
Fingerprint = tuple[int, int, int, int]
_name = attrgetter("name")


@dataclass(frozen=True, slots=True)
class Changes:
    """Paths are relative to the branch, in sorted order.

    ``deleted`` is to be removed before ``folders`` and ``written`` are put in place; ``gone`` is
    what stays away then. ``replaced`` are those of ``written`` that were there before.
    """

    written: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()
    skipped: tuple[Skipped, ...] = ()

    @property
    def gone(self) -> tuple[str, ...]:
        """What was there before and is not any more."""
        back = {*self.written, *self.folders}
        return tuple(path for path in self.deleted if path not in back)


def fingerprints(folder: Path) -> dict[str, Fingerprint]:
    """What tells later whether an entry of ``folder`` was touched."""
    return {path: _fingerprint(entry) for path, entry in walk(folder) if entry is not None}


def _fingerprint(entry: os.stat_result) -> Fingerprint:
    """What changes whenever content, kind or place of a file does; a program cannot set ctime."""
    return (entry.st_mode, entry.st_ino, entry.st_size, entry.st_ctime_ns)


def walk(top: Path, rights: int = TAKE) -> Iterator[tuple[str, os.stat_result | None]]:
    """Every entry below ``top``, parents first, no link followed; ``None``: too deep to look into.

    Folders that lack ``rights`` get them back: no process is left that could object.
    """
    with opened(top, rights) as handle:
        yield from _walk(handle, rights, "", 0)


def _walk(handle: int, rights: int, prefix: str, depth: int) -> Iterator[tuple[str, os.stat_result | None]]:
    with os.scandir(handle) as entries:
        found = sorted(entries, key=_name)
    for entry in found:
        path = prefix + entry.name
        seen = entry.stat(follow_symlinks=False)
        yield path, seen
        if stat.S_ISDIR(seen.st_mode):
            if depth >= DEEPEST:
                yield path + "/", None
            else:
                with opened(entry.name, rights, handle) as below:
                    yield from _walk(below, rights, path + "/", depth + 1)


def _is_same(known: Fingerprint, entry: os.stat_result) -> bool:
    both_folders = stat.S_ISDIR(entry.st_mode) and stat.S_ISDIR(known[0])
    return both_folders or known == _fingerprint(entry)


def changes_of_copy(data: Path, files: Path, before: Mapping[str, Fingerprint], program: str) -> Changes:
    """Compare the copy ``data`` with what it was; ``program`` lies in it and is not of ``files``."""
    collector = _Collector()
    seen: set[str] = set()
    for path, entry in walk(data):
        seen.add(path)
        known = before.get(path)
        if entry is None or known is None or not _is_same(known, entry):
            collector.take(path, entry)
    deleted = tuple(sorted(path for path in before if path not in seen and path != program))
    return collector.changes(data, files, deleted)


def changes_of_overlay(data: Path, files: Path) -> Changes:
    """Read the upper layer ``data`` of a mount over ``files``: whiteouts are deletions."""
    collector = _Collector()
    deleted: list[str] = []
    opaque: list[str] = []
    for path, entry in walk(data):
        hidden = path.startswith(tuple(opaque))
        below = files / path
        if entry is not None and stat.S_ISCHR(entry.st_mode) and entry.st_rdev == 0:
            if os.path.lexists(below) and not hidden:
                deleted.append(path)
            continue
        if entry is not None and stat.S_ISDIR(entry.st_mode) and not hidden and below.is_dir():
            if _is_opaque(data / path):
                opaque.append(path + "/")
                deleted.extend(f"{path}/{name.name}" for name in sorted(below.iterdir()))
            if not below.is_symlink():
                continue
        collector.take(path, entry)
    return collector.changes(data, files, tuple(deleted))


def _is_opaque(folder: Path) -> bool:
    try:
        return os.getxattr(folder, "user.overlay.opaque") == b"y"
    except OSError:
        return False


class _Collector:
    """Sorts what a run left into files, folders and what is skipped."""

    def __init__(self) -> None:
        self._written: list[str] = []
        self._folders: list[str] = []
        self._skipped: list[Skipped] = []
        self._privileged: list[tuple[str, int]] = []
        self._closed: str | None = None

    def take(self, path: str, entry: os.stat_result | None) -> None:
        if self._closed and path.startswith(self._closed):
            return
        reason = _reason_to_skip(path, entry)
        if reason or entry is None:
            self._skipped.append(Skipped(_printable(path), reason))
            if entry is not None and stat.S_ISDIR(entry.st_mode):
                self._closed = path + "/"
        elif stat.S_ISDIR(entry.st_mode):
            self._folders.append(path)
        else:
            self._written.append(path)
            if entry.st_mode & PRIVILEGES or not entry.st_mode & stat.S_IRUSR:
                self._privileged.append((path, entry.st_mode))

    def changes(self, data: Path, files: Path, deleted: tuple[str, ...]) -> Changes:
        """No set-uid, set-gid or sticky bit leaves the branch, and its owner can read what does."""
        for path, mode in self._privileged:
            (data / path).chmod(mode & 0o777 | stat.S_IRUSR | stat.S_IWUSR)
        present = _Present(files)
        replaced = tuple(path for path in self._written if present.has(path))
        return Changes(tuple(self._written), tuple(self._folders), deleted, replaced, tuple(self._skipped))


class _Present:
    """Knows what there is below a folder; each folder in it is read once."""

    def __init__(self, top: Path) -> None:
        self._top = top
        self._names: dict[str, frozenset[str]] = {}

    def has(self, path: str) -> bool:
        folder, _, name = path.rpartition("/")
        if folder not in self._names:
            self._names[folder] = self._read(folder)
        return name in self._names[folder]

    def _read(self, folder: str) -> frozenset[str]:
        try:
            return frozenset(os.listdir(self._top / folder))  # noqa: PTH208
        except OSError:
            return frozenset()


def _reason_to_skip(path: str, entry: os.stat_result | None) -> str:
    name = path.rstrip("/").rpartition("/")[2]
    if entry is None:
        return f"more than {DEEPEST} folders deep"
    if kind := _KINDS.get(stat.S_IFMT(entry.st_mode)):
        return kind
    if len(os.fsencode(name)) > LONGEST_NAME:
        return "absurdly long name"
    if not name.isprintable():
        return "name with unprintable characters"
    return ""


_KINDS = {
    stat.S_IFLNK: "symbolic link",
    stat.S_IFCHR: "device",
    stat.S_IFBLK: "device",
    stat.S_IFIFO: "named pipe",
    stat.S_IFSOCK: "socket",
}


def _printable(path: str) -> str:
    """The path with control characters and broken bytes escaped, cut when it is long."""
    shown = "".join(c if c.isprintable() else c.encode("unicode_escape", "replace").decode() for c in path)
    return shown if len(shown) <= LONGEST_SHOWN else shown[: LONGEST_SHOWN - 1] + "…"
