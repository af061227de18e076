"""What a program does besides defining things, told from its text."""

from __future__ import annotations

import ast

from code_it.syntax import tree_of

__all__ = ["acts", "imported_by", "looks_random"]

_RANDOM = {"random", "secrets", "uuid", "time", "datetime"}
_QUIET = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom, ast.Pass)


def acts(source: str) -> bool:
    """Whether running ``source`` does more than define names."""
    tree = tree_of(source)
    return tree is not None and not all(_is_quiet(node) for node in tree.body)


def _is_quiet(node: ast.stmt) -> bool:
    if isinstance(node, _QUIET):
        return True
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    if isinstance(node, ast.Assign | ast.AnnAssign):
        return not any(isinstance(inner, ast.Call) for inner in ast.walk(node))
    return False


def looks_random(source: str) -> bool:
    """Whether ``source`` uses chance or clocks, and so may differ from run to run."""
    return not _RANDOM.isdisjoint(imported_by(source)) or "numpy.random" in source or "np.random" in source


def imported_by(source: str) -> set[str]:
    """The modules, by the first part of their names, that ``source`` imports anywhere."""
    tree = tree_of(source) or ast.Module([], [])
    return {name.split(".")[0] for node in ast.walk(tree) for name in _imported(node)}


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module or ""] if isinstance(node, ast.ImportFrom) else []
