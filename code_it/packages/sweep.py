"""Folders that belong to a living process, and the removal of those whose owner died."""

from __future__ import annotations

import fcntl
import json
import logging
import os
import shutil
import time
from pathlib import Path
from tempfile import mkdtemp
from threading import Thread

__all__ = ["OwnedFolder", "sweep"]

log = logging.getLogger(__name__)
MARKER, GONE = ".marker", ".gone"


class OwnedFolder:
    """A folder that this process owns: beside it lies a locked marker with its number and start time.

    The kernel drops the lock when the process ends, however it ends.
    """

    def __init__(self, parent: Path, prefix: str) -> None:
        """Make the folder ``parent/prefix-…``, readable by this user alone.

        Raises:
            OSError: ``parent`` cannot be written.
        """
        parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.path = Path(mkdtemp(prefix=f"{prefix}-", dir=parent))
        self._owner = os.getpid()
        self._descriptor: int | None = _locked(_marker(self.path))

    def remove(self) -> None:
        """Take the folder away and remove it in the background; the process does not end before that.

        What cannot be removed is left to the next sweep.
        """
        if self._descriptor is None or self._owner != os.getpid():
            return
        descriptor, self._descriptor = self._descriptor, None
        gone = self.path.with_name(self.path.name + GONE)
        try:
            self.path.rename(gone)
        except OSError:
            gone = self.path
        try:
            Thread(target=_remove, args=(gone, descriptor), name="remove-environment").start()
        except RuntimeError:  # the interpreter is ending
            _remove(gone, descriptor)


def _remove(path: Path, descriptor: int) -> None:
    shutil.rmtree(path, ignore_errors=True)
    if not path.exists():
        _marker(path).unlink(missing_ok=True)
    os.close(descriptor)


def sweep(parent: Path) -> None:
    """Remove the folders in ``parent`` whose owner is gone, and markers that have lost their folder."""
    for path in parent.iterdir() if parent.is_dir() else ():
        if path.is_symlink():
            continue
        if path.is_dir() and _abandoned(path):
            log.info("removing %s, left by a process that ended", path)
            shutil.rmtree(path, ignore_errors=True)
            if not path.exists():
                _marker(path).unlink(missing_ok=True)
        elif path.name.endswith(MARKER) and _is_free(path) and not _has_folder(path):
            path.unlink(missing_ok=True)


def start_time(pid: int) -> str | None:
    """When a process started, in clock ticks since boot; ``None`` when there is none or it is not told."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[19]
    except (OSError, IndexError):
        return None


def _locked(marker: Path) -> int:
    descriptor = os.open(marker, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    fcntl.flock(descriptor, fcntl.LOCK_EX)
    os.write(descriptor, json.dumps({"pid": os.getpid(), "start": start_time(os.getpid())}).encode())
    return descriptor


def _marker(path: Path) -> Path:
    return path.with_name(path.name.removesuffix(GONE) + MARKER)


def _has_folder(marker: Path) -> bool:
    folder = marker.with_name(marker.name.removesuffix(MARKER))
    return folder.exists() or folder.with_name(folder.name + GONE).exists()


def _abandoned(path: Path) -> bool:
    """Whether nobody holds the lock and the process in the marker is gone.

    A folder without a marker is one being made at this very moment, unless it is an hour old.
    """
    marker = _marker(path)
    if not marker.exists():
        return _is_old(path)
    return _is_free(marker) and (_owner_is_gone(marker) or _is_old(path))


def _is_free(marker: Path) -> bool:
    """Whether no process holds the lock on ``marker``."""
    try:
        descriptor = os.open(marker, os.O_RDWR | os.O_CLOEXEC)
    except OSError:
        return False
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    finally:
        os.close(descriptor)
    return True


def _owner_is_gone(marker: Path) -> bool:
    try:
        owner = json.loads(marker.read_bytes())
        return owner["start"] is None or start_time(int(owner["pid"])) != owner["start"]
    except (OSError, ValueError, KeyError, TypeError):
        return False


def _is_old(path: Path) -> bool:
    try:
        return time.time() - path.stat().st_mtime > 3600
    except OSError:
        return False
