"""Arguments to try a function with: always the same for the same task."""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from functools import lru_cache
from random import Random
from typing import Any

from code_it.evidence.examples import CallExample
from code_it.evidence.literals import literal
from code_it.evidence.shapes import ANY, Shape, shape_from_hint, shape_from_name, shape_of
from code_it.evidence.signature import Parameter, Signature
from code_it.evidence.variation import Values, varied
from code_it.syntax import expression_of, text_of

__all__ = ["make_inputs"]

Arguments = tuple[Any, ...]

MOST_INPUTS = 40
LONGEST = 2000  # characters of one input


@lru_cache(maxsize=64)
def make_inputs(text: str, signature: Signature, examples: tuple[CallExample, ...]) -> tuple[str, ...]:
    """Sources of argument lists, e.g. ``[[1, 2], 3]``: those of the examples, variations, fresh ones."""
    given = [arguments for example in examples if (arguments := _arguments(example, signature)) is not None]
    columns: list[list[Any]] = [
        [arguments[n] for arguments in given] for n in range(len(signature.parameters))
    ]
    shapes = [
        _shape(parameter, column, text)
        for parameter, column in zip(signature.parameters, columns, strict=True)
    ]
    random = Random(signature.name)  # noqa: S311
    values = Values(random, _words(text), _numbers(text))
    made = list(given)
    for round_ in range(4 * MOST_INPUTS):
        if given and round_ % 2:
            base = random.choice(given)
            made.append(tuple(varied(value, values) if random.random() < 0.7 else value for value in base))
        elif shapes:
            made.append(values.row(shapes, round_ // 2))
    sources = [repr(list(arguments)) for arguments in made]
    return tuple(dict.fromkeys(source for source in sources if len(source) <= LONGEST))[:MOST_INPUTS]


def _arguments(example: CallExample, signature: Signature) -> Arguments | None:
    """The arguments of an example that is a plain call of the function."""
    node = expression_of(example.source)
    if node is None:
        return None
    calls = [n for n in ast.walk(node) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)]
    call = next((n for n in calls if isinstance(n.func, ast.Name) and n.func.id == signature.name), None)
    if call is None or call.keywords or len(call.args) != len(signature.parameters):
        return None
    try:
        arguments = tuple(literal(text_of(argument)) for argument in call.args)
        return arguments if len(repr(arguments)) <= LONGEST else None
    except ValueError:
        return None


def _shape(parameter: Parameter, column: Sequence[Any], text: str) -> Shape:
    """What a parameter takes: by the examples, by its hint, its default, its name."""
    hinted = shape_from_hint(parameter.hint) if parameter.hint else ANY
    seen = shape_of(column)
    if seen.kind != "any" and (seen.parts or not hinted.parts):
        return seen
    if hinted.kind != "any":
        return hinted if hinted.parts else _filled(hinted, parameter.name, text)
    if parameter.default:
        try:
            return shape_of([literal(parameter.default)])
        except ValueError:
            return ANY
    return shape_from_name(parameter.name, text)


def _filled(shape: Shape, name: str, text: str) -> Shape:
    """A bare ``list`` with what its name and the task say of its items."""
    if shape.kind != "list":
        return shape
    guessed = shape_from_name(name if name.endswith("s") else "lst", text)
    return guessed if guessed.kind == "list" else shape


def _words(text: str) -> tuple[str, ...]:
    """Short texts that the task quotes."""
    found = re.findall(r"'([^'\n]{0,30})'|\"([^\"\n]{0,30})\"", text)
    return tuple(dict.fromkeys(one or other for one, other in found))


def _numbers(text: str) -> tuple[int, ...]:
    """Whole numbers that the task names."""
    return tuple(dict.fromkeys(int(found) for found in re.findall(r"(?<![\w.])-?\d{1,5}(?![\w.]\d)", text)))
