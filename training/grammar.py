"""A small grammar of wordings: one template stands for hundreds of sentences.

``[a|b|c]`` chooses (nested; an empty part is allowed), ``{name}`` is a slot,
``<verb>`` is a verb of the group ``VERBS[verb]``, inflected to the mood of the
sentence, ``&`` joins two actions and ``^`` makes the next letter upper case.
Slot values travel between two private marks, so that noise never touches them.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from functools import cache

from training.words import NOUNS
from training.wraps import (
    AFTER,
    AND,
    BEFORE,
    GERUND_WRAP,
    IMPERATIVE,
    MEANS,
    PURPOSE,
    THIRD_WRAP,
    Mood,
)

Node = str | tuple[str, object]

OPEN, CLOSE = "\ue000", "\ue001"

VERBS: dict[str, tuple[str, ...]] = {
    "print": (
        "print",
        "print",
        "print",
        "print",
        "show",
        "display",
        "output",
        "print out",
        "write out",
        "list",
        "give",
        "report",
        "show me",
        "give me",
        "type out",
    ),
    "say": ("print", "print", "print", "show", "display", "output", "write out", "say", "echo"),
    "compute": (
        "compute",
        "calculate",
        "calculate",
        "work out",
        "find",
        "find out",
        "determine",
        "figure out",
        "get",
        "evaluate",
    ),
    "save": ("save", "save", "save", "write", "write", "store", "put", "record", "dump"),
    "make": ("create", "make", "write", "produce", "generate", "build", "set up", "prepare"),
    "draw": ("draw", "plot", "make", "create", "produce", "generate", "render", "build", "prepare"),
    "convert": ("convert", "turn", "change", "transform", "translate"),
    "read": ("read", "open", "load", "take", "look at", "go through", "use"),
    "count": ("count", "count", "count up", "determine", "work out", "find out"),
    "check": ("check", "check", "find out", "test", "determine", "decide", "work out", "see"),
    "add": ("add", "add", "append", "put", "attach", "write"),
    "list": ("list", "print", "show", "display", "output", "find", "give", "write out", "generate"),
    "sort": ("sort", "sort", "order", "arrange", "put"),
    "fetch": ("get", "fetch", "download", "request", "load", "retrieve", "read"),
    "reverse": ("reverse", "reverse", "flip", "turn around", "mirror", "invert"),
    "remove": ("remove", "remove", "drop", "delete", "take out", "throw out", "get rid of"),
}

_THIRD = {"go": "goes", "be": "is", "have": "has", "do": "does"}
_DOUBLED = {"put", "get", "plot", "set", "drop", "swap", "run", "flip", "begin", "output"}


def inflect(verb: str, mood: Mood) -> str:
    """The verb (perhaps with a particle: "work out") in the mood of its sentence."""
    head, _, rest = verb.partition(" ")
    if mood == "third":
        if head in _THIRD:
            head = _THIRD[head]
        elif re.search(r"(s|sh|ch|x|z|o)$", head):
            head += "es"
        elif re.search(r"[^aeiou]y$", head):
            head = head[:-1] + "ies"
        else:
            head += "s"
    elif mood == "gerund":
        if head in _DOUBLED:
            head += head[-1] + "ing"
        elif head.endswith("e") and head not in ("be", "see"):
            head = head[:-1] + "ing"
        else:
            head += "ing"
    return f"{head} {rest}" if rest else head


@cache
def _parse(template: str) -> tuple[Node, ...]:
    nodes, position = _sequence(template, 0)
    if position != len(template):
        raise ValueError(f"unbalanced bracket at {position} in {template!r}")
    return nodes


def _sequence(text: str, position: int) -> tuple[tuple[Node, ...], int]:
    nodes: list[Node] = []
    while position < len(text) and text[position] not in "|]":
        char = text[position]
        if char == "[":
            options: list[tuple[Node, ...]] = []
            while True:
                option, position = _sequence(text, position + 1)
                options.append(option)
                if position >= len(text):
                    raise ValueError(f"unclosed bracket in {text!r}")
                if text[position] == "]":
                    break
            nodes.append(("choice", tuple(options)))
            position += 1
        elif char in "{<":
            end = text.index("}" if char == "{" else ">", position)
            nodes.append(("slot" if char == "{" else "verb", text[position + 1 : end]))
            position = end + 1
        elif char == "&":
            nodes.append(("and", ""))
            position += 1
        else:
            end = position
            while end < len(text) and text[end] not in "[]|{<&":
                end += 1
            nodes.append(text[position:end])
            position = end
    return tuple(nodes), position


def render(rng: random.Random, template: str, slots: Mapping[str, str], mood: Mood = "imperative") -> str:
    """One sentence of the template, with slot values between the private marks."""
    pieces: list[str] = []

    def walk(nodes: tuple[Node, ...]) -> None:
        for node in nodes:
            if isinstance(node, str):
                pieces.append(node)
                continue
            kind, value = node
            if kind == "choice":
                assert isinstance(value, tuple)
                walk(rng.choice(value))
            elif kind == "slot":
                assert isinstance(value, str)
                filled = slots[value]
                # A slot that is itself a rendered phrase keeps its own marks.
                pieces.append(filled if OPEN in filled else f"{OPEN}{filled}{CLOSE}")
            elif kind == "verb":
                assert isinstance(value, str)
                pieces.append(inflect(rng.choice(VERBS[value]), mood))
            else:
                pieces.append(rng.choice(AND[mood]))

    walk(_parse(template))
    return "".join(pieces)


_PARTICLE = re.compile(
    r"\b((?:print|typ|writ|work|figur|find|spell|read)(?:e|s|es|ing)?) (out|up) (it|them)\b(?! all)"
)
"""A particle comes after its pronoun: "print them out"."""

_LOWER_KEEP = re.compile(r"^(I\b|I'|Python|NumPy|FizzBuzz|Fibonacci|JSON|CSV|SHA|GCD|LCM|[A-Z]{2})")


def _low(text: str) -> str:
    return text if text.startswith(OPEN) or _LOWER_KEEP.match(text) else text[:1].lower() + text[1:]


def _capital(text: str) -> str:
    return text if text.startswith(OPEN) else text[:1].upper() + text[1:]


def speak(rng: random.Random, template: str, slots: Mapping[str, str]) -> str:
    """A whole sentence (or note, or question) of its own, not wrapped as an order."""
    return _capital(render(rng, template, slots))


def imperative_mood(rng: random.Random) -> Mood:
    """The mood of a sentence that gives an order: mostly imperative."""
    return rng.choices(("imperative", "third", "gerund"), (80, 16, 4))[0]


def order(rng: random.Random, template: str, slots: Mapping[str, str]) -> str:
    """A whole order: the core in some mood, wrapped the way people ask for things."""
    # Only marked verbs can be inflected; a core that starts with a plain one stays an order.
    mood = imperative_mood(rng) if template.startswith("<") else "imperative"
    core = render(rng, template, slots, mood)
    wraps = {"imperative": IMPERATIVE, "third": THIRD_WRAP, "gerund": GERUND_WRAP}[mood]
    wrap = rng.choice(wraps)
    if "{w" not in core and rng.random() < 0.06 and not core.endswith((":", CLOSE)):
        core += render(rng, rng.choice(PURPOSE), {"w": rng.choice(NOUNS)})
    if rng.random() < 0.02 and not core.endswith((":", CLOSE)):
        core += render(rng, rng.choice(MEANS), {})
    text = render(rng, wrap, {"core": _mark(_capital(core)), "low": _mark(_low(core))})
    return text[:-1] + "." if text.endswith("?") and ". ^" in core else text


def _mark(text: str) -> str:
    """Keep a rendered phrase from being marked as one slot value."""
    return text if OPEN in text else text + OPEN + CLOSE


def phrase(rng: random.Random, template: str, slots: Mapping[str, str]) -> str:
    """A rendered part of a sentence, to be used as a slot of another template."""
    return _mark(render(rng, template, slots))


def finish(rng: random.Random, text: str, *, noise: float = 1.0) -> str:
    """Context, punctuation, typos, then the marks are removed.

    ``noise`` scales the chance of each disturbance; 0 leaves the plain sentence.
    """
    if rng.random() < 0.12 * noise:
        text = render(rng, rng.choice(BEFORE), {"w": rng.choice(NOUNS), "d": str(rng.randint(1, 9))}) + (
            text if rng.random() < 0.7 else _low(text)
        )
    if rng.random() < 0.12 * noise and text.endswith((".", "?", "!")):
        text += render(rng, rng.choice(AFTER), {"w": rng.choice(NOUNS)})
    text = re.sub(r"(?<=\s)\^(.)", lambda found: found[1].upper(), text)
    text = re.sub(r" +", " ", text)
    text = re.sub(r" +([.,])(?=\s|$)", r"\1", text).strip()
    text = text.replace("I 'd", "I'd")
    text = _PARTICLE.sub(r"\1 \3 \2", text)
    if rng.random() < 0.06 * noise:
        text = _terse(text)
    if rng.random() < 0.09 * noise:
        text = _typo(rng, text)
    if rng.random() < 0.13 * noise:
        text = text.removesuffix(".")
    if rng.random() < 0.15 * noise and not text.startswith(OPEN):
        text = text[:1].lower() + text[1:]
    elif noise and not text.startswith(OPEN):
        text = text[:1].upper() + text[1:]
    if rng.random() < 0.02 * noise:
        text = text.removesuffix(".") + "!"
    return text.replace(OPEN, "").replace(CLOSE, "")


def hidden(text: str) -> str:
    """The sentence with every slot value replaced by one sign."""
    return re.sub(f"{OPEN}+[^{CLOSE}]+{CLOSE}+", "_", text).replace(OPEN, "").replace(CLOSE, "")


_ARTICLE = re.compile(r"\b(the|The|a|A|an|An) (?![-+=*,]|(?:be|is|and|to|b)\b)")
"""Articles, not variables of the name a."""


def _terse(text: str) -> str:
    """The sentence without its articles, as people in a hurry write."""
    parts = re.split(f"({OPEN}[^{CLOSE}]*{CLOSE})", text)
    parts[::2] = [_ARTICLE.sub("", part) for part in parts[::2]]
    return "".join(parts)


def _typo(rng: random.Random, text: str) -> str:
    """One wrong letter in a word of at least four letters outside the slots."""
    outside = re.sub(f"{OPEN}[^{CLOSE}]*{CLOSE}", lambda found: " " * len(found[0]), text)
    words = list(re.finditer(r"[a-z]{4,}", outside))
    if not words:
        return text
    word = rng.choice(words)
    place = rng.randrange(word.start(), word.end() - 1)
    kind = rng.randrange(4)
    if kind == 0:
        return text[:place] + text[place + 1] + text[place] + text[place + 2 :]
    if kind == 1:
        return text[:place] + text[place + 1 :]
    if kind == 2:
        return text[:place] + text[place] + text[place:]
    return text[:place] + rng.choice("abcdefghijklmnopqrstuvwxyz") + text[place + 1 :]
