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


def _open(rng: random.Random, value: str) -> str:
    """The value as a sentence shows it where its end is plain: mostly without quotes."""
    clean = value[-1].isalnum() and "," not in value
    if clean and rng.random() < (0.5 if " " in value else 0.8):
        return value
    return quoted(rng, value, bare=0)


def _named(rng: random.Random, value: str) -> dict[str, str]:
    """Slots for a text: ``v`` mostly bare, ``q`` quoted, ``k`` what it is, ``K`` its heading."""
    one = " " not in value
    kind = rng.choice(("word", "word", "string", "text") if one else ("text", "sentence", "phrase", "string"))
    return {
        "v": _open(rng, value),
        "q": quoted(rng, value, bare=0),
        "k": grammar.phrase(rng, kind, {}),
        "K": grammar.phrase(rng, "[" + kind.capitalize() + "|" + kind.capitalize() + "|Input|Given]", {}),
    }


_SAY = (
    "{a} should [be printed|be shown|be displayed|appear|come up|show up][| on the screen| on screen| in the terminal]",
    "[Text|Message|Line|String|What] to [print|show|display|output]: {v}",
    "[Print|Show|Output|Display|Say|Write] the following[ on the screen| on screen|]: {v}",
    "[Print|Show|Output|Display|Write] this [text|line|message|sentence][ for me|]: {v}",
    "[I'd like|I would like|I want|I need] a [program|script|one-liner] [whose only output is|that does nothing but print|that just prints|which only says] {a}",
    "[I'd like|I would love|I want] [my|the] [computer|screen|terminal|Python] to [say|greet me with|show me] {a}",
    "[It'd be|It would be] [great|nice|lovely|fun] [to see|if the screen showed|if Python said|if the computer said] {a}",
    "The [message|text|line|sentence|output] is {a}. [Print it.|Show it.|Display it on the screen.|Put it on the screen.|That should be printed.|Output it.]",
    "[My|Our] [teacher|boss|first|very first] [exercise|homework|task] is to [print|show|display] {a}",
    "[On|Onto] the [screen|console|terminal][, please|]: {v}",
    "[Say|Tell me|Greet me with]: {v}",
    "print: {v}",
    "{a} on the screen[, please|]",
    "{a}, that is [all|the text] I want [printed|to see|to read][| on the screen].",
    "[When|Once|As soon as] the program [runs|starts|is started], [it prints|it should print|I want to see|the user should see|let it say] {a}",
    "Use [print|the print function|Python's print] to [show|display|output|say] {a}",
    "[Nothing|No more|Nothing more] than {a} should be [printed|shown|on the screen].",
    "Somebody [opens|starts|runs] the program and [reads|sees|gets] {a}. [Write it.|Make that happen.|That is all it does.]",
    "[Write|Put|Show|Display] {a} [where I can read it|for everybody to read|on my screen|in the console|for me to see]",
    "What I [want|need|would like] [printed|to see|on the screen] is {a}",
    "The [words|text|line] {a} [must|should] [be printed|appear on the screen|be displayed]",
    "[As a test|For a start|To begin with|As a warm-up], [print|show|say|output] {a}",
    "[Let's|Let us] [print|say|show|display|write] {a}[ on the screen|]",
    "Can [you|Python|the computer] [say|print|show|display|write] {a}?",
    "[How do I|How can I|How would I] [get Python to|make Python|get the computer to|make the computer] print {a}?",
)


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
    if rng.random() < 0.45:
        said = {"a": quoted(rng, value, bare=0.06), "v": _open(rng, value)}
        sentence = grammar.render(rng, rng.choice(_SAY), said)
    elif rng.random() < 0.15:
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


