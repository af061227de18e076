"""What a code_it that was killed could not remove."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
from contextlib import suppress
from pathlib import Path

from code_it.sandbox.folders import TAKE, opened

__all__ = ["owner", "owner_is_gone", "remove_abandoned", "remove_tree"]


def owner() -> str:
    """What stands in the names of folders of this process, behind a prefix and before a ``-``."""
    return f"{os.getpid()}n{_namespace()}"


def remove_abandoned(parent: Path, prefix: str) -> None:
    """Remove our folders in ``parent`` called ``PREFIX<owner>-…`` whose process has died."""
    for folder in parent.glob(f"{prefix}[0-9]*-*"):
        if owner_is_gone(folder.name, prefix) and _is_ours(folder):
            remove_tree(folder)


def owner_is_gone(name: str, prefix: str) -> bool:
    """Whether the process that is named in ``name`` has died.

    Of a process of another namespace, as of another container with the same folder, nothing is known.
    """
    pid, _, namespace = name.removeprefix(prefix).partition("-")[0].partition("n")
    return namespace == _namespace() and pid.isdigit() and not Path("/proc", pid).exists()


def _namespace() -> str:
    """The number of the namespace in which process numbers mean what they mean here."""
    return str(Path("/proc/self/ns/pid").stat().st_ino)


def _is_ours(folder: Path) -> bool:
    try:
        seen = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(seen.st_mode) and seen.st_uid == os.geteuid()


def remove_tree(folder: Path) -> None:
    """Remove a folder and all that is in it, however deep, also where its rights were taken away.

    Nothing outside it is touched, and what does not let itself be removed stays.
    """
    try:
        shutil.rmtree(folder)
    except (OSError, RecursionError):
        with suppress(OSError):
            _unlock(folder)
            subprocess.run(["/bin/rm", "-rf", "--", str(folder)], capture_output=True, check=False)


def _unlock(folder: Path) -> None:
    with opened(folder, TAKE) as handle:
        place = f"/proc/{os.getpid()}/fd/{handle}"
        subprocess.run(["/bin/chmod", "-R", "u+rwx", "."], cwd=place, capture_output=True, check=False)
