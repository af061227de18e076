"""Writes down the values of the failing frame: runs inside the sandbox, in the program's interpreter.

A copy lies in the virtualenv, whose .pth file loads it when ``CODE_IT_FAILING_FRAME`` names the file to
write. It imports nothing and calls nothing of the program: only builtin types are looked into. The
traceback is printed by Python itself, as always.
"""

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:  # loading these would take longer than all the rest
    from types import FrameType, TracebackType
    from typing import Any

MOST_NAMES = 8
MOST_ITEMS = 5
DEEPEST = 2
LONGEST_TEXT = 60
LONGEST_VALUE = 100
LONGEST_SOURCE = 1_000_000
OPTIMIZED = 1  # the flag of a code object whose names are a function's own

_target = os.environ.pop("CODE_IT_FAILING_FRAME", "")
_print, _open = sys.excepthook, open
_FUNCTION, _BUILTIN, _MODULE = type(lambda: None), type(len), type(sys)
_name_of = type.__dict__["__name__"].__get__
_folders = [
    path.rstrip("/") + "/"
    for path in (os.getcwd(), *map(os.environ.get, ("HOME", "TMPDIR")), sys.prefix, sys.base_prefix)  # noqa: PTH109
    if path and path != "/"
]


def excepthook(kind: type[BaseException], error: BaseException, trace: "TracebackType | None") -> None:
    """Write the values down, then print the traceback."""
    try:  # noqa: SIM105
        _write(kind, trace)
    except BaseException:  # noqa: S110
        pass
    _print(kind, error, trace)


def _write(kind: type[BaseException], trace: "TracebackType | None") -> None:
    failing = None
    while trace is not None:
        name = trace.tb_frame.f_code.co_filename
        if type(name) is str and name.rpartition("/")[2] == "program.py":
            failing = trace
        trace = trace.tb_next
    if failing is None:
        return
    lines = [f"{failing.tb_lineno} {_name_of(kind)}"]
    lines += [f"{name} {value}" for name, value in _values(failing.tb_frame, failing.tb_lineno)]
    handle = os.open(_target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW, 0o600)
    os.write(handle, "\n".join(lines).encode("utf-8", "backslashreplace"))
    os.close(handle)


def _values(frame: "FrameType", line: int) -> list[tuple[str, str]]:
    """Names and short values, those on the failing line first."""
    held = dict(frame.f_locals) if frame.f_code.co_flags & OPTIMIZED else frame.f_locals
    if type(held) is not dict:
        return []
    known = {name: value for name, value in held.items() if type(name) is str and _is_plain(name)}
    text = _line(frame.f_code.co_filename, line)
    words = "".join(letter if letter.isalnum() or letter == "_" else " " for letter in text).split()
    names = dict.fromkeys([*(word for word in words if word in known), *known])
    data = [name for name in names if not _is_definition(type(known[name]))]
    return [(name, _short(known[name])[:LONGEST_VALUE]) for name in data[:MOST_NAMES]]


def _is_plain(name: str) -> bool:
    return name[:1] != "_" and len(name) <= LONGEST_TEXT


def _line(path: str, number: int) -> str:
    try:
        with _open(path, encoding="utf-8", errors="replace") as file:
            lines = file.read(LONGEST_SOURCE).split("\n")
    except OSError:
        return ""
    return lines[number - 1] if number <= len(lines) else ""


def _is_definition(kind: type) -> bool:
    """Types are compared with ``is`` only: a metaclass may have its own ``==``."""
    return kind is _FUNCTION or kind is _BUILTIN or kind is _MODULE or issubclass(kind, type)


def _short(value: "Any", depth: int = 0) -> str:
    """A short text of ``value``; of what is not of a builtin type, its type."""
    kind = type(value)
    if value is None or kind is bool or kind is float or kind is complex:
        return repr(value)
    if kind is int:
        return repr(value) if value.bit_length() <= 128 else f"<int of {value.bit_length()} bits>"
    if kind is str or kind is bytes:
        return _text(value)
    if depth > DEEPEST:
        return f"<{_name_of(kind)}>"
    if kind is dict:
        return "{" + ", ".join(_some(value.items(), len(value), depth, ": ")) + "}"
    if kind is list:
        return "[" + ", ".join(_some(value, len(value), depth)) + "]"
    if kind is tuple:
        return "(" + ", ".join(_some(value, len(value), depth)) + ("," if len(value) == 1 else "") + ")"
    if kind is set or kind is frozenset:
        return "{" + ", ".join(_some(value, len(value), depth)) + "}" if value else "set()"
    return f"<{_name_of(kind)}>"


def _text(value: "Any") -> str:
    if type(value) is str:
        value = value[:1000]
        for folder in _folders:
            value = value.replace(folder, "").replace(folder[:-1], ".")
    return repr(value) if len(value) <= LONGEST_TEXT else repr(value[:LONGEST_TEXT]) + "..."


def _some(items: "Any", count: int, depth: int, pair: str = "") -> list[str]:
    """Texts of the first items; with ``pair`` each is a key and its value."""
    texts: list[str] = []
    for item in items:
        if len(texts) == MOST_ITEMS:
            return [*texts, f"... {count - MOST_ITEMS} more"]
        parts = item if pair else (item,)
        texts.append(pair.join(_short(part, depth + 1) for part in parts))
    return texts


if _target:
    sys.excepthook = excepthook
