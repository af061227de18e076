# ruff: noqa: E501 - wordings are easier to read in one piece
"""Texts and words: print, repeat, count, change case, reverse, sort, pyramids."""

from __future__ import annotations

import random

from training import grammar
from training.compose import FILE_PHRASE, Family, Scalar, Sequence, Task
from training.slots import (
    count,
    file_name,
    literal,
    name,
    number_text,
    quoted,
    text,
    word,
    word_listing,
)

_TEXT = "[the text|the text|the string|the sentence|the phrase|the words|the message]"
_WORD = "[the word|the word|the text|the string|the name]"


def _subject(rng: random.Random, *, bare: float = 0.12, long: bool | None = None) -> tuple[str, str]:
    """A text and how the sentence names it ("the word 'tree'")."""
    one = rng.random() < 0.5 if long is None else not long
    value = (word(rng) if rng.random() < 0.8 else name(rng)) if one else text(rng, 2, 8)
    kind = _WORD if one else _TEXT
    plain = rng.random()
    if plain < 0.45:
        phrase = grammar.phrase(rng, kind + " {t}", {"t": quoted(rng, value, bare=bare if one else bare / 2)})
    elif plain < 0.9:
        phrase = grammar.phrase(rng, "{t}", {"t": quoted(rng, value, bare=0.25 if one else 0.0)})
    elif plain < 0.95:
        phrase = grammar.phrase(rng, kind + ": {t}", {"t": value})
    else:
        phrase = grammar.phrase(rng, kind + " {t}", {"t": quoted(rng, value, bare=0)})
    return value, phrase


def print_text(rng: random.Random) -> Task:
    value = text(rng, 1, 8)
    if rng.random() < 0.12:
        value = rng.choice(
            ("Hello, World!", "Hello World", "Hello, {n}!", "Hi {n}", "Welcome, {n}!", "Good morning, {n}!")
        ).format(n=name(rng))
    if rng.random() < 0.15:
        shown = grammar.phrase(
            rng,
            "[the text|the message|the sentence|the words|the following text|the line|this|this text|the following]: {t}",
            {"t": value},
        )
        tail = ""
        slots = {"t": shown}
        text_core = "<say> {t}"
    else:
        shown = grammar.phrase(
            rng,
            "[|||the text |the message |the sentence |the words |the string |the line |the phrase |the greeting |the word ]{t}",
            {"t": quoted(rng, value, bare=0.06)},
        )
        tail = rng.choice(
            (
                "",
                "",
                "",
                "",
                " [to|on] the screen",
                " on the console",
                " to standard output",
                " once",
                " to the terminal",
                " as output",
                " on screen",
            )
        )
        slots = {"t": shown}
        text_core = "<say> {t}" + tail
    if rng.random() < 0.12:
        sentence = grammar.render(
            rng,
            "[The output should be {t}.|The program should say {t}.|Just {t}.|I want to see {t}"
            " on the screen.|I want [a program whose|the] output [is|to be] {t}.|Let the computer say {t}.|"
            "Let Python greet me with {t}.|Output: {t}|All it has to do is print {t}.|The screen should [read|show|say] {t}.|When I [start|run] it, [it should say|I want to read|the screen should say] {t}.|"
            "My name is {t}. Print my name.|I want to [read|see] {t}[| on the screen| when I run it].|It only needs to say {t}.|"
            "When it runs, {t} should appear.|Make the computer say {t}.|My first program should print {t}.]",
            slots,
        )
    else:
        sentence = grammar.order(rng, text_core, slots)
        if sentence.endswith(".") and shown.endswith(value + grammar.CLOSE):
            sentence = sentence[:-1]
    return Task("text", sentence, ("Print the text.",), f"print({literal(value)})")


