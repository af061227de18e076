"""Versions that the task or the program asks for: specifiers in words and comments, and a PEP 723 header."""

from __future__ import annotations

import io
import re
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass, field

from packaging.markers import UndefinedComparison, UndefinedEnvironmentName
from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.version import InvalidVersion

from code_it.packages.names import normalise, place
from code_it.packages.script import declared_requirements, without_header

__all__ = ["Wishes", "plain", "read_wishes", "unmarked"]

ONE = r"(?:===|==|~=|!=|<=|>=|<|>)\s*[0-9][0-9A-Za-z.*+!_-]*"
WISH = re.compile(rf"(?<![\w.-])([A-Za-z][A-Za-z0-9._-]*)(?:\[[\w, .-]*\])?\s*({ONE}(?:\s*,\s*{ONE})*)")


@dataclass(frozen=True, slots=True)
class Wishes:
    """PEP 440 specifiers by normalised distribution name, and the names of a PEP 723 header."""

    specifiers: dict[str, SpecifierSet] = field(default_factory=dict)
    declared: tuple[str, ...] = ()

    def specifier(self, name: str) -> SpecifierSet:
        """What is wished for ``name``; empty when nothing is."""
        return self.specifiers.get(normalise(name), SpecifierSet())


def unmarked(one: Requirement) -> str | None:
    """Name, extras and versions of a requirement; ``None`` when its marker does not hold here."""
    if not _holds(one):
        return None
    extras = f"[{','.join(sorted(one.extras))}]" if one.extras else ""
    return f"{one.name}{extras}{one.specifier}"


def _holds(one: Requirement) -> bool:
    """Whether a requirement is meant for this machine; a marker that says nothing sensible does not hold."""
    try:
        return one.marker is None or one.marker.evaluate({"extra": ""})
    except (UndefinedComparison, UndefinedEnvironmentName, InvalidVersion):
        return False


def read_wishes(source: str, task: str = "") -> Wishes:
    """The wishes of a program and its task. A PEP 723 header wins over a comment, a comment over the task."""
    specifiers: dict[str, SpecifierSet] = dict(_in_text(task))
    written = declared_requirements(source)
    specifiers |= dict(_in_text("\n".join(_comments(without_header(source) if written else source))))
    declared = [one for text in written if (one := plain(text)) is not None and _holds(one)]
    specifiers |= {normalise(one.name): one.specifier for one in declared if str(one.specifier)}
    return Wishes(specifiers, tuple(one.name for one in declared))


def plain(text: str) -> Requirement | None:
    """The requirement that ``text`` writes; ``None`` when it is an address, a path or an option."""
    try:
        found = Requirement(text)
    except InvalidRequirement:
        return None
    return found if found.url is None else None


def _in_text(text: str) -> Iterator[tuple[str, SpecifierSet]]:
    for name, wish in WISH.findall(text):
        try:
            specifier = SpecifierSet(wish.rstrip(".-"))
        except InvalidSpecifier:
            continue
        placed = place(name).distributions
        for one in {normalise(name), *map(normalise, placed[:1])}:
            yield one, specifier


def _comments(source: str) -> Iterator[str]:
    try:
        for token in tokenize.generate_tokens(io.StringIO(source).readline):
            if token.type == tokenize.COMMENT:
                yield token.string.lstrip("#! ")
    except (tokenize.TokenError, SyntaxError):
        return
