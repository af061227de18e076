"""Ctrl-C and what is treated like it: at once before there is anything to end, in order after that."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import NoReturn

__all__ = ["INTERRUPTED", "ended_by_signals", "leave_when_interrupted"]

INTERRUPTED = 130
ENDING = ("SIGINT", "SIGTERM", "SIGHUP")
LONGEST_END_S = 30


def leave_when_interrupted() -> None:
    """Let Ctrl-C end this process at once, from now on and outside ``ended_by_signals``."""
    with suppress(ValueError):  # not the main thread
        if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
            signal.signal(signal.SIGINT, _leave)


@contextmanager
def ended_by_signals() -> Iterator[None]:
    """Treat a polite request to end, or a terminal that is closed, like Ctrl-C: a ``KeyboardInterrupt``.

    A second request, or an end that takes longer than ``LONGEST_END_S``, ends this process at once:
    programs die with it, and what it leaves is swept by the next.
    """
    handlers = {getattr(signal, name): _interrupt for name in ENDING} | {signal.SIGALRM: _leave}
    before = {}
    for number, handler in handlers.items():
        with suppress(ValueError):  # not the main thread
            if signal.getsignal(number) is not signal.SIG_IGN:
                before[number] = signal.signal(number, handler)
    try:
        yield
    finally:
        if before:
            signal.alarm(0)
        for number, earlier in before.items():
            signal.signal(number, earlier)


def _interrupt(number: int, frame: FrameType | None) -> None:
    for name in ENDING:
        if signal.getsignal(getattr(signal, name)) is _interrupt:
            signal.signal(getattr(signal, name), _leave)
    signal.alarm(LONGEST_END_S)
    raise KeyboardInterrupt


def _leave(number: int, frame: FrameType | None) -> NoReturn:
    os.write(2, b"code-it: interrupted\n")
    os._exit(INTERRUPTED)