_REPEAT = (
    "{v} x {n}",
    "{n}x {v}",
    "{n} x {v}[, please|, one below the other|]",
    "{v}, {n} times[, please|, one below the other|, one per line|]",
    "<say> {a}. [Do that|Do it|Do so|Repeat that] {n} times{lines}.",
    "[I want|I would like|I need|I'd like] to [see|read|have] {a} {n} times{lines}.",
    "{a} should [be printed|appear|be shown|be displayed|come up|be repeated|be written] {n} times{lines}.",
    "[{n} times|{n} times, please][:| this:] {v}",
    "[The same line|One and the same text|The same thing] {n} times over: {v}",
    "[Over and over|Again and again|In a loop]: <say> {a}, {n} times [in total|in all|altogether]{lines}.",
    "[As a punishment|In detention|For homework] I have to write {a} {n} times. [Do it for me.|Can you do that for me?|Print it all.|Let Python do it.]",
    "[My|Our] [teacher|boss|sister] wants [to see |me to print |me to write |]{a} {n} times{lines}.",
    "[Repeat|Print|Show|Output] {n} times{lines}: {v}",
    "[Text|Word|Message|Line]: {v}. [Repetitions|Times|Number of times|How often|Copies]: {n}.",
    "[How do I|How can I] [print|repeat|show] {a} {n} times{lines}?",
    "[Use a for loop to|Use a loop to|With a loop,|With a for loop,] <say> {a} {n} times{lines}.",
    "[Can|Could] you [print|show me|say|write|repeat] {a} {n} times{lines}?",
    "{n} lines[, all of them| of output, each|, each of them|, every one of them] [saying|reading|with|containing] {a}.",
    "[I need|I want|I'd like|Give me] {n} [lines|copies|repetitions] of {a}.",
    "[The output should have|The output has|I expect] {n} lines, and [each|every one] of them [is|says|reads] {a}.",
    "{a} - [not once but|not just once but] {n} times.",
    "[It'd be|It would be] [nice|great|fun] to [see|have] {a} {n} times{lines}.",
    "[Say|Tell me|Write|Print] it {n} times{lines}: {v}",
    "[Shout|Call|Chant|Say] {a} {n} times{lines}.",
    "Exactly {n} times the screen should [say|show|read] {a}.",
    "Print {n} times [the same|one] [word|text|line]: {v}",
)
_REPEAT_LINES = tuple(t for t in _REPEAT if "{lines}" in t)


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
            (
                "<save> {t} {n} times [in|to|into] {file}" + lines,
                "<save> {n} times {t} [in|to|into] {file}",
                "<make> {file} with {n} lines[, each| that each|, all] [saying|reading|containing] {t}",
                "<make> {file} that [contains|holds|says] {t} {n} times" + lines,
                "fill {file} with {n} [lines|copies|repetitions] of {t}",
                "repeat {t} {n} times" + lines + "&<save> [it|the result|that|the lines] [in|to|into] {file}",
            )
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
    if rng.random() < 0.45:
        slots |= {"a": quoted(rng, value, bare=0.12), "v": _open(rng, value)}
        slots["lines"] = grammar.phrase(rng, lines, {})
        task_text = grammar.render(rng, rng.choice(_REPEAT_LINES if row else _REPEAT), slots)
    else:
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


_COUNT_NOUNS = (
    "the number of THINGS that [are|can be found|occur] in {t}",
    "how many THINGS [one finds|you find|can be found|can be counted] in {t}",
    "the [total number|total count|total|count] of [all |]THINGS in {t}",
)
_COUNT_ORDERS = (
    "take {t} and count [its|the] THINGS",
    "count [the|all the|all] THINGS [of|in] the [following|given] {k}: {v}",
    "go through {t}[ letter by letter|] and count the THINGS",
    "find the number of THINGS in {t}",
    "<count> how many THINGS [there are|can be found] in {t}",
    "look for THINGS in {t} and count them",
)
_COUNT_QUESTIONS = (
    "The {k} is {v}. [How many THINGS does it have?|How many THINGS are in it?|Count its THINGS.|I need the number of THINGS in it.]",
    "[Given|For|Considering] the {k} {v}, how many THINGS [are there|can be counted|can you count|does it have]?",
    "{K}: {v}. [Task: count the THINGS.|^THINGS?|How many THINGS?|Number of THINGS?|Question: how many THINGS?|To do: count the THINGS.]",
    "[Number|Count|Total] of THINGS in: {v}.",
    "[number|count] of THINGS in {t}?",
    "[My|Our] [son|teacher|sister|friend|neighbour] wrote {q}. How many THINGS [is that|are in it|does that make]?",
    "In {t}, how many THINGS [are there|do you find|do you see|can one find|occur]?",
    "THINGS in {t}: how many?",
    "[If|When] you [look at|read|go through] {t}, how many THINGS [do you find|are there|do you count]?",
    "{v} - how many THINGS[ is that| does it have| are there|]?",
    "[I wonder|I was wondering|I'd love to know|I'm curious|It'd be nice to know] how many THINGS {t} [has|contains].",
    "The THINGS [of|in] {t} [should|are to|must|need to] be counted.",
    "There is [the|this] {k}: {v}. [Go through it and count the THINGS.|Tell me how many THINGS it has.|How many THINGS does that make?]",
    "I have [the|a] {k}, {q}[, and want to know|. I want to know|, and I'd like to find out] how many THINGS it [has|contains].",
    "[We were asked|Someone asked me|They ask|A quiz asks] how many THINGS there are in {t}. [What is the answer?|Can you tell?|Help me out.|Count them.]",
    "[Counting|When counting] the THINGS in {t}, what [number|total] do [you|I|we] get?",
    "{t} [contains|has] how many THINGS?",
    "[My|The] [puzzle|worksheet|exercise] shows the {k} {v} and asks for the number of THINGS.",
)


