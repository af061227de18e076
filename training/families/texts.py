# ruff: noqa: E501 - wordings are easier to read in one piece
"""Texts and words: print, repeat, count, change case, reverse, sort, pyramids."""

from __future__ import annotations

import random

from training import grammar
from training.endings import FILE_PHRASE
from training.parts import Family, Scalar, Sequence, Task
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


def _subject(rng: random.Random, *, bare: float = 0.2, long: bool | None = None) -> tuple[str, str]:
    """A text and how the sentence names it ("the word 'tree'")."""
    one = rng.random() < 0.5 if long is None else not long
    value = (word(rng) if rng.random() < 0.8 else name(rng)) if one else text(rng, 2, 8)
    kind = _WORD if one else _TEXT
    plain = rng.random()
    shown = quoted(rng, value, bare=0.25) if one else quoted(rng, value, bare=0)
    if not one and rng.random() < 0.2:
        shown = _open(rng, value)
    if plain < 0.45:
        phrase = grammar.phrase(rng, kind + " {t}", {"t": quoted(rng, value, bare=bare if one else bare / 2)})
    elif plain < 0.9:
        phrase = grammar.phrase(rng, "{t}", {"t": shown})
    elif plain < 0.95:
        phrase = grammar.phrase(rng, kind + ": {t}", {"t": _open(rng, value)})
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
    "text = {q}. [Print it.|Print text.|Show it.|Output it.]",
    "[Store|Put|Keep] {q} in a variable and [print|show|display|output] [it|the variable|its value].",
    "[Make|Create|Define] a variable with the [text|value] {q}, then [print|show|output] it.",
    "Call [print|the print function|print()] with {q}.",
    "The [user|visitor|customer|player|reader] [should|must|has to|is meant to] [see|read] {a}[ on the screen| when the program starts|].",
    "The [display|sign|info screen|monitor] in [the hall|our shop|the window|the office] should [show|read|say] {a}",
    "[We need|I need|There has to be] a [greeting|message|notice|short text] on the screen: {v}",
    "My [mum|mom|friend|grandma|boss] [should|wants to] read {a} on [my|the] screen.",
    "{v} - [print that|print this|show this on the screen|that should be printed]",
    "{q}. [Print that.|Print this.|Show that.|That goes on the screen.|That is what it should print.]",
    "The program's [only |whole |]job is to [print|say|show|output] {a}",
    "The [only|single] line of output [should be|is|has to be] {a}",
    "Exactly this[, nothing more|, no more and no less|], [on the screen|as output|in the console]: {v}",
    "Output [exactly|just|only] [this|the following|this line|this text]: {v}",
    "As output I [expect|want|need|would like] {a}",
    "Expected output: {v}",
    "[Wanted|Required|Desired] output: {v}",
    "Let {a} [appear|be shown|be displayed|show up] [on the screen|in the console|in the terminal].",
    "[Write|Send] {a} to [stdout|standard output|the console|the terminal].",
    "I want to [learn|know|understand] how print works. [Print|Show|Output] {a} as an example.",
    "[Computer|Python|Dear program], [please say|say|please print|print] {a}",
    "[There should be|I want to have|We want] {a} on the screen[ and nothing else| and no other text|].",
    "[I am|I'm] writing my [first|very first] program. It should [print|say|show|greet me with] {a}",
    "Tell the [user|world|class|players|guests] {a}",
    "[What|Which] [code|program|command|Python line] prints {a}?",
    "How does [a program|one|a Python program|a beginner] print {a}?",
    "[Our|The|My] [greeting|motto|slogan|headline|title] is {q}. [Print it.|Show it on the screen.|Let the program print it.]",
    "[One|A single] line of output[, please|, nothing more|]: {v}",
    "{q} - that's what [I want to see|should be on my screen|has to be printed|I'd like to see printed].",
    "[Could|Can] the [program|computer|script] [print|show|say|greet me with] {a}?",
    "If everything works, [I see|the screen shows|the program prints] {a}",
    "the program has to say: {v}",
)
_SAY_ORDERS = (
    "put {t} on the [screen|console]",
    "send {t} to the [screen|console|terminal]",
    "make {t} appear[ on the screen|]",
    "use print to [show|display|output|write] {t}",
    "show the [user|player|visitor|reader] {t}",
    "let the [user|reader|visitor] [see|read] {t}",
    "bring {t} [to|onto] the screen",
    "have {t} [printed|displayed|shown][ on the screen|]",
    "call print with {t}",
    "start up and [say|show|print] {t}",
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
        text_core = "<say> {t}" + tail if rng.random() < 0.75 else rng.choice(_SAY_ORDERS)
    if rng.random() < 0.45:
        said = {
            "a": quoted(rng, value, bare=0),
            "v": _open(rng, value),
            "q": quoted(rng, value, bare=0),
        }
        if rng.random() < 0.2:
            said["a"] = said["v"]
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
    "[Text|Message|Line]: {v}. [Repetitions|Times|Number of times|How often|Copies]: {n}.",
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
    "Print {n} times [the same|one and the same] [text|line]: {v}",
    "text = {q}, n = {N}. [Print|Show|Output] text n times{lines}.",
    "Set up a loop that [runs|goes round|is run] {n} times and [prints|shows|outputs] {a} [each time|every time|in each round].",
    "for i in range({N}): [print|say|show] {a}",
    "[Go on|Don't stop|Keep going] until {a} has been printed {n} times{lines}.",
    "When [it|the program|the script] [runs|is started], {a} should [appear|come up|be printed] {n} times{lines}.",
    "The [message|text|line] {a} is to be [printed|shown|repeated|displayed] {n} times{lines}.",
    "I [want|need] the [program|computer|script] to [say|repeat|print] {a} {n} times{lines}.",
    "[My text is|My line is|The message is|Here is a line:] {a}. [Print|Show|Repeat|Output] it {n} times{lines}.",
    "[We need|I need|We are printing] {n} [labels|stickers|name tags|tickets] [that say|with the text|saying] {a}. [Print them, one per line.|Print one per line.|Print each of them on its own line.]",
    "[Copy|Duplicate] {a} so that it [is there|appears|stands there] {n} times{lines}.",
    "[Can|Could] the [computer|program] [say|print|show] {a} {n} times{lines}?",
    "Keep [printing|saying|repeating] {a} until you have done it {n} times{lines}.",
    "The output [should be|is|has to be] {a}, {n} times{lines}.",
    "Output: {n} times {a}{lines}",
    "I must [write|copy] {a} {n} times, [print it for me|do it for me|so let Python print it]{lines}.",
    "All {n} lines of the output are the same: {v}",
    "Write a loop with {n} rounds. In each [round|of them], [print|show|output] {a}.",
    "With a while loop and a counter, [print|say|show] {a} {n} times{lines}.",
    "How can {a} be [printed|shown|repeated] {n} times{lines}?",
    "{n} [rows|lines], the same [text|words] in each: {v}",
    "Repeat after me, {n} times{lines}: {v}",
    "Say {a}. Say it again and again, {n} times [in all|in total|altogether]{lines}.",
    "Once is not enough: [print|say|show] {a} {n} times{lines}.",
    "I [should|have to|must] hand in {n} lines, each [saying|reading] {a}. [Print them.|Produce them.|Let Python write them.]",
    "[Number of lines|Lines|Rows]: {n}. [Every line says|Each line|Content of each line|All of them say]: {v}",
    "To [learn it by heart|remember it|practise it|practice it], I want to [read|see] {a} {n} times{lines}.",
    "{a} - {n} times [on the screen|as output|in the console]{lines}, please.",
    "The [user|reader|class] should [see|read] {a} {n} times{lines}.",
    "[Store|Put] {q} in a variable and print it {n} times{lines}.",
)
_REPEAT_LINES = tuple(t for t in _REPEAT if "{lines}" in t)
_REPEAT_SAVED = (
    "{file} [should|must|has to] [contain|hold|have] {a} {n} times{lines}.",
    "[Text|Message|Line]: {q}. [Write|Save|Put] it {n} times [to|into|in] {file}{lines}.",
    "In {file} I [want|need|would like] {n} lines, [each|all] [saying|reading] {a}.",
    "The [message|text|line] {a} [should|must] be [written|saved] {n} times [to|in] {file}{lines}.",
    "{file} must end up holding {n} lines, and each of them is {a}.",
    "[Open|Create] {file} for writing and write {a} to it {n} times{lines}.",
    "{n} times {a} in {file}{lines}, please.",
    "[How do I|How can I] write {a} {n} times [to|into] {file}{lines}?",
    "With a loop, write {a} {n} times [to|into] {file}{lines}.",
    "{file}: {n} lines, [every one|each] of them {a}.",
)


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
                "write {t} {n} times" + lines + " [to|into|in] {file}",
                "open {file} for writing and write {t} to it {n} times" + lines,
                "use a loop to write {t} {n} times [to|into] {file}" + lines,
                "put {n} lines [in|into] {file}, [each one|each|all] [saying|reading] {t}",
                "repeat {t} {n} times" + lines + "&<save> [it|the result|that|the lines] [in|to|into] {file}",
            )
        )
        task_text = grammar.order(rng, core, slots)
        if rng.random() < 0.35:
            slots |= {"a": quoted(rng, value, bare=0), "q": quoted(rng, value, bare=0)}
            slots["lines"] = grammar.phrase(rng, lines, {})
            task_text = grammar.speak(rng, rng.choice(_REPEAT_SAVED), slots)
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
            "write a loop that prints {t} {n} times" + lines,
            "let a loop print {t} {n} times" + lines,
            "put {t} on the screen {n} times" + lines,
            "print {t} again and again, {n} times in [all|total]" + lines,
            "copy {t} {n} times" + lines,
            "run a loop {n} times&print {t} [each time|every time]"
            if not row
            else "<say> {t} {n} times" + lines,
        )
    )
    if rng.random() < 0.45:
        slots |= {"a": quoted(rng, value, bare=0), "v": _open(rng, value)}
        slots |= {"q": quoted(rng, value, bare=0), "N": str(n)}
        if rng.random() < 0.3:
            slots["a"] = slots["v"]
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
    "the number of THINGS [there are|you can count|one can count] in {t}",
    "the number of THINGS {t} [has|contains]",
    "how many THINGS the {k} {q} [has|contains]",
    "the number of all the THINGS in the [given |]{k} {q}",
)
_COUNT_ORDERS = (
    "take {t} and count [its|the] THINGS",
    "count [the|all the|all] THINGS [of|in] the [following|given] {k}: {v}",
    "go through {t}[ letter by letter|] and count the THINGS",
    "find the number of THINGS in {t}",
    "<count> how many THINGS [there are|can be found] in {t}",
    "look for THINGS in {t} and count them",
)
_COUNT_MORE = (
    "take the {k} {q} as input and count its THINGS",
    "store {q} in a variable and count the THINGS in it",
    "define a string {q} and count its THINGS",
    "say how many THINGS [there are in {t}|{t} has]",
    "<compute> how many THINGS {t} has [in all|in total|altogether]",
    "do a count of the THINGS in {t}",
    "<check> how many THINGS [are in {t}|{t} has]",
    "use a variable with the {k} {q} and find out how many THINGS it has",
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
    "I [typed|entered|put in] {q}[ on my phone| in a form|]. [How many THINGS was that?|How many THINGS did I type?|Count the THINGS for me.]",
    "[Store|Put|Keep] {q} in a variable and count the THINGS [in it|it contains|it has].",
    "{q}: [I need|I want|we need|give me] the number of THINGS[ in it|].",
    "The [program|script] [gets|is given|works on] the {k} {q} and [has to count|must count|should count] its THINGS.",
    "The [output|answer|result] [should be|has to be|must be] the number of THINGS in {t}.",
    "[A|One|A single] number is [enough|all I need|all I want]: how many THINGS {t} has.",
    "How many THINGS here: {v}?",
    "[text|s] = {q}. [How many THINGS does it have?|Count its THINGS.|How many THINGS are in it?]",
    "{q} -> [number of THINGS|how many THINGS|count the THINGS].",
    "For my [homework|class|report|essay] I must [say|state|know] how many THINGS there are in {t}.",
    "How [many|much] THINGS has {t}?",
    "With {q} as input, the [program|script|code] should [give|return|find] the number of THINGS.",
    "How many THINGS does the {k} below have? {q}.",
    "A [pupil|child|student] should count the THINGS in {t}. What is the right [answer|number|solution]?",
    "I counted the THINGS in {t} twice and got different numbers. [What is the right number?|How many are there really?|Count them for me.]",
    "{q} has n THINGS. [What is n?|Find n.|How much is n?]",
    "[Input|Given]: {q}. [Output|Wanted|To find]: the number of THINGS.",
    "[Have a look at|Look closely at] the {k} {q}. I [am only interested in|only care about|only need] the number of THINGS.",
    "[What|Which] number of THINGS does {t} [have|contain]?",
    "Can you count the THINGS [in|of] {t}?",
    "How do I count the THINGS [in|of] {t}?",
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
            *_counted(_COUNT_MORE, "vowels"),
        ),
        questions=(
            "How many vowels [are there in|are in] {t}?",
            "How many vowels does {t} [have|contain]?",
            "How many of the letters [of|in] {t} are vowels?",
            "[Here is|Take|Look at|Consider|We have] {t}. [How many vowels does it have?|Count its vowels.|How many vowels are in it?|Count the vowels in it.]",
            "How many times do the letters a, e, i, o [and|or] u [occur|appear] in {t}[ altogether|, all together|]?",
            "[A vowel is a, e, i, o or u|The vowels are a, e, i, o and u]. How many [of them |]are in {t}?",
            "y does not count as a vowel. How many vowels does {t} have?",
            "Loop over {t} and count the letters that are a, e, i, o or u.",
            "Use a [for loop|loop] and an if to count the vowels [in|of] {t}.",
            "For every letter of {t}, check whether it is a vowel, and count those that are.",
            "How often do we find one of a, e, i, o[,|] [or|and] u in {t}?",
            "[My daughter is|My pupils are|We are] learning the vowels. How many are in {t}?",
            "Vowels: a, e, i, o, u. {K}: {v}. [How many?|Count them.|How many are in it?]",
            "If I [circle|underline|mark] every vowel in {t}, how many letters do I mark?",
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
            *_counted(_COUNT_MORE, "consonants"),
        ),
        questions=(
            "How many consonants [are there in|are in] {t}?",
            "How many consonants does {t} [have|contain]?",
            "How many of the letters [of|in] {t} are [consonants|not vowels|no vowels]?",
            "[Leaving out|Not counting|Without] the vowels, how many letters [are there in|are in] {t}?",
            "If you [ignore|skip|cross out] the vowels, how many letters of {t} [remain|are left]?",
            "Loop over {t} and count the letters that are not a, e, i, o or u.",
            "Use a [for loop|loop] and an if to count the consonants [in|of] {t}.",
            "For every letter of {t}, check whether it is a consonant, and count those that are.",
            "[My daughter is|My pupils are|We are] learning the consonants. How many are in {t}?",
            "Only letters other than a, e, i, o and u count: how many has {t}?",
            "If I [circle|underline|mark] every consonant in {t}, how many letters do I mark?",
            *_counted(_COUNT_QUESTIONS, "consonants"),
        ),
    )


