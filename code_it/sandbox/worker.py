"""Long-lived helpers of our own that read what a model wrote: confined, connected by pipes."""

from __future__ import annotations

import os
import queue
import resource
import shutil
import subprocess
import tempfile
import threading
import weakref
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from pathlib import Path

from code_it.errors import SandboxError
from code_it.sandbox.abandoned import owner, remove_abandoned
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
from code_it.sandbox.kept import start_kept
from code_it.sandbox.policy import MIB
from code_it.sandbox.sandlock import Sandlock, box_fields, filtered
from code_it.sandbox.seccomp import compiled_filter
from code_it.sandbox.view import View

__all__ = ["start_worker"]

PREFIX = "code_it-worker-"
VARIABLES = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
MEMORY = 2048 * MIB
FILE = 64 * MIB
LIMITS = ((resource.RLIMIT_DATA, MEMORY), (resource.RLIMIT_FSIZE, FILE), (resource.RLIMIT_CORE, 1))
_Process = subprocess.Popen[bytes]


def start_worker(
    argv: Sequence[str], readable: Sequence[Path] = (), env: Mapping[str, str] | None = None
) -> subprocess.Popen[bytes]:
    """Start ``argv`` confined, with pipes for its three streams; it dies with this process.

    It sees the system and ``readable`` (read-only, at the same paths), has no network, and may
    write only to its private temporary folder, where it starts and which is removed when the process
    object is collected. It gets at most 2 GiB of memory. Its environment is ``env`` and a PATH.
    Works from any thread, also one that ends soon. Confined by bubblewrap, else by sandlock.

    Raises:
        SandboxError: neither mechanism works here.
    """
    return _in_starter_thread(lambda: _start(argv, readable, env or {}))


def _start(argv: Sequence[str], seen: Sequence[Path], env: Mapping[str, str]) -> _Process:
    folder = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{owner()}-"))
    try:
        (folder / "tmp").mkdir()
        process = _begin(argv, seen, env, folder)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    weakref.finalize(process, shutil.rmtree, folder, True)
    return process


def _begin(argv: Sequence[str], seen: Sequence[Path], env: Mapping[str, str], folder: Path) -> _Process:
    """Start with bubblewrap, and where that is refused with sandlock."""
    remove_abandoned(folder.parent, PREFIX)
    try:
        return _with_bubblewrap(argv, seen, env, folder)
    except SandboxError:
        if not Sandlock().probe().usable:
            raise
        return _with_sandlock(argv, seen, env, folder)


def _with_bubblewrap(
    argv: Sequence[str], seen: Sequence[Path], env: Mapping[str, str], folder: Path
) -> _Process:
    options: list[Option] = [*NAMESPACES, *system(), *machine(folder, FILE, network=False)]
    options += ["--bind", str(folder / "tmp"), TMP, *readable(View(tuple(seen)))]
    options += [*closed(TMP), *environment({**VARIABLES, "HOME": TMP, **env})]
    launched = launch(options, compiled_filter(hidden_memory=False), argv)
    for kind, limit in LIMITS:
        resource.prlimit(launched.root, kind, (limit, limit))
    launched.release()
    return launched.process


def _with_sandlock(
    argv: Sequence[str], seen: Sequence[Path], env: Mapping[str, str], folder: Path
) -> _Process:
    private, saved = folder / "tmp", folder / "filter"
    fields = {**box_fields([*seen, saved], [private]), "max_memory": 2 * MEMORY}
    variables = {**VARIABLES, "HOME": str(private), "TMPDIR": str(private), **env}
    started = start_kept(filtered(argv, saved, hidden_memory=True), variables, str(private), fields)
    weakref.finalize(started.process, started.kill)
    started.release()
    return started.process


_jobs: queue.SimpleQueue[tuple[Callable[[], _Process], Future[_Process]]] = queue.SimpleQueue()
_starters: dict[int, threading.Thread] = {}
_lock = threading.Lock()


def _in_starter_thread(job: Callable[[], _Process]) -> _Process:
    """Run ``job`` in a thread that lives as long as this process.

    A child with a parent-death signal dies with the thread that started it.
    """
    with _lock:
        if os.getpid() not in _starters:
            starter = threading.Thread(target=_serve, name="code_it-starter", daemon=True)
            _starters[os.getpid()] = starter
            starter.start()
    future: Future[_Process] = Future()
    _jobs.put((job, future))
    return future.result()


def _serve() -> None:
    while True:
        job, future = _jobs.get()
        try:
            future.set_result(job())
        except BaseException as error:
            future.set_exception(error)
