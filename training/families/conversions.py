# ruff: noqa: E501 - wordings are easier to read in one piece
"""Conversions, dates, codes and checksums."""

from __future__ import annotations

import base64
import datetime
import random

from training import grammar
from training.families.texts import _subject
from training.parts import Family, Scalar
from training.slots import count, literal, quoted, text, word


def _with(old: tuple[str, ...], new: tuple[str, ...]) -> tuple[str, ...]:
    """Both kinds of wordings; the plain old ones are repeated, so that they stay common."""
    return old * max(1, round(len(new) / len(old) / 1.5)) + new


def _inside(rng: random.Random, value: str) -> str:
    """The value by itself for the middle of a sentence: mostly between quotes."""
    return quoted(rng, value, bare=0.06)


def _alone(rng: random.Random, value: str) -> str:
    """The value by itself, often without quotes: for places where its end is clear."""
    return value if value[-1] not in ".!?" and rng.random() < 0.6 else quoted(rng, value, bare=0)


# Slots: {va} a temperature with its unit, {v} the number, {one} and {two} the scales.
_CELSIUS_NOUNS = (
    "the {two} [reading|figure|number|counterpart|version|equivalent] [of|for] {va}",
    "the number of degrees {two} that {va} corresponds to",
    "the {two} temperature that [equals|matches|corresponds to] {va}",
    "{va} on the {two} scale",
    "the [conversion|translation] of {va} [to|into] {two}",
    "the result of converting {va} [to|into] {two}",
    "a temperature of {va}, [but |given |expressed |]in {two}",
    "{v}[°|]{s1} in [°|]{s2}",
    "{v}[°|]{s1} to [°|]{s2}",
    "the equivalent in {two} of {va}",
    "the same temperature as {va}, [but |only |]in {two}",
    "{v} degrees {one} as degrees {two}",
    "the temperature that a {two} thermometer [shows|reads] at {va}",
    "the [number|value] in {two} for [a temperature of |]{va}",
    "the temperature in {two} when [it is|a thermometer reads|the weather report says] {va}",
    "the temperature {va} after [conversion|converting it|changing it] to {two}",
)
_CELSIUS_ORDERS = (
    "take {va}&<convert> it [to|into] {two}",
    "express {va} [in|as] [degrees |]{two}",
    "start [from|with] a temperature of {va}&<compute> [how much|what] that is in {two}",
    "do [a|the] {one} to {two} conversion [of|for|on] {v}[| degrees]",
    "<compute> [how much|what] {va} [makes|comes to|is] in {two}",
    "use the {one} to {two} formula [on|for|with] {v}[ degrees|]",
    "rewrite the temperature {va} in {two}",
    "<convert> the [value|reading|temperature] {v}, [given|measured|which is] in {one}, [to|into] {two}",
    "treat {v} as a temperature in {one}&<convert> it [to|into] {two}",
    "<convert> {va} [to|into] {two} [using|with|by] [the formula |]{formula}",
    "apply {formula} to [a temperature of |]{va}",
    "switch [a temperature of |]{va} [over |]to {two}",
    "bring {va} [to|onto] the {two} scale",
    "go from {one} to {two} [for|with] {v} degrees",
    "<convert> {v} [degrees |]({one}) [to|into] {two}",
    "<convert> {v} {s1} to {s2}",
    "set a variable to {v} (degrees {one})&<convert> it [to|into] {two}",
    "define a variable [with the temperature|holding] {va}&<compute> the [same temperature|value] in {two}",
    "change the unit of the temperature {v} from {one} to {two}",
    "do the [maths|math|sums] to get from {va} to {two}",
    "keep the [reading|temperature] {va} in a variable&<convert> it [to|into] degrees {two}",
    "<compute> which number a {two} thermometer shows at {va}",
    "<compute> the temperature in {two} for somebody who measures {va}",
    "<convert> from {one} to {two} the [temperature|value] {v}",
)
_CELSIUS_QUESTIONS = (
    "{va} in {two}?",
    "{v}[°| |]{s1} [to|in|into] [°|]{s2}?",
    "{s1} to {s2}: {v}?",
    "{v}[°| |]{s1} -> [°|]{s2}?",
    "{v}[°| |]{s1} = how many [°|]{s2}?",
    "{one} to {two}: {v}[.|?]",
    "{va} is how [much|many degrees|many] in {two}?",
    "The thermometer [shows|reads|says|is at] {va}. What would [a {two} thermometer|one in {two}] [show|read|say]?",
    "[The weather report|A weather app|My phone|The forecast|The oven|The label] says {va}[; how much|. How much] is that in {two}?",
    "If [it is|it's|the temperature is|the water is at] {va}, [what is that|how much is that|how many degrees is that] in {two}?",
    "How many degrees {two} [are there in|correspond to|equal|make] {va}?",
    "What does {va} [correspond to|come to|equal|amount to] [in|on the scale of] {two}?",
    "Temperature: {va}. [Wanted|Needed|Unit wanted|Target unit|Target]: {two}.",
    "I have a temperature in {one}, {v}[ degrees|], and [need|want|would like] it in {two}.",
    "I [only understand|think in|am used to] {two}. [How much|What] is {va}?",
    "Input: {va}. Result: [the same temperature|the value] in {two}.",
    "It'd be [great|nice|good|useful] to [know|have] {va} in {two}.",
    "In [degrees |]{two}, [what|how much|how many degrees] is {va}?",
    "{v} [degrees |]on the {one} scale [is|equals|makes] how [many|much] on the {two} scale?",
    "Given [a temperature of |]{va}, what is [it|that|the temperature] in {two}?",
    "[The machine runs at|The soup is at|The lake has|It was|We measured] {va}. What is that in [degrees |]{two}?",
    "Somebody [wrote|gave me] {va}, but I need [{two}|degrees {two}|it in {two}].",
    "What do I get when I [convert|turn|change] {va} [to|into] {two}?",
    "Write a program [which|that] takes a temperature of {va} and [returns|gives back|works out] [the temperature|it|the value] in {two}.",
    "[Convert|Change] from {one} to {two}: {v}.",
    "from: {one}, to: {two}, [value|temperature|number]: {v}.",
    "[Temperature|Unit] [converter|conversion], {one} to {two}, for [the value |]{v}.",
    "[Write|Make|I need] a [temperature|small|little] converter [that turns|which turns|to turn] {va} into {two}.",
    "A [student|tourist|nurse|scientist|farmer] [measures|notes down|reads off] {va}. [Convert|Change] [this|the] [value|temperature|reading] [to|into] {two}.",
    "The [result|answer] should be the temperature in {two}, [the input is|starting from|computed from|given is] {va}.",
    "Let the temperature be {v} degrees {one}. [Compute|Find|What is] the [same |]temperature in {two}.",
    "{va}, but in {two}[ please| pls|, please].",
    "{v} deg {s1} as deg {s2}, please.",
    "can [u|you] [change|convert|turn] {va} [to|into] {two} for me?",
    "Two thermometers hang [side by side|next to each other|on a wall], one in {one} and one in {two}. The first [reads|shows] {v}. What does the second [read|show]?",
    "The [instruction sheet|manual|leaflet] says {va}, but [my device|our machine|the thermostat] [only shows|only knows|is set in] {two}. [What|Which number] do I set?",
    "We know that {formula}. [What|How much] is {va} in {two}?",
    "For [someone|somebody|a person] who only [knows|uses|understands] {two}, {va} is how many degrees?",
    "I typed {v} [degrees |]{one} into my notes and now [I need|my teacher wants|they want] [the same|it|this temperature] in {two}.",
    "The temperature is given in {one}, it is {v}. [The value in {two} is wanted|It is needed in {two}|We want it in {two}].",
    "[temp|temperature|t] = {v} ([in |degrees |]{one}). [What is it|How much is it|And] in {two}?",
    "Our [table|list|chart] has {va} in one column; the next column should have [the same temperature|it] in {two}. What [goes|comes] there?",
    "{s1} to {s2}, {v}, please.",
    "Someone abroad tells me it is {va} there; I think in {two}, so how much is it for me?",
    "Only one number is needed: {va} in {two}.",
    "What should stand after the equals sign: {va} = ... {two}?",
)
_CELSIUS_ABROAD = {
    True: (
        "My [friend|cousin|aunt] in America [only knows|thinks in] Fahrenheit. How do I tell [them|her|him] that it is {va} here?",
        "[For|To] an American, how [hot|warm|many degrees] is {va} in Fahrenheit?",
    ),
    False: (
        "[An American|My American] [recipe|cookbook|oven] says {va}. [What|How much] is that in {two}?",
        "In New York it is {va} today. [What|How much] is that in {two}?",
    ),
}


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
    s1, s2 = one[0], two[0]
    scale = {"Celsius": "[Celsius|Celsius|Celsius|centigrade]", "Fahrenheit": "Fahrenheit"}
    slots = {
        "v": str(value),
        "va": grammar.phrase(
            rng, f"[{{v}} {a}|{{v}} {a}|{{v}} degrees {scale[one]}|{{v}}°{s1}|{{v}}{s1}]", {"v": str(value)}
        ),
        "one": grammar.phrase(rng, scale[one], {}),
        "two": grammar.phrase(rng, scale[two], {}),
        "s1": grammar.phrase(rng, s1, {}),
        "s2": grammar.phrase(rng, s2, {}),
        "formula": grammar.phrase(
            rng,
            "[F = C * 9 / 5 + 32|F = C * 9/5 + 32|F = 9/5 * C + 32|F = 1.8 * C + 32]"
            if to_f
            else "[C = (F - 32) * 5 / 9|C = (F - 32) * 5/9|C = 5/9 * (F - 32)]",
            {},
        ),
    }
    return Scalar(
        "celsius",
        _with(
            (
                f"{{v}} {a} in {b}",
                f"{{v}} {a} in {b_plain}",
                f"what {{v}} {a} is in {b}",
                f"the {b_plain} [value|temperature|equivalent] of {{v}} {a}",
                f"how many {b} {{v}} {a} [is|are]",
                f"the temperature of {{v}} {a} in {b_plain}",
                f"{{v}} {a} [converted|expressed] [to|in] {b_plain}",
            ),
            _CELSIUS_NOUNS,
        ),
        f"Convert {value} degrees {one} to {two}.",
        f"degrees = {value}\nresult = {formula}",
        "result",
        slots,
        _with(
            (
                f"<convert> {{v}} {a} [to|into|to] {b}",
                f"<convert> {{v}} {a} [to|into] {b_plain}",
                f"<convert> a temperature of {{v}} {a} [to|into] {b_plain}",
                f"<convert> {{v}} from {one} to {two}",
            ),
            _CELSIUS_ORDERS,
        ),
        _with(
            (
                f"How many {b} [is|are] {{v}} {a}?",
                f"What is {{v}} {a} in {b}?",
                f"How [hot|warm|much] is {{v}} {a} in {b_plain}?",
                f"[It is|The water has|The oven is at|Outside it is] {{v}} {a}. [How much is that in|What is that in|Convert it to] {b_plain}[.|?]",
            ),
            _CELSIUS_QUESTIONS + _CELSIUS_ABROAD[to_f],
        ),
    )


_LEAP_ORDERS = (
    "take the year {y}&<check> [if|whether] it is a leap year",
    "<check> [if|whether] the year {y} [has|had] an extra day[| in February]",
    "<check> [if|whether] there [is|was|will be] a [29 February|29th of February|February 29|leap day] in {y}",
    "<check> [if|whether] {y} [counts|qualifies] as a leap year[| in the Gregorian calendar| in our calendar]",
    "do a leap year [check|test] [for|on|of] [the year |]{y}",
    "test [the year |]{y} for being a leap year",
    "answer with yes or no whether {y} is a leap year",
    "<check> [if|whether] {y} is a leap year (divisible by 4, but not by 100 unless also by 400)",
    "<check> [if|whether] {y} [is|was] a year [with|of] 366 days",
    "use the calendar [rules|module] to <check> [if|whether] {y} is a leap year",
    "apply the leap year rule to [the year |]{y}",
    "<check> [if|whether] the year {y} [is|was] one of those with 29 days in February",
    "look at the year {y}&<check> [if|whether] its February has 29 days",
    "<check> [if|whether] a calendar for {y} needs a [29 February|February 29]",
    "<check>, yes or no, [if|whether] {y} is a leap year",
    "return yes if {y} is a leap year and no if it [is not|isn't]",
    "define a variable year = {y}&<check> [if|whether] it is a leap year",
    "set the year to {y}&<say> yes if it is a leap year, no if [not|it isn't]",
    "<check> [if|whether] the year {y} is leap[| or not]",
    "<check> the year {y}: leap year or not",
    "use the 4, 100 and 400 rule to <check> [if|whether] {y} is a leap year",
    "<check> [if|whether] [the month of |]February in {y} is 29 days long",
    "answer the question [whether|if] {y} is a leap year",
    "use [an if statement|if and else|a condition] to <say> yes when {y} is a leap year and no when it is not",
    "<check> [if|whether] someone born on 29 February has a [real |]birthday in {y}",
    "<check> [if|whether] the calendar of {y} is [one day longer than usual|a leap year calendar]",
)
_LEAP_QUESTIONS = (
    "{y}: leap year[|, yes or no| or not]?",
    "{y}[ a|] leap year?",
    "Leap year[:|] {y}?",
    "[Year|The year]: {y}. [Question|Task]: is it a leap year?",
    "The year is {y}. [Is it a leap year|Is that a leap year|Leap year or not|Does it have 366 days]?",
    "Are there [366 days|29 days in February|29 days in the February of that year] in {y}?",
    "[Does|Did] [the year |]{y} have a [29th of February|February 29|29 February|leap day|day more than usual]?",
    "[Is|Was] there a [29 February|February 29|leap day|29th of February] in {y}?",
    "[I|My {who}] was born in {y}. [Was that|Was it|Is that] a leap year?",
    "[My|Our] {who} [moved here|got married|started school|bought the house] in {y}. [Was it|Was that year] a leap year?",
    "Given the year {y}, is it a leap year[| or not]?",
    "If [the year is|we take the year|we look at the year] {y}, is it a leap year?",
    "[I'd like to know|I want to know|I need to know|Tell me] [if|whether] {y} [is|was] a leap year.",
    "[I always forget|I am not sure|I wonder|We argue about|I can't remember] [if|whether] {y} [is|was] a leap year.",
    "Is it [true|right|correct] that {y} is a leap year?",
    "Would {y} [count as|be] a leap year[, yes or no|]?",
    "A leap year has [an extra day|366 days|29 days in February]. Is {y} one[| of them]?",
    "Does a calendar for {y} need a [29 February|February 29]?",
    "[Yes or no|Please answer yes or no|Answer with yes or no]: [is|was] {y} a leap year?",
    "In {y}, does February have 29 days?",
    "{y} is a leap year, right?",
    "Does {y} [belong to|count among] the leap years?",
    "February 29, {y}: does [that|this] date exist?",
    "The answer should be yes if {y} is a leap year[, and| and|;] no otherwise.",
    "If {y} is a leap year, the answer is yes; [if not|otherwise|else], it is no. [Which one is it|Which is it|What is the answer]?",
    "I need a yes or a no: is {y} a leap year?",
    "[Somebody|My colleague|My brother] [says|claims|thinks] {y} is a leap year. [Yes or no|Is that so|Is that right]?",
    "[Calendar question|Leap year check]: {y}.",
    "Write a program [which|that], given the year {y}, [tells|says|finds out|decides] [if|whether] it is a leap year.",
    "Input: {y}. [Result|Answer]: yes [for a leap year|if it is a leap year], [otherwise|else] no.",
    "year = {y}. [Leap or not|Leap year or not|Is it leap|Is it a leap year]?",
    "is {y} leap[| or not| or no]?",
    "{y}, leap year, [yes/no|yes or no|y/n]?",
    "[Our club|Our school|The office|My mother] is making a calendar for {y}. [Do we need|Does it need|Should it have] a 29th of February?",
    "My birthday is on the 29th of February. Is there such a day in {y}?",
    "[The pupils|The students|You] [must|have to|should] find out [if|whether] {y} is a leap year.",
    "[Someone|A customer|My son|A child] asks [if|whether] {y} is a leap year. What is the [right |correct |]answer, yes or no?",
    "The program [has|knows|is given] the year {y} and [must|should] [answer|say|decide] with yes or no [if|whether] it is a leap year.",
    "Use calendar.isleap. The year is {y}, the answer should be yes or no.",
    "Leap years can be divided by 4, but [full|whole] centuries only count [if|when] they can be divided by 400. Is {y} a leap year?",
    "If I had a calendar of {y}, would I find a 29th of February in it?",
    "[I'm planning|We are planning|I have to plan] [a project|the holidays|the shifts|our lessons] for {y}: is it a leap year?",
    "For the year {y} I need a yes [if it is|when it's] a leap year and a no [if|when] it is not.",
    "Set the variable year to {y}. If it is a leap year the answer is yes, [else|otherwise] no.",
    "can [u|you] [check|look] if {y} is a leap year?",
    "365 or 366 days in {y}: is it a leap year?",
    "The [result|answer] should be yes or no: yes [if|when] {y} is a leap year.",
    "What would isleap({y}) [say|answer], yes or no?",
    "[A|The] year is given, {y}. Decide [whether|if] it is a leap year and answer with yes or no.",
    "Only one word is needed, yes or no: is {y} a leap year?",
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
        {
            "y": str(year),
            "who": grammar.phrase(
                rng, "[grandmother|grandfather|mother|father|aunt|brother|sister|teacher|neighbour]", {}
            ),
        },
        _with(
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
            _LEAP_ORDERS,
        ),
        _with(
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
            _LEAP_QUESTIONS,
        ),
        imports=("calendar",),
    )