def repeat_text(rng: random.Random) -> Task:
    value = word(rng) if rng.random() < 0.5 else text(rng, 1, 5)
    n = count(rng, 2, 40)
    lines = rng.choice(
        (
            "",
            "",
            "",
            ", each on its own line",
            ", one per line",
            ", each on a new line",
            " on separate lines",
            ", one below the other",
            ", one under the other",
            " under each other",
            ", one after another",
        )
    )
    row = rng.random() < 0.15
    if row:
        lines = rng.choice(
            (
                " on one line",
                " in a row, separated by spaces",
                " on a single line",
                " on the same line with spaces",
            )
        )
    slots = {
        "t": grammar.phrase(
            rng,
            "[|||the word |the text |the message |the line |the sentence |the string ]{t}",
            {"t": quoted(rng, value, bare=0.1)},
        ),
        "n": number_text(rng, n, words=0.3),
    }
    file = rng.random() < 0.12 and not row
    f = file_name(rng)
    slots["file"] = grammar.phrase(rng, FILE_PHRASE, {"f": f})
    if file:
        core = rng.choice(
            ("<save> {t} {n} times [in|to|into] {file}" + lines, "<save> {n} times {t} [in|to|into] {file}")
        )
        task_text = grammar.order(rng, core, slots)
        return Task(
            "repeat",
            task_text,
            (f"Repeat the text {n} times.", f"Save it in {f}, one per line."),
            f'with open("{f}", "w", encoding="utf-8") as file:\n    for _ in range({n}):\n        file.write({literal(value)} + "\\n")',
        )
    core = rng.choice(
        (
            "<say> {t} {n} times" + lines,
            "<say> {t} {n} times" + lines,
            "<say> {t} {n} times" + lines,
            "{t} {n} times" + lines,
            "repeat {t} {n} times" + lines,
            "<say> {n} times {t}" + lines,
            "<say> {n} copies of {t}" + lines,
            "<say> {n} lines [that say|with|saying] {t}" if not row else "<say> {t} {n} times" + lines,
            "in a loop, <say> {t} {n} times" + lines,
            "<say> {t} [exactly |]{n} times" + lines,
            "see {t} {n} times" + lines,
            "use a loop to print {t} {n} times" + lines,
        )
    )
    task_text = grammar.order(rng, core, slots)
    if row:
        return Task(
            "repeat",
            task_text,
            (f"Print the text {n} times on one line.",),
            f'print(" ".join([{literal(value)}] * {n}))',
        )
    return Task(
        "repeat",
        task_text,
        (f"Print the text {n} times.",),
        f"for _ in range({n}):\n    print({literal(value)})",
    )


def _text_scalar(
    rng: random.Random,
    family: str,
    nouns: tuple[str, ...],
    step: str,
    value: str,
    *,
    orders: tuple[str, ...] = (),
    questions: tuple[str, ...] = (),
    before: str = "",
    imports: tuple[str, ...] = (),
    long: bool | None = None,
    extra: dict[str, str] | None = None,
) -> Scalar:
    subject, shown = _subject(rng, long=long)
    return Scalar(
        family,
        nouns,
        step,
        f"text = {literal(subject)}{before}",
        value,
        {"t": shown, **(extra or {})},
        orders,
        questions,
        imports,
    )


def count_vowels(rng: random.Random) -> Scalar:
    return _text_scalar(
        rng,
        "count_vowels",
        (
            "the number of vowels [in|of] {t}",
            "how many vowels {t} [has|contains]",
            "how many vowels [there are|are] in {t}",
            "the vowel count [of|for] {t}",
            "the count of vowels in {t}",
        ),
        "Count the vowels in the text.",
        "count",
        before='\ncount = sum(1 for char in text.lower() if char in "aeiou")',
        orders=(
            "count [the|all|all the] vowels [in|of] {t}",
            "[given|for|with] {t}, [count|find] [the|its] [vowels|number of vowels]",
            "count how many vowels [there are in {t}|{t} has|are in {t}]",
            "<count> the number of vowels in {t}",
        ),
        questions=(
            "How many vowels [are there in|are in|does] {t}[| have| contain]?",
            "How many vowels does {t} [have|contain]?",
            "How many of the letters [of|in] {t} are vowels?",
            "[Here is|Take|Look at|Consider|We have] {t}. [How many vowels does it have?|Count its vowels.|How many vowels are in it?|Count the vowels in it.]",
        ),
    )


def count_consonants(rng: random.Random) -> Scalar:
    return _text_scalar(
        rng,
        "count_vowels",
        (
            "the number of consonants [in|of] {t}",
            "how many consonants {t} [has|contains]",
            "how many consonants [there are|are] in {t}",
        ),
        "Count the consonants in the text.",
        "count",
        before='\ncount = sum(1 for char in text.lower() if char.isalpha() and char not in "aeiou")',
        orders=("count [the|all|all the] consonants [in|of] {t}",),
        questions=(
            "How many consonants [are there in|are in] {t}?",
            "How many consonants does {t} [have|contain]?",
        ),
    )


