# ruff: noqa: E501 - wordings are easier to read in one piece
"""Conversions, dates, codes and checksums."""

from __future__ import annotations

import base64
import datetime
import random

from training import grammar
from training.compose import Family, Scalar
from training.families.texts import _subject
from training.slots import count, literal, quoted, text, word


def celsius(rng: random.Random) -> Scalar:
    to_f = rng.random() < 0.6
    value: int | float = rng.randint(-40, 250)
    if rng.random() < 0.15:
        value = round(rng.uniform(-20, 110), 1)
    c, f = (
        "[degrees Celsius|Celsius|°C|degrees C|C|celsius|degrees celsius| C]",
        "[degrees Fahrenheit|Fahrenheit|°F|degrees F|F|fahrenheit|degrees fahrenheit]",
    )
    a, b = (c, f) if to_f else (f, c)
    b_plain = "[degrees |]Fahrenheit" if to_f else "[degrees |]Celsius"
    formula = "degrees * 9 / 5 + 32" if to_f else "(degrees - 32) * 5 / 9"
    one, two = ("Celsius", "Fahrenheit") if to_f else ("Fahrenheit", "Celsius")
    return Scalar(
        "celsius",
        (
            f"{{v}} {a} in {b}",
            f"{{v}} {a} in {b_plain}",
            f"what {{v}} {a} is in {b}",
            f"the {b_plain} [value|temperature|equivalent] of {{v}} {a}",
            f"how many {b} {{v}} {a} [is|are]",
            f"the temperature of {{v}} {a} in {b_plain}",
            f"{{v}} {a} [converted|expressed] [to|in] {b_plain}",
        ),
        f"Convert {value} degrees {one} to {two}.",
        f"degrees = {value}\nresult = {formula}",
        "result",
        {"v": str(value)},
        (
            f"<convert> {{v}} {a} [to|into|to] {b}",
            f"<convert> {{v}} {a} [to|into] {b_plain}",
            f"<convert> a temperature of {{v}} {a} [to|into] {b_plain}",
            f"<convert> {{v}} from {one} to {two}",
        ),
        (
            f"How many {b} [is|are] {{v}} {a}?",
            f"What is {{v}} {a} in {b}?",
            f"How [hot|warm|much] is {{v}} {a} in {b_plain}?",
            f"[It is|The water has|The oven is at|Outside it is] {{v}} {a}. [How much is that in|What is that in|Convert it to] {b_plain}[.|?]",
        ),
    )


def leap(rng: random.Random) -> Scalar:
    year = rng.choice(
        (
            rng.randint(1600, 2400),
            rng.randint(1990, 2050),
            rng.choice((1700, 1800, 1900, 2000, 2100, 2200, 2400)),
        )
    )
    return Scalar(
        "leap",
        (),
        f"Check whether {year} is a leap year.",
        f"year = {year}\nleap = calendar.isleap(year)",
        '"yes" if leap else "no"',
        {"y": str(year)},
        (
            "<check> [if|whether] [the year |]{y} [is|was] a leap year",
            "<check> [if|whether] {y} is a leap year or not",
            "tell me [if|whether] [the year |]{y} [is|was|will be] a leap year",
            "<say> [whether|if|yes or no depending on whether] {y} is a leap year",
            "<say> yes if {y} is a leap year [and no otherwise|, otherwise no|and no if not]",
            "<check> [if|whether] {y} is a leap year. ^<print> [yes or no|the answer]",
            "<check> [if|whether] {y} has 366 days",
            "<check> [if|whether] February {y} [has|had] 29 days",
        ),
        (
            "Is [the year |]{y} a leap year?",
            "Was [the year |]{y} a leap year?",
            "Leap year or not: {y}?",
            "Will {y} be a leap year?",
            "Does [the year |]{y} have 366 days?",
            "Is {y} a leap year? [Yes or no?|Print yes or no.|Say yes or no.]",
            "[Do you know|Can you tell me] [if|whether] {y} is a leap year?",
            "Does February {y} have 29 days?",
        ),
        imports=("calendar",),
    )


