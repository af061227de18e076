"""Runs a started program to its end: feeds it, streams its output, watches its limits, ends its tree."""

from __future__ import annotations

import contextlib
import os
import select
import selectors
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import IO

from code_it.sandbox.limits import TICK_S, Watcher
from code_it.sandbox.mechanism import Started
from code_it.sandbox.output import OutputKeeper
from code_it.values import LimitName

__all__ = ["Ending", "supervise"]

CHUNK = 65536
BEAT_S = 0.1
GRACE_S = 0.3
"""How long a program that was refused a process may go on, so that it can say so."""


@dataclass(frozen=True, slots=True)
class Ending:
    """How a program ended."""

    exit_code: int | None
    signal: int | None
    duration_s: float
    timed_out: bool
    limit: LimitName | None
    child_cpu_s: float


class _Pump:
    """Moves bytes between the program and us, without ever waiting for one of them alone."""

    def __init__(
        self, process: subprocess.Popen[bytes], stdin: bytes, sinks: dict[IO[bytes], OutputKeeper]
    ) -> None:
        self._selector = selectors.DefaultSelector()
        self._sinks = sinks
        self._left = memoryview(stdin)
        self._input = process.stdin
        self.pidfd = os.pidfd_open(process.pid)
        self._selector.register(self.pidfd, selectors.EVENT_READ)
        for stream in sinks:
            os.set_blocking(stream.fileno(), False)
            self._selector.register(stream, selectors.EVENT_READ)
        if self._input is not None:
            os.set_blocking(self._input.fileno(), False)
            self._selector.register(self._input, selectors.EVENT_WRITE)

    def turn(self, timeout: float) -> bool:
        """Move what can be moved; whether the program has ended."""
        ended = False
        for key, _ in self._selector.select(timeout):
            if key.fileobj == self.pidfd:
                ended = True
            elif key.fileobj is self._input:
                self._write()
            else:
                self._read(key.fileobj)  # type: ignore[arg-type]
        return ended

    def drain(self) -> None:
        """Read what is left once all processes have ended."""
        for stream in list(self._sinks):
            while self._read(stream):
                pass

    def close(self) -> None:
        self._selector.close()
        os.close(self.pidfd)
        for stream in (*self._sinks, self._input):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()

    def _write(self) -> None:
        if self._input is None:
            return
        try:
            self._left = (
                self._left[os.write(self._input.fileno(), self._left[:CHUNK]) :] if self._left else self._left
            )
        except BlockingIOError:
            return
        except OSError:
            self._left = self._left[:0]
        if not self._left:
            self._selector.unregister(self._input)
            with contextlib.suppress(OSError):
                self._input.close()
            self._input = None

    def _read(self, stream: IO[bytes]) -> bool:
        try:
            data = os.read(stream.fileno(), CHUNK)
        except BlockingIOError:
            return False
        if data:
            self._sinks[stream].feed(data)
            return True
        with contextlib.suppress(KeyError):
            self._selector.unregister(stream)
        return False


def supervise(
    started: Started,
    watcher: Watcher,
    stdin: bytes,
    stdout: OutputKeeper,
    stderr: OutputKeeper,
    still_running: Callable[[], None],
) -> Ending:
    """Release the program and stay with it until its whole tree is gone.

    ``still_running`` is called every ``BEAT_S`` seconds. An exception in this thread,
    KeyboardInterrupt included, ends the tree first.
    """
    process = started.process
    assert process.stdout is not None
    assert process.stderr is not None
    pump = _Pump(process, stdin, {process.stdout: stdout, process.stderr: stderr})
    root = os.pidfd_open(started.root)
    begin = time.monotonic()
    try:
        started.release()
        limit = _follow(pump, watcher, begin, still_running)
        if limit is not None:
            started.kill()
        status, cpu_s = _reap(process)
        _wait_for(root)
        limit = limit or watcher.last_look()
        pump.drain()
    except BaseException:
        started.kill()
        process.wait()
        _wait_for(root)
        raise
    finally:
        pump.close()
        os.close(root)
    code, signal = started.outcome(status)
    return Ending(code, signal, time.monotonic() - begin, limit == "time", limit, cpu_s)


def _follow(
    pump: _Pump, watcher: Watcher, begin: float, still_running: Callable[[], None]
) -> LimitName | None:
    """Until the program ends or hits a limit, which is returned."""
    deadline = begin + watcher.policy.wall_s
    due = begin + TICK_S
    beat = begin + BEAT_S
    refused: float | None = None
    while True:
        now = time.monotonic()
        if pump.turn(max(0.0, min(due, deadline) - now)):
            return None if refused is None else "processes"
        now = time.monotonic()
        if now >= deadline:
            return "time"
        if refused is not None and now >= refused:
            return "processes"
        if now >= due:
            hit = watcher.look()
            due = time.monotonic() + watcher.tick_s
            if now >= beat:
                still_running()
                beat = now + BEAT_S
            if hit == "processes":
                refused = refused or now + GRACE_S
            elif hit is not None:
                return hit if refused is None else "processes"


def _reap(process: subprocess.Popen[bytes]) -> tuple[int, float]:
    """Wait for the mechanism's process: its status and the CPU seconds of it and its children.

    Its peak memory would be of no use: it starts with what code_it itself has in memory. A kill that
    came when it had just ended has waited for it already; its CPU time is then what was seen before.
    """
    try:
        _, status, use = os.wait4(process.pid, 0)
    except ChildProcessError:
        return process.wait(), 0.0
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, use.ru_utime + use.ru_stime


def _wait_for(root: int) -> None:
    """Wait until the first process of the sandbox, which the kernel ends last, is gone."""
    poller = select.poll()
    poller.register(root, select.POLLIN)
    poller.poll(10_000)
