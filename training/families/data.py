# ruff: noqa: E501 - wordings are easier to read in one piece
"""Dictionaries."""

from __future__ import annotations

import json
import random

from training import grammar
from training.compose import FILE_PHRASE, Family, Scalar, Task
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
)


def invert(rng: random.Random) -> Task:
    pairs = _dictionary(rng)
    f = file_name(rng, "json")
    slots = {"d": _shown(rng, pairs), "file": grammar.phrase(rng, FILE_PHRASE, {"f": f})}
    d = _DICT
    shown = "[it|the result|the new dictionary|the inverted dictionary|the swapped dictionary|the new dict]"
    slots |= {"D": grammar.phrase(rng, _DICTS, slots), "have": grammar.phrase(rng, _HAVE, slots)}
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
        return Task(
            "invert_dict",
            grammar.order(rng, core, slots),
            ("Swap the keys and values of the dictionary.", f"Write it to {f} as JSON."),
            f'import json\n\n{head}with open("{f}", "w", encoding="utf-8") as file:\n    json.dump(inverted, file, indent=2)',
        )
    if rng.random() < 0.25:
        text = grammar.speak(rng, rng.choice(_INVERT_SENTENCES), slots)
    else:
        text = grammar.order(rng, core, slots)
    return Task(
        "invert_dict",
        text,
        ("Swap the keys and values of the dictionary.", "Print the result."),
        head + "print(inverted)",
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
        ),
        f"Get the value of {key} from the dictionary.",
        f"data = {json.dumps(pairs)}",
        f'data["{key}"]',
        {"d": _shown(rng, pairs), "k": k},
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
        ),
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
        ),
        "Add up the values of the dictionary.",
        f"data = {json.dumps(pairs)}",
        "sum(data.values())",
        {"d": _shown(rng, pairs)},
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
    ),
}


def print_items(rng: random.Random) -> Task:
    pairs = _dictionary(rng)
    slots = {"d": _shown(rng, pairs), "lines": grammar.phrase(rng, _ITEM_LINES, {})}
    slots |= {"D": grammar.phrase(rng, _DICTS, slots), "have": grammar.phrase(rng, _HAVE, slots)}
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
    if draw < 0.25:
        text = grammar.speak(rng, rng.choice(_ITEM_SENTENCES[which]), slots)
    elif draw < 0.52:
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