def binary(rng: random.Random) -> Scalar:
    n = count(rng, 2, 5000)
    b = "[binary|binary|binary form|base 2|the binary system|binary notation|binary digits]"
    if rng.random() < 0.25:
        bits = f"{n:b}"
        return Scalar(
            "from_binary",
            (
                "the binary number {n} in decimal",
                "the decimal value of [the binary number |binary |]{n}",
                "the decimal value of binary {n}",
                "binary {n} [as a decimal number|in decimal|in base 10]",
            ),
            f"Convert {bits} from binary to decimal.",
            f'number = int("{bits}", 2)',
            "number",
            {"n": bits},
            (
                "<convert> the binary number {n} [to|into] [decimal|a decimal number|base 10]",
                "<convert> binary {n} to decimal",
                "<convert> {n} from binary to decimal",
                "<convert> {n} from base 2 to base 10",
            ),
            ("What is [the binary number |binary ]{n} in decimal?", "Which decimal number is binary {n}?"),
        )
    return Scalar(
        "binary",
        (
            f"[the number |the decimal number ||]{{n}} in {b}",
            "the binary [form|representation|value|notation|version] of [the number |]{n}",
            "{n} as a binary number",
            f"{{n}} [written|expressed] in {b}",
            "the bits of [the number |]{n}",
            "the binary digits of {n}",
        ),
        f"Convert {n} to binary.",
        f"number = {n}",
        'format(number, "b")',
        {"n": str(n)},
        (
            f"<convert> [the number |the decimal number |the decimal |]{{n}} [to|into] [{b}|a binary number]",
            "<convert> {n} from decimal to binary",
            "write {n} in binary",
            "<convert> {n} from base 10 to base 2",
        ),
        (
            f"What is {{n}} in {b}?",
            "How [is|do you write] {n} [written |]in binary?",
            "How does {n} look in binary?",
        ),
    )


def hexadecimal(rng: random.Random) -> Scalar:
    n = count(rng, 10, 70000)
    h = "[hexadecimal|hexadecimal|hex|hex|base 16|hexadecimal form|hexadecimal notation|the hexadecimal system]"
    if rng.random() < 0.25:
        digits = f"{n:x}"
        digits = digits.upper() if rng.random() < 0.5 else digits
        return Scalar(
            "from_hex",
            (
                "the hex[adecimal|] number {n} in decimal",
                "the decimal value of [the hexadecimal number |hex |0x]{n}",
                "hex {n} [as a decimal number|in decimal|in base 10]",
            ),
            f"Convert {digits} from hexadecimal to decimal.",
            f'number = int("{digits}", 16)',
            "number",
            {"n": digits},
            (
                "<convert> the hex[adecimal|] number {n} [to|into] [decimal|a decimal number|base 10]",
                "<convert> hex {n} to decimal",
                "<convert> {n} from hex[adecimal|] to decimal",
            ),
            ("What is [the hexadecimal number |hex ]{n} in decimal?",),
        )
    return Scalar(
        "hex",
        (
            f"[the number |the decimal number ||]{{n}} in {h}",
            "the [hex|hexadecimal] [form|representation|value|notation] of [the number |]{n}",
            "{n} as a [hex|hexadecimal] number",
            f"{{n}} [written|expressed] in {h}",
        ),
        f"Convert {n} to hexadecimal.",
        f"number = {n}",
        'format(number, "x")',
        {"n": str(n)},
        (
            f"<convert> [the number |the decimal number |the decimal |]{{n}} [to|into] [{h}|a hexadecimal number|a hex number]",
            "<convert> {n} from decimal to hex[adecimal|]",
            "write {n} in hex",
        ),
        (f"What is {{n}} in {h}?", "How [is|do you write] {n} [written |]in hex[adecimal|]?"),
    )


_ROMAN_CODE = """number = {n}
values = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
          (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
roman = ""
for value, letters in values:
    while number >= value:
        roman += letters
        number -= value"""
