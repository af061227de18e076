# ruff: noqa: E501 - wordings are easier to read in one piece
"""Dictionaries."""

from __future__ import annotations

import json
import random

from training import grammar
from training.endings import FILE_PHRASE
from training.parts import Family, Scalar, Task
from training.slots import file_name, label, name, quoted, word

_DICT = "[|the dictionary |the dictionary |the dict |the mapping |this dictionary: |a dictionary ]{d}"


_HAVE = (
    "[[I have|Here is|There is|We have|This is|I've got|Take|Consider|Suppose we have|Imagine|Let's say we have] "
    "[the dictionary|this dictionary:|a dictionary:|the dict|the mapping|my dictionary] {d}.|"
    "[Dictionary|Dict|Mapping|Data|Input|Given|My dictionary|The dictionary|Given dictionary]: {d}.|"
    "[The dictionary is|My dictionary is|Data =|d =|My data is|The mapping is|The dict looks like this:] {d}.]"
)
_DICTS = (
    "[|the dictionary |the dictionary |the dict |the mapping |this dictionary: |my dictionary |the following dictionary: "
    "|the data |the Python dictionary ]{d}"
)


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


# {P}: the dictionary as pairs in prose instead of braces.
_PROSE = (
    "[a dictionary|a dictionary|a dict|a Python dictionary|the dictionary|a small dictionary|a mapping] "
    "[with|with|holding|containing|that contains|made of|with the entries|with the pairs] {p}"
)
_VARIABLES = ("d", "d", "data", "my_dict", "info", "dictionary", "mapping", "table")


def _prose(rng: random.Random, pairs: dict[str, object]) -> str:
    arrow = rng.choice((": ", ": ", ": ", " = ", "=", " -> ", " => ", " is "))
    shown = [f"{key}{arrow}{value}" for key, value in pairs.items()]
    if rng.random() < 0.45:
        return ", ".join(shown)
    return ", ".join(shown[:-1]) + " and " + shown[-1]


def _wordings(rng: random.Random, pairs: dict[str, object]) -> dict[str, str]:
    """The dictionary as slots; ex is one line of what is printed."""
    slots = {"d": _shown(rng, pairs), "p": _prose(rng, pairs)}
    key, value = next(iter(pairs.items()))
    return slots | {
        "D": grammar.phrase(rng, _DICTS, slots),
        "P": grammar.phrase(rng, _PROSE, slots),
        "have": grammar.phrase(rng, _HAVE, slots),
        "var": rng.choice(_VARIABLES),
        "_": "",  # in front of code, which keeps its small first letter
        "ex": rng.choice(("{}", "'{}'", '"{}"')).format(f"{key}: {value}"),
        "k1": key,
        "v1": str(value),
    }


