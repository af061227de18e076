"""What every mechanism does: start one program, confined, and say how it is ended."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from code_it.sandbox.branch import Branch
from code_it.sandbox.policy import Policy
from code_it.sandbox.view import View

__all__ = ["Job", "Mechanism", "MechanismReport", "Started", "WithoutMounts"]


@dataclass(frozen=True, slots=True)
class Job:
    """A command to be run in a branch. ``folder`` is its working directory as it sees it.

    ``entrance`` is put before the mechanism's own command: with it all starts in a control group.
    """

    argv: tuple[str, ...]
    env: Mapping[str, str]
    view: View
    branch: Branch
    folder: str
    policy: Policy
    entrance: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Started:
    """A confined program that waits for ``release``.

    ``root`` is the host pid of the process below which all of the program's are found. ``kill``
    ends all of them and returns at once. ``outcome`` turns what ``process`` returned into the
    program's exit code or signal.
    """

    process: subprocess.Popen[bytes]
    root: int
    release: Callable[[], None]
    kill: Callable[[], None]
    outcome: Callable[[int], tuple[int | None, int | None]]


@dataclass(frozen=True, slots=True)
class MechanismReport:
    """Whether a mechanism works here, why not, and what to do about it."""

    name: str
    usable: bool
    reason: str = ""
    hint: str = ""


class Mechanism(Protocol):
    """A way to confine programs."""

    @property
    def name(self) -> str:
        """``bubblewrap``, ``sandlock`` or ``none``."""
        ...

    def probe(self) -> MechanismReport:
        """Start a confined process, really."""
        ...

    @property
    def own_tasks(self) -> int:
        """Processes and threads of its own that may stand beside a program's."""
        ...

    @property
    def own_users(self) -> bool:
        """Whether programs get a user namespace, in which only their own processes are counted."""
        ...

    @property
    def isolated(self) -> bool:
        """Whether it confines at all."""
        ...

    def folder(self, branch: Branch) -> str:
        """The working directory of a program as it sees it."""
        ...

    def overlays(self, files: Path) -> bool:
        """Whether a copy-on-write mount works on the file system of ``files``."""
        ...

    def places(self, branch: Branch) -> dict[str, str]:
        """The variables that say where home and temporary files go."""
        ...

    def start(self, job: Job) -> Started:
        """Start a program that waits to be released.

        Raises:
            SandboxError: it could not be started.
        """
        ...


class WithoutMounts:
    """What mechanisms share whose programs see the host's own paths."""

    def folder(self, branch: Branch) -> str:
        """The folder on the host."""
        return str(branch.data)

    def overlays(self, files: Path) -> bool:
        """Never: there is no mount namespace."""
        return False

    def places(self, branch: Branch) -> dict[str, str]:
        """Where home and temporary files go."""
        return {"HOME": str(branch.home), "TMPDIR": str(branch.temporary)}