def count_words(rng: random.Random) -> Scalar:
    return _text_scalar(
        rng,
        "count_words",
        (
            "the number of words [in|of] {t}",
            "how many words {t} [has|contains|consists of]",
            "how many words [there are|are] in {t}",
            "the word count [of|for] {t}",
            "how many words make up {t}",
        ),
        "Count the words in the text.",
        "count",
        before="\ncount = len(text.split())",
        orders=(
            "count [the|all|all the] words [in|of] {t}",
            "[given|for|with] {t}, count [the|its] words",
            "count how many words [there are in {t}|{t} has|are in {t}]",
            "<count> the number of words in {t}",
        ),
        questions=(
            "How many words [are there in|are in] {t}?",
            "How many words does {t} [have|contain|consist of]?",
            "Of how many words does {t} consist?",
            "[Here is|Take|Look at|Consider|We have] {t}. [How many words does it have?|Count its words.|How many words are in it?|Count the words in it.]",
        ),
        long=True,
    )


def count_letters(rng: random.Random) -> Scalar:
    characters = rng.random() < 0.35
    if characters:
        return _text_scalar(
            rng,
            "length",
            (
                "the number of characters [in|of] {t}",
                "how many characters {t} [has|contains]",
                "the length of {t}",
                "the length of {t}",
                "how long {t} is",
                "the [number of characters|character count] of {t}",
            ),
            "Count the characters of the text.",
            "len(text)",
            orders=("count [the|all|all the] characters [in|of] {t}", "measure the length of {t}"),
            questions=(
                "How long is {t}?",
                "How many characters [are there in|are in] {t}?",
                "How many characters does {t} [have|contain]?",
                "What is the length of {t}?",
            ),
        )
    return _text_scalar(
        rng,
        "count_letters",
        (
            "the number of letters [in|of] {t}",
            "how many letters {t} [has|contains]",
            "how many letters [there are|are] in {t}",
            "the letter count of {t}",
        ),
        "Count the letters in the text.",
        "count",
        before="\ncount = sum(1 for char in text if char.isalpha())",
        orders=(
            "count [the|all|all the] letters [in|of] {t}",
            "count how many letters [there are in {t}|{t} has|are in {t}]",
        ),
        questions=(
            "How many letters [are there in|are in] {t}?",
            "How many letters does {t} [have|contain]?",
            "[Here is|Take|Look at|Consider] {t}. [How many letters does it have?|Count its letters.|How many letters are in it?]",
            "Of how many letters does {t} consist?",
        ),
    )


def count_char(rng: random.Random) -> Scalar:
    subject, shown = _subject(rng)
    letters = [c for c in subject.lower() if c.isalpha()] or ["a"]
    char = rng.choice(letters) if rng.random() < 0.85 else rng.choice("abcdefghijklmnopqrstuvwxyz")
    c = grammar.phrase(
        rng, "[|the letter |the letter |the character ]{c}", {"c": quoted(rng, char, bare=0.45)}
    )
    times = "[occurs|appears|is|shows up|can be found|comes up]"
    base = "[occur|appear|show up|come up]"
    return Scalar(
        "count_char",
        (
            f"how [often|many times|frequently] {{c}} {times} in {{t}}",
            "the number of times {c} " + times + " in {t}",
            "the number of [occurrences of {c}|{q}s] in {t}",
            "the count of {c} in {t}",
            "how many {q}s [there are|are] in {t}",
            "how many {q}s {t} [has|contains]",
        ),
        f"Count how often {char} occurs in the text.",
        f'text = {literal(subject)}\ncount = text.lower().count("{char}")',
        "count",
        {"t": shown, "c": c, "q": char},
        (
            f"count how [often|many times] {{c}} {times} in {{t}}",
            "count [the occurrences of {c}|the {q}s|the letter {q}|all {q}s] in {t}",
            "count {c} in {t}",
        ),
        (
            f"How [often|many times|frequently] does {{c}} {base} in {{t}}?",
            "How many {q}s [are there in|are in] {t}?",
            "How many {q}s does {t} [have|contain]?",
            "How many times [can you find {c}|is {c}] in {t}?",
        ),
    )


