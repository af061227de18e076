# ruff: noqa: E501 - wordings are easier to read in one piece
"""Dictionaries."""

from __future__ import annotations

import json
import random

from training import grammar
from training.compose import FILE_PHRASE, Family, Scalar, Task
from training.slots import file_name, label, name, quoted, word

_DICT = "[|the dictionary |the dictionary |the dict |the mapping |this dictionary: |a dictionary ]{d}"


def _dictionary(rng: random.Random, *, numeric: bool = False) -> dict[str, object]:
    kind = rng.random()
    size = rng.randint(2, 5)
    pairs: dict[str, object] = {}
    while len(pairs) < size:
        key = (
            rng.choice("abcdefghijklmnopqrstuvwxyz")
            if kind < 0.2
            else name(rng)
            if kind < 0.4
            else label(rng)
        )
        value: object = (
            rng.randint(0, 500)
            if numeric or kind < 0.2 or (rng.random() < 0.45 and kind < 0.7)
            else word(rng)
        )
        if value not in pairs.values():
            pairs[key] = value
    return pairs


def _shown(rng: random.Random, pairs: dict[str, object]) -> str:
    if rng.random() < 0.5:
        return json.dumps(pairs)
    if rng.random() < 0.8:
        return repr(pairs)
    return "{" + ", ".join(f"{k}: {v}" for k, v in pairs.items()) + "}"


def invert(rng: random.Random) -> Task:
    pairs = _dictionary(rng)
    f = file_name(rng, "json")
    slots = {"d": _shown(rng, pairs), "file": grammar.phrase(rng, FILE_PHRASE, {"f": f})}
    d = _DICT
    shown = "[it|the result|the new dictionary|the inverted dictionary|the swapped dictionary|the new dict]"
    core = rng.choice(
        (
            f"invert {d}",
            f"invert {d}&<print> {shown}",
            f"[swap|exchange|switch] [the |]keys and [the |]values [of|in] {d}",
            f"[swap|exchange|switch|flip] [the |]keys and [the |]values [of|in] {d}&<print> {shown}",
            f"turn {d} [around|inside out]&<print> {shown}",
            f"[make|build|create] a [dictionary|dict] from {d} with keys and values [swapped|exchanged]&<print> {shown}",
            f"<print> {d} with [the |its |]keys and values [swapped|exchanged|reversed|switched]",
            f"<print> the inverse of {d}",
            f"flip {d} so that [the |]values [become|are] [the |]keys&<print> {shown}",
            f"map the values of {d} back to [the |its |]keys&<print> {shown}",
            f"<print> {d} inverted",
            f"reverse {d} so that values become keys&<print> {shown}",
        )
    )
    source = json.dumps(pairs)
    head = f"data = {source}\ninverted = {{value: key for key, value in data.items()}}\n"
    if rng.random() < 0.08:
        core = f"invert {d}&<save> {shown} [in|to|into] {{file}}[| as JSON]"
        return Task(
            "invert_dict",
            grammar.order(rng, core, slots),
            ("Swap the keys and values of the dictionary.", f"Write it to {f} as JSON."),
            f'import json\n\n{head}with open("{f}", "w", encoding="utf-8") as file:\n    json.dump(inverted, file, indent=2)',
        )
    return Task(
        "invert_dict",
        grammar.order(rng, core, slots),
        ("Swap the keys and values of the dictionary.", "Print the result."),
        head + "print(inverted)",
    )


def look_up(rng: random.Random) -> Scalar:
    pairs = _dictionary(rng)
    key = rng.choice(list(pairs))
    k = grammar.phrase(rng, "{k}", {"k": quoted(rng, key, bare=0.4)})
    return Scalar(
        "dict_value",
        (f"the value of [the key |]{{k}} in {_DICT}", f"the value [for|under|stored under] {{k}} in {_DICT}"),
        f"Get the value of {key} from the dictionary.",
        f"data = {json.dumps(pairs)}",
        f'data["{key}"]',
        {"d": _shown(rng, pairs), "k": k},
        (f"look up {{k}} in {_DICT}",),
        (f"What is the value of {{k}} in {_DICT}?",),
    )


def sum_values(rng: random.Random) -> Scalar:
    pairs = _dictionary(rng, numeric=True)
    return Scalar(
        "dict_sum",
        (f"the [sum|total] of the values [of|in] {_DICT}", f"the [sum|total] of all values in {_DICT}"),
        "Add up the values of the dictionary.",
        f"data = {json.dumps(pairs)}",
        "sum(data.values())",
        {"d": _shown(rng, pairs)},
        (f"add [up |together |][the|all] values [of|in] {_DICT}", f"sum [up |]the values [of|in] {_DICT}"),
        (f"What do the values [of|in] {_DICT} add up to?",),
    )


def print_items(rng: random.Random) -> Task:
    pairs = _dictionary(rng)
    slots = {"d": _shown(rng, pairs)}
    which = rng.choice(("items", "keys", "values"))
    cores = {
        "items": (
            f"<print> [each|every] key [with|and] its value [of|from|in] {_DICT}",
            f"<print> the [keys and values|items|pairs|entries] of {_DICT}[|, one per line|, one pair per line]",
            f"loop over {_DICT}&<print> [each|every] key [with|and] its value",
        ),
        "keys": (
            f"<print> [the|all|all the] keys [of|in] {_DICT}[|, one per line]",
            f"<print> [each|every] key of {_DICT}",
        ),
        "values": (
            f"<print> [the|all|all the] values [of|in] {_DICT}[|, one per line]",
            f"<print> [each|every] value of {_DICT}",
        ),
    }[which]
    code = {
        "items": 'for key, value in data.items():\n    print(f"{key}: {value}")',
        "keys": "for key in data:\n    print(key)",
        "values": "for value in data.values():\n    print(value)",
    }[which]
    step = {
        "items": "Print each key with its value.",
        "keys": "Print each key on its own line.",
        "values": "Print each value on its own line.",
    }[which]
    return Task(
        "dict_items",
        grammar.order(rng, rng.choice(cores), slots),
        ("Put the keys and values in a dictionary.", step),
        f"data = {json.dumps(pairs)}\n{code}",
    )


FAMILIES: dict[str, Family] = {
    "invert_dict": invert,
    "dict_value": look_up,
    "dict_sum": sum_values,
    "dict_items": print_items,
}