_VALUES = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)


def roman_of(number: int) -> str:
    """The Roman numeral of a positive number."""
    letters = ""
    for value, text_ in _VALUES:
        while number >= value:
            letters += text_
            number -= value
    return letters


def roman(rng: random.Random) -> Scalar:
    n = rng.choice((rng.randint(1, 100), rng.randint(1, 3999), rng.randint(1800, 2100)))
    r = "[Roman|Roman|roman]"
    if rng.random() < 0.25:
        letters = roman_of(n)
        return Scalar(
            "from_roman",
            (
                f"the value of the {r} numeral {{n}}",
                f"the {r} numeral {{n}} [as a number|in decimal|as a decimal number|in Arabic digits|in normal digits]",
            ),
            f"Convert the Roman numeral {letters} to a number.",
            'values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}\n'
            f'roman = "{letters}"\nnumber = 0\nfor i, letter in enumerate(roman):\n    value = values[letter]\n'
            "    if i + 1 < len(roman) and values[roman[i + 1]] > value:\n        number -= value\n    else:\n        number += value",
            "number",
            {"n": letters},
            (
                f"<convert> the {r} numeral {{n}} [to|into] [a number|a decimal number|an integer|decimal|an Arabic number|a normal number]",
                f"<convert> {{n}} from {r} numerals to a number",
            ),
            (f"[What is|What is the value of|How much is|Which number is] the {r} numeral {{n}}?",),
        )
    return Scalar(
        "roman",
        (
            f"[the number ||the year ]{{n}} [in|as] {r} numerals",
            f"[the number |]{{n}} as a {r} [numeral|number]",
            f"the {r} [numeral|numerals|number|form|notation] [for|of] {{n}}",
            f"{{n}} [written|expressed] in {r} [numerals|letters|digits]",
        ),
        f"Convert {n} to a Roman numeral.",
        _ROMAN_CODE.replace("{n}", str(n)),
        "roman",
        {"n": str(n)},
        (
            f"<convert> [the number |the year |]{{n}} [to|into] [{r} numerals|a {r} numeral|a {r} number]",
            f"write {{n}} in {r} numerals",
        ),
        (
            f"What is {{n}} in {r} numerals?",
            f"How [do|would] you write [the number |the year |]{{n}} in {r} numerals?",
            f"What is the {r} numeral for {{n}}?",
            "How [did|would] the Romans [have written|have written|write] {n}?",
        ),
    )


def caesar(rng: random.Random) -> Scalar:
    value = word(rng) if rng.random() < 0.4 else text(rng, 1, 4)
    shift = rng.randint(1, 25)
    back = rng.random() < 0.2
    shown = grammar.phrase(
        rng,
        "[|||the text |the message |the word |the string |the sentence ]{t}",
        {"t": quoted(rng, value, bare=0.12)},
    )
    slots = {"t": shown, "k": str(shift)}
    by = "[with|using|by] [a|the] [shift|key|offset] [of {k}|of {k}|{k}]"
    cipher = "[the |a ][Caesar|Caesar|caesar] [cipher|cipher|code|cypher|shift|encryption]"
    sign = "-" if back else "+"
    code = (
        f'text = {literal(value)}\nresult = ""\nfor char in text:\n    if char.isalpha():\n'
        '        start = ord("A") if char.isupper() else ord("a")\n'
        f"        result += chr((ord(char) - start {sign} {shift}) % 26 + start)\n"
        "    else:\n        result += char"
    )
    if back:
        d = "[decrypt|decode|decipher]"
        return Scalar(
            "caesar",
            (),
            f"Decode the text with a Caesar shift of {shift}.",
            code,
            "result",
            slots,
            (
                f"{d} {{t}} [with|using] {cipher} [with|and|using] [a|the] [shift|key] of {{k}}",
                f"{d} the [Caesar|Caesar-encrypted] text {{t}} {by}",
                "shift [every|each] letter of {t} back by {k}[| places| positions| letters]",
            ),
        )
    e = "[encrypt|encode|encipher|cipher]"
    return Scalar(
        "caesar",
        (
            f"{{t}} [encrypted|encoded|enciphered] with {cipher} [with|and] [a|the] [shift|key] of {{k}}",
            "the Caesar [cipher|code] of {t} " + by,
        ),
        f"Encode the text with a Caesar shift of {shift}.",
        code,
        "result",
        slots,
        (
            f"{e} {{t}} [with|using] {cipher} [with|and|using] [a|the] [shift|key|offset] of {{k}}",
            f"{e} {{t}} [with|using] {cipher} {by}",
            f"apply {cipher} to {{t}} {by}",
            f"{e} {{t}} [with|using] {cipher}, shift {{k}}",
            f"{e} {{t}} [with|using] {cipher} (shift {{k}})",
            "shift [every|each|all the|the] [letter|letter] of {t} [forward |on |]by {k}[| places| positions| letters| places in the alphabet| in the alphabet]",
            "move [every|each] letter of {t} {k} [places|positions|letters] [forward|on|further|along] [in the alphabet|]",
            f"caesar-{e} {{t}} {by}",
        ),
    )


