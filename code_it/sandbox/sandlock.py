"""sandlock: Landlock and seccomp, for where user namespaces are refused or single hosts allowed."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from code_it.sandbox.cgroup import control_groups_work
from code_it.sandbox.kept import home_of_sandlock, start_kept
from code_it.sandbox.mechanism import Job, MechanismReport, Started, WithoutMounts
from code_it.sandbox.seccomp import compiled_filter
from code_it.sandbox.view import SYSTEM_FILES, SYSTEM_FOLDERS, base_interpreter

__all__ = ["Sandlock", "box_fields", "filtered"]

PROBE = (
    "import sys; sys.path.append(sys.argv[1]); import sandlock; "
    "box = sandlock.Sandbox(fs_readable=['/usr', '/lib', '/lib64', '/bin'], clean_env=True); "
    "sys.exit(box.run(['/usr/bin/true']).exit_code)"
)
PATIENCE_S = 60
DEVICES = ("/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom")
NETWORK_FILES = ("/etc/resolv.conf", "/etc/hosts", "/etc/gai.conf")
EVERYWHERE = ["*:*", "udp://*:*"]
ENTER = Path(__file__).resolve().with_name("enter.py")
BACKSTOP, ADDRESSES = 2, 64
"""sandlock's own limits are wider: ours are hit first, and named. It counts addresses, not memory."""


class Sandlock(WithoutMounts):
    """Starts programs with sandlock. Safe to use from several threads at once."""

    name = "sandlock"
    isolated = True
    own_tasks = 24
    own_users = False

    def probe(self) -> MechanismReport:
        """Start ``true`` in a sandlock sandbox."""
        if importlib.util.find_spec("sandlock") is None:
            return MechanismReport(self.name, False, "sandlock is not installed", "pip install sandlock")
        try:
            done = subprocess.run(
                [sys.executable, "-I", "-S", "-c", PROBE, home_of_sandlock()],
                capture_output=True,
                env={},
                timeout=PATIENCE_S,
                cwd="/",
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            return MechanismReport(self.name, False, str(error), "needs Linux 6.12 with Landlock")
        if done.returncode == 0:
            return MechanismReport(self.name, True)
        reason = done.stderr.decode("utf-8", "replace").strip().rpartition("\n")[2][:300]
        return MechanismReport(self.name, False, reason or "did not start", "needs Linux 6.12 with Landlock")

    def start(self, job: Job) -> Started:
        """Start the program, which waits until it is released."""
        branch, policy = job.branch, job.policy
        saved = branch.root / "filter"
        fields = box_fields(
            [*job.view.readable, saved], (branch.data, branch.temporary, branch.home), job.view.hidden
        )
        fields |= {
            "max_memory": policy.memory_bytes * ADDRESSES,
            "max_processes": policy.processes * BACKSTOP,
            "max_open_files": policy.open_files,
        }
        if policy.network:
            fields["net_allow"] = EVERYWHERE
        elif policy.hosts:
            fields["net_allow"] = list(policy.hosts)
        if policy.network or policy.hosts:
            fields["fs_readable"] += [path for path in NETWORK_FILES if Path(path).exists()]
        argv = filtered(job.argv, saved, hidden_memory=not control_groups_work(policy))
        return start_kept(argv, job.env, job.folder, fields, job.entrance)


def box_fields(
    readable: Sequence[Path], writable: Sequence[Path], hidden: Sequence[Path] = ()
) -> dict[str, Any]:
    """The fields of ``sandlock.Sandbox`` for a program without network that sees these and the system."""
    system = [*SYSTEM_FOLDERS, *SYSTEM_FILES, *DEVICES, "/proc", "/sys/devices/system/cpu"]
    fields: dict[str, Any] = {
        "fs_readable": [
            *(path for path in system if Path(path).exists()),
            *map(str, readable),
            str(ENTER),
        ],
        "fs_writable": [*map(str, writable), "/dev/null"],
    }
    if hidden:
        fields["fs_denied"] = [str(path) for path in hidden]
    return fields


def filtered(argv: Sequence[str], saved: Path, hidden_memory: bool) -> list[str]:
    """``argv`` behind our seccomp filter, which is written to ``saved``."""
    code = compiled_filter(hidden_memory, shared_host=True)
    if code is None:
        return list(argv)
    saved.write_bytes(code)
    return [str(base_interpreter()), "-I", "-S", str(ENTER), str(saved), *argv]