def change_case(rng: random.Random) -> Scalar:
    which = rng.choice(("upper", "upper", "lower", "title"))
    names = {
        "upper": "[upper case|uppercase|upper-case|capital letters|capitals|all caps|upper case letters|block capitals|big letters|all capitals|uppercase letters]",
        "lower": "[lower case|lowercase|lower-case|small letters|lower case letters|lowercase letters|all lower case]",
        "title": "[title case|title-case|titlecase|title style]",
    }[which]
    nouns = [
        f"{{t}} in {names}",
        f"{{t}} in {names}",
        f"{{t}} [written|converted|turned] [in|to|into] {names}",
        f"the [{which}] case [version|form] of {{t}}",
    ]
    orders = [
        f"<convert> {{t}} [to|into|to|in] {names}",
        f"<convert> {{t}} [to|into] {names}",
        f"put {{t}} in[|to] {names}",
        f"make {{t}} {which}[| ]case",
    ]
    if which == "upper":
        orders += [
            "capitalise all [the |]letters [of|in] {t}",
            "capitalize [every letter|all letters] of {t}",
            "uppercase {t}",
            "make [every letter|all letters] of {t} [a capital|capital|upper case]",
        ]
        nouns += ["{t} [shouted, so |]in [all |]capital letters"]
    elif which == "lower":
        orders += ["lowercase {t}", "make [every letter|all letters] of {t} [small|lower case]"]
    else:
        orders += [
            "capitalise the first letter of [every|each] word [of|in] {t}",
            "capitalize [each|every] word [of|in] {t}",
            "start [every|each] word of {t} with a capital[| letter]",
        ]
        nouns += [
            "{t} with [every|each] word capitalised",
            "{t} with a capital at the start of [every|each] word",
        ]
    subject = text(rng, 1, 6) if rng.random() < 0.8 else text(rng, 1, 6).upper()
    shown = grammar.phrase(
        rng,
        "[|||the text |the sentence |the string |the title |the words |the phrase ]{t}",
        {"t": quoted(rng, subject, bare=0.12)},
    )
    step = {
        "upper": "Turn the text into upper case.",
        "lower": "Turn the text into lower case.",
        "title": "Turn the text into title case.",
    }[which]
    return Scalar(
        "case",
        tuple(nouns),
        step,
        f"text = {literal(subject)}",
        f"text.{which}()",
        {"t": shown},
        tuple(orders),
        (
            f"[Here is|Take|I have] {{t}}. [Convert|Turn|Change] it [to|into] {names}.",
            f"What does {{t}} look like in {names}?",
        ),
    )


def reverse_text(rng: random.Random) -> Scalar:
    return _text_scalar(
        rng,
        "reverse",
        (
            "{t} backwards",
            "{t} backwards",
            "{t} in reverse",
            "the reverse of {t}",
            "{t} [written|spelled|spelt|read] backwards",
            "{t} reversed",
            "the [letters|characters] of {t} in reverse order",
            "{t} from [back to front|the last letter to the first|right to left|end to start]",
            "the mirror image of {t}",
            "the reversed [form|version] of {t}",
        ),
        "Reverse the text.",
        "text[::-1]",
        orders=(
            "<reverse> {t}",
            "[given|with|take] {t}, [reverse it|turn it around|write it backwards]",
            "<reverse> {t}",
            "reverse the [letters|characters|order of the letters] of {t}",
            "spell {t} backwards",
            "write {t} backwards",
            "turn {t} [backwards|back to front]",
            "read {t} [backwards|from right to left]",
        ),
        questions=(
            "What is {t} [backwards|spelled backwards|in reverse|reversed|written backwards]?",
            "How do you [write|spell] {t} backwards?",
            "[Here is|Take|I have] {t}. [Reverse it.|Turn it around.|Write it backwards.|Spell it backwards.]",
            "What do you get when you reverse {t}?",
        ),
    )


def palindrome(rng: random.Random) -> Scalar:
    if rng.random() < 0.4:
        half = "".join(word(rng))[: rng.randint(2, 4)]
        subject = half + half[-2::-1] if rng.random() < 0.5 else half + half[::-1]
    else:
        subject = word(rng)
    shown = grammar.phrase(
        rng,
        "[|||the word |the word |the text |the string |the name ]{t}",
        {"t": quoted(rng, subject, bare=0.45)},
    )
    p = "[a palindrome|a palindrome|a palindrome|a palindrome or not|the same backwards|the same when reversed|the same forwards and backwards|palindromic]"
    r = "[reads|is spelled|is] the same [backwards|backward|forwards and backwards|in both directions|both ways|from both sides]"
    return Scalar(
        "palindrome",
        (),
        "Check whether the word is a palindrome.",
        f"text = {literal(subject)}\nsame = text.lower() == text.lower()[::-1]",
        '"yes" if same else "no"',
        {"t": shown},
        (
            f"<check> [if|whether] {{t}} is {p}",
            f"<check> [if|whether] {{t}} {r}",
            "test {t} for being a palindrome",
            f"tell me [if|whether] {{t}} is {p}",
            f"<say> [yes or no depending on whether|whether|if] {{t}} is {p}",
            "<say> yes if {t} is a palindrome [and no otherwise|, otherwise no|and no if not]",
            f"<check> [if|whether] {{t}} is {p}. ^<print> [yes or no|the answer]",
        ),
        (
            f"Is {{t}} {p}?",
            f"Is {{t}} {p}? [Yes or no?|Print yes or no.|Say yes or no.]",
            "Does {t} read the same [backwards|in both directions|both ways|from back to front]?",
            "Palindrome or not: {t}?",
            f"[Do you know|Can you tell me] [if|whether] {{t}} is {p}?",
        ),
    )


