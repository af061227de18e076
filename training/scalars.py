"""Tasks about one value: print it, save it, or both."""

from __future__ import annotations

import random

from training import grammar
from training.endings import (
    A_FILE,
    ANSWER_BOTH,
    ANSWER_PRINTED,
    ANSWER_SAVED,
    ANY_RESULT,
    BOTH_NOUN,
    CALL_IT,
    FIRST,
    INTO,
    NOUN_QUESTION,
    ORDER_TAILS,
    OUT_PHRASE,
    RESULT_WORDS,
    SAVED_NOUN,
    SCALAR_BOTH,
    SCALAR_PRINT,
    SCALAR_SAVE,
)
from training.grammar import phrase
from training.parts import Scalar, Task
from training.programs import program, write_value
from training.slots import file_name


def _answer(rng: random.Random, mode: str) -> str:
    """A template that says what to do with the answer."""
    if mode == "print":
        return rng.choice(ANSWER_PRINTED)
    if rng.random() < 0.5:
        verb = "" if mode == "save" else "<print> it&"
        return verb + "<save> " + ("it " if verb else "{res} ") + INTO + " {out}"
    return ANSWER_SAVED if mode == "save" else rng.choice(ANSWER_BOTH)


def then(text: str, sentence: str) -> str:
    """The text, ended as a sentence, and the next one."""
    return text + (" " if text.endswith((".", "?", "!", ":")) else ". ") + sentence


def scalar_task(rng: random.Random, part: Scalar) -> Task:
    """Print it, save it, or both."""
    slots = dict(part.slots)
    noun = phrase(rng, rng.choice(part.nouns), slots) if part.nouns else ""
    name = file_name(rng)
    file = phrase(rng, OUT_PHRASE, {"f": name})
    mode = rng.choices(("print", "save", "both"), (58, 24, 18))[0] if part.savable else "print"
    words = RESULT_WORDS.get(part.family)
    slots["res"] = phrase(rng, words if words and rng.random() < 0.4 else ANY_RESULT, {})
    later = mode != "print" and rng.random() < 0.05
    whole = {**slots, "np": noun, "out": phrase(rng, A_FILE, {}) if later else file, "fname": name}
    styles: list[str] = []
    if part.nouns:
        styles += ["noun"] * 5
    if part.orders:
        styles += ["order"] * (4 if part.nouns else 6)
    if part.questions:
        styles += ["question"] * 3
    style = rng.choice(styles)
    if style == "noun":
        if mode == "print" and rng.random() < 0.35:
            text = grammar.speak(rng, rng.choice(NOUN_QUESTION), whole)
        elif mode == "save" and rng.random() < 0.35:
            text = grammar.speak(rng, rng.choice(SAVED_NOUN), whole)
        elif mode == "both" and rng.random() < 0.35:
            text = grammar.speak(rng, rng.choice(BOTH_NOUN), whole)
        else:
            table = {"print": SCALAR_PRINT, "save": SCALAR_SAVE, "both": SCALAR_BOTH}[mode]
            text = grammar.order(rng, rng.choice(table), whole)
    elif style == "order":
        core = rng.choice(part.orders)
        if rng.random() < 0.12:
            text = grammar.order(rng, core, whole)
            text = then(text, grammar.speak(rng, _answer(rng, mode) + ".", whole))
        else:
            text = grammar.order(rng, core + rng.choice(ORDER_TAILS[mode]), whole)
    else:
        text = grammar.speak(rng, rng.choice(part.questions), slots)
        if rng.random() < 0.1:
            text = grammar.speak(rng, rng.choice(FIRST[mode]), whole) + " " + text
        elif mode != "print" or rng.random() < 0.4:
            text += " " + grammar.speak(rng, _answer(rng, mode) + ".", whole)
    if later and name not in text:
        text += " " + grammar.speak(rng, CALL_IT, {"f": name})
    out = f"print({part.value})"
    store = write_value(name, part.value)
    plan = [part.step]
    if mode in ("print", "both"):
        plan.append("Print the result.")
    if mode in ("save", "both"):
        plan.append(f"Save the result in {name}.")
    ending = {"print": (out,), "save": (store,), "both": (out, store)}[mode]
    return Task(part.family, text, tuple(plan), program(part.imports, part.setup, *ending), part.inputs)
