"""What a run did to its branch: read from the branch alone, after every process of the run has ended."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from operator import attrgetter
from pathlib import Path

from code_it.sandbox.folders import TAKE, opened
from code_it.sandbox.present import Present
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

    ``replaced`` are those of ``written`` that were there before, ``displaced`` those of ``folders``
    that were there as a file or a link.
    """

    written: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()
    displaced: tuple[str, ...] = ()
    skipped: tuple[Skipped, ...] = ()

    @property
    def gone(self) -> tuple[str, ...]:
        """What was there before and is not any more."""
        return tuple(sorted((*self.deleted, *self.displaced)))

    def sparing(self, path: str, reason: str) -> Changes:
        """The same, but ``path`` stays as it is in ``files/`` and is skipped for ``reason``."""

        def others(paths: tuple[str, ...]) -> tuple[str, ...]:
            return tuple(other for other in paths if other != path and not other.startswith(path + "/"))

        rest = replace(
            self,
            written=others(self.written),
            folders=others(self.folders),
            deleted=others(self.deleted),
            replaced=others(self.replaced),
            displaced=others(self.displaced),
        )
        return self if rest == self else replace(rest, skipped=(*self.skipped, Skipped(path, reason)))


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
        if stat.S_ISDIR(seen.st_mode) and depth < DEEPEST:
            with opened(entry.name, rights, handle) as below:
                yield path, seen
                yield from _walk(below, rights, path + "/", depth + 1)
        else:
            yield path, seen
            if stat.S_ISDIR(seen.st_mode):
                yield path + "/", None


def _is_same(known: Fingerprint, entry: os.stat_result) -> bool:
    both_folders = stat.S_ISDIR(entry.st_mode) and stat.S_ISDIR(known[0])
    return both_folders or known == _fingerprint(entry)


def changes_of_copy(data: Path, files: Path, before: Mapping[str, Fingerprint]) -> Changes:
    """Compare the copy ``data`` with what it was; what is not in ``files`` cannot be deleted."""
    collector, present = _Collector(), Present(files)
    seen: set[str] = set()
    for path, entry in walk(data):
        seen.add(path)
        known = before.get(path)
        if entry is None or known is None or not _is_same(known, entry):
            collector.take(path, entry)
    deleted = sorted(path for path in before if path not in seen and present.has(path))
    return collector.changes(data, present, deleted)


def changes_of_overlay(data: Path, files: Path) -> Changes:
    """Read the upper layer ``data`` of a mount over ``files``: whiteouts are deletions.

    Only folders that are merged with one of ``files`` are compared with it: what lies behind a link
    was never in the program's sight.
    """
    collector, present = _Collector(), Present(files)
    deleted: list[str] = []
    opaque: list[str] = []
    merged = {""}
    for path, entry in walk(data):
        below = path if path.rpartition("/")[0] in merged else None
        if entry is not None and _is_whiteout(entry):
            if below and present.has(below):
                deleted.append(below)
        elif entry is not None and stat.S_ISDIR(entry.st_mode) and below and present.has_folder(below):
            if _is_opaque(data / path):
                opaque.append(path)
            else:
                merged.add(path)
        else:
            collector.take(path, entry)
    for path in opaque:
        deleted.extend(_left_out(files / path, data / path, path + "/"))
    return collector.changes(data, present, sorted(deleted))


def _left_out(lower: Path, upper: Path, prefix: str) -> Iterator[str]:
    """What ``lower`` has and ``upper``, which hides it, has not."""
    with os.scandir(upper) as entries:
        kept = {entry.name: entry.stat(follow_symlinks=False) for entry in entries}
    with os.scandir(lower) as entries:
        found = sorted(entries, key=_name)
    for entry in found:
        over = kept.get(entry.name)
        if over is None or _is_whiteout(over):
            yield prefix + entry.name
        elif stat.S_ISDIR(over.st_mode) and entry.is_dir(follow_symlinks=False):
            yield from _left_out(lower / entry.name, upper / entry.name, f"{prefix}{entry.name}/")


def _is_whiteout(entry: os.stat_result) -> bool:
    return stat.S_ISCHR(entry.st_mode) and entry.st_rdev == 0


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

    def changes(self, data: Path, present: Present, deleted: list[str]) -> Changes:
        """No set-uid, set-gid or sticky bit leaves the branch, and its owner can read what does."""
        for path, mode in self._privileged:
            (data / path).chmod(mode & 0o777 | stat.S_IRUSR | stat.S_IWUSR)
        return Changes(
            tuple(self._written),
            tuple(self._folders),
            tuple(deleted),
            replaced=tuple(path for path in self._written if present.has(path)),
            displaced=tuple(p for p in self._folders if present.has(p) and not present.has_folder(p)),
            skipped=tuple(self._skipped),
        )


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
