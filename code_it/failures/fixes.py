"""Mechanical fixes: changes of a program that its traceback makes certain."""

from __future__ import annotations

import ast
import builtins
import re
import sys
from collections.abc import Callable, Iterable
from itertools import takewhile
from operator import eq

from code_it.answers import parses
from code_it.failures.silence import never_called
from code_it.failures.traceback_text import Traceback
from code_it.syntax import tree_of
from code_it.values import Finding

__all__ = ["fix", "fix_findings", "fix_silence"]

MEMBERS = {
    "Counter": "collections", "defaultdict": "collections", "deque": "collections",
    "namedtuple": "collections", "OrderedDict": "collections", "ChainMap": "collections",
    "Path": "pathlib", "PurePath": "pathlib",
    "date": "datetime", "timedelta": "datetime", "timezone": "datetime",
    "sleep": "time", "perf_counter": "time",
    "sqrt": "math", "pi": "math", "ceil": "math", "floor": "math", "gcd": "math", "factorial": "math",
    "lcm": "math", "log": "math", "sin": "math", "cos": "math", "hypot": "math", "isclose": "math",
    "randint": "random", "choice": "random", "shuffle": "random", "uniform": "random", "sample": "random",
    "dataclass": "dataclasses", "field": "dataclasses", "asdict": "dataclasses",
    "reduce": "functools", "lru_cache": "functools", "partial": "functools", "wraps": "functools",
    "chain": "itertools", "combinations": "itertools", "permutations": "itertools", "product": "itertools",
    "groupby": "itertools", "accumulate": "itertools", "count": "itertools", "islice": "itertools",
    "Decimal": "decimal", "Fraction": "fractions", "Enum": "enum", "StringIO": "io", "BytesIO": "io",
    "mean": "statistics", "median": "statistics", "stdev": "statistics", "mode": "statistics",
    "Any": "typing", "Optional": "typing", "Iterable": "collections.abc", "Iterator": "collections.abc",
    "contextmanager": "contextlib", "suppress": "contextlib", "dedent": "textwrap",
    "urlopen": "urllib.request",
}  # fmt: skip
"""Names that are nearly always meant to come from one module of the standard library."""

_NOT_DEFINED = re.compile(r"name '(?P<name>\w+)' is not defined")
_SUGGESTED = re.compile(r"Did you mean: '(?P<name>[\w.]+)'\?")
_NO_ATTRIBUTE = re.compile(r"has no attribute '(?P<name>\w+)'")
_UNDEFINED = re.compile(r"Undefined variable '(?P<name>\w+)'")
_NO_MEMBER = re.compile(r"has no '(?P<wrong>\w+)' member; maybe '(?P<right>\w+)'\?")
_FENCE_LINE = re.compile(r"^[ \t]*(?:```|~~~)[\w+-]*[ \t]*$")


def fix(source: str, traceback: Traceback) -> tuple[str, str] | None:
    """The fixed source and one line saying what was done; ``None`` when nothing is certain."""
    for attempt in _FIXES.get(traceback.exception, ()):
        done = attempt(source, traceback)
        if done is not None and done[0] != source and parses(done[0]):
            return done
    return None


def fix_findings(source: str, findings: Iterable[Finding]) -> tuple[str, str] | None:
    """The same for what the linter found: its finding says what the run would have."""
    for finding in findings:
        said = _as_traceback(finding)
        if said is not None and (done := fix(source, said)) is not None:
            return done
    return None


def fix_silence(source: str) -> tuple[str, str] | None:
    """The same for a program that did nothing: a ``main`` without arguments that nobody calls."""
    main = next((function for function in never_called(source) if function.name == "main"), None)
    if main is None or isinstance(main, ast.AsyncFunctionDef):
        return None
    given = main.args
    if len(given.posonlyargs + given.args) > len(given.defaults) or None in given.kw_defaults:
        return None
    return f'{source.rstrip()}\n\n\nif __name__ == "__main__":\n    main()\n', "added the call of `main`"


def _as_traceback(finding: Finding) -> Traceback | None:
    if finding.symbol == "syntax-error":
        return Traceback((), "SyntaxError", finding.message)
    if found := _UNDEFINED.search(finding.message):
        return Traceback((), "NameError", f"name '{found['name']}' is not defined")
    if found := _NO_MEMBER.search(finding.message):
        message = f"has no attribute '{found['wrong']}'. Did you mean: '{found['right']}'?"
        return Traceback((), "AttributeError", message)
    return None


def _import_missing(source: str, traceback: Traceback) -> tuple[str, str] | None:
    """``import`` a module of the standard library, or a name that has one home there."""
    found = _NOT_DEFINED.search(traceback.message)
    if found is None:
        return None
    name = found["name"]
    if name in sys.stdlib_module_names and _is_used_with_dot(source, name):
        return _with_import(source, f"import {name}")
    if name == "datetime":
        return _with_import(source, "from datetime import datetime")
    if name in MEMBERS:
        return _with_import(source, f"from {MEMBERS[name]} import {name}")
    return None


