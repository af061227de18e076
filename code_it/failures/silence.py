"""Programs that end well and say nothing, although the task asks for output.

Both sides are decided with care: a task that may well have an empty answer, or that does not want
output, is no reason to distrust a silent program.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from code_it.syntax import tree_of
from code_it.values import RunResult

__all__ = ["never_called", "silence_of"]

Function = ast.FunctionDef | ast.AsyncFunctionDef

_ASKS = re.compile(
    r"\b(?:print(?:s|ed)?|display(?:s|ed)?)\b(?!\s*\()"
    r"|(?:^|[.!?;:]\s+|,?\s+\b(?:and|then|please)\s+)(?:show|list|output)s?\b",
    re.I | re.M,
)
_WANTS_NONE = re.compile(
    r"(?:\b(?:not|never|without|no|nothing|instead of|rather than|avoid)\b|n't\b)[^.;]{0,30}?"
    r"\b(?:print|display|output|show)|\b(?:print|display|output|show)\w*\s+(?:nothing|no)\b"
    r"|\b(?:silent|quiet)",
    re.I,
)
_NO_PROGRAM = re.compile(r"\b(?:function|class|method|module|library|decorator|generator)\b|>>>", re.I)
_PROGRAM_THAT = re.compile(r"\b(?:program|script|code)\s+(?:that|which)\b", re.I)
_MAY_BE_EMPTY = re.compile(
    r"\b(?:if|when|unless|until|while|except|only|that|which|whose|where|who|with|without|any|all|every"
    r"|contain\w*|match\w*|duplicat\w*|missing|common|both|differ\w*|empty|find|search|filter\w*"
    r"|more|less|fewer|longer|shorter|greater|larger|smaller|above|below|over|under|before|after|between"
    r"|starting|ending|files?|folder|directory|input|stdin)\b|\w\.[a-z]\w{1,4}\b",
    re.I,
)
_WRITERS = re.compile(r"^(?:.*print.*|write\w*|display|show|echo|dump|info|warning|error|debug|log)$")


def silence_of(task_text: str, source: str, run: RunResult) -> str | None:
    """What to say of a run that ended well and left nothing; ``None``: nothing is wrong with that."""
    left = run.stdout.strip() or run.stderr.strip() or run.artifacts or run.replaced or run.deleted
    if left or not _asks_for_output(task_text):
        return None
    if _may_have_an_empty_answer(task_text) and _writes(source):
        return None
    said = "The program ended well but printed nothing, and the task asks for output."
    if functions := never_called(source):
        said += f"\nDefined but never called: {', '.join(function.name for function in functions)}."
    return said


def never_called(source: str) -> tuple[Function, ...]:
    """The functions at the top of ``source`` that nothing else in it mentions."""
    body = _body(source)
    functions = [node for node in body if isinstance(node, Function)]
    return tuple(
        function
        for function in functions
        if not any(function.name in _names(node) for node in body if node is not function)
    )


def _asks_for_output(task_text: str) -> bool:
    doubtful = _WANTS_NONE.search(task_text) or _NO_PROGRAM.search(task_text)
    return bool(_ASKS.search(task_text)) and not doubtful


def _may_have_an_empty_answer(task_text: str) -> bool:
    return bool(_MAY_BE_EMPTY.search(_PROGRAM_THAT.sub("program to", task_text)))


def _writes(source: str) -> bool:
    """Whether something that can be reached calls what may write."""
    dead = {function.name for function in never_called(source)}
    alive = [node for node in _body(source) if getattr(node, "name", None) not in dead]
    return any(_WRITERS.match(name) for node in alive for name in _called(node))


def _body(source: str) -> list[ast.stmt]:
    tree = tree_of(source)
    return tree.body if tree else []


def _called(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name):
                yield node.func.id
            elif isinstance(node.func, ast.Attribute):
                yield node.func.attr


def _names(tree: ast.AST) -> set[str]:
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    return names | {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