def _counted(templates: tuple[str, ...], things: str) -> tuple[str, ...]:
    return tuple(template.replace("THINGS", things) for template in templates)


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
        {"t": shown, **_named(rng, subject), **(extra or {})},
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
            "the number of [a, e, i, o and u|vowels (a, e, i, o, u)|vowels, i.e. a, e, i, o and u,] in {t}",
            *_counted(_COUNT_NOUNS, "vowels"),
        ),
        "Count the vowels in the text.",
        "count",
        before='\ncount = sum(1 for char in text.lower() if char in "aeiou")',
        orders=(
            "count [the|all|all the] vowels [in|of] {t}",
            "[given|for|with] {t}, [count|find] [the|its] [vowels|number of vowels]",
            "count how many vowels [there are in {t}|{t} has|are in {t}]",
            "<count> the number of vowels in {t}",
            *_counted(_COUNT_ORDERS, "vowels"),
        ),
        questions=(
            "How many vowels [are there in|are in|does] {t}[| have| contain]?",
            "How many vowels does {t} [have|contain]?",
            "How many of the letters [of|in] {t} are vowels?",
            "[Here is|Take|Look at|Consider|We have] {t}. [How many vowels does it have?|Count its vowels.|How many vowels are in it?|Count the vowels in it.]",
            "How many times do the letters a, e, i, o [and|or] u [occur|appear] in {t}[ altogether|, all together|]?",
            "[A vowel is a, e, i, o or u|The vowels are a, e, i, o and u]. How many [of them |]are in {t}?",
            *_counted(_COUNT_QUESTIONS, "vowels"),
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
            "the consonant count [of|for] {t}",
            "the number of letters [of|in] {t} that are [not|no] vowels",
            *_counted(_COUNT_NOUNS, "consonants"),
        ),
        "Count the consonants in the text.",
        "count",
        before='\ncount = sum(1 for char in text.lower() if char.isalpha() and char not in "aeiou")',
        orders=(
            "count [the|all|all the] consonants [in|of] {t}",
            "count how many consonants [there are in {t}|{t} has|are in {t}]",
            "count every letter of {t} that is [not a|no] vowel",
            *_counted(_COUNT_ORDERS, "consonants"),
        ),
        questions=(
            "How many consonants [are there in|are in] {t}?",
            "How many consonants does {t} [have|contain]?",
            "How many of the letters [of|in] {t} are [consonants|not vowels|no vowels]?",
            "[Leaving out|Not counting|Without] the vowels, how many letters [are there in|are in] {t}?",
            "If you [ignore|skip|cross out] the vowels, how many letters of {t} [remain|are left]?",
            *_counted(_COUNT_QUESTIONS, "consonants"),
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
            "the length of {t} in words",
            "how many words long {t} is",
            *_counted(_COUNT_NOUNS, "words"),
        ),
        "Count the words in the text.",
        "count",
        before="\ncount = len(text.split())",
        orders=(
            "count [the|all|all the] words [in|of] {t}",
            "[given|for|with] {t}, count [the|its] words",
            "count how many words [there are in {t}|{t} has|are in {t}]",
            "<count> the number of words in {t}",
            "split {t} [at the spaces|into words] and count [them|the words|the parts]",
            *_counted(_COUNT_ORDERS[1:2] + _COUNT_ORDERS[3:5], "words"),
        ),
        questions=(
            "How many words [are there in|are in] {t}?",
            "How many words does {t} [have|contain|consist of]?",
            "Of how many words does {t} consist?",
            "[Here is|Take|Look at|Consider|We have] {t}. [How many words does it have?|Count its words.|How many words are in it?|Count the words in it.]",
            "How many words long is {t}?",
            "Word count [of|for]: {v}.",
            "Word count of {t}?",
            *_counted(_COUNT_QUESTIONS, "words"),
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
                "the [length of {t} in characters|length in characters of {t}]",
                "how many characters long {t} is",
                "the string length of {t}",
                *_counted(_COUNT_NOUNS, "characters"),
            ),
            "Count the characters of the text.",
            "len(text)",
            orders=(
                "count [the|all|all the] characters [in|of] {t}",
                "measure the length of {t}",
                "measure how long {t} is",
                "<compute> [how long {t} is|the length of {t}] in characters",
                "<count> how many characters long {t} is",
                *_counted(_COUNT_ORDERS[:2] + _COUNT_ORDERS[3:5], "characters"),
            ),
            questions=(
                "How long is {t}?",
                "How many characters [are there in|are in] {t}?",
                "How many characters does {t} [have|contain]?",
                "What is the length of {t}?",
                "[Length|String length|Length in characters][, please|]: {v}.",
                "{K}: {v}. [Task: length.|Length?|How long is it?|Give its length.|What is its length?]",
                "The {k} is {v}. How long is it[, in characters|]?",
                "How many characters long is {t}?",
                "[Spaces included|With spaces|Including spaces], how many characters does {t} have?",
                "What [number|value] does len give for {t}?",
                "len of {t}?",
                *_counted(_COUNT_QUESTIONS, "characters"),
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
            "the number of letters [in|of] {t}[, without spaces| without counting spaces|, not counting spaces]",
            *_counted(_COUNT_NOUNS, "letters"),
        ),
        "Count the letters in the text.",
        "count",
        before="\ncount = sum(1 for char in text if char.isalpha())",
        orders=(
            "count [the|all|all the] letters [in|of] {t}",
            "count how many letters [there are in {t}|{t} has|are in {t}]",
            "count only the letters [of|in] {t}",
            *_counted(_COUNT_ORDERS, "letters"),
        ),
        questions=(
            "How many letters [are there in|are in] {t}?",
            "How many letters does {t} [have|contain]?",
            "[Here is|Take|Look at|Consider] {t}. [How many letters does it have?|Count its letters.|How many letters are in it?]",
            "Of how many letters does {t} consist?",
            "How many letters do you need to [spell|write] {t}?",
            "If I [spell|write out] {t}, how many letters do I [need|use|write]?",
            "Letter count [of|for]: {v}.",
            "Not counting spaces, how many letters [are there in|are in] {t}?",
            *_counted(_COUNT_QUESTIONS, "letters"),
        ),
    )


