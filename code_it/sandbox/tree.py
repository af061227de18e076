"""What the processes of a run use, read from /proc."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

__all__ = ["TreeUse", "descendants", "measure"]

TICKS = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True, slots=True)
class TreeUse:
    """Processes and threads, bytes of memory and CPU seconds of living processes."""

    tasks: int
    memory: int
    cpu_s: float
    pids: tuple[int, ...]


def descendants(root: int) -> Iterator[int]:
    """``root`` and every process below it that is alive."""
    waiting = [root]
    seen: set[int] = set()
    while waiting:
        pid = waiting.pop()
        if pid in seen:
            continue
        seen.add(pid)
        yield pid
        waiting.extend(_children(pid))


def _children(pid: int) -> list[int]:
    found: list[int] = []
    with contextlib.suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            with contextlib.suppress(OSError):
                text = (task / "children").read_bytes()
                found.extend(int(child) for child in text.split())
    return found


def measure(root: int) -> TreeUse:
    """What the processes below ``root`` use, without ``root`` itself."""
    tasks = memory = 0
    cpu = 0.0
    pids: list[int] = []
    for pid in descendants(root):
        if pid == root:
            continue
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