def _words(rng: random.Random, low: int = 3, high: int = 7) -> list[str]:
    kind = rng.random()
    return [name(rng) if kind < 0.3 else word(rng) for _ in range(rng.randint(low, high))]


def _word_list(rng: random.Random, words: list[str]) -> dict[str, str]:
    return {"list": word_listing(rng, words)}


def _source(words: list[str]) -> str:
    return "[" + ", ".join(literal(w) for w in words) + "]"


_WORDS = "[|||the words |the words |these words: |the names |these names: |the list |the following words: |the list of words |the terms |the items |the strings ]{list}"


def sort_words(rng: random.Random) -> Sequence:
    words = _words(rng)
    down = rng.random() < 0.15
    how = (
        "[in reverse alphabetical order|from Z to A|from z to a|in descending alphabetical order|reverse alphabetically]"
        if down
        else "[alphabetically|alphabetically|in alphabetical order|in alphabetical order|from A to Z|by the alphabet|in dictionary order|from a to z|by name]"
    )
    sort = "words.sort(reverse=True)" if down else "words.sort()"
    setup = f"words = {_source(words)}\n{sort}"
    if rng.random() < 0.12:
        setup = f"words = sorted({_source(words)}{', reverse=True' if down else ''})"
    orders = [
        f"<sort> {_WORDS} {how}",
        f"<sort> {_WORDS} {how}",
        f"put {_WORDS} {'in reverse alphabetical order' if down else 'in[to|] [alphabetical|the right alphabetical] order'}",
        f"[given|with] {_WORDS}, sort them {how}",
        f"alphabetise {_WORDS}" if not down else f"sort {_WORDS} {how}",
    ]
    if not down:
        orders += [f"sort {_WORDS}", f"alphabetize {_WORDS}", f"bring {_WORDS} into alphabetical order"]
    return Sequence(
        "sort_words",
        (f"{_WORDS} {how}", f"{_WORDS}, sorted {how}", f"{_WORDS} sorted {how}"),
        "Sort the words " + ("in reverse alphabetical order." if down else "in alphabetical order."),
        setup,
        "words",
        "word",
        _word_list(rng, words),
        tuple(orders),
        (
            f"What is the alphabetical order of {_WORDS}?",
            f"[Here are|I have|Take|These are] [some words|the words|my words|these names|some names|a few words|the items]: {{list}}. [Sort|Order|Arrange|Put] them {how}.",
            f"[I have|There is] a list [of words|of names|]: {{list}}. Sort it {how}.",
        )
        if not down
        else (),
    )


def sort_by_length(rng: random.Random) -> Sequence:
    words = _words(rng)
    down = rng.random() < 0.4
    how = (
        "[by length, longest first|from longest to shortest|by length in descending order|by their length, the longest first]"
        if down
        else "[by length|by their length|by length, shortest first|from shortest to longest|by number of letters|by how long they are]"
    )
    return Sequence(
        "sort_words",
        (f"{_WORDS} sorted {how}", f"{_WORDS}, ordered {how}"),
        "Sort the words by length" + (", longest first." if down else ", shortest first."),
        f"words = {_source(words)}\nwords.sort(key=len{', reverse=True' if down else ''})",
        "words",
        "word",
        _word_list(rng, words),
        (f"<sort> {_WORDS} {how}", f"sort {_WORDS} {how}"),
    )


def reverse_words(rng: random.Random) -> Sequence:
    words = _words(rng)
    return Sequence(
        "reverse_list",
        (
            f"{_WORDS} [in reverse order|in reverse|in reversed order|from last to first|in the opposite order]",
            "the reverse of the list {list}",
            "the list {list} backwards",
        ),
        "Reverse the list.",
        f"words = {_source(words)}\nwords.reverse()",
        "words",
        "word",
        _word_list(rng, words),
        (
            "<reverse> the [list|list of words|order of the words|order of the list] {list}",
            f"reverse the order of {_WORDS}",
            f"put {_WORDS} in reverse order",
        ),
    )