_FROM_BINARY_NOUNS = (
    "the [decimal|ordinary|normal|base 10|base-10] number behind the [bits|binary digits|binary number] {n}",
    "the [decimal form|decimal equivalent|decimal version|base-10 form|value in base ten] of [binary|the bits|the binary number|the bit string] {n}",
    "{n} ([in |]binary) [as a decimal number|in decimal|as an ordinary number]",
    "{n} from binary to decimal",
    "0b{n} [in decimal|as a decimal number|in base 10]",
    "the number written as {n} in [binary|base 2|base two]",
    "[binary|the bit string|the bit pattern|the binary number] {n} as [an integer|a normal number|an ordinary number|a whole number]",
    "the integer that the bits {n} stand for",
    "[binary|bin] {n} to [decimal|dec|base ten]",
    "the result of reading {n} as a binary number",
    "the decimal number whose binary form is {n}",
    "the whole number with the binary digits {n}",
    "the base [ten|10] value of the base [two|2] number {n}",
    "the number a computer [stores|means] with the bits {n}, [in|as a] decimal",
)
_FROM_BINARY_ORDERS = (
    "interpret {n} as [a binary number|binary|a number in base 2]&<convert> it to decimal",
    "read {n} as [a binary number|binary|base 2]&<convert> it to [decimal|base 10]",
    "take the [bits|binary digits|ones and zeros] {n}&<convert> them [to|into] [a decimal number|decimal|base 10]",
    "<compute> the [decimal |]value of the [bits|binary digits|bit string|binary number] {n}",
    "<compute> [what|which] decimal number the bits {n} stand for",
    "decode the [binary number|bits|bit string] {n} [to|into] [a decimal number|decimal]",
    "parse {n} as [base 2|base two|a binary number]",
    "do a binary to decimal conversion [of|for|on] {n}",
    "<convert> 0b{n} [to|into] [decimal|a decimal number|base 10]",
    "<convert> the [bits|bit string|bit pattern|ones and zeros|base-2 number] {n} [to|into|back to] [a decimal number|decimal|base 10|base ten|an ordinary number]",
    "<convert> {n} from [base two|binary|the binary system] [to|back to] [an ordinary number|base ten|the decimal system]",
    "treat {n} as binary&<compute> its decimal value",
    "use int with base 2 to [turn|convert|change] {n} [into|to] a [decimal |normal |]number",
    "put the bit string {n} in a variable&<convert> it to decimal",
    "define a string with the binary digits {n}&<compute> their decimal value",
    "add up the powers of two in the binary number {n}",
    "change the base of {n} from 2 to 10",
    "write the binary number {n} as a [decimal|normal|base-10] number",
    "<compute> which [decimal |]number [has|is written with] the binary digits {n}",
    "<convert> from binary to decimal the [number|bits|digits] {n}",
)
_FROM_BINARY_QUESTIONS = (
    "{n} is [a binary number|binary|written in binary|in base 2]. What is it in [decimal|base 10]?",
    "Binary {n} is [what|how much|which number] in decimal?",
    "Binary to decimal: {n}[.|?]",
    "0b{n} in [decimal|dec|base 10]?",
    "{n} ([binary|base 2]) -> [decimal|base 10]?",
    "{n}, [binary to decimal|base 2 to base 10|bin to dec]?",
    "[What|Which] number do the bits {n} stand for?",
    "If {n} is [written in |]binary, [which|what] number is it in decimal?",
    "Given the binary number {n}, what is [its decimal value|it in decimal|it in base 10]?",
    "[My computer|The chip|The display|A label] shows {n} in binary. [What|Which] [decimal |]number is that?",
    "Binary number: {n}. [Wanted|Needed|Target]: [its decimal value|the decimal number|decimal].",
    "What does binary {n} [come to|mean|equal|amount to] in decimal?",
    "How much is {n} if you read it as [binary|a binary number]?",
    "I [found|have|got] the binary number {n}. What is it [in decimal|as a normal number|in base ten]?",
    "It'd be [nice|great] to have the binary number {n} in decimal.",
    "In decimal, what is [binary|the binary number] {n}?",
    "Write a program [which|that] takes the binary number {n} and [returns|gives back|works out] the decimal number.",
    "[Convert|Change] from binary to decimal. [Number|The number is|Given]: {n}.",
    "from: [binary|base 2], to: [decimal|base 10], [value|number]: {n}.",
    "Base 2: {n}. Base 10: ?",
    "bits = {n}. [What is the decimal value|Which decimal number is it|What is it in decimal]?",
    "Our [teacher|maths teacher|lecturer] wrote {n} on the board. [It is|That is|It's] a binary number. What is it in decimal?",
    "A row of [lamps|switches|lights] shows {n}, where 1 is on and 0 is off. Read as a binary number, [how much|what] is it in decimal?",
    "can [u|you] tell me what the binary number {n} is as a normal [decimal |]number?",
    "The [result|answer] should be the decimal number for the bits {n}.",
    "Someone counts in binary and [arrives at|stops at|writes] {n}. [Which|What] number is that in the decimal system?",
    "I have a string of bits, {n}, and need [its|the] decimal value.",
    "{n} in base 2, but as [a |]decimal [number |]please.",
    "For somebody who only knows decimal numbers, what is binary {n}?",
    "A [sensor|chip|register] [sends|holds|delivers] the bits {n}. The program should [turn|convert] them into a decimal number.",
    "Given is {n}, a number in base 2. [Wanted is|We want|Find] the [same |]number in base 10.",
    "[The worksheet|My homework|The quiz] asks for the decimal value of binary {n}.",
    'What does int("{n}", 2) give?',
    "What should stand after the equals sign: {n} (binary) = ... (decimal)?",
)
_BINARY_NOUNS = (
    "{n} as [zeros and ones|ones and zeros|0s and 1s|bits|a bit string|a binary string]",
    "the [base-2|base 2|base two] [form|representation|version|equivalent] of [the number |decimal |]{n}",
    "[decimal|the ordinary number|the integer|the whole number] {n} in [binary|base two|base 2]",
    "the binary equivalent of [decimal |the number |]{n}",
    "the binary [code|string|number] for {n}",
    "the [bit pattern|bit string] of [the number |]{n}",
    "the result of converting {n} [to|into|from decimal to] binary",
    "{n} [converted|changed|translated] [to|into] [binary|base 2]",
    "the number {n} in [zeros and ones|0s and 1s]",
    "[the number |]{n} (decimal) in binary",
    "[dec|decimal] {n} to [bin|binary]",
    "the string of [bits|zeros and ones] for the [decimal |]number {n}",
    "the binary number [equal to|with the value|that equals] [decimal |]{n}",
    "the base [two|2] digits of [the number |]{n}",
    "the number {n}, written with [only |]zeros and ones in binary",
    "the bits a computer [stores|uses] for the number {n}, without leading zeros",
)
_BINARY_ORDERS = (
    "take [the number |]{n}&<convert> it [to|into] [binary|base 2|zeros and ones]",
    "express [the number |]{n} [in|as] [binary|zeros and ones|bits]",
    "represent [the number |the integer |]{n} [in binary|in base 2|with bits|in zeros and ones|as a binary number]",
    "encode the number {n} in binary",
    "rewrite [the number |]{n} [in base 2|with only zeros and ones|in binary|as a binary number]",
    "do a decimal to binary conversion [of|for|on] {n}",
    "<compute> the [binary|base-2|base-two] [form|digits|representation] of {n}[| without the 0b| (no 0b in front)]",
    "<compute> how {n} is written in [binary|base 2|zeros and ones]",
    "<convert> [the number |]{n} [to|into] [0s and 1s|zeros and ones|a string of bits|bits|base two]",
    "put [the number |]{n} into [binary|base 2|binary form]",
    "go from decimal to binary [for|with] the number {n}",
    "<compute> the zeros and ones that make up {n} in binary",
    "define a variable with the [number|value] {n}&<convert> it [to|into] binary",
    "store {n} in a variable&<compute> its binary [form|digits|representation]",
    "divide {n} by 2 again and again to [get|find] its binary digits",
    "change the base of {n} from 10 to 2",
    "use format to [write|get] {n} in binary",
    "write the [decimal |whole |]number {n} as a binary number",
    "write down {n} in [zeros and ones|bits]",
    "<convert> from decimal to binary the number {n}",
    "<compute> which binary number [has the value|equals|is the same as] {n}",
)
_BINARY_QUESTIONS = (
    "{n} [in|to] [binary|base 2|bin|base two]?",
    "{n} -> [binary|bin|base 2][.|?]",
    "[Please |]write down {n} the way a computer would, [in binary|in zeros and ones].",
    "[Decimal|Dec] to [binary|bin]: {n}[.|?]",
    "What [does|would] {n} look like in [binary|zeros and ones|bits|base two]?",
    "Which [bits|zeros and ones|binary digits] make up [the number |]{n}?",
    "Given [the number |the decimal number |]{n}, what is [its binary form|it in binary|it in base 2]?",
    "The number is {n}. [What is it|How is it written|How do you write it|What would it be] in [binary|base 2]?",
    "[A computer|My computer] only knows zeros and ones. How [does|would] it [write|see|represent] [the number |]{n}?",
    "Number: {n}. [Wanted|Needed|Target|Convert to]: [binary|base 2|its binary form].",
    "We [are doing|are learning|have] binary numbers [in class|at school|this week]. [What is|How do you write] {n} in binary?",
    "If I [had to|wanted to] write {n} [in|as] binary, what would it be?",
    "I [want|need|would like] [the number |]{n} in [binary|zeros and ones|base 2].",
    "It'd be [nice|great|useful] to have {n} in binary.",
    "How [do|would] I [write|express|represent] {n} [in base 2|in binary|with zeros and ones only]?",
    "What is the binary [code|number|string|equivalent] for {n}?",
    "In [binary|base two], what is [the number |]{n}?",
    "{n} is a decimal number. What is it in binary?",
    "Which binary number [is|equals|stands for] [decimal |the decimal number |]{n}?",
    "Write a program [which|that] takes the [decimal |whole |]number {n} and [returns|gives back|finds] its binary form.",
    "Input: {n}. [Result|Wanted result]: the same number in [binary|base 2].",
    "from: [decimal|base 10], to: [binary|base 2], [value|number]: {n}.",
    "[Convert|Change] from decimal to binary. [Number|The number is|Given]: {n}.",
    "Base 10: {n}. Base 2: ?",
    "number = {n}. What is it in [binary|base 2]?",
    "{n}, but in [binary|base 2][ please| pls|, please].",
    "can [u|you] [change|convert|turn] {n} [to|into] binary for me?",
    "A robot only understands [zeros and ones|binary]. How do I tell it the number {n}?",
    "The [decimal |]number {n} should be [given|expressed|written] with only 0s and 1s, in binary.",
    "The [result|answer] should be a string of zeros and ones, the binary form of {n}.",
    "I have a row of lamps, on is 1 and off is 0. How do I show the number {n} in binary?",
    "I am preparing a [worksheet|quiz|lesson] on binary numbers and need the solution for {n}.",
    "My [locker|house|room|ticket] number is {n}. [As a joke|For a puzzle|For fun] I want it in binary.",
    "For the decimal value {n} the program should [find|give] the binary one, without [a prefix|0b].",
    "Given is {n}, a number in base 10. [Wanted is|We want|Find] the same number in base 2.",
    "[The worksheet|My homework|The quiz] asks for the binary form of {n}.",
    "I know {n} in decimal, but how does it look [to a computer|for a computer], in binary?",
    "I want bin({n}), but without the 0b.",
    "What should stand after the equals sign: {n} (decimal) = ... (binary)?",
)


def binary(rng: random.Random) -> Scalar:
    n = count(rng, 2, 5000)
    b = "[binary|binary|binary form|base 2|the binary system|binary notation|binary digits]"
    if rng.random() < 0.25:
        bits = f"{n:b}"
        return Scalar(
            "from_binary",
            _with(
                (
                    "the binary number {n} in decimal",
                    "the decimal value of [the binary number |binary |]{n}",
                    "the decimal value of binary {n}",
                    "binary {n} [as a decimal number|in decimal|in base 10]",
                ),
                _FROM_BINARY_NOUNS,
            ),
            f"Convert {bits} from binary to decimal.",
            f'number = int("{bits}", 2)',
            "number",
            {"n": bits},
            _with(
                (
                    "<convert> the binary number {n} [to|into] [decimal|a decimal number|base 10]",
                    "<convert> binary {n} to decimal",
                    "<convert> {n} from binary to decimal",
                    "<convert> {n} from base 2 to base 10",
                ),
                _FROM_BINARY_ORDERS,
            ),
            _with(
                (
                    "What is [the binary number |binary ]{n} in decimal?",
                    "Which decimal number is binary {n}?",
                ),
                _FROM_BINARY_QUESTIONS,
            ),
        )
    return Scalar(
        "binary",
        _with(
            (
                f"[the number |the decimal number ||]{{n}} in {b}",
                "the binary [form|representation|value|notation|version] of [the number |]{n}",
                "{n} as a binary number",
                f"{{n}} [written|expressed] in {b}",
                "the bits of [the number |]{n}",
                "the binary digits of {n}",
            ),
            _BINARY_NOUNS,
        ),
        f"Convert {n} to binary.",
        f"number = {n}",
        'format(number, "b")',
        {"n": str(n)},
        _with(
            (
                f"<convert> [the number |the decimal number |the decimal |]{{n}} [to|into] [{b}|a binary number]",
                "<convert> {n} from decimal to binary",
                "write {n} in binary",
                "<convert> {n} from base 10 to base 2",
            ),
            _BINARY_ORDERS,
        ),
        _with(
            (
                f"What is {{n}} in {b}?",
                "How [is|do you write] {n} [written |]in binary?",
                "How does {n} look in binary?",
            ),
            _BINARY_QUESTIONS,
        ),
    )


