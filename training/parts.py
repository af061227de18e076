"""What a family makes: a finished task, or one or several values to be asked for in many ways."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Task:
    """One task with a right answer for every question the product asks."""

    family: str
    text: str
    plan: tuple[str, ...]
    program: str
    inputs: Mapping[str, str] = field(default_factory=dict)
    packages: tuple[str, ...] = ()


@dataclass(frozen=True)
class Scalar:
    """One value. ``nouns`` are phrases ("the sum of {list}"), ``orders`` whole actions."""

    family: str
    nouns: tuple[str, ...]
    step: str
    setup: str
    value: str
    slots: Mapping[str, str]
    orders: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    imports: tuple[str, ...] = ()
    inputs: Mapping[str, str] = field(default_factory=dict)
    savable: bool = True


@dataclass(frozen=True)
class Sequence:
    """Several values. ``item`` names one ("number"); ``numeric`` allows sums and averages."""

    family: str
    nouns: tuple[str, ...]
    step: str
    setup: str
    variable: str
    item: str
    slots: Mapping[str, str]
    orders: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    imports: tuple[str, ...] = ()
    inputs: Mapping[str, str] = field(default_factory=dict)
    numeric: bool = False


Family = Callable[[random.Random], "Task | Scalar | Sequence"]