def unique_words(rng: random.Random) -> Sequence:
    pool = _words(rng, 2, 5)
    words = pool + [rng.choice(pool) for _ in range(rng.randint(1, 4))]
    rng.shuffle(words)
    u = "[unique|distinct|different]"
    return Sequence(
        "unique",
        (
            f"the {u} [words|items|entries|values|names|elements] [of|in|from] {_WORDS}",
            f"{_WORDS} without [duplicates|repeats|repetitions|doubles]",
            f"[every|each] [word|item] of {_WORDS} [only once|just once|once]",
            f"the {u} ones of {_WORDS}",
        ),
        "Keep each word of the list once.",
        f"words = list(dict.fromkeys({_source(words)}))",
        "words",
        "word",
        _word_list(rng, words),
        (
            f"<remove> [the |all |]duplicates [from|in] {_WORDS}",
            f"<remove> [repeated|duplicate|double] [words|items|entries|names] [from|in] {_WORDS}",
            f"deduplicate {_WORDS}",
            "clean the list {list} of duplicates",
        ),
        (f"Which {u} [words|items|names] are in {_WORDS}?",),
    )


def print_words(rng: random.Random) -> Sequence:
    words = _words(rng, 2, 7)
    return Sequence(
        "word_list",
        (
            "[the words|the names|the items|the list|each of the words|the following words:|the entries|the lines] {list}",
            "[the words|the names|the items] {list}",
        ),
        "Put the words in a list.",
        f"words = {_source(words)}",
        "words",
        "word",
        _word_list(rng, words),
        ("loop over the [list|words|names] {list}", "go through the [list|words|names] {list}"),
    )


def split_sentence(rng: random.Random) -> Sequence:
    value = text(rng, 3, 8)
    shown = grammar.phrase(
        rng, "[|the sentence |the text |the phrase |the string ]{t}", {"t": quoted(rng, value, bare=0)}
    )
    return Sequence(
        "split",
        (
            "[the |all the |all |]words of {t}",
            "[every|each] word [of|in] {t}",
            "the [single|individual|separate] words [of|in] {t}",
        ),
        "Split the text into words.",
        f"words = {literal(value)}.split()",
        "words",
        "word",
        {"t": shown},
        (
            "split {t} into [words|its words|single words]",
            "split {t} at the spaces",
            "break {t} [up |]into [its |]words",
        ),
    )


def word_frequency(rng: random.Random) -> Task:
    pool = _words(rng, 2, 4)
    words = pool + [rng.choice(pool) for _ in range(rng.randint(2, 6))]
    rng.shuffle(words)
    value = " ".join(words)
    t = grammar.phrase(
        rng,
        "[|||the text |the sentence |the string |the line |the phrase ]{t}",
        {"t": quoted(rng, value, bare=0.05)},
    )
    each = "[every|each]"
    often = "[how often|how many times|how frequently]"
    occurs = "[occurs|appears|is used|comes up|is found|shows up]"
    f = file_name(rng)
    slots = {"t": t, "file": grammar.phrase(rng, FILE_PHRASE, {"f": f})}
    save = rng.random() < 0.15
    core = rng.choice(
        (
            f"count {often} {each} word {occurs} in {{t}}",
            f"<count> {often} {each} word {occurs} in {{t}}",
            f"<list> {often} {each} word {occurs} in {{t}}",
            "<count> the [word frequency|word frequencies|frequency of each word|frequency of the words|number of occurrences of each word|word counts] [in|of] {t}",
            f"<list> {each} word [of|in] {{t}} [with|together with|and] [its count|its frequency|its number of occurrences|the number of times it {occurs}|{often} it {occurs}]",
            "count the words of {t} by word",
            "<make> [a|the] [table|list] of [word counts|word frequencies] for {t}",
            "<list> the [word counts|word frequencies|frequencies of the words|frequency of every word] [of|in] {t}",
            f"count [the occurrences of {each} word|{each} word] in {{t}}",
        )
    )
    if save:
        core += "&<save> [the counts|the result|the table|it|them] [in|to|into] {file}"
    elif rng.random() < 0.3:
        core += "&<print> [the counts|the result|the table|them]"
    if rng.random() < 0.15 and not save:
        sentence = grammar.render(
            rng,
            f"[How often does {each} word [occur|appear|come up] in {{t}}?|Word frequencies [of|for|in] {{t}}?|Which word {occurs} how often in {{t}}?]",
            slots,
        )
    else:
        sentence = grammar.order(rng, core, slots)
    head = f"from collections import Counter\n\ncounts = Counter({literal(value)}.split())\n"
    line = 'f"{word}: {count}'
    if save:
        code = (
            head
            + f'with open("{f}", "w", encoding="utf-8") as file:\n    for word, count in counts.items():\n        file.write({line}\\n")'
        )
        return Task(
            "word_frequency",
            sentence,
            ("Count each word of the text.", f"Save each word with its count in {f}."),
            code,
        )
    return Task(
        "word_frequency",
        sentence,
        ("Count each word of the text.", "Print each word with its count."),
        head + f'for word, count in counts.items():\n    print({line}")',
    )