def _is_used_with_dot(source: str, name: str) -> bool:
    """Whether ``name`` is used as a module; ``datetime.now()`` means the class of that name."""
    tree = tree_of(source)
    if tree is None:
        return False
    attributes = {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == name
    }
    if name == "datetime":
        return bool(attributes & {"datetime", "date", "timedelta", "timezone"})
    return bool(attributes)


def _with_import(source: str, line: str) -> tuple[str, str]:
    """``line`` put before the first statement that is neither a docstring nor a future import."""
    tree = tree_of(source)
    body = tree.body if tree else []
    first = 0
    for node in body:
        docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and first == 0
        future = isinstance(node, ast.ImportFrom) and node.module == "__future__"
        if not (docstring or future):
            break
        first = node.end_lineno or first
    lines = source.split("\n")
    return "\n".join([*lines[:first], line, *lines[first:]]), f"added `{line}`"


def _spell_name(source: str, traceback: Traceback) -> tuple[str, str] | None:
    """Replace a name by the one that Python itself suggests."""
    wrong, right = _NOT_DEFINED.search(traceback.message), _SUGGESTED.search(traceback.message)
    if wrong is None or right is None or hasattr(builtins, wrong["name"]):
        return None
    name, suggestion = wrong["name"], right["name"]
    if not _is_slip(name, suggestion) or name + "s" == suggestion or name == suggestion + "s":
        return None
    return _with_names(source, name, suggestion, ast.Name, "id"), f"spelled `{name}` as `{suggestion}`"


def _spell_attribute(source: str, traceback: Traceback) -> tuple[str, str] | None:
    """Replace an attribute by the one that Python itself suggests."""
    wrong, right = _NO_ATTRIBUTE.search(traceback.message), _SUGGESTED.search(traceback.message)
    if wrong is None or right is None:
        return None
    name, suggestion = wrong["name"], right["name"]
    if not _is_slip(name, suggestion):
        return None
    return _with_names(
        source, name, suggestion, ast.Attribute, "attr"
    ), f"spelled `.{name}` as `.{suggestion}`"


def _is_slip(wrong: str, right: str) -> bool:
    """Whether one slip of the finger makes one of the other: Python's suggestions may be further off."""
    if wrong.replace("_", "").lower() == right.replace("_", "").lower():
        return True
    start = _alike(wrong, right)
    end = _alike(wrong[start:][::-1], right[start:][::-1])
    one, other = wrong[start : len(wrong) - end], right[start : len(right) - end]
    if len(one) == len(other) == 1:
        return len(right) > 3 and one.isalpha() and other.isalpha()
    return len(one) + len(other) == 1 or (len(one) == 2 and one == other[::-1])


def _alike(one: str, other: str) -> int:
    """How many letters both begin with."""
    return sum(1 for _ in takewhile(bool, map(eq, one, other)))


def _with_names(source: str, wrong: str, right: str, kind: type[ast.expr], field: str) -> str:
    """``source`` with ``right`` wherever a node of ``kind`` says ``wrong``; strings stay as they are."""
    lines = [line.encode() for line in source.split("\n")]
    tree = tree_of(source) or ast.Module([], [])
    nodes = [node for node in ast.walk(tree) if isinstance(node, kind)]
    places = sorted(
        ((node.end_lineno or 1, node.end_col_offset or 0) for node in nodes if getattr(node, field) == wrong),
        reverse=True,
    )
    for line, end in places:
        text = lines[line - 1]
        start = end - len(wrong.encode())
        if text[start:end] == wrong.encode():
            lines[line - 1] = text[:start] + right.encode() + text[end:]
    return b"\n".join(lines).decode()


def _drop_fences(source: str, traceback: Traceback) -> tuple[str, str] | None:
    """Leave out lines that are nothing but a code fence."""
    kept = [line for line in source.split("\n") if not _FENCE_LINE.match(line)]
    return "\n".join(kept), "left out code fences"


def _tabs_to_spaces(source: str, traceback: Traceback) -> tuple[str, str] | None:
    """Tabs at the head of a line become spaces up to the next multiple of four, or of eight."""
    for width in (4, 8):
        lines = []
        for line in source.split("\n"):
            text = line.lstrip(" \t")
            lines.append(line[: len(line) - len(text)].expandtabs(width) + text)
        if parses("\n".join(lines)):
            return "\n".join(lines), "turned tabs into spaces"
    return None


Fix = Callable[[str, Traceback], tuple[str, str] | None]
_SYNTAX: tuple[Fix, ...] = (_drop_fences, _tabs_to_spaces)
_FIXES: dict[str, tuple[Fix, ...]] = {
    "NameError": (_import_missing, _spell_name),
    "AttributeError": (_spell_attribute,),
    "SyntaxError": _SYNTAX,
    "IndentationError": _SYNTAX,
    "TabError": _SYNTAX,
}