def sha256(rng: random.Random) -> Scalar:
    kind, func = rng.choice((("sha", "sha256"), ("sha", "sha256"), ("sha", "sha256"), ("md5", "md5")))
    h = "[SHA-256|SHA256|sha256|SHA-256|sha-256|SHA 256]" if kind == "sha" else "[MD5|md5|MD5]"
    value, shown = _subject(rng, bare=0.15)
    k = "[hash|hash|checksum|digest|hash value|sum|fingerprint|hex digest]"
    called = "SHA-256" if kind == "sha" else "MD5"
    return Scalar(
        "sha256",
        (
            f"the {h} {k} of {{t}}",
            f"the {h} of {{t}}",
            f"the {h} {k} of {{t}} [in hex|as hex|in hexadecimal|as a hex string]",
            f"the {k} of {{t}} [with|using] {h}",
        ),
        f"Compute the {called} hash of the text.",
        f"text = {literal(value)}\ndigest = hashlib.{func}(text.encode()).hexdigest()",
        "digest",
        {"t": shown},
        (f"hash {{t}} with {h}", f"hash {{t}} using {h}", f"apply {h} to {{t}}", f"run {h} on {{t}}"),
        (f"What is the {h} [{k}|] of {{t}}?",),
        imports=("hashlib",),
    )


def base64_text(rng: random.Random) -> Scalar:
    b = "[base64|Base64|base64|base 64|Base 64|base-64]"
    if rng.random() < 0.4:
        value = base64.b64encode((text(rng, 1, 3)).encode()).decode()
        shown = grammar.phrase(
            rng,
            f"[|the [text|string] |the {b} [text|string|code|message] |the {b} [text|string] ]{{t}}",
            {"t": quoted(rng, value, bare=0.25)},
        )
        return Scalar(
            "from_base64",
            (
                f"the [decoded text|original text|plain text] of [the {b} string |]{{t}}",
                f"the text behind the {b} string {{t}}",
            ),
            "Decode the base64 text.",
            f"text = {literal(value)}\nresult = base64.b64decode(text).decode()",
            "result",
            {"t": shown},
            (
                f"decode {{t}} from {b}",
                f"{b}-decode {{t}}",
                f"decode the {b} [text|string|code|message] {{t}}",
                f"decode the {b} [text|string] {{t}}",
                f"<convert> {{t}} from {b} [back |]to [plain |]text",
                f"undo the {b} encoding of {{t}}",
            ),
            (
                f"What [does the {b} string {{t}} say|is the {b} text {{t}} decoded]?",
                f"What does {{t}} mean when [it is |]decoded from {b}?",
            ),
            imports=("base64",),
        )
    value, shown = _subject(rng, bare=0.12)
    return Scalar(
        "base64",
        (
            f"the {b} [encoding|form|code|version] of {{t}}",
            f"{{t}} in {b}",
            f"{{t}} [encoded|written] [in|as|with] {b}",
        ),
        "Encode the text as base64.",
        f"text = {literal(value)}\nresult = base64.b64encode(text.encode()).decode()",
        "result",
        {"t": shown},
        (f"encode {{t}} [as|in|with|to|using] {b}", f"{b}-encode {{t}}", f"<convert> {{t}} [to|into] {b}"),
        (f"What is {{t}} in {b}?", f"How does {{t}} look in {b}?"),
        imports=("base64",),
    )


