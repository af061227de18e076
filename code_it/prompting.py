"""Load the questions of ``prompts/`` and fill them, strictly.

A prompt file starts with a line ``variables: name name``, then come a part ``--- system`` and a
part ``--- user`` in which ``$name`` stands for a value.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from string import Template

from code_it.values import Prompt, PromptName

__all__ = ["PromptTemplate", "fill", "load"]

_LAYOUT = re.compile(
    r"variables:(?P<variables>[^\n]*)\n--- system\n(?P<system>.*)\n--- user\n(?P<user>.*)", re.S
)


@dataclass(frozen=True, slots=True)
class PromptTemplate:
    """A question before its variables are filled in."""

    name: PromptName
    variables: frozenset[str]
    system: Template
    user: Template

    def fill(self, values: dict[str, str]) -> Prompt:
        """The question with ``values`` in their places; nothing in a value is read as a variable.

        Raises:
            ValueError: ``values`` are not exactly the declared variables.
        """
        if values.keys() != self.variables:
            raise ValueError(
                f"prompt {self.name!r} needs {sorted(self.variables)} and was given {sorted(values)}"
            )
        trimmed = {name: value.strip("\n") for name, value in values.items()}
        return Prompt(self.name, self.system.substitute(trimmed), self.user.substitute(trimmed))


def parse(name: PromptName, text: str) -> PromptTemplate:
    """Read the text of a prompt file.

    Raises:
        ValueError: the layout is broken, or declared and used variables differ.
    """
    found = _LAYOUT.fullmatch(text.strip("\n"))
    if found is None:
        raise ValueError(f"prompt {name!r}: expected 'variables:', '--- system' and '--- user'")
    system, user = Template(found["system"].strip()), Template(found["user"].strip())
    declared = frozenset(found["variables"].split())
    used = frozenset(system.get_identifiers()) | frozenset(user.get_identifiers())
    if declared != used or not (system.is_valid() and user.is_valid()):
        raise ValueError(f"prompt {name!r} declares {sorted(declared)} and uses {sorted(used)}")
    return PromptTemplate(name, declared, system, user)


@cache
def load(name: PromptName) -> PromptTemplate:
    """The question called ``name``."""
    return parse(name, (files("code_it") / "prompts" / f"{name}.txt").read_text(encoding="utf-8"))


def fill(name: PromptName, values: dict[str, str]) -> Prompt:
    """The question called ``name`` with ``values`` in their places."""
    return load(name).fill(values)
