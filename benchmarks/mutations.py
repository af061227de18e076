"""Twelve kinds of mistakes that weak models make, put into programs that are right."""

from __future__ import annotations

import ast
import random
import re
from collections.abc import Callable

__all__ = ["MECHANICAL", "MUTATIONS", "mutated"]

Mutation = Callable[[str, random.Random], str | None]


def mutated(source: str, kind: str, seed: int) -> str | None:
    """``source`` with one mistake of ``kind``; ``None`` where there is no place for it."""
    changed = MUTATIONS[kind](source, random.Random(f"{kind}/{seed}"))
    return None if changed is None or changed == source else changed


def missing_import(source: str, random: random.Random) -> str | None:
    lines = source.splitlines(keepends=True)
    places = [n for n, line in enumerate(lines) if re.match(r"(?:import|from) ", line)]
    if not places:
        return None
    del lines[random.choice(places)]
    return "".join(lines)


def misspelled_attribute(source: str, random: random.Random) -> str | None:
    return _swapped(source, random, [n.attr for n in _nodes(source, ast.Attribute)], r"\.{}\b")


def misspelled_name(source: str, random: random.Random) -> str | None:
    """One use of a variable, of at least four letters, is misspelled."""
    names = [
        n.id for n in _nodes(source, ast.Name) if isinstance(n.ctx, ast.Load) and _is_variable(source, n.id)
    ]
    return _swapped(source, random, names, r"(?<![\w.'\"]){}\b", last=True)


def fences(source: str, random: random.Random) -> str | None:
    return f"```python\n{source}```\n"


def tabs(source: str, random: random.Random) -> str | None:
    """Half of the indented lines begin with a tab."""
    lines = source.splitlines(keepends=True)
    places = [n for n, line in enumerate(lines) if line.startswith("    ")]
    if len(places) < 2:
        return None
    for number in places[1:]:
        lines[number] = "\t" + lines[number][4:]
    return "".join(lines)


def off_by_one(source: str, random: random.Random) -> str | None:
    return _one(source, random, r" \+ 1\)", ")")


def wrong_operator(source: str, random: random.Random) -> str | None:
    return _one(source, random, r" \+= ", " -= ") or _one(source, random, r" \* ", " + ")


def open_bracket(source: str, random: random.Random) -> str | None:
    return _one(source, random, r"\)\n", "\n")


def wrong_index(source: str, random: random.Random) -> str | None:
    return _one(source, random, r"\[(?:0|1|-1)\]", "[99]")


def wrong_type(source: str, random: random.Random) -> str | None:
    return _one(source, random, r"\bstr\((\w+)\)", r"\1") or _one(source, random, r"\blen\((\w+)\)", r"\1")


def wrong_comparison(source: str, random: random.Random) -> str | None:
    return _one(source, random, r" == ", " != ") or _one(source, random, r" > ", " < ")


def forgotten_return(source: str, random: random.Random) -> str | None:
    return _one(source, random, r"    return ", "    ")


MUTATIONS: dict[str, Mutation] = {
    "missing import": missing_import,
    "misspelled attribute": misspelled_attribute,
    "misspelled name": misspelled_name,
    "code fences": fences,
    "tabs and spaces": tabs,
    "off by one": off_by_one,
    "wrong operator": wrong_operator,
    "open bracket": open_bracket,
    "wrong index": wrong_index,
    "wrong type": wrong_type,
    "wrong comparison": wrong_comparison,
    "forgotten return": forgotten_return,
}
MECHANICAL = ("missing import", "misspelled attribute", "misspelled name", "code fences", "tabs and spaces")
"""Kinds that the loop has a fix for; it need not claim each case."""


def _nodes(source: str, kind: type[ast.AST]) -> list:  # type: ignore[type-arg]
    return [node for node in ast.walk(ast.parse(source)) if isinstance(node, kind)]


def _is_variable(source: str, name: str) -> bool:
    stored = {n.id for n in _nodes(source, ast.Name) if isinstance(n.ctx, ast.Store)}
    return name in stored and len(name) > 3


def _swapped(
    source: str, random: random.Random, names: list[str], pattern: str, *, last: bool = False
) -> str | None:
    """One of ``names`` with two letters swapped, in one of its places."""
    long = sorted({name for name in names if len(name) > 3})
    random.shuffle(long)
    for name in long:
        wrong = name[:1] + name[2] + name[1] + name[3:]
        places = list(re.finditer(pattern.format(re.escape(name)), source))
        if wrong != name and places:
            found = places[-1] if last else random.choice(places)
            return source[: found.start()] + found[0].replace(name, wrong) + source[found.end() :]
    return None


def _one(source: str, random: random.Random, pattern: str, replacement: str) -> str | None:
    """``source`` with one match of ``pattern`` replaced."""
    places = list(re.finditer(pattern, source))
    if not places:
        return None
    found = random.choice(places)
    return source[: found.start()] + found.expand(replacement) + source[found.end() :]
