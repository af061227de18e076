"""The private branch of ``files/`` in which a run works, and what it changed there.

Nothing of a run is in ``files/`` before ``commit``: a run that is killed, code_it included, leaves
``files/`` as it was. The branch lies beside ``files/``, so that committing is renaming.
"""

from __future__ import annotations

import shutil
import stat
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from secrets import token_hex

from code_it.copying import copy_tree
from code_it.errors import WorkspaceError
from code_it.sandbox.abandoned import owner, remove_abandoned, remove_tree
from code_it.sandbox.changes import (
    Changes,
    Fingerprint,
    changes_of_copy,
    changes_of_overlay,
    fingerprints,
    walk,
)
from code_it.sandbox.commit import bring_in
from code_it.sandbox.folders import AS_IT_IS
from code_it.source_text import PROGRAM

__all__ = ["PREFIX", "Branch", "open_branch"]

PREFIX, KEPT = ".code_it-run-", ".code_it-kept-"
SMALL_COUNT, SMALL_SIZE = 200, 32 * 1024 * 1024


@dataclass(slots=True)
class Branch:
    """Folders of one run on the host.

    ``overlay`` is the lower layers, bottom first, when the program sees a copy-on-write mount
    with ``data`` on top; without any, ``data`` is a plain copy. ``hides_own``: ``files`` has another
    ``program.py``, which the program does not see.
    """

    root: Path
    files: Path
    data: Path
    work: Path
    temporary: Path
    home: Path
    overlay: tuple[Path, ...] = ()
    hides_own: bool = False
    _before: dict[str, Fingerprint] = field(default_factory=dict)

    def changes(self) -> Changes:
        """Everything created, changed or deleted; links, devices and absurd names are skipped."""
        if self.overlay:
            changes = changes_of_overlay(self.data, self.files)
        else:
            changes = changes_of_copy(self.data, self.files, self._before)
        return changes.sparing(PROGRAM, "the program saw itself in its place") if self.hides_own else changes

    def commit(self, changes: Changes) -> None:
        """Bring ``changes`` into ``files/`` and close the branch.

        Its folder has another name while that lasts, so that nobody takes it for abandoned: what
        could not be brought in is not lost.

        Raises:
            WorkspaceError: ``files/`` cannot be written.
        """
        kept = self.root.with_name(KEPT + token_hex(4))
        data = kept / self.data.relative_to(self.root)
        try:
            self.root.rename(kept)
            bring_in(changes, data, self.files)
        except OSError as error:
            left = data if data.exists() else self.data
            raise WorkspaceError(
                f"cannot write {self.files}: {error.strerror}; what the program made and is not there"
                f" is in {left}",
                "free some space or choose another workspace",
            ) from error
        remove_tree(kept)

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
        root = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{owner()}-", dir=files.parent)).resolve()
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
    branch.hides_own = _is_another(files / PROGRAM, source)
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
        copy_tree(files, branch.data)
        program = branch.data / PROGRAM
        program.unlink(missing_ok=True)
        program.write_bytes(source)
        branch._before = fingerprints(branch.data)
    return branch


def _is_another(path: Path, source: bytes) -> bool:
    """Whether there is something at ``path``, but no file with ``source`` in it."""
    try:
        seen = path.lstat()
    except FileNotFoundError:
        return False
    return not stat.S_ISREG(seen.st_mode) or seen.st_size != len(source) or path.read_bytes() != source
