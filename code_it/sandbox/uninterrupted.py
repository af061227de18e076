"""What must not stop half way because somebody presses Ctrl-C."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread

__all__ = ["uninterrupted"]


def uninterrupted(act: Callable[[], None]) -> None:
    """Do ``act`` to its end; a ``KeyboardInterrupt`` that comes meanwhile is raised after it.

    Raises:
        BaseException: what ``act`` raises, rather than the interruption.
    """
    outcome: Future[None] = Future()
    thread = Thread(target=_settle, args=(act, outcome))
    try:
        thread.start()
        outcome.result()
    except KeyboardInterrupt:
        if thread.ident is not None:
            thread.join()
            outcome.result()
        raise


def _settle(act: Callable[[], None], outcome: Future[None]) -> None:
    try:
        act()
    except BaseException as error:
        outcome.set_exception(error)
    else:
        outcome.set_result(None)
