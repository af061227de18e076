"""Work in a thread of its own that can be stopped from outside, as Ctrl-C stops the main thread."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from concurrent.futures import Future
from threading import Lock, Thread
from typing import Generic, TypeVar

from code_it.events import Event, Listener

__all__ = ["Job"]

Outcome = TypeVar("Outcome")


class _Stopped(BaseException):
    """Nobody waits for the work any more."""


class Job(Generic[Outcome]):
    """``work(tell)`` in a thread, begun at once; ``outcome`` is what it returns or raises.

    Stopping raises an exception inside the work, wherever it is: what it has opened is closed, its
    programs end. Where it waits in one long system call, that is when the call returns.
    """

    def __init__(self, work: Callable[[Listener], Outcome], tell: Listener) -> None:
        self.outcome: Future[Outcome] = Future()
        self.outcome.set_running_or_notify_cancel()
        self._work = work
        self._forward = tell
        self._lock = Lock()
        self._is_over = False
        self._is_stopped = False
        self._thread = Thread(target=self._run, name="code_it")
        self._thread.start()

    def stop(self) -> None:
        """Stop the work, if it still goes on. What it tells from now on is not passed on."""
        with self._lock:
            if self._is_over or self._is_stopped:
                return
            self._is_stopped = True
            thread = ctypes.c_ulong(self._thread.ident or 0)
            ctypes.pythonapi.PyThreadState_SetAsyncExc(thread, ctypes.py_object(_Stopped))

    def _run(self) -> None:
        try:
            outcome = self._worked()
        except BaseException as error:
            self.outcome.set_exception(error)
        else:
            self.outcome.set_result(outcome)

    def _worked(self) -> Outcome:
        try:
            return self._work(self._tell)
        finally:
            with self._lock:
                self._is_over = True

    def _tell(self, event: Event) -> None:
        if not self._is_stopped:
            self._forward(event)
