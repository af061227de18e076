"""Runs inside the sandbox: loads a program, evaluates expressions in it and reports the values.

Its text is put before a call of ``main``; it imports nothing of code_it. Every line of the report
starts with a mark that only the caller knows, and is written as soon as it is known, so that what a
program prints, and the moment at which it dies, spoil nothing but its own later answers.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import os
import re
import signal
import sys
import time
import types
from collections.abc import Iterator
from typing import Any

MOST_NODES = 4000  # of a value that is reported whole; a larger one is reported by its digest
MOST_TIMEOUTS = 3  # probes that ran out of time before the rest is not asked any more
MOST_PRINTED = 4000  # characters


class OutOfTime(BaseException):
    """A probe used up its CPU time."""


def main(request: str) -> None:
    """Answer the probes of ``request``, a JSON object.

    ``mark``, ``source``, ``name`` (the function the probes call), ``other`` (what it may be called
    here, or null), ``probes`` (Python sources), ``seconds`` (CPU time of one probe). All are asked a
    second time when the first took little time.
    """
    asked = json.loads(request)
    report = os.fdopen(os.dup(1), "w", encoding="utf-8")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    signal.signal(signal.SIGPROF, _out_of_time)

    def tell(answer: dict[str, Any]) -> None:
        report.write("\n" + asked["mark"] + json.dumps(answer) + "\n")
        report.flush()

    with _limited(10 * asked["seconds"]):
        names, complaint = _loaded(asked["source"])
    tell({"load": complaint})
    if names is None:
        os._exit(0)
    if asked["name"] not in names and asked["other"] in names:
        names[asked["name"]] = names[asked["other"]]
    began = time.process_time()
    for again in (False, True):
        if again and time.process_time() - began > asked["seconds"]:
            break
        timeouts = 0
        for number, probe in enumerate(asked["probes"]):
            if timeouts >= MOST_TIMEOUTS:
                break
            answer = _answer(names, probe, asked["seconds"])
            timeouts += answer.get("error") == "OutOfTime"
            tell({"probe": number, "again": again, **answer})
    os._exit(0)


def _out_of_time(number: int, frame: object) -> None:
    raise OutOfTime


@contextlib.contextmanager
def _limited(seconds: float) -> Iterator[None]:
    """At most ``seconds`` of CPU time; asked again and again, for programs that catch everything."""
    signal.setitimer(signal.ITIMER_PROF, seconds, 0.05)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _loaded(source: str) -> tuple[dict[str, Any] | None, str | None]:
    """The names of the program, or what it raises."""
    module = types.ModuleType("program")
    sys.modules["program"] = module
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            exec(compile(source, "program.py", "exec", dont_inherit=True), module.__dict__)  # noqa: S102
    except BaseException as error:
        return None, type(error).__name__
    return module.__dict__, None


def _answer(names: dict[str, Any], probe: str, seconds: float) -> dict[str, Any]:
    """What ``probe`` comes to: ``value`` or ``error``, and what it ``printed``."""
    printed = io.StringIO()
    _seed()
    try:
        with _limited(seconds), contextlib.redirect_stdout(printed):
            value = _evaluated(names, probe)
            result: dict[str, Any] = {"value": canonical(value)}
    except BaseException as error:
        result = {"error": type(error).__name__}
    text = printed.getvalue()[:MOST_PRINTED]
    return {**result, "printed": text} if text else result


def _seed() -> None:
    """The same randomness for every probe, where the program has any."""
    for name in ("random", "numpy.random"):
        if name in sys.modules:
            with contextlib.suppress(Exception):
                sys.modules[name].seed(0)


def _evaluated(names: dict[str, Any], probe: str) -> object:
    """The value of an expression, or of ``call ["name", [arguments]]``; statements give ``None``."""
    if probe.startswith("call "):
        name, arguments = eval(probe[5:], {})  # noqa: S307
        before = canonical(arguments)
        value = names[name](*arguments)
        changed = value is None and canonical(arguments) != before
        return ("changed in place", arguments) if changed else value
    try:
        code = compile(probe, "example", "eval", dont_inherit=True)
    except SyntaxError:
        exec(compile(probe, "example", "exec", dont_inherit=True), names)  # noqa: S102
        return None
    return eval(code, names)  # noqa: S307


class _TooLarge(Exception):
    """The value has more nodes than are reported."""


def canonical(value: object) -> Any:
    """``value`` as JSON, the same for equal values, with the types that Python tells apart."""
    left = [MOST_NODES]
    try:
        return _canonical(value, left, 0)
    except _TooLarge:
        return ["digest", type(value).__name__, _digest(value)]


def _canonical(value: Any, left: list[int], depth: int) -> Any:
    left[0] -= 1
    if left[0] < 0 or depth > 50:
        raise _TooLarge
    kind = type(value)
    if value is None or kind is bool:
        return value
    if kind is int:
        return value if abs(value) < 2**63 else ["int", hex(value)[:MOST_NODES]]
    if kind is float:
        return value if abs(value) < float("inf") else ["float", repr(value)]
    if kind is str:
        return value if len(value) <= MOST_NODES else ["digest", "str", _digest(value)]
    if kind in {list, tuple}:
        return [kind.__name__, *(_canonical(item, left, depth + 1) for item in value)]
    if kind in {set, frozenset}:
        return ["set", *sorted((_canonical(item, left, depth + 1) for item in value), key=json.dumps)]
    if isinstance(value, dict):
        pairs = [
            [_canonical(key, left, depth + 1), _canonical(item, left, depth + 1)]
            for key, item in value.items()
        ]
        return ["dict", *sorted(pairs, key=json.dumps)]
    return _foreign(value, left, depth)


def _foreign(value: Any, left: list[int], depth: int) -> Any:
    """Values of other types: arrays as lists, iterators by what they give, the rest by its text."""
    if hasattr(value, "tolist"):
        return _canonical(value.tolist(), left, depth + 1)
    if isinstance(value, str | int | float | list | tuple | set):
        kinds: tuple[Any, ...] = (str, int, float, list, tuple, set)
        base = next(kind for kind in kinds if isinstance(value, kind))
        return _canonical(base(value), left, depth + 1)
    if hasattr(value, "__next__"):
        items = []
        for item in value:
            items.append(_canonical(item, left, depth + 1))
        return ["iterator", *items]
    return ["object", type(value).__name__, re.sub(r"0x[0-9a-f]+", "0x", repr(value))[:MOST_NODES]]


def _digest(value: object) -> str:
    return hashlib.sha256(repr(value).encode("utf-8", "replace")).hexdigest()