_INVERT_ORDERS = (
    "[swap|exchange|switch] [the |]keys with [the |]values in {D}",
    "[take|go through|loop over] {D}&[swap|exchange|switch|trade] [its |the |]keys and values&<print> {shown}",
    "[make|turn] every value of {D} into a key and every key into a value&<print> {shown}",
    "[use|write] a [dict comprehension|dictionary comprehension|loop] to [invert|flip|reverse] {D}&<print> {shown}",
    "[make|build|create] the [inverse|inverted|reversed|reverse] [dictionary|dict|mapping] of {D}&<print> {shown}",
    "[make|build|create] a new [dictionary|dict] whose keys are the values of {D} and whose values are [its|the] keys&<print> {shown}",
    "<print> [the|an] inverted [version|copy] of {D}",
    "<print> the [dictionary|dict|mapping] [you get|that results] when keys and values of {D} are [swapped|exchanged|switched]",
    "<print> {D} the other way round[, values first|, with values as keys|, i.e. value to key|]",
    "<print> {D} with [the |]values as keys and [the |]keys as values",
    "exchange what is key and what is value in {D}&<print> {shown}",
    "[reverse|invert] the mapping [direction of|in] {D}[ (value to key)|]&<print> {shown}",
    "let the values of {D} be the keys and [the other way round|vice versa]&<print> {shown}",
    "store {D} in a variable&[invert|flip] it[ so that values become keys|, keys and values swapped]&<print> {shown}",
    "[make|create|build|define|set up] {P}&[invert it|flip it|swap its keys and values|exchange keys and values]&<print> {shown}",
    "define {var} = {d}&<print> a [dict|dictionary] with [the |]keys and [the |]values [swapped|exchanged]",
    "loop over the items of {D}&put [each|every] value as a key, with its key as the value, [into|in] a new dictionary&<print> {shown}",
    "start with an empty dictionary, [add|store] every pair of {D} in it the other way round&<print> {shown}",
    "from {D} [make|build|create] one that goes from value to key&<print> {shown}",
    "rearrange {D} so that [you|I|we] can look up [a|the] key by its value&<print> {shown}",
    "swap the left and [the |]right [side|part] of [each|every] pair in {D}&<print> {shown}",
    "interchange [the |]keys and [the |]values [of|in] {D}&<print> {shown}",
    "<print> a reverse [lookup|look-up] [dictionary|table|dict] for {D}",
    "replace [each|every] key [in|of] {D} by its value and [each|every] value by its key&<print> {shown}",
    "[make|create|define] {P}&<print> it [inverted|with keys and values swapped|with the values as keys]",
    "[make|create|do] a reverse mapping of {D}&<print> {shown}",
)
_INVERT_SAVED = (
    "[swap|exchange|switch] [the |]keys and [the |]values of {D}&<save> {shown} [in|to|into] {file} as JSON",
    "<save> the inverse of {D} [in|to|into] {file}[| as JSON]",
    "<save> {D} [as JSON |]with keys and values [swapped|exchanged] [in|to|into] {file}",
    "<make> {file} with the inverted [dictionary|dict|mapping] of {d}[| as JSON]",
    "[make|create|define] {P}, [invert it|swap its keys and values]&<save> {shown} [in|to|as] {file}",
)
_INVERT_SAVED_SENTENCES = (
    "{file} should [hold|contain|end up with] the inverse of {D}[| as JSON].",
    "{have} [Swap the keys and values|Invert it] and [write|save] {shown} [to|in|into] {file}[| as JSON].",
    "{d} [inverted|with keys and values swapped], [saved|stored|written] [in|to] {file}[, please|].",
    "[I need|I want|I'd like] {D} with keys and values [swapped|exchanged] in {file}.",
)
_INVERT_SENTENCES = (
    "{have} [Swap|Exchange|Switch] [its|the] keys and values[| and print {shown}|, then show {shown}].",
    "{have} [What does it look like|What is it|What do you get|What would it be] with keys and values [swapped|exchanged|the other way round]?",
    "{have} [Invert it|Flip it|Reverse it so that values become keys|Turn it around, value to key][| and print {shown}|. Print {shown}].",
    "{have} [I want|I need|I'd like] the [inverse|inverted] [dictionary|dict|one][.|, values as keys.|, i.e. keys and values swapped.]",
    "{have} [The keys should become the values and the values the keys|Keys should become values and values keys|Each value should be a key and each key a value].",
    "What [is|would be] {D} with [the |]keys and [the |]values [swapped|exchanged|switched|the other way round]?",
    "What [is|would be] the inverse of {D}?",
    "What do [I|you|we] get [if|when] [I|you|we] [swap|exchange|switch] [the |]keys and [the |]values of {D}?",
    "[Can|Could] {D} be [inverted|printed with keys and values swapped|shown with values as keys]?",
    "[Keys and values|The keys and values|Keys and the values] [of|in] {D} [should|must|have to|need to] be [swapped|exchanged|switched].",
    "{d}[: | - ][swap keys and values|invert it|keys and values swapped, please|values as keys, please|invert this dict][.|]",
    "[I'd like|I want|I need|Please let me have|It would be nice to have] {D} [inverted|with keys and values swapped|flipped, value to key|with the values as keys].",
    "[Task|Operation|Wanted|To do]: [invert|inversion of|swap the keys and values of|swap keys and values in] [a |the |]dictionary[.|;|,] [Input|Data|Dictionary]: {d}.",
    "[Inverse|Inverted dict|Inverted dictionary|Swap keys and values|Invert] [of|for|in]: {d}",
    "[My dictionary|The mapping] is the wrong way round: {d}. [Swap keys and values|Exchange its keys and values|Make the values the keys][.| and print {shown}.]",
    "{have} The [output|result] should be the same dictionary with keys and values [swapped|exchanged|the other way round].",
    "{have} In the [output|new dictionary|result|new dict], {v1} should [map|point|lead|belong] to {k1}, and so on[ for every pair| for the rest|].",
    "Write a program [which|that], given {D}, prints [its inverse|the inverted dictionary|a dictionary with keys and values swapped].",
    "[Right now|At the moment|Currently] {D} goes from key to value. I need it from value to key.",
    "[I've got|I have|There is|Suppose there is] {P}. [Swap its keys and values|Turn its keys into values and its values into keys|Invert it]&<print> {shown}.",
    "[Swapping|Exchanging|Switching] [the |]keys and [the |]values of {D} gives [which|what] dictionary?",
    "[dict|dictionary|mapping] {d}[,|;| -] [need the inverse|print it inverted|want keys and values swapped][.|]",
    "[key/value|key-value|key and value] swap [of|for|on] {d}[, print result|, please|]",
    "[A dictionary is given|The following dictionary is given|A mapping is given]: {d}. [Its inverse is to be printed|It is to be inverted and printed|Keys and values are to be swapped].",
    "Given {D}, [create|build|make] a second dictionary in which [each|every] value is the key [for|of] its [former|old] key. [Print it.|Print that one.]",
    "[I often|I have to|We have to|We often] search by value in {D}, so [swap|exchange] the keys and [the |]values&<print> {shown}.",
    "The [output|result|printed dictionary] [must|should] be the inverse of {D}.",
    "I mixed up [the |]keys and [the |]values in {D}[;|,] [please |][swap|switch] them[ and print {shown}|].",
    "How [do I|can I|does one] turn the keys into values and the values into keys [in|for] {D}?",
    "{var} = {d}. [Print|Show] [it inverted|its inverse|it with keys and values swapped].",
    "What was a key in {D} should be a value, and what was a value should be a key.",
)


