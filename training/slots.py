"""Free values: words, names, texts, numbers, lists and file names, and how people write them."""

from __future__ import annotations

import random
import re
from functools import lru_cache

from training.sentences import sentence
from training.words import ADJECTIVES, LONGER, NAMES, NOUNS, UNITS, VERBS

TEXT_EXTENSIONS = ("txt", "txt", "txt", "txt", "txt", "log", "md", "dat", "out", "csv", "text")
_SYLLABLES = (
    "ba",
    "be",
    "bi",
    "bo",
    "bu",
    "ca",
    "ce",
    "ci",
    "co",
    "cu",
    "da",
    "de",
    "di",
    "do",
    "du",
    "fa",
    "fe",
    "fi",
    "fo",
    "ga",
    "ge",
    "go",
    "ha",
    "he",
    "hi",
    "ho",
    "ja",
    "jo",
    "ka",
    "ke",
    "ki",
    "la",
    "le",
    "li",
    "lo",
    "lu",
    "ma",
    "me",
    "mi",
    "mo",
    "mu",
    "na",
    "ne",
    "ni",
    "no",
    "nu",
    "pa",
    "pe",
    "pi",
    "po",
    "ra",
    "re",
    "ri",
    "ro",
    "ru",
    "sa",
    "se",
    "si",
    "so",
    "su",
    "ta",
    "te",
    "ti",
    "to",
    "tu",
    "va",
    "ve",
    "vi",
    "vo",
    "wa",
    "we",
    "wi",
    "za",
    "zo",
    "an",
    "en",
    "in",
    "on",
    "ar",
    "er",
    "or",
    "al",
    "el",
    "il",
    "st",
    "tr",
    "pl",
    "br",
    "sh",
    "ch",
    "th",
    "ing",
    "ter",
    "ton",
    "ly",
    "ness",
    "ment",
    "ful",
)


@lru_cache(maxsize=1)
def _english() -> tuple[str, ...]:
    """Ordinary lower-case English words, taken from the interpreter's own help texts."""
    from pydoc_data import topics

    found = re.findall(r"(?<![\w'`\"])[a-z]{2,12}(?![\w'`\"])", " ".join(topics.topics.values()))
    return tuple(sorted(set(found)))


def word(rng: random.Random) -> str:
    """A lower-case word: common, from running English, or invented."""
    draw = rng.random()
    if draw < 0.28:
        return rng.choice(NOUNS)
    if draw < 0.5:
        return rng.choice(LONGER)
    if draw < 0.57:
        return rng.choice(ADJECTIVES)
    if draw < 0.62:
        return rng.choice(rng.choice(VERBS))
    if draw < 0.82:
        return rng.choice(_english())
    return "".join(rng.choice(_SYLLABLES) for _ in range(rng.randint(1, 4)))


def name(rng: random.Random) -> str:
    """A proper name, sometimes an invented one."""
    return rng.choice(NAMES) if rng.random() < 0.6 else word(rng).capitalize()


def label(rng: random.Random) -> str:
    """A short lower-case identifier: a JSON key, a column."""
    head = word(rng)
    if rng.random() < 0.15:
        head += "_" + word(rng)
    return head


_TEXT_ENDS = ("", "", "", "", "", "", "!", ".", "?")


SHORT = 25  # characters: people hardly quote less


def _words(rng: random.Random, low: int, high: int) -> str:
    length = rng.randint(low, high) if rng.random() < 0.5 else rng.randint(low, max(low, min(high, 4)))
    words = [word(rng) if rng.random() < 0.85 else name(rng) for _ in range(length)]
    if rng.random() < 0.06:
        words[rng.randrange(len(words))] = str(rng.randint(1, 2100))
    joined = " ".join(words)
    if len(words) > 2 and rng.random() < 0.12:
        place = rng.randrange(1, len(words))
        joined = " ".join(words[:place]) + ", " + " ".join(words[place:])
    return joined