_FROM_HEX_NOUNS = (
    "the [decimal|ordinary|normal|base 10] number behind [hex |the hex digits |the hexadecimal digits |0x]{n}",
    "the [decimal form|decimal equivalent|value in base ten|base-10 form] of [hex |the hex number |the hexadecimal number |0x]{n}",
    "{n} ([in |]hex[adecimal|]) [as a decimal number|in decimal|as an ordinary number]",
    "{n} from [hex|hexadecimal] to decimal",
    "the number written as {n} in [hex|hexadecimal|base 16|base sixteen]",
    "[hex |the hex string |the hexadecimal number |0x]{n} as [an integer|a normal number|an ordinary number|a whole number]",
    "the integer that the hex digits {n} stand for",
    "hex {n} to [decimal|dec|base ten]",
    "0x{n} in [decimal|base 10]",
    "the result of reading {n} as a hexadecimal number",
    "the decimal number whose hex[adecimal|] form is {n}",
    "the whole number with the hex[adecimal|] digits {n}",
    "the base [ten|10] value of the base [sixteen|16] number {n}",
    "the hex[adecimal|] [number|value] {n}, [but |]in decimal",
)
_FROM_HEX_ORDERS = (
    "interpret {n} as [a hexadecimal number|hex|a number in base 16]&<convert> it to decimal",
    "read {n} as [a hex number|hexadecimal|base 16]&<convert> it to [decimal|base 10]",
    "take the hex[adecimal|] [digits|number|value] {n}&<convert> [it|that] [to|into] [a decimal number|decimal|base 10]",
    "<compute> the decimal value of [the hex digits |the hex string |the hexadecimal number |hex |0x]{n}",
    "<compute> [what|which] decimal number the hex digits {n} stand for",
    "decode the hex[adecimal|] [number|value|string] {n} [to|into] [a decimal number|decimal]",
    "parse {n} as [base 16|base sixteen|a hex number|a hexadecimal number]",
    "do a hex[adecimal|] to decimal conversion [of|for|on] {n}",
    "<convert> {n} from [base 16|base sixteen|the hexadecimal system] [to|back to] [base 10|an ordinary number|base ten|the decimal system]",
    "<convert> 0x{n} [to|into] [decimal|base 10|a decimal number|an ordinary number]",
    "treat {n} as hex&<compute> its decimal value",
    "use int with base 16 to [turn|convert|change] {n} [into|to] a [decimal |normal |]number",
    "put the hex string {n} in a variable&<convert> it to decimal",
    "define a string with the hex digits {n}&<compute> their decimal value",
    "add up the powers of 16 in the hex[adecimal|] number {n}",
    "change the base of {n} from 16 to 10",
    "write the hex[adecimal|] number {n} as a [decimal|normal|base-10] number",
    "<compute> which [decimal |]number [has|is written with] the hex[adecimal|] digits {n}",
    "<convert> from hex[adecimal|] to decimal the number {n}",
)
_FROM_HEX_QUESTIONS = (
    "{n} is [a hex number|hexadecimal|written in hex|in base 16]. What is it in [decimal|base 10]?",
    "Hex {n} is [what|how much|which number] in decimal?",
    "Hex[adecimal|] to decimal: {n}[.|?]",
    "{n} ([hex|base 16]) -> [decimal|base 10]?",
    "{n}, [hex to decimal|base 16 to base 10|hex to dec]?",
    "0x{n} in [decimal|dec|base 10]?",
    "[What|Which] number do the hex digits {n} stand for?",
    "If {n} is [written in |]hex[adecimal|], [which|what] number is it in decimal?",
    "Given the hex[adecimal|] number {n}, what is [its decimal value|it in decimal|it in base 10]?",
    "[My computer|The debugger|The program|The display] shows 0x{n}. [What|Which] number is that in decimal?",
    "Hex[adecimal|] number: {n}. [Wanted|Needed|Target]: [its decimal value|the decimal number|decimal].",
    "What does [hex |0x]{n} [come to|mean|equal|amount to] in decimal?",
    "How much is {n} if you read it as hex[adecimal|]?",
    "I [found|have|got] the hex value {n}. What is it [in decimal|as a normal number|in base ten]?",
    "In decimal, what is [hex |0x|the hexadecimal number ]{n}?",
    "Which decimal number is [hex |0x|the hexadecimal number ]{n}?",
    "Write a program [which|that] takes the hex[adecimal|] number {n} and [returns|gives back|works out] the decimal number.",
    "[Convert|Change] from hex[adecimal|] to decimal. [Number|The number is|Given]: {n}.",
    "from: [hex|hexadecimal|base 16], to: [decimal|base 10], [value|number]: {n}.",
    "Base 16: {n}. Base 10: ?",
    "hex = {n}. [What is the decimal value|Which decimal number is it|What is it in decimal]?",
    "Our [teacher|lecturer|trainer] wrote the hex[adecimal|] number {n} on the board. What is it in decimal?",
    "An error message [contains|shows] the code 0x{n}. What is [that|it|this code] in decimal?",
    "can [u|you] tell me what the hex number {n} is as a normal [decimal |]number?",
    "The [result|answer] should be the decimal number for hex {n}.",
    "I have a hex string, {n}, and need [its|the] decimal value.",
    "{n} in base 16, but as [a |]decimal [number |]please.",
    "For somebody who only knows decimal numbers, what is hex[adecimal|] {n}?",
    "A [sensor|chip|register|log file] [sends|holds|delivers] the hex value {n}. The program should [turn|convert] it into a decimal number.",
    "Given is {n}, a number in base 16. [Wanted is|We want|Find] the [same |]number in base 10.",
    "[The worksheet|My homework|The quiz] asks for the decimal value of hex[adecimal|] {n}.",
    'What does int("{n}", 16) give?',
    "What should stand after the equals sign: {n} (hex) = ... (decimal)?",
)
_HEX_NOUNS = (
    "the [base-16|base 16|base sixteen] [form|representation|version|equivalent] of [the number |decimal |]{n}",
    "[decimal|the ordinary number|the integer|the whole number] {n} in [hex|hexadecimal|base sixteen|base 16]",
    "the [hex|hexadecimal] equivalent of [decimal |the number |]{n}",
    "the hex[adecimal|] [digits|code|string|number] for {n}",
    "the result of converting {n} [to|into|from decimal to] hex[adecimal|]",
    "{n} [converted|changed|translated] [to|into] [hexadecimal|hex|base 16]",
    "{n} as [hex digits|a hex string|a base-16 number]",
    "[the number |]{n} (decimal) in hex[adecimal|]",
    "[dec|decimal] {n} to hex",
    "[the number |]{n} with the digits 0-9 and a-f, [that is |i.e. |so |]in hexadecimal",
    "the hexadecimal digits of {n}[|, without 0x| (without 0x)]",
    "the hex[adecimal|] number [equal to|with the value|that equals] [decimal |]{n}",
    "the base [sixteen|16] digits of [the number |]{n}",
    "the string of hex digits for the [decimal |]number {n}",
    "the decimal number {n}, [but |]in hex[adecimal|]",
)
_HEX_ORDERS = (
    "take [the number |]{n}&<convert> it [to|into] [hex|hexadecimal|base 16]",
    "express [the number |]{n} [in|as] hex[adecimal|]",
    "represent [the number |the integer |]{n} [in hex|in base 16|in hexadecimal|with hex digits|as a hexadecimal number]",
    "rewrite [the number |]{n} [in base 16|in hexadecimal|in hex|as a hex number]",
    "do a decimal to hex[adecimal|] conversion [of|for|on] {n}",
    "<compute> the [hex|hexadecimal|base-16] [form|digits|representation] of {n}[| without the 0x| (no 0x in front)]",
    "<compute> how {n} is written in [hex|hexadecimal|base 16]",
    "<convert> [the number |]{n} [to|into] [base sixteen|hex digits|lower-case hex|a base-16 number|a hex string]",
    "<convert> {n} from base 10 to base 16",
    "put [the number |]{n} into [hex|hexadecimal|hexadecimal form]",
    "go from decimal to hex[adecimal|] [for|with] the number {n}",
    "encode the number {n} in hex[adecimal|]",
    "define a variable with the [number|value] {n}&<convert> it [to|into] hex[adecimal|]",
    "store {n} in a variable&<compute> its hex[adecimal|] [form|digits|representation]",
    "divide {n} by 16 again and again to [get|find] its hex[adecimal|] digits",
    "change the base of {n} from 10 to 16",
    "use format to [write|get] {n} in hex[adecimal|]",
    "write the [decimal |whole |]number {n} as a [hex|hexadecimal] number",
    "<convert> from decimal to hex[adecimal|] the number {n}",
    "<compute> which hex[adecimal|] number [has the value|equals|is the same as] {n}",
)
_HEX_QUESTIONS = (
    "{n} [in|to] [hex|base 16|hexadecimal|base sixteen]?",
    "{n} -> [hex|hexadecimal|base 16][.|?]",
    "[Decimal|Dec] to hex[adecimal|]: {n}[.|?]",
    "What [does|would] {n} look like in [hex|hexadecimal|base 16]?",
    "How does {n} look in hex[adecimal|]?",
    "Which hex[adecimal|] digits make up [the number |]{n}?",
    "Given [the number |the decimal number |]{n}, what is [its hex form|it in hexadecimal|it in hex|it in base 16]?",
    "The number is {n}. [What is it|How is it written|How do you write it|What would it be] in hex[adecimal|]?",
    "Number: {n}. [Wanted|Needed|Target|Convert to]: [hex|hexadecimal|base 16|its hexadecimal form].",
    "[For a colour code|For a memory address|For my program] I need {n} in hex[adecimal|].",
    "If I [had to|wanted to] write {n} [in|as] hex[adecimal|], what would it be?",
    "I [want|need|would like] [the number |]{n} in [hex|hexadecimal|base 16].",
    "It'd be [nice|great|useful] to have {n} in hex[adecimal|].",
    "How [do|would] I [write|express|represent] {n} in [base 16|hex|hexadecimal]?",
    "What is the hex[adecimal|] [code|number|string|equivalent] for {n}?",
    "In [hex|hexadecimal|base 16], what is [the number |]{n}?",
    "{n} is a decimal number. What is it in hex[adecimal|]?",
    "Which hex[adecimal|] number [is|equals|stands for] [decimal |the decimal number |]{n}?",
    "Programmers count with 0-9 and a-f. How do they write {n}?",
    "Write a program [which|that] takes the [decimal |whole |]number {n} and [returns|gives back|finds] its hex[adecimal|] form.",
    "Input: {n}. [Result|Wanted result]: the same number in [hex|hexadecimal|base 16].",
    "from: [decimal|base 10], to: [hex|hexadecimal|base 16], [value|number]: {n}.",
    "[Convert|Change] from decimal to hex[adecimal|]. [Number|The number is|Given]: {n}.",
    "Base 10: {n}. Base 16: ?",
    "number = {n}. What is it in [hex|hexadecimal|base 16]?",
    "{n}, but in [hex|hexadecimal|base 16][ please| pls|, please].",
    "can [u|you] [change|convert|turn] {n} [to|into] hex for me?",
    "The [decimal |]number {n} should be [given|expressed|written] in hexadecimal, with the digits 0 to 9 and a to f.",
    "The [result|answer] should be the hex[adecimal|] form of {n}.",
    "I am preparing a [worksheet|quiz|lesson] on hexadecimal numbers and need the solution for {n}.",
    "My [locker|house|room|ticket] number is {n}. [As a joke|For a puzzle|For fun] I want it in hex[adecimal|].",
    "For the decimal value {n} the program should [find|give] the hex one, without [a prefix|0x].",
    "Given is {n}, a number in base 10. [Wanted is|We want|Find] the same number in base 16.",
    "[The worksheet|My homework|The quiz] asks for the hex[adecimal|] form of {n}.",
    "[The manual|The protocol|My colleague] wants all [numbers|values] in hex[adecimal|]. How do I [write|enter] {n}?",
    "I want hex({n}), but without the 0x.",
    "What should stand after the equals sign: {n} (decimal) = ... (hex)?",
)


