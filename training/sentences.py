"""Everyday English for texts: short sentences and phrases full of the small words that orders are made of."""

from __future__ import annotations

import random
import re

from training.words import ADJECTIVES, LONGER, NAMES, NOUNS, UNITS, VERBS

_SHAPES = """
the {n} is {a} | the {n} is {ing} | {n} is {a} | the {a} {n} {v3} the {n} | the {n} {v3} {p} the {n}
| we {v} {p} the {n} | I {v} my {n} | I must not {v} {p} {n} | do not {v} the {n} | {v} the {n} |
{v} {a} {n} | please {v} the {n} | please {v} your {n} | {a} {n} | {a} and {a} | {n} and {n} |
{n} {p} {n} | the {n} {p} the {n} | a {n} of {n} | a {a} {n} | the {a} {n} | a {n} {p} a {n} |
{ing} {p} the {n} | hello from {N} | greetings to {N} | good {n}, {N} | good {n} {N} | dear {N} |
welcome to {N} | welcome to the {n} | {N} {v3} the {n} | {N} and {N} | {N} is {a} | my {n} is {a} |
my {n} {v3} {p} {N} | where is the {n} | who {v3} the {n} | what a {a} {n} | how {a} is your {n} |
no {n} without {n} | no {n}, no {n} | all {n}s are {a} | some {n}s {v} {p} {N} | {d} {n}s |
{d} {a} {n}s | once {p} a {n} | it is {a} today | it was a {a} {n} | there is a {n} {p} the {n} |
see you {p} the {n} | see you in {N} | closed {p} {n}s | {n} for {N} | the {n} of {N} |
from {N} to {N} | to {v} or not to {v} | {v} me {p} the {n} | {v} it {p} me | you can {v} the {n} |
they {v} at {n} | she {v3} {a} {n}s | he {v3} to the {n} | this is a {n} | this is my {n} |
that was {a} | is it {a} | so {a} and so {a} | very {a} {n} | too many {n}s | more {n} |
one more {n} | as {a} as a {n} | {a} as {n} | {n}, {n} and {n} | {n} or {n} | {a} {n}s {v} {a} |
the {n} and the {n} | {ing} is {a} | I am {a} | we are {ing} | don't {v} the {n} | it's {a} |
the {n}'s {n} | {N}'s {n} | {n} after {n} | let {N} {v} | never {v} a {a} {n} | always {v} the {n} |
up and down the {n} | my {a} {n} | out of {n} | in the {n} | on the {a} {n} | at the {n} |
for the {n} | with {n} and {n} | by the {n}
"""
SHAPES = tuple(shape.strip() for shape in _SHAPES.replace("\n", " ").split("|"))
"""{n} noun, {N} name, {a} adjective, {v} {v3} {ing} verb forms, {p} preposition, {d} number."""
_PLACES = """
in on under over by with without at for near behind to from into after before about between through
upon of as and around
"""
PLACES = tuple(_PLACES.split())
_HOLE = re.compile(r"\{(\w+)\}")


def sentence(rng: random.Random) -> str:
    """Some words of everyday English, lower case but for names, without a final mark."""
    whole = _filled(rng)
    if rng.random() < 0.12:
        whole += rng.choice((" and ", ", ", " but ", " or ")) + _filled(rng)
    return whole


def _filled(rng: random.Random) -> str:
    return _HOLE.sub(lambda found: _fill(rng, found[1]), rng.choice(SHAPES))


def _fill(rng: random.Random, kind: str) -> str:
    if kind == "d":
        return rng.choice((*UNITS[2:13], str(rng.randint(2, 99))))
    if kind in ("v", "v3", "ing"):
        return rng.choice(VERBS)[("v", "v3", "ing").index(kind)]
    common = LONGER if rng.random() < 0.4 else NOUNS
    return rng.choice({"n": common, "N": NAMES, "a": ADJECTIVES, "p": PLACES}[kind])
