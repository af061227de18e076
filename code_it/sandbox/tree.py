"""What the processes of a run use, read from /proc."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path

from code_it.sandbox.family import descendants

__all__ = ["TreeUse", "measure", "memory_holder", "tasks_of"]

TICKS = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")
DEAD = (b"Z", b"X")


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
            fields = _stat(Path(f"/proc/{pid}"))
            tasks += int(fields[17])
            cpu += (int(fields[11]) + int(fields[12]) + int(fields[13]) + int(fields[14])) / TICKS
            memory += _memory(memory_holder(pid, fields))
            pids.append(pid)
    return TreeUse(tasks, memory, cpu, tuple(pids))


def tasks_of(pid: int) -> list[Path]:
    """The folders of /proc of all threads of a process; none when it is gone."""
    with contextlib.suppress(OSError):
        return list(Path(f"/proc/{pid}/task").iterdir())
    return []


def memory_holder(pid: int, fields: list[bytes] | None = None) -> Path:
    """The folder of /proc that tells of a process's memory.

    A process whose first thread has ended goes on in its others, and only they tell.
    """
    process = Path(f"/proc/{pid}")
    if (fields or _stat(process))[0] in DEAD:
        for task in tasks_of(pid):
            with contextlib.suppress(OSError, IndexError):
                if _stat(task)[0] not in DEAD:
                    return task
    return process


def _stat(folder: Path) -> list[bytes]:
    """The fields of a task from its state on."""
    return (folder / "stat").read_bytes().rpartition(b")")[2].split()


def _memory(holder: Path) -> int:
    """Bytes of a process and of its page tables.

    Shared pages are divided among their users, where that is cheap to know.
    """
    told = _table(holder / "status")
    resident = told.get(b"VmRSS", 0)
    if resident >= 8 * 1024 * 1024:
        resident = _table(holder / "smaps_rollup").get(b"Pss", resident)
    return resident + told.get(b"VmPTE", 0)


def _table(file: Path) -> dict[bytes, int]:
    """The lines ``NAME: N kB`` of a file, in bytes."""
    found = {}
    with contextlib.suppress(OSError):
        for line in file.read_bytes().splitlines():
            name, _, value = line.partition(b":")
            if value.endswith(b" kB"):
                found[name] = int(value[:-3]) * 1024
    return found
