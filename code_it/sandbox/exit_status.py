"""How a process that is not our child ended: the kernel tells whoever holds a handle of it."""

from __future__ import annotations

import contextlib
import fcntl
import os
import struct
import time
from pathlib import Path

from code_it.sandbox.family import children

__all__ = ["first_child", "wait_status"]

PIDFD_GET_INFO = 0xC040FF0B
"""The request of ``linux/pidfd.h`` with the first, 64 bytes long form of ``struct pidfd_info``."""
PIDFD_INFO_EXIT = 1 << 3
EMPTY = struct.pack("QQ12i", PIDFD_INFO_EXIT, *[0] * 13)
PATIENCE_S, PAUSE_S = 10.0, 0.0002
FIRST = 2
"""The pid of the program in its namespace."""


def first_child(root: int) -> int | None:
    """A handle (pidfd) of the first process that the namespace's first process ``root`` starts.

    Waits for it, as a busy machine may take a while. ``None`` when both have ended before it was seen.
    """
    until = time.monotonic() + PATIENCE_S
    place = Path(f"/proc/{root}")
    while place.exists() and time.monotonic() < until:
        with contextlib.suppress(OSError):
            for pid in children(root):
                handle = os.pidfd_open(pid)
                if _pid_inside(pid) == FIRST:
                    return handle
                os.close(handle)
                return None
        time.sleep(PAUSE_S)
    return None


def wait_status(handle: int) -> int | None:
    """The wait status of a process that has ended and was waited for; ``None`` before Linux 6.15."""
    info = bytearray(EMPTY)
    try:
        fcntl.ioctl(handle, PIDFD_GET_INFO, info)
    except OSError:
        return None
    told, *_, status = struct.unpack("QQ12i", info)
    return int(status) if told & PIDFD_INFO_EXIT else None


def _pid_inside(pid: int) -> int:
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("NSpid:"):
            return int(line.split()[-1])
    return 0