_COUNT_WORDS = (
    "Use split on {t} and count how many [pieces|parts|words] [there are|you get|come out].",
    "If every word costs one [cent|euro|dollar|coin], how many words do I pay for in {t}?",
    "How many [separate|single|individual] words [are there|do you see] in {t}?",
    "Count, don't list, the words of {t}.",
    "How many words did [Tom|she|he|the author|my mother] [say|write|use] in {q}?",
    "I have to learn the [line|sentence|words] {q} by heart. How many words is that?",
    "[A telegram|An ad|My slogan|The heading|The title|The subject line] [reads|says|is] {q}. How many words [is that|are those|does it have]?",
    "Length in words: {v}.",
    "{q}: word count?",
    "wordcount {q}?",
    "What does len(text.split()) give for {t}?",
    "My [essay|answer|summary] may only have a few words. How many are in {t}?",
    "How many words is {q}?",
    "[Words are separated by spaces|Spaces separate the words]. How many words has {t}?",
    "How many words do you say when you read {t} [aloud|out loud]?",
)
_COUNT_ALPHA = (
    "[Ignoring|Leaving out] [spaces and punctuation|the spaces and signs|everything that is not a letter], how many letters [are in {t}|are there in {t}|does {t} have]?",
    "We are [painting|carving|engraving] {q} on a [sign|mug|door|ring]. How many letters [is that|are those|does it take]?",
    "[The shop|An engraver|A sign maker] charges by the letter. How many letters do I pay for if I want {q}?",
    "How many letters long is {t}?",
    "Use isalpha to count the letters [of|in] {t}.",
    "Loop over {t} and count one for each letter.",
    "I wrote {q} on [the board|a card|a cake]. How many letters [is that|did I write|does it have]?",
    "How many letter tiles do I need for {t}?",
    "[Spaces|Blanks] do not count. How many letters does {t} have?",
    "Only letters count, no spaces: how many are in {t}?",
    "How many letters is {q}?",
    "[A|My] crossword answer is {q}. How many letters does it [have|need]?",
    "For each character of {t}, check whether it is a letter, and count those that are.",
    "How many boxes do I need if each letter of {t} gets a box of its own?",
)
_COUNT_CHARACTERS = (
    "[A text message|A tweet|My post|The subject line|The password] [reads|is|says] {q}. How many characters [is that|does it have|are in it]?",
    "[s|text] = {q}. [What is its length?|How long is it?|What does len give?]",
    "Use [len|the len function] to get the length of {t}.",
    "[Spaces count too|Count spaces too|Spaces are characters as well]. How many characters does {t} have?",
    "A form asks me for the length of {t} in characters. [What do I enter?|What is it?|How long is it?]",
    "{q}: length?",
    "From the first to the last character, how long is {t}?",
    "How many characters would I have to type for {t}, spaces included?",
    "Determine the size of the string {q}, i.e. how many characters it has.",
    "strlen of {q}?",
    "The string is {q} and its length is [wanted|needed|what I want to know].",
    "Is {t} short or long? I need its exact length in characters.",
    "[My|The] field only takes so many characters. How many does {t} have?",
    "How many characters is {q}?",
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
            *_counted(_COUNT_MORE, "words"),
        ),
        questions=(
            "How many words [are there in|are in] {t}?",
            "How many words does {t} [have|contain|consist of]?",
            "Of how many words does {t} consist?",
            "[Here is|Take|Look at|Consider|We have] {t}. [How many words does it have?|Count its words.|How many words are in it?|Count the words in it.]",
            "How many words long is {t}?",
            "Word count [of|for]: {v}.",
            "Word count of {t}?",
            *_COUNT_WORDS,
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
                *_counted(_COUNT_MORE, "characters"),
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
                *_COUNT_CHARACTERS,
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
            *_counted(_COUNT_MORE, "letters"),
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
            *_COUNT_ALPHA,
            *_counted(_COUNT_QUESTIONS, "letters"),
        ),
    )


_CHAR_QUESTIONS = (
    "{K}: {v}. Letter: {q}. [How often does it occur?|How often?|Count it.|How many are there?]",
    "The {k} is {v}. [How many {qs} does it have?|How often does {c} [appear|occur|come up] in it?|Count the {qs}.|Count how often {c} occurs in it.]",
    "[In|Within|Inside] {t}, how [often|many times] [do you find|can you see|does one find|do you come across] {c}?",
    "[Given|For] the {k} {v}, how many times does {c} [occur|appear|come up]?",
    "[number|count] of {qs} in {t}?",
    "{qs} in {t}: how many?",
    "{v} - how many {qs}[ are there| does it have|]?",
    "[I wonder|I was wondering|I'd love to know|I'm curious|It'd be nice to know] how many {qs} {t} [has|contains].",
    "How many [of the letters|letters|characters] in {t} are [{q}|{qs}|the letter {q}]?",
    "[If|When] I [go|look|read] through {t}, how [often|many times] do I [find|meet|see] {c}?",
    "Look for {c} in {t}. How [often|many times] [is it there|does it occur|do you find it]?",
    "The {qs} in {t} [should|must|are to] be counted.",
    "[My|Our] [son|teacher|sister|friend] [asks|wants to know] how [often|many times] {c} [occurs|appears|comes up] in {t}.",
    "{t} contains {c} how [often|many times]?",
    "[Search|Go through] {t} for {c} and [count the hits|count how often it occurs|tell me how often it occurs|count it].",
    "I [have|see] the {k} {q2}. How many {qs} [are in it|do I need to write it|does it take]?",
    "Whether big or small, how many {qs} are [there |]in {t}?",
    "Which number do you get when you count {c} in {t}?",
    "How many times did I [write|type|use] {c} in {t}?",
    "[We are painting|I am painting|I want to print] {q2} on a [sign|wall|banner|shirt]. How many {qs} [do I need|does it take|are in it]?",
    "[s|text] = {q2}. [How many {qs} are in it?|Count {c} in it.|How often does {c} occur in it?]",
    "Go through the letters of {t} and add one [each time|whenever] you [meet|see|find] {c}.",
    "Letter: {q}. {K}: {v}. [How often does it occur?|How often?|Count it.]",
    "{c} in {t}: how [often|many times]?",
    "How many {qs} here: {v}?",
    "{q2} -> [how many {qs}?|number of {qs}?|count the {qs}.]",
    "{q2}: how many times {c}?",
    "How many times is the letter {q} [hidden|used|written] in {t}?",
    "If I [mark|circle|underline] every {q} in {t}, how many [letters do I mark|marks do I make|letters are marked]?",
    "My [friend|sister|son] and I disagree on how [many {qs} there are|often {c} occurs] in {t}. [What is the right number?|Count them for us.]",
    "The {q} key on my keyboard is [broken|stuck]. How many times do I need it for {t}?",
    "The [program|script] takes the {k} {q2} and [counts|has to count|should count] the {qs} in it.",
    "Put {t} in lower case and count [the {qs}|how often {c} occurs].",
    "[Case does not matter|No matter whether capital or small|Ignore the case]: how many {qs} are in {t}?",
    "How often, if at all, does {t} contain {c}?",
    "How often do you write {c} when you [write|type] {t}?",
    "You [get|are given] the {k} {q2} and the letter {q}. How often is the letter in the {k}?",
    "[Inputs|Given]: the {k} {q2} and the letter {q}. [Output|Wanted]: how [often|many times] the letter [is|occurs] in the {k}.",
    "The answer should be how [often|many times] {c} [is|occurs|appears] in {t}.",
    "How [much|many] {qs} has {t}?",
    "We are playing hangman and the {k} is {q2}. Somebody guesses {c}. How many times does it [occur|appear]?",
    "If I spell {t} letter by letter, how often do I say {c}?",
    "Use the count method to find out how [often|many times] {c} is in {t}, [in upper or lower case|big or small].",
    "The {k} {q2} is given. How many of its letters are {q}?",
    "Can you count the {qs} in {t}?",
    "[Store|Put] {q2} in a variable and count the {qs} in it.",
)


