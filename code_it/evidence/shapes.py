"""What a parameter takes: read from a hint, from values, or guessed from its name and the task."""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from code_it.syntax import expression_of

__all__ = ["Kind", "Shape", "shape_from_hint", "shape_from_name", "shape_of"]

Kind = Literal["int", "float", "str", "bool", "none", "list", "tuple", "dict", "set", "any"]


@dataclass(frozen=True, slots=True)
class Shape:
    """A kind of value; ``parts`` are the shapes of what it holds (a dictionary: keys, values)."""

    kind: Kind
    parts: tuple[Shape, ...] = ()


_SIMPLE: dict[str, Kind] = {
    "int": "int", "float": "float", "complex": "float", "Number": "float", "Decimal": "float",
    "str": "str", "bool": "bool", "None": "none",
}  # fmt: skip
_HOLDING: dict[str, Kind] = {
    "list": "list", "List": "list", "Sequence": "list", "Iterable": "list", "Iterator": "list",
    "Collection": "list", "MutableSequence": "list", "tuple": "tuple", "Tuple": "tuple",
    "set": "set", "Set": "set", "frozenset": "set", "FrozenSet": "set",
    "dict": "dict", "Dict": "dict", "Mapping": "dict", "MutableMapping": "dict",
}  # fmt: skip
DEEPEST = 3  # levels of parts; each makes the values some times larger
ANY = Shape("any")
INT, TEXT = Shape("int"), Shape("str")
_NUMBERS = re.compile(
    r"(?:[nkmxyzabcdijpq]|num|number|int|integer|count|size|limit|index|year|base|days?|age|width|height|side"
    r"|length|value|val|decimal|start|end|target|total|capacity|\w+_(?:num|number|count|size|index))\d*"
)
_TEXTS = re.compile(
    r"(?:[stc]|st|string|str|text|txt|word|sentence|message|msg|name|phrase|line|char|date|path|url|pattern"
    r"|password|email|\w+_(?:string|str|name|text|word))\d*"
)
_LISTS = re.compile(
    r"(?:[lv]|li|lst|list|arr|array|nums|numbers|ints|integers|xs|ys|values|vals|elements|items|data|seq"
    r"|sequence|\w+_(?:list|lst|arr|array))\d*"
)
_GRIDS = re.compile(r"(?:grid|matrix|board|rows)\d*")
_TEXT_LISTS = re.compile(r"(?:words|strings|strs|names|texts|lines|sentences|tokens)\d*")
_OF_LISTS = re.compile(r"(?:list|array)s? of (?:list|array)|nested list|2d|two.dimensional")
_OF_TEXTS = re.compile(r"(?:list|array)s? of (?:\w+ )?(?:string|word|name)")
_SAID: dict[str, Kind] = {
    "integer": "int", "int": "int", "number": "int", "float": "float", "string": "str", "word": "str",
    "text": "str", "list": "list", "array": "list", "dictionary": "dict", "dict": "dict", "set": "set",
    "tuple": "tuple", "boolean": "bool",
}  # fmt: skip


def shape_from_hint(hint: str, depth: int = DEEPEST) -> Shape:
    """The shape that a type hint says, with at most ``depth`` levels of parts."""
    node = expression_of(hint)
    try:
        return ANY if node is None else _hinted(node, depth)
    except RecursionError:
        return ANY


def _hinted(node: ast.expr, depth: int) -> Shape:
    if isinstance(node, ast.Constant):
        return shape_from_hint(node.value, depth) if isinstance(node.value, str) else Shape("none")
    if isinstance(node, ast.BinOp):
        return _first_telling((node.left, node.right), depth)
    if not isinstance(node, ast.Subscript):
        name = _name(node)
        return Shape(_SIMPLE[name]) if name in _SIMPLE else Shape(_HOLDING.get(name, "any"))
    outer = _name(node.value)
    inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    if outer in {"Optional", "Union", "Annotated"}:
        return _first_telling(inner, depth)
    if outer not in _HOLDING:
        return ANY
    told = [part for part in inner if not (isinstance(part, ast.Constant) and part.value is ...)]
    return Shape(_HOLDING[outer], tuple(_hinted(part, depth - 1) for part in told) if depth else ())


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _first_telling(nodes: Sequence[ast.expr], depth: int) -> Shape:
    return next((shape for node in nodes if (shape := _hinted(node, depth)).kind != "none"), ANY)


def shape_of(values: Sequence[Any], depth: int = DEEPEST) -> Shape:
    """The shape that all ``values`` have; kinds that differ (``int`` and ``float`` apart) give ``any``.

    It has at most ``depth`` levels of parts.
    """
    kinds = {type(value).__name__ for value in values}
    if not kinds or kinds - set(_SIMPLE) - set(_HOLDING):
        return ANY
    if kinds == {"int", "float"}:
        return Shape("float")
    if len(kinds) > 1:
        return ANY
    kind = kinds.pop()
    if kind in _SIMPLE or kind == "NoneType":
        return Shape(_SIMPLE[kind])
    if not depth:
        return Shape(_HOLDING[kind])
    if kind == "dict":
        keys, items = [k for value in values for k in value], [v for value in values for v in value.values()]
        return Shape("dict", (shape_of(keys, depth - 1), shape_of(items, depth - 1)) if keys else ())
    if kind == "tuple" and len({len(value) for value in values}) == 1:
        return Shape("tuple", tuple(shape_of(column, depth - 1) for column in zip(*values, strict=True)))
    inside = [item for value in values for item in value]
    return Shape(_HOLDING[kind], (shape_of(inside, depth - 1),) if inside else ())


def shape_from_name(name: str, text: str) -> Shape:
    """What a parameter without hint most likely takes, by what ``text`` calls it and by its name."""
    text = text.lower()
    kind = _said_kind(name.lower(), text)
    if _GRIDS.fullmatch(name):
        return Shape("list", (Shape("list", (INT,)),))
    if _TEXT_LISTS.fullmatch(name):
        return Shape("list", (TEXT,))
    if kind == "list" or (kind is None and _LISTS.fullmatch(name)):
        if _OF_LISTS.search(text):
            return Shape("list", (Shape("list", (INT,)),))
        return Shape("list", (TEXT if _OF_TEXTS.search(text) else INT,))
    if kind is not None:
        return Shape(kind)
    if re.search(r"\b(?:string|text|word|sentence)\b", text) and _TEXTS.fullmatch(name):
        return TEXT
    if _NUMBERS.fullmatch(name):
        return INT
    return TEXT if _TEXTS.fullmatch(name) else ANY


def _said_kind(name: str, text: str) -> Kind | None:
    """The kind in ``an integer n`` or ``n: a string``."""
    kinds = "|".join(_SAID)
    name = re.escape(name)
    found = re.search(rf"\b({kinds})s? {name}\b|\b{name} ?(?::|is|are|,)? ?(?:an? |the )?({kinds})\b", text)
    return _SAID[found[1] or found[2]] if found else None