_FORMATS = (
    (
        "%Y-%m-%d",
        (
            "YYYY-MM-DD",
            "yyyy-mm-dd",
            "year-month-day",
            "ISO",
            "2023-07-09",
            "ISO 8601",
            "2021-12-31",
            "%Y-%m-%d",
        ),
    ),
    ("%Y-%m-%d", ("YYYY-MM-DD", "year-month-day", "2020-02-28", "%Y-%m-%d")),
    (
        "%d/%m/%Y",
        ("DD/MM/YYYY", "dd/mm/yyyy", "day/month/year", "31/12/2023", "%d/%m/%Y", "British (day/month/year)"),
    ),
    (
        "%m/%d/%Y",
        ("MM/DD/YYYY", "mm/dd/yyyy", "month/day/year", "12/31/2023", "%m/%d/%Y", "American (month/day/year)"),
    ),
    (
        "%d.%m.%Y",
        ("DD.MM.YYYY", "dd.mm.yyyy", "day.month.year", "31.12.2023", "%d.%m.%Y", "German (day.month.year)"),
    ),
    ("%d-%m-%Y", ("DD-MM-YYYY", "dd-mm-yyyy", "day-month-year", "31-12-2023", "%d-%m-%Y")),
    ("%Y/%m/%d", ("YYYY/MM/DD", "yyyy/mm/dd", "year/month/day", "2023/12/31", "%Y/%m/%d")),
    ("%Y%m%d", ("YYYYMMDD", "yyyymmdd", "20231231", "%Y%m%d")),
    ("%H:%M", ("HH:MM", "hh:mm", "hours:minutes", "%H:%M")),
    ("%H:%M:%S", ("HH:MM:SS", "hh:mm:ss", "hours:minutes:seconds", "%H:%M:%S")),
    ("%A", ("W",)),
    ("%Y", ("Y",)),
    ("%B", ("B",)),
)


def today(rng: random.Random) -> Scalar:
    pattern, shown = rng.choice(_FORMATS)
    date = "[today's date|today's date|the current date|the date of today|the date|this day's date]"
    if pattern.startswith("%H"):
        date = "[the current time|the time|the time of day|the time now]"
    slots = {"p": rng.choice(shown)}
    p = "[{p}|{p}|{p}|'{p}'|\"{p}\"]"
    form = f"[in the format {p}|in the form {p}|in {p} format|formatted as {p}|as {p}|like {p}|in the format {p}|written as {p}|in the style {p}|({{p}})|using the format {p}|with the format {p}]"
    if pattern in ("%A", "%Y", "%B"):
        what = {
            "%A": "[the day of the week|today's weekday|the current weekday|the name of [today's weekday|the day]|which day of the week [it|today] is]",
            "%Y": "[the current year|this year|the year|what year it is]",
            "%B": "[the name of the current month|the current month's name|the name of this month]",
        }[pattern]
        nouns: tuple[str, ...] = (what,)
        questions: tuple[str, ...] = {
            "%A": ("What day [of the week |]is [it|it today|today]?", "Which weekday is today?"),
            "%Y": ("What year is it[| now]?", "Which year do we have?"),
            "%B": ("Which month is it[| now]?", "What month do we have?"),
        }[pattern]
        step = {
            "%A": "Get the name of today's weekday.",
            "%Y": "Get the current year.",
            "%B": "Get the name of the current month.",
        }[pattern]
    else:
        nouns = (f"{date} {form}", f"{date} {form}")
        questions = (f"What is {date} {form}?", f"[What's|What is] {date}, {form}?")
        thing = "current time" if pattern.startswith("%H") else "date of today"
        step = f"Get the {thing} in the format {pattern}."
        if pattern == "%Y-%m-%d" and rng.random() < 0.3:
            nouns, questions = (
                ("[today's date|the current date|the date of today|today's date in ISO format]",),
                ("What is the date[| today]?", "Which date is it today?", "What's today's date?"),
            )
        if pattern == "%H:%M:%S" and rng.random() < 0.3:
            nouns, questions = (
                ("[the current time|the time|the current time of day]",),
                ("What time is it[| now]?",),
            )
    return Scalar(
        "today",
        nouns,
        step,
        f'now = datetime.datetime.now()\nresult = now.strftime("{pattern}")',
        "result",
        slots,
        (),
        questions,
        imports=("datetime",),
    )