_CHAR_QUESTIONS = (
    "{K}: {v}. Letter: {q}. [How often does it occur?|How often?|Count it.|How many are there?]",
    "The {k} is {v}. [How many {q}s does it have?|How often does {c} [appear|occur|come up] in it?|Count the {q}s.|Count how often {c} occurs in it.]",
    "[In|Within|Inside] {t}, how [often|many times] [do you find|can you see|does one find|do you come across] {c}?",
    "[Given|For] the {k} {v}, how many times does {c} [occur|appear|come up]?",
    "[number|count] of {q}s in {t}?",
    "{q}s in {t}: how many?",
    "{v} - how many {q}s[ are there| does it have|]?",
    "[I wonder|I was wondering|I'd love to know|I'm curious|It'd be nice to know] how many {q}s {t} [has|contains].",
    "How many [of the letters|letters|characters] in {t} are [{q}|{q}s|the letter {q}]?",
    "[If|When] I [go|look|read] through {t}, how [often|many times] do I [find|meet|see] {c}?",
    "Look for {c} in {t}. How [often|many times] [is it there|does it occur|do you find it]?",
    "The {q}s in {t} [should|must|are to] be counted.",
    "[My|Our] [son|teacher|sister|friend] [asks|wants to know] how [often|many times] {c} [occurs|appears|comes up] in {t}.",
    "{t} contains {c} how [often|many times]?",
    "[Search|Go through] {t} for {c} and [count the hits|count how often it occurs|tell me how often it occurs|count it].",
    "I [have|see] the {k} {q2}. How many {q}s [are in it|do I need to write it|does it take]?",
    "Whether big or small, how many {q}s are [there |]in {t}?",
    "Which number do you get when you count {c} in {t}?",
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
            "the [total number|total|frequency|count] of [{q}s|{c}] in {t}",
            "how many of the letters in {t} are {q}",
        ),
        f"Count how often {char} occurs in the text.",
        f'text = {literal(subject)}\ncount = text.lower().count("{char}")',
        "count",
        {**_named(rng, subject), "q2": quoted(rng, subject, bare=0), "t": shown, "c": c, "q": char},
        (
            f"<count> how [often|many times] {{c}} {times} in {{t}}",
            "find [all|the] {q}s in {t} and count them",
            "count how many [of the letters|letters] [of|in] {t} are [{q}|the letter {q}]",
            "look for {c} in {t} and count how [often|many times] it [occurs|appears]",
            "count, [ignoring case|in upper and lower case], [how often {c} occurs|the {q}s] in {t}",
            f"count how [often|many times] {{c}} {times} in {{t}}",
            "count [the occurrences of {c}|the {q}s|the letter {q}|all {q}s] in {t}",
            "count {c} in {t}",
        ),
        (
            f"How [often|many times|frequently] does {{c}} {base} in {{t}}?",
            "How many {q}s [are there in|are in] {t}?",
            "How many {q}s does {t} [have|contain]?",
            "How many times [can you find {c}|is {c}] in {t}?",
            *_CHAR_QUESTIONS,
        ),
    )


