"""Values of a shape, fresh or varied from a given one, drawn from a seeded source of randomness."""

from __future__ import annotations

import math
from collections.abc import Sequence
from random import Random
from typing import Any

from code_it.evidence.shapes import ANY, DEEPEST, INT, TEXT, Shape

__all__ = ["Values", "varied"]

MOST_ITEMS = 700  # of a row in all: one with more is too long for an input

_TEXTS = (
    "", "a", "abc", "Hello World", "aab", "level", "The quick brown fox", "12321", "a1b2c3", "XyZ",
    "  two  spaces ", "hello, world!", "()", "(())()", "[]{}", "zzzyyx", "3.14", "AEIOU aeiou",
    "one two three two", "-7",
)  # fmt: skip
_INTS = (0, 1, 2, 3, 5, 10, 7, 4, 12, -1, 100, 6, 9, 15, -5, 8, 31, 64, 27, 1000)
_FLOATS = (0.5, 1.0, 2.25, -1.5, 3.14, 0.0, 10.0, 2.0, 7.75, -0.25)
_ALPHABETS = ("abc", "abcdefghij", "ABcd", "01", "0123456789", "()", "aeiouxyz", "ab ", "aB1 ")
_KINDS = (INT, TEXT, Shape("list", (INT,)), Shape("list", (TEXT,)), Shape("float"))


class Values:
    """Draws values; ``words`` and ``numbers`` are those that the task itself speaks of."""

    def __init__(self, random: Random, words: tuple[str, ...], numbers: tuple[int, ...]) -> None:
        self.random = random
        self._texts = (*words, *_TEXTS)
        self._ints = (*_INTS[:8], *numbers, *_INTS[8:])
        self._items_left = MOST_ITEMS

    def row(self, shapes: Sequence[Shape], number: int) -> tuple[Any, ...]:
        """A value for each of ``shapes``: the ``number``-th of the first, others of the rest."""
        self._items_left = MOST_ITEMS
        others = [self.random.randint(0, number + 6) for _ in shapes[1:]]
        return tuple(self.fresh(shape, at) for shape, at in zip(shapes, [number, *others], strict=True))

    def fresh(self, shape: Shape, number: int) -> Any:
        """The ``number``-th value of ``shape``: first the plain ones, then random ones."""
        match shape.kind:
            case "int":
                return self._ints[number] if number < len(self._ints) else self.random.randint(-20, 200)
            case "float":
                return _FLOATS[number] if number < len(_FLOATS) else round(self.random.uniform(-20, 50), 2)
            case "str":
                return self._texts[number] if number < len(self._texts) else self.text()
            case "bool":
                return bool(number % 2)
            case "none":
                return None
            case "any":
                return self.fresh(_KINDS[number % len(_KINDS)], number // len(_KINDS))
            case _:
                return self._holding(shape, number)

    def text(self) -> str:
        """A random text over one of a few alphabets."""
        alphabet = self.random.choice(_ALPHABETS)
        return "".join(self.random.choice(alphabet) for _ in range(self.random.randint(1, 9)))

    def _holding(self, shape: Shape, number: int) -> Any:
        if shape.kind == "tuple" and len(shape.parts) > 1:
            self._items_left -= len(shape.parts)
            return tuple(self.inner(part) for part in shape.parts)
        size = min(number if number < 4 else self.random.randint(1, 8), max(0, self._items_left))
        self._items_left -= size
        inside = shape.parts or (self.random.choice((INT, INT, TEXT)) if shape.kind != "dict" else ANY,)
        if shape.kind == "dict":
            keys, items = (inside[0], inside[1]) if len(inside) > 1 else (TEXT, INT)
            keys = keys if keys.kind in {"int", "str", "float", "bool"} else TEXT
            return {self.inner(keys): self.inner(items) for _ in range(size)}
        values = [self.inner(inside[0]) for _ in range(size)]
        if number % 3 == 2 and values:  # equal and ordered items are what programs trip over
            values = sorted([*values, values[0]], key=repr)
        return {"tuple": tuple, "set": set}.get(shape.kind, list)(values)

    def inner(self, shape: Shape) -> Any:
        """A small value inside another."""
        if shape.kind == "int":
            return self.random.choice(
                (self.random.randint(-3, 9), self.random.randint(0, 30), self.random.randint(0, 5))
            )
        if shape.kind == "float":
            return self.random.choice(
                (round(self.random.uniform(-5, 10), 1), float(self.random.randint(0, 9)))
            )
        return self.fresh(shape, self.random.randint(0, 30))


def varied(value: Any, values: Values, depth: int = DEEPEST) -> Any:
    """``value`` with something small changed, of the same kind, at most ``depth`` levels inside it."""
    random = values.random
    match value:
        case bool():
            return not value
        case int():
            return random.choice(
                (value + 1, value - 1, value * 2, value + random.randint(2, 10), value // 2, -value)
            )
        case float() if math.isfinite(value):
            return random.choice((value + 1, value - 0.5, value * 2, -value, round(value), value + 0.1))
        case str():
            return _varied_text(value, values)
        case list() | tuple() if depth:
            return type(value)(_varied_items(list(value), values, depth - 1))
        case set() if depth:
            return {varied(item, values, depth - 1) for item in value}
        case dict() if depth:
            return _varied_pairs(value, values, depth - 1)
        case _:
            return value


def _varied_text(text: str, values: Values) -> str:
    random = values.random
    at = random.randint(0, len(text))
    mark = random.choice(text) if text else random.choice("aZ1 ")
    return random.choice(
        (
            text[:at] + text[at + 1 :],
            text[:at] + mark + text[at:],
            text[::-1],
            text.swapcase(),
            text + text[:at],
            text[:at],
            "".join(random.sample(text, len(text))),
            text[:at] + values.text() + text[at:],
        )
    )


def _varied_items(items: list[Any], values: Values, depth: int) -> list[Any]:
    random = values.random
    if not items:
        return items
    at = random.randrange(len(items))
    return random.choice(
        (
            items[:at] + items[at + 1 :],
            [*items[:at], items[at], *items[at:]],
            [*items[:at], varied(items[at], values, depth), *items[at + 1 :]],
            [*items[:at], varied(items[at], values, depth), *items[at:]],
            items[::-1],
            random.sample(items, len(items)),
            sorted(items, key=repr),
            items[:at],
            [varied(item, values, depth) for item in items],
        )
    )


def _varied_pairs(pairs: dict[Any, Any], values: Values, depth: int) -> dict[Any, Any]:
    if not pairs:
        return pairs
    key = values.random.choice(list(pairs))
    rest = {name: item for name, item in pairs.items() if name != key}
    return values.random.choice(
        (
            rest,
            {**rest, key: varied(pairs[key], values, depth)},
            {**rest, varied(key, values, depth): pairs[key]},
        )
    )
