"""bubblewrap: namespaces of the program's own, in which only its branch and the system exist."""

from __future__ import annotations

import os
import tempfile
import weakref
from pathlib import Path
from threading import Lock

from code_it.errors import SandboxError
from code_it.sandbox.branch import PREFIX, Branch
from code_it.sandbox.bwrap_binary import complaint_about, hint
from code_it.sandbox.bwrap_launch import Launched, launch
from code_it.sandbox.bwrap_options import (
    NAMESPACES,
    TMP,
    Option,
    closed,
    environment,
    layers,
    machine,
    programs,
    readable,
    system,
)
from code_it.sandbox.cgroup import control_groups_work
from code_it.sandbox.exit_status import first_child, wait_status
from code_it.sandbox.mechanism import Job, MechanismReport, Started
from code_it.sandbox.policy import Policy
from code_it.sandbox.seccomp import compiled_filter
from code_it.sandbox.view import FILES, HOME

__all__ = ["Bubblewrap"]

BY_SIGNAL = 128
SIGNALS = 64


class Bubblewrap:
    """Starts programs with bubblewrap. Safe to use from several threads at once."""

    name = "bubblewrap"
    isolated = True
    own_tasks = 4
    own_users = True

    def __init__(self, policy: Policy) -> None:
        self._shared_memory = min(policy.memory_bytes, policy.disk_bytes) // 2
        self._filter = compiled_filter(hidden_memory=not control_groups_work(policy))
        self._overlay_works: dict[int, bool] = {}
        self._lock = Lock()

    def probe(self) -> MechanismReport:
        """Start ``true`` in all the namespaces a program gets."""
        options = [
            *NAMESPACES,
            "--unshare-net",
            *programs(),
            "--proc",
            "/proc",
            "--dev",
            "/dev",
            *closed("/"),
        ]
        try:
            complaint = complaint_about(options, ["/usr/bin/true"])
        except SandboxError as error:
            return MechanismReport(self.name, False, error.message, error.hint)
        if complaint is None:
            return MechanismReport(self.name, True)
        return MechanismReport(self.name, False, complaint, hint())

    def folder(self, branch: Branch) -> str:
        """Always the same place, whatever the folder's name on the host."""
        return FILES

    def overlays(self, files: Path) -> bool:
        """Whether an overlay can be mounted on the file system of ``files``; tried once for each."""
        device = files.stat().st_dev
        with self._lock:
            if device not in self._overlay_works:
                self._overlay_works[device] = _overlay_works_beside(files)
            return self._overlay_works[device]

    def places(self, branch: Branch) -> dict[str, str]:
        """A home of the program's own; /tmp is private already."""
        return {"HOME": HOME}

    def start(self, job: Job) -> Started:
        """Start the program, which waits until it is released."""
        launched = launch(self._options(job), self._filter, job.argv, job.entrance)
        program = _Program(launched)
        return Started(launched.process, launched.root, program.release, launched.kill, program.outcome)

    def _options(self, job: Job) -> list[Option]:
        branch = job.branch
        options: list[Option] = [*NAMESPACES, *system()]
        options += machine(branch.root, self._shared_memory, job.policy.network)
        options += ["--bind", str(branch.temporary), TMP, "--symlink", "../tmp", "/var/tmp"]  # noqa: S108
        options += ["--bind", str(branch.home), HOME]
        if branch.overlay:
            options += layers(branch.overlay, branch.data, branch.work, FILES)
        else:
            options += ["--bind", str(branch.data), FILES]
        return [*options, *readable(job.view), *closed(job.folder), *environment(job.env)]


def _overlay_works_beside(files: Path) -> bool:
    with tempfile.TemporaryDirectory(prefix=f"{PREFIX}probe-", dir=files.parent) as name:
        upper, work, lower = (Path(name) / part for part in ("upper", "work", "lower"))
        for folder in (upper, work, lower):
            folder.mkdir()
        options = [*NAMESPACES, *programs(), "--proc", "/proc", "--dev", "/dev"]
        return (
            complaint_about(
                [*options, *layers([lower], upper, work, FILES)], ["/usr/bin/touch", f"{FILES}/x"]
            )
            is None
        )


class _Program:
    """The program in a sandbox that was launched, and how it ended."""

    def __init__(self, launched: Launched) -> None:
        self._launched = launched
        self._handle: int | None = None

    def release(self) -> None:
        """Let it begin, and get hold of it."""
        self._launched.release()
        self._handle = first_child(self._launched.root)
        if self._handle is not None:
            weakref.finalize(self, os.close, self._handle)

    def outcome(self, status: int) -> tuple[int | None, int | None]:
        """Its exit code or its signal, from the kernel or else from what bubblewrap returned.

        bubblewrap tells a signal as 128 and its number, as which a program may end by itself too.
        """
        told = wait_status(self._handle) if self._handle is not None else None
        if told is not None:
            code = os.waitstatus_to_exitcode(told)
            return (code, None) if code >= 0 else (None, -code)
        if status < 0:
            return None, -status
        return (None, status - BY_SIGNAL) if BY_SIGNAL < status <= BY_SIGNAL + SIGNALS else (status, None)
