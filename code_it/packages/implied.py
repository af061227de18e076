"""Distributions that a call needs although no import shows them."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources

__all__ = ["implied_by"]


@dataclass(frozen=True, slots=True)
class Rule:
    """A call of ``attribute`` in a program that imports ``library`` needs ``distribution``.

    ``argument`` is a text, or the end of a text, that an argument of the call must have; ``unless`` are
    texts that make another backend do the work.
    """

    library: str
    attribute: str
    import_name: str
    distribution: str
    argument: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


def implied_by(tree: ast.Module, modules: Collection[str]) -> list[tuple[str, str, str]]:
    """Import name, distribution and reason of each backend that calls in ``tree`` need."""
    found: dict[str, tuple[str, str, str]] = {}
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        attribute = _called(call)
        for rule in _rules().get(attribute, ()):
            if rule.library in modules and _applies(rule, call):
                why = f"needed by {attribute}() in line {call.lineno}"
                found.setdefault(rule.distribution, (rule.import_name, rule.distribution, why))
    return list(found.values())


def _called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _applies(rule: Rule, call: ast.Call) -> bool:
    texts = list(_texts(call))
    if any(text.endswith(rule.unless) for text in texts if rule.unless):
        return False
    return not rule.argument or any(text.endswith(rule.argument) for text in texts)


def _texts(call: ast.Call) -> Iterator[str]:
    for argument in (*call.args, *(keyword.value for keyword in call.keywords)):
        parts = argument.values[-1:] if isinstance(argument, ast.JoinedStr) else [argument]
        for part in parts:
            if isinstance(part, ast.Constant) and isinstance(part.value, str):
                yield part.value


@cache
def _rules() -> dict[str, tuple[Rule, ...]]:
    text = (resources.files("code_it.packages") / "data" / "implied.toml").read_text(encoding="utf-8")
    rules: dict[str, tuple[Rule, ...]] = {}
    for row in tomllib.loads(text)["call"]:
        for attribute in row["calls"]:
            rule = Rule(
                row["library"],
                attribute,
                row["import"],
                row.get("distribution", row["import"]),
                tuple(row.get("argument", ())),
                tuple(row.get("unless", ())),
            )
            rules[attribute] = (*rules.get(attribute, ()), rule)
    return rules