def hexadecimal(rng: random.Random) -> Scalar:
    n = count(rng, 10, 70000)
    h = "[hexadecimal|hexadecimal|hex|hex|base 16|hexadecimal form|hexadecimal notation|the hexadecimal system]"
    if rng.random() < 0.25:
        digits = f"{n:x}"
        digits = digits.upper() if rng.random() < 0.5 else digits
        return Scalar(
            "from_hex",
            _with(
                (
                    "the hex[adecimal|] number {n} in decimal",
                    "the decimal value of [the hexadecimal number |hex |0x]{n}",
                    "hex {n} [as a decimal number|in decimal|in base 10]",
                ),
                _FROM_HEX_NOUNS,
            ),
            f"Convert {digits} from hexadecimal to decimal.",
            f'number = int("{digits}", 16)',
            "number",
            {"n": digits},
            _with(
                (
                    "<convert> the hex[adecimal|] number {n} [to|into] [decimal|a decimal number|base 10]",
                    "<convert> hex {n} to decimal",
                    "<convert> {n} from hex[adecimal|] to decimal",
                ),
                _FROM_HEX_ORDERS,
            ),
            _with(("What is [the hexadecimal number |hex ]{n} in decimal?",), _FROM_HEX_QUESTIONS),
        )
    return Scalar(
        "hex",
        _with(
            (
                f"[the number |the decimal number ||]{{n}} in {h}",
                "the [hex|hexadecimal] [form|representation|value|notation] of [the number |]{n}",
                "{n} as a [hex|hexadecimal] number",
                f"{{n}} [written|expressed] in {h}",
            ),
            _HEX_NOUNS,
        ),
        f"Convert {n} to hexadecimal.",
        f"number = {n}",
        'format(number, "x")',
        {"n": str(n)},
        _with(
            (
                f"<convert> [the number |the decimal number |the decimal |]{{n}} [to|into] [{h}|a hexadecimal number|a hex number]",
                "<convert> {n} from decimal to hex[adecimal|]",
                "write {n} in hex",
            ),
            _HEX_ORDERS,
        ),
        _with(
            (f"What is {{n}} in {h}?", "How [is|do you write] {n} [written |]in hex[adecimal|]?"),
            _HEX_QUESTIONS,
        ),
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


_FROM_ROMAN_NOUNS = (
    "the [number|integer|ordinary number|Arabic number] [that|which] {n} stands for in {r} numerals",
    "{n} ({r} numerals) [as a number|in ordinary digits|in decimal|as an Arabic number]",
    "the [Arabic|decimal|ordinary|normal|modern] [number|form|equivalent|version] of the {r} [numeral|number] {n}",
    "the {r} number {n} in [our digits|modern digits|Arabic numerals|ordinary numbers|plain digits]",
    "the number behind the {r} [numeral|letters|number] {n}",
    "{r} {n} as [an integer|a number|a normal number|digits]",
    "the number {n}, [written |given |]in {r} numerals, [as|in] [digits|decimal|Arabic numerals]",
    "the value of {n} [when|if] read as a {r} numeral",
    "the result of converting {n} from {r} numerals",
    "the [ordinary |normal |]number whose {r} numeral is {n}",
    "the integer value of the {r} [numeral|string] {n}",
    "the ordinary number for {r} {n}",
    "the {r} numeral {n}, [but |]in [normal|ordinary|our] digits",
)
_FROM_ROMAN_ORDERS = (
    "read the {r} [number|numeral] {n}&<convert> it [to|into] [digits|a normal number|an integer|decimal]",
    "interpret {n} as a {r} numeral&<compute> its value",
    "take the {r} [numeral|number] {n}&<convert> it [to|into] [an ordinary number|an Arabic number|digits]",
    "<compute> [what|which] number the {r} numeral {n} [stands for|is|means]",
    "decode the {r} [numeral|number] {n}",
    "parse the {r} numeral {n}",
    "do a {r} to [decimal|Arabic|integer] conversion [of|for|on] {n}",
    "<compute> the value of the {r} [number|numeral|letters] {n}",
    "<convert> {n} from {r} [numerals |][to|into] [Arabic|ordinary|decimal] [numerals|digits]",
    "express the {r} [numeral|number] {n} in [decimal|ordinary digits|Arabic digits]",
    "rewrite the {r} [numeral|number] {n} [with|in] [ordinary|normal|Arabic] digits",
    "<compute> how much {n} is in {r} numerals",
    "define a dictionary with the values of the {r} letters&<compute> the value of {n}",
    "go through the letters of the {r} numeral {n}, adding or subtracting their values, to get the number",
    "use a loop over the letters of the {r} numeral {n} to <compute> its value",
    "write the {r} numeral {n} as a [normal|decimal|plain] number",
    "store the {r} numeral {n} in a variable&<convert> it to a [normal |]number",
    "change {r} {n} [to|into] [a normal number|ordinary digits|an integer]",
    "<compute> which number the Romans meant by {n}",
    "<convert> from {r} to [normal|ordinary|Arabic] numbers: {n}",
)
_FROM_ROMAN_QUESTIONS = (
    "{r} {n} [=|is] [what|which number|how much]?",
    "{n} is a {r} [numeral|number]. [What|Which number|How much] is it?",
    "{r} to [decimal|Arabic|number]: {n}[.|?]",
    "{n} -> [number|digits|decimal]? It is a {r} numeral.",
    "{n} in [normal|ordinary|Arabic] [digits|numbers]?",
    "[What|Which] number did the Romans [write as|mean by] {n}?",
    "[What|Which] [number|value] [do the {r} letters|does the {r} numeral] {n} stand for?",
    "On [an old house|a church|a monument|a gravestone|a clock|the title page] [I found|I saw|there is] the {r} [numeral|number] {n}. What number is [that|it]?",
    "Given the {r} numeral {n}, what is its value?",
    "{r} numeral: {n}. [Wanted|Needed|Target]: [the number|its value|an ordinary number|the integer].",
    "If {n} is a {r} numeral, [which|what] number is it?",
    "I [can't|cannot] read {r} numerals. [What|Which number|How much] is {n}?",
    "The [film|book|chapter|inscription] is marked {n}. [What|Which] number is that [{r} numeral|when you read it as a {r} numeral]?",
    "How do you [read|say|write] the {r} numeral {n} [in|as] ordinary digits?",
    "What does {n} mean in {r} numerals?",
    "It'd be [nice|great|good] to know [what|which] number the {r} numeral {n} is.",
    "In [ordinary|normal|Arabic] digits, what is the {r} numeral {n}?",
    "Write a program [which|that] takes the {r} numeral {n} and [returns|gives back|works out] [its value|the value] as [a number|an integer].",
    "Input: the {r} numeral {n}. [Result|Wanted result]: the [integer|ordinary number|number in digits].",
    "from: {r}, to: [digits|decimal|integer], [value|numeral]: {n}.",
    "{r} numeral: {n}. In [ordinary |normal |]digits: ?",
    "With I = 1, V = 5, X = 10, L = 50, C = 100, D = 500 and M = 1000 as {r} digits, what [number is|is the value of] {n}?",
    "In my [history book|Latin book|old atlas] there is the {r} numeral {n}. [Which|What] number is meant?",
    "can [u|you] read {r} numerals? What number is {n}?",
    "[The old coin|The cornerstone|The sundial|The medal] bears {n} in {r} numerals. What is that in [normal |ordinary |]digits?",
    "The number {n} is written in {r} numerals; I [need|want] it in [ordinary|normal] digits.",
    "The {r} numeral {n}, but as a normal number[ please| pls|, please].",
    "I have to [type|enter] the {r} numeral {n} into a [form|table|calculator] that only takes [normal |ordinary |]digits. What do I type?",
    "The [result|answer] should be the [ordinary |normal |]number for the {r} numeral {n}.",
    "roman = {n}. What is its value as [an integer|a number]?",
    "Translate from {r} numerals to [modern|ordinary|normal] digits: {n}.",
    "My pupils have to [read|decode] the {r} numeral {n}. What is the solution in [ordinary |normal |]digits?",
    "[The worksheet|My homework|The quiz] asks for the value of the {r} numeral {n}.",
    "Given is the {r} numeral {n}. [Wanted is|We want|Find] the number it stands for.",
    "What should stand after the equals sign: {n} = ...? It is a {r} numeral and I want [an ordinary number|normal digits].",
    "Our ancestors wrote {n} in {r} numerals; how would we write [this|that|the same] number today, in digits?",
)
_ROMAN_NOUNS = (
    "the {r} [equivalent|version|representation] [for|of] [the number |]{n}",
    "[the number |the year |]{n} the way the Romans [wrote|would write] it",
    "[the number |]{n} [converted|changed|translated] [to|into] [{r} numerals|a {r} numeral]",
    "{n} with [the letters |]I, V, X, L, C, D and M, [that is |i.e. |so |]in {r} numerals",
    "the {r} letters for [the number |]{n}",
    "[decimal|Arabic|ordinary|the ordinary number] {n} [in|as] {r} numerals",
    "the result of converting {n} [to|into] {r} numerals",
    "{n} in {r}",
    "the [number|year] {n} [spelled|put|set] in {r} numerals",
    "the {r} numeral [that stands for|with the value|equal to|with a value of] {n}",
    "the {r} numeral with the same value as {n}",
    "the {r} [spelling|way of writing] [of|for] [the number |]{n}",
    "[the number |]{n} as the Romans would have carved it",
    "[the number |the year |]{n}, [but |]in {r} numerals",
)
_ROMAN_ORDERS = (
    "take [the number |the year |]{n}&<convert> it [to|into] [{r} numerals|a {r} numeral]",
    "express [the number |the year |]{n} [in|as|with|using] {r} numerals",
    "represent [the number |the year |]{n} [in|with] {r} [numerals|letters]",
    "rewrite [the number |the year |]{n} [in|with|using] {r} numerals",
    "do a conversion of {n} to {r} numerals",
    "<compute> how [the number |the year |]{n} is written in {r} numerals",
    "<compute> how the Romans [wrote|would have written] [the number |]{n}",
    "<convert> [the number |the year |]{n} [to|into] {r} [letters|digits|form|notation]",
    "<convert> {n} from [decimal|Arabic|ordinary digits|a normal number] to {r}[ numerals| numerals|]",
    "put [the number |the year |]{n} into {r} numerals",
    "spell [the number |the year |]{n} in {r} numerals",
    "make a {r} numeral [out of|of|from] [the number |]{n}",
    "<compute> the {r} numeral [for|of] [the number |the year |]{n}",
    "translate [the number |the year |]{n} [for a Roman, i.e. |]into {r} numerals",
    "define a list of values with their {r} letters&<convert> {n} to a {r} numeral",
    "use a while loop that takes away the largest possible {r} value again and again to <convert> {n} to {r} numerals",
    "store {n} in a variable&<convert> it [to|into] {r} numerals",
    "write down [the number |]{n} like [an ancient Roman|the ancient Romans|a Roman] would",
    "write [the number |the year |]{n} [using|with] the {r} letters I, V, X, L, C, D and M",
    "change {n} from [normal|ordinary|Arabic] digits [to|into] {r} [numerals|letters]",
    "<compute> which {r} letters [stand for|make up|are used for] [the number |the year |]{n}",
    "<convert> to {r} numerals the number {n}",
)
_ROMAN_QUESTIONS = (
    "{n} [in|as|to] {r}[ numerals| numerals|]?",
    "{r} numerals: {n}[.|?]",
    "{r} numeral for {n}?",
    "Number to {r}: {n}[.|?]",
    "{n} -> {r} [numerals|numeral|number][.|?]",
    "What [does|would|did] {n} look like in {r} numerals?",
    "Which {r} numeral [is|equals|stands for|has the value] {n}?",
    "Given [the number |the year |]{n}, what is [its {r} numeral|it in {r} numerals|its {r} form]?",
    "The [number|year] is {n}. [What is it|How is it written|How do you write it|What would it be] in {r} numerals?",
    "Number: {n}. [Wanted|Needed|Target|Convert to]: [a {r} numeral|{r} numerals].",
    "[I want to carve|We are painting|I'd like to engrave|Somebody wants] [the year |the number ]{n} [on|above] [a door|a stone|a ring|the house] in {r} numerals. What [would it be|do we write|should it say]?",
    "If I [had to|wanted to] write {n} in {r} numerals, what would it be?",
    "I [want|need|would like] [the number |the year |]{n} in {r} numerals.",
    "It'd be [nice|great|useful] to have {n} in {r} numerals.",
    "How [do|would] I [write|express|spell] {n} with {r} [letters|numerals]?",
    "In {r} numerals, what is [the number |the year |]{n}?",
    "The Romans wrote numbers with letters. [How did they write|Which letters stand for|What is] {n}?",
    "What [would|did] a Roman write for [the number |]{n}?",
    "[Chapter|Page|Volume|Part] {n} should be numbered in {r} numerals. What do I [write|put there]?",
    "Which combination of {r} letters [makes|gives] {n}?",
    "Write a program [which|that] takes the number {n} and [returns|gives back|works out] [its {r} numeral|the {r} numeral for it].",
    "Input: {n}. [Result|Wanted result]: the same number in {r} numerals.",
    "from: [digits|decimal|integer], to: {r} numerals, [value|number]: {n}.",
    "number = {n}. [Which|What] {r} numeral is that?",
    "Number in digits: {n}. In {r} numerals: ?",
    "[A clock maker|A monk|A stonemason|A sculptor] has to write {n} in {r} numerals. What does [he|she] write?",
    "{n}, but in {r} numerals[ please| pls|, please].",
    "can [u|you] write {n} in {r} [numerals|numbers|letters] for me?",
    "If you were an ancient Roman, how would you write [the number |]{n}?",
    "I'm preparing a [history|Latin|maths] [lesson|quiz|worksheet] and need {n} in {r} numerals.",
    "The [result|answer] should be [the number |]{n} as a {r} numeral, in capital letters.",
    "Using M = 1000, D = 500, C = 100, L = 50, X = 10, V = 5 and I = 1, how is {n} written in {r} numerals?",
    "For my [tattoo|ring|cake|poster] I want [the number |]{n} in {r} numerals. What should it say?",
    "I know how to write {n} in digits, but how does it look in {r} numerals?",
    "The number to be written in {r} numerals is {n}.",
    "[The worksheet|My homework|The quiz] asks for {n} in {r} numerals.",
    "Given is the number {n}. [Wanted is|We want|Find] the {r} numeral for it.",
    "A [sequel|chapter|tournament] is number {n}, and the title [needs|has to show] it in {r} numerals. What goes there?",
    "What should stand after the equals sign: {n} = ... ({r} numeral)?",
    "We write {n} in digits; how did the Romans write [this|that|the same] number?",
)


def roman(rng: random.Random) -> Scalar:
    n = rng.choice((rng.randint(1, 100), rng.randint(1, 3999), rng.randint(1800, 2100)))
    r = "[Roman|Roman|roman]"
    called = grammar.phrase(rng, r, {})
    if rng.random() < 0.25:
        letters = roman_of(n)
        return Scalar(
            "from_roman",
            _with(
                (
                    f"the value of the {r} numeral {{n}}",
                    f"the {r} numeral {{n}} [as a number|in decimal|as a decimal number|in Arabic digits|in normal digits]",
                ),
                _FROM_ROMAN_NOUNS,
            ),
            f"Convert the Roman numeral {letters} to a number.",
            'values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}\n'
            f'roman = "{letters}"\nnumber = 0\nfor i, letter in enumerate(roman):\n    value = values[letter]\n'
            "    if i + 1 < len(roman) and values[roman[i + 1]] > value:\n        number -= value\n    else:\n        number += value",
            "number",
            {"n": letters, "r": called},
            _with(
                (
                    f"<convert> the {r} numeral {{n}} [to|into] [a number|a decimal number|an integer|decimal|an Arabic number|a normal number]",
                    f"<convert> {{n}} from {r} numerals to a number",
                ),
                _FROM_ROMAN_ORDERS,
            ),
            _with(
                (f"[What is|What is the value of|How much is|Which number is] the {r} numeral {{n}}?",),
                _FROM_ROMAN_QUESTIONS,
            ),
        )
    return Scalar(
        "roman",
        _with(
            (
                f"[the number ||the year ]{{n}} [in|as] {r} numerals",
                f"[the number |]{{n}} as a {r} [numeral|number]",
                f"the {r} [numeral|numerals|number|form|notation] [for|of] {{n}}",
                f"{{n}} [written|expressed] in {r} [numerals|letters|digits]",
            ),
            _ROMAN_NOUNS,
        ),
        f"Convert {n} to a Roman numeral.",
        _ROMAN_CODE.replace("{n}", str(n)),
        "roman",
        {"n": str(n), "r": called},
        _with(
            (
                f"<convert> [the number |the year |]{{n}} [to|into] [{r} numerals|a {r} numeral|a {r} number]",
                f"write {{n}} in {r} numerals",
            ),
            _ROMAN_ORDERS,
        ),
        _with(
            (
                f"What is {{n}} in {r} numerals?",
                f"How [do|would] you write [the number |the year |]{{n}} in {r} numerals?",
                f"What is the {r} numeral for {{n}}?",
                "How [did the Romans write|would the Romans have written|would the Romans write] {n}?",
            ),
            _ROMAN_QUESTIONS,
        ),
    )


# Slots: {t} the text as a phrase, {raw} the text alone, {k} the shift, {x} what an a becomes.
_CAESAR_NOUNS = (
    "the [ciphertext|cipher text|encrypted form|encoded version|encryption] of {t} under a Caesar [shift of|cipher with shift|cipher with key] {k}",
    "the Caesar [encryption|encoding] of {t} with [key|shift|a shift of] {k}",
    "{t} with [every|each] letter [moved|shifted] [{k} places forward|forward by {k}|{k} letters on|on by {k} places][ in the alphabet|]",
    "{t} after a [Caesar shift|forward Caesar shift] of {k}",
    "{t} in [a |]Caesar code [with key|with a shift of|with shift] {k}",
    "the secret [message|text] [made from|for] {t} [with|by] a Caesar shift of {k}",
    "{t}, Caesar-encrypted with [key|shift|a shift of] {k}",
    "{t} [put|run] through a Caesar cipher [with|of] shift {k}",
    "{t} with [every|each] letter [changed into|replaced by] the one {k} places after it in the alphabet",
    "{t} shifted by {k} letters in a Caesar cipher",
    "the coded [message|text] for {t} when each letter moves {k} places forward in the alphabet",
    "the Caesar cipher text [for|of] {t}, [key|shift] {k}",
    "the text {in} with a Caesar shift of {k}",
)
_CAESAR_ORDERS = (
    "take {t}&[shift|move|push] [every|each] letter [forward by {k}|{k} places forward|{k} letters on|{k} places to the right][ in the alphabet|]",
    "replace [every|each] letter [of|in] {t} [with|by] the [one|letter] {k} [places|positions|steps] [further on|later|after it] in the alphabet",
    "use [a|the] Caesar cipher with [shift|key|a shift of|a key of] {k} [on|for] {t}",
    "run {t} through [a|the] Caesar cipher [with|using] [a shift of|shift|key] {k}",
    "rotate [every letter|each letter|the letters] of {t} forward by {k}[ places|] in the alphabet",
    "put {t} into Caesar code with [a shift of|key|shift] {k}",
    "turn {t} into a secret message by [shifting|moving] [every|each] letter {k} [places|letters] [forward|on][ in the alphabet|]",
    "encrypt {t}: Caesar, [shift|key] {k}",
    "make a Caesar cipher of {t} with [a shift of|the key] {k}",
    "advance [every|each] letter of {t} by {k}[ places|], wrapping [around|round] [after z|from z to a|at the end of the alphabet]",
    "scramble {t} with a Caesar cipher [of shift|with offset|with key] {k}",
    "shift the letters of {t} by {k} so that a becomes {x}",
    "encrypt {t} so that a becomes {x} (Caesar [shift|key] {k})",
    "add {k} to [every|each] letter of {t} as [in|with] a Caesar cipher",
    "encipher {t} the way Caesar did, [with|using] a shift of {k}",
    "caesar-shift {t} by {k}",
    "hide {t} behind a Caesar [cipher|code] with [key|shift] {k}",
    "go through {t} letter by letter&[shift|move] each letter [forward by {k}|{k} places forward] in the alphabet[|, starting again at a after z]",
    "use a loop over the letters of {t} that moves each one {k} places forward in the alphabet",
    "store {t} in a variable&encrypt it with a Caesar [shift|key] of {k}",
    "make {t} unreadable with a Caesar [cipher of shift|shift of|cipher with key] {k}",
    "write {t} in a secret code where [each|every] letter is [replaced by|written as] the one {k} places later in the alphabet",
    "encrypt with a Caesar cipher ([shift|key] {k}) the [text|message] {in}",
    "code {t} with Caesar and the key {k}",
    "set the [shift|key] to {k}&[encrypt|encode] {t} with the Caesar cipher",
    "let every letter of {t} jump {k} places forward in the alphabet",
    "encrypt {t} like Caesar: every letter {k} [places|letters] further",
)
_CAESAR_QUESTIONS = (
    "The [text|message] is {raw}. [What does it look like|What is it|How does it read] after a Caesar [cipher with shift|shift of] {k}?",
    "[Text|Message|Plain text]: {raw}. [Shift|Key|Offset]: {k}. Encrypt it with [a|the] Caesar cipher.",
    "[Shift|Key]: {k}. [Text|Message]: {raw}. Task: Caesar encryption.",
    "If [every|each] letter of {t} [moves|is moved|is shifted] {k} places forward in the alphabet, what [do you get|comes out|is the result]?",
    "Julius Caesar moved [every|each] letter forward. With a shift of {k}, what becomes of {t}?",
    "I want to send {t} to a friend as a secret message. [Shift|Move] every letter forward by {k}.",
    "How [do you write|would you write] {t} in Caesar's cipher with [a shift of|key] {k}?",
    "What does {t} become [with|under|after] a Caesar [shift|key] of {k}?",
    "With a Caesar [key|shift] of {k}, what is the [code|cipher text|encrypted form] for {t}?",
    "[Given|For] the text {in}, [apply|use] a Caesar cipher with [shift|key] {k}.",
    "[Every|Each] letter should move {k} [steps|places] to the right in the alphabet (a becomes {x}). The text is {raw}.",
    "[Caesar-encrypt|Caesar-encode|Encrypt with Caesar] ([shift|key] {k}): {raw}.",
    "Caesar [cipher|code], [shift|key] {k}, encrypt[:| the text] {raw}.",
    "My [friend|brother|sister] and I [use|have] a Caesar cipher with [key|shift] {k}. How do I [write|encode|encrypt] {t}?",
    "[The text |The message |]{in} should be [encrypted|enciphered|encoded] with a Caesar [shift|key] of {k}.",
    "I [want|need|would like] {t} Caesar-encrypted with [key|shift] {k}.",
    "Shift by {k}, Caesar style: {raw}.",
    "Write a program [which|that] takes {t} and [shifts|moves] [each|every] letter forward by {k} in the alphabet (Caesar cipher).",
    "Encrypt. Cipher: Caesar. [Shift|Key]: {k}. [Text|Message]: {raw}.",
    "text = {in}, shift = {k}. Caesar-encrypt it.",
    "{in} should become unreadable: [use|encrypt it with] a Caesar cipher with [shift|key] {k}.",
    "{in} is my [message|secret|note|text]. [Encrypt|Encode] it with Caesar's cipher, [shift|key] {k}.",
    "We write secret [letters|notes] in class. The code is Caesar, each letter goes {k} [places |]forward. How do we write {t}?",
    "In our [secret |]code, a becomes {x} and so on through the alphabet, always {k} places on. How is {t} written in [it|this code]?",
    "A spy wants to send {t} with a Caesar [key|shift] of {k}. What does [he|she] send?",
    "Caesar [cipher|encryption]. Shift each letter by {k}, leave spaces and [punctuation|all other characters] as they are. The text: {raw}.",
    "The [result|answer] should be {t} [encrypted with|after] a Caesar shift of {k}.",
    "[Only letters|Letters only] are shifted, by {k} places to the right in the alphabet, everything else stays the same. The text to [encrypt|encode] is {raw}.",
    "I shift the alphabet by {k}, so a turns into {x}. What does {t} turn into?",
    "can [u|you] encrypt {t} with caesar, [key|shift] {k}, for me?",
    "[Message|Text]: {raw}. I want it in Caesar code, shifted by {k}.",
    "Key {k}, Caesar. What is {t} [encrypted|in code]?",
    "The text to encrypt is {raw}. [Use|Take] the Caesar cipher, [shift|key] {k}.",
    "Before: {raw}. After: the same text with [each|every] letter {k} places further in the alphabet.",
    "[The worksheet|My homework|The puzzle] asks for {t} in Caesar code with [key|shift] {k}.",
    "Put {t} into a Caesar cipher, [shift|key] {k}: a becomes {x} and so on.",
)
_ROT13 = (
    "apply [ROT13|rot13] to {t}",
    "rot13 {t}",
    "encode {t} [with|in|using] [ROT13|rot13]",
    "run {t} through [ROT13|rot13]",
)
_UNCAESAR_NOUNS = (
    "the [original|plain|decoded|decrypted] text of the Caesar [cipher|code|message] {in} with [shift|key] {k}",
    "the [original|plain text|message] behind the Caesar [cipher|code] {in} ([shift|key] {k})",
    "{in} [decrypted|decoded|deciphered] with a Caesar [key|shift] of {k}",
    "{t} with [every|each] letter [moved|shifted] back [by {k}|{k} places][ in the alphabet|]",
    "the decryption of {t} ([Caesar cipher, key {k}|Caesar, shift {k}])",
    "the text that [became|turned into] {in} [after|through] a Caesar shift of {k}",
    "the message hidden in {t} (Caesar, [shift|key] {k})",
    "the plain text of {t}, which was Caesar-encrypted with [key|shift] {k}",
    "the text {in} shifted back by {k} letters in the alphabet",
    "the meaning of {t}, a Caesar code with [key|shift] {k}",
)
_UNCAESAR_ORDERS = (
    "undo [a|the] Caesar [shift|cipher with a shift] of {k} [on|for] {t}",
    "take {t}&[move|shift] [every|each] letter {k} [places|positions|letters] back[ in the alphabet|]",
    "decode the secret message {in}, which was [encrypted|encoded|made] with a Caesar [shift|key] of {k}",
    "replace [every|each] letter of {t} [with|by] the one {k} [places|steps|positions] [before it|earlier] in the alphabet",
    "move the letters of {t} {k} [places|steps] [back|backwards|to the left] in the alphabet",
    "reverse the Caesar encryption (shift {k}) of {t}",
    "turn the Caesar cipher text {in} back into plain text with [key|shift] {k}",
    "get the [plain|original] text back from {t}, Caesar [key|shift] {k}",
    "decrypt {t}: Caesar, [shift|key] {k}",
    "use {k} as the Caesar [key|shift] to [decrypt|decode|decipher] {t}",
    "subtract {k} from [every|each] letter of {t} to [decode|decrypt|undo] the Caesar cipher",
    "shift the letters of {t} back by {k} so that a becomes {x}",
    "[decipher|decrypt|decode] {t}, a text in Caesar code with [a shift of|key] {k}",
    "go through {t} letter by letter&[shift|move] each letter [back by {k}|{k} places back] in the alphabet",
    "use a loop over the letters of {t} that moves each one {k} places back in the alphabet",
    "store {t} in a variable&decrypt it with a Caesar [shift|key] of {k}",
    "make the Caesar code {in} readable again with [key|shift] {k}",
    "<compute> what {t} says by shifting [each|every] letter back [by {k}|{k} places]",
    "bring back the original of {t}, which was [shifted|moved] forward by {k} (Caesar)",
    "decrypt with a Caesar cipher ([shift|key] {k}) the [text|message] {in}",
    "set the [shift|key] to {k}&[decrypt|decode] {t} with the Caesar cipher",
)
_UNCAESAR_QUESTIONS = (
    "{in} was [encrypted|encoded|enciphered|written] with a Caesar [shift|key] of {k}. What [is|was] the original[ text|]?",
    "[Someone|A friend|My brother|My sister] sent me {in}, [encrypted with a Caesar cipher|a Caesar cipher] with [shift|key] {k}. What does it [say|mean]?",
    "What does {t} say [when|if] [it is |]decrypted with a Caesar [key|shift] of {k}?",
    "[Cipher text|Secret message|Encrypted text]: {raw}. [Key|Shift]: {k}. Decrypt it with the Caesar cipher.",
    "What was {t} before each letter was [moved|shifted] forward by {k}?",
    "[My friend|Somebody] [moved|shifted] each letter [forward |on |]by {k} and got {raw}. What was the [original |]message?",
    "I [found|received|got] the secret message {raw}. The Caesar [key|shift] is {k}. What does it say?",
    "What is the plain text of {t} if the Caesar [shift|key] is {k}?",
    "[Caesar-decrypt|Caesar-decode|Decode with Caesar] ([shift|key] {k}): {raw}.",
    "With a Caesar key of {k}, what does the code {in} [say|mean|stand for]?",
    "Caesar decryption, [shift|key] {k}: {raw}.",
    "Write a program [which|that] takes the Caesar cipher text {in} and [shifts|moves] [each|every] letter back by {k} in the alphabet.",
    "Decrypt. Cipher: Caesar. [Shift|Key]: {k}. [Text|Message]: {raw}.",
    "text = {in}, shift = {k}. Caesar-decrypt it.",
    "In our [secret |]code each letter is moved {k} places forward. I got {t}. What did my friend want to say?",
    "{in} is a secret message: every letter was replaced by the one {k} places later in the alphabet. What [is|was] the original?",
    "A spy [caught|found|read] {t}. The Caesar [key|shift] is {k}. What does the message say?",
    "can [u|you] decode {t} for me? it's caesar with [key|shift] {k}.",
    "The [result|answer] should be the plain text of {t}, [made|encrypted] with a Caesar [key|shift] of {k}.",
    "This was encrypted with a Caesar shift of {k}: {raw}. Get the original back.",
    "Key {k}, Caesar. What is {t} [decrypted|in plain text]?",
    "[Each|Every] letter of {t} has to go {k} places back in the alphabet. [What comes out|What do you get|What does it say then]?",
    "{raw}: [this was|it was] encrypted with Caesar, [key|shift] {k}. [Decrypt|Decode] it, please.",
    "The text to decrypt is {raw}. [Use|Take] the Caesar cipher, [shift|key] {k}.",
    "[The worksheet|My homework|The puzzle] asks for the plain text of {t}, Caesar with [key|shift] {k}.",
    "Back to plain text, please: {raw}, a Caesar cipher with [shift|key] {k}.",
    "{raw} looks like nonsense, but it is a Caesar cipher with [shift|key] {k}. What does it really say?",
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
    becomes = chr(ord("a") + (-shift if back else shift) % 26)
    slots = {"t": shown, "raw": _alone(rng, value), "in": _inside(rng, value), "k": str(shift), "x": becomes}
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
            _UNCAESAR_NOUNS,
            f"Decode the text with a Caesar shift of {shift}.",
            code,
            "result",
            slots,
            _with(
                (
                    f"{d} {{t}} [with|using] {cipher} [with|and|using] [a|the] [shift|key] of {{k}}",
                    f"{d} the [Caesar|Caesar-encrypted] text {{t}} {by}",
                    "shift [every|each] letter of {t} back by {k}[| places| positions| letters]",
                ),
                _UNCAESAR_ORDERS,
            ),
            _UNCAESAR_QUESTIONS,
        )
    e = "[encrypt|encode|encipher|cipher]"
    return Scalar(
        "caesar",
        _with(
            (
                f"{{t}} [encrypted|encoded|enciphered] with {cipher} [with|and] [a|the] [shift|key] of {{k}}",
                "the Caesar [cipher|code] of {t} " + by,
            ),
            _CAESAR_NOUNS,
        ),
        f"Encode the text with a Caesar shift of {shift}.",
        code,
        "result",
        slots,
        _with(
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
            _CAESAR_ORDERS + (_ROT13 if shift == 13 else ()),
        ),
        _CAESAR_QUESTIONS,
    )


# Slots: {h} the kind of hash, {k} a word for what comes out, {z} how many hex digits that are.
_HASH_NOUNS = (
    "{t} hashed [with|by|using] {h}",
    "{t} [run|put|passed] through {h}",
    "the hex[adecimal|] {h} [digest|hash|string] [for|of] {t}",
    "the {h} {k} [for|belonging to] {t}",
    "the result of [hashing {t} with {h}|applying {h} to {t}|{h} for {t}]",
    "the [hex string|{z} hex digits|{z} characters] that {h} gives for {t}",
    "the {z} hex digits of the {h} hash of {t}",
    "the hash ({h}) of {t}",
    "the {k} of {t}, [made|computed|calculated] with {h}",
    "the {h} hexdigest of {t}",
    "the {h} {k} of the string {raw}",
    "the {h} {k} of the UTF-8 bytes of {t}",
    "the [output|value] of {h} for {t}",
    "the {h} sum of {t} in hex",
    "{t} as [its|the] {h} [hash|digest]",
)
_HASH_ORDERS = (
    "take {t}&hash it [with|using] {h}",
    "feed {t} [to|into] {h}",
    "pass {t} [through|to] [the {h} algorithm|the {h} function|{h}]",
    "put {t} through [the {h} algorithm|{h}]",
    "use hashlib to [get|compute|find] the {h} {k} of {t}",
    "use [the {h} algorithm|{h}] on {t}",
    "make the {h} [fingerprint|checksum|hash] of {t}",
    "<compute> the {h} {k} [for|of] the UTF-8 bytes of {t}",
    "encode {t} in UTF-8&hash it with {h}",
    "create a hex digest of {t} [with|using] {h}",
    "<compute> [which|what] [hash|checksum|digest] {h} gives for {t}",
    "[create|generate|make] a hash of {t} with [the {h} algorithm|{h}]",
    "turn {t} into its {h} {k}",
    "calculate {h} over {t}",
    "hash {t} ({h})[| to hex]",
    "import hashlib&<compute> the {h} [hash|digest] of {t}",
    "store {t} in a variable&hash it with {h}",
    "define [a|the] string {in}&<compute> its {h} hash",
    "hash with {h} the [text|string] {in}",
    "give {t} to {h}&take the hex digest",
    "<convert> {t} [to|into] its {h} [hash|digest|checksum]",
    "encrypt {t} [with|using] {h}",
    "set the text to {in}&<compute> its {h} [hash|checksum]",
)
_HASH_QUESTIONS = (
    "{h} of {t}?",
    "{h}: {raw}.",
    "{raw}: {h} [hash|checksum|digest]?",
    "{raw} -> {h}?",
    "{h} [hash|checksum|digest] for {raw}?",
    "What [hash|checksum|digest|fingerprint] does {h} give for {t}?",
    "The [text|string|password|word] is {raw}. What is its {h} [hash|checksum|digest]?",
    "[Text|Input|String]: {raw}. [Wanted|Needed|Task]: [its |the ]{h} [hash|digest|checksum].",
    "Hash [function|algorithm|method]: {h}. [Text|Input|String]: {raw}.",
    "If [you hash|I hash|one hashes] {t} [with|using] {h}, what [do you get|comes out|is the result]?",
    "What [comes out|do I get] when {t} is hashed with {h}?",
    "[What does the {h} hash of {t} look like|How does the {h} [digest|checksum] of {t} look]?",
    "Given {t}, what is [its|the] {h} [hash|digest|checksum]?",
    "I [want|need|would like] the {h} [hash|digest|checksum] of {t}[, in hex| as hex digits|].",
    "[A website|My boss|The download page|A colleague] [wants|asks for] the {h} [checksum|hash] of {t}. What is it?",
    "Which {h} [hash|value|checksum] belongs to {t}?",
    "It'd be [nice|great|useful] to have the {h} [hash|fingerprint] of {t}.",
    "I [have|store|keep] passwords as {h} hashes. What is the hash of {t}?",
    "What are the {z} hex digits of the {h} hash of {t}?",
    "For {t}, what is the {h} [hash|digest|checksum]?",
    "[The text |The string |]{in} should be hashed with {h}.",
    "Hash this with {h}: {raw}.",
    "Write a program [which|that] takes {t} and [returns|gives back|works out] its {h} [hash|digest|checksum][| as a hex string| in hexadecimal].",
    "text = {in}. [What is the {h} [hash|digest] of it|{h} of it, in hex]?",
    "{in} is the [text|input|string]. [I need|We need|Find] its {h} [hash|checksum|digest].",
    "Algorithm: {h}. [Text|Input]: {raw}. [Result|Form]: hex digest.",
    "Before I [send|use] {t} I want to hash it with {h}. What is the hash?",
    "I want to [compare|verify|check] a checksum: what is the {h} [hash|sum] of {t}?",
    "The [result|answer] should be the {z} hex digits of the {h} hash of {t}.",
    "Import hashlib and [compute|calculate] the {h} [hash|digest] of {t}.",
    "can [u|you] make [the|an] {h} hash [from|of] {t} for me?",
    "The text to hash is {raw}. [Use|The algorithm is|Take] {h}.",
    "{h}, as hex, of the [string|text] {raw}.",
    "The [string|text] {in} must be turned into [its|the] {h} hash.",
    "Somebody asked me for the {h} [hash|checksum] of {t}. What [should it be|do I answer]?",
    "A [login form|database|password table] keeps the {h} hash instead of the password itself. What would it keep for {t}?",
    "Plain text: {raw}. {h} [hash|digest]: ?",
    "[The worksheet|My homework|The quiz] asks for the {h} [hash|checksum] of {t}.",
    "{h}({in})?",
    "{h} hexdigest, input: {raw}.",
)


def sha256(rng: random.Random) -> Scalar:
    kind, func = rng.choice((("sha", "sha256"), ("sha", "sha256"), ("sha", "sha256"), ("md5", "md5")))
    h = "[SHA-256|SHA256|sha256|SHA-256|sha-256|SHA 256]" if kind == "sha" else "[MD5|md5|MD5]"
    value, shown = _subject(rng, bare=0.15)
    k = "[hash|hash|checksum|digest|hash value|sum|fingerprint|hex digest]"
    called = "SHA-256" if kind == "sha" else "MD5"
    slots = {
        "t": shown,
        "raw": _alone(rng, value),
        "in": _inside(rng, value),
        "h": grammar.phrase(rng, h, {}),
        "k": grammar.phrase(rng, k, {}),
        "z": "64" if kind == "sha" else "32",
    }
    return Scalar(
        "sha256",
        _with(
            (
                f"the {h} {k} of {{t}}",
                f"the {h} of {{t}}",
                f"the {h} {k} of {{t}} [in hex|as hex|in hexadecimal|as a hex string]",
                f"the {k} of {{t}} [with|using] {h}",
            ),
            _HASH_NOUNS,
        ),
        f"Compute the {called} hash of the text.",
        f"text = {literal(value)}\ndigest = hashlib.{func}(text.encode()).hexdigest()",
        "digest",
        slots,
        _with(
            (f"hash {{t}} with {h}", f"hash {{t}} using {h}", f"apply {h} to {{t}}", f"run {h} on {{t}}"),
            _HASH_ORDERS,
        ),
        _with((f"What is the {h} [{k}|] of {{t}}?",), _HASH_QUESTIONS),
        imports=("hashlib",),
    )


_FROM_BASE64_NOUNS = (
    "the [text|message|plain text] [hidden|encoded|contained] in the {b} [string|code|text] {raw}",
    "{raw} decoded from {b}",
    "{raw} as plain text ([it is |]{b})",
    "the [plain|readable|original|decoded] [text|version|form] of the {b} [code|string|text|message] {raw}",
    "the {b} [string|text|code] {raw} [in plain text|decoded|as plain text|in readable form]",
    "the result of [decoding the {b} string {raw}|decoding {raw} from {b}|{b} decoding {raw}]",
    "{raw} without the {b} encoding",
    "the message that was encoded as {raw} in {b}",
    "the contents of the {b} [string|code] {raw} as [plain |readable |]text",
    "the text whose {b} form is {raw}",
    "the text you get [by decoding|when you decode] the {b} [string|code] {raw}",
)
_FROM_BASE64_ORDERS = (
    "take the {b} [string|text|code] {raw}&decode it",
    "turn {t} back into [normal|plain|readable|ordinary] text from {b}",
    "<convert> the {b} [string|text|code] {raw} [back |][to|into] [plain text|normal text|readable text|ordinary text]",
    "make the {b} [string|text|code] {raw} readable[ again|]",
    "<compute> [what|which text] the {b} [string|code] {raw} [says|stands for|means|contains]",
    "get the [original|plain] text [back |]from the {b} [string|code] {raw}",
    "run a {b} decoder on {t}",
    "reverse the {b} encoding [of|in] {t}",
    "undo {b} [on|for] {t}",
    "unpack the text from the {b} string {raw}",
    "translate the {b} [string|text|code] {raw} [back |]into plain text",
    "recover the text that was encoded as {raw} in {b}",
    "import base64&use it to decode {raw}",
    "store the {b} string {raw} in a variable&decode it",
    "use b64decode [on|for] {t}",
    "change {t} from {b} [back |][to|into] plain text",
    "read the {b} [string|code] {raw} as plain text",
    "find the text [that is hidden|hidden] in the {b} [string|code] {raw}",
    "bring the {b} [string|text] {raw} back to [its original form|plain text]",
    "decode from {b} the [text|string] {raw}",
)
_FROM_BASE64_QUESTIONS = (
    "{raw} is {b}. What does it [say|mean]?",
    "{raw} decoded from {b}?",
    "{raw} -> plain text? [It is|That is] {b}.",
    "{b}: {raw}. What is the [text|original|plain text]?",
    "{b} [string|text|code]: {raw}. [Task|To do|Wanted]: [decode it|the plain text|the decoded text].",
    "[Someone|A friend|My colleague|The server] sent me {raw}, which is {b}. What [does it say|is the text]?",
    "I [got|received|found|have] the {b} [string|text|code] {raw}. What does it [say|mean|stand for]?",
    "What [text|message|words] [is|are] behind the {b} [string|code] {raw}?",
    "What was {raw} before it was encoded in {b}?",
    "Given the {b} string {raw}, what is the [original|decoded|plain] text?",
    "If you decode the {b} string {raw}, what do you get?",
    "[A header|An email|A config file|The log] contains the {b} value {raw}. What is it in plain text?",
    "Which text [gives|becomes] {raw} in {b}?",
    "Decode this [from {b}|{b} string|{b} text]: {raw}.",
    "I [want|need|would like] the {b} string {raw} decoded.",
    "[Decode|From] {b}: {raw}.",
    "Write a program [which|that] takes the {b} [string|text] {raw} and [returns|gives back] the [plain|decoded|original] text.",
    "{raw} -- this is {b}, what is it [decoded|in plain text]?",
    "Decode. [Method|Encoding]: {b}. Text: {raw}.",
    "{b}: {raw}. Plain text: ?",
    "The [result|answer] should be the plain text of the {b} string {raw}.",
    "can [u|you] decode [this|the] {b} [string|thing|text] for me: {raw}?",
    "I [only |]see [gibberish|nonsense|strange letters]: {raw}. It is {b}. What does it [really |]say?",
    "Import base64 and decode the [text|string] {raw}.",
    "A [token|cookie|mail|QR code] holds the {b} string {raw}. [The readable text is needed|I need it readable|Make it readable].",
    "The text to decode is {raw}. [The encoding is|It is in|It's in] {b}.",
    "In a [puzzle|treasure hunt|game] I found the {b} code {raw}. What is the [hidden |secret |]message?",
    "Before: the {b} string {raw}. After: the [plain|normal|readable] text.",
    "{raw} was made with a {b} encoder. [What text|Which text] went in?",
    "My phone shows the {b} text {raw}. I want [the original|the real text|it as normal text].",
    "encoded = {raw}. Decode it from {b}.",
    "[The worksheet|My homework|The puzzle] asks for the plain text of the {b} string {raw}.",
    "{raw} looks like nonsense, but it is {b}. What does it really say?",
    "Back to plain text, please: {raw}, which is {b}.",
)
_BASE64_NOUNS = (
    "the {b} [string|text|representation|equivalent] [for|of] {t}",
    "{t} [turned|converted|changed|translated] [to|into] {b}",
    "{t} as [a |]{b} [string|text]",
    "the result of [encoding {t} in {b}|{b} encoding {t}|{b}-encoding {t}]",
    "the {b} [form|encoding|version] of the UTF-8 bytes of {t}",
    "{t}, {b}-encoded",
    "{t} after {b} encoding",
    "the [characters|string] that {b} makes [of|from|out of] {t}",
    "the [text|string] {in} in {b}",
    "the output of {b} encoding for {t}",
    "the encoded version of {t} ([in |]{b})",
    "the string that stands for {t} in {b}",
    "{t}, [but |]in {b}",
)
_BASE64_ORDERS = (
    "take {t}&[encode it as|encode it in|turn it into] {b}",
    "turn {t} into [a {b} string|{b}]",
    "put {t} [in|into] {b}",
    "use the base64 module [on|to encode] {t}",
    "apply {b} [encoding |]to {t}",
    "run {t} through [a {b} encoder|{b} encoding]",
    "write {t} in {b}",
    "rewrite {t} [in|as] {b}",
    "<compute> the {b} [form|encoding|string|code] [for|of] {t}",
    "<compute> how {t} [looks|is written] in {b}",
    "encode the UTF-8 bytes of {t} [in|as|with] {b}",
    "make a {b} string [out of|from|of] {t}",
    "represent {t} [as|in] {b}",
    "wrap {t} in {b}",
    "translate {t} [to|into] {b}",
    "import base64&use it to encode {t}",
    "store {t} in a variable&encode it [as|in] {b}",
    "use b64encode [on|for] {t}",
    "change {t} from plain text [to|into] {b}",
    "define [a|the] string {in}&<convert> it [to|into] {b}",
    "encode to {b} the [text|string] {in}",
    "set the text to {in}&encode it [as|in|with] {b}",
    "[make|produce|generate] the {b} [string|code|version] of {t}",
)
_BASE64_QUESTIONS = (
    "{t} [in|as|to] {b}?",
    "{raw} -> {b}?",
    "{raw}: {b}[ form| code| encoding|], please.",
    "{b} [of|for] {raw}?",
    "[Text|String|Input]: {raw}. [Task|To do]: [encode it in {b}|{b} encoding|{b}-encode it].",
    "The [text|string|word|message] is {raw}. What [is it|does it look like|would it be] in {b}?",
    "What [does|would] {t} look like [in|as|when encoded in] {b}?",
    "What [do I get|comes out] when [I encode {t} in {b}|{t} is encoded as {b}]?",
    "If [you|I] encode {t} [in|as|with] {b}, what [do you get|comes out|is the result]?",
    "Given {t}, what is [its {b} form|its {b} encoding|it in {b}]?",
    "[A header|An email|The server|My program|A web page] needs {t} in {b}. What is that?",
    "I [want|need|would like] {t} [in|as|encoded in] {b}.",
    "It'd be [nice|great|useful] to have {t} in {b}.",
    "How [do|would] I [write|express|encode] {t} in {b}?",
    "Which {b} [string|code|text] stands for {t}?",
    "What is the {b} [encoding|form|code|string] [of|for] {t}?",
    "[The text |The string |]{in} should be [encoded in|turned into|converted to] {b}.",
    "[Encode in|Encode as|Encode to|Convert to|To] {b}: {raw}.",
    "In {b}, what is {t}?",
    "Write a program [which|that] takes {t} and [returns it|gives it back] [encoded in|as|in] {b}.",
    "text = {in}. What is it in {b}?",
    "{in} is the text. [I need|We need|I want] it [in|as] {b}.",
    "Encode. [Method|Encoding]: {b}. [Text|Input]: {raw}.",
    "The text to encode is {raw}. [Use|The encoding is|Take] {b}.",
    "The [result|answer] should be the {b} string [for|of] {t}.",
    "Import base64 and encode the text {in}.",
    "can [u|you] [put|change|turn] {t} into {b} for me?",
    "I have to send {t} through a system that only [takes|accepts|allows] {b}. What do I send?",
    "For [an API|a login header|a data URL|a config file] I have to encode {t} in {b}. What is the result?",
    "Before: {raw}. After: the same text in {b}.",
    "Plain text: {raw}. {b}: ?",
    "The [string|text] {in} [must|has to] be handed over in {b}.",
    "My [colleague|program|server] expects {b} and I only have {t}. How does it look encoded?",
    "[The worksheet|My homework|The quiz] asks for {t} in {b}.",
    "{raw}, but in {b}[ please| pls|, please].",
    "What does b64encode make of {t}?",
    "base64({in})?",
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
            _with(
                (
                    f"the [decoded text|original text|plain text] of [the {b} string |]{{raw}}",
                    f"the text behind the {b} string {{raw}}",
                ),
                _FROM_BASE64_NOUNS,
            ),
            "Decode the base64 text.",
            f"text = {literal(value)}\nresult = base64.b64decode(text).decode()",
            "result",
            {"t": shown, "raw": _alone(rng, value), "b": grammar.phrase(rng, b, {})},
            _with(
                (
                    f"decode {{t}} from {b}",
                    f"{b}-decode {{t}}",
                    f"decode the {b} [text|string|code|message] {{raw}}",
                    f"decode the {b} [text|string] {{raw}}",
                    f"<convert> {{t}} from {b} [back |]to [plain |]text",
                    f"undo the {b} encoding of {{t}}",
                ),
                _FROM_BASE64_ORDERS,
            ),
            _with(
                (
                    f"What [does the {b} string {{raw}} say|is the {b} text {{raw}} decoded]?",
                    f"What does {{t}} mean when [it is |]decoded from {b}?",
                ),
                _FROM_BASE64_QUESTIONS,
            ),
            imports=("base64",),
        )
    value, shown = _subject(rng, bare=0.12)
    return Scalar(
        "base64",
        _with(
            (
                f"the {b} [encoding|form|code|version] of {{t}}",
                f"{{t}} in {b}",
                f"{{t}} [encoded|written] [in|as|with] {b}",
            ),
            _BASE64_NOUNS,
        ),
        "Encode the text as base64.",
        f"text = {literal(value)}\nresult = base64.b64encode(text.encode()).decode()",
        "result",
        {"t": shown, "raw": _alone(rng, value), "in": _inside(rng, value), "b": grammar.phrase(rng, b, {})},
        _with(
            (
                f"encode {{t}} [as|in|with|to|using] {b}",
                f"{b}-encode {{t}}",
                f"<convert> {{t}} [to|into] {b}",
            ),
            _BASE64_ORDERS,
        ),
        _with((f"What is {{t}} in {b}?", f"How does {{t}} look in {b}?"), _BASE64_QUESTIONS),
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


# Slots: {d} the date or time, {f} how it is to look ("as YYYY-MM-DD"), {p} the format alone.
_TODAY_NOUNS = (
    "{d} {f}",
    "{d} {f}",
    "{d} on this computer {f}",
    "{d} according to the [system clock|computer's clock] {f}",
    "{d}, taken from the [system clock|computer's clock|clock of this computer], {f}",
    "{d} at the moment the program runs {f}",
)
_TODAY_ORDERS = (
    "look up {d}&[format|write] it {f}",
    "get {d} from the [system clock|computer|clock|datetime module]&[format|write] it {f}",
    "use datetime to get {d} {f}",
    "take {d}&[format|write] it {f}",
    "format {d} {f}",
    "<compute> {d} {f}",
    "ask the computer for {d} {f}",
    "[fetch|look up|request] {d} {f}",
    "use strftime to format {d} {f}",
    "read the clock of the computer&get {d} {f}",
    "import datetime&get {d} {f}",
    "store {d} in a variable&[format|write] it {f}",
    "use datetime.now() and strftime to get {d} {f}",
    "call datetime.now()&format {d} {f}",
    "write {d} down {f}",
    "set a variable to {d}&format it {f}",
    "check the clock of the computer for {d}&[write|format] it {f}",
)
_DATE_QUESTIONS = (
    "Date {f}?",
    "Today's date {f}[?|, please.]",
    "What's the date? [Write it|Format it|I need it] {f}.",
    "[Which|What] date [do we have|is it] today {f}?",
    "[Which|What] date do we have {f}?",
    "Format: {p}. [What is today's date|What's the date today|Which date is it]?",
    "I [keep forgetting|never know|forgot] the date. What is it {f}?",
    "I need [a date stamp|today's date|the current date] [for a letter|for the log|for a form|for my diary] {f}.",
    "I [want|need|would like] [to know |]{d} {f}.",
    "I see a calendar with only the number of the day. What is the full date {f}?",
    "In the format {p}, what is {d}?",
    "It'd be [nice|great|useful] to have {d} {f}.",
    "What day is it today? I [need|want|would like] the date {f}.",
    "What is today {f}?",
    "[The form asks for|I have to fill in] today's date {f}. What do I write?",
    "Could you look up {d}? I need it {f}.",
    "Given the format {p}, what is {d}?",
    "Write a program [which|that] [gets|looks up|finds] {d} {f}.",
    "Date today, format {p}.",
    "[Date|Date now|Date today] {f}[ please| pls|, please].",
    "The [result|answer] should be {d} {f}.",
    "I am [signing|filling in|writing] [a contract|a form|an invoice|a cheque] today. What date do I write {f}?",
    "The format is {p}. [I want|I need|We need] {d} in it.",
    "[Our office|The secretary|This shop|My company] writes dates {f}. How [is|do we write|would it write] today's date?",
    "Use datetime and strftime: {d} {f}.",
    "can [u|you] tell me the date {f}?",
    "Whatever day it is when the program runs, I want the date {f}.",
    "When I run it, the script should [give|tell] me {d} {f}.",
    "[A file header|A receipt|A letterhead|A log file] needs {d} {f}. What do I put there?",
    "Day, month and year of today {f}[, please.|?]",
    "How is today's date written {f}?",
    "Every [morning|day] I [write|put] the date on the [board|worksheet|delivery note] {f}. What is it today?",
    "[The worksheet|My boss|The rule] asks for {d} {f}. What is it?",
)
_TIME_QUESTIONS = (
    "Time {f}?",
    "Time now {f}[?|, please.]",
    "What time is it {f}?",
    "What time is it? [Write it|Format it|I need it] {f}.",
    "What does the clock say [right now|now|at the moment] {f}?",
    "What's the time[ right now|] {f}?",
    "Format: {p}. [What time is it|What is the time]?",
    "I have no watch. What time is it {f}?",
    "I need [a time stamp|the current time|the time of day] [for the log|for a form|for my notes] {f}.",
    "I [want|need|would like] [to know |]{d} {f}.",
    "What time does [the clock|my watch|the computer] have now? I need it {f}.",
    "In the format {p}, what is {d}?",
    "It'd be [nice|great|useful] to have {d} {f}.",
    "How late is it {f}?",
    "Could you look up {d}? I need it {f}.",
    "Given the format {p}, what is {d}?",
    "Write a program [which|that] [gets|looks up|finds] {d} {f}.",
    "Time now, format {p}.",
    "[Time|Time now|Local time] {f}[ please| pls|, please].",
    "The [result|answer] should be {d} {f}.",
    "My [kitchen clock|watch|alarm clock] has stopped. What time is it {f}?",
    "The format is {p}. [I want|I need|We need] {d} in it.",
    "Our [office|lab|station] writes times {f}. How do we write the time it is now?",
    "Use datetime and strftime: {d} {f}.",
    "can [u|you] tell me the time {f}?",
    "Whatever time it is when the program runs, I want it {f}.",
    "When I run it, the script should [give|tell] me {d} {f}.",
    "[A log entry|A time sheet|A time card] needs {d} {f}. What do I put there?",
    "I start work right now and must note {d} {f}. What do I write?",
    "At the moment the program runs, what time is it {f}?",
    "How would a digital clock show {d} {f}?",
)
_TODAY_WORDS = {
    "date": "[today's date|today's date|the current date|the date of today|the date|the present date|the calendar date of today|the date we have today]",
    "time": "[the current time|the current time|the time|the time of day|the clock time|the present time|the time it is now]",
}
_NAMED = ("ISO", "British", "American", "German")
_PLAIN_DATE_NOUNS = (
    "[today's|the current|the present] date",
    "the date [we have today|it is today|right now|of this day]",
    "the calendar date of today",
    "today's date [according to|from] the [system clock|computer|computer's clock]",
    "today as a date",
    "a date stamp for today",
    "the date of the day on which the program runs",
    "the date [on today's calendar page|a calendar shows today]",
    "the date today",
)
_PLAIN_DATE_ORDERS = (
    "look up [today's date|the current date|the date]",
    "get [today's date|the current date|the date of today] from the [system clock|computer|clock]",
    "use datetime to get [today's date|the current date]",
    "<compute> [which|what] date it is [today|now]",
    "<compute> [today's date|the current date]",
    "ask the computer for today's date",
    "import datetime&get [today's date|the current date]",
    "store today's date in a variable",
    "check [the calendar|the clock of the computer] for today's date",
    "call date.today()",
    "<compute> the date of the day on which the program runs",
    "<compute> what today's date is",
)
_PLAIN_DATE_QUESTIONS = (
    "What's the date?",
    "Today's date?",
    "Which date do we have[ today|]?",
    "What date [is it|is today|do we have]?",
    "I [keep forgetting|never know|forgot] the date. What is it today?",
    "If I look at the calendar now, which date do I see?",
    "I [want|need|would like] [to know |]today's date.",
    "[A letter|The form|My diary|The report] needs today's date. What is it?",
    "Write a program [which|that] [gets|finds|looks up] [today's|the current] date.",
    "[date today|today's date|current date][ please| pls|, please].",
    "The [result|answer] should be [today's|the current] date.",
    "[After the holidays|After a long flight|Since I retired] I don't know the date. [What is it today|Which date is it]?",
    "Which date is on the calendar today?",
    "When I run the script, it should [give|tell] me [today's|the current] date.",
    "Import datetime and get today's date.",
    "can [u|you] tell me the date[| today| of today]?",
    "We are writing [the minutes|a letter|an invoice] and need today's date.",
)
_PLAIN_TIME_NOUNS = (
    "[the current|the present|the exact] time",
    "the time [it is now|right now|of this moment]",
    "the [current |]time of day",
    "the time [according to|from] the [system clock|computer|computer's clock]",
    "the clock time [now|at the moment]",
    "a time stamp of this moment with hours, minutes and seconds",
    "the time at which the program runs",
    "the time a clock shows [now|right now]",
    "the time now, [with|including] seconds",
)
_PLAIN_TIME_ORDERS = (
    "look up [the time|the current time|the exact time]",
    "get [the time|the current time|the time of day] from the [system clock|computer|clock]",
    "use datetime to get [the time|the current time]",
    "<compute> what time it is[ now| right now|]",
    "<compute> the current time",
    "ask the computer for the time",
    "import datetime&get [the time|the current time]",
    "store the current time in a variable",
    "check the clock of the computer for the [current |exact |]time",
    "<compute> the time at which the program runs",
    "<compute> what the time is [now|right now]",
)
_PLAIN_TIME_QUESTIONS = (
    "What's the time[| now]?",
    "Time?",
    "What does the clock say [right now|now|at the moment]?",
    "I have no watch. What time is it?",
    "If I look at my watch now, what time do I see?",
    "I [want|need|would like] [to know |]the [current |exact |]time.",
    "How late is it[ now|]?",
    "Do you [know|have] the time?",
    "Write a program [which|that] [gets|finds|looks up] the [current |exact |]time.",
    "[time now|current time|time please|exact time][ pls|, please|].",
    "The [result|answer] should be the [current |]time.",
    "My [kitchen clock|watch|alarm clock] has stopped. What time is it?",
    "When I run the script, it should [give|tell] me the current time.",
    "Import datetime and get the current time.",
    "can [u|you] tell me the time[| pls| please]?",
    "I start work right now and must note the [exact |]time. What is it?",
)
# Nouns, orders and questions for one part of the date.
_TODAY_PARTS = {
    "%A": (
        (
            "[today's|the current] [day of the week|weekday]",
            "the [name of the |]weekday [we have|it is] today",
            "the weekday of today",
            "the [day of the week|weekday] [right now|it is now|of this day]",
            "the [day name|name of the day] [for today|of today]",
            "the name of today's [day of the week|day]",
            "the day of the week [according to|from] the computer's clock",
            "the weekday name for today's date",
            "the day of the week [when the program runs|at this moment]",
            "the weekday on today's calendar page",
            "today as a day of the week",
            "the [English |]name of today, Monday to Sunday",
        ),
        (
            "<compute> [which|what] [weekday|day of the week] [it is|we have|today is]",
            "<compute> on [which|what] weekday today falls",
            "look at [the calendar|today's date]&<compute> [which|what] day of the week it is",
            "look up [today's weekday|the day of the week]",
            "name the [weekday|day of the week] [we have today|of today]",
            "use datetime to get the [weekday|day of the week|name of the day] of today",
            "get the name of [today's weekday|the current weekday]",
            "<convert> today's date [to|into] the name of its weekday",
            "take today's date&<compute> its weekday",
            "<compute> if today is Monday, Tuesday or which day",
            "import datetime&get the name of today's weekday",
            "use strftime to get the name of [today's weekday|the day]",
            "store today's weekday in a variable",
            "<compute> the day name (Monday, Tuesday, ...) of today",
            "<compute> [which|what] day of the week the calendar shows",
            "check the clock of the computer for the [weekday|day of the week]",
            "say [which|what] day of the week it is",
        ),
        (
            "[Which|What] [day of the week|weekday] [do we have|is it] today?",
            "[Today's weekday|Weekday today|Day of the week]?",
            "Today is [which|what] day of the week?",
            "I forgot [which|what] day of the week it is. [What is it|Which one is it]?",
            "Monday, Tuesday, Wednesday ... [- |]which one is today?",
            "Is today a Monday, a Tuesday or [what|which day]?",
            "On which [day of the week|weekday] are we?",
            "I [want|need|would like] [to know |]the [day of the week|weekday] of today.",
            "[After my holiday|On holiday|Working at home] I [never know|lose track of] the weekday. Which day is it?",
            "What is today's [day|weekday] called?",
            "[My calendar is gone|I have no calendar]. Which day of the week is it?",
            "What's the name of today's weekday?",
            "If today had a name, Monday to Sunday, which would it be?",
            "Write a program [which|that] [gets|finds|tells] [today's weekday|the day of the week].",
            "[day of the week|weekday|weekday today|today's weekday][ please| pls|, please].",
            "The [result|answer] should be today's weekday[, for example Friday| (Monday, Tuesday ...)|].",
            "can [u|you] tell me [which|what] day of the week it is[| today]?",
            "When I run the script, it should [give|tell] me the [weekday|day of the week].",
            "Whatever day it is when the program runs, I want the name of the weekday.",
            "Import datetime and get the name of today's weekday.",
            "Fill the gap: today is a ... (day of the week).",
            "The [shop sign|timetable|lunch menu] needs the name of today's weekday. What is it?",
            "I [mix up|confuse] the days. [Which|What] day of the week is it today?",
        ),
    ),
    "%Y": (
        (
            "the year [we live in|we are in|we have|it is now|right now]",
            "the [current|present] calendar year",
            "the year (four digits)",
            "the year [part |]of [today's|the current] date",
            "this year [as four digits|with all four digits]",
            "the current year [according to|from] the [system clock|computer]",
            "today's year",
            "the year [when|in which] the program runs",
            "the year on today's calendar",
            "the number of the year [we have|it is] now",
            "the year today, for example 2019",
        ),
        (
            "<compute> [which|what] year [it is|we have|we are in|we live in]",
            "look up the [current |]year",
            "get the [current |]year from the [system clock|computer|clock|calendar]",
            "use datetime to get the [current |]year",
            "take today's date&get the year [of|from] it",
            "look at the calendar&<compute> [which|what] year it is",
            "get [only |just |]the year of today's date",
            "ask the computer [which year it is|for the current year]",
            "import datetime&get the [current |]year",
            "use strftime to get the [current |]year",
            "store the [current |]year in a variable",
            "check the clock of the computer for the year",
            "<compute> the year [when|in which] the program runs",
            "get this year's number",
        ),
        (
            "[Current year|This year|Year]?",
            "[In which year are we|What year are we in|Which year are we in]?",
            "[What|Which] year is this?",
            "What year [is today in|do we live in|is it right now|are we living in]?",
            "I [woke up from a long sleep|was away for ages|came in a time machine]. What year is it?",
            "I [want|need|would like] [to know |]the current year.",
            "[The footer|The copyright line|My report] needs the current year. What is it?",
            "Which year does the calendar [show|say] [now|today]?",
            "Today's date has a year: which[ one|]?",
            "What is the [current|present] year?",
            "Do you know [which|what] year it is?",
            "Which year does today belong to?",
            "Write a program [which|that] [gets|finds|tells] the [current |]year.",
            "[year|current year|year now|this year][ please| pls|, please].",
            "The [result|answer] should be the [current |]year[, four digits|, with four digits|].",
            "can [u|you] tell me [which|what] year it is?",
            "When I run the script, it should [give|tell] me the [current |]year.",
            "Whatever year it is when the program runs, I want that year.",
            "Import datetime and get the year of today.",
            "[A new coin|The class photo|The title page|The licence] gets the current year. What do I put there?",
            "I sleep like a bear and forget the year. Which one is it?",
            "Only the year of today's date [is needed|is wanted|matters].",
        ),
    ),
    "%B": (
        (
            "the [name of the |]month [we are in|we have|it is now|right now]",
            "this month's [full |]name",
            "the full name of [this|the current] month",
            "the month of today's date as a word",
            "the [current|present] month (January, February ...)",
            "the [present|current] month, written out",
            "the month name for today",
            "the name of today's month",
            "the month [when|in which] the program runs, by name",
            "the name of the month on today's calendar page",
            "the English name of the [current|present] month",
            "the current month as a word, for example March",
        ),
        (
            "<compute> [which|what] month [it is|we have|we are in]",
            "<compute> what [this|the current] month is called",
            "look up the [name of the |]current month",
            "get the name of [this|the current] month from the [calendar|system clock|computer]",
            "use datetime to get the [name of the current month|month name of today]",
            "look at the calendar&<compute> [which|what] month it is",
            "take today's date&get the name of its month",
            "name the month [we are in|we have]",
            "<convert> today's date [to|into] the name of its month",
            "import datetime&get the name of the current month",
            "use strftime to get the name of [this|the current] month",
            "store the name of the current month in a variable",
            "check the clock of the computer for the name of the month",
            "<compute> the full name of the [current|present] month",
            "say [which|what] month it is[, by name|]",
            "<compute> if it is January, February or which month",
        ),
        (
            "[Current month|This month|Month], by name?",
            "[What|Which] month are we in?",
            "In [what|which] month are we?",
            "[What|Which] month is this?",
            "What is [this|the current] month called?",
            "January, February, March ... [- |]which one is it now?",
            "Is it January, February or [what|which month]?",
            "I [want|need|would like] [to know |]the name of [this|the current] month.",
            "I forgot [what|which] month it is. What is its name?",
            "What's the name of [this|the current] month?",
            "[The calendar page|The title of my report|The invoice] needs the name of the current month. What is it?",
            "Today is in [what|which] month?",
            "Write a program [which|that] [gets|finds|tells] the name of the current month.",
            "[month name|name of the month|current month by name|month as a word][ please| pls|, please].",
            "The [result|answer] should be the name of [this|the current] month[, for example March| (January, February ...)|].",
            "can [u|you] tell me [which|what] month it is?",
            "When I run the script, it should [give|tell] me the name of the [current |]month.",
            "Whatever month it is when the program runs, I want its name.",
            "Import datetime and get the name of the current month.",
            "Fill the gap: this month is called ...",
            "Our [newsletter|rota|lunch menu] has the name of the month at the top. What do I put there [now|today]?",
            "Only the month of today's date [is needed|is wanted], as a word.",
        ),
    ),
}


def _look(rng: random.Random, pattern: str, name: str) -> tuple[str, str]:
    """A format and a phrase that asks for it: by its pattern, its name or an example."""
    if rng.random() < 0.35:
        day = datetime.datetime(
            rng.randint(1990, 2030),
            rng.randint(1, 12),
            rng.randint(13, 28),
            rng.randint(13, 23),
            rng.randint(0, 59),
            rng.randint(0, 59),
        )
        name = day.strftime(pattern)
    if name.startswith(_NAMED):
        how = "[in {p} format|in the {p} format|in {p} style|in {p} notation|in the {p} notation]"
    elif name[0].isdigit():
        how = "[like {p}|like this: {p}|in a format like {p}|in the same format as {p}|the way {p} is written|in the style of {p}|(for example {p})|(like {p})|(e.g. {p})|in the form {p}|, e.g. {p}|, for example {p}]"
    else:
        how = "[in the form {p}|as {p}|as {p}|in the pattern {p}|in the layout {p}|in the notation {p}|(format {p})|(format: {p})|({p})|in {p} style|following the pattern {p}|with the pattern {p}|in the shape {p}|in {p}]"
    shown = quoted(rng, name, bare=0.3)
    return shown, grammar.phrase(rng, how, {"p": shown})


def today(rng: random.Random) -> Scalar:
    pattern, shown = rng.choice(_FORMATS)
    orders: tuple[str, ...] = ()
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
        more, orders, asked = _TODAY_PARTS[pattern]
        nouns: tuple[str, ...] = _with((what,), more)
        questions: tuple[str, ...] = {
            "%A": ("What day [of the week |]is [it|it today|today]?", "Which weekday is today?"),
            "%Y": ("What year is it[| now]?", "Which year do we have?"),
            "%B": ("Which month is it[| now]?", "What month do we have?"),
        }[pattern]
        questions = _with(questions, asked)
        step = {
            "%A": "Get the name of today's weekday.",
            "%Y": "Get the current year.",
            "%B": "Get the name of the current month.",
        }[pattern]
    else:
        clock = pattern.startswith("%H")
        slots["p"], slots["f"] = (slots["p"], "") if rng.random() < 0.4 else _look(rng, pattern, slots["p"])
        if slots["f"]:
            slots["d"] = grammar.phrase(rng, _TODAY_WORDS["time" if clock else "date"], {})
            nouns, orders = _TODAY_NOUNS, _TODAY_ORDERS
            questions = _TIME_QUESTIONS if clock else _DATE_QUESTIONS
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
            nouns, questions = _with(nouns, _PLAIN_DATE_NOUNS), _with(questions, _PLAIN_DATE_QUESTIONS)
            orders = _PLAIN_DATE_ORDERS
        if pattern == "%H:%M:%S" and rng.random() < 0.3:
            nouns, questions = (
                ("[the current time|the time|the current time of day]",),
                ("What time is it[| now]?",),
            )
            nouns, questions = _with(nouns, _PLAIN_TIME_NOUNS), _with(questions, _PLAIN_TIME_QUESTIONS)
            orders = _PLAIN_TIME_ORDERS
    return Scalar(
        "today",
        nouns,
        step,
        f'now = datetime.datetime.now()\nresult = now.strftime("{pattern}")',
        "result",
        slots,
        orders,
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
    nth = (
        f"{day.day}{'th' if day.day in (11, 12, 13) else {1: 'st', 2: 'nd', 3: 'rd'}.get(day.day % 10, 'th')}"
    )
    return (
        day.isoformat(),
        day.isoformat(),
        day.isoformat(),
        f"{day.day} {month} {day.year}",
        f"{month} {day.day}, {day.year}",
        f"{day.day}. {month} {day.year}",
        day.isoformat(),
        day.isoformat(),
        f"{day.day} {month} {day.year}",
        f"{month} {day.day} {day.year}",
        f"{nth} {month} {day.year}",
        f"the {nth} of {month} {day.year}",
        f"{month} {nth}, {day.year}",
        f"{day.day} {month[:3]} {day.year}",
        f"{month[:3]} {day.day}, {day.year}",
    )[style]


_DATE_STYLES = 15


def _date(rng: random.Random) -> datetime.date:
    return datetime.date(
        rng.choice((rng.randint(1900, 2050), rng.randint(2015, 2030))), rng.randint(1, 12), rng.randint(1, 28)
    )


# Slots: {a} the earlier date, {b} the later one, {a1} and {b1} the same without "the".
_BETWEEN_NOUNS = (
    "the [number|count] of days separating {a} and {b}",
    "the [gap|span|stretch|interval|time] in days between {a} and {b}",
    "the time [between {a} and {b}|from {a} to {b}], [in days|counted in days|measured in days]",
    "{b} minus {a} in days",
    "the difference between {a} and {b} [in days|counted in days|as a number of days]",
    "the difference [in days|in whole days] between the dates {a1} and {b1}",
    "the number of days [you have to add|to add] to {a} to get to {b}",
    "the number of days by which {b} comes after {a}",
    "the number of days to wait from {a} [until|to] {b}",
    "the day count from {a} to {b}",
    "the days [that go by|passing|elapsed] [between {a} and {b}|from {a} to {b}]",
    "the distance [between {a} and {b}|from {a} to {b}] in days",
    "the number of days that [have passed|passed|will have passed] on {b} since {a}",
    "the age in days on {b} of [someone|somebody|a child] born on {a}",
    "the number of nights between {a} and {b}",
    "the days left until {b} [if today is {a}|counting from {a}]",
    "the result of subtracting {a} from {b}, in days",
    "the number of days by which {a} is [earlier than|before] {b}",
)
_BETWEEN_ORDERS = (
    "take the dates {a1} and {b1}&<compute> how many days lie between them",
    "subtract {a} from {b}&<convert> the difference [to|into] days",
    "<compute> how many days {b} is after {a}",
    "<compute> how many days {a} is before {b}",
    "<compute> how far apart {a} and {b} are in days",
    "measure the time from {a} to {b} in days",
    "use datetime to count the days [from {a} to {b}|between {a} and {b}]",
    "<compute> the difference in days between two dates, {a} and {b}",
    "<compute> how many days you have to wait from {a} [until|to] {b}",
    "count the days [that pass|that go by|passing] [from {a} to {b}|between {a} and {b}]",
    "<compute> the number of days [elapsed|gone by] from {a} to {b}",
    "<compute> how long it is from {a} [to|until] {b} in days",
    "work with the two dates {a1} and {b1}&<compute> their difference in days",
    "<compute> the number of days you must add to {a} to reach {b}",
    "define two dates, {a1} and {b1}&<compute> how many days lie between them",
    "store {a} and {b} in two variables&<compute> the difference in days",
    "create two date objects for {a1} and {b1}&subtract them to get the days",
    "<compute> how many days are left until {b} if today is {a}",
    "<compute> how many days old someone born on {a} is on {b}",
    "<compute> the number of nights between {a} and {b}",
    "import datetime&<compute> the days [from {a} to {b}|between {a} and {b}]",
    "set start to {a} and end to {b}&<compute> the difference in days",
    "<compute> how many days [went by|had passed] by {b} since {a}",
)
_BETWEEN_QUESTIONS = (
    "{a1} to {b1}[:|,| -] how many days?",
    "Days [between {a} and {b}|from {a} to {b}]?",
    "{a1} -> {b1}: days?",
    "Number of days, {a1} to {b1}?",
    "[From {a} to {b}|Between {a} and {b}]: how many days?",
    "[Start|Start date|From|First date]: {a1}. [End|End date|To|Second date]: {b1}. [How many days lie between them|How many days apart are they|What is the difference in days]?",
    "Today is {a}. How many days [is it until|is it till|is it to|are left until|to go until|do I have to wait until] {b}?",
    "If today is {a}, how many days is it [until|to|till] {b}?",
    "My [birthday|exam|holiday|trip|wedding] is on {b} and today is {a}. How many days [are left|do I have to wait|is it until then]?",
    "[I|My sister|Our baby|My dog] was born on {a}. How many days after that is {b}?",
    "[A ship|The expedition|The train|A letter] left on {a} and arrived on {b}. How many days [later was that|did it take]?",
    "We met on {a} and married on {b}. How many days later was that?",
    "How many days [apart are|separate|lie between|are between] {a} and {b}?",
    "How far apart are {a} and {b} in days?",
    "Given the dates {a1} and {b1}, [what is the difference in days|how many days lie between them]?",
    "What is {b} minus {a} in days?",
    "By how many days does {b} come after {a}?",
    "How long do I have to wait, in days, from {a} [to|until] {b}?",
    "Counting from {a}, [in|after] how many days [is it|do we reach|comes] {b}?",
    "[Between {a} and {b}|From {a} to {b}], how many days [pass|go by]?",
    "I [moved in|started the job|planted the tree|opened the jar] on {a}. How many days had passed on {b}?",
    "The [deadline|exam|concert] is {b}. It is {a} now. How many days [remain|are left|are there left]?",
    "I have two dates, {a} and {b}. How many days [lie|are] between them?",
    "I check in on {a} and check out on {b}. How many nights is that?",
    "How many [nights|times 24 hours] are there from {a} to {b}?",
    "Write a program [which|that] takes the dates {a1} and {b1} and [returns|works out|counts] the days between them.",
    "start = {a1}, end = {b1}. [How many days is it|How many days lie between them|Difference in days]?",
    "[date1|d1|from]: {a1}, [date2|d2|to]: {b1}, wanted: [difference in days|days between].",
    "Arrival {a1}, departure {b1}: how many nights [is that|do I stay|do I have to pay for]?",
    "The money was lent on {a} and paid back on {b}. After how many days was that?",
    "A [library book|DVD|tool] was borrowed on {a} and [returned|brought back] on {b}. How many days later was it returned?",
    "The invoice is dated {a1} and was paid on {b}. How many days did the payment take?",
    "The last [accident|storm|visit|inspection] was on {a}. How many days had passed by {b}?",
    "Seeds sown on {a}, harvest on {b}: how many days between the two?",
    "can [u|you] count the days [from {a} to {b}|between {a} and {b}] for me?",
    "{b1} - {a1} in days?",
    "The [result|answer] should be the number of days [from {a} to {b}|between {a} and {b}].",
    "First date {a1}, second date {b1}. Subtract the first from the second, [the answer is|the result should be] in days.",
    "Anna was born on {a} and Ben on {b}. How many days older is Anna?",
    "Import datetime, [make|create] the dates {a1} and {b1} and [compute|find] the difference in days.",
    "The countdown starts on {a} and reaches zero on {b}. How many days does it start with?",
    "I stopped smoking on {a}. How many days had I [managed|lasted|held out] by {b}?",
    "There are two dates: {a1} and {b1}. The number of days from the first to the second [is what I need|should be computed|should be counted].",
    "How many days old [was|is] [somebody|a baby|a person] born on {a} on this day: {b1}?",
    "[The worksheet|My homework|The customer] asks for the days between {a} and {b}.",
    "How many sleeps is it from {a} until {b}?",
    "Two dates: {a1}, {b1}. [One number|Only the number] is needed, the days between them.",
    "On {a} I rented the flat, on {b} I gave it up - how many days later was that?",
)


def days_between(rng: random.Random) -> Scalar:
    first = _date(rng)
    second = first + datetime.timedelta(
        days=rng.choice((rng.randint(1, 60), rng.randint(1, 400), rng.randint(1, 9000)))
    )
    style = rng.randrange(_DATE_STYLES)
    a, b = _date_text(rng, first, style), _date_text(rng, second, style)
    span = "[between {a} and {b}|from {a} to {b}|between {a} and {b}|from {a} until {b}|from {a} till {b}]"
    return Scalar(
        "days_between",
        _with(
            (
                f"the number of days {span}",
                f"how many days [there are|lie|pass|are] {span}",
                f"the [difference|distance] in days {span}",
                f"the days {span}",
                f"the number of days [that lie |that pass |]{span}",
            ),
            _BETWEEN_NOUNS,
        ),
        f"Count the days from {first} to {second}.",
        f'start = datetime.date.fromisoformat("{first}")\nend = datetime.date.fromisoformat("{second}")\ndays = (end - start).days',
        "days",
        {"a": a, "b": b, "a1": a.removeprefix("the "), "b1": b.removeprefix("the ")},
        _with(
            (
                f"count the days {span}",
                f"count how many days [there are|lie|pass] {span}",
                "subtract the date {a1} from {b} in days",
            ),
            _BETWEEN_ORDERS,
        ),
        _with(
            (
                f"How many days [are there|are|lie|pass|is it|are there] {span}?",
                "How many days after {a} is {b}?",
                "How many days before {b} is {a}?",
                "How long is it in days from {a} to {b}?",
            ),
            _BETWEEN_QUESTIONS,
        ),
        imports=("datetime",),
    )


# Slots: {a} the date, {a1} the same without "the", {is} a form of "to be" that fits it.
_WEEKDAY_NOUNS = (
    "the [day of the week|weekday] [on|for] {a}",
    "the weekday [on which {a} falls|that {a} falls on|that belongs to {a}]",
    "the name of the [day|day of the week] [on|for] {a}",
    "the [weekday name|day name|weekday] for the date {a1}",
    "the day (Monday to Sunday) [of|for] {a}",
    "the [weekday|day of the week] of the date {a1}",
    "the weekday in the calendar [for|on] {a}",
    "the [English |]name of the weekday [on|of|for] {a}",
    "the weekday [a calendar shows|to be found in a calendar] for {a}",
    "the English day name of {a}",
    "the date {a1} as a weekday",
    "the [weekday|day of the week] that goes with the date {a1}",
)
_WEEKDAY_ORDERS = (
    "<compute> [which|what] [weekday|day of the week] {a} {is}",
    "<compute> on [which|what] [weekday|day of the week] {a} falls",
    "take the date {a1}&<compute> its [weekday|day of the week]",
    "look at the date {a1}&<compute> [which|what] day of the week it {is}",
    "look up the [weekday|day of the week] of {a}[ in the calendar|]",
    "name the [weekday|day of the week] of {a}",
    "use [datetime|a calendar|the calendar] to [find|get|work out] the [weekday|day of the week] of {a}",
    "<convert> the date {a1} [to|into] [the name of its weekday|its weekday|a weekday]",
    "<compute> the name of the weekday for {a}",
    "<compute> the [day of the week|weekday] for the date {a1}",
    "tell me [which|what] day of the week {a} {is}",
    "<compute> if {a} {is} a Monday, a Tuesday or which day",
    "get the weekday name of {a}",
    "store the date {a1} in a variable&<compute> its [weekday|day of the week]",
    "create a date object for {a1}&get the name of its weekday",
    "use strftime to get the weekday name of {a}",
    "define a date, {a1}&<compute> [which|what] [weekday|day of the week] it falls on",
    "import datetime&<compute> the [weekday|day of the week] of {a}",
    "<compute> the day name (Monday, Tuesday, ...) for {a}",
    "check the calendar for {a}&<compute> the [weekday|day of the week]",
    "<compute> whether it is a Monday, a Tuesday or which other day on {a}",
)
_WEEKDAY_QUESTIONS = (
    "{a1}[,|:| -] [what|which] [weekday|day of the week]?",
    "[Weekday|Day of the week] [of|on|for] {a}?",
    "{a1} -> [weekday|day of the week]?",
    "[Weekday|Day of the week]: {a1}?",
    "{a1} {is} [which|what] [weekday|day of the week]?",
    "{a1} [falls|is] on [which|what] [day of the week|weekday]?",
    "[What|Which] day (Monday, Tuesday ...) {be} {a}?",
    "Date: {a1}. [Wanted|Needed|Question]: [the weekday|the day of the week|which weekday].",
    "The date is {a}. [What|Which] [day of the week|weekday] is that?",
    "Does {a} fall on a Monday, a Tuesday or [what|which day]?",
    "{Is} {a} a Monday, a Tuesday or [what|which day]?",
    "On [what|which] weekday does {a} fall?",
    "[Which|What] [weekday|day of the week] {be} it on {a}?",
    "Given the date {a1}, [what|which] [weekday|day of the week] is it?",
    "For the date {a1}, what is the day of the week?",
    "I [need|want|would like] to know [which|what] day of the week {a} {is}.",
    "I [need|want|would like] the [weekday|day of the week] of {a}.",
    "In the calendar, which weekday {be} {a}?",
    "If you open the calendar at {a}, which day of the week do you see?",
    "What's the [weekday|day of the week] [of|on] {a}?",
    "It'd be [nice|good|great] to know the weekday of {a}.",
    "Write a program [which|that] takes the date {a1} and [returns|finds|works out] the [name of the weekday|weekday|day of the week].",
    "date = {a1}. [Which weekday is it|What day of the week is it|Weekday name]?",
    "[date|day|given]: {a1}, wanted: [weekday name|name of the weekday|day of the week].",
    "The [result|answer] should be the weekday of {a}[, for example Friday| (Monday, Tuesday ...)|].",
    "can [u|you] tell me the [weekday|day of the week] [of|for|on] {a}?",
    "Import datetime and get the weekday name [of|for] {a}.",
    "I know the date, {a1}, but not the weekday. Which one {be} it?",
    "From the date {a1} the program should [find|work out] the [weekday|day of the week].",
    "We are arguing about {a}. [Which|What] [weekday|day of the week] {be} it?",
    "Fill the gap: {a} {is} a ... (day of the week).",
    "Our shop is closed on Sundays. [Which|What] day of the week {be} {a}?",
    "Weekday [name |]for {a1}[ please| pls|, please].",
    "[The worksheet|My homework|The form] asks for the weekday of {a}.",
    "Given is a date, {a1}. [Wanted is|We want|Find] the name of the day, Monday to Sunday.",
    "Only one word is needed, the weekday of {a}.",
    "Use strftime with %A for the date {a1}.",
)
_WEEKDAY_PAST = (
    "[I|My {who}|Our neighbour|My best friend] was born on {a}. [What|Which] [weekday|day of the week] was that?",
    "[My parents|They|We|Two friends] [got married|met|moved here] on {a}. [What|Which] day of the week was [it|that]?",
    "The [photo|letter|receipt|contract] is dated {a1}. [Which|What] [weekday|day of the week] was that?",
    "An old newspaper is dated {a1}. On [what|which] weekday did it come out?",
    "According to my diary I was ill on {a}. [What|Which] day of the week was that?",
    "I'd like to know on which weekday my {who} was born, the date is {a1}.",
    "Something important [happened|took place] on {a}. [What|Which] weekday was it?",
)
_WEEKDAY_COMING = (
    "The [meeting|exam|concert|party|wedding] is on {a}. [What|Which] [day of the week|weekday] is that?",
    "[My birthday|Our holiday|The course] [starts|is] on {a}. [What|Which] [day of the week|weekday] will that be?",
    "We are planning [a party|a trip|something] for {a}. Which weekday is that?",
    "I have an appointment on {a}. [What|Which] [weekday|day of the week] is that?",
    "I have to book [a room|a table|a flight] for {a}. [What|Which] [weekday|day of the week] is it?",
    "The calendar entry says {a1}. Which weekday is it?",
)


def weekday_of(rng: random.Random) -> Scalar:
    day = _date(rng)
    past = day.year < 2025
    date = _date_text(rng, day, rng.randrange(_DATE_STYLES))
    be = rng.choice(("was", "was", "is") if past else ("is", "is", "will be") if day.year > 2026 else ("is",))
    slots = {
        "a": date,
        "a1": date.removeprefix("the "),
        "is": grammar.phrase(rng, be, {}),
        "be": grammar.phrase(rng, "was" if be == "was" else "is", {}),
        "Is": grammar.phrase(rng, "Was" if be == "was" else "Is", {}),
        "who": grammar.phrase(rng, "[grandmother|grandfather|mother|father|sister|uncle|teacher]", {}),
    }
    return Scalar(
        "weekday",
        _with(
            (
                "the [weekday|day of the week] of {a}",
                "[which|what] day of the week {a} [is|was]",
                "the name of the weekday of {a}",
            ),
            _WEEKDAY_NOUNS,
        ),
        f"Get the weekday of {day}.",
        f'day = datetime.date.fromisoformat("{day}")\nname = day.strftime("%A")',
        "name",
        slots,
        _WEEKDAY_ORDERS,
        _with(
            (
                "[What|Which] [day of the week|weekday] [is|was] {a}?",
                "On [what|which] [day of the week|weekday] [is|was] {a}?",
                "On [what|which] [day of the week|weekday] does {a} fall?",
            ),
            _WEEKDAY_QUESTIONS + (_WEEKDAY_PAST if past else _WEEKDAY_COMING),
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
