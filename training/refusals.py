# ruff: noqa: E501 - wordings are easier to read in one piece
"""Tasks outside the range: far ones, and near ones (a known task with a twist)."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from training import grammar
from training.compose import build
from training.families import FAMILIES
from training.far_wordings import CLOSE, FAR, FAR_ORDERS, FAR_SENTENCES, THINGS
from training.parts import Task
from training.slots import count, file_name, listing, name, numbers, quoted, text, word
from training.twists import (
    CHANGES,
    LEADS,
    MORE_TWISTS,
    SERIES,
    TEXT_COUNT,
    TEXT_OUT,
    TWISTS,
    TWISTS_FOR,
    WORDS_OUT,
)
from training.words import NOUNS

UNSUPPORTED = "UNSUPPORTED: this is not a kind of task I know."


# Nouns that only need an s to be many.
_PLAIN_NOUNS = tuple(noun for noun in NOUNS if re.search(r"[^sxyzhfo]$|[aeiou]y$", noun))


def _slots(rng: random.Random) -> dict[str, str]:
    plain = {k: word(rng) for k in "wxyz"}
    return {
        **plain,
        "y1": f"{rng.randint(1990, 2020)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}",
        "y2": f"{rng.randint(2021, 2040)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}",
        "thing": rng.choice(THINGS),
        "t": quoted(rng, text(rng, 1, 5)),
        "N": name(rng),
        "M": name(rng),
        "d": str(count(rng, 2, 500)),
        "e": str(rng.randint(2, 99)),
        "q": str(rng.randint(3, 9)),
        "l": listing(
            rng,
            [str(v) for v in numbers(rng)]
            if rng.random() < 0.7
            else [word(rng) for _ in range(rng.randint(3, 5))],
        ),
        "k": listing(rng, [str(v) for v in numbers(rng)]),
        "v": listing(rng, [word(rng) for _ in range(rng.randint(3, 5))]),
        "n": rng.choice(_PLAIN_NOUNS),
        "m": rng.choice(_PLAIN_NOUNS),
        "u": f"{rng.choice(('http://', 'https://', 'https://www.', 'www.'))}{rng.choice(NOUNS)}.{rng.choice(('com', 'org', 'net', 'io'))}"
        + rng.choice(("", f"/{word(rng)}")),
        "f": file_name(rng),
        "g": file_name(rng),
        "c": quoted(rng, rng.choice("aeioustxyz-_"), bare=0.3),
        "p": file_name(rng, rng.choice(("jpg", "png", "jpg", "png", "jpeg", "gif", "mp4", "pdf"))),
    }


_NO_ORDER = re.compile(r"(who|what|which|when|where|why|how|is|can you|I) ")


def far(rng: random.Random) -> str:
    """A task unlike anything in the range."""
    table = rng.choices((CLOSE, FAR, FAR_ORDERS, FAR_SENTENCES), (26, 22, 27, 25))[0]
    template = rng.choice(table)
    slots = _slots(rng)
    if table is FAR_SENTENCES:
        return grammar.finish(rng, grammar.speak(rng, template, slots))
    if rng.random() < 0.06:
        template += rng.choice(TWISTS)
    core = grammar.phrase(rng, template, slots)
    if not _NO_ORDER.match(core) and rng.random() < (0.75 if table is FAR_ORDERS else 0.6):
        return grammar.finish(rng, grammar.order(rng, "{core}", {"core": core}))
    ends = ("?", "?", "?", "") if _NO_ORDER.match(core) and not core.startswith("I ") else (".", ".", "", "!")
    return grammar.finish(rng, core + rng.choice(ends))


_NAMES = {family: name for name, family in FAMILIES.items()}
_FITTING: dict[str, tuple[str, ...]] = {
    name: tuple(twist for families, twists in TWISTS_FOR if name in families.split() for twist in twists)
    for name in FAMILIES
}
# A sentence that also says what its words mean would contradict itself after a change.
_SAYS_MORE = re.compile(
    r"i\.e\.|that is,|for example|such as|\bdivi(d|sion)|\bmultiply|n!|1 [*x]|1, 1, 2|1, 2, 3|middle|json\.|module|std|mirror|backward|revers|0 and 1|0, 1|last two|two before|previous|a, e, i|0-9|comma|to_csv|\bforms?\b|format|%"
)


def _changed(rng: random.Random, family: str, task: str) -> str:
    """The task with one of its words put in place of another, or as it was."""
    if _SAYS_MORE.search(task):
        return task
    which = rng.randrange(60)
    for pattern, words in CHANGES.get(family, ()):

        def other(found: re.Match[str], words: tuple[str, ...] = words) -> str:
            before, after = found.string[: found.start()], found.string[found.end() :]
            part_of_name = found[0][0] != "." and re.search(r"[\w.-]$", before[-1:])
            if part_of_name or re.match(r"[-_]|\.\w", after):
                return found[0]
            return words[which % len(words)]

        task = re.sub(pattern, other, task, flags=re.IGNORECASE)
    return re.sub(r"\b([Aa]) (?=(odd|interquartile|isogram|Excel|INI|XML|HTML)\b)", r"\1n ", task)


_FREE_TEXT = frozenset(
    f"{TEXT_OUT} {TEXT_COUNT} write_text append write_lines base64 sha256 count_char palindrome split".split()
)
_LISTS = frozenset(
    f"{SERIES} {WORDS_OUT} word_frequency dict_items list_files random fizzbuzz copy_file write_lines".split()
)
_ONE_BY_ONE = re.compile(
    r"those|third one|sorted by|counting|between them|alphabetical|grouped|, then|replaced|written"
)


def _ends_in_its_text(kind: str, stem: str, base: Task) -> bool:
    """Whether the sentence ends in a text without quotes, of which a twist would become a part."""
    last = stem.split()[-1]
    if kind not in _FREE_TEXT or not last[-1].isalnum() or re.search(r"\.\w{2,4}$", last):
        return False
    return bool(re.search(rf"[\"' ]{re.escape(last)}[\"'.!?]", base.program))


def near(rng: random.Random, families: tuple[Callable[[random.Random], object], ...]) -> tuple[str, Task]:
    """A known task with a twist that makes it unknown, and the known task."""
    family = rng.choice(families)
    base = build(rng, family, noise=0.0)  # type: ignore[arg-type]
    kind = _NAMES.get(family, "")  # type: ignore[arg-type]
    draw = rng.random()
    if draw < 0.25:
        changed = _changed(rng, kind, base.text)
        if changed != base.text:
            return grammar.finish(rng, changed, noise=0.6), base
    stem = base.text.rstrip(".?! ")
    if draw > 0.86 or _ends_in_its_text(kind, stem, base):
        lead = grammar.speak(rng, rng.choice(LEADS), _slots(rng))
        rest = base.text if rng.random() < 0.5 else base.text[:1].lower() + base.text[1:]
        return grammar.finish(rng, lead + rest, noise=0.6), base
    fitting = _FITTING.get(kind, ())
    twists = fitting if fitting and draw < 0.66 else (*MORE_TWISTS, *TWISTS)
    if twists is not fitting and kind not in _LISTS:
        twists = tuple(twist for twist in twists if not _ONE_BY_ONE.search(twist))
    twist = grammar.render(rng, rng.choice(twists), _slots(rng))
    if rng.random() < 0.2:
        twist = twist.strip(" ,").removeprefix("but ").removeprefix("and ")
        twist = ". " + twist[:1].upper() + twist[1:]
    return grammar.finish(rng, stem + twist + ".", noise=0.6), base
