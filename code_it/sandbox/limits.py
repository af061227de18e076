"""Watches a run and says which limit it has hit."""

from __future__ import annotations

import os
import resource
from dataclasses import dataclass

from code_it.sandbox.cgroup import ControlGroup
from code_it.sandbox.disk_watch import DiskWatch
from code_it.sandbox.policy import Policy
from code_it.sandbox.tree import TreeUse, measure
from code_it.values import LimitName

__all__ = ["Watcher", "apply_rlimits"]

TICK_S = 0.02
GROUPED_TICK_S = 0.05
"""The kernel itself holds memory and processes of a control group: looking is for the record."""
PHYSICAL = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
"""Bytes of memory of the machine. What the kernel grants where we count is half of it: a refused
allocation would end a program without the limit being named."""
SPARE_TASKS = 8
"""So many more than allowed the kernel grants where we count: we are to see that it is too many."""


def apply_rlimits(pid: int, policy: Policy, grouped: bool, own_users: bool) -> None:
    """Set the limits that the kernel holds for each process; children inherit them.

    ``grouped``: a control group holds memory and processes of the whole tree. Without a user
    namespace of its own, a limit on processes would count all those of the user.

    Raises:
        OSError: the process has ended.
    """
    limits = {
        resource.RLIMIT_CORE: 1,
        resource.RLIMIT_NOFILE: policy.open_files,
        resource.RLIMIT_FSIZE: min(policy.file_bytes, policy.disk_bytes),
    }
    if policy.cpu_s is not None:
        limits[resource.RLIMIT_CPU] = int(policy.cpu_s) + 1
    if not grouped:
        limits[resource.RLIMIT_DATA] = max(policy.memory_bytes * 2, PHYSICAL // 2)
    if not grouped and own_users:
        limits[resource.RLIMIT_NPROC] = policy.processes + SPARE_TASKS
    for kind, value in limits.items():
        hard = resource.prlimit(pid, kind)[1]
        allowed = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.prlimit(pid, kind, (allowed, allowed))


@dataclass(slots=True)
class Watcher:
    """Looks at the tree below ``root`` now and then.

    ``peak_memory`` is bytes, ``cpu_s`` seconds of the whole tree so far (living processes only,
    without a control group).
    """

    root: int
    policy: Policy
    group: ControlGroup | None
    disk: DiskWatch
    peak_memory: int = 0
    cpu_s: float = 0.0

    @property
    def tick_s(self) -> float:
        """Seconds between one look and the next."""
        return TICK_S if self.group is None else GROUPED_TICK_S

    def look(self) -> LimitName | None:
        """The limit that the run has hit, if any. Takes about a millisecond."""
        hit = self._look_at_processes() if self.group is None else self._look_at_group(self.group)
        return hit or ("disk" if self.disk.is_full() else None)

    def last_look(self) -> LimitName | None:
        """The limit that ended a run whose processes are gone, if any."""
        group = self.group
        if group is not None:
            hit = self._look_at_group(group)
            self.peak_memory = self.peak_memory or group.memory_peak()
            if hit is not None:
                return hit
        return "disk" if self.disk.was_full() else None

    def _look_at_group(self, group: ControlGroup) -> LimitName | None:
        self.peak_memory = max(self.peak_memory, group.memory_now())
        self.cpu_s = max(self.cpu_s, group.cpu_s() or 0.0)
        if group.out_of_processes():
            return "processes"
        if group.out_of_memory():
            return "memory"
        return self._over_cpu()

    def _look_at_processes(self) -> LimitName | None:
        use: TreeUse = measure(self.root)
        self.peak_memory = max(self.peak_memory, use.memory)
        self.cpu_s = max(self.cpu_s, use.cpu_s)
        if use.tasks > self.policy.processes:
            return "processes"
        if use.memory > self.policy.memory_bytes:
            return "memory"
        return self._over_cpu()

    def _over_cpu(self) -> LimitName | None:
        return "cpu" if self.policy.cpu_s is not None and self.cpu_s > self.policy.cpu_s else None