_CASE_QUESTIONS = (
    "The {k} is {v}. [Put it in CASE.|I need it in CASE.|What is it in CASE?|Convert it to CASE.|I want that in CASE.]",
    "{K}: {v}. [Task: CASE.|Task: convert it to CASE.|In CASE, please.|To do: put it in CASE.|Wanted: the same in CASE.]",
    "[In CASE|To CASE|CASE][, please|]: {v}.",
    "[How would you|How would one|How do I|How can I] write {t} in CASE?",
    "{v} in CASE[, please.|?|, please?|.]",
    "[I'd like|I want|I need] to have {t} in CASE.",
    "{t} [should|must|has to] be [in|changed to|converted to|written in] CASE.",
    "[It'd be|It would be] [great|nice|good] to have {t} in CASE.",
    "[Given|For] the {k} {q}, [give me the same in CASE|I need the same in CASE|I'd like to have it in CASE].",
    "I [typed|wrote] {q}, but it should be in CASE. [Fix that.|Change it.|Can you fix it?|Please convert it.]",
    "[There is|I have] a {k}, {q}. It [must|should|has to] be in CASE.",
    "[Our|My] [boss|teacher|designer|printer|editor] wants {t} in CASE. [Can you change it?|Please convert it.|Convert it.|Do that for me.]",
    "What do you get [if|when] you [convert|change|turn] {t} [to|into] CASE?",
    "[A sign|The poster|The label|The heading] [reads|says] {q}. [Write that in CASE.|It should be in CASE.|We need it in CASE.]",
    "[Convert|Change|Turn] [this|the following] [to|into] CASE: {v}.",
    "[Same|The same] text, but in CASE: {v}.",
)
_CASE_MORE = {
    "upper": (
        "[Every|Each] [letter|character] [of|in] {t} should be [a capital|upper case|in upper case|a block letter].",
        "No small letters[, please|]: {v}[ in capitals| all in capitals|].",
        "Shout {t}[, that is, put it in capitals|, i.e. in capital letters|, all caps].",
        "[Caps lock on|All caps|ALL CAPS|Block letters][, please|]: {v}.",
    ),
    "lower": (
        "[Every|Each] [letter|character] [of|in] {t} should be [a small one|lower case|in lower case|small].",
        "No [capitals|capital letters][, please|]: {v}[ in small letters| all in lower case|].",
        "[Get rid of|Remove] the capitals in {t}, [all letters should be small|i.e. make everything lower case|that is, make it all lower case].",
    ),
    "title": (
        "[Every|Each] word [of|in] {t} should [start|begin] with a capital[ letter|].",
        "[Give every word|Give each word] [of|in] {t} a capital [first letter|at the beginning|letter at the start].",
        "[Write|Put] {t} [like|in the style of] a [book|film] title, with [each|every] word [starting with a capital|capitalised|capitalized].",
        "[Every|Each] word [capitalised|capitalized|with a capital][, please|]: {v}.",
    ),
}


