"""The kind of a failed run."""

from __future__ import annotations

import signal

from code_it.failures.traceback_text import Traceback
from code_it.values import FailureKind, RunResult

__all__ = ["kind_of_run", "verdict_of_run"]

_KINDS: dict[str, FailureKind] = {
    "SyntaxError": "syntax",
    "IndentationError": "syntax",
    "TabError": "syntax",
    "ModuleNotFoundError": "import",
    "ImportError": "import",
    "NameError": "name",
    "UnboundLocalError": "name",
    "AttributeError": "attribute",
    "TypeError": "type",
    "ValueError": "value",
    "UnicodeDecodeError": "value",
    "JSONDecodeError": "value",
    "IndexError": "index",
    "KeyError": "key",
    "FileNotFoundError": "file_not_found",
    "MemoryError": "memory",
    "gaierror": "network",
    "URLError": "network",
    "ConnectionError": "network",
    "ConnectTimeout": "network",
    "ConnectionRefusedError": "network",
    "MaxRetryError": "network",
    "NameResolutionError": "network",
    "NewConnectionError": "network",
    "ProxyError": "network",
    "SSLError": "network",
    "ConnectError": "network",
    "EOFError": "input",
}
_LIMITS: dict[str, tuple[FailureKind, str]] = {
    "cpu": ("timeout", "The program used more CPU time than it may."),
    "memory": ("memory", "The program used more memory than it may."),
    "processes": ("limit", "The program started more processes than it may."),
    "disk": ("limit", "The program wrote more to the disk than it may."),
}


def kind_of_run(run: RunResult, traceback: Traceback | None) -> FailureKind:
    """What went wrong in a run that did not succeed."""
    if run.timed_out or "time" in run.limits_hit:
        return "timeout"
    for limit, (kind, _) in _LIMITS.items():
        if limit in run.limits_hit:
            return kind
    if traceback is not None:
        return _KINDS.get(traceback.exception, "crash")
    return "killed" if run.signal is not None else "exit"


def verdict_of_run(run: RunResult) -> str:
    """The first line of a report: how the program ended."""
    if run.timed_out or "time" in run.limits_hit:
        return f"The program did not end within {run.duration_s:.0f} s."
    for limit, (_, sentence) in _LIMITS.items():
        if limit in run.limits_hit:
            return sentence
    if run.signal is not None:
        return f"The program was ended by signal {run.signal} ({_name(run.signal)})."
    return f"The program ended with exit code {run.exit_code}."


def _name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return "unknown"
