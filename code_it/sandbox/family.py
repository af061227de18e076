"""Who descends from whom, read from /proc. Standard library only: the keeper loads this file alone."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

__all__ = ["children", "descendants"]

PARENT = 1
"""The place of the parent's pid in /proc/PID/stat, after the name."""


def descendants(root: int) -> list[int]:
    """Every living or dead process below ``root``, without itself."""
    waiting, found = [root], []
    while waiting:
        below = [pid for pid in children(waiting.pop()) if pid not in found]
        waiting += below
        found += below
    return found


def children(pid: int) -> list[int]:
    """The processes whose parent is ``pid``."""
    found: list[int] = []
    try:
        for task in Path(f"/proc/{pid}/task").iterdir():
            with contextlib.suppress(ProcessLookupError):
                found += [int(child) for child in (task / "children").read_bytes().split()]
    except FileNotFoundError:
        return _children_by_search(pid) if Path(f"/proc/{pid}").exists() else []
    except OSError:
        return []
    return found


def _children_by_search(pid: int) -> list[int]:
    """For kernels that do not list children: ask every process for its parent."""
    found = []
    for name in filter(str.isdigit, os.listdir("/proc")):  # noqa: PTH208
        with contextlib.suppress(OSError, IndexError):
            fields = Path(f"/proc/{name}/stat").read_bytes().rpartition(b")")[2].split()
            if int(fields[PARENT]) == pid:
                found.append(int(name))
    return found
