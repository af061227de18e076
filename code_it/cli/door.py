"""What is raised becomes one line, a hint and an exit code."""

from __future__ import annotations

import json
import signal
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType

from code_it.cli.streams import write_error, write_output
from code_it.cli.visible import one_line
from code_it.cli.warnings_shown import warnings_shown
from code_it.errors import CodeItError

__all__ = ["guarded"]

INTERRUPTED = 130
BROKEN = 3
LIKE_CTRL_C = ("SIGTERM", "SIGHUP")


def guarded(command: Callable[[], int], *, as_json: bool) -> int:
    """The exit code of ``command``; what it raises is reported."""
    try:
        with _signals_like_ctrl_c(), warnings_shown(lambda text: write_error(f"{one_line(text)}\n")):
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
def _signals_like_ctrl_c() -> Iterator[None]:
    """Treat a polite request to end, or a terminal that is closed, like Ctrl-C."""
    before = {}
    for name in LIKE_CTRL_C:
        number = getattr(signal, name)
        with suppress(ValueError):  # not the main thread
            if signal.getsignal(number) is not signal.SIG_IGN:
                before[number] = signal.signal(number, _interrupt)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _interrupt(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt
