"""One command of ours that runs downloaded code, such as a source build: confined, to its end."""

from __future__ import annotations

import resource
import shutil
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from code_it.sandbox.bwrap_launch import launch
from code_it.sandbox.bwrap_options import (
    NAMESPACES,
    TMP,
    Option,
    closed,
    environment,
    machine,
    readable,
    system,
)
from code_it.sandbox.policy import MIB
from code_it.sandbox.seccomp import compiled_filter
from code_it.sandbox.view import HOME, View

__all__ = ["run_confined"]

SHARED_MEMORY = 64 * MIB
MEMORY, FILE = 4096 * MIB, 2048 * MIB
"""Bytes of memory of one process, and of the largest file: a compiler has enough."""
LIMITS = ((resource.RLIMIT_DATA, MEMORY), (resource.RLIMIT_FSIZE, FILE), (resource.RLIMIT_CORE, 1))


def run_confined(
    argv: Sequence[str],
    seen: Sequence[Path],
    writable: Sequence[Path],
    env: Mapping[str, str],
    *,
    stdin: bytes = b"",
    network: bool = False,
    timeout_s: float = 600.0,
) -> subprocess.CompletedProcess[bytes]:
    """Run ``argv`` with the system, ``seen`` (read-only) and ``writable`` at their own places.

    It starts in the first of ``writable``; its home and /tmp are private and empty. Everything it
    started is gone on return.

    Raises:
        SandboxError: bubblewrap does not work here.
        subprocess.TimeoutExpired: it did not end within ``timeout_s`` seconds.
    """
    folder = Path(tempfile.mkdtemp(prefix="code_it-command-"))
    try:
        options: list[Option] = [*NAMESPACES, *system(), *machine(folder, SHARED_MEMORY, network)]
        for name, place in (("tmp", TMP), ("home", HOME)):
            (folder / name).mkdir()
            options += ["--bind", str(folder / name), place]
        options += readable(View(tuple(seen)))
        for path in writable:
            options += ["--bind", str(path), str(path)]
        options += [*closed(str(writable[0]) if writable else TMP), *environment({"HOME": HOME, **env})]
        launched = launch(options, compiled_filter(hidden_memory=False), argv)
        try:
            for kind, limit in LIMITS:
                resource.prlimit(launched.root, kind, (limit, limit))
            launched.release()
            stdout, stderr = launched.process.communicate(stdin, timeout_s)
        except BaseException:
            launched.kill()
            launched.process.communicate()
            raise
        return subprocess.CompletedProcess(list(argv), launched.process.returncode, stdout, stderr)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