def count_char(rng: random.Random) -> Scalar:
    subject, shown = _subject(rng)
    letters = [c for c in subject.lower() if c.isalpha()] or ["a"]
    char = rng.choice(letters) if rng.random() < 0.85 else rng.choice("abcdefghijklmnopqrstuvwxyz")
    c = grammar.phrase(
        rng, "[|the letter |the letter |the character ]{c}", {"c": quoted(rng, char, bare=0.45)}
    )
    plurals = "[{q}'s|'{q}'s|letters {q}]" if char in "aiou" else "[{q}s|{q}s|{q}'s|'{q}'s]"
    many = grammar.phrase(rng, plurals, {"q": char})
    times = "[occurs|appears|is|shows up|can be found|comes up]"
    base = "[occur|appear|show up|come up]"
    return Scalar(
        "count_char",
        (
            f"how [often|many times|frequently] {{c}} {times} in {{t}}",
            "the number of times {c} " + times + " in {t}",
            "the number of [occurrences of {c}|{qs}] in {t}",
            "the count of {c} in {t}",
            "how many {qs} [there are|are] in {t}",
            "how many {qs} {t} [has|contains]",
            "the [total number|total|frequency|count] of [{qs}|{c}] in {t}",
            "how many of the letters in {t} are {q}",
            "how [often|many times] [one finds|you find] {c} in {t}",
            "how many letters of {t} are [{q}|{qs}]",
            "how [often|many times] the {k} {q2} contains {c}",
            "the number of times you [write|type|need] {c} in {t}",
            "the number of letters in {t} that are {q}",
        ),
        f"Count how often {char} occurs in the text.",
        f'text = {literal(subject)}\ncount = text.lower().count("{char}")',
        "count",
        {
            **_named(rng, subject),
            "qs": many,
            "q2": quoted(rng, subject, bare=0),
            "t": shown,
            "c": c,
            "q": char,
        },
        (
            f"<count> how [often|many times] {{c}} {times} in {{t}}",
            "find [all|the] {qs} in {t} and count them",
            "count how many [of the letters|letters] [of|in] {t} are [{q}|the letter {q}]",
            "look for {c} in {t} and count how [often|many times] it [occurs|appears]",
            "count, [ignoring case|in upper and lower case], [how often {c} occurs|the {qs}] in {t}",
            f"count how [often|many times] {{c}} {times} in {{t}}",
            "count [the occurrences of {c}|the {qs}|the letter {q}|all {qs}] in {t}",
            "count {c} in {t}",
            "take the {k} {q2} and the letter {q} and count how often the letter [is|occurs] in the {k}",
            "store {q2} in a variable and count the {qs} in it",
            "<check> how [often|many times] {c} [is|occurs] in {t}",
            "<check> how many {qs} {t} has",
            "say how many {qs} there are in {t}",
            "do a count of the {qs} in {t}",
            "use the {k} {q2} and count how many of its letters are {q}",
        ),
        (
            f"How [often|many times|frequently] does {{c}} {base} in {{t}}?",
            "How many {qs} [are there in|are in] {t}?",
            "How many {qs} does {t} [have|contain]?",
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
    "[s|text] = {q}. [Give me that in CASE.|What is it in CASE?|Change it to CASE.]",
    "[Input|Given]: {q}. [Output|Wanted]: the same in CASE.",
    "The [output|result] [should|must] be {t}, [only|but] in CASE.",
    "Instead of {q}, I [want|need|would like] the same [text|words] in CASE.",
    "This [heading|line|title|label] [needs to|has to|must] be in CASE: {v}.",
    "CASE for {t}, please.",
    "{q} -> CASE.",
    "[Which|What] [text|string] do you get when {t} is [put into|written in|changed into] CASE?",
    "A [customer|client|guest|user] [sent|typed|entered] {q}. In our [list|system|database] it [must|has to|should] be in CASE.",
    "We [write|print|keep] all our [titles|names|headings] in CASE. [The next one is|The new one is|This one is] {q}. [Convert it.|Write it like that.]",
    "[Use|Take] Python's string methods to [put|get] {t} [in|into] CASE.",
    "[Store|Put] {q} in a variable and [convert|change] it to CASE.",
    "Whatever it looks like now, {t} [should come out|must end up|has to come out] in CASE.",
    "Can {t} be [changed|converted] to CASE?",
    "On the [board|envelope|door sign|card] there should be {q}, in CASE.",
    "[I'm|I am] too lazy to [retype|type again] {q}. [Put it in CASE for me.|It should be in CASE.]",
)
_CASE_MORE = {
    "upper": (
        "[Every|Each] [letter|character] [of|in] {t} should be [a capital|upper case|in upper case|a block letter].",
        "No small letters[, please|]: {v}[ in capitals| all in capitals|].",
        "Shout {t}[, that is, put it in capitals|, i.e. in capital letters|, all caps].",
        "[Caps lock on|All caps|ALL CAPS|Block letters][, please|]: {v}.",
        "Turn every small letter of {t} into its capital.",
        "Use upper() on {t}.",
        "In {t} all letters should be [big ones|capitals].",
        "Not one small letter should be left in {t}, [capitals only|make them all capitals].",
    ),
    "lower": (
        "[Every|Each] [letter|character] [of|in] {t} should be [a small one|lower case|in lower case|small].",
        "No [capitals|capital letters][, please|]: {v}[ in small letters| all in lower case|].",
        "[Get rid of|Remove] the capitals in {t}, [all letters should be small|i.e. make everything lower case|that is, make it all lower case].",
        "Use lower() on {t}.",
        "In {t} no letter should be a capital.",
        "Turn every capital [of|in] {t} into a small letter.",
        "I left caps lock on and typed {q}. I wanted small letters only.",
    ),
    "title": (
        "[Every|Each] word [of|in] {t} should [start|begin] with a capital[ letter|].",
        "[Give every word|Give each word] [of|in] {t} a capital [first letter|at the beginning|letter at the start].",
        "[Write|Put] {t} [like|in the style of] a [book|film] title, with [each|every] word [starting with a capital|capitalised|capitalized].",
        "[Every|Each] word [capitalised|capitalized|with a capital][, please|]: {v}.",
        "Use title() on {t}.",
        "Each word of {t} gets a capital first letter, the rest small.",
        "[It is|This is] the name of a [book|song|film]: {q}. [Start every word with a capital.|Capitalize each word.|Capitalise each word.]",
        "In {t}, the first letter of each word should be big and the others small.",
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
        {"t": _open(rng, subject) if rng.random() < 0.3 else quoted(rng, subject, bare=0.08)},
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
    "[s|text] = {q}. [Reverse it.|Give me that backwards.|What is it backwards?|Turn it around.]",
    "[Input|Given]: {q}. [Output|Wanted]: the same [backwards|reversed|from back to front|from the last letter to the first].",
    "The [output|result] should be {t} from the last [letter|character] to the first.",
    "In our secret code, everything is written backwards. What does {t} become?",
    "[Loop|Go] over {t} from the end to the [start|beginning] and collect the [letters|characters].",
    "{q} -> [backwards|reversed|in reverse].",
    "What is {t} when you [read it from|start at] the wrong end?",
    "[Which|What] [text|string] do you get when you put the [characters|letters] of {t} in reverse order?",
    "[Store|Put] {q} in a variable and [turn it around|reverse it].",
    "Can you [say|spell|read|type] {t} backwards?",
    "First the last letter of {t}, then the one before it, and so on [to the first|until you reach the first].",
    "Somebody [wrote|typed] {q} from right to left. What does it say from left to right, letter by letter?",
    "The reverse of {t} is [needed|wanted|what I am looking for|what I need].",
    "Turn {t} so that the end [becomes|is] the beginning.",
    "Use [slicing|a slice|a slice with step -1] to reverse {t}.",
    "{q} in reverse [gives|is] what?",
    "[My nephew|A child|My pupil] [asked|wants to know|keeps asking] what {t} is backwards.",
    "How do I [reverse|turn around|flip] {t}?",
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
    "Radar is a palindrome. [Is {t} one as well?|Is {t} one too?|What about {t}?]",
    "The answer should be yes if {t} is a palindrome, [otherwise no|and no if it is not].",
    "Palindrome? {v}.",
    "Compare the first letter of {t} with the last, the second with the last but one, and so on. Do they all match?",
    "Do the letters of {t} come in the same order from the front and from the back?",
    "Spelled backwards, is {t} still [the same|the same word]?",
    "Turn {t} around. Is it [still the same|the same as before|unchanged]?",
    "Does {t} [count as|qualify as|pass as] a palindrome?",
    "Is {t} symmetrical[, i.e. the same backwards|, that is, a palindrome|, so the same from both ends]?",
    "My [game|quiz|homework] asks [if|whether] {t} is a palindrome. [Yes or no?|What do I answer?|What is the answer?]",
    "Given {t}, answer yes for a palindrome and no for anything else.",
    "A word is a palindrome if it equals its reverse. [Check that for|Test that with|Decide it for] {t}.",
    "We [need|want] a yes or a no: [is {t} a palindrome|does {t} read the same backwards]?",
    "When I read {t} from the [end|right], do I get the same again?",
    "Do {t} and its reverse match?",
    "Are {t} and its mirror image equal, letter by letter?",
    "[My program|The script] gets {v} and has to [decide|say] whether it is a palindrome.",
    "{v} and {v} backwards: are they the same?",
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


_SORT_QUESTIONS = (
    "[The words are|My words are|The names are|The list is|My list is] {list}. [Sort|Order|Arrange] them HOW.",
    "[Words|Names|List|Items|Input|Given]: {list}. [Task|To do|Job|Wanted]: sort [them |]HOW.",
    "[Given|Starting from] [the words|the names|the list|the items] {list}, what do they look like sorted HOW?",
    "{list} - sorted HOW, please.",
    "{list}: sort HOW.",
    "{list}, sorted HOW?",
    "In [what|which] order [would|do] {list} [stand|appear|come] if they are sorted HOW?",
    "[Our|My] [teacher|class|shop|boss|club] has a list [with|of] {list}. It [should|has to|must] be [sorted|arranged|ordered] HOW.",
    "[I'd like|I want|I need] {list} [sorted|ordered|arranged] HOW.",
    "[Please sort|Sort|Order|Arrange] HOW: {list}.",
    "[If|When] [you sort|I sort|one sorts] {list} HOW, what [do you get|is the result|does the list look like]?",
    "WORDS should be [sorted|arranged|listed] HOW.",
    "[It'd be|It would be] [nice|great|handy] to have {list} [sorted|ordered|listed] HOW.",
    "There are [some words|some names|several words|these words] in my [list|notebook|file|book]: {list}. I [want|need] them [sorted|ordered] HOW.",
    "What does the list {list} look like [sorted|when sorted|ordered] HOW?",
    "[Somebody|My sister|A friend|The computer] mixed up {list}. [Sort|Arrange|Order] them HOW[ again|].",
    "words = {list}. [Sort|Order|Arrange] them HOW.",
    "Sorted HOW, how [do|would] {list} look?",
    "[Input|Given]: {list}. [Output|Wanted]: the same [words|items], sorted HOW.",
    "The output [should|must|has to] [contain|be] {list} sorted HOW.",
    "[Make|Create] a list [of|with|from] {list}. [Then|After that] [sort|order] it HOW.",
    "[Define|Take|Start with] a list with {list}, [then|and] [sort|order] it HOW.",
    "[I wrote down|We collected|I noted|I typed in] {list}[ as they came to mind| in no particular order| just like that|]. [Now sort|Please sort|Sort|Now order] them HOW.",
    "{list} are [all mixed up|in a mess|not in order|unsorted]. [Sort|Arrange|Order] them HOW.",
    "[How do I|How can I|How would you] [sort|order|arrange] {list} HOW?",
    "Use [sort|sorted|the sorted function|the sort method] to [order|arrange] {list} HOW.",
    "What [becomes of|happens to] the list {list} [if|when] it is sorted HOW?",
    "HOW, please: {list}.",
    "These are the [names|words|entries] on [my|the|our] [list|sheet|board|shelf], unsorted: {list}. [I'd like|I want|I need] them [sorted|ordered] HOW.",
    "The list {list} is [not sorted|unsorted|out of order]. [Sort|Order] it HOW.",
    "Can {list} be [sorted|arranged|ordered] HOW?",
    "Which comes first, which second and so on if {list} are sorted HOW?",
    "[Please help me|Help me|Help us] [sort|order|arrange] {list} HOW.",
    "My [boss|customer|colleague|teacher] [sent me|gave me] {list} and wants them [back |]sorted HOW.",
    "Not as they are now, but sorted HOW: {list}.",
    "{list} -> sorted HOW.",
    "The [program|script] [has|gets|holds] a list with {list} and [sorts|must sort|should sort] it HOW.",
)
_ALPHABET_QUESTIONS = (
    "In [which|what] order would a dictionary list {list}?",
    "In [which|what] order do {list} stand in a dictionary?",
    "[Alphabetical order|A to Z|ABC order|In alphabetical order][, please|]: {list}.",
    "[I have|I've got] [index cards|folders|labels] named {list}. Put them in alphabetical order.",
    "[The guests are|On the list are|The members are] {list}. [Call them up|List them|Name them] in alphabetical order.",
    "What order do {list} have in the alphabet?",
    "[My bookshelf|The register|My address book|The glossary|The index] should list {list} [from A to Z|in alphabetical order|alphabetically].",
    "{list} in ABC order, please.",
    "If {list} were entries in a dictionary, in [what|which] order would they [come|stand]?",
    "Which of {list} comes first in the alphabet, which second, and so on?",
    "Words with A first, then B, then C and so on: {list}.",
    "[Put|Bring] {list} in the order of the alphabet.",
    "[a-z|A-Z|abc]: {list}.",
    "For the [class list|attendance list|guest list|register], {list} [must|should|need to|have to] be in alphabetical order.",
    "{list} [need|have] to be [alphabetised|alphabetized].",
    "How would you [file|list|shelve] {list} alphabetically?",
    "I can't find anything in my list {list}. [Sort it from A to Z.|Put it in alphabetical order.|Alphabetize it.]",
    "The one that comes first in the alphabet should be at the top, the last one at the bottom: {list}.",
)
_BACKWARD_ALPHABET_QUESTIONS = (
    "[Z to A|From Z to A|Reverse alphabetical order|Descending order][, please|]: {list}.",
    "[Sort|Arrange] {list} alphabetically, but [backwards|from the end of the alphabet|with the last letter of the alphabet first|the other way round].",
    "[The words are|The names are|I have] {list}. What comes last in the alphabet should come first.",
    "Z first, A last: {list}.",
    "{list}, from Z to A, please.",
    "Use sort with reverse=True on the list {list}.",
    "The opposite of alphabetical order: {list}.",
    "[Sort|Order] {list} in descending order.",
    "The end of the alphabet should come first, the beginning last: {list}.",
    "[Put|Bring] {list} in alphabetical order, then turn that order around.",
    "In a dictionary that is printed from Z to A, in what order would {list} stand?",
)


def _sorting(how: str) -> tuple[str, ...]:
    return tuple(t.replace("HOW", how).replace("WORDS", _WORDS) for t in _SORT_QUESTIONS)


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
        f"take {_WORDS} and [sort|order|arrange] them {how}",
        f"arrange {_WORDS} {how}",
        f"[sort|order|arrange] [these|the following] [words|names|items|strings|terms] {how}: {{list}}",
        f"make a list of {{list}}, [sorted|ordered|arranged] {how}",
        f"sort [this|the following] list {how}: {{list}}",
        f"define a list with {{list}} and [sort|order] it {how}",
        f"store {{list}} in a list and [sort|order] it {how}",
        f"start with the unsorted list {{list}} and [sort|order] it {how}",
        f"<sort> my list {{list}} {how}",
        f"tidy up the list {{list}} by sorting it {how}",
        f"use [sorted|sort] to [order|arrange] {{list}} {how}",
        f"rewrite the list {{list}} so that it is [sorted|ordered] {how}",
    ]
    if not down:
        orders += [f"sort {_WORDS}", f"alphabetize {_WORDS}", f"bring {_WORDS} into alphabetical order"]
    return Sequence(
        "sort_words",
        (
            f"{_WORDS} {how}",
            f"{_WORDS}, sorted {how}",
            f"{_WORDS} sorted {how}",
            f"{{list}} [arranged|ordered|in order, that is, sorted] {how}",
            f"the [words|names|items|entries] of the list {{list}}, [sorted|ordered] {how}",
            f"[the|a] sorted list of {{list}} ({how})",
            f"the [words|names|items] {{list}} after sorting them {how}",
            f"the [words|names|items] {{list}} once they are sorted {how}",
            f"my list {{list}}, but [sorted|ordered|arranged] {how}",
            f"{{list}}, which should be [sorted|ordered|arranged] {how}",
        ),
        "Sort the words " + ("in reverse alphabetical order." if down else "in alphabetical order."),
        setup,
        "words",
        "word",
        _word_list(rng, words),
        tuple(orders),
        (
            f"What is the alphabetical order of {_WORDS}?",
            f"[Here are|I have|Take|These are] [some words|the words|my words|these names|some names|a few words|the items]: {{list}}. [Sort|Order|Arrange|Put] them {how}.",
            f"[I have|There is] a list[ of words| of names|]: {{list}}. Sort it {how}.",
            *_ALPHABET_QUESTIONS,
            *_sorting(how),
        )
        if not down
        else (*_BACKWARD_ALPHABET_QUESTIONS, *_sorting(how)),
    )


def sort_by_length(rng: random.Random) -> Sequence:
    words = _words(rng)
    down = rng.random() < 0.4
    how = (
        "[by length, longest first|from longest to shortest|by length in descending order|by their length, the longest first]"
        if down
        else "[by length|by their length|by length, shortest first|from shortest to longest|by number of letters|by how long they are]"
    )
    first, last = ("longest", "shortest") if down else ("shortest", "longest")
    big, small = ("long", "short") if down else ("short", "long")
    return Sequence(
        "sort_words",
        (
            f"{_WORDS} sorted {how}",
            f"{_WORDS}, ordered {how}",
            f"{_WORDS} from the {first} to the {last}",
            f"{_WORDS}, the {first} first[ and the {last} last|]",
            f"{{list}} [arranged|ordered] {how}",
            f"the [words|names|items] of the list {{list}}, [sorted|ordered] {how}",
        ),
        "Sort the words by length" + (", longest first." if down else ", shortest first."),
        f"words = {_source(words)}\nwords.sort(key=len{', reverse=True' if down else ''})",
        "words",
        "word",
        _word_list(rng, words),
        (
            f"<sort> {_WORDS} {how}",
            f"sort {_WORDS} {how}",
            f"[sort|order|arrange] [these|the following] [words|names|items|strings] {how}: {{list}}",
            f"take {_WORDS} and [sort|order|arrange] them {how}",
            f"arrange {_WORDS} so that the {first} [comes|is|one comes] first",
            f"use the length of each word to [sort|order] {_WORDS}, {first} first",
        ),
        (
            *_sorting(how),
            f"{big.capitalize()} words first, {small} ones last: {{list}}.",
            f"{first.capitalize()} first[, please|]: {{list}}.",
            f"The {first} word should [come first|be at the top] and the {last} [one |][last|at the end]. The words are {{list}}.",
            f"[The words are|The names are|Take] {{list}}. Which is the {first}, which comes next, and so on up to the {last}?",
            f"[Line up|Order] {{list}} from {first} to {last}.",
            f"Sort {{list}} with {'key=len and reverse=True' if down else 'key=len'}.",
            f"By word length, {first} first: {{list}}.",
            f"Count the letters of each word in {{list}} and [sort|order] the words by that, {first} first.",
            f"A list from the {first} to the {last} word [should|must|has to] be made of {{list}}.",
            f"The {big}er a word of {{list}} is, the [earlier|sooner] it should come.",
            f"In {{list}}, the {big} words should come before the {small} ones.",
            f"[Put|Place|Arrange] the {big} words of {{list}} before the {small} ones, [that is, sort by length|sorted by length|i.e. sort them by their length].",
        ),
    )


_TURNED = (
    "[The list is|My list is] {list}. [Turn the order around.|Reverse it.|Go from the last item to the first.|Start with the last one.]",
    "[The words are|The names are|I have] {list}. [I need them from last to first.|Put them in opposite order.|List them starting with the last one.|Reverse their order.]",
    "[List|Words|Names|Input|Given]: {list}. [Task: reverse the list.|Task: reverse the order.|Now the other way round.|To do: last one first.]",
    "{list} - the other way round[, please|].",
    "{list}, but [starting with the last one|from last to first|from the end|in opposite order].",
    "[If|When] the list {list} is reversed, what [does it look like|do you get|is the new order]?",
    "What is the list {list} in reverse[ order|]?",
    "What does the list {list} look like [from the end|from the back|reversed|read from the last item to the first]?",
    "The last [word|item|entry] of {list} should come first, [the first one last|the one before it second, and so on].",
    "[Given|For] the list {list}, I [need|want|would like] the reverse order.",
    "[Reverse order|Last to first|In opposite order|From the back to the front][, please|]: {list}.",
    "I [wrote|noted|typed] {list} the wrong way round. [Reverse the order.|Turn the list around.|Flip the list.]",
    "The order of {list} [should|must|has to] be [reversed|turned around|flipped].",
    "[Start|Begin] with the last of {list} and [end|finish|stop] with the first.",
    "In the queue stand {list}. [Name them|List them] from the back of the queue to the front.",
    "[Reverse|Flip|Turn around] the following list: {list}.",
    "[It'd be|It would be] [nice|great] to have {list} in [the opposite|reverse] order.",
    "words = {list}. [Reverse the list.|Turn the order of the words around.|I need them from the last to the first.]",
    "[Input|Given]: {list}. [Output|Wanted]: the same [items|words] [from last to first|in reverse order].",
    "The output should [start|begin] with the last of {list} and [go back|work its way back] to the first.",
    "[Make|Create] a list [of|with|from] {list}. [Then|After that] [reverse it|turn it around].",
    "Use [reversed|the reverse method|a slice with step -1] on the list {list}.",
    "[Loop|Walk] over the list {list} from the last [item|word] to the first.",
    "[The runners finished|The guests arrived|They arrived] in this order: {list}. [Name them from the last to the first.|Now the last one first, please.]",
    "How do I [reverse|turn around|flip] the list {list}?",
    "I put {list} on a stack, one on top of the other. In which order do I take them off?",
    "{list} -> last one first.",
    "Instead of {list}, I [want|need|would like] the same from [back to front|last to first].",
    "[Read|Go through] {list} backwards, [item by item|word by word].",
    "What is the order if {list} are [named|listed|called] from the end?",
    "The playlist is {list}. [I want it|Go through it] from the last [title|one] to the first.",
    "The list {list} is the wrong way round. [Reverse it.|Turn it around.]",
    "Bottom to top instead of top to bottom: {list}.",
    "Can the list {list} be [reversed|turned around|flipped]?",
    "I need {list} the other way round, last one first.",
)


def reverse_words(rng: random.Random) -> Sequence:
    words = _words(rng)
    return Sequence(
        "reverse_list",
        (
            f"{_WORDS} [in reverse order|in reverse|in reversed order|from last to first|in the opposite order]",
            "the reverse of the list {list}",
            "the list {list} backwards",
            "{list} from the last to the first",
            f"{_WORDS} [starting from|beginning with] the last[ one|]",
            f"{_WORDS} the other way round",
            "the [items|entries|elements|words] of the list {list} from [the end|back to front|the last to the first]",
            "the reversed list of {list}",
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
            "turn the list {list} around",
            f"flip the order of {_WORDS}",
            "go through the list {list} [backwards|from the end to the beginning|from the last item to the first]",
            f"take {_WORDS} and [turn the order around|reverse their order]",
            "use reverse on the list {list}",
            "reverse [this|the following] list[ of words| of names|]: {list}",
        ),
        _TURNED,
    )


_ONCE = (
    "Without [repeating|repeats of] any, [list|name] {list}.",
    "Without [repeating any|repetition|listing any of them twice], which [words|items|names] are in {list}?",
    "[The list is|My list is|The words are|I have] {list}. [Some of them occur more than once.|There are duplicates in it.|Some are in it twice.] [Keep each only once.|Throw out the duplicates.|I want each just once.|Leave only one of each.]",
    "[List|Words|Names|Input|Given]: {list}. [Task: remove the duplicates.|Task: keep each one once.|To do: no repeats.|No duplicates, please.|Unique ones only.]",
    "{list} - without [the duplicates|the repeats|repeats][, please|].",
    "{list}, but [each only once|no word twice|without repeats].",
    "[Unique words|Distinct words|No duplicates|Each word once][, please|]: {list}.",
    "[If|When] you [remove|take out|leave out] the [duplicates|repeats] from {list}, [what is left|what remains|which words are left]?",
    "What [is left|remains] of {list} [without the duplicates|when each word may occur only once|after removing the duplicates]?",
    "[Each|Every] [word|item] of {list} [should|may] [be listed|occur|appear|be kept] [only |just |]once.",
    "[Given|For|From] the list {list}, I [need|want|would like] [every|each] word [only |just |]once.",
    "[Some|A few] words [occur|appear] [twice or more|several times|more than once] in {list}. [Drop the repeats.|Keep the first of each.|List each of them once.]",
    "Which are the [different|distinct] [words|ones|items|names] in {list}?",
    "[These people signed up|The visitors were|The guests were]: {list}. [Name everyone once.|List each of them once.|Some came twice, list each only once.]",
    "No [word|item|entry] of {list} should [appear|be listed|occur|be there] [twice|more than once].",
    "[It'd be|It would be] [nice|great] to have {list} without [duplicates|repetitions|the double ones].",
    "Like a set, but in the same order: the [different|unique] words of {list}.",
    "words = {list}. [Remove the duplicates.|Keep each word once.|Drop the repeats.|Which different words is that?]",
    "[Input|Given]: {list}. [Output|Wanted]: [the same without duplicates|each word once|the unique words].",
    "The output [should|must|has to] [contain|have] [each|every] word of {list} [exactly|only|just] once.",
    "[Make|Create] a list [with|of|from] {list} and [remove|drop|delete|take out] [the duplicates|all duplicates|the repeats].",
    "[My|Our] [shopping list|to-do list|mailing list|playlist|guest list] [has|contains] {list}. Some entries are on it [twice|more than once]. [Remove the repeats.|List each entry once.|Throw out the doubles.]",
    "Two people [wrote|filled in] the list, so some [words|entries] are there twice: {list}. [Keep one of each.|Keep each only once.|Remove the double ones.]",
    "I [typed|entered|wrote] some of them [twice|more than once|several times]: {list}. [I only want one of each.|I need each only once.]",
    "Skip [any|each|every] word [you have already seen|that was there before|that has come up before]: {list}.",
    "Go through {list} and [keep|take] a word only [if|when] it [is new|has not been there before|has not come up yet].",
    "[List|Name] the words in {list}, but [no word twice|don't repeat any|none of them twice].",
    "One of each, please: {list}.",
    "Cross out the second and [any |every |]later copy of each word in {list}.",
    "If a word [comes up|occurs|appears] again in {list}, [leave it out|skip it|ignore it|drop it].",
    "{list} -> unique words.",
    "[dedupe|uniq|deduplicate|unique only]: {list}.",
    "[How do I|How can I] [get rid of|remove|drop|delete] the duplicates in {list}?",
    "Use [dict.fromkeys|a dictionary] to [remove the duplicates from|get the unique words of] {list}[, in their order|].",
    "I [want|need|would like] to know [which|what] [different|distinct] [words|things|items] are in the list {list}.",
    "[We sold|We bought|They ordered|The customers ordered] {list}. [Which different things is that?|Name each thing once.|List every article only once.]",
    "The [pupils|children|visitors] answered {list}. [Which different answers were given?|List each answer once.]",
    "[Duplicates|Repeats|Repetitions|Doubles] [are not allowed|must go|should go|are not wanted]: {list}.",
    "Merge equal [words|entries|items] in {list} into one.",
    "[Each|Every] [different|distinct] word of {list} once, in the order in which they first [appear|occur|come up].",
    "Out of {list}, a list without [duplicates|repeats|repetitions] [should|must|has to] be made.",
    "Can [the duplicates|the double ones|the repeats] in {list} be [removed|dropped|taken out]?",
    "Do not [write|mention|name|list] anything twice: {list}.",
    "Only the first [copy|occurrence] of each word in {list} [is kept|should stay|may stay|is wanted].",
    "How does {list} look without [duplicates|repetitions|double entries]?",
    "The same [name|word|entry] should not [come|appear|be there] again: {list}.",
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
            "{list} with [all |the |][duplicates|repeats] [removed|left out|taken out]",
            f"{_WORDS} without [the double|the doubled|duplicate] [ones|entries|words]",
            f"{_WORDS}, [but |]each [of them |]only once",
            "the list {list}, but without [repeating any|any repeats]",
            "all [words|items] of {list}, none of them twice",
            "the [words|items] of {list} after removing [the |]duplicates",
            "the [words|items] that occur in {list}, each [listed |]once",
            "the list {list} [cleaned|freed] of duplicates",
            "the [words|items] of {list} that are left when the duplicates are gone",
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
            f"take {_WORDS} and keep each [of them |]only once",
            f"keep only [one of each|the first of each|one copy of each word] [of|in] {_WORDS}",
            f"filter the [duplicates|repeats] out of {_WORDS}",
            "remove the duplicates from [this|the following] list: {list}",
            f"leave out the [repeats|duplicates|double ones] in {_WORDS}",
            "define a list with {list} and remove the duplicates",
            "store {list} in a list and keep each [word|item] only once",
            "use dict.fromkeys to keep each word of {list} once",
            "go through {list} and skip the words that were there before",
            "<make> a new list with each word of {list} only once",
            "merge the equal [words|items|entries] of {list}",
            "collect each different word of {list} once",
            "take the list {list} and leave out [every|any] word that has come up before",
        ),
        (
            f"Which {u} [words|items|names] are in {_WORDS}?",
            f"What are the {u} [words|items|names|entries] in {_WORDS}?",
            *_ONCE,
        ),
    )


_EACH = (
    "[I have|There are|We have] the words {list}. [I'd like to see them.|Show each of them.|I want to see each of them.]",
    "[My|The|Our] [shopping list|to-do list|guest list|list] [has|contains|consists of|is] {list}. [What is on it?|Show me every entry.|Show its entries.|Show me what is in it.]",
    "[For each|For every] [word|item|name] in {list}, [print it|show it|output it|display it].",
    "[Words|Items|Names|Entries|Strings] to [print|show|list|display]: {list}.",
    "{list} - [list|show|print|display] them[, please|].",
    "[Each|Every one|All] of {list} should [appear|be shown|be printed|show up|be listed].",
    "[Every|Each] [entry|item|element] of the list {list} [should|must|has to] be [printed|shown|displayed].",
    "[The list|The array|My list] is {list}. [Print its elements.|Show every element.|Loop through it and show each item.|Print each one.]",
    "What are the [items|elements|entries] of the list {list}?",
    "[Print|Show|List|Display] [these|the following] [words|names|items]: {list}.",
    "[Use|Take|Make] a list with {list} and [print|show|display] [each|every] [item|one of them|element].",
    "[List|Words|Names|Input|Given]: {list}. [Task: print each of them.|Task: loop over it.|Show them all.|Print all of them.]",
    "[It'd be|It would be] [nice|great] to see {list}, [one after the other|one after another].",
    "[Given|With] the list {list}, [print|show|output] [every|each] [element|item|entry].",
    "[Can|Could] you [list|print|show me|display] {list}?",
    "[In the team are|The players are|The members are|In the box are] {list}. [List them.|Print them all.|Show them.|Name each of them.]",
    "[Input|Given]: {list}. [Output|Wanted]: [each item|every item], one after the other.",
    "The output should [have|contain] {list}.",
    "The program [has|holds|keeps|stores] {list} in a list and [prints|shows|outputs] [each|every] [item|one|element].",
    "One after [the other|another], {list} should be [printed|shown|displayed].",
)


def _printed(family: str, sentence: str, step: str, source: str) -> Task:
    """A sentence that itself asks to print each word, one per line."""
    code = f"words = {source}\nfor word in words:\n    print(word)"
    return Task(family, sentence, (step, "Print each word on its own line."), code)


_EACH_PRINTED = (
    "words = {list}. [Print each word.|Loop over it and print each one.|Print all of them with a loop.]",
    "[Make|Create|Define] a list called [words|names|items] with {list}. [Print|Show|Output] [each|every] [one|item|element].",
    "[Make|Create|Define] a list with {list} and use a [for loop|loop] to [print|show|display] [each|every] [item|word|element].",
    "On my [shopping list|packing list|wish list] I have {list}. [Print the list.|Show me the list.|Print each thing.]",
    "We [need|have to buy|have to pack|must not forget] {list}. [Print it, one thing per line.|Make a list and print every item.|Print one thing per line.]",
    "[On the menu|On the agenda|In the drawer|On the table] are {list}. [Show every item.|List them.|Print each one.]",
    "How do I [print|show|list] [every|each] [item|element] of the list {list}?",
    "I have [a list|an array] [with|of|containing] {list}. [Print all its elements.|How do I print its elements?|Show me all of them.]",
    "Nothing special, just [print|show|list] {list}.",
    "for each of {list}: print it.",
    "[Display|Output|Print] the contents of the list {list}.",
    "[I'd like|I want|I need] to see {list} [on the screen|printed|in the console].",
)


def print_words(rng: random.Random) -> Sequence | Task:
    words = _words(rng, 2, 7)
    if rng.random() < 0.15:
        sentence = grammar.speak(rng, rng.choice(_EACH_PRINTED), _word_list(rng, words))
        return _printed("word_list", sentence, "Put the words in a list.", _source(words))
    return Sequence(
        "word_list",
        (
            "[the words|the names|the items|the list|each of the words|the following words:|the entries|the lines] {list}",
            "[the words|the names|the items] {list}",
            "[my|these|the following|our] [words|names|items|terms]: {list}",
            "the [entries|terms|strings|elements|values] {list}",
            "[each|every one|all] of the [words|names|items] {list}",
            "[each|every] [entry|item|element] of the list {list}",
            "{list}",
            "all [items|entries|words] of the list {list}",
        ),
        "Put the words in a list.",
        f"words = {_source(words)}",
        "words",
        "word",
        _word_list(rng, words),
        (
            "loop over the [list|words|names] {list}",
            "go through the [list|words|names] {list}",
            "make a list [of|with|containing|out of] {list}",
            "put {list} [in|into] a list",
            "use a [for |]loop over [the list |the words |]{list}",
            "iterate over [the list |the words |the items |]{list}",
            "define a list [with|holding|that contains] [the words |the strings |]{list}",
            "walk through the [list|words|names|items] {list}",
            "start with [the list|a list of] {list}",
        ),
        _EACH,
    )


_SPLIT_QUESTIONS = (
    "The [sentence|text|line] is {v}. [Split it into words.|Break it up at the spaces.|Which words does it have?|List its words.|I need its words.]",
    "[Sentence|Text|Line|Input|String]: {v}. [Task: split it into words.|Task: list its words.|To do: split at the spaces.|Which words are in it?|Word by word, please.]",
    "Which words [are in|make up|can be found in|are used in] {t}?",
    "Which words does {t} [consist of|contain|have]?",
    "[Given|For] the [sentence|text|line] {q}, [list its words|list every word|I need the words it is made of|give me its words].",
    "{t} [should|must|has to] be [split|cut|divided|broken] [into its words|into words|at every space|at each space].",
    "[Cut|Chop|Break|Divide|Separate] {t} into [its |]words.",
    "[Every|Each] word of {t} should [stand alone|stand by itself|be on its own].",
    "I have a [sentence|line], {q}, [and|but] I need [its words one by one|the single words|a list of its words].",
    "Into which words does {t} split?",
    "[Wherever|Whenever] there is a space in {t}, [cut it|split it|break it].",
    "[My|A|Our] [pupil|student|daughter|son] is learning to read {q}. Show [it|the sentence] word by word.",
    "{v} - word by word[, please|].",
    "[Word by word|Word for word|Words only][, please|]: {v}.",
    "[If|When] {t} is [cut|split] at the spaces, [which|what] [words|pieces|parts] do you get?",
    "[The words|All words] in {t}, [one after the other|one at a time|one by one].",
    "[It'd be|It would be] [nice|good|great] to have the words of {t} [one by one|one after another|separately].",
    "[Use|Call] split on {t}.",
    "[s|text] = {q}. [Split it into words.|What are its words?|Split it at the spaces.]",
    "[Input|Given]: {q}. [Output|Wanted]: [its words|the words it is made of|every word of it].",
    "The output should [contain|be] the words of {t}[ in their order| one by one|].",
    "[Make|Build|Create] a list [of|from] the words of {t}.",
    "[Store|Put] {q} in a variable, then [split|cut] it at the spaces.",
    "[Read|Go through] {t} one word at a time.",
    "[How do I|How can I] [split|break|cut] {t} into [single |]words?",
    "[Tokenize|Tokenise] {t} by spaces.",
    "[Separate|Split|Cut] at [the spaces|each space|the blanks]: {v}.",
    "{q} -> its words.",
    "The words of {t} [should|are to|must] be [listed|named] one [by one|at a time].",
    "A list of words [should|must|has to] be made from {t}.",
    "Word after word: {v}.",
    "Can {t} be [split|broken|cut] into words?",
)


_SPLIT_PRINTED = (
    "For [each|every] word [in|of] {t}, [print|show|output] the word.",
    "[Loop|Go|Iterate] over the words of {t} and [print|show] each one.",
    "[Our|My] [son|daughter|class] reads {q} one word at a time. [Show it like that.|Print the words like that.]",
    "I [want|would like|need] to see [each|every] word of {t} by itself.",
)


def split_sentence(rng: random.Random) -> Sequence | Task:
    value = text(rng, 3, 8)
    shown = grammar.phrase(
        rng, "[|the sentence |the text |the phrase |the string ]{t}", {"t": quoted(rng, value, bare=0)}
    )
    if rng.random() < 0.1:
        slots = {"t": shown, "v": _open(rng, value), "q": quoted(rng, value, bare=0)}
        sentence = grammar.speak(rng, rng.choice(_SPLIT_PRINTED), slots)
        return _printed("split", sentence, "Split the text into words.", f"{literal(value)}.split()")
    return Sequence(
        "split",
        (
            "[the |all the |all |]words of {t}",
            "[every|each] word [of|in] {t}",
            "the [single|individual|separate] words [of|in] {t}",
            "the words [that make up|that are in|that occur in|contained in] {t}",
            "{t} [word by word|split into words|split at the spaces|broken into words]",
            "all [the |]words {t} [consists of|is made of|is made up of]",
        ),
        "Split the text into words.",
        f"words = {literal(value)}.split()",
        "words",
        "word",
        {"t": shown, "v": _open(rng, value), "q": quoted(rng, value, bare=0)},
        (
            "take {t} apart, word by word",
            "cut {t} [up |]at [every space|each space|the spaces|the blanks]",
            "separate the words of {t}",
            "get [each|every] word [out of|from] {t}",
            "split [the following|this] [sentence|text|line] into words: {v}",
            "divide {t} into [its |]words",
            "go through {t} word by word",
            "make a list of the words in {t}",
            "split {t} into [words|its words|single words]",
            "split {t} at the spaces",
            "break {t} [up |]into [its |]words",
        ),
        _SPLIT_QUESTIONS,
    )


_FREQUENCY_QUESTIONS = (
    "[The text is|The words are|My text is] {v}. [How often does each word occur?|Count every word.|How many times is each word used?|I need the count of each word.]",
    "[Text|Words|Sentence|Input|Given]: {v}. [Task: count each word.|Task: word frequencies.|Word counts?|How often does each word appear?|Frequency of each word, please.]",
    "[Given|For] the text {q}, [how often does each word occur|how many times does each word appear]?",
    "[Given|For] the text {q}, [list every word with its count|count each word|I'd like the count of each word].",
    "[Word frequencies|Word counts|Frequency table|Count of each word][, please|]: {v}.",
    "[Some|A few|Several] words [occur|appear] more than once in {t}. [How often is each used?|Count them word by word.|Give the count for each word.]",
    "[For each|For every] word [in|of] {t}, [print|show|give|list|report|tell me] [how often it occurs|its count|how many times it appears|its frequency|the word and its count].",
    "[Next to|Beside|After] each word of {t}, [print|show] [how often it occurs|its count|how many times it appears].",
    "[I'd like|I want|It'd be nice] to know how [often|many times] each word [occurs|appears|comes up|is used] in {t}.",
    "[Make|Create|Build|I need|I want] a [word count|tally|frequency list|statistic] [of|for] the words in {t}.",
    "[Tally|Tally up] the words [in|of] {t}.",
    "[These were the votes|The votes are|People voted as follows]: {v}. How many [votes did each get|votes does each have|did each get]?",
    "In {t}, how [often|many times] does each [word|of the words] [occur|appear|come up]?",
    "How many of each word [are there|do you find|can be found] in {t}?",
    "{v} - [how many of each|how often does each word occur|how often is each word in it]?",
    "[Which words are in {t}, and how often|What words does {t} contain, and how many times each]?",
    "[Each|Every] word of {t} should be [counted|listed with its count|shown with its count|printed along with its count].",
    "[Print|Show|List] lines like word: count for [every|each] word in {t}.",
    "[Use|Take] a [Counter|dictionary|dict] to count [the words|each word] [of|in] {t} and [print|show] [each word with its count|the counts].",
    "[s|text] = {q}. [How often does each word occur in it?|Count each word.|Print each word with its count.]",
    "[Input|Given]: {q}. [Output|Wanted]: [each word with its count|every word and how often it occurs].",
    "The output should [list|show|have] [each|every] word of {t} [with its count|and how often it occurs|and the number of times it occurs].",
    "[Make|Create|Build] a dictionary that maps [each|every] word of {t} to its count, then print [each word with its count|all words and counts].",
    "Split {t} into words, count each [in a dictionary|with a Counter] and [print|show] [the counts|each word with its count].",
    "Loop over the words of {t} and count how often each one [occurs|comes up]. [Print|Show] [the words and their counts|each word with its count].",
    "How many times did I [write|use|say] each [word|of the words] in {t}?",
    "[We sold|They ordered|I counted|I saw] {q}. How many of each [is that|were there|are that]?",
    "[The children|My pupils|The guests] [chose|picked|named|voted for] {q}. [How often was each named?|Count how often each was named.|How many votes for each?]",
    "[word: count|word and count], for [each|every] word of {t}.",
    "One line per [different |]word, with the word, a colon and its count, for {t}.",
    "{q} -> [word counts|count of each word|how often each word].",
    "[word freq|word frequency|count per word|counts per word][ for|:] {q}",
    "Say for [each|every] word [in|of] {t} how [often|many times] it [is used|occurs|is there].",
    "Do a word [frequency|count] analysis of {t}.",
    "[Analyse|Analyze] how [often|frequently] [each word|every word] [in|of] {t} [is used|occurs].",
    "Not the total, but the count of [each|every] [single |]word in {t}.",
    "How often [each|every] word [occurs|appears] in {t} is what I [want|need|would like] to know.",
    "A table is [needed|wanted] with [each|every] word of {t} and its count.",
    "Use Counter from collections to [count the words|count each word] [in|of] {t} and print each word with its count.",
    "My [teacher|boss|homework|professor] [wants|asks for] a list with [each|every] word of {t} and [its count|how often it occurs].",
    "In my [bag|box|drawer|basket] are {q}. How many of each do I have?",
    "Group the equal words [of|in] {t} and [print|show] how many there are of each.",
    "[Can|Could] you [count|tell me] how often each word is in {t}?",
    "[How do I|How can I] count how often each word [occurs|appears] in {t}?",
    "For the words in {t} I [need|want|would like] [a frequency list|a list with the count of each|a tally].",
    "The words {q} should be counted, each [one |][separately|by itself].",
    "[Store|Put] {q} in a variable and count how often each of its words [occurs|appears].",
)

_FREQUENCY_SAVED = (
    "{file} [should|must|has to] [contain|hold|list] [each|every] word of {t} with its count.",
    "[Write|Save|Put|Store] [each|every] word of {t} with its count [to|into|in] {file}.",
    "In {file} I [want|need|would like] to see how often each word occurs in {t}.",
    "How often does each word occur in {t}? [Save the counts in|Write the counts to|The answer goes into] {file}.",
    "[Text|Words|Input]: {q}. [Save|Write|Put] the word counts [in|to] {file}.",
    "{file} must end up holding one line per [different |]word of {t}, the word and its count.",
    "{file}: each word of {t} with its count.",
    "The count of each word [in|of] {t} [should|must|has to] [be saved in|be written to|end up in|go into] {file}.",
    "[Create|Make] {file} with the word counts of {t}.",
    "{q} -> word counts in {file}.",
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
            "tally the words [of|in] {t}",
            f"go through {{t}} and count {often} {each} word {occurs}",
            f"use a [Counter|dictionary] to count {each} word [of|in] {{t}}",
            f"count how many of {each} word there are in {{t}}",
            f"<compute> the [count|frequency|number of occurrences] of {each} word in {{t}}",
            f"split {{t}} into words and count {often} {each} [of them|one|word] {occurs}",
            "<make> [a|the] [word count|frequency table|tally of words|word statistic] [for|of] {t}",
            "take {t} and count how often each [of its words|word in it] occurs",
            "<make> a dictionary with [each|every] word of {t} and its count",
            f"say {often} {each} word {occurs} in {{t}}",
            f"[analyse|analyze] {often} {each} word of {{t}} {occurs}",
            "<list> each [different|distinct] word of {t} [with|and] its count",
            "<print> word: count for [each|every] word [of|in] {t}",
            "use collections.Counter on the words of {t}",
            "group the words of {t} and count each group",
        )
    )
    if save:
        core += "&<save> [the counts|the result|the table|it|them] [in|to|into] {file}"
    elif rng.random() < 0.3:
        core += "&<print> [the counts|the result|the table|them]"
    if rng.random() < 0.4 and not save:
        slots |= {"v": _open(rng, value), "q": quoted(rng, value, bare=0)}
        sentence = grammar.render(rng, rng.choice(_FREQUENCY_QUESTIONS), slots)
    elif rng.random() < 0.15 and not save:
        sentence = grammar.render(
            rng,
            f"[How often does {each} word [occur|appear|come up] in {{t}}?|Word frequencies [of|for|in] {{t}}?|Which word {occurs} how often in {{t}}?]",
            slots,
        )
    else:
        sentence = grammar.order(rng, core, slots)
    if save and rng.random() < 0.4:
        slots["q"] = quoted(rng, value, bare=0)
        sentence = grammar.speak(rng, rng.choice(_FREQUENCY_SAVED), slots)
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