def invert(rng: random.Random) -> Task:
    pairs = _dictionary(rng)
    f = file_name(rng, "json")
    slots = _wordings(rng, pairs) | {"file": grammar.phrase(rng, FILE_PHRASE, {"f": f})}
    d = _DICT
    shown = "[it|the result|the new dictionary|the inverted dictionary|the swapped dictionary|the new dict]"
    slots["shown"] = grammar.phrase(rng, shown, {})
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
            *_INVERT_ORDERS,
        )
    )
    source = json.dumps(pairs)
    head = f"data = {source}\ninverted = {{value: key for key, value in data.items()}}\n"
    if rng.random() < 0.08:
        core = f"invert {d}&<save> {shown} [in|to|into] {{file}}[| as JSON]"
        text = grammar.order(rng, rng.choice((core, *_INVERT_SAVED)), slots)
        if rng.random() < 0.3:
            text = grammar.speak(rng, rng.choice(_INVERT_SAVED_SENTENCES), slots)
        return Task(
            "invert_dict",
            text,
            ("Swap the keys and values of the dictionary.", f"Write it to {f} as JSON."),
            f'import json\n\n{head}with open("{f}", "w", encoding="utf-8") as file:\n    json.dump(inverted, file, indent=2)',
        )
    if rng.random() < 0.35:
        text = grammar.speak(rng, rng.choice(_INVERT_SENTENCES), slots)
    else:
        text = grammar.order(rng, core, slots)
    return Task(
        "invert_dict",
        text,
        ("Swap the keys and values of the dictionary.", "Print the result."),
        head + "print(inverted)",
    )


_VALUE_NOUNS = (
    "what {D} maps [the key |]{k} to",
    "the value to which {D} maps [the key |]{k}",
    "the result of looking up [the key |]{k} in {D}",
    "the value that [stands|comes] [next to|beside|after|behind] [the key |]{k} in {D}",
    "the entry {k} [of|in] {D}",
    "the value stored in {D} under [the key |]{k}",
    "the value whose key is {k} in {D}",
    "what {k} is set to in {D}",
)
_VALUE_ORDERS = (
    "[make|create|define|build|set up] {P}&[get|look up|read out|find] the value [of|for|under] [the key |]{k}",
    "index {D} with [the key |]{k}",
    "[take|pick] [just|only] the value [of|for] {k} [out of|from] {D}, [not the others|nothing else|not the rest]",
    "set {var} = {d}&[get|look up|find] the value [of|for] [the key |]{k}",
    "find the key {k} in {D}&get the value [next to|behind|beside] it",
    "use {k} as [the |a ]key [in|for|with] {D}&get the value",
    "[get|read|take] the {k} [out of|from] {D}",
    "call .get on {D} with [the key |]{k}",
)
_VALUE_QUESTIONS = (
    "[We have|I have|There is|I keep|Suppose we have] {P}. [What is the value of|Which value belongs to|What is stored under|What does it give for] [the key |]{k}?",
    "[We have|I have|There is|I keep] {P}. [Look up|Find|Get|I need] the value [of|for] {k}.",
    "I [have|need|want] to look something up: {k} in {D}.",
    "[My settings are|The settings are|Settings:|My config is|Config:] {d}. What is {k} set to?",
    "What is {k} set to in {D}?",
    "{var} = {d}. What is the value [of|for|at|under] [the key |key |]{k}?",
    "{var} = {d} and the key is {k}. Which value [comes out|do I get|is it]?",
    "The value [of|for|under] {k} in {D} is what I [need|want|am after|am looking for].",
    "Write a program [which|that], given {D}, [finds|looks up|gets] the value [of|for|stored under] the key {k}.",
    "[lookup|look up|get|key] {k}[,| in| from] {d}",
    "{k} in {D} - what's the value?",
    "Which [entry|value] [in|of] {D} goes with [the key |]{k}?",
    "{D} has [a|the] key {k}. [What is its value?|Which value does it have?|I need its value.|Find its value.]",
    "What does [the key |]{k} map to in {D}?",
    "[Assume|Take|Let us take|Say we have] {D}. What [would the key {k} give|is the value of the key {k}|comes out for {k}]?",
    "[There are several keys in {D}|{D} has several keys], but I only [need|want] the value [of|for] {k}.",
    "[A dictionary is given|The following dictionary is given|Here is my dictionary]: {d}. The value [of|for] the key {k} is [wanted|needed|to be found].",
    "The [result|answer] [should|must] be the value [that belongs to|of|stored under] {k} in {D}.",
    "[Somebody|A customer|My friend] asks for {k}. What does {D} say?",
)


