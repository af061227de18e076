"""Tests whose outcome is known before a program runs: constants, the platform, the Python version."""

from __future__ import annotations

import ast
import os
import platform
import sys
from typing import Any

__all__ = ["truth_of"]

_FACTS: dict[str, Any] = {
    "sys.version_info": sys.version_info,
    "sys.platform": sys.platform,
    "os.name": os.name,
}
_TOLD = {"platform.system": platform.system, "platform.python_implementation": platform.python_implementation}
_VERSION_PARTS = {"major", "minor", "micro"}
_TEXT_METHODS = {"startswith", "endswith", "lower"}


def truth_of(test: ast.expr) -> bool | None:
    """Whether ``test`` holds here, in every run; ``None`` when that is not known. Nothing is run."""
    negated = False
    while isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        test, negated = test.operand, not negated
    try:
        truth = _joined(test) if isinstance(test, ast.BoolOp) else bool(_value(test))
    except (ValueError, TypeError, LookupError, RecursionError, MemoryError):
        return None
    return truth if truth is None else truth is not negated


def _joined(test: ast.BoolOp) -> bool | None:
    """``and`` and ``or`` are decided by one part, or by all."""
    decisive = isinstance(test.op, ast.Or)
    truths = [truth_of(part) for part in test.values]
    if decisive in truths:
        return decisive
    return None if None in truths else not decisive


def _value(node: ast.expr) -> Any:
    """What an expression is worth.

    Raises:
        ValueError: it is known to the run alone. Other errors are those that the run would have.
    """
    match node:
        case ast.Name("TYPE_CHECKING") | ast.Attribute(attr="TYPE_CHECKING"):
            return False
        case ast.Attribute(ast.Name(module), name) if f"{module}.{name}" in _FACTS:
            return _FACTS[f"{module}.{name}"]
        case ast.Attribute(whole, part) if part in _VERSION_PARTS and _value(whole) is sys.version_info:
            return getattr(sys.version_info, part)
        case ast.Subscript(whole, ast.Slice(lower, upper, step)):
            return _value(whole)[slice(*(part and ast.literal_eval(part) for part in (lower, upper, step)))]
        case ast.Subscript(whole, index):
            return _value(whole)[ast.literal_eval(index)]
        case ast.Call(ast.Attribute(ast.Name(module), name), [], []) if f"{module}.{name}" in _TOLD:
            return _TOLD[f"{module}.{name}"]()
        case ast.Call(ast.Attribute(text, name), arguments, []) if name in _TEXT_METHODS:
            return getattr(str, name)(_value(text), *map(ast.literal_eval, arguments))
        case ast.Compare(left, [operator], [right]):
            return _compared(_value(left), operator, _value(right))
    return ast.literal_eval(node)


def _compared(left: Any, operator: ast.cmpop, right: Any) -> bool:
    match operator:
        case ast.Eq():
            return bool(left == right)
        case ast.NotEq():
            return bool(left != right)
        case ast.Gt():
            return bool(left > right)
        case ast.GtE():
            return bool(left >= right)
        case ast.Lt():
            return bool(left < right)
        case ast.LtE():
            return bool(left <= right)
        case ast.In():
            return left in right
        case ast.NotIn():
            return left not in right
    raise ValueError("not compared by value")