def most_common(rng: random.Random) -> Scalar:
    pool = _words(rng, 2, 4)
    words = pool + [pool[0]] * rng.randint(1, 3)
    rng.shuffle(words)
    t = grammar.phrase(
        rng,
        "[|||the text |the sentence |the words |the list ]{t}",
        {"t": quoted(rng, " ".join(words), bare=0)},
    )
    return Scalar(
        "most_common",
        (
            "the [most common|most frequent|commonest] word [in|of] {t}",
            "the word that [occurs|appears] most often in {t}",
        ),
        "Find the most common word of the text.",
        f"words = {literal(' '.join(words))}.split()\nword = max(words, key=words.count)",
        "word",
        {"t": t},
        (),
        (
            "Which word [occurs|appears|is used] most often in {t}?",
            "Which word is the most [common|frequent] in {t}?",
        ),
    )


def longest_word(rng: random.Random) -> Scalar:
    words = _words(rng)
    which, func = rng.choice((("longest", "max"), ("shortest", "min")))
    if rng.random() < 0.5:
        t = grammar.phrase(
            rng, "[|the sentence |the text |the phrase ]{t}", {"t": quoted(rng, " ".join(words), bare=0)}
        )
        setup = f"words = {literal(' '.join(words))}.split()"
        noun = f"the {which} word [in|of] {{t}}"
    else:
        t = grammar.phrase(rng, _WORDS, _word_list(rng, words))
        setup = f"words = {_source(words)}"
        noun = f"the {which} [word|one|name] [of|in|among] {{t}}"
    return Scalar(
        "longest_word",
        (noun,),
        f"Find the {which} word.",
        f"{setup}\nword = {func}(words, key=len)",
        "word",
        {"t": t},
        (),
        (
            f"Which [word|one] [of|in] {{t}} is [the {which}|the {which} one]?",
            f"Which is the {which} word [of|in] {{t}}?",
        ),
    )


def join_words(rng: random.Random) -> Scalar:
    words = _words(rng, 2, 6)
    mark, called = rng.choice(
        (
            ("-", "[a hyphen|hyphens|a dash|dashes|'-'|\"-\"]"),
            (", ", "[a comma|commas|a comma and a space]"),
            ("/", "[a slash|slashes|'/'|\"/\"]"),
            ("_", "[an underscore|underscores|'_'|\"_\"]"),
            (" ", "[a space|spaces|blanks]"),
            ("; ", "[a semicolon|semicolons]"),
        )
    )
    named = {
        "-": "hyphens",
        ", ": "commas",
        "/": "slashes",
        "_": "underscores",
        " ": "spaces",
        "; ": "semicolons",
    }[mark]
    return Scalar(
        "join",
        (f"{_WORDS} joined [by|with] {called}",),
        f"Join the words with {named}.",
        f"words = {_source(words)}",
        f'"{mark}".join(words)',
        _word_list(rng, words),
        (
            f"join {_WORDS} [with|by|using] {called}",
            f"[glue|put] {_WORDS} together with {called}[ between them|]",
        ),
    )


def upper_words(rng: random.Random) -> Sequence:
    words = _words(rng, 2, 6)
    which, called = rng.choice(
        (
            ("upper", "[upper case|capital letters|uppercase]"),
            ("title", "[a capital first letter|a capital letter at the start]"),
            ("lower", "[lower case|lowercase]"),
        )
    )
    step = {"upper": "upper case", "title": "title case", "lower": "lower case"}[which]
    join = "with" if which == "title" else "in"
    return Sequence(
        "case",
        (
            f"[each of |]the [words|names|items] {{list}} {join} {called}",
            f"[each|every] [word|item] of the list {{list}} {join} {called}",
        ),
        f"Turn each word into {step}.",
        f"words = [word.{which}() for word in {_source(words)}]",
        "words",
        "word",
        _word_list(rng, words),
        () if which == "title" else (f"<convert> [each of |all |]the [words|names] {{list}} to {called}",),
    )


