"""Imports of a program, read from its syntax tree: nothing is run."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from code_it.packages.static_truth import truth_of

__all__ = ["Import", "find_imports", "is_local", "is_standard"]

LONGEST_NAME = 200
FORGIVING = {"ImportError", "ModuleNotFoundError", "Exception", "BaseException"}


@dataclass(frozen=True, slots=True)
class Import:
    """A dotted module path that a program names, e.g. ``google.cloud.storage``.

    The last part of ``from a import b`` may be a module or something in it. ``optional`` means that
    the program handles its absence.
    """

    path: str
    line: int
    optional: bool = False

    @property
    def top_level(self) -> str:
        """The first part of the path."""
        return self.path.partition(".")[0]


def is_standard(module: str) -> bool:
    """Whether the target interpreter, which is the running one, brings ``module``."""
    return module in sys.stdlib_module_names or module in {"__future__", "__main__"}


def is_local(module: str, files: Path) -> bool:
    """Whether ``module`` lies in the folder ``files`` as a file or as a folder with Python files."""
    if not module.isidentifier() or len(module) > LONGEST_NAME:
        return False
    folder = files / module
    if (files / f"{module}.py").is_file() or any(files.glob(f"{module}.*.so")):
        return True
    return folder.is_dir() and any(folder.glob("*.py"))


def find_imports(tree: ast.Module, files: Path) -> tuple[Import, ...]:
    """What ``tree`` imports beyond the standard library and ``files``, in order of appearance.

    A module whose file the program names itself will lie in ``files`` when it is imported. A path that
    is imported both firmly and optionally is firm.
    """
    found: dict[str, Import] = {}
    walker = _Walker(files, frozenset(_named_files(tree)), frozenset(_sought(tree)))
    for one in walker.visit(tree.body, optional=False):
        known = found.get(one.path)
        if known is None or (known.optional and not one.optional):
            found[one.path] = one
    return tuple(found.values())


class _Walker:
    """Goes through statements and keeps track of what makes an import optional or void."""

    def __init__(self, files: Path, written: frozenset[str], sought: frozenset[str]) -> None:
        """``written`` are modules that the program makes, ``sought`` those it looks for before an import."""
        self._files = files
        self._written = written
        self._sought = sought

    def visit(self, nodes: Sequence[ast.AST], optional: bool) -> Iterator[Import]:
        """Without recursion but for blocks: long chains of ``elif`` and ``+`` are deep trees."""
        waiting = list(reversed(nodes))
        while waiting:
            node = waiting.pop()
            if isinstance(node, ast.Try | ast.TryStar) and _forgives(node):
                yield from self._attempt(node, optional)
            elif isinstance(node, ast.With) and _suppresses(node):
                yield from self.visit([*node.items, *node.body], optional=True)
            elif isinstance(node, ast.If) and (truth := truth_of(node.test)) is not None:
                waiting += reversed(node.body if truth else node.orelse)
            else:
                yield from self._foreign(_named_by(node), optional)
                waiting += reversed(list(ast.iter_child_nodes(node)))

    def _attempt(self, node: ast.Try | ast.TryStar, optional: bool) -> Iterator[Import]:
        """The fallback of an import that cannot fail is never reached."""
        body = list(self.visit(node.body, optional=True))
        yield from body
        if body or not _imports_anything(node.body):
            yield from self.visit(node.handlers, optional=True)
        yield from self.visit([*node.orelse, *node.finalbody], optional)

    def _foreign(self, paths: Sequence[tuple[str, int]], optional: bool) -> Iterator[Import]:
        for path, line in paths:
            top_level = path.partition(".")[0]
            if top_level and not is_standard(top_level) and not self._is_own(top_level):
                yield Import(path, line, optional or top_level in self._sought)

    def _is_own(self, module: str) -> bool:
        return module in self._written or is_local(module, self._files)


def _named_by(node: ast.AST) -> list[tuple[str, int]]:
    """The module paths that this one node names, with their line."""
    if isinstance(node, ast.Import):
        return [(alias.name, node.lineno) for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
        return [(_joined(node.module, alias.name), node.lineno) for alias in node.names]
    if isinstance(node, ast.Call) and _is_import_call(node.func) and node.args:
        first = node.args[0]
        if isinstance(first, ast.Constant) and isinstance(first.value, str):
            return [(first.value, node.lineno)] if first.value.strip(".") == first.value else []
    return []


def _named_files(tree: ast.Module) -> Iterator[str]:
    """The modules whose files stand in the program as texts: ``"helper.py"``, ``"package/__init__.py"``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.endswith(".py"):
            path = PurePosixPath(node.value)
            yield from (path.stem, path.parts[0])


def _sought(tree: ast.Module) -> Iterator[str]:
    """The modules that the program looks for before it imports them."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func, [ast.Constant(str(path)), *_]) if _last_name(func) == "find_spec":
                yield path.partition(".")[0]


def _joined(module: str, name: str) -> str:
    return module if name == "*" else f"{module}.{name}"


def _is_import_call(func: ast.expr) -> bool:
    name = func.attr if isinstance(func, ast.Attribute) else func.id if isinstance(func, ast.Name) else ""
    return name in {"import_module", "__import__"}


def _imports_anything(nodes: Sequence[ast.AST]) -> bool:
    return any(_named_by(child) for node in nodes for child in ast.walk(node))


def _forgives(node: ast.Try | ast.TryStar) -> bool:
    """Whether a handler catches a missing module."""
    for handler in node.handlers:
        kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
        if any(kind is None or _last_name(kind) in FORGIVING for kind in kinds):
            return True
    return False


def _suppresses(node: ast.With) -> bool:
    """Whether ``suppress`` lets the block end where a module is missing."""
    calls = [item.context_expr for item in node.items if isinstance(item.context_expr, ast.Call)]
    return any(
        _last_name(call.func) == "suppress" and any(_last_name(kind) in FORGIVING for kind in call.args)
        for call in calls
    )


def _last_name(node: ast.AST | None) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