_COMMON_QUESTIONS = (
    "[The text is|The words are|My text is] {v}. [Which word occurs most often?|Which one is the most common?|What is its most frequent word?|Find the word that is used most.]",
    "[Text|Words|Sentence|Input|Given]: {v}. [Task: find the most common word.|Most frequent word?|Most common word?|Which word occurs most often?|Which word leads?]",
    "[Given|For] the text {q}, [what is the most common word|which word comes up most often|what word is used the most]?",
    "[Most common word|Most frequent word|Commonest word][ in|, please|]: {v}.",
    "[These were the votes|The votes are|People voted as follows]: {v}. [Who won?|Which one won?|Which got the most votes?]",
    "[What|Which] word [is repeated most|is repeated most often|has the highest count|has the highest frequency|turns up most] in {t}?",
    "[Of|Among] [all |]the words [of|in] {t}, which [one |][is used|occurs|appears] [most often|the most|more often than the others]?",
    "[I'd like|I want|It'd be nice] to know which word [occurs|appears|comes up] [most often|the most] in {t}.",
    "In {t}, [what|which] word [occurs|appears|is used|comes up] [most often|the most|most frequently]?",
    "One word [is used|occurs|appears] more often than [any other|the others] in {t}. Which [one|is it]?",
    "[If|When] you count the words of {t}, which [one |][comes out on top|is the most frequent|has the highest count]?",
    "{v} - [which word is the most common|which word occurs most often|most common word]?",
    "[Which is|What is|What's] the [favourite|favorite|most used] word in {t}, i.e. the one that occurs most often?",
    "What is the mode of the words {v}, i.e. the most frequent one?",
    "[My son|My teacher|My friend|The singer] keeps repeating [a word|one word] in {t}. Which [one|word] [occurs|appears] most often?",
    "[Count the words of|Go through] {t} and [give|find|name] the most [common|frequent] one.",
    "[s|text] = {q}. Which word [occurs|is used] most often in it?",
    "[Input|Given]: {q}. [Output|Wanted]: the most [common|frequent] word.",
    "The [answer|output] should be the word that [occurs|is used|appears] most often in {t}.",
    "[The pupils|The guests|The class|The members] voted: {v}. [Which one won?|Which is the winner?|Which has the most votes?]",
    "Which word did I [use|write|say] [most often|the most] in {q}?",
    "{q} -> [most common word|most frequent word].",
    "Top word in {q}?",
    "Use [a Counter|most_common|a dictionary of counts] to [find|get] the most common word [in|of] {t}.",
    "Count how often each word occurs in {t} and [name|give|find] the one with the highest count.",
    "Which word beats all the others in {t}, [by number of occurrences|counting how often each occurs]?",
    "[We sold|They ordered] {q}. [What was sold most often?|Which one came up most often?|What was the most frequent one?]",
    "Which word do you [meet|see|read|come across] most often in {t}?",
    "In [my|a|the] [survey|poll] people [answered|said] {q}. What was the most [common|frequent] answer?",
    "I keep [saying|writing] the same word in {q}. Which one do I use most?",
    "What is the number one word in {t}, by how often it [occurs|is used]?",
    "[How do I|How can I] find the word that occurs most often in {t}?",
    "Only the most [common|frequent] word of {t} [is needed|interests me|is wanted].",
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
            "the most [used|repeated|frequently used] word [in|of] {t}",
            "the word with the [highest count|highest frequency|most occurrences] in {t}",
            "the most [common|frequent] of the words {v}",
            "the word [used|repeated|found] most often in {t}",
            "the word that is [used|repeated] more often than the others in {t}",
        ),
        "Find the most common word of the text.",
        f"words = {literal(' '.join(words))}.split()\nword = max(words, key=words.count)",
        "word",
        {"t": t, "v": _open(rng, " ".join(words)), "q": quoted(rng, " ".join(words), bare=0)},
        (
            "<compute> which word [occurs|appears|is used] [most often|the most] in {t}",
            "count the words of {t} and [find|pick|take] the most [common|frequent] one",
            "look for the word that [occurs|appears|is used] most often in {t}",
            "find the most [common|frequent] word in [the following|this] text: {v}",
            "pick the word with the most [occurrences|repetitions] in {t}",
        ),
        (
            *_COMMON_QUESTIONS,
            "Which word [occurs|appears|is used] most often in {t}?",
            "Which word is the most [common|frequent] in {t}?",
        ),
    )


