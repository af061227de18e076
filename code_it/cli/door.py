"""What is raised becomes one line, a hint and an exit code."""

from __future__ import annotations

import json
import os
import signal
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import NoReturn

from code_it.cli.streams import write_error, write_output
from code_it.cli.visible import one_line
from code_it.cli.warnings_shown import warnings_shown
from code_it.errors import CodeItError

__all__ = ["guarded"]

INTERRUPTED = 130
BROKEN = 3
ENDING = ("SIGINT", "SIGTERM", "SIGHUP")
LONGEST_END_S = 30


def guarded(command: Callable[[], int], *, as_json: bool) -> int:
    """The exit code of ``command``; what it raises is reported."""
    try:
        with _ended_by_signals(), warnings_shown(lambda text: write_error(f"{one_line(text)}\n")):
            return command()
    except CodeItError as error:
        _report(error.kind, error.message, error.hint, as_json)
        return error.exit_code
    except KeyboardInterrupt as error:
        where = f"; {error}" if error.args else ""
        _report("interrupted", f"interrupted{where}", "", as_json)
        return INTERRUPTED
    except BrokenPipeError:
        return 0
    except Exception as error:
        write_error(traceback.format_exc())
        message = f"{type(error).__name__}: {error}"
        _report("bug", message, "this is a bug in code_it: please report it with the lines above", as_json)
        return BROKEN


def _report(kind: str, message: str, hint: str, as_json: bool) -> None:
    if as_json:
        write_output(json.dumps({"error": {"kind": kind, "message": message, "hint": hint}}) + "\n")
        return
    lines = f"code-it: {'' if kind == 'interrupted' else 'error: '}{one_line(message)}\n"
    if hint:
        lines += f"hint: {one_line(hint)}\n"
    write_error(lines)


@contextmanager
def _ended_by_signals() -> Iterator[None]:
    """Treat a polite request to end, or a terminal that is closed, like Ctrl-C.

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
