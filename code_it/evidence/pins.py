"""Chance and clocks that are the same in every trial, so that outputs can be compared."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

from code_it.evidence.effects import imported_by
from code_it.syntax import tree_of

__all__ = ["HASH_ORDER", "pinned"]

HASH_ORDER = {"PYTHONHASHSEED": "0"}
_PIN = Path(__file__).with_name("pin.py")


def pinned(source: str) -> str:
    """``source`` with its randomness seeded and its clocks set, right behind what must stand first."""
    tree = tree_of(source)
    if tree is None:
        return source
    lines = source.split("\n")
    first = 0
    for node in tree.body:
        if not _must_be_first(node):
            break
        first = node.end_lineno or first
    pin = f"\n{_text()}\n_pin_everything({'numpy' in imported_by(source)})"
    return "\n".join([*lines[:first], pin, *lines[first:]])


def _must_be_first(node: ast.stmt) -> bool:
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    return isinstance(node, ast.ImportFrom) and node.module == "__future__"


@cache
def _text() -> str:
    """The pin without its own ``from __future__`` and docstring."""
    source = _PIN.read_text(encoding="utf-8")
    return source[source.index("def _pin_") :]
