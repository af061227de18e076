"""What the processes of a run use, read from /proc."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path

from code_it.sandbox.family import descendants

__all__ = ["TreeUse", "measure"]

TICKS = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True, slots=True)
class TreeUse:
    """Processes and threads, bytes of memory and CPU seconds of living processes."""

    tasks: int
    memory: int
    cpu_s: float
    pids: tuple[int, ...]


def measure(root: int) -> TreeUse:
    """What the processes below ``root`` use, without ``root`` itself."""
    tasks = memory = 0
    cpu = 0.0
    pids: list[int] = []
    for pid in descendants(root):
        with contextlib.suppress(OSError, ValueError, IndexError):
            fields = Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()
            tasks += int(fields[17])
            cpu += (int(fields[11]) + int(fields[12]) + int(fields[13]) + int(fields[14])) / TICKS
            memory += _memory(pid, int(fields[21]) * PAGE)
            pids.append(pid)
    return TreeUse(tasks, memory, cpu, tuple(pids))


def _memory(pid: int, resident: int) -> int:
    """Bytes of the process with shared pages divided among their users, where that is cheap to know."""
    if resident < 8 * 1024 * 1024:
        return resident
    with contextlib.suppress(OSError, ValueError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_bytes().splitlines():
            if line.startswith(b"Pss:"):
                return int(line.split()[1]) * 1024
    return resident
