"""Distributions that a call needs although no import shows them."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

__all__ = ["Implied", "implied_by"]


@dataclass(frozen=True, slots=True)
class Implied:
    """A distribution that provides ``import_name`` and why the program needs it."""

    import_name: str
    distribution: str
    why: str


@dataclass(frozen=True, slots=True)
class Rule:
    """What a program that imports ``library`` needs when it calls one of ``calls`` or mentions ``names``.

    Of a call, ``argument`` are ends and ``starts`` beginnings of a text it must be given, ``keyword``
    the name of an argument that must be True, ``unless`` ends of a text that make the rule void.
    """

    library: str
    import_name: str
    distribution: str
    calls: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    argument: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    keyword: str = ""
    unless: tuple[str, ...] = ()


def implied_by(tree: ast.Module, modules: Collection[str]) -> list[Implied]:
    """What the calls in ``tree`` need, for a program that imports the top-level ``modules``."""
    found: dict[str, Implied] = {}
    rules = [rule for rule in _rules() if rule.library in modules]
    for node in ast.walk(tree) if rules else ():
        for rule in rules:
            if (name := _reason(rule, node)) is not None:
                why = f"needed by {name} in line {getattr(node, 'lineno', '?')}"
                found.setdefault(rule.distribution, Implied(rule.import_name, rule.distribution, why))
    return list(found.values())


def _reason(rule: Rule, node: ast.AST) -> str | None:
    """The call or name in ``node`` that makes ``rule`` apply."""
    if isinstance(node, ast.Call):
        called = next((name for name in _called(node.func) if name in rule.calls), None)
        return f"{called}()" if called and _arguments_fit(rule, node) else None
    mentioned = (
        node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
    )
    return mentioned if mentioned in rule.names else None


def _called(func: ast.expr) -> Iterator[str]:
    """``c`` and ``b`` for ``a.b.c()``, so that ``frame.plot.bar()`` is a call of ``plot`` too."""
    if isinstance(func, ast.Name):
        yield func.id
    for _ in range(2):
        if isinstance(func, ast.Attribute):
            yield func.attr
            func = func.value


def _arguments_fit(rule: Rule, call: ast.Call) -> bool:
    texts = list(_texts(call))
    if rule.unless and any(text.endswith(rule.unless) for text in texts):
        return False
    if rule.argument and not any(text.endswith(rule.argument) for text in texts):
        return False
    if rule.starts and not any(text.startswith(rule.starts) for text in texts):
        return False
    return not rule.keyword or any(
        one.arg == rule.keyword and isinstance(one.value, ast.Constant) and one.value.value is True
        for one in call.keywords
    )


def _texts(call: ast.Call) -> Iterator[str]:
    """The literal texts among the arguments, in f-strings and lists too."""
    for argument in (*call.args, *(keyword.value for keyword in call.keywords)):
        for part in ast.walk(argument):
            if isinstance(part, ast.Constant) and isinstance(part.value, str):
                yield part.value


@cache
def _rules() -> tuple[Rule, ...]:
    text = (resources.files("code_it.packages") / "data" / "implied.toml").read_text(encoding="utf-8")
    return tuple(_rule(row) for row in tomllib.loads(text)["call"])


def _rule(row: dict[str, Any]) -> Rule:
    return Rule(
        library=row["library"],
        import_name=row["import"],
        distribution=row.get("distribution", row["import"]),
        calls=tuple(row.get("calls", ())),
        names=tuple(row.get("names", ())),
        argument=tuple(row.get("argument", ())),
        starts=tuple(row.get("starts", ())),
        keyword=row.get("keyword", ""),
        unless=tuple(row.get("unless", ())),
    )
