"""Which of a user's scripts do nothing by themselves but define tests."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from importlib.util import decode_source
from pathlib import Path

from code_it.syntax import tree_of

__all__ = ["is_for_pytest"]


def is_for_pytest(script: Path) -> bool:
    """Whether pytest would find tests in ``script`` that it does not run itself.

    A file that Python cannot read has none: running it tells why.
    """
    if script.name.startswith("test_") or script.name.endswith("_test.py"):
        return True
    tree = _tree(script)
    if tree is None:
        return False
    mentioned = {name for node in tree.body if not _defines(node) for name in _names(node)}
    return any(_is_left(node, mentioned) for node in tree.body)


def _tree(script: Path) -> ast.Module | None:
    try:
        return tree_of(decode_source(script.read_bytes()))
    except (SyntaxError, UnicodeDecodeError):
        return None


def _defines(node: ast.stmt) -> bool:
    return isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)


def _names(statement: ast.stmt) -> Iterator[str]:
    """The names in it, dotted where they are; ``from a import b`` has ``a.b``."""
    for node in ast.walk(statement):
        if isinstance(node, ast.Name | ast.Attribute):
            yield ast.unparse(node)
        if isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _is_left(node: ast.stmt, mentioned: set[str]) -> bool:
    """Whether ``node`` is a test, and nothing in ``mentioned`` runs it."""
    match node:
        case ast.FunctionDef(name=name):
            return name.startswith("test_")
        case ast.AsyncFunctionDef(name=name):
            return name.startswith("test_") and name not in mentioned
        case ast.ClassDef(name=name):
            return _is_test_class(node) and mentioned.isdisjoint({name, "unittest.main"})
    return False


def _is_test_class(node: ast.ClassDef) -> bool:
    """Whether pytest would look into it: by its name, or as a ``TestCase`` of whatever name."""
    methods = [item.name for item in node.body if isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef)]
    return bool(node.name.startswith("Test") or node.bases) and any(
        name.startswith("test") for name in methods
    )
