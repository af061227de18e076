"""Tasks from parts: a thing to compute and what to do with it (print, save, both, sum it up)."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from training import grammar
from training.grammar import phrase
from training.slots import file_name


@dataclass(frozen=True)
class Task:
    """One task with a right answer for every question the product asks."""

    family: str
    text: str
    plan: tuple[str, ...]
    program: str
    inputs: Mapping[str, str] = field(default_factory=dict)
    packages: tuple[str, ...] = ()


@dataclass(frozen=True)
class Scalar:
    """One value. ``nouns`` are phrases ("the sum of {list}"), ``orders`` whole actions."""

    family: str
    nouns: tuple[str, ...]
    step: str
    setup: str
    value: str
    slots: Mapping[str, str]
    orders: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    imports: tuple[str, ...] = ()
    inputs: Mapping[str, str] = field(default_factory=dict)
    savable: bool = True


@dataclass(frozen=True)
class Sequence:
    """Several values. ``item`` names one ("number"); ``numeric`` allows sums and averages."""

    family: str
    nouns: tuple[str, ...]
    step: str
    setup: str
    variable: str
    item: str
    slots: Mapping[str, str]
    orders: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    imports: tuple[str, ...] = ()
    inputs: Mapping[str, str] = field(default_factory=dict)
    numeric: bool = False
    ordered: bool = True


Family = Callable[[random.Random], "Task | Scalar | Sequence"]

FILE_PHRASE = (
    "[{f}|{f}|{f}|{f}|{f}|the file {f}|the file {f}|a file called {f}|a file named {f}|a file called "
    "{f}|a new file {f}|the text file {f}|a text file called {f}|a text file named {f}|'{f}'|\"{f}\""
    "|a file '{f}'|a file called \"{f}\"|a file, {f}|a file ({f})|my file {f}|a file with the name {f}"
    "|{f} in this folder|a file {f}|{f} in the current directory]"
)
_INTO = "[in|in|in|to|to|into|into]"
_IT = "{res}"
_RESULT = "{res}"
_ANY_RESULT = "[it|it|it|the result|the result|the answer|the value|the outcome|this|that value|what you get]"
_COUNT = "[the number|the count|how many there are|how many it is|the total|that number]"
_RESULT_WORDS = {
    "sum": "[the sum|the total|their sum|the total amount]",
    "sum_range": "[the sum|the total|that sum]",
    "mean": "[the average|the mean|that average]",
    "median": "[the median|that median]",
    "max_min": "[it|that number|the number]",
    "product": "[the product|their product]",
    "factorial": "[the factorial|the number]",
    "power": "[the power|the number]",
    "gcd": "[the divisor|the gcd|the number]",
    "lcm": "[the multiple|the lcm|the number]",
    "count_vowels": _COUNT,
    "count_words": _COUNT,
    "count_letters": _COUNT,
    "count_char": _COUNT,
    "length": "[the length|the number|the count]",
    "case": "[the text|the new text|the converted text|what comes out]",
    "reverse": "[the reversed text|the reversed word|the new word|the reversed string]",
    "celsius": "[the temperature|the converted value|the degrees]",
    "binary": "[the binary number|the bits|the digits]",
    "hex": "[the hex number|the digits]",
    "roman": "[the numeral|the Roman numeral|the letters]",
    "caesar": "[the encrypted text|the coded text|the cipher text|the new text]",
    "sha256": "[the hash|the digest|the checksum]",
    "base64": "[the encoded text|the encoded string|the code]",
    "from_base64": "[the decoded text|the text|the plain text]",
    "today": "[the date|it]",
    "days_between": "[the number of days|the days|the number]",
    "count_lines": _COUNT,
    "count_file_words": _COUNT,
    "read_json": "[the value|that value]",
    "sum_csv": "[the sum|the total|the number]",
    "is_prime": "[yes or no|the answer]",
    "leap": "[yes or no|the answer]",
    "palindrome": "[yes or no|the answer]",
    "join": "[the string|the joined text]",
}
_CALL_IT = (
    "[The file should be called|Call it|Name the file|The name of the file is|Its name should be"
    "|Call the file|The file name is|Use the file name|The file's name is|Name it] {f}."
)
_ANSWER_SAVED = (
    "[[the answer|the result|it] [goes into|belongs in|should be in|should go to|to] {out}|"
    "[leave|keep|put] [the answer|the result|it] in {out}|"
    "I [want|need|'d like] [the answer|the result|it] in {out}]"
)
_A_FILE = "[a file|a text file|a new file|a file on disk]"


def _program(imports: tuple[str, ...], *parts: str) -> str:
    head = "\n".join(f"import {name}" if " " not in name else name for name in sorted(imports))
    body = "\n".join(part for part in parts if part)
    return f"{head}\n\n{body}" if head else body


def write_value(name: str, value: str) -> str:
    """Code that writes one expression as the only line of a file."""
    line = f"{{{value}}}\\n"
    text = f'f"{line}"' if '"' not in value else f'str({value}) + "\\n"'
    return f'with open("{name}", "w", encoding="utf-8") as file:\n    file.write({text})'


def write_items(name: str, variable: str, item: str) -> str:
    """Code that writes the items of a list, one per line."""
    return (
        f'with open("{name}", "w", encoding="utf-8") as file:\n'
        f"    for {item} in {variable}:\n"
        f'        file.write(f"{{{item}}}\\n")'
    )


_SCALAR_PRINT = (
    "<print> {np}",
    "<print> {np}",
    "<print> {np}",
    "<compute> {np}",
    "<compute> {np}",
    "<compute> {np}&<print> " + _IT,
    "<compute> {np}&<print> " + _IT,
    "tell me {np}",
    "[let me know|show me|give me] {np}",
    "<print> {np}. ^[nothing else|only that|that is all] is needed",
    "<print> {np} [to the screen|on the screen|to standard output|on the console|as output]",
)
_SCALAR_SAVE = (
    "<save> {np} " + _INTO + " {out}",
    "<save> {np} " + _INTO + " {out}",
    "<compute> {np}&<save> " + _IT + " " + _INTO + " {out}",
    "<compute> {np}&<save> " + _IT + " " + _INTO + " {out}",
    "<make> {out} [with|containing|that contains|holding] {np}",
    "<save> {np} " + _INTO + " {out}[| instead of printing it| without printing it]",
)
_SCALAR_BOTH = (
    "<print> {np}&<save> it " + _INTO + " {out}",
    "<print> {np}&<save> it " + _INTO + " {out}",
    "<compute> {np}, <print> it&<save> it " + _INTO + " {out}",
    "<compute> {np}&<print> " + _IT + "&<save> it " + _INTO + " {out}",
    "<compute> {np}. ^<print> it&<save> it " + _INTO + " {out}",
    "both <print> {np} and <save> it " + _INTO + " {out}",
    "<print> {np} [on the screen|on screen]&<save> it " + _INTO + " {out} [as well|too]",
)
_SAVED_NOUN = (
    "{np}, <save> it [to|into|in] {out}",
    "{np}; <save> it [to|into|in] {out}",
    "{np} [into|to|in] {out}",
    "{np} -> {out}",
    "{np} => {out}",
    "{out}: {np}",
    "{np} should [go into|end up in|be in|be stored in|be saved in|be written to] {out}.",
    "I [want|need|would like|'d like] {np} in {out}.",
    "{out} should [contain|hold|have] {np}[|, nothing else].",
    "{out} [must|has to] [contain|hold] {np}.",
    "[I want|I need|I'd like] {out} to [contain|hold] {np}.",
    "What is {np}? [Save it|Write the answer|Store the result|Put the answer] " + _INTO + " {out}.",
    "What is {np}? [The answer|It] [goes into|belongs in|should be in|should go to] {out}.",
    "{np}, [saved|stored|written|kept] " + _INTO + " {out}",
    "[Leave|Keep] {np} in {out}[|, please].",
    "[Take|Get|Compute|Find] {np} and [leave|keep|put] [it|that|the figure|the answer] in {out}.",
    "[Take|Get|Compute|Find] {np} and write [it|that|that figure|the answer] to {out}.",
    "[Make sure|See to it] that {out} [contains|holds] {np}.",
    "Into {out}: {np}.",
    "In {out} I [want|need|would like] [|to find |to see ]{np}.",
    "[The|My] [output|result|output file] is {out} and it [contains|should contain] {np}.",
    "[Could|Can] [you put|I have] {np} in {out}[|, please]?",
    "[Fill|Create] {out} with {np}.",
    "{np} please, in {out}",
)
_ITEMS_QUESTION = (
    "What are {np}?",
    "I [want|need|would like] [to see |]{np}{how}.",
    "{np}{how}, please.",
    "{np}{how}",
    "{np}{how}",
    "{np}{how}",
    "{np}?",
    "Which are {np}? <print> them{how}.",
    "[Can|Could] you [show me|give me|list] {np}{how}?",
    "I'd like to see {np}{how}.",
    "[Can I have|May I see|Let me see|Let me have|I'd like|Give us|Get me] {np}{how}[|, please].",
    "{np} [on the screen|on screen]{how}.",
    "[Show|Display]: {np}{how}.",
    "Output: {np}{how}",
    "[Wanted|Needed]: {np}{how}.",
    "{np} [should|must|have to] [be printed|appear|be shown|be displayed]{how}.",
    "{np} -- [can you print them|print them please|show them]{how}.",
    "[All I need|All I want|What I need|What I want] is {np}{how}.",
    "[For|As] [practice|homework|an exercise]: {np}{how}.",
)
_ITEMS_SAVED = (
    "{out} should [contain|hold|have] {np}{savehow}.",
    "{out} [must|has to] [contain|hold] {np}{savehow}.",
    "I [want|need|would like|'d like] {out} with {np}{savehow}.",
    "[I want|I need|I'd like] {out} to [contain|hold] {np}{savehow}.",
    "{np} [into|to|in] {out}{savehow}",
    "{np} -> {out}{savehow}",
    "{np} should [go into|end up in|be in|be written to|be saved in] {out}{savehow}.",
    "In {out} I [want|need|would like] {np}{savehow}.",
    "[Fill|Create] {out} with {np}{savehow}.",
    "{np}{savehow}, [saved|stored|written] " + _INTO + " {out}",
    "[Leave|Keep] {np} in {out}{savehow}.",
    "Into {out}{savehow}: {np}.",
    "[Make sure|See to it] that {out} [contains|holds] {np}{savehow}.",
)
_NOUN_QUESTION = (
    "What is {np}?",
    "What is {np}?",
    "What's {np}?",
    "What would {np} be?",
    "{np}?",
    "{np}?",
    "{np}",
    "{np}",
    "{np}[, print it|, show it|: print it| on screen|, printed]",
    "{np}, please.",
    "I [want|need|would like|'d like] [to know |to see |to have |]{np}.",
    "[Can|Could] you tell me {np}?",
    "[Do you know|Any idea] what {np} is?",
    "Tell me what {np} is.",
    "I am [looking for|interested in|after] {np}.",
    "Find out what {np} is&<print> it.",
    "What is {np}? [Print it|Show it|Print the answer|Display the result].",
    "Can you <compute> {np}?",
    "[I wonder|I'd like to know] what {np} is.",
)


def scalar_task(rng: random.Random, part: Scalar) -> Task:
    """Print it, save it, or both."""
    slots = dict(part.slots)
    noun = phrase(rng, rng.choice(part.nouns), slots) if part.nouns else ""
    name = file_name(rng)
    file = phrase(rng, FILE_PHRASE, {"f": name})
    mode = rng.choices(("print", "save", "both"), (58, 24, 18))[0] if part.savable else "print"
    words = _RESULT_WORDS.get(part.family)
    slots["res"] = phrase(rng, words if words and rng.random() < 0.4 else _ANY_RESULT, {})
    later = mode != "print" and rng.random() < 0.05
    whole = {**slots, "np": noun, "out": phrase(rng, _A_FILE, {}) if later else file}
    styles: list[str] = []
    if part.nouns:
        styles += ["noun"] * 5
    if part.orders:
        styles += ["order"] * (4 if part.nouns else 6)
    if part.questions:
        styles += ["question"] * 3
    style = rng.choice(styles)
    save = "<save> " + _RESULT + " " + _INTO + " {out}"
    if style == "noun":
        if mode == "print" and rng.random() < 0.35:
            text = grammar.speak(rng, rng.choice(_NOUN_QUESTION), whole)
        elif mode == "save" and rng.random() < 0.35:
            text = grammar.speak(rng, rng.choice(_SAVED_NOUN), whole)
        else:
            table = {"print": _SCALAR_PRINT, "save": _SCALAR_SAVE, "both": _SCALAR_BOTH}[mode]
            text = grammar.order(rng, rng.choice(table), whole)
    elif style == "order":
        core = rng.choice(part.orders)
        tail = {
            "print": ["", "", "&<print> " + _RESULT, "&<print> " + _RESULT, "&tell me " + _RESULT],
            "save": [
                "&" + save,
                "&" + save,
                ". ^{res} should [be saved|be written|go|be stored] " + _INTO + " {out}",
                ". ^{res} [goes into|belongs in|should end up in] {out}",
                "&[leave|keep] " + _RESULT + " in {out}",
                " -> {out}",
                ", output to {out}",
            ],
            "both": [
                "&<print> " + _RESULT + "&<save> it " + _INTO + " {out}",
                ", <print> " + _RESULT + "&<save> it " + _INTO + " {out}",
                "&<print> " + _RESULT + "&also <save> it " + _INTO + " {out}",
            ],
        }[mode]
        text = grammar.order(rng, core + rng.choice(tail), whole)
    else:
        text = grammar.speak(rng, rng.choice(part.questions), slots)
        if mode == "print":
            if rng.random() < 0.4:
                tail_text = "[<print> the answer|<print> it|<print> the result|tell me]"
                text += " " + grammar.speak(rng, tail_text + ".", {})
        else:
            saved = save if rng.random() < 0.6 else _ANSWER_SAVED
            tail_text = saved if mode == "save" else "<print> it&<save> it " + _INTO + " {out}"
            text += " " + grammar.speak(rng, tail_text + ".", whole)
    if later:
        text += " " + grammar.speak(rng, _CALL_IT, {"f": name})
    out = f"print({part.value})"
    store = write_value(name, part.value)
    plan = [part.step]
    if mode in ("print", "both"):
        plan.append("Print the result.")
    if mode in ("save", "both"):
        plan.append(f"Save the result in {name}.")
    ending = {"print": (out,), "save": (store,), "both": (out, store)}[mode]
    return Task(part.family, text, tuple(plan), _program(part.imports, part.setup, *ending), part.inputs)


@dataclass(frozen=True)
class Aggregate:
    """One value made of a whole list: its sum, its length."""

    names: tuple[str, ...]
    pronoun: tuple[str, ...]
    step: str
    code: str


AGGREGATES = {
    "sum": Aggregate(
        ("the sum of", "the total of", "the sum of all"),
        (
            "their sum",
            "their total",
            "the sum",
            "the total",
            "the sum of them",
            "the sum of them all",
            "the total of them",
            "the sum of the {items}",
            "the total of all {items}",
            "what they add up to",
            "their sum total",
            "the sum of these {items}",
        ),
        "the sum of the {items}",
        "sum({v})",
    ),
    "count": Aggregate(
        ("the number of", "the count of"),
        (
            "how many there are",
            "how many there are",
            "the count",
            "their count",
            "their number",
            "the number of them",
            "the number of {items}",
            "how many {items} there are",
            "how many of them there are",
            "how many that are",
            "how many {items} that makes",
        ),
        "the number of {items}",
        "len({v})",
    ),
    "mean": Aggregate(
        ("the average of", "the mean of"),
        (
            "their average",
            "their mean",
            "the average",
            "the mean",
            "the average of them",
            "the mean of the {items}",
            "the average of these {items}",
        ),
        "the average of the {items}",
        "sum({v}) / len({v})",
    ),
    "max": Aggregate(
        ("the largest of", "the maximum of", "the biggest of", "the highest of"),
        (
            "the largest",
            "the largest of them",
            "the biggest one",
            "their maximum",
            "the maximum",
            "the highest {item}",
            "the largest {item}",
            "the biggest {item}",
            "the greatest of them",
        ),
        "the largest {item}",
        "max({v})",
    ),
    "min": Aggregate(
        ("the smallest of", "the minimum of", "the lowest of"),
        (
            "the smallest",
            "the smallest of them",
            "the lowest one",
            "their minimum",
            "the minimum",
            "the lowest {item}",
            "the smallest {item}",
            "the least of them",
        ),
        "the smallest {item}",
        "min({v})",
    ),
}

_LINES = (
    "",
    "",
    "",
    ", one per line",
    ", one per line",
    ", one a line",
    ", each on its own line",
    ", one on each line",
    " on separate lines",
    ", each on a new line",
    " line by line",
    ", one {item} per line",
    ", every {item} on its own line",
    " one by one",
    ", each on a line of its own",
    " below each other",
    " (one per line)",
    " with one {item} per line",
    ", each in a new line",
)
_SPACES = (
    " on one line",
    " on a single line",
    " in one line",
    " in a row",
    ", all on one line",
    ", separated by spaces",
    " on one line separated by spaces",
    " side by side",
    " next to each other",
    " on the same line",
    ", all in one line",
    ", with spaces between them",
    " with a space between them",
)
_COMMAS = (
    " separated by commas",
    ", separated by commas",
    " with commas between them",
    ", comma separated",
    " on one line separated by commas",
    " on one line with commas",
    ", comma-separated",
    " in one line, separated by commas",
    ", split by commas",
)
_SAVE_LINES = (
    "",
    "",
    ", one per line",
    ", one per line",
    ", each on its own line",
    ", one on each line",
    " on separate lines",
    " line by line",
    ", one {item} per line",
    ", one a line",
    " (one per line)",
)


def sequence_task(rng: random.Random, part: Sequence) -> Task:
    """Print the items, save them, sum them up, or two of these."""
    items = part.item + "s" if not part.item.endswith("y") else part.item[:-1] + "ies"
    slots = {**part.slots, "item": part.item, "items": items}
    name = file_name(rng)
    slots["out"] = phrase(rng, FILE_PHRASE, {"f": name})
    noun = phrase(rng, rng.choice(part.nouns), slots) if part.nouns else ""
    slots["np"] = noun
    mode = rng.choices(
        (
            "print",
            "save",
            "both",
            "print_aggregate",
            "save_aggregate",
            "only",
            "only_save",
            "save_print_aggregate",
        ),
        (46, 12, 7, 8, 17, 4, 3, 3),
    )[0]
    names = ["sum", "sum", "sum", "count", "count", "mean", "max", "min"] if part.numeric else ["count"]
    aggregate = AGGREGATES[rng.choice(names)]
    pronoun = phrase(rng, rng.choice(aggregate.pronoun), {"item": part.item, "items": items})
    layout = rng.choices(("lines", "spaces", "commas"), (82, 10, 8))[0]
    how = rng.choice({"lines": _LINES, "spaces": _SPACES, "commas": _COMMAS}[layout])
    slots["how"] = phrase(rng, how, {"item": part.item})
    slots["savehow"] = phrase(rng, rng.choice(_SAVE_LINES), {"item": part.item})
    slots["agg"] = pronoun

    use_order = bool(part.orders) and (not part.nouns or rng.random() < 0.4)
    if use_order:
        action = grammar.phrase(rng, rng.choice(part.orders), slots)
        slots["action"] = action
    their = "[them|them|them|the result|the {items}|these {items}|all of them|the list|the whole list]"
    store = "<save> {agg} " + _INTO + " {out}"
    if mode in ("only", "only_save") and (not part.nouns or not aggregate.names):
        mode = "print_aggregate"
    question = mode == "print" and bool(part.questions) and rng.random() < 0.3
    if question:
        layout = "lines" if not how.strip() else layout
        text = grammar.speak(rng, rng.choice(part.questions), slots)
        if rng.random() < 0.6:
            text += " " + grammar.speak(rng, "<print> " + their + "{how}.", slots)
        else:
            layout = "lines"
    elif mode == "print":
        if use_order:
            core = rng.choice(
                [
                    "{action}{how}",
                    "{action}&<print> " + their + "{how}",
                    "{action}&<print> " + their + "{how}",
                ]
            )
            text = grammar.order(rng, core, slots)
        elif rng.random() < 0.35:
            text = grammar.speak(rng, rng.choice(_ITEMS_QUESTION), slots)
            if slots["how"] not in text:
                layout = "lines"
        else:
            core = rng.choice(
                (
                    "<list> {np}{how}",
                    "<list> {np}{how}",
                    "<list> {np}{how}",
                    "<list> {np}{how}",
                    "<compute> {np}&<print> " + their + "{how}",
                    "<make> [a list of |]{np}&<print> " + their + "{how}",
                    "show me {np}{how}",
                    "<list> {np} [on the screen|to the screen|as output]{how}",
                )
            )
            text = grammar.order(rng, core, slots)
    elif mode == "save" and not use_order and rng.random() < 0.4:
        text = grammar.speak(rng, rng.choice(_ITEMS_SAVED), slots)
    elif mode == "save":
        if use_order:
            core = "{action}&<save> " + their + " " + _INTO + " {out}{savehow}"
        else:
            core = rng.choice(
                (
                    "<save> {np} " + _INTO + " {out}{savehow}",
                    "<save> {np} " + _INTO + " {out}{savehow}",
                    "<save> {np} " + _INTO + " {out}{savehow}",
                    "<compute> {np}&<save> " + their + " " + _INTO + " {out}{savehow}",
                    "<make> {out} [with|containing|that contains] {np}{savehow}",
                    "<save> {np}{savehow} " + _INTO + " {out}",
                )
            )
        text = grammar.order(rng, core, slots)
    elif mode == "both":
        first = "{action}, <print> them" if use_order else "<list> {np}"
        core = first + "{how}&<save> them " + _INTO + " {out}[| too| as well]"
        text = grammar.order(rng, core, slots)
    elif mode in ("print_aggregate", "save_aggregate"):
        first = (
            rng.choice(("{action}, <print> them", "{action}&<print> them"))
            if use_order
            else rng.choice(("<list> {np}", "<list> {np}", "<list> {np}", "show me {np}"))
        )
        last = "<print> {agg}" if mode == "print_aggregate" else store
        core = first + "{how}&" + last
        if part.nouns and rng.random() < 0.12:
            slots["whole"] = phrase(rng, rng.choice(aggregate.names) + " {np}", slots)
            begin = "<print> {whole}" if mode == "print_aggregate" else "<save> {whole} " + _INTO + " {out}"
            core = begin + "&<print> the {items}[ themselves| too| as well|]{how}"
        text = grammar.order(rng, core, slots)
    elif mode == "save_print_aggregate":
        first = "{action}, <save> them" if use_order else "<save> {np}"
        text = grammar.order(rng, first + " " + _INTO + " {out}{savehow}&<print> {agg}", slots)
    else:
        slots["whole"] = phrase(rng, rng.choice(aggregate.names) + " {np}", slots)
        if mode == "only":
            core = rng.choice(("<print> {whole}", "<compute> {whole}", "<compute> {whole}&<print> it"))
        else:
            core = rng.choice(
                ("<save> {whole} " + _INTO + " {out}", "<compute> {whole}&<save> it " + _INTO + " {out}")
            )
        text = grammar.order(rng, core, slots)

    v = part.variable
    show = {
        "lines": f"for {part.item} in {v}:\n    print({part.item})",
        "spaces": f"print(*{v})",
        "commas": f'print(*{v}, sep=", ")',
    }[layout]
    shown = {
        "lines": f"Print each {part.item} on its own line.",
        "spaces": f"Print the {items} on one line.",
        "commas": f"Print the {items} on one line with commas.",
    }[layout]
    kept = f"Save the {items} in {name}, one per line."
    value = aggregate.code.replace("{v}", v)
    what = aggregate.step.replace("{items}", items).replace("{item}", part.item)
    printed, saved = f"Print {what}.", f"Save {what} in {name}."
    keep = write_items(name, v, part.item)
    plan, code = {
        "print": ([shown], [show]),
        "save": ([kept], [keep]),
        "both": ([shown, kept], [show, keep]),
        "print_aggregate": ([shown, printed], [show, f"print({value})"]),
        "save_aggregate": ([shown, saved], [show, write_value(name, value)]),
        "only": ([printed], [f"print({value})"]),
        "only_save": ([saved], [write_value(name, value)]),
        "save_print_aggregate": ([kept, printed], [keep, f"print({value})"]),
    }[mode]
    return Task(part.family, text, (part.step, *plan), _program(part.imports, part.setup, *code), part.inputs)


def build(rng: random.Random, family: Family, *, noise: float = 1.0) -> Task:
    """A finished task of the family, its sentence disturbed as people's sentences are."""
    part = family(rng)
    if isinstance(part, Scalar):
        task = scalar_task(rng, part)
    elif isinstance(part, Sequence):
        task = sequence_task(rng, part)
    else:
        task = part
    return Task(
        task.family,
        grammar.finish(rng, task.text, noise=noise),
        task.plan,
        task.program.strip() + "\n",
        task.inputs,
        task.packages,
    )


def wording(rng: random.Random, family: Family) -> str:
    """A sentence of the family with every slot value hidden: what is left is the wording."""
    part = family(rng)
    if isinstance(part, Scalar):
        text = scalar_task(rng, part).text
    elif isinstance(part, Sequence):
        text = sequence_task(rng, part).text
    else:
        text = part.text
    return grammar.hidden(text)
