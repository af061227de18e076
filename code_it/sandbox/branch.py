"""The private branch of ``files/`` in which a run works, and what it changed there.

Nothing of a run is in ``files/`` before ``commit``: a run that is killed, code_it included, leaves
``files/`` as it was. The branch lies beside ``files/``, so that committing is renaming.
"""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from code_it.errors import WorkspaceError
from code_it.sandbox.abandoned import remove_abandoned, remove_tree
from code_it.sandbox.changes import (
    Changes,
    Fingerprint,
    changes_of_copy,
    changes_of_overlay,
    fingerprints,
    walk,
)
from code_it.sandbox.folders import AS_IT_IS

__all__ = ["PREFIX", "PROGRAM", "Branch", "open_branch"]

PREFIX = ".code_it-run-"
PROGRAM = "program.py"
SMALL_COUNT, SMALL_SIZE = 200, 32 * 1024 * 1024


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
    _before: dict[str, Fingerprint] = field(default_factory=dict)

    def changes(self) -> Changes:
        """Everything created, changed or deleted; links, devices and absurd names are skipped."""
        if self.overlay:
            return changes_of_overlay(self.data, self.files)
        return changes_of_copy(self.data, self.files, self._before, PROGRAM)

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
                _move(f"{self.data}/{path}", f"{self.files}/{path}")
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
    for number, (_, entry) in enumerate(walk(files, AS_IT_IS)):
        size += entry.st_size if entry is not None else SMALL_SIZE
        if number > SMALL_COUNT or size > SMALL_SIZE:
            return False
    return True


def _fill(root: Path, files: Path, source: bytes, overlay: bool) -> Branch:
    branch = Branch(root, files, root / "files", root / "work", root / "tmp", root / "home")
    for folder in (branch.temporary, branch.home):
        folder.mkdir()
    branch.temporary.chmod(0o1777)
    if overlay:
        code = root / "code"
        for folder in (branch.data, branch.work, code):
            folder.mkdir()
        branch.overlay = (files, code)
        (code / PROGRAM).write_bytes(source)
    else:
        shutil.copytree(files, branch.data, symlinks=True)
        program = branch.data / PROGRAM
        program.unlink(missing_ok=True)
        program.write_bytes(source)
        branch._before = fingerprints(branch.data)
    return branch


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _make_folder(path: Path) -> None:
    if path.is_symlink() or (path.exists() and not path.is_dir()):
        path.unlink()
    path.mkdir(exist_ok=True)


def _move(source: str, target: str) -> None:
    """Put ``source`` at ``target`` in one step: a reader sees the old file or the new one."""
    try:
        os.replace(source, target)  # noqa: PTH105
    except IsADirectoryError:
        shutil.rmtree(target)
        os.replace(source, target)  # noqa: PTH105
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        folder, name = os.path.split(target)
        beside = f"{folder}/{PREFIX}{os.getpid()}-{name}"[: len(folder) + 250]
        shutil.copyfile(source, beside, follow_symlinks=False)
        os.replace(beside, target)  # noqa: PTH105
