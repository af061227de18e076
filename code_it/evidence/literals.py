"""Values written in a text among words: where they end, and how Python would write them."""

from __future__ import annotations

import ast
import re
from typing import Any

from code_it.evidence.signature import Signature
from code_it.syntax import expression_of

__all__ = ["arguments_of", "balanced_end", "literal", "read_value"]

LONGEST = 2000  # characters of one value
_CLOSING = {"(": ")", "[": "]", "{": "}"}
_WORDS = {"true": "True", "false": "False", "null": "None", "none": "None"}
_ASSIGNED = re.compile(r"^\s*(?P<name>[A-Za-z_]\w*)\s*=(?!=)\s*")
_CUTS = re.compile(r"[\s.,;:)\]}'\"(#]")


def balanced_end(text: str, start: int) -> int | None:
    """The position behind the bracket that closes the one at ``start``; ``None``: it is not closed."""
    open_brackets: list[str] = []
    quote = ""
    position = start
    while position < min(len(text), start + LONGEST):
        mark = text[position]
        if quote:
            if mark == "\\":
                position += 1
            elif mark == quote or mark == "\n":
                quote = ""
        elif mark in "'\"":
            quote = mark
        elif mark in _CLOSING:
            open_brackets.append(_CLOSING[mark])
        elif mark in ")]}":
            if not open_brackets or open_brackets.pop() != mark:
                return None
            if not open_brackets:
                return position + 1
        position += 1
    return None


def read_value(text: str) -> str | None:
    """The value that ``text`` begins with, as Python text; ``None`` where there is none.

    Of a chain of equations (``1 + 9 = 10``) the last value counts.
    """
    text = text.lstrip(" \t`")
    line = text.split("\n", 1)[0][:LONGEST]
    if text[:1] in _CLOSING and (end := balanced_end(text, 0)) is not None and end > len(line):
        return _python_text(text[:end])
    line = re.sub(r"\s+(?:#|//).*", "", line).rstrip(" \t`")
    pieces = [piece for piece in re.split(r"\s=+>?\s", line) if piece.strip()]
    for piece in reversed(pieces):
        if (value := _longest(piece)) is not None:
            return value
    return None


def _longest(text: str) -> str | None:
    """The longest beginning of ``text`` that is a value."""
    text = text.strip()
    ends = [
        len(text),
        *(match.start() + extra for match in reversed(list(_CUTS.finditer(text))) for extra in (1, 0)),
    ]
    for end in ends:
        if not re.match(r"[\w'\"]", text[end:]) and (value := _python_text(text[:end])) is not None:
            return value
    return None


def _python_text(text: str) -> str | None:
    text = re.sub(r"(?<=\d)\.$", "", text.strip().rstrip(";"))
    text = _WORDS.get(text.lower(), text)
    try:
        return repr(literal(text))
    except ValueError:
        return None


def literal(text: str) -> Any:
    """The value of a literal or of plain arithmetic with numbers.

    Raises:
        ValueError: it is neither.
    """
    try:
        node = expression_of(text)
        if node is None:
            raise ValueError("no expression")
        return ast.literal_eval(_reckoned(node))
    except (ValueError, TypeError, MemoryError, RecursionError, ArithmeticError) as error:
        raise ValueError(f"no value: {text[:40]}") from error


def _reckoned(node: ast.expr) -> ast.expr:
    """``node`` with a sum, difference, product or quotient of numbers worked out."""
    if isinstance(node, ast.BinOp):
        left, right = (ast.literal_eval(_reckoned(side)) for side in (node.left, node.right))
        if isinstance(left, int | float) and isinstance(right, int | float):
            match node.op:
                case ast.Add():
                    return ast.Constant(left + right)
                case ast.Sub():
                    return ast.Constant(left - right)
                case ast.Mult():
                    return ast.Constant(left * right)
                case ast.Div():
                    return ast.Constant(left / right)
    return node


def arguments_of(text: str, signature: Signature, *, bare_words: bool) -> tuple[str, ...] | None:
    """The arguments written in ``text``, in the order of the parameters; ``None``: they are no values.

    ``name = value`` is read as such. With ``bare_words``, those that are no parameters are strings.
    """
    names = [parameter.name for parameter in signature.parameters]
    tree = _call_of(text)
    if tree is None:
        return None
    values: dict[str, str] = {}
    for name, node in zip(names, tree.args, strict=False):
        values[name] = _argument(node, names, bare_words) or ""
    for keyword in tree.keywords:
        values[keyword.arg or ""] = _argument(keyword.value, names, bare_words) or ""
    if len(tree.args) > len(names) or not all(values.values()):
        return None
    if set(values) != set(names):
        return tuple(values.values()) if len(values) == len(names) else None
    return tuple(values[name] for name in names)


def _call_of(text: str) -> ast.Call | None:
    """``text`` read as the arguments of a call."""
    text = re.sub(r"\s+and\s+(?=[A-Za-z_]\w*\s*=)", ", ", text.strip())
    tree = expression_of(f"f({text})")
    return tree if isinstance(tree, ast.Call) else None


def _argument(node: ast.expr, parameters: list[str], bare_words: bool) -> str | None:
    if isinstance(node, ast.Name):
        word = _WORDS.get(node.id.lower())
        return word or (repr(node.id) if bare_words and node.id not in parameters else None)
    try:
        return repr(ast.literal_eval(_reckoned(node)))
    except (ValueError, TypeError, RecursionError, ArithmeticError):
        return None