def pyramid(rng: random.Random) -> Task:
    n = count(rng, 2, 15)
    mark, many, one = rng.choice(
        (
            ("*", "stars", "star"),
            ("*", "stars", "star"),
            ("*", "asterisks", "asterisk"),
            ("#", "hashes", "hash"),
            ("#", "# signs", "# sign"),
            ("+", "plus signs", "plus sign"),
            ("o", "o letters", "letter o"),
            ("x", "x characters", "letter x"),
            ("@", "@ signs", "@ sign"),
        )
    )
    char = rng.random() < 0.45
    if char:
        mark = rng.choice("*#*#+ox@$%&XO=~^.ABCDE")
        many = one = grammar.phrase(
            rng,
            "[|the character |the symbol |the letter ]{m}",
            {"m": rng.choice((mark, f"'{mark}'", f'"{mark}"'))},
        )
    shape = rng.choice(("triangle", "triangle", "right", "pyramid", "square", "down", "stairs"))
    rows = "[with {n} rows|with {n} lines|of {n} rows|of height {n}|that is {n} rows high|{n} lines high|{n} rows tall|of {n} lines|with a height of {n}|with {n} levels]"
    made = "[made of {m}|of {m}|made from {m}|out of {m}|made out of {m}|using {m}|with {m}|built from {m}|consisting of {m}|that consists of {m}]"
    forms = {
        "triangle": (
            "a triangle",
            "a [small |]triangle",
            "a text triangle",
            "a {n} row triangle",
            "a {n}-line triangle",
        ),
        "right": (
            "a right triangle",
            "a right-angled triangle",
            "a right angled triangle",
            "a half pyramid",
            "a left-aligned triangle",
        ),
        "stairs": ("a staircase", "stairs", "steps"),
        "pyramid": (
            "a pyramid",
            "a centred pyramid",
            "a centered pyramid",
            "a text pyramid",
            "a full pyramid",
            "a {n}-row pyramid",
            "a symmetric pyramid",
        ),
        "square": ("a square", "a filled square", "a {n} by {n} square", "a block"),
        "down": (
            "an upside-down triangle",
            "an inverted triangle",
            "an upside down triangle",
            "a triangle upside down",
            "a descending triangle",
        ),
    }[shape]
    form = rng.choice(forms)
    if shape == "square":
        rows = "[with {n} rows|of {n} by {n}|of size {n}|{n} wide and {n} high|with side {n}|{n} rows high]"
    sized = "{n}" in form
    core = (
        f"[<print>|<draw>|<print>|<draw>] {form} {made}" + ("" if sized else f" {rows}")
        if rng.random() < 0.5
        else (f"[<print>|<draw>|<print>] {form}" + ("" if sized else f" {rows}") + f" {made}")
    )
    slots = {"n": number_text(rng, n, words=0.15), "m": many if not char else one}
    if rng.random() < 0.08:
        core = f"{form} {made}" if sized else f"{form} {rows} {made}"
    if shape == "triangle" and rng.random() < 0.2:
        core = "<print> {n} [lines|rows] of {m}, each [line|row] one longer than the [last|previous one|one before]"
    text_ = grammar.order(rng, core, slots)
    body = {
        "triangle": f'for row in range(1, {n} + 1):\n    print("{mark}" * row)',
        "down": f'for row in range({n}, 0, -1):\n    print("{mark}" * row)',
        "square": f'for _ in range({n}):\n    print("{mark}" * {n})',
        "pyramid": f'for row in range(1, {n} + 1):\n    print(" " * ({n} - row) + "{mark}" * (2 * row - 1))',
    }[{"right": "triangle", "stairs": "triangle"}.get(shape, shape)]
    step = {
        "triangle": f"Print {n} rows, row n with n times {mark}.",
        "down": f"Print {n} rows, from {n} times {mark} down to one.",
        "square": f"Print {n} rows with {n} times {mark}.",
        "pyramid": f"Print {n} centred rows of {mark}, each two longer.",
    }[{"right": "triangle", "stairs": "triangle"}.get(shape, shape)]
    return Task("pyramid", text_, (step,), body)


FAMILIES: dict[str, Family] = {
    "text": print_text,
    "repeat": repeat_text,
    "count_vowels": count_vowels,
    "count_consonants": count_consonants,
    "count_words": count_words,
    "count_letters": count_letters,
    "count_char": count_char,
    "case": change_case,
    "reverse": reverse_text,
    "palindrome": palindrome,
    "sort_words": sort_words,
    "sort_by_length": sort_by_length,
    "reverse_words": reverse_words,
    "unique_words": unique_words,
    "word_list": print_words,
    "split": split_sentence,
    "word_frequency": word_frequency,
    "most_common": most_common,
    "longest_word": longest_word,
    "join": join_words,
    "upper_words": upper_words,
    "pyramid": pyramid,
}
