"""Control groups, version 1 and 2: limits that the kernel itself holds for a whole tree."""

from __future__ import annotations

import contextlib
import logging
import os
import time
from dataclasses import dataclass
from pathlib import Path

from code_it.sandbox.abandoned import owner, owner_is_gone
from code_it.sandbox.policy import Policy

__all__ = ["ControlGroup", "control_groups_work", "open_control_group"]

LOG = logging.getLogger(__name__)
TOP = Path("/sys/fs/cgroup")
PREFIX = "code_it-"


@dataclass(frozen=True, slots=True)
class ControlGroup:
    """One group a run: ``memory``, ``pids`` and ``cpu`` are its folders, one folder in version 2."""

    memory: Path
    pids: Path
    cpu: Path | None
    version: int

    @property
    def entrance(self) -> tuple[str, ...]:
        """Words before a command that make it start in the group; none in version 2.

        A task that moves itself does not wait for the kernel, which takes about 10 ms to move another.
        Version 2 cannot move single tasks.
        """
        if self.version == 2:
            return ()
        tasks = [str(folder / "tasks") for folder in self._folders()]
        moves = "".join(f'echo 0 >"${number}" && ' for number in range(1, len(tasks) + 1))
        return ("/bin/sh", "-c", f'{moves}shift {len(tasks)} && exec "$@"', "sh", *tasks)

    def attach(self, pid: int) -> None:
        """Move a process, and with it all that it will start, into the group."""
        for folder in self._folders():
            (folder / "cgroup.procs").write_text(str(pid))

    def out_of_memory(self) -> bool:
        """Whether the kernel has ended a process of the group for want of memory."""
        name = "memory.events" if self.version == 2 else "memory.oom_control"
        return _counter(self.memory / name, "oom_kill") > 0

    def out_of_processes(self) -> bool:
        """Whether the kernel has refused the group a process."""
        return _counter(self.pids / "pids.events", "max") > 0

    def memory_now(self) -> int:
        """Bytes in use, without the page cache of ordinary files."""
        stat = self.memory / "memory.stat"
        if self.version == 2:
            return _counter(stat, "anon") + _counter(stat, "shmem")
        return _counter(stat, "total_rss") + _counter(stat, "total_shmem")

    def memory_peak(self) -> int:
        """The most bytes in use so far, page cache included; 0 where the kernel does not tell."""
        with contextlib.suppress(OSError, ValueError):
            name = "memory.peak" if self.version == 2 else "memory.max_usage_in_bytes"
            return int((self.memory / name).read_text())
        return 0

    def cpu_s(self) -> float | None:
        """CPU seconds of all processes so far, ended ones included."""
        if self.cpu is None:
            return None
        if self.version == 2:
            return _counter(self.cpu / "cpu.stat", "usage_usec") / 1e6
        with contextlib.suppress(OSError, ValueError):
            return int((self.cpu / "cpuacct.usage").read_text()) / 1e9
        return None

    def close(self) -> None:
        """Remove the group, whose processes have ended."""
        for folder in self._folders():
            _remove(folder)

    def _folders(self) -> tuple[Path, ...]:
        return tuple(dict.fromkeys(folder for folder in (self.memory, self.pids, self.cpu) if folder))


def open_control_group(policy: Policy, spare_processes: int) -> ControlGroup | None:
    """A group with the limits of ``policy``; ``None`` where no hierarchy can be written.

    ``spare_processes`` is how many belong to the mechanism itself.
    """
    with contextlib.suppress(OSError):
        name = f"{PREFIX}{owner()}-{os.urandom(4).hex()}"
        if (TOP / "cgroup.controllers").exists():
            return _version_2(TOP / name, policy, spare_processes)
        if os.access(TOP / "memory", os.W_OK) and os.access(TOP / "pids", os.W_OK):
            return _version_1(name, policy, spare_processes)
    return None


def control_groups_work(policy: Policy) -> bool:
    """Whether a group can be made here, tried by making one; what dead code_its left is removed."""
    _remove_abandoned()
    group = open_control_group(policy, 0)
    if group is None:
        return False
    group.close()
    return True


def _version_1(name: str, policy: Policy, spare: int) -> ControlGroup:
    memory, pids, cpu = (TOP / controller / name for controller in ("memory", "pids", "cpuacct"))
    group = ControlGroup(memory, pids, cpu if cpu.parent.is_dir() else None, 1)
    try:
        for folder in group._folders():
            folder.mkdir()
        (memory / "memory.limit_in_bytes").write_text(str(policy.memory_bytes))
        with contextlib.suppress(OSError):
            (memory / "memory.memsw.limit_in_bytes").write_text(str(policy.memory_bytes))
        (pids / "pids.max").write_text(str(policy.processes + spare))
    except OSError:
        group.close()
        raise
    return group


def _version_2(folder: Path, policy: Policy, spare: int) -> ControlGroup | None:
    controllers = (folder.parent / "cgroup.subtree_control").read_text().split()
    if not {"memory", "pids"} <= set(controllers) or not os.access(folder.parent, os.W_OK):
        return None
    folder.mkdir()
    group = ControlGroup(folder, folder, folder, 2)
    try:
        (folder / "memory.max").write_text(str(policy.memory_bytes))
        with contextlib.suppress(OSError):
            (folder / "memory.swap.max").write_text("0")
        (folder / "pids.max").write_text(str(policy.processes + spare))
    except OSError:
        group.close()
        raise
    return group


def _counter(file: Path, key: str) -> int:
    with contextlib.suppress(OSError, ValueError, IndexError):
        for line in file.read_text().splitlines():
            name, _, value = line.partition(" ")
            if name == key:
                return int(value)
    return 0


def _remove_abandoned() -> None:
    """Remove the groups of code_its that have died."""
    for folder in (*TOP.glob(f"{PREFIX}*"), *TOP.glob(f"*/{PREFIX}*")):
        if owner_is_gone(folder.name, PREFIX):
            with contextlib.suppress(OSError):
                folder.rmdir()


def _remove(folder: Path) -> None:
    for _ in range(100):
        try:
            folder.rmdir()
        except FileNotFoundError:
            return
        except OSError:
            time.sleep(0.002)
        else:
            return
    LOG.debug("control group %s is still in use", folder)
