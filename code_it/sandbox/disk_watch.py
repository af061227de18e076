"""Watches how much disk a run fills, without looking at every file all the time."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass, field
from pathlib import Path

from code_it.sandbox.disk import held_open, may_hold_more, usage
from code_it.sandbox.tree import measure

__all__ = ["DiskWatch"]

EVERY_S = 0.05
SELDOM_S = 0.5
"""The longest pause between two looks, unless a look itself takes long."""
PERSISTS = 3
"""So many looks in a row tell that what is missing on the disk is not merely on its way."""
NO_BOUND = 1 << 62


@dataclass(slots=True)
class DiskWatch:
    """Looks at the ``folders`` of the run whose processes descend from ``root``.

    What lay in them when the watch began does not count. ``bound`` is what may be added, in bytes.
    """

    root: int
    folders: tuple[Path, ...]
    bound: int
    _allowed: int = field(init=False)
    _free_at_start: int = field(init=False)
    _free: int = field(init=False)
    _left: int = field(init=False)
    _due: float = field(default=0.0, init=False)
    _missing: int = field(default=0, init=False)

    def __post_init__(self) -> None:
        self._allowed = self.bound + usage(self.folders, NO_BOUND)
        self._free = self._free_at_start = self._free_now(0)
        self._left = self.bound

    def is_full(self) -> bool:
        """Whether the run fills more than it may. Mostly only asks whether it is time to look.

        It is when the pause is over, or when the disk has lost as much as the run may still take.
        """
        started = time.monotonic()
        free = self._free_now(self._free)
        if started < self._due and self._free - free < self._left:
            return False
        self._free = free
        full = self._look()
        ended = time.monotonic()
        took = ended - started
        self._due = ended + max(EVERY_S, 4 * took, min(20 * took, SELDOM_S))
        return full

    def was_full(self) -> bool:
        """Whether a run whose processes are gone has filled more than it might."""
        return usage(self.folders, self._allowed) >= self._allowed

    def _look(self) -> bool:
        used = usage(self.folders, self._allowed)
        self._left = self._allowed - used
        if self._left <= 0:
            return True
        pids = measure(self.root).pids
        self._left -= held_open(pids)
        missing = self._free_at_start - self._free >= self.bound and may_hold_more(pids)
        self._missing = self._missing + 1 if missing else 0
        return self._left <= 0 or self._missing >= PERSISTS

    def _free_now(self, otherwise: int) -> int:
        """Free bytes of the file system: others use it too, so by itself this tells nothing of the run."""
        try:
            seen = os.statvfs(self.folders[0])
        except OSError:
            return otherwise
        return seen.f_bfree * seen.f_frsize
