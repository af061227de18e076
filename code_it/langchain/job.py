"""Work in a thread of its own that can be stopped from outside."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread, current_thread
from typing import Generic, TypeVar

from code_it.events import Event, Listener

__all__ = ["Job"]

Outcome = TypeVar("Outcome")


class _Stopped(BaseException):
    """Nobody waits for the work any more."""


class Job(Generic[Outcome]):
    """``work(tell)`` in a thread, begun at once; ``outcome`` is what it returns or raises.

    A stopped work ends where it next tells something: there an exception is raised inside it, so that
    what it has opened is closed and its programs end. Models and sandboxes tell several times a second.
    """

    def __init__(self, work: Callable[[Listener], Outcome], tell: Listener) -> None:
        self.outcome: Future[Outcome] = Future()
        self.outcome.set_running_or_notify_cancel()
        self._work = work
        self._forward = tell
        self._is_stopped = False
        self._has_heard = False
        self._thread = Thread(target=self._run, name="code_it")
        self._thread.start()

    def stop(self) -> None:
        """Stop the work, if it still goes on. What it tells from now on is not passed on."""
        self._is_stopped = True

    def _run(self) -> None:
        try:
            outcome = self._work(self._tell)
        except BaseException as error:
            self.outcome.set_exception(error)
        else:
            self.outcome.set_result(outcome)

    def _tell(self, event: Event) -> None:
        if not self._is_stopped:
            self._forward(event)
        elif current_thread() is self._thread and not self._has_heard:
            self._has_heard = True
            raise _Stopped
