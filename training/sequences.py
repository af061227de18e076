"""Tasks about several values: print them, save them, sum them up, or two of these."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from training import grammar
from training.aggregates import AGGREGATES, Aggregate
from training.endings import (
    AFTER_QUESTION,
    AND_PRINT,
    AND_SAVE,
    COMMAS,
    INTO,
    ITEMS_AND,
    ITEMS_AND_KEEP,
    ITEMS_BOTH,
    ITEMS_PRINT,
    ITEMS_QUESTION,
    ITEMS_SAVE,
    ITEMS_SAVED,
    KEEP_AND,
    KEEP_AND_PRINT,
    LAYOUT_SENTENCE,
    LINES,
    ONLY_KEPT,
    ONLY_PRINT,
    ONLY_SAID,
    ONLY_SAVE,
    ORDER_PRINT,
    ORDER_SAVE,
    OUT_PHRASE,
    SAVE_LINES,
    SPACES,
    THEM,
    WHOLE_FIRST,
)
from training.grammar import phrase
from training.parts import Sequence, Task
from training.programs import program, write_items, write_value
from training.scalars import then
from training.slots import file_name

Mode = Literal[
    "print",
    "save",
    "both",
    "print_aggregate",
    "save_aggregate",
    "only",
    "only_save",
    "save_print_aggregate",
]
Layout = Literal["lines", "spaces", "commas"]
MODES: dict[Mode, int] = {
    "print": 46,
    "save": 12,
    "both": 7,
    "print_aggregate": 8,
    "save_aggregate": 17,
    "only": 4,
    "only_save": 3,
    "save_print_aggregate": 3,
}
"""What is wanted of the items, and how often of a hundred."""
_LAYOUTS: dict[Layout, int] = {"lines": 82, "spaces": 10, "commas": 8}
_SAYS_PRINT = re.compile(r"print|show|display|output|writ|report|screen|\bsee\b|<list>", re.IGNORECASE)


@dataclass(frozen=True)
class _Wish:
    """What is wanted of the items and how it will be said: as an order, or as a sentence about a noun.

    ``late`` is whether the layout gets a sentence of its own at the end.
    """

    mode: Mode
    aggregate: Aggregate
    layout: Layout
    late: bool
    order: bool
    said: bool
    file: str
    items: str
    slots: Mapping[str, str]


def sequence_task(rng: random.Random, part: Sequence) -> Task:
    """A task about the items of ``part``, with the mode, the layout and the wording drawn."""
    wish = _wish(rng, part)
    text, layout = _said_with_layout(rng, part, wish)
    plan, code = _answer(part, wish, layout)
    return Task(part.family, text, (part.step, *plan), program(part.imports, part.setup, *code), part.inputs)


def _plural(item: str) -> str:
    return item + "s" if not item.endswith("y") else item[:-1] + "ies"


def _wish(rng: random.Random, part: Sequence) -> _Wish:
    items = _plural(part.item)
    naming = {"item": part.item, "items": items}
    slots = {**part.slots, **naming}
    file = file_name(rng)
    slots["out"] = phrase(rng, OUT_PHRASE, {"f": file})
    slots["fname"] = file
    slots["np"] = phrase(rng, rng.choice(part.nouns), slots) if part.nouns else ""
    mode = rng.choices(tuple(MODES), tuple(MODES.values()))[0]
    names = ["sum", "sum", "sum", "count", "count", "mean", "max", "min"] if part.numeric else ["count"]
    aggregate = AGGREGATES[rng.choice(names)]
    slots["agg"] = phrase(rng, rng.choice(aggregate.pronoun), naming)
    layout = rng.choices(tuple(_LAYOUTS), tuple(_LAYOUTS.values()))[0]
    how = phrase(rng, rng.choice({"lines": LINES, "spaces": SPACES, "commas": COMMAS}[layout]), naming)
    late = mode == "print" and rng.random() < 0.08
    slots["how"] = phrase(rng, "", {}) if late else how
    slots["savehow"] = phrase(rng, rng.choice(SAVE_LINES), naming)
    order = bool(part.orders) and (not part.nouns or rng.random() < 0.4)
    if order:
        slots["action"] = phrase(rng, rng.choice(part.orders), slots)
    said = not order and bool(part.nouns) and rng.random() < 0.35
    if mode in ("only", "only_save") and not part.nouns:
        mode = "print_aggregate"
    return _Wish(mode, aggregate, layout, late, order, said, file, items, slots)


def _said_with_layout(rng: random.Random, part: Sequence, wish: _Wish) -> tuple[str, Layout]:
    """The text, and the layout that it really asks for."""
    silent = tuple(wording for wording in part.questions if not _SAYS_PRINT.search(wording))
    questions = part.questions if wish.mode == "print" else silent if wish.mode in AFTER_QUESTION else ()
    if questions and rng.random() < 0.3:
        text = _asked(rng, rng.choice(questions), wish)
    else:
        text = _TOLD[wish.mode](rng, wish)
    if wish.late:
        return then(
            text, grammar.speak(rng, rng.choice(LAYOUT_SENTENCE[wish.layout]), wish.slots)
        ), wish.layout
    return text, wish.layout if wish.slots["how"] in text else "lines"


def _asked(rng: random.Random, question: str, wish: _Wish) -> str:
    text = grammar.speak(rng, question, wish.slots)
    if wish.mode != "print":
        tail = rng.choice(AFTER_QUESTION[wish.mode]).replace("{their}", THEM)
        return then(text, grammar.speak(rng, tail + ".", wish.slots))
    if rng.random() < 0.6:
        text += " " + grammar.speak(rng, "<print> " + THEM + "{how}.", wish.slots)
    return text


def _ordered(rng: random.Random, core: str, wish: _Wish) -> str:
    return grammar.order(rng, core.replace("{their}", THEM), wish.slots)


def _spoken(rng: random.Random, table: tuple[str, ...], wish: _Wish) -> str:
    return grammar.speak(rng, rng.choice(table), wish.slots)


def _printed(rng: random.Random, wish: _Wish) -> str:
    if wish.said:
        return _spoken(rng, ITEMS_QUESTION, wish)
    return _ordered(rng, rng.choice(ORDER_PRINT if wish.order else ITEMS_PRINT), wish)


def _saved(rng: random.Random, wish: _Wish) -> str:
    if wish.said:
        return _spoken(rng, ITEMS_SAVED, wish)
    return _ordered(rng, rng.choice(ORDER_SAVE if wish.order else ITEMS_SAVE), wish)


def _both(rng: random.Random, wish: _Wish) -> str:
    if wish.said:
        return _spoken(rng, ITEMS_BOTH, wish)
    first = "{action}, <print> them" if wish.order else "<list> {np}"
    save_first = "{action}, <save> them " if wish.order else "<save> {np} "
    cores = (
        first + "{how}&<save> them " + INTO + " {out}[| too| as well]",
        first + "{how}&<save> them " + INTO + " {out}[| too| as well]",
        first + "{how} and also <save> them " + INTO + " {out}",
        first + "{how}. ^the same {items} should also [go into|be in|be saved in] {out}",
        first + "{how}. ^[keep|leave] a copy in {out}",
        save_first + INTO + " {out} and also <print> them{how}",
    )
    return _ordered(rng, rng.choice(cores), wish)


def _with_aggregate(rng: random.Random, wish: _Wish) -> str:
    """The items printed, and one value of them printed or saved."""
    printed = wish.mode == "print_aggregate"
    if wish.slots["np"] and rng.random() < 0.12:
        begin = "<print> {whole}" if printed else "<save> {whole} " + INTO + " {out}"
        return grammar.order(rng, begin + rng.choice(WHOLE_FIRST), _with_whole(rng, wish))
    if wish.said:
        return _spoken(rng, ITEMS_AND if printed else ITEMS_AND_KEEP, wish)
    firsts = (
        ("{action}, <print> them", "{action}&<print> them")
        if wish.order
        else ("<list> {np}", "<list> {np}", "<list> {np}", "show me {np}")
    )
    last = "&<print> {agg}" if printed else "&<save> {agg} " + INTO + " {out}"
    if rng.random() < 0.45:
        last = rng.choice(AND_PRINT if printed else AND_SAVE)
    return _ordered(rng, rng.choice(firsts) + "{how}" + last, wish)


def _saved_with_aggregate(rng: random.Random, wish: _Wish) -> str:
    if wish.said:
        return _spoken(rng, KEEP_AND, wish)
    first = "{action}, <save> them" if wish.order else "<save> {np}"
    return _ordered(rng, first + " " + INTO + " {out}{savehow}" + rng.choice(KEEP_AND_PRINT), wish)


def _only_aggregate(rng: random.Random, wish: _Wish) -> str:
    printed = wish.mode == "only"
    slots = _with_whole(rng, wish)
    if wish.said:
        return grammar.speak(rng, rng.choice(ONLY_SAID if printed else ONLY_KEPT), slots)
    return grammar.order(rng, rng.choice(ONLY_PRINT if printed else ONLY_SAVE), slots)


def _with_whole(rng: random.Random, wish: _Wish) -> dict[str, str]:
    """The slots and ``whole``: the aggregate of the noun phrase, as in "the sum of the primes"."""
    whole = phrase(rng, rng.choice(wish.aggregate.names) + " {np}", wish.slots)
    return {**wish.slots, "whole": whole}


_TOLD: dict[Mode, Callable[[random.Random, _Wish], str]] = {
    "print": _printed,
    "save": _saved,
    "both": _both,
    "print_aggregate": _with_aggregate,
    "save_aggregate": _with_aggregate,
    "only": _only_aggregate,
    "only_save": _only_aggregate,
    "save_print_aggregate": _saved_with_aggregate,
}


def _answer(part: Sequence, wish: _Wish, layout: Layout) -> tuple[list[str], list[str]]:
    """The steps after the first, and their code."""
    shown, show = _shown(part, wish.items, layout)
    value = wish.aggregate.code.replace("{v}", part.variable)
    what = wish.aggregate.step.replace("{items}", wish.items).replace("{item}", part.item)
    items_shown = (shown, show)
    items_kept = (
        f"Save the {wish.items} in {wish.file}, one per line.",
        write_items(wish.file, part.variable, part.item),
    )
    value_shown = (f"Print {what}.", f"print({value})")
    value_kept = (f"Save {what} in {wish.file}.", write_value(wish.file, value))
    done: dict[Mode, list[tuple[str, str]]] = {
        "print": [items_shown],
        "save": [items_kept],
        "both": [items_shown, items_kept],
        "print_aggregate": [items_shown, value_shown],
        "save_aggregate": [items_shown, value_kept],
        "only": [value_shown],
        "only_save": [value_kept],
        "save_print_aggregate": [items_kept, value_shown],
    }
    return [step for step, _ in done[wish.mode]], [code for _, code in done[wish.mode]]


def _shown(part: Sequence, items: str, layout: Layout) -> tuple[str, str]:
    """The step that prints the items, and its code."""
    if layout == "spaces":
        return f"Print the {items} on one line.", f"print(*{part.variable})"
    if layout == "commas":
        return f"Print the {items} on one line with commas.", f'print(*{part.variable}, sep=", ")'
    loop = f"for {part.item} in {part.variable}:\n    print({part.item})"
    return f"Print each {part.item} on its own line.", loop
