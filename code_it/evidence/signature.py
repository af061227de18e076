"""The function that a task is about, found in its text or in the programs that answer it."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from code_it.syntax import text_of, tree_of

__all__ = ["Parameter", "Signature", "find_signature", "function_to_call", "functions_of"]

Function = ast.FunctionDef | ast.AsyncFunctionDef

_STUB = re.compile(r"^(?P<indent>[ \t]*)def\s+\w+\s*\(.*?\)\s*(?:->[^\n:]+)?:", re.S | re.M)


@dataclass(frozen=True, slots=True)
class Parameter:
    """A positional parameter; ``hint`` and ``default`` are Python text, empty where there is none."""

    name: str
    hint: str = ""
    default: str = ""


@dataclass(frozen=True, slots=True)
class Signature:
    """The name of a function and what it takes; ``returns`` is its hint, empty where there is none."""

    name: str
    parameters: tuple[Parameter, ...]
    returns: str = ""


def find_signature(text: str, sources: Sequence[str]) -> Signature | None:
    """The function that the task is about, or ``None`` where there is none.

    The last one whose head stands in the text; else one that the text names and a program defines;
    else the one that most programs define and none of them uses itself.
    """
    if stubs := _stubs(text):
        return _signature(stubs[-1])
    defined = [functions_of(source) for source in sources]
    counts = Counter(name for functions in defined for name in functions)
    named = [name for name in counts if re.search(rf"\b{re.escape(name)}\b", text)]
    roots = Counter(name for source in sources if (name := _root(source)) is not None)
    name = max(named, key=lambda name: (_called_in(text, name), counts[name]), default=None)
    if name is None and roots:
        name, count = roots.most_common(1)[0]
        name = name if 2 * count > len(sources) else None
    if name is None:
        return None
    found = [_signature(functions[name]) for functions in defined if name in functions]
    return max(found, key=lambda signature: sum(bool(p.hint) for p in signature.parameters))


def function_to_call(source: str, signature: Signature) -> str | None:
    """What the function of ``signature`` is called in ``source``: by name, else by what it takes."""
    functions = functions_of(source)
    if signature.name in functions:
        return signature.name
    root = _root(source)
    if root is None or len(functions[root].args.args) != len(signature.parameters):
        return None
    return root


def functions_of(source: str) -> dict[str, Function]:
    """The functions at the top level of a program, by name."""
    tree = tree_of(source)
    body = tree.body if tree else []
    return {node.name: node for node in body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}


def _stubs(text: str) -> list[Function]:
    found = []
    for match in _STUB.finditer(text):
        tree = tree_of(match[0].strip() + " pass")
        if tree and isinstance(tree.body[0], ast.FunctionDef):
            found.append(tree.body[0])
    return [node for node in found if not node.args.args or node.args.args[0].arg != "self"]


def _signature(node: Function) -> Signature:
    arguments = [*node.args.posonlyargs, *node.args.args]
    defaults = [""] * (len(arguments) - len(node.args.defaults)) + [text_of(d) for d in node.args.defaults]
    parameters = tuple(
        Parameter(argument.arg, text_of(argument.annotation) if argument.annotation else "", default)
        for argument, default in zip(arguments, defaults, strict=True)
    )
    return Signature(node.name, parameters, text_of(node.returns) if node.returns else "")


def _root(source: str) -> str | None:
    """The last function of a program that no other function of it uses; never ``main``."""
    functions = functions_of(source)
    used = {
        inner.id
        for name, node in functions.items()
        for inner in ast.walk(node)
        if isinstance(inner, ast.Name) and inner.id != name
    }
    return next((name for name in reversed(functions) if name not in used and name != "main"), None)


def _called_in(text: str, name: str) -> bool:
    return re.search(rf"\b{re.escape(name)}\s*\(", text) is not None