def change_case(rng: random.Random) -> Scalar:
    which = rng.choice(("upper", "upper", "lower", "title"))
    names = {
        "upper": "[upper case|uppercase|upper-case|capital letters|capitals|all caps|upper case letters|block capitals|big letters|all capitals|uppercase letters|caps|block letters|CAPITAL LETTERS|upper case|UPPERCASE]",
        "lower": "[lower case|lowercase|lower-case|small letters|lower case letters|lowercase letters|all lower case]",
        "title": "[title case|title-case|titlecase|title style]",
    }[which]
    nouns = [
        f"{{t}} in {names}",
        f"{{t}} in {names}",
        f"{{t}} [written|converted|turned] [in|to|into] {names}",
        f"the [{which}] case [version|form] of {{t}}",
        f"{{v}} in {names}",
        f"{{v}} in {names}",
        f"{{t}}, but in {names}",
        f"{{t}} [put|rewritten|spelled|typed] in {names}",
    ]
    orders = [
        f"<convert> {{t}} [to|into|to|in] {names}",
        f"<convert> {{t}} [to|into] {names}",
        f"put {{t}} in[|to] {names}",
        f"make {{t}} {which}[| ]case",
        f"write {{v}} in {names}",
        f"take {{t}} and [put|write] it in {names}",
        f"rewrite {{t}} in {names}",
        f"<convert> the [following|given] {{k}} [to|into] {names}: {{v}}",
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
        {"t": shown, **_named(rng, subject)},
        tuple(orders),
        (
            *(t.replace("CASE", names) for t in _CASE_QUESTIONS),
            *_CASE_MORE[which],
            f"[Here is|Take|I have] {{t}}. [Convert|Turn|Change] it [to|into] {names}.",
            f"What does {{t}} look like in {names}?",
        ),
    )


_REVERSE_QUESTIONS = (
    "The {k} is {v}. [Turn it round.|What is it backwards?|Spell it from the last letter to the first.|I need it back to front.|Write it from right to left.]",
    "{K}: {v}. [Task: reverse it.|Backwards, please.|To do: turn it around.|Wanted: the reverse.|Flip it.|Now backwards.]",
    "{v} backwards[, please.|?|, please?|.]",
    "{v}, but [backwards|back to front|in reverse|from right to left].",
    "[Given|For] the {k} {v}, [what is its reverse?|what does it look like backwards?|give me the reverse.|I'd like the letters in opposite order.]",
    "[If|When] you [read|write|spell] {t} from right to left, what [do you get|comes out|is the result]?",
    "How is {t} [written|spelled|spelt] [backwards|from right to left|from back to front|starting with the last letter]?",
    "{t} [should|has to|must] be [reversed|turned around|written backwards|flipped|put back to front].",
    "What do you get [from|out of] {t} when its letters are [reversed|put in opposite order|read from the end]?",
    "[Swap|Change] the order of the letters [in|of] {t} so that the last [one |]comes first[ and the first one last|].",
    "[My|Our] [friend|daughter|teacher|little brother] [likes|loves] to write everything backwards. How would {t} look [then|in that case]?",
    "[Start|Begin] at the end of {t} and go back [letter by letter|one letter at a time|to the first letter]. [What is the result?|What does that give?|What do you get?]",
    "[It'd be|It would be] [nice|great|fun] to [have|see] {t} [backwards|back to front|in reverse].",
    "Reverse [this|the following][ {k}|]: {v}.",
    "[Backwards|In reverse|Back to front|Right to left|Reversed][, please|]: {v}.",
    "I have a {k}, {q}, [and|but] I need it [the other way round|back to front|backwards].",
    "Last letter first, first letter last: [do that to|that is what I want for] {t}.",
    "How does {t} read [backwards|from right to left|from the end|in a mirror, from the last letter to the first]?",
    "[I'd like|I want] to [know|see] what {t} looks like [backwards|back to front|when it is reversed].",
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
            "{v} back to front",
            "{v} backwards",
            "{v} [spelled|written] [backwards|from right to left]",
            "{t} with [its letters|all letters|the characters] in [opposite|reverse|reversed|the opposite] order",
            "{t} read from [the end|the end to the beginning]",
            "{t} [turned around|the other way round|flipped]",
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
            "spell {v} backwards",
            "write {v} [backwards|back to front|from right to left]",
            "put the letters of {t} in [opposite|reverse|the opposite] order",
            "read {t} from the end[ to the beginning|]",
            "take {t} and [reverse it|turn it around|flip it|write it backwards|spell it from right to left]",
            "<reverse> the [following|given] {k}: {v}",
        ),
        questions=(
            "What is {t} [backwards|spelled backwards|in reverse|reversed|written backwards]?",
            "How do you [write|spell] {t} backwards?",
            "[Here is|Take|I have] {t}. [Reverse it.|Turn it around.|Write it backwards.|Spell it backwards.]",
            "What do you get when you reverse {t}?",
            *_REVERSE_QUESTIONS,
        ),
    )


