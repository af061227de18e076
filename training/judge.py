"""Whether a run did what a hand-written task asks: lenient about layout, strict about values."""

from __future__ import annotations

import csv
import datetime
import io
import json
import re
from collections.abc import Mapping
from typing import Any

_WORD = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\w+", re.UNICODE)


def _lines(text: str) -> list[str]:
    return [re.sub(r"\s+", " ", line).strip() for line in text.strip().splitlines() if line.strip()]


def _same(found: str, wanted: str) -> bool:
    if found == wanted:
        return True
    try:
        return abs(float(found) - float(wanted)) <= 1e-6 * max(1.0, abs(float(wanted)))
    except ValueError:
        return False


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _in_order(text: str, wanted: list[str]) -> bool:
    found = _words(text)
    at = 0
    for value in wanted:
        for part in _words(value) or [value]:
            while at < len(found) and not _same(found[at], part):
                at += 1
            if at == len(found):
                return False
            at += 1
    return True


def _exact_values(text: str, wanted: list[str]) -> bool:
    """The values in order; a sentence around one value is fine, other numbers in a list are not."""
    if not _in_order(text, wanted):
        return False
    if len(wanted) == 1:
        return len(_lines(text)) <= 3
    numbers = [word for word in _words(text) if re.fullmatch(r"-?\d+(\.\d+)?", word)]
    listed = [word for value in wanted for word in _words(value) if re.fullmatch(r"-?\d+(\.\d+)?", word)]
    return len(numbers) <= len(listed) + 2 and len(_lines(text)) <= len(wanted) + 3


def _answer(text: str, wanted: bool) -> bool:
    low = text.strip().lower()
    negative = bool(re.search(r"\b(no|not|false|isn't|wasn't)\b", low))
    return bool(low) and negative != wanted


def _number(word: str) -> float | None:
    try:
        return float(word)
    except ValueError:
        return None


def meets(text: str | None, wanted: Mapping[str, Any]) -> bool:
    """Whether a text (output or file) is what the task asks for."""
    if text is None:
        return False
    checks: list[bool] = []
    for kind, value in wanted.items():
        if kind == "lines":
            options = [value, *wanted.get("alternatives", [])]
            checks.append(
                any(
                    _lines(text) == [re.sub(r"\s+", " ", line).strip() for line in option]
                    for option in options
                )
            )
        elif kind == "values":
            checks.append(_exact_values(text, value))
        elif kind == "ordered_contains":
            checks.append(_in_order(text, value))
        elif kind == "contains":
            found = _words(text) + re.findall(r"[^\s,'\"\[\](){}:]+\.\w+", text)
            checks.append(all(any(_same(word, item) for word in found) for item in value))
            if "max_count" in wanted:
                checks.append(
                    all(sum(_same(word, item) for word in found) <= wanted["max_count"] for item in value)
                )
        elif kind == "answer":
            checks.append(_answer(text, value))
        elif kind == "pattern":
            checks.append(bool(re.fullmatch(value, text.strip())))
        elif kind == "unordered":
            checks.append(sorted(line.removeprefix("./") for line in _lines(text)) == sorted(value))
        elif kind == "unordered_pairs":
            found = _words(text)
            checks.append(
                all(
                    any(
                        word == item
                        and any(found[j] == str(number) for j in (i + 1, i - 1) if 0 <= j < len(found))
                        for i, word in enumerate(found)
                    )
                    for item, number in value.items()
                )
            )
        elif kind == "approx":
            numbers = [n for n in map(_number, _words(text)) if n is not None]
            checks.append(all(any(abs(n - want) < 0.01 for n in numbers) for want in value))
        elif kind == "today":
            checks.append(datetime.date.today().strftime(value) in text)
        elif kind == "json":
            try:
                checks.append(json.loads(text) == value)
            except ValueError:
                checks.append(False)
        elif kind == "csv":
            rows = [[cell.strip() for cell in row] for row in csv.reader(io.StringIO(text)) if row]
            checks.append(rows == value)
        elif kind == "random":
            numbers = [n for n in map(_number, text.split()) if n is not None]
            checks.append(
                len(numbers) == value["count"] and all(value["low"] <= n <= value["high"] for n in numbers)
            )
        elif kind == "png":
            checks.append(text.startswith("\x89PNG"))
        elif kind not in ("alternatives", "max_count"):
            raise ValueError(f"unknown check {kind!r}")
    return all(checks)


def solved(task: Mapping[str, Any], stdout: str, files: Mapping[str, str]) -> bool:
    """Whether output and files (name to text, bytes read as Latin-1 for pictures) do the task."""
    if "stdout" in task and not meets(stdout, task["stdout"]):
        return False
    return all(meets(files.get(name), wanted) for name, wanted in task.get("files", {}).items())