def look_up(rng: random.Random) -> Scalar:
    pairs = _dictionary(rng)
    key = rng.choice(list(pairs))
    k = grammar.phrase(rng, "{k}", {"k": quoted(rng, key, bare=0.4)})
    return Scalar(
        "dict_value",
        (
            f"the value of [the key |]{{k}} in {_DICT}",
            f"the value [for|under|stored under] {{k}} in {_DICT}",
            f"the value [that belongs to|belonging to|that goes with|paired with|kept under|found under] [the key |]{{k}} in {_DICTS}",
            f"the value at [the key |key ]{{k}} [of|in] {_DICTS}",
            f"the entry [for|under|with the key] {{k}} [in|of] {_DICTS}",
            f"what is stored under [the key |]{{k}} in {_DICTS}",
            f"value of {{k}} in {_DICTS}",
            f"the [element|item|value] with [the |]key {{k}} [of|in|from] {_DICTS}",
            f"the value {_DICTS} [has|holds|stores|keeps|gives] for [the key |]{{k}}",
            *_VALUE_NOUNS,
        ),
        f"Get the value of {key} from the dictionary.",
        f"data = {json.dumps(pairs)}",
        f'data["{key}"]',
        _wordings(rng, pairs) | {"k": k},
        (
            f"look up {{k}} in {_DICT}",
            f"look up [the key |the value of |the value for |the entry ]{{k}} in {_DICTS}",
            f"[fetch|get|read|take|pick|extract|retrieve] [the value of |the value for |the value under ][the key |]{{k}} [from|out of] {_DICTS}",
            f"[access|use] the key {{k}} of {_DICTS} to [get|find] its value",
            f"[find out|see|check] what {_DICTS} [has|holds|stores] [for|under] [the key |]{{k}}",
            f"[find out|see|work out] which value belongs to [the key |]{{k}} in {_DICTS}",
            f"[take|use] {_DICTS}&[look up|find|get] the value of [the key |]{{k}}",
            f"search {_DICTS} for the key {{k}}&get its value",
            "[store|put|keep|define] {d} as a dictionary&[get|look up|find] the value of [the key |]{k}",
            f"[ask|query] {_DICTS} for the value of [the key |]{{k}}",
            *_VALUE_ORDERS,
        ),
        (
            f"What is the value of {{k}} in {_DICT}?",
            f"{_HAVE} [Find|Get|Look up|I need|I want|I'd like] the value [of|for|under] [the key |key |]{{k}}.",
            f"{_HAVE} [What is|What's] the value [of|for|under] [the key |key |]{{k}}?",
            f"{_HAVE} [What does it hold|What is stored|What does it say|What do I find] [for|under] [the key |key |]{{k}}?",
            f"{_HAVE} [Which value|What] belongs to [the key |]{{k}}?",
            f"{_HAVE} [Key|Wanted key|Look up|Key wanted]: {{k}}.",
            f"[What|Which value] [is stored|is kept|do I find|stands|can be found] under [the key |]{{k}} in {_DICTS}?",
            f"[Which|What] value does [the key |]{{k}} have in {_DICTS}?",
            f"In {_DICTS}, what is [the value of |the value for |stored under ][the key |key |]{{k}}?",
            f"[Given|With|For] {_DICTS}, what is the value [of|for|under] [the key |]{{k}}?",
            "{d}[: | - ][what is the value of|value of|value for|look up|what does it hold for|what's under] [the key |]{k}?",
            f"[I'd like|I want|I need|It would be nice] to [know|have|see] the value of [the key |]{{k}} in {_DICTS}.",
            f"What does {_DICTS} [hold|have|store|give|return] for [the key |]{{k}}?",
            "[Key|Look up]: {k}. [Dictionary|Dict|In|Mapping]: {d}.",
            "The key is {k}[, the dictionary|. The dictionary] is {d}. What is the value?",
            f"If I look up {{k}} in {_DICTS}, what do I get?",
            f"[Can|Could] you [tell me|find out] what {_DICTS} has for [the key |]{{k}}?",
            *_VALUE_QUESTIONS,
        ),
    )