_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def _date_text(rng: random.Random, day: datetime.date, style: int) -> str:
    month = _MONTHS[day.month - 1]
    return (
        day.isoformat(),
        day.isoformat(),
        day.isoformat(),
        f"{day.day} {month} {day.year}",
        f"{month} {day.day}, {day.year}",
        f"{day.day}. {month} {day.year}",
    )[style]


def _date(rng: random.Random) -> datetime.date:
    return datetime.date(
        rng.choice((rng.randint(1900, 2050), rng.randint(2015, 2030))), rng.randint(1, 12), rng.randint(1, 28)
    )


def days_between(rng: random.Random) -> Scalar:
    first = _date(rng)
    second = first + datetime.timedelta(
        days=rng.choice((rng.randint(1, 60), rng.randint(1, 400), rng.randint(1, 9000)))
    )
    style = rng.randrange(6)
    a, b = _date_text(rng, first, style), _date_text(rng, second, style)
    span = "[between {a} and {b}|from {a} to {b}|between {a} and {b}|from {a} until {b}|from {a} till {b}]"
    return Scalar(
        "days_between",
        (
            f"the number of days {span}",
            f"how many days [there are|lie|pass|are] {span}",
            f"the [difference|distance] in days {span}",
            f"the days {span}",
            f"the number of days [that lie |that pass |]{span}",
        ),
        f"Count the days from {first} to {second}.",
        f'start = datetime.date.fromisoformat("{first}")\nend = datetime.date.fromisoformat("{second}")\ndays = (end - start).days',
        "days",
        {"a": a, "b": b},
        (
            f"count the days {span}",
            f"count how many days [there are|lie|pass] {span}",
            "subtract the date {a} from {b} in days",
        ),
        (
            f"How many days [are there|are|lie|pass|is it|are there] {span}?",
            "How many days after {a} is {b}?",
            "How many days before {b} is {a}?",
            "How long is it in days from {a} to {b}?",
        ),
        imports=("datetime",),
    )


def weekday_of(rng: random.Random) -> Scalar:
    day = _date(rng)
    return Scalar(
        "weekday",
        (
            "the [weekday|day of the week] of {a}",
            "[which|what] day of the week {a} [is|was]",
            "the name of the weekday of {a}",
        ),
        f"Get the weekday of {day}.",
        f'day = datetime.date.fromisoformat("{day}")\nname = day.strftime("%A")',
        "name",
        {"a": _date_text(rng, day, rng.randrange(6))},
        (),
        (
            "[What|Which] [day of the week|weekday] [is|was] {a}?",
            "On [what|which] [day of the week|weekday] [is|was|does] {a}[| fall]?",
        ),
        imports=("datetime",),
    )


FAMILIES: dict[str, Family] = {
    "celsius": celsius,
    "leap": leap,
    "binary": binary,
    "hex": hexadecimal,
    "roman": roman,
    "caesar": caesar,
    "sha256": sha256,
    "base64": base64_text,
    "today": today,
    "days_between": days_between,
    "weekday": weekday_of,
}