def text(rng: random.Random, low: int = 1, high: int = 8) -> str:
    """A few words as people would put them between quotes; no quotes inside but an apostrophe."""
    joined = sentence(rng) if high > 2 and rng.random() < 0.55 else ""
    if not low <= len(joined.split()) <= high:
        joined = _words(rng, low, high)
    draw = rng.random()
    if draw < 0.4:
        joined = joined[:1].upper() + joined[1:]
    elif draw < 0.47:
        joined = joined.title().replace("'S", "'s").replace("'T", "'t")
    elif draw < 0.52:
        joined = joined.upper()
    return joined + rng.choice(_TEXT_ENDS)


def quoted(rng: random.Random, value: str, *, bare: float = 0.15) -> str:
    """The text between some quotes, or (with chance ``bare``, more for short texts) without."""
    if rng.random() < bare * (2.5 if len(value) < SHORT else 1.5):
        return value
    single = 0 if "'" in value else 45
    left, right = rng.choices((("'", "'"), ('"', '"'), ("\u201c", "\u201d"), ("`", "`")), (single, 45, 6, 4))[
        0
    ]
    return f"{left}{value}{right}"


def file_name(rng: random.Random, extension: str | None = None) -> str:
    """A file name such as ``sum.txt`` or ``march_report2.log``."""
    stem = word(rng) if rng.random() < 0.8 else name(rng)
    draw = rng.random()
    if draw < 0.25:
        stem += rng.choice("__-") + word(rng)
    elif draw < 0.33:
        stem += str(rng.randint(1, 99))
    elif draw < 0.4:
        stem = rng.choice(("my_", "new_", "all_", "the_")) + stem
    return f"{stem}.{extension or rng.choice(TEXT_EXTENSIONS)}"


def number_text(rng: random.Random, value: int, *, words: float = 0.1) -> str:
    """The number in digits, now and then (up to twenty) as a word."""
    if 0 < value <= 20 and rng.random() < words:
        return UNITS[value]
    return str(value)


def count(rng: random.Random, low: int, high: int) -> int:
    """A whole number, small and round ones more often."""
    draw = rng.random()
    if draw < 0.3:
        return rng.randint(low, min(high, low + 18))
    if draw < 0.5:
        tens = [
            v for v in (5, 10, 20, 25, 30, 40, 50, 60, 75, 80, 100, 150, 200, 500, 1000) if low <= v <= high
        ]
        if tens:
            return rng.choice(tens)
    return rng.randint(low, high)


def numbers(rng: random.Random, low: int = 3, high: int = 8) -> list[int | float]:
    """A list of numbers: mostly one to three digits, some negative, few with decimals."""
    top = rng.choice((9, 20, 50, 99, 99, 100, 999, 5000))
    values: list[int | float] = [rng.randint(0, top) for _ in range(rng.randint(low, high))]
    draw = rng.random()
    if draw < 0.08:
        values = [round(rng.uniform(0, top), 1) for _ in values]
    elif draw < 0.16:
        values = [v if rng.random() < 0.6 else -v for v in values]
    if rng.random() < 0.2:
        values[rng.randrange(len(values))] = rng.choice(values)
    return values


def listing(rng: random.Random, items: list[str]) -> str:
    """Items in one of the ways people write a list in a sentence."""
    draw = rng.random()
    if draw < 0.45 and len(items) > 1:
        comma = "," if rng.random() < 0.15 else ""
        return ", ".join(items[:-1]) + f"{comma} and {items[-1]}"
    if draw < 0.75:
        return ", ".join(items)
    if draw < 0.88:
        return "[" + ", ".join(items) + "]"
    if draw < 0.91:
        return "(" + ", ".join(items) + ")"
    if draw < 0.95:
        return " ".join(items)
    if draw < 0.965:
        return " ".join(items[:-1]) + f" and {items[-1]}" if len(items) > 1 else items[0]
    if draw < 0.98:
        return ",".join(items)
    return ", ".join(items)


def word_listing(rng: random.Random, items: list[str]) -> str:
    """Words in a list, all quoted or all bare."""
    if rng.random() < 0.6:
        return listing(rng, items)
    mark = rng.choice("'\"")
    return listing(rng, [f"{mark}{item}{mark}" for item in items])


def literal(value: str) -> str:
    """A Python string literal in double quotes (single ones when the text holds a double quote)."""
    escaped = value.replace("\\", "\\\\")
    return f"'{escaped}'" if '"' in value else f'"{escaped}"'