_SUM_NOUNS = (
    "the sum you get by adding [up |together |]every value [in|of] {D}",
    "{_}sum(d.values()) [for|with] d = {d}",
    "the total amount [stored|held|noted] in {D}",
    "the result of adding [up |together |]all [the |]values [of|in] {D}",
    "the sum of [what is|the numbers] behind the colons in {D}",
    "the sum of the values, when the dictionary is {d}",
)
_SUM_ORDERS = (
    "[make|create|define|build|set up] {P}&add up [its|the|all] values",
    "start [at|with|from] [0|zero]&add [each|every] value [of|in] {D} to it",
    "set a total to [0|zero], loop over the values of {D}&add each [one|of them] to [it|the total]",
    "use sum() on the values of {D}",
    "[add up|sum up|total] the [numbers|amounts|figures] [stored|kept|noted] in {D}",
    "set {var} = {d}&add up [the|all the|all] values",
    "[go|step] through the keys of {D}&add up [their values|the values stored under them]",
    "[take|get] .values() of {D}&sum [it|them] up",
)
_SUM_QUESTIONS = (
    "[The prices are|My expenses are|Our costs are|The points are|The scores are|The sales are|The votes are|Expenses:|Scores:|Stock:] {d}. [What is the total?|What do they add up to?|How much is that in total?|Add up the values.]",
    "{_}[prices|scores|stock|expenses|points|votes|costs|sales] = {d}. [What is the sum of the values?|Add up the values.|I need the sum of the values.|What is the total of all values?]",
    "[I have|There is|We keep|I made] {P}. [How much is that in total?|What is the sum of the values?|Add up the values.|What do the values add up to?]",
    "Write a program [which|that], given {D}, [adds up|sums|totals] [all |][its|the] values.",
    "[A dictionary is given|The following dictionary is given|Here is my dictionary]: {d}. The sum of its values is [wanted|needed|to be computed|to be found].",
    "I don't [need|care about] the keys of {D}, [just|only] the [sum|total] of [its|the] values.",
    "The values [of|in] {D} make how much [together|in total|altogether]?",
    "The [answer|result] [should|must] be the [sum|total] of [all |]the values in {D}.",
    "[dict|dictionary|mapping] {d}[,|;| -] [need|want] [the |][sum|total] of [all |the |]values[.|]",
    "One number is [wanted|needed]: the sum of all values in {D}.",
    "I [keep|have|write down] my [expenses|points|sales|hours] in a dictionary, {d}, and want to know the total.",
    "[Each|Every] key in {D} has a number. [What is the sum of these numbers?|Add these numbers up.|What do all these numbers add up to?]",
    "When all [the |]values of {D} are [added|put] together, what is the [sum|total]?",
    "How much is it [in total|all together|altogether] if [I|we|you] add [up |]the values of {D}?",
    "{var} = {d}, sum of [all |the |]values[?|]",
    "The keys of {D} are [only|just] names; it's the [sum|total] of the values that I [need|want].",
)


def sum_values(rng: random.Random) -> Scalar:
    pairs = _dictionary(rng, numeric=True)
    return Scalar(
        "dict_sum",
        (
            f"the [sum|total] of the values [of|in] {_DICT}",
            f"the [sum|total] of all values in {_DICT}",
            f"the [sum|total] of [all the|all|every one of the] [numbers|values|amounts] [in|of|stored in] {_DICTS}",
            f"the [number|result|value] you get [when|if] you add [up |together |]all [the |]values [of|in] {_DICTS}",
            f"the values [of|in] {_DICTS} [added up|added together|summed up|all added together]",
            f"sum of [all |the |]values [in|of] {_DICTS}",
            f"the [sum|total] over all [entries|keys] of {_DICTS}",
            f"the [grand|combined|overall] total of the values in {_DICTS}",
            f"the [sum|total] of the values, [not|leaving out|ignoring] the keys, of {_DICTS}",
            f"what the values [in|of] {_DICTS} [make|give|come to] [together|in total|altogether]",
            *_SUM_NOUNS,
        ),
        "Add up the values of the dictionary.",
        f"data = {json.dumps(pairs)}",
        "sum(data.values())",
        _wordings(rng, pairs),
        (
            f"add [up |together |][the|all] values [of|in] {_DICT}",
            f"sum [up |]the values [of|in] {_DICT}",
            f"[take|go through|loop over] {_DICTS}&add [up |together |][its|the|all its] values",
            f"[use|write] a [loop|for loop] to add [up |together |][all |]the values [of|in] {_DICTS}",
            f"[take|collect] all [the |]values [of|from|in] {_DICTS}&<compute> their [sum|total]",
            f"total [up |][all |]the values [of|in] {_DICTS}",
            f"add [up |together |]every value [found |stored |]in {_DICTS}",
            f"[find out|see|work out] what [all |]the values [in|of] {_DICTS} [add up to|make together|come to]",
            f"[find out|work out] how much [all |]the values [in|of] {_DICTS} [are|make] [together|in total|altogether]",
            "[store|put|keep|define] {d} as a dictionary&add up its values",
            f"ignore the keys of {_DICTS}&add [up |together |]the values",
            f"call sum on the values of {_DICTS}",
            *_SUM_ORDERS,
        ),
        (
            f"What do the values [of|in] {_DICT} add up to?",
            f"{_HAVE} [What is|What's] the [sum|total] of [its|the|all] values?",
            f"{_HAVE} [Add up|Sum up|Add together|Total|Sum] [its|the|all the|all its] values.",
            f"{_HAVE} [What do the values|What do its values] [add up to|come to|make together]?",
            f"{_HAVE} [I need|I want|I'd like|I'm after] the [sum|total] of [its|the|all its] values.",
            f"{_HAVE} [What is the total of the values|How much do the values make in total|How much are the values together]?",
            f"[Sum|Total] of [all |the |]values [in|of] {_DICTS}?",
            f"How much are [all |]the values [in|of] {_DICTS} [together|in total|altogether]?",
            "{d}[: | - ][sum of the values|what do the values add up to|what is the sum of the values|total of the values|add up the values, what do you get]?",
            f"If [I|you|we] add [up |together |][all |]the values [in|of] {_DICTS}, what [comes out|is the result|do we get]?",
            f"[All |The |All the ]values [in|of] {_DICTS} [should|must|have to] be [added up|summed|added together|totalled].",
            f"[In|Given|For] {_DICTS}, what is the [sum|total] of [all |]the values?",
            f"[I'd like|I want|I need|It would be nice] to [know|have] the [sum|total] of the values [in|of] {_DICTS}.",
            "[My shop|Our shop|The kiosk|Our team] [sold|counted|noted] {d}. [How much is that in total?|What do the values add up to?|What is the total of the values?]",
            "[Task|Operation|Wanted]: [sum|total] of the values[.|;|,] [dictionary|dict|data|input]: {d}.",
            *_SUM_QUESTIONS,
        ),
    )