_LENGTH_QUESTIONS = (
    "[Words|List|Input|Given]: {w}. [Task: find the WHICH word.|^WHICH word?|Which one is the WHICH?|WHICH one, please.|Wanted: the WHICH one.]",
    "[The words are|My words are|Here are some words:|I have these words:] {w}. [Which is the WHICH?|Which one is WHICH?|Find the WHICH one.|Which of them is the WHICH?]",
    "[Given|Of|Among|Out of] [the words |]{w}, which word is the WHICH?",
    "[WHICH word|The WHICH word|WHICH one][ in| of|, please|]: {w}.",
    "Which word [of|in|among] {t} has the MANY letters?",
    "[What|Which] word [of|in] {t} is made of the MANY letters?",
    "[I'd like|I want|It'd be nice] to know which word [of|in] {t} is the WHICH.",
    "[If|When] you compare the [lengths|length] of the words in {t}, which [one |]is the WHICH?",
    "{w} - which [word |one |]is [the |]WHICH?",
    "[My|Our] [teacher|class|daughter|quiz] [asks|wants to know] which word [of|in] {t} is the WHICH.",
    "[What is|What's] the WHICH word [of|in|among] {t}?",
    "[Compare|Measure] the words [of|in] {t} and [name|give|find] the WHICH one.",
    "[A crossword|A puzzle|My game] [needs|wants] the WHICH word [of|in|among] {t}. Which one is [it|that]?",
    "In {t}, [which|what] word is the WHICH?",
    "The word with the MANY letters [in|of] {t} is wanted.",
    "words = {w}. [Which is the WHICH?|Find the WHICH one.|Which word is the WHICH?]",
    "[Input|Given]: {w}. [Output|Wanted]: the WHICH word.",
    "The [answer|output] should be the WHICH word [of|in] {t}.",
    "Which word [of|in|among] {t} [takes|needs] the MANY letters to [write|spell]?",
    "Loop over the words of {t} and [remember|keep] the WHICH one.",
    "{w} -> WHICH word.",
    "Count the letters of each word in {t}. Which has the MANY?",
    "[How do I|How can I] [find|get|pick] the WHICH word [of|in] {t}?",
    "Can you [find|name|pick|point out] the WHICH word [of|in] {t}?",
    "My [spelling test|vocabulary list|word list] [has|contains] {w}. [Which word is the WHICH?|Find the WHICH one.]",
    "Wanted: the word in {t} with the MANY letters.",
    "Only the WHICH word of {t} [is needed|matters|interests me].",
    "By number of letters, which word of {t} is the WHICH?",
    "WHICH word in {w}?",
    "Use len to find the WHICH word [of|in] {t}.",
    "I wrote {w}. Which is the WHICH word I used?",
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
    shown = _word_list(rng, words)["list"] if setup.endswith("]") else quoted(rng, " ".join(words), bare=0)
    most = "most" if which == "longest" else "fewest"
    return Scalar(
        "longest_word",
        (
            noun,
            noun,
            f"the word [of|in|among] {{t}} [with|that has] the {most} letters",
            f"the {which} [word|one] that [can be found|is|occurs] in {{t}}",
            f"the {which} of [all |]the words in {{t}}",
            f"the word with the {most} letters [of|in|among] {{t}}",
        ),
        f"Find the {which} word.",
        f"{setup}\nword = {func}(words, key=len)",
        "word",
        {"t": t, "w": shown},
        (
            f"<compute> which word [of|in] {{t}} is the {which}",
            f"compare the words [of|in] {{t}} and [find|pick|take] the {which}[ one|]",
            f"look for the {which} word [of|in] {{t}}",
            f"find the {which} of [these|the following] words: {{w}}",
            f"pick the word with the {most} letters [from|out of] {{t}}",
        ),
        (
            *(
                q.replace("^WHICH", which.capitalize()).replace("WHICH", which).replace("MANY", most)
                for q in _LENGTH_QUESTIONS
            ),
            f"Which [word|one] [of|in] {{t}} is [the {which}|the {which} one]?",
            f"Which is the {which} word [of|in] {{t}}?",
        ),
    )


_JOIN_QUESTIONS = (
    "[The words are|My words are|The parts are|I have] {list}. [Join them with|Glue them together with|Connect them with|Put them together with] MARK[ in between|].",
    "[Words|Parts|List|Items|Input]: {list}. [Task: join them with|To do: join with|Joined by|Now make one string of them with] MARK.",
    "[Given|From|Out of] [the words|the list|the parts] {list}, [make|build|form|create] one [string|text|line] with MARK [between them|in between].",
    "{list} - joined [by|with] MARK, please.",
    "[Joined|Connected|Linked|Glued] with MARK: {list}.",
    "What do you get [if|when] you [join|connect|combine|link] {list} with MARK?",
    "[If|When] {list} are [joined|put together|combined] with MARK, what [is the result|string comes out|do you get]?",
    "What does the list {list} look like joined with MARK?",
    "{list} [should|must] be [joined|connected|combined|put together] [with|by] MARK.",
    "Between {list} [there should be|put|I want] MARK, all in one [string|line].",
    "[I'd like|I want|I need] {list} [as one string|in one string|in a single string] with MARK [in between|between the words].",
    "[It'd be|It would be] [nice|great|good] to have {list} joined with MARK.",
    "Join [these|the following] [words|parts|items] with MARK: {list}.",
    "With MARK [in between|between the words], join {list}.",
    "[My file name|The label|Our code|The tag] is made of {list}, [joined|connected] with MARK. [What is it?|What does it look like?|Build it.]",
    "[How would|How do] the words {list} look joined [by|with] MARK?",
    "Make one string [out of|from] {list}, [separated|divided] by MARK.",
    "words = {list}. [Join them with|Put them in one string with] MARK.",
    "[Input|Given]: {list}. [Output|Wanted]: one string, joined with MARK.",
    "The output should be {list} [in|as] one string with MARK in between.",
    "[Make|Create] a list with {list} and [join|connect] [its items|the items] with MARK.",
    "Use [join|the join method] to make one string of {list} with MARK [in between|between the words].",
    "[How do I|How can I] [join|connect|combine] {list} with MARK?",
    "Where one word ends and the next begins, put MARK: {list}.",
    "Write {list} as one string with MARK after each but the last.",
    "String together {list} with MARK.",
    "I [have|got] the parts {list} and [want|need] one [string|text] with MARK between them.",
    "{list} -> one string with MARK.",
    "No list, but one string: {list}, joined with MARK.",
    "MARK between the words[, please|]: {list}.",
    "Can {list} be [joined|connected] with MARK?",
    "Our [file names|codes|tags|labels] are [written|built] with MARK between the words. [Build one from|Make one out of|Make the one for] {list}.",
    "[I'd like|I want|I need] a single string made of {list} and MARK in between.",
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
        (
            f"{_WORDS} joined [by|with] {called}",
            f"{_WORDS} [connected|linked|glued together|put together] with {called}",
            f"{{list}} as one [string|text] with {called} [between them|in between|between the words]",
            f"one string [of|made of|made from] {{list}} with {called} [between them|in between]",
            f"{_WORDS}, joined into one [string|text] with {called}",
            f"{{list}} in [one|a single] string, separated by {called}",
        ),
        f"Join the words with {named}.",
        f"words = {_source(words)}",
        f'"{mark}".join(words)',
        _word_list(rng, words),
        (
            f"join {_WORDS} [with|by|using] {called}",
            f"[glue|put] {_WORDS} together with {called}[ between them|]",
            f"connect {_WORDS} [with|by] {called}",
            f"combine {_WORDS} into one [string|text], [with {called} in between|separated by {called}]",
            f"make one string [out of|from|of] {_WORDS} with {called} [between them|in between]",
            f"put {called} between {_WORDS} to make one string",
            f"use join to connect {_WORDS} with {called}",
            f"join [these|the following] [words|items|parts] with {called}: {{list}}",
            f"take {_WORDS} and join them with {called}",
        ),
        tuple(t.replace("MARK", called) for t in _JOIN_QUESTIONS),
    )


_CASE_WORDS = (
    "[The words are|My words are|The names are|I have] {list}. [I need each of them|I want each of them|Write each of them|Each should be written] JOIN.",
    "[Words|Names|List|Items|Input]: {list}. [Task: each of them|To do: every word|Now each one|Every one of them] JOIN.",
    "[Given|For] [the words|the list|the names] {list}, I [want|need|would like] [each|every] [one|word] JOIN.",
    "[Each|Every one|All] of {list} should be [written|spelled] JOIN.",
    "{list} - [each|all of them|every word] JOIN, please.",
    "How do the words {list} look JOIN?",
    "[Write|Spell|Type] [each|every one|all] of {list} JOIN.",
    "[It'd be|It would be] [nice|great|good] to have [each of |]{list} JOIN.",
    "[My|Our|The] [labels|name tags|signs|cards] [say|read] {list}. [Each should be written|Write each one|I want each of them] JOIN.",
    "[Go through|Loop over|Take] the list {list} and write [each|every] [word|item|one] JOIN.",
    "[Each|Every] word JOIN: {list}.",
    "Write [these|the following] [words|names|items] JOIN: {list}.",
    "[I'd like|I want|I need] [each of |]{list} JOIN.",
    "The list is {list}. What [is it|does it look like] with [each|every] word JOIN?",
    "[Somebody|My brother|A friend] typed {list}, but I [want|need] [each|every] word JOIN.",
    "words = {list}. [I need each|Write each|Give me each] [one|word] JOIN.",
    "[Input|Given]: {list}. [Output|Wanted]: each word JOIN.",
    "The output should be {list}, [but |]each [word|of them] JOIN.",
    "[Make|Create] a list with {list} and [write|spell] each [word|item] JOIN.",
    "Use a loop to write each of {list} JOIN.",
    "[How do I|How can I] write [each|every] word of {list} JOIN?",
    "Every word of {list} [has to|must|needs to|ought to] be written JOIN.",
    "We [keep|write|print] all our [labels|names|entries] JOIN. The new ones are {list}. [Write them like that.|Do that with them.]",
    "In the [register|catalogue|catalog|system|form] [each|every] word must be written JOIN. [These are the words|Here are the words|The words are]: {list}.",
    "{list} -> each JOIN.",
    "JOIN, each of them: {list}.",
    "I want to have {list} again, [each|every word] JOIN.",
    "Can [each|every] word of {list} be written JOIN?",
    "Not like {list}, but each word JOIN.",
    "My [colleague|boss|teacher|client] wants [each|every one] of {list} JOIN.",
)
_CASE_LIST = (
    "<convert> [each|every] [word|item|name|entry] [in|of] {list} to CASE",
    "<convert> [these|the following] words to CASE: {list}",
    "write [each|every] [word|item|one] of {list} in CASE",
    "put [each of|every word of|all of] {list} [in|into] CASE",
    "go through the list {list} and <convert> [each|every] [word|item] to CASE",
    "take the [words|names] {list} and put [each of |]them in CASE",
)
_TITLE_LIST = (
    "[capitalise|capitalize] [each|every] [word|item|name|one] [of|in] {list}",
    "[capitalise|capitalize] the first letter of [each|every] [word|item|one] [of|in] {list}",
    "[capitalise|capitalize] [these|the following] [words|names]: {list}",
    "make [each|every] [word|item] [of|in] {list} start with a capital[ letter|]",
    "give [each|every one] of the words {list} a capital first letter",
    "write [each|every] [word|one] of {list} with a capital first letter",
)


def upper_words(rng: random.Random) -> Sequence:
    words = _words(rng, 2, 6)
    which, called = rng.choice(
        (
            (
                "upper",
                "[upper case|capital letters|uppercase|capitals|block letters|all caps|block capitals]",
            ),
            ("title", "[a capital first letter|a capital letter at the start]"),
            ("lower", "[lower case|lowercase|small letters|lower case letters]"),
        )
    )
    step = {"upper": "upper case", "title": "title case", "lower": "lower case"}[which]
    join = "with" if which == "title" else "in"
    return Sequence(
        "case",
        (
            f"[each of |]the [words|names|items] {{list}} {join} {called}",
            f"[each|every] [word|item] of the list {{list}} {join} {called}",
            f"[each|every one] of {{list}} {join} {called}",
            f"{{list}}, each[ of them| one|] {join} {called}",
            f"{{list}}, [each|every] [word|item] {join} {called}",
        ),
        f"Turn each word into {step}.",
        f"words = [word.{which}() for word in {_source(words)}]",
        "words",
        "word",
        _word_list(rng, words),
        (
            _TITLE_LIST
            if which == "title"
            else (
                f"<convert> [each of |all |]the [words|names] {{list}} to {called}",
                f"<convert> [each of |all |]the [words|names] {{list}} to {called}",
                *(t.replace("CASE", called) for t in _CASE_LIST),
            )
        ),
        tuple(t.replace("JOIN", f"{join} {called}") for t in _CASE_WORDS),
    )


_SHAPES = {
    "triangle": (
        "[{n} rows|{n} lines] of {m}: [one in the first|one in row 1], two in the [second|next], and so on[ up to {n}|].",
        "In [row|line] 1 [one|a single] {one}, in [row|line] 2 two, and so on until [row|line] {n}.",
        "[Print|Show|Draw] {x}, then {x2}, then {x3} and so on, until there are {n} in a [row|line].",
        "[I'd like|I want|I need] {n} [rows|lines] of {m} that get longer by one each time, starting with one.",
        "[Each|Every] [row|line] [should have|has] one more {one} than the [one before|previous one|last]. [Start with one and stop at|Begin with one and end with] {n}.",
        "[Row|Line] k [has|shows|holds|consists of] k times {x}, for k from 1 to {n}.",
        "[A triangle|Triangle] of {m}, {n} [rows|lines][, please|].",
        "[A triangle|Triangle]: {n} [rows|lines], [character|sign|symbol] {x}.",
        "[For|With] i from 1 to {n}, print {x} i times.",
        "Let a triangle of {m} grow from one to {n}[, one row at a time|].",
        "[My|Our] [teacher|homework|book] [asks for|wants] a triangle of {m} [with|that has] {n} [rows|lines].",
        "[Use a loop to|With a loop,] print a triangle [with {n} rows of|of {n} rows made of] {m}.",
        "[How do I|How can I] [print|draw] a triangle of {m} with {n} [rows|lines]?",
        "Starting with one {one}, add one more in [each|every] [row|line] until [the last one has|you reach] {n}.",
        "[Line|Row] 1: {x}, [line|row] 2: {x2}, [line|row] 3: {x3}, and so on until [line|row] {n}.",
        "The first [line|row] has one {one}, and each further [line|row] one more, {n} [lines|rows] [in all|altogether|in total].",
        "Print {n} lines of {m}, each as long as its line number.",
        "Use a for loop from 1 to {n} and print that many {mm} [each time|in each round|in every line].",
        "In each round of a loop, print one {one} more than before, from one to {n}.",
        "Pattern: {x} {x2} {x3} and so on, one below the other, {n} [lines|rows].",
        "Growing [rows|lines] of {m}: from 1 to {n}.",
        "The length of the [rows|lines] goes from 1 to {n}, and they [are made|consist] of {m}.",
    ),
    "right": (
        "[A right triangle|Right triangle|Right-angled triangle|Half pyramid] of {m}, {n} [rows|lines][, please|].",
        "[Right triangle|Half pyramid]: {n} [rows|lines], [character|sign|symbol] {x}.",
        "[I'd like|I want|I need] a [right|right-angled] triangle [of|made of] {m} that grows from one to {n}.",
        "A left-aligned triangle of {m} with {n} [rows|lines], the first [row|line] with one and the last with {n}.",
        "[My|Our] [teacher|homework|book] [asks for|wants] a [half pyramid|right triangle] of {m} [with|that has] {n} [rows|lines].",
        "[It'd be|It would be] [nice|great|fun] to see a [right triangle|half pyramid] of {m}, {n} [rows|lines] [high|tall].",
        "The [rows|lines] of a right triangle have one, two, three and so on up to {n} {mm}. [Print it.|Draw it.|Show it.]",
        "[How do I|How can I] [print|draw] a [right triangle|half pyramid] of {m} with {n} [rows|lines]?",
        "A triangle with its right angle at the bottom left, {n} [rows|lines] of {m}.",
        "Left-aligned, one {one} in the first row, {n} in the last, one more each time.",
        "A right triangle in which the longest [row|line] has {n} {mm} and the shortest has one.",
        "All [rows|lines] of the right triangle begin at the left edge. There are {n}, each one {one} longer than the one above, from one on.",
    ),
    "stairs": (
        "[Stairs|A staircase|Steps] [of|made of] {m}, {n} [rows|steps][ high|][, please|].",
        "[Stairs|Staircase]: {n} [rows|steps], [character|sign|symbol] {x}.",
        "[I'd like|I want|I need] a staircase of {m} with {n} steps, each [one |]wider by one than the [one above|last].",
        "[It'd be|It would be] [nice|great|fun] to see stairs of {m}, {n} steps [high|in all].",
        "A staircase has {n} steps, the first is one {one} wide, the next two, and so on. [Draw it.|Print it.|Show it.]",
        "[My|Our] [teacher|homework|book|son] [asks for|wants] a staircase of {m} [with|that has] {n} steps.",
        "[How do I|How can I] [print|draw] stairs of {m} with {n} steps?",
        "Build [stairs|a staircase] [of|out of] {m}[, step by step,|] until the last [one|step] is {n} wide.",
        "{n} steps of {m}, the top one one wide, the bottom one {n} wide.",
        "I want to see {n} steps [made of|of] {m}, like stairs: first {x}, then {x2}, then {x3} and so on.",
        "A stairway of {m} with {n} steps.",
        "Going down the [stairs|staircase], each step is one {one} [wider|longer] than the one above. There are {n} steps, starting with one.",
    ),
    "pyramid": (
        "[A pyramid|Pyramid] of {m}, {n} [rows|lines|levels][ high|][, please|].",
        "[Pyramid|Centred pyramid|Centered pyramid]: {n} [rows|levels], [character|sign|symbol] {x}.",
        "[I'd like|I want|I need] a [pyramid|centred pyramid] of {m} [with|that has] {n} [rows|levels|floors].",
        "[Like|Just like] in Egypt: a pyramid of {m}, {n} [rows|levels] [high|tall].",
        "A pyramid of {m}, one at the top, three below it, five below that and so on, {n} [rows|levels] in all.",
        "[Print|Draw|Show] {n} centred [rows|lines] of {m}, with one, three, five and so on.",
        "[Each|Every] [row|line] of the pyramid has two more {mm} than the one above, centred, and there are {n} [rows|lines].",
        "[My|Our] [teacher|homework|book|son] [asks for|wants] a pyramid of {m} [with|that has] {n} [rows|levels].",
        "[It'd be|It would be] [nice|great|fun] to see a pyramid of {m}, {n} [rows|lines] [high|tall].",
        "[How do I|How can I] [print|draw] a pyramid of {m} with {n} [rows|levels]?",
        "A pyramid {n} [rows|lines|levels] high should be [printed|drawn|built] [with|from|out of] {m}.",
        "Build a pyramid, {n} [rows|levels] high, from {m}.",
        "Row 1 has one {one}, row 2 three, row 3 five and so on, all centred, {n} rows.",
        "With spaces in front, [print|draw] {n} rows of {m}: one, three, five and so on.",
        "The top of the pyramid is one {one}, each row below has two more, and it is {n} rows high.",
        "Row i has 2 * i - 1 {mm}, centred, for i from 1 to {n}.",
        "A symmetrical pyramid: {n} [rows|lines] of {m}, each centred and two wider than the one above.",
        "In the middle of the first line one {one}, then three, five and so on, for {n} lines.",
    ),
    "square": (
        "[A square|Square] of {m}, {n} by {n}[, please|].",
        "[Square|Filled square|Block]: {n} [rows|lines], [character|sign|symbol] {x}.",
        "{n} by {n} {mm}[, as a square|, in a square].",
        "{n} [rows|lines] [with|of] {n} {mm} each.",
        "[I'd like|I want|I need] a [|filled |]square of {m}, {n} [wide and {n} high|in each direction|on each side].",
        "[Print|Draw|Show] {n} [rows|lines], [each|every one] with {n} times {x}.",
        "[Every|Each] one of the {n} [rows|lines] [should have|has] {n} {mm}.",
        "[My|Our] [teacher|homework|book|son] [asks for|wants] a square of {m} [with|that has] {n} [rows|lines].",
        "[It'd be|It would be] [nice|great|fun] to see a [filled |]square of {m}, {n} by {n}.",
        "[How do I|How can I] [print|draw] a [filled |]square of {m} with {n} [rows|lines]?",
        "A grid of {m}, {n} [rows|lines] and {n} columns.",
        "A {n}x{n} square [of|made of] {m}.",
        "Print {n} times a row of {n} {mm}.",
        "Use two [nested |]loops, both up to {n}, to print a square of {m}.",
        "As many rows as columns, namely {n}, filled with {m}.",
        "Width {n}, height {n}, filled with {m}.",
        "My floor has {n} by {n} tiles. [Draw|Print] it with {m}.",
        "A solid square, side length {n}, drawn with {m}.",
        "{n} lines, and in each of them {n} times {x}.",
        "Print {x} {n} times in a row, and that row {n} times.",
    ),
    "down": (
        "[Start|Begin] with {n} {mm} in the first [row|line], then one [less|fewer] in each, down to a single one.",
        "[An upside-down|An inverted|Inverted|Upside-down] triangle of {m}, {n} [rows|lines][, please|].",
        "[Inverted triangle|Upside-down triangle|Triangle on its head]: {n} [rows|lines], [character|sign|symbol] {x}.",
        "[I'd like|I want|I need] {n} [rows|lines] of {m} that get shorter by one each time, the first with {n}, the last with one.",
        "[Each|Every] [row|line] has one {one} less than the [one above|previous one]. The first has {n}, the last has one.",
        "[Print|Show|Draw] {n} times {x}, then one less in [each|every] [row|line], until only one is left.",
        "[For|With] i from {n} down to 1, print {x} i times.",
        "[My|Our] [teacher|homework|book|son] [asks for|wants] an upside-down triangle of {m} [with|that has] {n} [rows|lines].",
        "[It'd be|It would be] [nice|great|fun] to see an [inverted|upside-down] triangle of {m}, {n} [rows|lines] [high|tall].",
        "[How do I|How can I] [print|draw] an [inverted|upside-down] triangle of {m} with {n} [rows|lines]?",
        "A triangle of {m} that stands on its tip: {n} at the top, one at the bottom.",
        "Let a triangle of {m} shrink from {n} to one[, row by row|].",
        "Row 1 has {n} {mm}, each next row one less, until only one is left.",
        "Use a for loop from {n} down to 1 and print that many {mm} [each time|in every line|in each round].",
        "Shrinking [rows|lines] of {m}: from {n} to 1.",
        "A countdown of {m}: first {n} in a row, then one fewer in each row, at last only one.",
        "{n} {mm} at the top, one at the bottom, each row one shorter than the one above.",
        "Take one {one} away in every row, starting with {n} and ending with one.",
        "The longest row comes first: {n} {mm}. Then they get shorter by one each time, down to one.",
    ),
}
_ANY_SHAPE = (
    "I am [learning|practising|practicing] loops. The [exercise|task] is SHAPE of {m} with {n} [rows|lines].",
    "Use [nested loops|a for loop|a loop] to [print|draw|build] SHAPE of {m} with {n} [rows|lines].",
    "The output should be SHAPE [of|made of] {m}, {n} [rows|lines] [high|tall].",
    "[Height|Rows|Lines|Number of rows]: {n}. [Character|Symbol|Sign]: {x}. Shape: NAME.",
    "[Symbol|Sign|Character] {x}, {n} [rows|lines]: SHAPE.",
    "[Could|Can] you [print|draw|make] me SHAPE [out of|from|of] {m}, {n} [rows|lines] high?",
    "My [son|daughter|little sister] loves patterns. [Print|Draw|Show] SHAPE of {m} with {n} [rows|lines].",
    "NAME, {n} [rows|lines], {m}.",
    "The [console|screen|terminal] should show SHAPE of {m} with {n} [rows|lines].",
    "With the [symbol|sign] {x}, [draw|print|make] SHAPE [of {n} rows|that is {n} rows high|with {n} lines].",
    "SHAPE, {n} rows high and made of {m}, should [appear|be printed|be shown|be drawn].",
    "For a [card|game|logo|banner] I need SHAPE of {m}, {n} [rows|lines] [high|tall].",
    "Let {m} form SHAPE with {n} [rows|lines].",
    "SHAPE made of {n} rows of {m}[, please|].",
    "The [program|script] [prints|draws|should print|must draw] SHAPE of {m} that is {n} [rows|lines] [high|tall].",
    "ascii art: NAME, {n} [rows|lines], {m}",
    "I'd love to see SHAPE of {m} on my screen, {n} rows high.",
    "How do I get SHAPE of {m}, {n} rows high, with a loop?",
)
_SHAPE_NAMES = {
    "triangle": "triangle",
    "right": "right triangle",
    "stairs": "staircase",
    "pyramid": "pyramid",
    "square": "square",
    "down": "[upside-down|inverted] triangle",
}


def _any_shape(shape: str) -> tuple[str, ...]:
    called = _SHAPE_NAMES[shape]
    article = "an " if shape == "down" else "a "
    return tuple(way.replace("SHAPE", article + called).replace("NAME", called) for way in _ANY_SHAPE)


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
    if rng.random() < 0.4:
        single = mark if mark not in ".,;:" else f"'{mark}'"
        slots["x"] = single if rng.random() < 0.4 else rng.choice((f"'{mark}'", f'"{mark}"'))
        slots |= {"x2": mark * 2, "x3": mark * 3}
        slots["one"] = slots["x"] if char else one
        slots["mm"] = grammar.phrase(rng, "{x} [characters|signs|symbols]", slots) if char else many
        ways = _SHAPES[shape] if rng.random() < 0.6 else _any_shape(shape)
        if n < 4:  # nothing to go on with
            ways = tuple(way for way in ways if "and so on" not in way)
        text_ = grammar.render(rng, rng.choice(ways), slots)
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
