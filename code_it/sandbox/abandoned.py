"""What a code_it that was killed could not remove."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

__all__ = ["owner_is_gone", "remove_abandoned", "remove_tree"]


def remove_abandoned(parent: Path, prefix: str) -> None:
    """Remove the folders in ``parent`` called ``PREFIX<pid>-…`` whose process has died."""
    for folder in parent.glob(f"{prefix}[0-9]*-*"):
        if owner_is_gone(folder.name, prefix):
            remove_tree(folder)


def owner_is_gone(name: str, prefix: str) -> bool:
    """Whether the process that is named in ``name`` has died."""
    pid = name.removeprefix(prefix).partition("-")[0]
    return pid.isdigit() and not Path("/proc", pid).exists()


def remove_tree(folder: Path) -> None:
    """Remove a folder and all that is in it, however deep, also where its rights were taken away."""
    try:
        shutil.rmtree(folder, onerror=_give_back_rights)
    except RecursionError:
        for command in (["chmod", "-R", "u+rwx"], ["rm", "-rf"]):
            subprocess.run([*command, "--", str(folder)], capture_output=True, check=False)


def _give_back_rights(function: object, path: str, _: object) -> None:
    """Make the folder and what is above it writable, and try again."""
    target = Path(path)
    for folder in (target.parent, target):
        if folder.is_dir() and not folder.is_symlink():
            folder.chmod(0o700)
    if target.is_dir() and not target.is_symlink():
        shutil.rmtree(target, ignore_errors=True)
    elif os.path.lexists(target):
        target.unlink()