_ITEM_LINES = "[|, one per line|, one a line|, each on its own line|, one below the other| line by line|, each on a new line]"
_ITEM_ORDERS = {
    "items": (
        "[go through|loop over|iterate over|walk through|run through|take] {D}&<print> [each|every] key [with|and|along with|together with|next to] its value",
        "[go through|loop over|iterate over] the [items|entries|pairs] of {D}&<print> [each|every] key [with|and] [its|the] value",
        "<print> [all|all the|the|every one of the] [key-value pairs|key value pairs|key/value pairs|entries|pairs] [of|in|from] {D}{lines}",
        "<print> what [each|every] key [of|in] {D} [stands for|maps to|is mapped to], key first",
        "<print> [each|every] [pair|entry|item|key-value pair] [of|in] {D}[ on its own line| on a separate line| on a new line|, key and value]",
        "<print> {D} [entry by entry|pair by pair|item by item|as key and value line by line]",
        "<print> the [contents|content] of {D}, one [pair|entry|key with its value] per line",
        "[use|write] a [loop|for loop] [to print|that prints|to show] [each|every] key and [its|the] value [of|in] {D}",
        "<print> both the keys and [the |]values of {D}, one pair per line",
        "[make|create|define|build|set up] {P}&<print> [each|every] key [with|and] its value{lines}",
        "use .items() on {D}&<print> [each|every] key [with|and] its value",
        "<print> the [pairs|entries] of {D} [in the form|as|in the format|formatted as|written as] key: value[, one per line|]",
        "<print> one line for [each|every] [entry|pair] [of|in] {D}, [with the|first the|the] key, a colon and the value",
        "<print> {D} [nicely|neatly|in a readable way], one [entry|pair] per line",
        "set {var} = {d}&<print> [each|every] pair[ on a line of its own| on its own line|, key and value]",
        "<print> everything [in|that is in|stored in] {D}, [key and value|keys with values], line by line",
        "<print> the entries of {D}, each as key: value[| on a new line]",
        "<print> lines like {ex} for [every entry|each pair|all pairs] of {D}",
        "write a for loop over {D} that prints [each|every] key [with|and] its value",
        "unpack key and value of [each|every] item in {D}&<print> them, one pair per line",
    ),
    "keys": (
        "[go through|loop over|iterate over|walk through|run through|take] {D}&<print> [each|every] key",
        "<print> [only|just] the keys [of|in|from] {D}{lines}",
        "<print> the keys[, not the values,| but not the values| only|, without the values,] of {D}{lines}",
        "<print> which keys {D} [has|contains|holds]{lines}",
        "<print> all [the |]keys [that are |found |]in {D}{lines}",
        "<print> every [single |]key [that {D} has|{D} contains|in {D}]",
        "[use|write] a [loop|for loop] to [print|show] [each|every|all the] key[|s] of {D}",
        "<print> the keys {D} [consists of|is made of|uses]{lines}",
        "[get|take|collect] the keys [of|from] {D}&<print> them[ one per line| one by one|, one per line|]",
        "<print> {D}'s keys{lines}",
        "[make|create|define|build|set up] {P}&<print> [only |just |][its|the|all its|all the] keys{lines}",
        "use .keys() on {D}&<print> [each one|every key|each key] on its own line",
        "<print> {D}, but [only|just] the keys{lines}",
        "<print> all [the |]keys of {D}, one key per line",
        "set {var} = {d}&<print> [each|every] key[ on its own line|]",
        "[leave out|skip|ignore] the values of {D}&<print> the keys{lines}",
        "iterate over {D}&<print> the key [each time|every time|in each round]",
        "<print> the part before the colon, the key, for [each|every] [pair|entry] of {D}",
        "write a for loop over {D} that prints [each|every] key",
        "<print> the [key|name of the key] of [each|every] [entry|pair] in {D}{lines}",
    ),
    "values": (
        "[go through|loop over|iterate over|walk through|run through|take] {D}&<print> [each|every] value",
        "<print> [only|just] the values [of|in|from] {D}{lines}",
        "<print> the values[, not the keys,| but not the keys| only|, without the keys,] of {D}{lines}",
        "<print> which values {D} [has|contains|holds]{lines}",
        "<print> all [the |]values [that are |stored |found |]in {D}{lines}",
        "<print> every [single |]value [that {D} has|{D} contains|in {D}]",
        "[use|write] a [loop|for loop] to [print|show] [each|every] value of {D}",
        "<print> the values {D} [stores|holds|maps its keys to]{lines}",
        "[get|take|collect] the values [of|from] {D}&<print> them[ one per line| one by one|, one per line|]",
        "<print> {D}'s values{lines}",
        "[make|create|define|build|set up] {P}&<print> [only |just |][its|the|all its|all the] values{lines}",
        "use .values() on {D}&<print> [each one|every value|each value] on its own line",
        "<print> {D}, but [only|just] the values{lines}",
        "<print> all [the |]values of {D}, one value per line",
        "set {var} = {d}&<print> [each|every] value[ on its own line|]",
        "[leave out|skip|ignore] the keys of {D}&<print> the values{lines}",
        "iterate over {D}&<print> the value [each time|every time|in each round]",
        "<print> the part after the colon, the value, for [each|every] [pair|entry] of {D}",
        "write a for loop over {D} that prints [each|every] value",
        "<print> the value of [each|every] [entry|pair|key] in {D}{lines}",
    ),
}
_ITEM_SENTENCES = {
    "items": (
        "{have} [Print|Show|List|Display] [each|every] key [with|and] its value[| on its own line| on a separate line].",
        "{have} [Print|Show|List|Display] [its|the|all the|all its] [pairs|entries|items|key-value pairs]{lines}.",
        "{have} [I want to see|I'd like to see|Show me|I need] [each|every] key together with its value{lines}.",
        "{have} What are [its|the] keys and [their |]values?",
        "{have} [Every|Each] key [should|must|has to] be [printed|shown|listed] with its value.",
        "What are the [keys and values|key-value pairs|pairs|entries] [of|in] {D}?",
        "[Which|What] keys and values [are|are there|do you find] in {D}?",
        "{d}[: | - ][print key and value of every entry|each key with its value, please|keys and values line by line|list the pairs, one per line][.|]",
        "[I'd like|I want|I need] [to see |to have |]the keys and values of {D}[, one pair per line|, pair by pair|].",
        "[Can|Could] you [list|show me|print] the [pairs|entries|keys and values] of {D}{lines}?",
        "[I've got|I have|There is|Suppose there is] {P}. [Print|Show|List|Display] [each key with its value|every key and its value|the key-value pairs|all the pairs]{lines}.",
        "{var} = {d}. [Print|Show|List] [each key with its value|every key and its value|the key-value pairs|all the pairs]{lines}.",
        "[A dictionary is given|The following dictionary is given|Given is a dictionary]: {d}. [Print|Show|List] [each key with its value|every key and its value|the key-value pairs|all the pairs]{lines}.",
        "The [output|screen|program] should [show|list] [each key with its value|every key and its value|the key-value pairs|all the pairs] [of|in] {D}{lines}.",
        "How [do I|can I|does one] [print|list|show] [each key with its value|every key and its value|the key-value pairs|all the pairs] of {D}[| line by line| one by one]?",
        "{have} The output should [look like this|have lines like this]: {ex}[| for each entry| for every pair|, one line per entry].",
        "{have} For [each|every] [entry|pair|key] there should be [one|a] line with [the |]key and [the |]value.",
        "Write a program [which|that] [goes|loops] through {D} and prints [each|every] key [with|and] its value.",
        "For [each|every] key in {D}, print [the key|it] [and|with|together with] its value.",
        "[Format|Layout|Output format]: key: value, one per line. [Dictionary|Data|Input]: {d}.",
        "{_}for k, v in {d}: print k and v",
        "[dict|dictionary|mapping] {d}[,|;| -] [print|need|want] [keys and values|key and value line by line|all pairs, one per line][.|]",
        "I [want|need|would like] to see what is in {D}, [one pair per line|each key with its value|keys and values, line by line].",
        "One line per entry of {D}[, please|]: key, colon, value.",
        "[What's in|What is in|What does it say in] {D}? [Print|List|Show] [each|every] key with its value.",
    ),
    "keys": (
        "{have} [Print|Show|List|Display] [only |just |][its|the|all the|all its] keys{lines}.",
        "{have} [What are|Which are] [its|the] keys?",
        "{have} [Which|What] keys does it have?",
        "{have} [I only need|I need|I want to see|I'd like to see|I'm interested in|Show me] the keys[|, not the values]{lines}.",
        "[What are the keys|Which are the keys|Which keys are there] [of|in] {D}?",
        "[Which|What] keys [does {D} [have|contain|hold]|are in {D}|do you find in {D}]?",
        "{d}[: | - ][print the keys|keys only|keys, please|which keys does it have|list its keys, one per line][.|]",
        "[I'd like|I want|I need] [to see |to have |][just |only |]the keys of {D}{lines}.",
        "[Can|Could] you [list|show me|print] the keys of {D}{lines}?",
        "[The|All|All the] keys of {D} [should|must|have to] be [printed|shown|listed]{lines}.",
        "[I've got|I have|There is|Suppose there is] {P}. [Print|Show|List|Display] [the keys|all the keys|all keys|only the keys|every key]{lines}.",
        "{var} = {d}. [Print|Show|List] [the keys|all the keys|all keys|only the keys|every key]{lines}.",
        "[A dictionary is given|The following dictionary is given|Given is a dictionary]: {d}. [Print|Show|List] [the keys|all the keys|all keys|only the keys|every key]{lines}.",
        "The [output|screen|program] should [show|list] [the keys|all the keys|all keys|only the keys|every key] [of|in] {D}{lines}.",
        "How [do I|can I|does one] [print|list|show] [the keys|all the keys|all keys|only the keys|every key] of {D}[| line by line| one by one]?",
        "Write a program [which|that] [goes|loops] through {D} and prints [each|every] key.",
        "For [each|every] [pair|entry] in {D}, print [only|just] the key.",
        "{_}for k in {d}: print k",
        "[dict|dictionary|mapping] {d}[,|;| -] [print|need|want] [keys only|just the keys|the keys][.|]",
        "The values of {D} don't matter[,|;] [just |please |][print|show|list] the keys{lines}.",
        "The output should be the keys of {D}[, no values|, nothing else|]{lines}.",
        "Each key of {D} on [a line of its own|its own line|a new line][, please|].",
        "What can [I|we|you] look up in {D}? [Print|List|Show] the keys{lines}.",
        "{have} The output should start with {k1}, [then|and then] the [other|next] keys[, one per line| follow, one per line|].",
    ),
    "values": (
        "{have} [Print|Show|List|Display] [only |just |][its|the|all the|all its] values{lines}.",
        "{have} [What are|Which are] [its|the] values?",
        "{have} [Which|What] values does it have?",
        "{have} [I only need|I need|I want to see|I'd like to see|I'm interested in|Show me] the values[|, not the keys]{lines}.",
        "[What are the values|Which are the values|Which values are there] [of|in] {D}?",
        "[Which|What] values [does {D} [have|contain|hold]|are in {D}|do you find in {D}]?",
        "{d}[: | - ][print the values|values only|values, please|which values does it have|list its values, one per line][.|]",
        "[I'd like|I want|I need] [to see |to have |][just |only |]the values of {D}{lines}.",
        "[Can|Could] you [list|show me|print] the values of {D}{lines}?",
        "[The|All|All the] values of {D} [should|must|have to] be [printed|shown|listed]{lines}.",
        "[I've got|I have|There is|Suppose there is] {P}. [Print|Show|List|Display] [the values|all the values|all values|only the values|every value]{lines}.",
        "{var} = {d}. [Print|Show|List] [the values|all the values|all values|only the values|every value]{lines}.",
        "[A dictionary is given|The following dictionary is given|Given is a dictionary]: {d}. [Print|Show|List] [the values|all the values|all values|only the values|every value]{lines}.",
        "The [output|screen|program] should [show|list] [the values|all the values|all values|only the values|every value] [of|in] {D}{lines}.",
        "How [do I|can I|does one] [print|list|show] [the values|all the values|all values|only the values|every value] of {D}[| line by line| one by one]?",
        "Write a program [which|that] [goes|loops] through {D} and prints [each|every] value.",
        "For [each|every] [pair|entry|key] in {D}, print [only|just] the value.",
        "{_}for v in {d}.values(): print v",
        "[dict|dictionary|mapping] {d}[,|;| -] [print|need|want] [values only|just the values|the values][.|]",
        "The keys of {D} don't matter[,|;] [just |please |][print|show|list] the values{lines}.",
        "The output should be the values of {D}[, no keys|, nothing else|]{lines}.",
        "Each value of {D} on [a line of its own|its own line|a new line][, please|].",
        "What is stored in {D}? [Print|List|Show] the values[ only|]{lines}.",
        "{have} The output should start with {v1}, [then|and then] the [other|next] values[, one per line| follow, one per line|].",
    ),
}


def print_items(rng: random.Random) -> Task:
    pairs = _dictionary(rng)
    slots = _wordings(rng, pairs) | {"lines": grammar.phrase(rng, _ITEM_LINES, {})}
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
    draw = rng.random()
    if draw < 0.35:
        text = grammar.speak(rng, rng.choice(_ITEM_SENTENCES[which]), slots)
    elif draw < 0.75:
        text = grammar.order(rng, rng.choice(_ITEM_ORDERS[which]), slots)
    else:
        text = grammar.order(rng, rng.choice(cores), slots)
    return Task(
        "dict_items",
        text,
        ("Put the keys and values in a dictionary.", step),
        f"data = {json.dumps(pairs)}\n{code}",
    )


FAMILIES: dict[str, Family] = {
    "invert_dict": invert,
    "dict_value": look_up,
    "dict_sum": sum_values,
    "dict_items": print_items,
}