_PALINDROME_QUESTIONS = (
    "The word is {v}. [Is it a palindrome?|Is that a palindrome?|Palindrome or not?|Does it read the same backwards?|Check it for being a palindrome.]",
    "[Word|Text|Input|Given]: {v}. [Task: palindrome check.|Task: check whether it is a palindrome.|Palindrome?|Is it a palindrome?|Question: palindrome, yes or no?]",
    "{v} - [is it a palindrome|palindrome or not|a palindrome or not|is that one a palindrome]?",
    "Is {t} a palindrome[, i.e.|, that is,|, in other words,] does it read the same [backwards|both ways|in both directions|from right to left]?",
    "[If|When] you [reverse|turn around|flip] {t}, do you get the same word[ again|]?",
    "Can {t} be read [from both ends|in both directions|forwards and backwards] with the same result?",
    "Does {t} [stay|remain] [the same|unchanged] when [it is reversed|you turn it around|its letters are reversed|it is read backwards]?",
    "Is the reverse of {t} the same as [the word|the original|{t}] itself?",
    "[A palindrome is a word that reads the same both ways|Palindromes read the same in both directions]. Is {t} one?",
    "[We are learning|We talked|I am reading] about palindromes[ at school| in class|]. Is {t} one[ of them|]?",
    "If {t} [equals|is equal to|is the same as] its reverse, the answer is yes, otherwise [it is |]no.",
    "I [think|believe|am sure] [that |]{t} is a palindrome. [Am I right?|Is that so?|Is it true?|Is that correct?]",
    "[My|A] [friend|colleague|pupil|brother] [says|claims|thinks] [that |]{t} is a palindrome. Is that [true|right|so]?",
    "[Palindrome test|Palindrome check|Palindrome][ for|:] {v}.",
    "Is {t} spelled the same from left to right and from right to left?",
    "[Yes or no|Yes/no]: is {t} a palindrome?",
    "[I'd like|I want|It'd be nice] to know [if|whether] {t} is a palindrome[ or not|].",
    "Would {t} [look|be|read] the same [backwards|if it were written backwards|from back to front]?",
    "[Given|Take|Here is] the word {v}: [is it a palindrome|does it read the same backwards|is it the same forwards and backwards]?",
    "{t}: does it read the same [from both sides|backwards|in both directions|back to front]?",
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
        {"t": shown, "v": _open(rng, subject)},
        (
            "[do|run|make] a palindrome [check|test] [for|on] {t}",
            "find out whether {t} [equals|is equal to] its [own |]reverse",
            "<check> [if|whether] {v} [is|is or is not] a palindrome",
            "<check> [if|whether] {t} stays the same when [it is |]reversed",
            "compare {t} with its [reverse|mirror image] to see whether it is a palindrome",
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
            *_PALINDROME_QUESTIONS,
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
