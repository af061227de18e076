"""What a text of a model means to Python's parser, told without a warning on standard error."""

from __future__ import annotations

import ast
import warnings
from threading import Lock

__all__ = ["expression_of", "text_of", "tree_of", "wrong_line"]

_QUIET = Lock()  # warning filters belong to the process: two threads that set and restore them lose one's


def tree_of(source: str) -> ast.Module | None:
    """The syntax tree of a program, or ``None`` where ``source`` does not parse."""
    tree = _parsed(source, "exec")
    return tree if isinstance(tree, ast.Module) else None


def expression_of(text: str) -> ast.expr | None:
    """The syntax tree of an expression, or ``None`` where ``text`` is none."""
    tree = _parsed(text.strip(), "eval")
    return tree.body if isinstance(tree, ast.Expression) else None


def text_of(node: ast.AST) -> str:
    """A tree as Python text; empty where it is too deep to be written down."""
    try:
        return ast.unparse(node)
    except RecursionError:
        return ""


def wrong_line(source: str) -> int | None:
    """The line of a program that Python cannot read, ``None`` where it reads them all."""
    try:
        _quietly_parsed(source, "exec")
    except SyntaxError as error:
        return error.lineno or 1
    except (ValueError, RecursionError, MemoryError):
        return 1
    return None


def _parsed(source: str, mode: str) -> ast.AST | None:
    try:
        return _quietly_parsed(source, mode)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def _quietly_parsed(source: str, mode: str) -> ast.AST:
    with _QUIET, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return ast.parse(source, mode=mode)
