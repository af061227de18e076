"""What is raised becomes one line, a hint and an exit code."""

from __future__ import annotations

import json
import traceback
from collections.abc import Callable
from contextlib import suppress

from code_it.cli.interruption import INTERRUPTED, ended_by_signals
from code_it.cli.streams import write_error, write_output
from code_it.cli.visible import one_line
from code_it.cli.warnings_shown import warnings_shown
from code_it.errors import CodeItError, WorldError

__all__ = ["guarded"]

BROKEN = 3


def guarded(prepared: Callable[[], Callable[[], int]], *, as_json: bool) -> int:
    """The exit code of the command that ``prepared`` returns; what either raises is reported.

    While it is being prepared nothing has to be ended: what loads there is never interrupted halfway.
    """
    try:
        with warnings_shown(lambda text: write_error(f"{one_line(text)}\n")):
            command = prepared()
            with ended_by_signals():
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
        document = {"error": {"kind": kind, "message": message, "hint": hint}}
        with suppress(WorldError):  # said in words where standard output takes nothing
            write_output(json.dumps(document) + "\n")
            return
    lines = f"code-it: {'' if kind == 'interrupted' else 'error: '}{one_line(message)}\n"
    if hint:
        lines += f"hint: {one_line(hint)}\n"
    write_error(lines)
