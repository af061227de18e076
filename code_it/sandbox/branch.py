"""The private branch of ``files/`` in which a run works, and what it changed there.

Nothing of a run is in ``files/`` before ``commit``: a run that is killed, code_it included, leaves
``files/`` as it was. The branch lies beside ``files/``, so that committing is renaming.
"""

from __future__ import annotations

import errno
import os
import shutil
import stat
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from code_it.errors import WorkspaceError
from code_it.sandbox.abandoned import remove_abandoned, remove_tree
from code_it.values import Skipped

__all__ = ["PREFIX", "PROGRAM", "Branch", "Changes", "open_branch"]

PREFIX = ".code_it-run-"
PROGRAM = "program.py"
DEEPEST = 64
LONGEST_NAME = 200
SMALL_COUNT, SMALL_SIZE = 200, 32 * 1024 * 1024
_Print = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Changes:
    """What a run did to its branch; paths are relative to it, in sorted order."""

    written: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()
    skipped: tuple[Skipped, ...] = ()


@dataclass(slots=True)
class Branch:
    """Folders of one run on the host.

    ``overlay`` is the lower layers, bottom first, when the program sees a copy-on-write mount
    with ``data`` on top; without any, ``data`` is a plain copy.
    """

    root: Path
    files: Path
    data: Path
    work: Path
    temporary: Path
    home: Path
    overlay: tuple[Path, ...] = ()
    _before: dict[str, _Print] = field(default_factory=dict)

    def changes(self) -> Changes:
        """Everything created, changed or deleted; links, devices and absurd names are skipped."""
        return _overlay_changes(self) if self.overlay else _copy_changes(self)

    def commit(self, changes: Changes) -> None:
        """Bring ``changes`` into ``files/``: deletions, folders, then files, one rename each.

        Raises:
            WorkspaceError: ``files/`` cannot be written.
        """
        try:
            for path in reversed(changes.deleted):
                _remove(self.files / path)
            for path in changes.folders:
                _make_folder(self.files / path)
            for path in changes.written:
                _move(self.data / path, self.files / path)
        except OSError as error:
            raise WorkspaceError(
                f"cannot write {self.files}: {error.strerror}", "free some space or choose another workspace"
            ) from error

    def close(self) -> None:
        """Remove the branch and all that is in it."""
        remove_tree(self.root)


def open_branch(files: Path, program: Path, overlays: Callable[[Path], bool]) -> Branch:
    """A fresh branch of ``files`` in which ``program`` lies as ``program.py``.

    Few small files are copied, whether or not ``overlays`` says that a mount would work.

    Raises:
        WorkspaceError: the folders cannot be made, or the source cannot be read.
    """
    try:
        source = program.read_bytes()
        remove_abandoned(files.parent, PREFIX)
        root = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-", dir=files.parent)).resolve()
        try:
            overlay = not _is_small(files) and overlays(files)
            return _fill(root, files.resolve(strict=True), source, overlay)
        except BaseException:
            shutil.rmtree(root, ignore_errors=True)
            raise
    except OSError as error:
        raise WorkspaceError(
            f"cannot prepare a run in {files}: {error.strerror}: {error.filename}",
            "check that the folder exists and can be written, and that the disk is not full",
        ) from error


def _is_small(files: Path) -> bool:
    """Whether a copy costs next to nothing. An overlay cannot rename folders that lie below it."""
    size = 0
    for number, (_, entry) in enumerate(_walk(files)):
        size += entry.st_size if entry is not None else SMALL_SIZE
        if number > SMALL_COUNT or size > SMALL_SIZE:
            return False
    return True


def _fill(root: Path, files: Path, source: bytes, overlay: bool) -> Branch:
    branch = Branch(root, files, root / "files", root / "work", root / "tmp", root / "home")
    for folder in (branch.work, branch.temporary, branch.home):
        folder.mkdir()
    branch.temporary.chmod(0o1777)
    if overlay:
        branch.data.mkdir()
        code = root / "code"
        code.mkdir()
        branch.overlay = (files, code)
        (code / PROGRAM).write_bytes(source)
    else:
        shutil.copytree(files, branch.data, symlinks=True)
        program = branch.data / PROGRAM
        program.unlink(missing_ok=True)
        program.write_bytes(source)
        branch._before = {path: _print(entry) for path, entry in _walk(branch.data) if entry is not None}
    return branch


def _print(entry: os.stat_result) -> _Print:
    """What changes whenever content, kind or place of a file does; a program cannot set ctime."""
    return (entry.st_mode, entry.st_ino, entry.st_size, entry.st_ctime_ns)


def _walk(top: Path, prefix: str = "", depth: int = 0) -> Iterator[tuple[str, os.stat_result | None]]:
    """Every entry below ``top``, parents first, no link followed; ``None``: too deep to look into.

    Folders whose rights were taken away get them back: no process is left that could object.
    """
    if not os.access(top, os.R_OK | os.W_OK | os.X_OK):
        top.chmod(0o700)
    with os.scandir(top) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            path = prefix + entry.name
            seen = entry.stat(follow_symlinks=False)
            yield path, seen
            if stat.S_ISDIR(seen.st_mode):
                if depth >= DEEPEST:
                    yield path + "/", None
                else:
                    yield from _walk(Path(entry.path), path + "/", depth + 1)


def _copy_changes(branch: Branch) -> Changes:
    collector = _Collector()
    seen: set[str] = set()
    for path, entry in _walk(branch.data):
        seen.add(path)
        if entry is None or branch._before.get(path) != _print(entry):
            known = branch._before.get(path)
            if entry is not None and known and stat.S_ISDIR(entry.st_mode) and stat.S_ISDIR(known[0]):
                continue
            collector.take(path, entry)
    deleted = tuple(sorted(path for path in branch._before if path not in seen and path != PROGRAM))
    return _settled(branch, collector.changes(branch.files, deleted))


def _overlay_changes(branch: Branch) -> Changes:
    collector = _Collector()
    deleted: list[str] = []
    for path, entry in _walk(branch.data):
        below = branch.files / path
        if entry is not None and stat.S_ISCHR(entry.st_mode) and entry.st_rdev == 0:
            if os.path.lexists(below):
                deleted.append(path)
            continue
        if entry is not None and stat.S_ISDIR(entry.st_mode):
            if _is_opaque(branch.data / path) and below.is_dir():
                deleted.extend(f"{path}/{name}" for name in sorted(entry.name for entry in below.iterdir()))
            if below.is_dir() and not below.is_symlink():
                continue
        collector.take(path, entry)
    return _settled(branch, collector.changes(branch.files, tuple(deleted)))


def _settled(branch: Branch, changes: Changes) -> Changes:
    for path in changes.written:
        _strip_privilege(branch.data / path)
    return changes


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

    def changes(self, files: Path, deleted: tuple[str, ...]) -> Changes:
        replaced = tuple(path for path in self._written if os.path.lexists(files / path))
        return Changes(tuple(self._written), tuple(self._folders), deleted, replaced, tuple(self._skipped))


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
    """The path with control characters and broken bytes escaped, cut at 300 characters."""
    shown = "".join(c if c.isprintable() else c.encode("unicode_escape", "replace").decode() for c in path)
    return shown if len(shown) <= 300 else shown[:299] + "…"


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _strip_privilege(path: Path) -> None:
    """No set-uid, set-gid or sticky bit leaves the branch, and its owner can read what does."""
    mode = path.lstat().st_mode
    if mode & 0o7000 or not mode & 0o400:
        path.chmod(mode & 0o777 | 0o600)


def _make_folder(path: Path) -> None:
    if path.is_symlink() or (path.exists() and not path.is_dir()):
        path.unlink()
    path.mkdir(exist_ok=True)


def _move(source: Path, target: Path) -> None:
    """Put ``source`` at ``target`` in one step: a reader sees the old file or the new one."""
    if target.is_dir() and not target.is_symlink():
        shutil.rmtree(target)
    try:
        source.replace(target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        beside = target.with_name(f"{PREFIX}{os.getpid()}-{target.name}"[:250])
        shutil.copyfile(source, beside, follow_symlinks=False)
        beside.replace(target)
