# ruff: noqa: E501 - wordings are easier to read in one piece
"""Sums, averages and whole-number arithmetic: one value, or a yes or no."""

from __future__ import annotations

import random
import re

from training.parts import Family, Scalar
from training.slots import count, listing, number_text, numbers
from training.words import NAMES, UNITS

_THESE = (
    "[|the numbers |the numbers |these numbers: |the list |the values |the following numbers: |numbers |"
    "this list of numbers: |the integers |the set |the data |the figures |the following list: ]{list}"
)


_NUMS = (
    "[||||the numbers |the numbers |numbers |the values |these numbers: |the following numbers: |the figures |"
    "these values: |my numbers |these: |the entries |all of these: ]{list}"
)
_FACTS = (
    "[[I have|Here are|There are|We have|These are|I've got|I was given|My teacher gave us|The teacher wrote down|"
    "We measured|I wrote down|On the board you see] [the numbers |these numbers: |some numbers: |the values |]{list}.|"
    "[Numbers|Values|Data|My list|List|Input|Given|Figures|The numbers|Nums|The list|Set of numbers]: {list}.|"
    "[The numbers are|My numbers are|The list is|The values are|Our values are|The data set is|The input is|"
    "Numbers =|List =|x =|Data =] {list}.|"
    "[Given|Suppose we have|Let's say I have|Say you have|Imagine a list with|Take|Consider|Think of] "
    "[the numbers |the values |]{list}.]"
)
_IF = (
    "[Given|For|With|If you have|If I have|If a list holds|Looking at|When the list is|Starting from] {list},"
)


def _asks(what: str, of: str = "of") -> tuple[str, ...]:
    """Questions for one figure of a list, named without its article ("average")."""
    return (
        f"{_FACTS} [What is|What's|What would be|Do you know|Can you find] [the|their|the] {what}?",
        f"{_FACTS} [I need|I want|I'd like|Find|Compute|Calculate|Work out|Get me|I want to know|I'm after] the {what}.",
        f"{_FACTS} ^{what}[?|, please.|, please?]",
        f"{_FACTS} [The task is to|We have to|I must|You should|Your job is to] [find|compute|work out] the {what}.",
        f"{_IF} what [is|is|would be|will be] the {what}?",
        f"[Given|Given|With|For|From] {_THESE}, [compute|calculate|find|work out|determine|get] [the|the|their] {what}.",
        f"{{list}}[: | - |, |; ][{what}?|what's the {what}?|what is the {what}?|the {what}, please.|{what}, please.]",
        f"{what} {of} {_NUMS}[?|?|, please.|.]",
        f"[I'd like|I want|I need|It'd be nice|It would be great|We need] to [know|have|get] the {what} {of} {_NUMS}.",
        f"[Operation|Task|To find|Wanted|Needed|To compute|Looking for|Find]: [the |]{what}[.|;] [Numbers|Values|Data|List|Input]: {{list}}.",
        f"The {what} {of} {_NUMS} is [what I need|what I'm after|needed|wanted|to be computed|asked for|what we are looking for].",
        f"[My homework|Our worksheet|The exercise|My teacher|The next question] asks for the {what} {of} {_NUMS}.",
        f"Here is a list[,|:] {{list}}[,|;] [and I'd like to know|I'm after|and I need|now I want] [its|the] {what}.",
        f"[Have a look|Take a look|Look] at {_NUMS}. [What's|What is] the {what}?",
        f"[Do you know|Could you give me|Can anyone tell me|Can you get|May I have|Mind telling me] the {what} {of} {_NUMS}?",
        f"[Any idea|Do you happen to know|Could you say] what the {what} {of} {_NUMS} is?",
    )


def _does(what: str, of: str = "of") -> tuple[str, ...]:
    """Actions for one figure of a list, named without its article ("average")."""
    return (
        f"[look at|take|go through|loop over|go over] {_NUMS}&<compute> the {what}",
        f"[use|write] a [loop|for loop|short program] to [get|find|work out] the {what} {of} {_NUMS}",
        "[put|store|keep|place] [the numbers |the values |]{list} in a [list|variable|Python list]&<compute> the "
        + what,
        f"[figure out|find out|work out|determine|see] what the {what} {of} {_NUMS} is",
        f"<compute> the {what} {of} [the numbers I have|the numbers here|the list below|this lot|what follows|the next numbers]: {{list}}",
        f"<compute> the following: [the |]{what} {of} {{list}}",
        f"[let|have] Python [find|compute|work out] the {what} {of} {_NUMS}",
        f"[start from|begin with] the list {{list}}&<compute> its {what}",
    )


_MORE_ASKS = (
    "[Write|Create|Develop|I need] a [Python |short |]program [which|that] [takes|is given|gets|works on|uses] [the list|the numbers|the values] {list} and [finds|computes|calculates|works out|determines] [the|their] WHAT.",
    "[Write|Create|Develop] a [Python |short |]program which, given [the list|the numbers|the values] {list}, [finds|computes|calculates|works out|determines] the WHAT.",
    "You are given [the list|the numbers|the array|{k} numbers,|{k} values,] {list}. [Determine|Find|Compute|Your program should determine|Your script should find|Work out] [its|the|the] WHAT.",
    "[Input|Given|Data|Have]: {list}[.|;| ->| -] [Result|Wanted|Sought|Want|To be computed]: [the |]WHAT.",
    "[nums|numbers|data|lst|arr|xs] = {py}[;|,| -] [need|I need|want|compute|find|calc|get] [the|its] WHAT.",
    "{py} -> WHAT[?|.]",
    "[I have to put|I must fill in|They want me to state|I need to write down|I should enter] the WHAT in a [form|report|table|spreadsheet], and the [numbers|figures|values] are {list}. [What IS it?|Work it out.|Can you find it?|Compute it.]",
    "[I have|There are|We have|I got|I was given] {k} [numbers|values|figures|measurements]: {list}. [What IS [the|their] WHAT?|[I need|Find|Compute|Now I need|I would like to know] [the|their] WHAT.]",
    "[I|We|My class|My colleague] [collected|noted|wrote down|took down|measured] [these|the following] {k} [numbers|values|figures|readings]: {list}. [Now|So|And now] [I need|I have to find|we need|we want|we must find] the WHAT.",
    "[I don't know|I can't work out|I have no idea what IS|I always get wrong|I forgot] the WHAT OF {list}. [Can you find it?|Work it out for me.|What IS it?|Please help.]",
    "[It takes too long|It's tedious|I am too lazy|I have no time] to [find|work out|compute] the WHAT OF {list} by hand. [Do it for me.|Let Python do it.|Let the computer do it.]",
    "[need|gimme|i need|want|just want] the WHAT OF {list}[ pls.| please.|, quick.|.]",
    "[hi|hey|so|ok|ok so], [whats|what's|what IS|what would be] the WHAT [here|of these|in this list|of this list]: {list}?",
    "As a [teacher|shop owner|coach|manager|trainer|parent], I [want|need] [to know |]the WHAT OF [my|the|our] [{k} |][numbers|values|figures] {list}[.|, so that I can report it.|, so that I can compare.|, so I can write it down.]",
    "[A|The] [list|variable|column|row|table|spreadsheet] [called|named] [numbers|data|values] [holds|contains|has|consists of] {list}. [[What IS|What would be] [its|the] WHAT?|[I need|Find|Compute] [its|the] WHAT.]",
    "[Consider|Let us consider|Take|We look at] the [data set|data|sample|list|numbers|sequence] {list}. [Determine|Find|Compute|Calculate|State|Give] [the|its] WHAT.",
    "What IS WHAT [of|from|for] [numbers|values|the numbers] {list}?",
    "[I check|I'm checking|We are checking|To check] [the homework|an exercise|the answers|my work]: what [should|must|would] the WHAT OF {list} be?",
    "{list} [are|were] the [numbers|values|figures|readings][, and| - and|, so|;] the WHAT IS what [I want|I need|I'm after|we want].",
    "[From|Out of|With|Based on] [the|my|our|these] [{k} |][numbers|values|figures|readings] {list} [I need|I want|we need|I'd like|please compute|please find] the WHAT.",
)
_MORE_NOUNS = (
    "the WHAT OF the {k} [numbers|values|figures|entries|integers] {list}",
    "the WHAT OF [my|the|these|our] [{k} |][numbers|values|measurements|readings|data points] ({list})",
    "the WHAT OF the [array|series|sequence|sample|row|column|tuple] {list}",
    "the WHAT OF an array [with|of|holding] the [numbers|values|elements] {list}",
    "the WHAT OF [x, where x = {py}|nums, where nums = {py}|xs, if xs = {py}|data, given that data is {py}]",
    "the WHAT OF the [numbers|values] [given here|listed here|that follow|after the colon]: {list}",
)
_MORE_STEPS = (
    "[define|declare|create|set up|initialise|initialize] a [list|variable|list variable|Python list] [called|named] [numbers|nums|data|values|xs|lst] [with|containing|holding] [the values |the numbers |]{list}&<compute> [the|its] WHAT",
    "[set nums to|set numbers =|set the list to|assign to nums the list|let nums be|let the list be] {py}&<compute> [the|its] WHAT",
    "use [the values |the numbers |]{list} as [the input|the data|your data|input data|test data]&<compute> the WHAT",
    "do the following: [store|put|keep] [the numbers |]{list} in a list, then [compute|find|work out|calculate] [its|the] WHAT",
    "<compute> from [the numbers |the values |the data |]{list} the WHAT",
    "<compute>, for [the data|the numbers|the sample|the values] {list}, the WHAT",
)


def _fill(templates: tuple[str, ...], what: str, of: str = "of", verb: str = "is") -> tuple[str, ...]:
    """The wordings for one figure of a list, named without its article ("average")."""
    filled = [t.replace("WHAT", what).replace("OF ", of + " ").replace("IS", verb) for t in templates]
    if verb == "are":
        filled = [re.sub(r" it(?=[.?]| out)", " them", t).replace("are them", "are they") for t in filled]
    return tuple(filled)


_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "the Monday after")


def _tale(rng: random.Random, values: list[int | float]) -> str:
    """The numbers, each with a name or a day: a small story."""
    said = [str(v) for v in values]
    draw = rng.random()
    if draw < 0.5 and all(v >= 0 and v == int(v) for v in values):
        who = rng.sample(NAMES[:76], len(values))
        verb = rng.choice(("has", "has", "got", "found", "scored", "wrote down"))
        parts = [f"{who[0]} {verb} {said[0]}"]
        again = rng.choice((f" {verb} ", " ", f" {verb} "))
        parts += [f"{name}{again}{value}" for name, value in zip(who[1:], said[1:], strict=True)]
    elif draw < 0.8:
        parts = [f"{day} {value}" for day, value in zip(_DAYS, said, strict=False)]
        if rng.random() < 0.5:
            parts = [f"{value} on {day}" for day, value in zip(_DAYS, said, strict=False)]
    else:
        parts = ["first " + said[0], *(f"then {value}" for value in said[1:])]
    return ", ".join(parts[:-1]) + rng.choice((" and ", ", ", ", and ")) + parts[-1]


def _list(rng: random.Random, low: int = 3) -> tuple[list[int | float], dict[str, str], str]:
    values = numbers(rng, low)
    slots = {"list": listing(rng, [str(v) for v in values]), "py": str(values), "tale": _tale(rng, values)}
    slots["k"] = rng.choice((str(len(values)), UNITS[len(values)]))
    return values, slots, f"numbers = {values}"


_SUM_ORDERS = (
    "sum all [the |]numbers in {list}",
    "find out [how much|what] " + _NUMS + " [make|give|come to] [together|in total|altogether]",
    "start [with|at|from] [0|zero]&add each of the [numbers|values] {list}",
    "use [a|a for|a while] loop to add [up |]" + _NUMS,
    "do the addition of " + _NUMS,
    "[combine|put together|merge] " + _NUMS + " into one [sum|total]",
    "add all of these[ up| together|]: {list}",
    "[add|sum] up everything in {list}",
    "add these [numbers |values |][up|together]: {list}",
    "total the [numbers|values|amounts] {list}",
    "[solve|do] this addition: {list} [added together|all added up]",
)
_SUM_QUESTIONS = (
    "{tale}. [What's the total?|How much is that together?|How many is that in all?|What is the sum of the numbers?|Add it all up.|Add the numbers up.|How much is that altogether?]",
    "{tale}: [what's the total|how much is that together|what do the numbers add up to|how many altogether]?",
    "[If|Suppose|Say] {tale}[, | - ]what is the [total|sum of the numbers]?",
    "numbers = {py}[.|,|:|;] [what's their sum?|add them up, please.|total?|I need the sum.|what do they add up to?]",
    "[What does|What would|What will] sum({py}) [give|return]?",
    "[Sum|Total|Add|Add up|Add together|To add|To sum up]: {list}.",
    "If [I|you|we] [add|sum|total] [up |]"
    + _NUMS
    + ", what [comes out|is the result|do we get|does that give]?",
    "[I'd like|I want|I need|Please have|We want] "
    + _NUMS
    + " [added up|added together|summed|summed up|totalled].",
    "[Could|Can] " + _NUMS + " be [added up|summed|added together|totalled]?",
    "[The numbers|The values|The amounts|The integers|Numbers] {list} [should|must|have to|need to] be [added up|summed|summed up|added together|totalled].",
    "[Tom|My sister|Our shop|The baker|The team|A farmer] [sold|made|counted|collected] {list} [pieces|boxes|cakes|tickets|eggs] on [different|several] days. How many [is that|are that|does that make] [in total|altogether|in all]?",
    "[On the receipt|On the bill|On my list|In the boxes|In the report] I [see|find|read] {list}. [How much is that altogether?|What does it all come to?|What's the sum of it all?|Add it all up.]",
    "[My|Our|The] [costs|expenses|bills|steps|points|scores|hours|sales] [this week|so far|for the month|] [were|are] {list}. [What's the total?|How much in total?|How many altogether?|I need the sum.|What do they add up to?]",
    "{list} - [please add them up|add them all|add all of these together|how much is that together|what does that make|all together][.|?]",
    "[What happens|What comes out|What do I get|What will be the result] when [I|you|we] [add|sum] [up |]"
    + _NUMS
    + "?",
    "What's {list} [together|in total|all added up|all together|summed up]?",
    "How much do [I|we] [pay|owe|need] [in total|altogether] if the [prices|amounts|items] are {list}?",
    "[One|Each] [thing|part|item] after the other: {list}. [How much is everything together?|What's the sum of all of it?]",
    "[Adding|Summing] [up |]" + _NUMS + " gives [what|which number|how much]?",
)


_SUM_MORE_ORDERS = (
    *_fill(_MORE_STEPS, "[sum|total]"),
    "[use|call|apply] [sum|sum()|the sum function|the built-in sum function|Python's sum function] [on|with|for] [the list |the numbers |]{list}",
    "[tot up|tally|tally up|tot up] " + _NUMS,
    "use an accumulator [variable |]to add up " + _NUMS,
    "[set|initialise|initialize] [total|the total|a variable total] to [0|zero], then add [each|every] [number|value] [of|from] {list} to it",
    "add the {k} numbers {list}[ together| up|]",
    "take the {k} [numbers|values] {list}&add them [up|together|all up]",
)
_SUM_MORE_QUESTIONS = (
    *_fill(_MORE_ASKS, "[sum|total|sum]"),
    "[My|Our|The] [basket|trolley|cart|order] [has|contains] [{k} |][items|things|articles] [for|costing|at] {list} [euros|dollars|pounds|]. [What do I have to pay?|How much is the whole lot?|What does it cost in total?|What's the bill?]",
    "[Over|In|On] {k} days [I|we|my father] [walked|ran|cycled|drove] {list} [km|miles|kilometres|kilometers]. How far is that [in total|altogether|all in all]?",
    "[Over|In] {k} [days|weeks|months] [we|they|the shop] [sold|made|packed|delivered] {list} [boxes|tickets|loaves|parcels|units]. [What's the overall number?|What is the total figure?|How many was that altogether?]",
    "[I put|She put|We put] {list} [euros|dollars|pounds|coins] into an empty [jar|piggy bank|money box]. How much is in it now?",
    "The [total|sum|bottom line|last line] of my [bill|table|invoice|receipt|sheet] is missing. The [rows|amounts|figures|entries] [are|say] {list}. [What should it be?|What is it?|Work it out.]",
    "{k} [friends|people|kids|neighbours|colleagues] [put|pool] their money together: {list}. How much [is that|do they have together|is in the pot|do they have]?",
    "[What's|What is] the total [bill|cost|price|weight|distance|time|score|length] for {list}?",
    "[I don't need the average|Not the average|Not the product|Don't multiply them][, just|, only| but|, but only|: just] the sum of {list}[, please|].",
    "[add em up|sum em up|add these up|total these|sum these|sum it all up][:|] {list}.",
    "[My|The] [timesheet|time sheet|work log|calendar] [says|shows|lists] {list} hours. How many hours [is that|did I work|are that] [in total|altogether]?",
    "[When|If] [every|each] number [in|of] {list} is added, what is the [final|end|overall] result?",
    "[1, 2 and 3 make 6|2 and 3 makes 5|For 1, 2, 3 the answer would be 6], [and {list}?|so what about {list}?|now the same for {list}.|do the same with {list}.]",
    "[The|My] [boxes|bags|parcels|suitcases] weigh {list} [kg|kilos|pounds|lbs]. [How much do they weigh together?|What's the total weight?|How heavy are they all together?]",
)


def sum_of(rng: random.Random) -> Scalar:
    _, slots, setup = _list(rng, 2)
    return Scalar(
        "sum",
        (
            "the [sum|sum|total|sum total|grand total] of " + _THESE,
            "the result of adding [up |together ||]" + _THESE,
            "the sum [you get from|for] " + _THESE,
            "how much " + _THESE + " [is|are|make] [together|in total|altogether]",
            "what " + _THESE + " add up to",
            "the [combined|overall|total] [value|amount] of " + _NUMS,
            "the [number|value|figure] [you get|that comes out] when " + _NUMS + " are added [up|together]",
            "the [sum|total] of all [the |]numbers in {list}",
            "[sum|total] of " + _NUMS,
            "sum({py})",
            "the [sum|total] of the [Python |]list {py}",
            "the [sum|total] when you add [up |together |]" + _NUMS,
            "the addition of " + _NUMS,
            "{list} [added up|summed up|added together|all added up|summed]",
            "the sum (everything added [up|together]) of " + _NUMS,
            "the total amount if the [single |][items|parts|amounts|prices] are {list}",
            *_fill(_MORE_NOUNS, "[sum|total|sum]"),
            "the sum over [all elements|all entries|all the numbers|every element] of [the list |]{list}",
            "the [overall|total|combined] [cost|price|weight|length|time|score] [of|for] [items|parts|things] [of|with|at] {list}",
        ),
        "Add up the numbers in the list.",
        setup,
        "sum(numbers)",
        slots,
        (
            "add [up |together |]" + _THESE,
            "add " + _THESE + " [up|together]",
            "sum [up |]" + _THESE,
            "total [up |]" + _THESE,
            "take " + _THESE + "&add them [up|together]",
            "[define|create|store] [a list with |the list |]{list}[| in a list]&<compute> [its|the] [sum|total]",
            "make a list of " + _THESE + "&<compute> [its sum|its total|the sum of the list]",
            *_does("[sum|total|sum|total sum]"),
            *_SUM_ORDERS,
            *_SUM_MORE_ORDERS,
        ),
        (
            "What [do|does] " + _THESE + " [add up to|sum to|make together|come to|total]?",
            "How much is " + _THESE + " [together|in total|altogether|added up|when you add them up]?",
            "What [is the sum|is the total|do you get] if you add " + _THESE + "?",
            "[I bought things for|I paid|I spent|We sold|I walked|We counted|The prices are|The bills are] {list} [euros|pounds|dollars|km|pieces|]. "
            "[What is the total?|What is the sum?|How much is that in total?|What does that make in total?|Add it up.]",
            "[I have|Here are|There are|We have] [the numbers |these numbers: |]{list}. [What is their "
            "sum?|What is the total?|Add them up.|Sum them up.|I need the total.|Add them together.]",
            *_asks("[sum|total|sum|total sum|grand total]"),
            *_SUM_QUESTIONS,
            *_SUM_MORE_QUESTIONS,
        ),
    )


_EXPRESSION_NOUNS = (
    "the [value|numerical value|numeric value] of the [term|expression|formula|sum] {e}",
    "the [right|correct|exact] [answer|result|solution] [of|for|to] {e}",
    "[answer to|result of|value of|solution of] {e}",
    "[x, where x = {e}|x if x = {e}|x for x = {e}|the value of x, where x = {e}]",
    "the [number|value] on the right-hand side of {e} = ?",
    "the [answer|result|number] you [get|see] [when|if] you [type|enter|put] {e} into a calculator",
    "the missing number in {e} = [?|__|___]",
    "[the answer|the result], just the number, of {e}",
)
_EXPRESSION_ORDERS = (
    "[let x be|set x to|set x =|assign to x the value] {e}&<compute> [x|the value of x]",
    "use Python as a [calculator|pocket calculator] [for|to solve|to work out] {e}",
    "[type|enter|put] {e} into [Python|a calculator]&<compute> the [result|answer]",
    "do the [maths|math|arithmetic|adding] [for|in] {e}",
    "do the [maths|math]: {e}",
    "add the numbers in [the expression |the sum |]{e}",
    "find x[ if|, where|, when] x = {e}",
    "find the missing number[ in|:] {e} = [?|__|___]",
    "define a variable [called |]x [as|with the value] {e}&<compute> [its value|the value of x]",
)
_EXPRESSION_QUESTIONS = (
    "{e} = x. [What is x?|Find x.|Solve for x.|x?|What's the value of x?]",
    "x = {e}[,|;|:] [what is x?|x?|find x.|what's the value of x?|compute x.|what number is x?]",
    "[Fill in the blank|Complete|Fill the gap|Missing number|Fill in]: {e} = [__|___|?|...]",
    "How [many|much] [is {e}|are {e}|does {e} make]?",
    "My calculator is [broken|gone|flat|dead] and I need [the result of |to know what is |]{e}[.|. Can you do it?]",
    "[I|We] [get|got] a different [answer|result] [every time I try|each time for] {e}. What is it[ really|]?",
    "[I have|We have|She has|There were] {e} [apples|euros|marbles|points|eggs|coins]. How many [is that|are that|does that make] [altogether|in total|in all]?",
    "There are {e} [children|people|chairs|guests|cars]. How many [is that|are there] [altogether|in total|in all]?",
    "[Given|With|For] the [expression|sum|term|calculation] {e}, what is [its value|the result|the answer]?",
    "The [expression|sum|term|calculation|addition] {e} [should|must|has to|is to] be [evaluated|calculated|solved|worked out|computed].",
    "[Expression|Input|Formula|Given]: {e}[.|;|,] [Needed|Wanted|Want|To find]: [the |]result.",
    "[1 + 1 is 2|2 + 2 = 4|1 + 2 makes 3], [and|so how much is|but what is|what about] {e}?",
    "[Write|Create|Make|I need] a [Python |short |]program [which|that] [adds|calculates|computes|works out|evaluates] {e}.",
    "[whats|wats|what is|how much is|calc|solve] {e}[ pls.| please.| plz.|?]",
    "[Python knows the answer to|Let Python do|I'll let Python do|Let the machine do] {e}[.|. What is it?|. What's the result?]",
)


def sum_expression(rng: random.Random) -> Scalar:
    values = [rng.randint(1, rng.choice((9, 99, 999))) for _ in range(rng.randint(2, 4))]
    gap = rng.choice((" + ", " + ", "+", " plus "))
    return Scalar(
        "sum",
        (
            "{e}",
            "the [result|value] of {e}",
            "the sum {e}",
            "the [answer|solution] to {e}",
            "what {e} [is|equals|makes|gives|comes to]",
            "the [result|outcome] of the [addition|sum|calculation|expression] {e}",
            "how much {e} [is|makes]",
            "the [number|value] that {e} [gives|makes|equals|comes to]",
            *_EXPRESSION_NOUNS,
        ),
        "Add up the numbers in the list.",
        f"numbers = {values}",
        "sum(numbers)",
        {"e": gap.join(map(str, values))},
        (
            "add {e}",
            "[solve|do|calculate|compute|evaluate|work out|run] {e}",
            "[solve|do|work out|calculate] [this|the following|the] [sum|addition|calculation|problem|expression]: {e}",
            "[find out|work out|figure out] [what|how much] {e} [is|makes|gives]",
            "[use Python|write a program|use the computer] to [work out|calculate|add|solve] {e}",
            "<compute> the value of [the expression |the sum |]{e}",
            *_EXPRESSION_ORDERS,
        ),
        (
            "[What is|What's|How much is] {e}?",
            "{e}[ =| =?| equals|?| is| makes| equals what?| is how much?]",
            "[What does|What will] {e} [make|give|come to|equal|add up to]?",
            "[I want|I need|I'd like] to [know|see|have] [what|how much] {e} is.",
            "[My homework says|The exercise is|On the board stands|The sum is|The task reads|Calculation|Sum|Problem|To solve]: {e}[.|. What is the answer?|. What's the result?|. Solve it.]",
            "[My little brother|My son|A pupil|My friend] [asks|wants to know|asked me] what {e} is. [What should I say?|What's the answer?|Can you tell?]",
            "[Do|Could] you [know|work out] [what|how much] {e} is?",
            "The [answer|solution|result] of {e} is [needed|wanted|what I'm after].",
            "[Quick maths|Mental arithmetic|Maths question|Math problem|A small sum]: {e}[?|.]",
            "If you [type|enter] {e} into a calculator, what does it [show|say]?",
            "[When|If] [I|you] [add|calculate|work out] {e}, what [do you get|is the result|comes out]?",
            "[Someone told me that|They say|I hear] {e} is [easy|simple]. What is the answer?",
            *_EXPRESSION_QUESTIONS,
        ),
    )


_RANGE_NOUNS = (
    "the [sum|total] of every KIND[number|integer|whole number] SPAN",
    "the [number|value|total] you get [when|if] you add [up |together |][all |all the |the ]KIND[numbers|integers] SPAN",
    "the result of adding [up |together |][all |all the |the ]KIND[numbers|integers|whole numbers] SPAN",
    "sum of [all |the |]KIND[numbers|integers|nums|ints] SPAN",
    "what [all |all the |the ]KIND[numbers|integers] SPAN [add up to|make together|sum to]",
    "the KIND[numbers|integers|whole numbers] SPAN [added up|added together|summed up|all added together]",
    "the grand total of all KIND[numbers|integers] SPAN",
)
_RANGE_ORDERS = (
    "[count|go|loop] from {a} to {b}&add up [all |the |all the ]KINDnumbers [on the way|along the way|you meet|you pass]",
    "[use|write] a [loop|for loop|while loop] [to add|that adds|adding] [up |together |][all |the |]KIND[numbers|integers] SPAN",
    "take [every|each] KIND[number|integer] SPAN&add them [all |][up|together]",
    "[take|go through|loop over] [all |the |all the ]KIND[numbers|integers] SPAN&<compute> their [sum|total]",
    "[start|begin] [with|at] a total of [0|zero]&add every KIND[number|integer] SPAN to it",
    "find out how much [all |the |all the ]KIND[numbers|integers] SPAN [are|make|give] [together|in total|altogether]",
    "add [up |together |]every [single |]KIND[number|integer|whole number] SPAN",
    "total [up |][all |the |all the ]KIND[numbers|integers] SPAN",
    "<compute> the [sum|total] that [all |the |all the ]KIND[numbers|integers] SPAN make",
)
_RANGE_QUESTIONS = (
    "[Sum|Total] of [all |the |]KIND[numbers|integers] SPAN?",
    "[Range|Interval|Number range]: {a} to {b}[, inclusive|, both ends included|]. [Add up|Sum up|Add together] all [the |]KINDnumbers in it.",
    "If [I|you|we] [add|sum|total] [up |][all |the |all the ]KIND[numbers|integers] SPAN, what [comes out|is the result|do we get|is the total]?",
    "[I'd like|I want|I need] [all |the |all the ]KIND[numbers|integers] SPAN [added up|added together|summed|summed up].",
    "[All|All the|The] KIND[numbers|integers] SPAN [should|must|have to] be [added up|summed|added together|totalled].",
    "[My teacher|Our teacher|The teacher|My father] [asked us|wants us|told us] to add [up |together |][all |all the |the ]KINDnumbers SPAN. [What is the answer?|What do we get?|What's the sum?|What is the result?]",
    "[From|Starting at] {a} [up |]to {b}[, inclusive|, both included|], what do [all |the |all the ]KINDnumbers add up to?",
    "[Think of|Take|Imagine|Write down] [all |the |all the ]KIND[numbers|integers] SPAN. [What's their sum?|What do they add up to?|How much are they together?|Add them all up.]",
    "How much do [you|I|we] get [if|when] [you|I|we] add [up |together |][all |the |all the ]KIND[numbers|integers] SPAN?",
    "[KINDnumbers|KINDintegers] {a}[-|..|...| to ]{b}[: sum?|, added up?|: what's the total?|: what do they add up to?|, summed.]",
    "[Start|Begin] at {a}, [stop|end] at {b}[ (inclusive)|, which still counts|]. What is the sum of [all |all the |the ]KINDnumbers?",
    "[Add|Sum|Total]: [all |the |]KIND[numbers|integers] SPAN.",
)
_RANGE_MORE_NOUNS = (
    "the [sum|total] of [all |the |all the ]KIND[numbers|integers|whole numbers] in the [range|interval] [{a}-{b}|from {a} to {b}|{a} to {b}|{a}..{b}|between {a} and {b}][ inclusive|, both ends included|]",
    "the [sum|total] of [all |the ]KIND[numbers|integers] that are at least {a} and at most {b}",
    "the [sum|total] of [all |the ]KIND[numbers|integers] [not smaller than|no smaller than] {a} and [not larger than|no larger than|not bigger than] {b}",
    "the [sum|total] of [all |the ]KIND[numbers|integers] [starting|beginning] [at|from] {a} and [ending|stopping] [at|with] {b}",
    "the [total|number|figure] [reached|obtained] by adding [up |together |][every|each] KIND[number|integer] SPAN",
    "the [sum|total] over [all |the ]KIND[numbers|integers] SPAN",
    "the KIND[numbers|integers] [of|in] the range {a}-{b}, [summed|added up|summed up|all added together]",
    "the [sum|total] of [every|each] KIND[number|integer] n [where|for which] n [is between|lies between|runs between|goes between] {a} and {b}[ inclusive|, both included|]",
)
_RANGE_MORE_ORDERS = (
    "[make|create|build] a list of [all |the |all the ]KIND[numbers|integers] SPAN&<compute> [its sum|their sum|the sum of the list|the total]",
    "generate [all |the |all the ]KIND[numbers|integers] SPAN&add them [up|together|all up]",
    "use sum[()| and range| with range] to add [up |][all |the |all the ]KIND[numbers|integers] SPAN",
    "[set|initialise|initialize] [total|the total|a variable total] to [0|zero], [loop|count|go] from {a} to {b}[ inclusive|]&add [each|every] KINDnumber to it",
    "<compute> the [sum|total] of [all |the ]KINDnumbers in the following range: {a} to {b}",
    "keep adding [the |]KIND[numbers|integers] [from {a} on|starting from {a}] until {b} has been reached[ and added too|, {b} included|, which still counts]",
    "[sum|add] up whatever KIND[numbers|integers] [lie|there are] [in the range from {a} to {b}|from {a} to {b}]",
)
_RANGE_MORE_QUESTIONS = (
    "[Lower|First] [bound|limit]: {a}[,|;|.] [upper|last] [bound|limit]: {b}. [Add up|Sum up|Compute the sum of|I need the sum of] all KIND[numbers|integers] of [that|this] range, both [bounds|ends] included.",
    "{a} to {b}[,|:] all KINDnumbers [added up|summed|added together][?|.]",
    "[Write|Create|Make|I need] a [Python |short |]program [which|that] adds [up |together |][all |all the |]KIND[numbers|integers] SPAN.",
    "[Write|Create] a [Python |short |]program which, [given|for] the [range|interval] [from {a} to {b}|{a} to {b}], [computes|finds|works out] the sum of all [the |]KIND[numbers|integers] in it[, both ends included|].",
    "[Counting|When I count|If we count] from {a} to {b}, what do all the KINDnumbers [I say|we say|on the way] [add up to|make together|come to]?",
    "The pages of [a chapter|a book|my diary|a report] run from {a} to {b}. What do the KINDpage numbers add up to?",
    "[On|In] our [street|road|block] the house numbers [run|go] from {a} to {b}[ with none missing|]. What do the KINDhouse numbers add up to?",
    "[A list|A row|A column|A table|A Python list] [holds|contains] every KIND[number|integer] SPAN. [What's its sum?|What do they add up to?|What is the total?|Find the sum.]",
    "[whats|wats|what's] the [sum|total] of [the |all |all the |]KIND[numbers|integers] SPAN?",
    "I [wrote|noted] down [every|each] KINDnumber SPAN. [What's their sum?|What do they add up to?|What is the total of them?]",
    "[Given|Consider|Take] the [range|interval] from {a} to {b}[ (inclusive)|, both included|]. [Find|Compute|Determine|Calculate|I need] the sum of [all |the ]KIND[numbers|integers] in it.",
    "m = {a}[, |; | and ]n = {b}. [Compute|Find|I need|Calculate|Wanted:] the sum of all KIND[numbers|integers] from m to n[, both included|].",
    "[It takes too long|It is boring|I have no time] to add [up |][all |all the |the ]KIND[numbers|integers] SPAN by hand. [What would I get?|Do it for me.|Let Python do it.]",
    "[need|gimme|i need] the sum of [the |all |all the |]KIND[numbers|integers] SPAN[ pls.| please.|.]",
    "[1 to 3 makes 6|From 1 to 4 it is 10|1 + 2 + 3 + 4 = 10 was easy]. [And|But|So] what do [all |the |all the ]KIND[numbers|integers] SPAN add up to?",
)
_RANGE_PLAIN_ORDERS = (
    "let [i|n|x] [run|go] from {a} to {b}&add up all [its|the] values",
    "add {a} + {c} + ... + {b}",
    "[calculate|work out|compute|evaluate] {a} + {c} + ... + {b}",
    "use sum(range({a}, {b} + 1)) to add [up |]the numbers from {a} to {b}",
    "add {a}, {c} and so on up to {b}",
)
_RANGE_PLAIN_QUESTIONS = (
    "[What is|What's|How much is] [{a} + {c} + ... + {b}|{a}+{c}+...+{b}|{a} plus {c} and so on up to {b}]?",
    "{a} + {c} + ... + {b}[?| =?| =]",
    "What [does|would] sum(range({a}, {b} + 1)) [give|return|be]?",
    "[Rows|Shelves|Layers]: the first [one |]holds {a}, the next {c}, always one more, the last {b}. How many is that [in total|altogether]?",
)
_RANGE_KIND_ORDERS = (
    "[go|count|loop] from {a} to {b}&add up only the KIND[numbers|ones]",
    "add [up |together |]only the KINDones [of|among|out of] the numbers from {a} to {b}",
    "sum [up |]the numbers from {a} to {b} that are KIND",
    "add [up |together |][all |]the numbers from {a} to {b}, but [only|just] the KINDones",
)
_RANGE_KIND_QUESTIONS = (
    "Of the numbers from {a} to {b}, [add up|sum up|add together] [only |just |]the KINDones.",
    "[Among|Out of|Of] the [numbers|integers] from {a} to {b}, what do the KINDones add up to?",
    "[Only|Just] the KINDones from {a} to {b}: what [is|would be] their [sum|total]?",
)
_RANGE_FIRST_ORDERS = (
    "add 1 + 2 + 3 and so on up to {n}",
    "[calculate|work out|compute|evaluate] 1 + 2 + 3 + ... + {n}",
    "add [up |together |]the first {n} [positive integers|natural numbers|positive whole numbers]",
    "count from 1 to {n}&add [all those numbers|everything] up",
)
_RANGE_FIRST_QUESTIONS = (
    "[What is|What's|How much is] [1 + 2 + 3 + ... + {n}|1 + 2 + ... + {n}|1 + 2 + 3 and so on up to {n}|1+2+3+...+{n}]?",
    "1 + 2 + 3 + ... + {n}[?| =?| =|.]",
    "[Little Gauss|Young Gauss|Gauss as a boy] [added up|had to add|summed] [all |][the |]numbers from 1 to {n}. [What did he get?|What was his result?|Which total did he find?]",
    "[I put|I save|She puts aside|He saves] 1 [coin|euro|dollar] on day 1, 2 on day 2, 3 on day 3 and so on[,|] [until|up to] day {n}. How [much|many] is that in total?",
)


def sum_range(rng: random.Random) -> Scalar:
    low, high = (1, count(rng, 5, 2000)) if rng.random() < 0.55 else (count(rng, 2, 90), 0)
    high = high or low + count(rng, 4, 300)
    kind = rng.choice(("", "", "", "even ", "odd "))
    slots = {"a": str(low), "b": str(high), "n": str(high), "c": str(low + 1)}
    span = (
        "[from {a} [to|up to|through] {b}|between {a} and {b}|{a} to {b}|{a} through {b}|from {a} until {b}]"
    )
    if low == 1 and rng.random() < 0.4:
        span = "[up to {n}|from 1 to {n}|1 to {n}|from one to {n}|up to and including {n}]"
    nouns: tuple[str, ...]
    if low == 1 and not kind and rng.random() < 0.15:
        nouns = ("the sum of the first {n} [natural numbers|positive integers|whole numbers|integers]",)
    else:
        nouns = (
            f"the [sum|sum|total] of [the|all|all the|every one of the] {kind}[numbers|integers|whole numbers|natural "
            f"numbers] {span}",
            f"the [sum|total] of the {kind}[numbers|integers] {span}[| inclusive|, both included]",
        )
    nouns += tuple(t.replace("KIND", kind).replace("SPAN", span) for t in (*_RANGE_NOUNS, *_RANGE_MORE_NOUNS))
    orders = tuple(
        t.replace("KIND", kind).replace("SPAN", span) for t in (*_RANGE_ORDERS, *_RANGE_MORE_ORDERS)
    )
    questions = tuple(
        t.replace("KIND", kind).replace("SPAN", span) for t in (*_RANGE_QUESTIONS, *_RANGE_MORE_QUESTIONS)
    )
    if kind:
        orders += tuple(t.replace("KIND", kind) for t in _RANGE_KIND_ORDERS)
        questions += tuple(t.replace("KIND", kind) for t in _RANGE_KIND_QUESTIONS)
    else:
        orders += _RANGE_PLAIN_ORDERS
        questions += _RANGE_PLAIN_QUESTIONS
    if low == 1 and not kind:
        orders += _RANGE_FIRST_ORDERS
        questions += _RANGE_FIRST_QUESTIONS
    code = {
        "": f"total = sum(range({low}, {high} + 1))",
        "even ": f"total = sum(n for n in range({low}, {high} + 1) if n % 2 == 0)",
        "odd ": f"total = sum(n for n in range({low}, {high} + 1) if n % 2 == 1)",
    }[kind]
    return Scalar(
        "sum_range",
        nouns,
        f"Add up the {kind}numbers from {low} to {high}.",
        code,
        "total",
        slots,
        (
            f"add [up|together] [the|all|all the] {kind}[numbers|integers|whole numbers] {span}",
            f"sum [up |][the|all|all the] {kind}[numbers|integers|whole numbers] {span}",
            *orders,
        ),
        (
            f"What do [the|all the|all] {kind}[numbers|integers] {span} add up to?",
            f"How much is the sum of all {kind}numbers {span}?",
            *questions,
        ),
    )


_MEAN_QUESTIONS = (
    "{tale}. [What's the average?|How much is that on average?|What is the mean of the numbers?|Average the numbers.|What is the average number?]",
    "{tale}: [what's the average|how much is that on average|what do the numbers average to|what is the mean]?",
    "numbers = {py}[.|,|:|;] [what's their average?|average them, please.|mean?|I need the average.|avg?]",
    "[Avg|Avg of|Average|Mean] {list}?",
    "How [big|high|large] [is|are] " + _NUMS + " on average?",
    "On average, [how much are|what are|how big are] " + _NUMS + "?",
    "[Average|Mean|To average|Average these|Take the mean]: {list}.",
    "[In|During|On] my [tests|exams|last games|runs] I [got|scored|had] {list} [points|marks|]. [What's my average?|How much is that on average?|What is the mean score?|How many points is that on average?]",
    "[It was|We had|The thermometer showed|The temperatures were] {list} degrees [this week|on these days|]. What was the [average|mean][ temperature|]?",
    "[The children|My cousins|Our players|The pupils] are {list} years old. What is [their average age|the average age|the mean of the ages]?",
    "[The prices|Our heights|The weights|The times|My marks|The ages|The daily steps|The rainfall figures] [were|are] {list}. [What is|What's] the [average|mean]?",
    "If [I|you|we] [average|take the average of|take the mean of] "
    + _NUMS
    + ", what [comes out|is the result|do we get]?",
    "[I'd like|I want|I need] " + _NUMS + " averaged.",
    "[Can|Could] " + _NUMS + " be averaged?",
    "[The numbers|The values|The marks|The scores] {list} [should|must|have to|need to] be averaged.",
    "[Add|Sum] [up |]"
    + _NUMS
    + ", then divide by how many there are. [What do you get?|What is the result?|What comes out?]",
    "What [number|value] do you get when you divide the sum of {list} by how many [numbers |]there are?",
)


_MEAN_MORE_ORDERS = (
    *_fill(_MORE_STEPS, "[average|mean]"),
    "add [up |]the {k} [numbers|values] {list}&divide [the sum|the total|that|the result] by {k}",
    "[use|call|apply] [statistics.mean|the mean function|sum() and len()|sum and len] [on|with|for] [the list |the numbers |]{list} to get the [average|mean]",
    "divide the [sum|total] of {list} by {k}, the number of values",
    "[share|spread] the total of {list} equally over the {k} [values|entries]&<compute> how much that is for each",
    "[find|get] the [mean|average] of these {k} [numbers|values|figures|readings]: {list}",
)
_MEAN_MORE_QUESTIONS = (
    *_fill(_MORE_ASKS, "[average|mean|average value]"),
    "[My|The] [grades|marks] [this|last] [term|year|semester] [are|were] {list}. What's [my|the] [average|grade average|average grade|mean]?",
    "[I slept|I worked|We trained|I read] {list} hours [over|in|during] the last {k} days. How many hours [is|are] that [per day on average|on average|a day on average]?",
    "[In|Over] {k} days we [sold|made|had|counted] {list} [tickets|loaves|visitors|calls|orders]. How many is that per day on average?",
    "[Customers|Guests|Readers|Users] rated [us|the shop|the book|my app] {list}. What's [our|the] average rating?",
    "{k} [friends|children|kids|players] have {list} [marbles|sweets|coins|points] and share [them|everything] equally. How [many|much] does each get?",
    "What [does|would] [mean({py})|average({py})|statistics.mean({py})|sum({py}) / len({py})|avg({py})] [give|return|be]?",
    "[I don't need the median|Not the median|Not the sum|I don't want the total][, just|, only| but|, but only|: just] the [mean|average] of {list}[, please|].",
    "Where does the [average|mean] of {list} lie?",
    "How much do {list} [come out at|work out at|work out to|come to] on average?",
    "The average [price|temperature|speed|age|weight|score|height] is [needed|wanted|missing]. The [single |]values are {list}.",
    "[Add|Sum] up {list} and divide by {k}. [What's the average?|What is the result?|What do you get?|That is the average I need.]",
    "[For 2, 4 and 6 the average is 4|The mean of 1 and 3 is 2|2 and 4 average to 3]. [And|So what is it|Now|What about] for {list}?",
    "[The|Our] [buses|trains|runners|deliveries] took {list} minutes. How long did they take on average?",
    "[What's|What is] the mean [monthly|daily|weekly] [income|cost|rainfall|amount|sales figure] [if|when] the [numbers|figures|amounts] are {list}?",
)


def mean_of(rng: random.Random) -> Scalar:
    _, slots, setup = _list(rng)
    return Scalar(
        "mean",
        (
            "the [average|mean|arithmetic mean|average value|mean value] of " + _THESE,
            "the [average|mean] [for|over] " + _THESE,
            "[average|mean] of " + _NUMS,
            "[the avg|avg|the avg.] of " + _NUMS,
            "the [average|mean] of the [Python |]list {py}",
            "the [average|mean] (the sum divided by [the count|how many there are]) of " + _NUMS,
            "the sum of " + _NUMS + " divided by how many [there are|numbers there are]",
            "the [average|mean] of [the list|a list with|the data set|a list holding] {list}",
            "the [average|mean] [taken over|across|when taking] [all of |]" + _NUMS,
            "what " + _NUMS + " [are|come to|make] on average",
            "the [simple|plain|arithmetic|usual] [average|mean] of " + _NUMS,
            "the average [number|figure] [for|in] {list}",
            "the [average|mean] [mark|grade|score|temperature|price|age|height|weight|time] if the [single |]values are {list}",
            *_fill(_MORE_NOUNS, "[average|mean]"),
            "[mean|avg|average|statistics.mean]({py})",
            "sum({py}) / len({py})",
            "the [total|sum] of {list} [divided by|over] {k}",
            "the average per [day|person|game|month] for {list}",
        ),
        "Compute the average of the numbers in the list.",
        setup,
        "sum(numbers) / len(numbers)",
        slots,
        (
            "average " + _THESE,
            "take the [average|mean] of " + _THESE,
            "build a list of " + _THESE + "&<compute> [its mean|its average|the mean of the list]",
            *_does("[average|mean|average|mean value]"),
            "add up "
            + _NUMS
            + " and divide [the sum|the total|that] by [how many there are|their count|the number of values]",
            "sum {list}, then divide by [the count|the number of values|how many numbers there are]",
            "average [out |]these [numbers|values|figures]: {list}",
            "[find out|work out|see] what " + _NUMS + " [are|come to] on average",
            *_MEAN_MORE_ORDERS,
        ),
        (
            "What is the [average|mean] of " + _THESE + "?",
            "What do " + _THESE + " average[ to| out at|]?",
            "[I have|Here are|My marks are|My scores are|The measurements are] {list}. [What is the "
            "average?|What is their mean?|Average them.|I need the mean.]",
            *_asks("[average|mean|average|mean value]"),
            *_MEAN_QUESTIONS,
            *_MEAN_MORE_QUESTIONS,
        ),
    )


_MEDIAN_QUESTIONS = (
    "{tale}. [What's the median?|What is the median of the numbers?|I need the median of these numbers.|Which is the median value?]",
    "numbers = {py}[.|,|:|;] [what's their median?|median, please.|median?|I need the median.]",
    "Median {list}?",
    "[Median|Find the median|Take the median|Median wanted]: {list}.",
    "[Sorted|When sorted|Put in order|Once sorted], what is the [middle value|value in the middle|number in the middle] of "
    + _NUMS
    + "?",
    "[Which|What] [number|value] [is|lies|stands|sits] in the middle [when|if|once] [I|you|we] sort "
    + _NUMS
    + "?",
    "[The incomes|The house prices|The heights|The ages|The times|The marks|Our scores] [were|are] {list}. [What is the median?|What's the median?|I need the median.|Which value is the median?]",
    "If [I|you|we] [put|arrange] " + _NUMS + " in order, [what|which value] is in the middle?",
    "I [don't want|do not need] the mean but the median of " + _NUMS + ".",
    "Not the average, [but |]the median, please: {list}.",
    "[In statistics we|At school we|My class] [learn|learned|talked] about the median. [What is it|What would it be] for "
    + _NUMS
    + "?",
)


_MEDIAN_MORE_ORDERS = (
    *_fill(_MORE_STEPS, "median"),
    "import [statistics|the statistics module]&<compute> the median of {list}",
    "[use|call|apply] [statistics.median|statistics.median()|the median function] [on|with|for] [the list |the numbers |]{list}",
    "<compute> the median of {list} ([if there are two middle values, take their mean|with an even number of values, the mean of the two middle ones])",
    "[rank|order|line up] {list} from [smallest to largest|lowest to highest|low to high]&<compute> the [median|middle value]",
    "find the median, with half of the values below [it |]and half above[ it|], for {list}",
)
_MEDIAN_MORE_QUESTIONS = (
    *_fill(_MORE_ASKS, "[median|median|median value]"),
    "[Line up|Order|Rank|Arrange] {list} from [smallest to largest|low to high|lowest to highest]. [What's the median?|Which value is in the middle?|What is the middle value?|Find the middle value.]",
    "Which value [splits|cuts|divides] the sorted [list|numbers|values] {list} into two halves?",
    "{k} [pupils|children|players|friends] are {list} cm tall. What is [their|the] median height?",
    "The [salaries in our office|rents in our street|house prices in our town|incomes in our company] are {list}. [What's the median one?|What is the median?|I'd like the median.|Which one is the median?]",
    "The [mean|average] is [misleading|no good|useless] because of outliers, so I need the median of {list}.",
    "What [does|would] [statistics.median|median]({py}) [give|return|be]?",
    "[Middle value|Central value] [of|in] {list} [once|when|after they are|if] sorted?",
    "The median [price|temperature|speed|age|weight|score|height|income] is [needed|wanted|missing]. The [single |]values are {list}.",
    "[For 1, 5 and 9 the median is 5|The median of 3, 1, 2 is 2|Of 4, 8, 6 the median is 6]. [And|So what is it|Now|What about] for {list}?",
    "What is the [second quartile|50th percentile] (the median) of {list}?",
    "[The|Our] [buses|trains|runners|deliveries] took {list} minutes. What's the median time?",
    "[Half|50 percent] of the values should be below it and [half|50 percent] above it: the median of {list}[, please|].",
)


def median_of(rng: random.Random) -> Scalar:
    _, slots, setup = _list(rng)
    return Scalar(
        "median",
        (
            "the median of " + _THESE,
            "the median [value |](the middle [value|number]) of " + _THESE,
            "the middle value of " + _THESE + " when sorted",
            "the median [value|number] of " + _THESE,
            "the median for " + _THESE,
            "median of " + _NUMS,
            "[statistics.median|median]({py})",
            "the median of the [Python |]list {py}",
            "the median of [the list|a list with|the data set|the sample|a list holding] {list}",
            "the [value|number] in the middle of "
            + _NUMS
            + " [once they are sorted|after sorting them|when they are in order|when put in order]",
            "the median, [i.e.|that is,|in other words] the middle value once sorted, of " + _NUMS,
            "the [middle|central] value of the sorted list of " + _NUMS,
            "the [statistical |]median [taken over|across] " + _NUMS,
            "the (middle value) median of {list}",
            "the median [mark|grade|score|temperature|price|age|height|weight|income] if the [single |]values are {list}",
            "the median (not the mean) of " + _NUMS,
            *_fill(_MORE_NOUNS, "median"),
            "the [50th percentile|second quartile|0.5 quantile], [i.e.|that is,|so] the median, of {list}",
            "the median of the unsorted [list|numbers|values] {list}",
        ),
        "Compute the median of the numbers in the list.",
        setup,
        "statistics.median(numbers)",
        slots,
        (
            "take the median of " + _THESE,
            *_does("[median|median|median value|middle value in sorted order]"),
            "sort " + _NUMS + " and [pick|take|choose|find] the [median|middle one|middle value]",
            "[put|arrange] " + _NUMS + " in [order|ascending order]&<compute> the [median|middle value]",
            "use the statistics module to [get|find|work out] the median of " + _NUMS,
            "[find|get] the median of these [numbers|values|figures]: {list}",
            *_MEDIAN_MORE_ORDERS,
        ),
        (
            *_asks("[median|median|median value]"),
            *_MEDIAN_QUESTIONS,
            *_MEDIAN_MORE_QUESTIONS,
            "What is the median of " + _THESE + "?",
            "[I have|Here are] {list}. [What is the median?|I need the median.|Find their median.]",
        ),
        imports=("statistics",),
    )


_BIG = "[largest|biggest|maximum|highest|greatest]"
_SMALL = "[smallest|minimum|lowest|least]"
_KIND = "[number|value|number|integer|element|one|entry]"
_OUT_OF = "[of|in|among|from|out of]"


_TOP = "[biggest|largest|highest|greatest|top] [number|value|one]"
_BOTTOM = "[smallest|lowest|least|tiniest] [number|value|one]"
_MAX_NOUNS = (
    "maximum of " + _NUMS,
    "max({py})",
    "[max|the max] of " + _NUMS,
    "the [maximum|biggest number|largest value|biggest element] of the [Python |]list {py}",
    "the [top|peak|record|maximal] value [of|in|among] " + _NUMS,
    "the number that is [bigger|larger|greater|higher] than all [the |]others [in|among|out of] " + _NUMS,
    "[whichever|the one that|the number that] is [biggest|largest|highest|greatest] [of|among|out of] "
    + _NUMS,
    "the maximum, [i.e.|that is,|so] the [biggest|largest] number, of " + _NUMS,
    "the [biggest|largest|highest|greatest] of them all [in|among]: {list}",
    "[biggest|largest|highest|greatest] [number|value|] [of|in|among] " + _NUMS,
    "the [highest|top|best] [score|mark|price|temperature|speed] if the [single |]values are {list}",
)
_MIN_NOUNS = (
    "minimum of " + _NUMS,
    "min({py})",
    "[min|the min] of " + _NUMS,
    "the [minimum|smallest number|smallest value|smallest element] of the [Python |]list {py}",
    "the [bottom|minimal|very lowest|tiniest] value [of|in|among] " + _NUMS,
    "the number that is [smaller|lower|less] than all [the |]others [in|among|out of] " + _NUMS,
    "[whichever|the one that|the number that] is [smallest|lowest|least] [of|among|out of] " + _NUMS,
    "the minimum, [i.e.|that is,|so] the [smallest|lowest] number, of " + _NUMS,
    "the [smallest|lowest|least] of them all [in|among]: {list}",
    "[smallest|lowest|least] [number|value|] [of|in|among] " + _NUMS,
    "the [lowest|smallest] [score|mark|price|temperature|speed] if the [single |]values are {list}",
)
_MAX_ORDERS = (
    *_does(_TOP, "[of|in|among|out of]"),
    "[pick|choose|select|take|single out] the [biggest|largest|highest|greatest] [one |number |value |]out of "
    + _NUMS,
    "compare " + _NUMS + "&<compute> the [biggest|largest|highest|greatest] [one|number]",
    "[find out|see|check|decide|work out] which of " + _NUMS + " is the [biggest|largest|highest|greatest]",
    "[use|apply] [max|the max function|max()] [on|to get the biggest of] " + _NUMS,
    "search [the numbers |the list |]{list} for [the|its] [maximum|largest value|biggest number]",
)
_MIN_ORDERS = (
    *_does(_BOTTOM, "[of|in|among|out of]"),
    "[pick|choose|select|take|single out] the [smallest|lowest|least] [one |number |value |]out of " + _NUMS,
    "compare " + _NUMS + "&<compute> the [smallest|lowest|least] [one|number]",
    "[find out|see|check|decide|work out] which of " + _NUMS + " is the [smallest|lowest|least]",
    "[use|apply] [min|the min function|min()] [on|to get the smallest of] " + _NUMS,
    "search [the numbers |the list |]{list} for [the|its] [minimum|smallest value|lowest number]",
)
_MAX_QUESTIONS = (
    "{tale}. [What's the highest number?|What is the largest of the numbers?|Which number is the biggest?|What was the most?|I need the greatest number.]",
    "numbers = {py}[.|,|:|;] [what's the biggest?|the largest one, please.|max?|I need the maximum.|which is the highest?]",
    "[Max|Maximum|Biggest of|Largest of] {list}?",
    *_asks(_TOP, "[of|in|among|out of]"),
    "[Max|Maximum|Biggest|Largest|Highest one]: {list}.",
    "[Which|Which one|Which number] is [bigger|larger|higher|greater] than all the others: {list}?",
    "{list}: which [one |number |]is the [biggest|largest|highest|greatest]?",
    "[Of|Among|Out of] {list}, which [one |number |]is the [biggest|largest|highest|greatest]?",
    "[It was|We measured|The thermometer showed|The temperatures were] {list} degrees. [What was the highest temperature?|How hot did it get at most?|What was the maximum?]",
    "[The players|My friends|The teams|Our runners] [scored|got|made] {list} [points|]. [What was the best score?|What is the top score?|How much did the best one get?|What's the highest score?]",
    "[The prices|The ages|The heights|My marks|The speeds|The bids] are {list}. [Which is the highest?|What's the highest one?|What is the maximum?|Which one is the greatest?]",
    "[If|When] [I|you|we] compare " + _NUMS + ", which is the [biggest|largest|highest|greatest]?",
    "[Which one|Which number] wins if the [biggest|largest|highest] number wins: {list}?",
    "How [big|large|high] is the [biggest|largest|highest] [one |number |]of " + _NUMS + "?",
    "[I'm looking for|I want|I need] the [biggest|largest|highest|greatest] [one|number], [and the numbers are|the choice being|out of] {list}.",
    "[No number|None] in {list} is [bigger|larger|higher] than [which one|which]?",
)
_MIN_QUESTIONS = (
    "{tale}. [What's the lowest number?|What is the smallest of the numbers?|Which number is the smallest?|What was the least?|I need the smallest number.]",
    "numbers = {py}[.|,|:|;] [what's the smallest?|the lowest one, please.|min?|I need the minimum.|which is the lowest?]",
    "[Min|Minimum|Smallest of|Lowest of] {list}?",
    *_asks(_BOTTOM, "[of|in|among|out of]"),
    "[Min|Minimum|Smallest|Lowest one]: {list}.",
    "[Which|Which one|Which number] is [smaller|lower|less] than all the others: {list}?",
    "{list}: which [one |number |]is the [smallest|lowest|least]?",
    "[Of|Among|Out of] {list}, which [one |number |]is the [smallest|lowest|least]?",
    "[It was|We measured|The thermometer showed|The temperatures were] {list} degrees. [What was the lowest temperature?|How cold did it get at worst?|What was the minimum?]",
    "[The players|My friends|The teams|Our pupils] [scored|got|made] {list} [points|]. [What was the worst score?|What is the lowest score?|How much did the weakest one get?]",
    "[The prices are|The offers are|The shops ask|The bids are as follows:] {list}. [Which is the cheapest?|What's the lowest price?|How much is the cheapest?]",
    "[If|When] [I|you|we] compare " + _NUMS + ", which is the [smallest|lowest|least]?",
    "[Which one|Which number] wins if the [smallest|lowest] number wins: {list}?",
    "How [small|low] is the [smallest|lowest] [one |number |]of " + _NUMS + "?",
    "[I'm looking for|I want|I need] the [smallest|lowest|least] [one|number], [and the numbers are|the choice being|out of] {list}.",
    "[No number|None] in {list} is [smaller|lower] than [which one|which]?",
)


_MAX_MORE_NOUNS = (
    *_fill(_MORE_NOUNS, "[maximum|largest value|highest value|max]"),
    "the upper [end|limit] of [the range of |]{list}",
    "the [last|final] [number|value|element] of {list} after sorting them [in ascending order|from small to large|upwards]",
    "the [first|top] [number|value|element] of {list} when sorted [in descending order|from large to small|from highest to lowest]",
    "the [biggest|largest|highest] [amount|figure|price|score|result] [of|in|among] {list}",
)
_MIN_MORE_NOUNS = (
    *_fill(_MORE_NOUNS, "[minimum|smallest value|lowest value|min]"),
    "the lower [end|limit] of [the range of |]{list}",
    "the [first|very first] [number|value|element] of {list} after sorting them [in ascending order|from small to large|upwards]",
    "the [last|final] [number|value|element] of {list} when sorted [in descending order|from large to small|from highest to lowest]",
    "the [smallest|lowest] [amount|figure|price|score|result] [of|in|among] {list}",
)
_MAX_MORE_ORDERS = (
    *_fill(_MORE_STEPS, "[maximum|largest number|biggest value|max]"),
    "sort {list} [in ascending order|upwards|from small to large] and [take|pick|keep] [only |]the last [one|number|element]",
    "sort {list} [in descending order|downwards|from large to small] and [take|pick|keep] [only |]the first [one|number|element]",
    "[go through|loop over|walk through] {list}, [keeping|remembering|always remembering] the [largest|biggest|highest] [number|value|one] [seen|found|met] so far&<compute> the [largest|biggest] of all",
    "<compute> the [largest|biggest|highest] of the {k} [numbers|values] {list}",
    "get rid of all but the [largest|biggest|highest] [one|number] of {list}",
)
_MIN_MORE_ORDERS = (
    *_fill(_MORE_STEPS, "[minimum|smallest number|lowest value|min]"),
    "sort {list} [in ascending order|upwards|from small to large] and [take|pick|keep] [only |]the first [one|number|element]",
    "sort {list} [in descending order|downwards|from large to small] and [take|pick|keep] [only |]the last [one|number|element]",
    "[go through|loop over|walk through] {list}, [keeping|remembering|always remembering] the [smallest|lowest] [number|value|one] [seen|found|met] so far&<compute> the [smallest|lowest] of all",
    "<compute> the [smallest|lowest|least] of the {k} [numbers|values] {list}",
    "get rid of all but the [smallest|lowest] [one|number] of {list}",
)
_MAX_MORE_QUESTIONS = (
    *_fill(_MORE_ASKS, "[maximum|largest number|biggest value|highest number|max]"),
    "The shop had {list} [visitors|customers|orders] on {k} days. How many [were there|came] on the busiest day?",
    "[The|Our] [trees|towers|children|buildings|plants] are {list} [m|metres|cm|feet] tall. How tall is the tallest[ one|]?",
    "[My cousins|The players|Our neighbours|The {k} of them] are {list} years old. How old is the oldest[ one|]?",
    "[The|My] [parcels|bags|boxes|suitcases] weigh {list} [kg|pounds|lbs]. How heavy is the heaviest[ one|]?",
    "[The|My] [ropes|boards|rivers|routes] are {list} [m|metres|km|miles] long. How long is the longest[ one|]?",
    "[Offers|Bids] of {list} [euros|pounds|dollars] came in. [What was the highest?|How much is the highest?|Which was the highest?]",
    "[My|Our|Her] [results|scores|throws|points] [so far |][are|were] {list}. What's [my|the|our] [high score|record (the highest)|highest result]?",
    "[I don't need|Forget about|Not] the [smallest|lowest|minimum][, just|, only| but|, but only|: just] the [largest|biggest|maximum|highest] of {list}[, please|].",
    "[The most expensive|The dearest] [item|thing|ticket] costs how much, if the prices are {list}?",
    "How much is the most [of|in|among] {list}?",
    "What [does|would] max({py}) [give|return|be]?",
    "[Biggest|Largest|Highest] [in|of] {list}?",
    "[Of 3, 9 and 4 the largest is 9|For 1, 7, 2 it would be 7|max of 4 and 6 is 6]. [And|What is the largest|What's the maximum] of {list}?",
    "None of the [others|other numbers] is [larger|bigger|higher]: which number of {list} is [that|meant|it]?",
)
_MIN_MORE_QUESTIONS = (
    *_fill(_MORE_ASKS, "[minimum|smallest number|lowest value|lowest number|min]"),
    "The shop had {list} [visitors|customers|orders] on {k} days. How many [were there|came] on the quietest day?",
    "[The|Our] [trees|towers|children|buildings|plants] are {list} [m|metres|cm|feet] tall. How tall is the shortest[ one|]?",
    "[My cousins|The players|Our neighbours|The {k} of them] are {list} years old. How old is the youngest[ one|]?",
    "[The|My] [parcels|bags|boxes|suitcases] weigh {list} [kg|pounds|lbs]. How heavy is the lightest[ one|]?",
    "[The|My] [ropes|boards|rivers|routes] are {list} [m|metres|km|miles] long. How long is the shortest[ one|]?",
    "[My|Our|Her] [running times|times|lap times] [were|are] {list} [seconds|minutes]. What's the fastest time, [so the smallest one|that is, the lowest|i.e. the shortest]?",
    "[I don't need|Forget about|Not] the [largest|highest|maximum][, just|, only| but|, but only|: just] the [smallest|minimum|lowest] of {list}[, please|].",
    "[The cheapest|The least expensive] [item|thing|ticket|phone] costs how much, if the prices are {list}?",
    "How much is the least [of|in|among] {list}?",
    "What [does|would] min({py}) [give|return|be]?",
    "[Smallest|Lowest] [in|of] {list}?",
    "[Of 3, 9 and 4 the smallest is 3|For 1, 7, 2 it would be 1|min of 4 and 6 is 4]. [And|What is the smallest|What's the minimum] of {list}?",
    "None of the [others|other numbers] is [smaller|lower]: which number of {list} is [that|meant|it]?",
    "[Quotes|Offers] of {list} [euros|pounds|dollars] came in. [How much is the cheapest?|What was the lowest?|Which was the lowest?]",
)


def max_of(rng: random.Random) -> Scalar:
    _, slots, setup = _list(rng)
    return Scalar(
        "max_min",
        (
            f"the {_BIG} [{_KIND} |]{_OUT_OF} " + _THESE,
            "the max of " + _THESE,
            f"the {_BIG} {_KIND} {_OUT_OF} " + _THESE,
            *_MAX_NOUNS,
            *_MAX_MORE_NOUNS,
        ),
        "Find the largest number in the list.",
        setup,
        "max(numbers)",
        slots,
        (*_MAX_ORDERS, *_MAX_MORE_ORDERS),
        (
            f"[Which|What] is the {_BIG} [{_KIND} |]{_OUT_OF} " + _THESE + "?",
            f"Which [number|value|one] {_OUT_OF} " + _THESE + f" is [the {_BIG}|the {_BIG} one]?",
            f"[I have|Here are|These are|Take] [|the numbers |some numbers: |these numbers: ]{{list}}. [Which|What] is the {_BIG}[ one| of them|]?",
            f"[I have|Here are|Take] [|the numbers |some numbers: ]{{list}}. [Find|Pick|Get me|Name] the {_BIG} [one|of them|number].",
            *_MAX_QUESTIONS,
            *_MAX_MORE_QUESTIONS,
        ),
    )


def min_of(rng: random.Random) -> Scalar:
    _, slots, setup = _list(rng)
    return Scalar(
        "max_min",
        (
            f"the {_SMALL} [{_KIND} |]{_OUT_OF} " + _THESE,
            "the min of " + _THESE,
            f"the {_SMALL} {_KIND} {_OUT_OF} " + _THESE,
            *_MIN_NOUNS,
            *_MIN_MORE_NOUNS,
        ),
        "Find the smallest number in the list.",
        setup,
        "min(numbers)",
        slots,
        (*_MIN_ORDERS, *_MIN_MORE_ORDERS),
        (
            f"[Which|What] is the {_SMALL} [{_KIND} |]{_OUT_OF} " + _THESE + "?",
            f"Which [number|value|one] {_OUT_OF} " + _THESE + f" is [the {_SMALL}|the {_SMALL} one]?",
            f"[I have|Here are|These are|Take] [|the numbers |some numbers: |these numbers: ]{{list}}. [Which|What] is the {_SMALL}[ one| of them|]?",
            f"[I have|Here are|Take] [|the numbers |some numbers: ]{{list}}. [Find|Pick|Get me|Name] the {_SMALL} [one|of them|number].",
            *_MIN_QUESTIONS,
            *_MIN_MORE_QUESTIONS,
        ),
    )


_ENDS = (
    "[[biggest|largest|highest|greatest] and [the |][smallest|lowest|least] [number|value|one]|"
    "[smallest|lowest|least] and [the |][biggest|largest|highest|greatest] [number|value|one]|"
    "maximum and [the |]minimum|minimum and [the |]maximum|largest number and the smallest number|"
    "lowest value and the highest value]"
)
_BOTH_NOUNS = (
    "[max|maximum] and [min|minimum] of " + _NUMS,
    "the [extremes|extreme values] (largest and smallest) of " + _NUMS,
    "the largest [as well as|plus|together with|along with] the smallest of " + _NUMS,
    "the [highest|biggest] number of " + _NUMS + " and the [lowest|smallest] one",
    "the [lowest|smallest] number of " + _NUMS + " and the [highest|biggest] one",
    "both ends of the range of " + _NUMS,
    "both the top and the bottom [value|number] of " + _NUMS,
    "the [biggest|largest|highest] one and the [smallest|lowest] one [of|among|in] " + _NUMS,
    "max and min for {list}",
)
_BOTH_ORDERS = (
    *_does(_ENDS, "[of|in|among]"),
    "[pick|choose|single out] the [largest|biggest|highest] and the [smallest|lowest] [one |number |]out of "
    + _NUMS,
    "compare " + _NUMS + "&<compute> the [biggest|largest|highest] and the [smallest|lowest] one",
    "[find out|see|work out] which of "
    + _NUMS
    + " is the [biggest|largest|highest] and which is the [smallest|lowest]",
    "use [max and min|max() and min()|the functions max and min] on " + _NUMS,
    "search [the numbers |the list |]{list} for [the|its] [maximum and minimum|largest and smallest value|extremes]",
)
_BOTH_QUESTIONS = (
    *(
        template.replace("What is|What's|What would be", "What are")
        .replace("[is|is|would be|will be]", "[are|would be]")
        .replace("what's the", "what are the")
        .replace("what is the", "what are the")
        .replace("[What's|What is]", "What are")
        .replace("} is [what", "} are [what")
        .replace(" is?", " are?")
        for template in _asks(_ENDS, "[of|in|among]")
    ),
    "[Max and min|Min and max|Extremes|Largest and smallest|Highest and lowest]: {list}.",
    "{tale}. [What are the highest and the lowest number?|I need the biggest and the smallest number.|Which number is the largest and which the smallest?]",
    "numbers = {py}[.|,|:|;] [what are the biggest and the smallest?|max and min, please.|max and min?|I need maximum and minimum.]",
    "[Max and min|Min and max] of {list}?",
    "{list}: which [one |]is the [biggest|largest|highest] and which [one |]is the [smallest|lowest]?",
    "[Of|Among|Out of] {list}, which [one |number |]is the [biggest|largest] and which the [smallest|lowest]?",
    "[It was|The thermometer showed|The temperatures were] {list} degrees. What were the highest and the lowest temperature?",
    "[The prices|The ages|The heights|My marks|The scores|The bids] are {list}. [Which is the highest and which the lowest?|What are the highest and the lowest?|What are maximum and minimum?|I need the biggest and the smallest.]",
    "[Within which limits|Between which two values] do "
    + _NUMS
    + " lie? I need both the [largest|biggest] and the [smallest|lowest] one.",
    "How [big|large|high] is the [biggest|largest|highest] and how [small|low] the [smallest|lowest] of "
    + _NUMS
    + "?",
    "[I'm looking for|I want|I need] two numbers: the [biggest|largest|highest] and the [smallest|lowest] of "
    + _NUMS
    + ".",
)


_EXTREMES = "[largest and [the |]smallest number|maximum and [the |]minimum|highest and [the |]lowest value|biggest and [the |]smallest one|minimum and [the |]maximum|max and min]"
_BOTH_MORE_NOUNS = (
    *_fill(_MORE_NOUNS, _EXTREMES, verb="are"),
    "[both |]max({py}) and min({py})",
    "max({py}), min({py})",
    "the [largest|biggest|highest] [number|value] of {list}, followed by the [smallest|lowest][ one|]",
    "first the [largest|biggest|highest] and then the [smallest|lowest] of {list}",
    "the upper and the lower [end|limit] of {list}",
    "two [numbers|values], the [largest|biggest|maximum] and the [smallest|minimum] of {list}",
)
_BOTH_MORE_ORDERS = (
    *_fill(_MORE_STEPS, _EXTREMES, verb="are"),
    "sort {list} and [take|pick] the last and the first [one|number|element]",
    "[loop|go] over {list}, keeping track of the [biggest|largest] and the [smallest|lowest] [number|value] seen so far",
    "<compute> both the [largest|biggest|highest] and the [smallest|lowest] of the {k} [numbers|values] {list}",
    "<print> the [largest|biggest|highest] and then the [smallest|lowest] [number|value|] [of|among] {list}, [on one line|in one line|side by side]",
)
_BOTH_MORE_QUESTIONS = (
    *_fill(_MORE_ASKS, _EXTREMES, verb="are"),
    "The shop had {list} [visitors|customers|orders] on {k} days. How many came on the busiest day and how many on the quietest?",
    "[My cousins|The players|Our neighbours|The {k} of them] are {list} years old. How old is the oldest and how old is the youngest?",
    "[The|My] [parcels|bags|boxes|suitcases] weigh {list} [kg|pounds|lbs]. How heavy are the heaviest and the lightest?",
    "[The|Our] [trees|towers|children|plants] are {list} [m|metres|cm|feet] tall. How tall are the tallest and the [shortest|smallest]?",
    "[Prices|Offers|Quotes]: {list}. [What are the most expensive and the cheapest?|I need the most expensive and the cheapest one.|Find the most expensive and the cheapest.]",
    "nums = {py}. [Print|Show|Output] max(nums) and min(nums).",
    "What are max({py}) and min({py})?",
    "How [hot and how cold|warm and how cold] did it get at most, if the [temperatures|readings] were {list}? [I need the maximum and the minimum.|Give me the highest and the lowest.]",
    "[Of 3, 9 and 4 the largest is 9 and the smallest 3|For 1, 7, 2 it would be 7 and 1]. [What are they|Which are they|And what are the two] for {list}?",
    "[My|Our] [best and worst|highest and lowest] [score|result|mark], please, [the highest and the lowest number|i.e. the maximum and the minimum], [from|out of|of] {list}.",
    "[Not all of them|Not the whole list|Don't sort them][,|;| -] [just |only |]the [largest|biggest|highest] and the [smallest|lowest] of {list}.",
    "[Biggest|Largest|Highest] and [smallest|lowest] [in|of] {list}?",
)


def max_and_min(rng: random.Random) -> Scalar:
    _, slots, setup = _list(rng)
    slots |= {}
    return Scalar(
        "max_min",
        (
            f"[both |]the {_BIG} and [the |]{_SMALL} [{_KIND} |]{_OUT_OF} " + _THESE,
            f"the {_SMALL} and [the |]{_BIG} [{_KIND} |]{_OUT_OF} " + _THESE,
            "the [maximum and minimum|minimum and maximum|max and min|min and max|extremes|range limits] of "
            + _THESE,
            *_BOTH_NOUNS,
            *_BOTH_MORE_NOUNS,
        ),
        "Find the largest and the smallest number in the list.",
        setup,
        "max(numbers), min(numbers)",
        slots,
        (*_BOTH_ORDERS, *_BOTH_MORE_ORDERS),
        (
            f"[Which|What] are the {_BIG} and [the |]{_SMALL} [{_KIND} |]{_OUT_OF} " + _THESE + "?",
            *_BOTH_QUESTIONS,
            *_BOTH_MORE_QUESTIONS,
        ),
        savable=False,
    )


_PRODUCT_NOUNS = (
    "{e}",
    "{e}",
    "the [result|value|answer] of {e}",
    "the [product|result of the multiplication] {e}",
    "what {e} [is|makes|gives|comes to]",
    "product of " + _NUMS,
    "the product of all [the |]numbers in {list}",
    "the [number|value|figure] [you get|that comes out] when " + _NUMS + " are multiplied[ together|]",
    "the product when you multiply " + _NUMS + "[ together| with one another|]",
    "{list} [multiplied together|all multiplied|multiplied with each other]",
    "the [multiplication|product] of the [factors|numbers] {list}",
)
_PRODUCT_ORDERS = (
    *_does("product"),
    "[calculate|work out|compute|solve|evaluate|do] {e}",
    "[solve|do|work out|calculate] [this|the following|the] [multiplication|calculation|product|expression]: {e}",
    "multiply all [the |]numbers in {list}",
    "multiply everything in the list {list}",
    "start [with|at|from] [1|one]&multiply by each of the [numbers|values] {list} in turn",
    "use a [for |while |]loop to multiply " + _NUMS,
    "multiply all of these[ together|]: {list}",
    "do the multiplication of " + _NUMS,
    "use math.prod on [the list |the numbers |]{list}",
    "find out [what|how much] {e} [is|makes]",
)
_PRODUCT_QUESTIONS = (
    "[What is|What's|How much is] {e}?",
    "{e}[ =| =?|?| equals| makes| is how much?]",
    "[What does|What will] {e} [make|give|come to|equal]?",
    "[Multiply|Product|Times|To multiply|Multiply these]: {list}.",
    "[My homework says|The exercise is|On the board stands|The task reads|Calculation|Multiplication|To solve]: {e}[.|. What is the answer?|. What's the result?|. Solve it.]",
    "If [I|you|we] multiply " + _NUMS + ", what [comes out|is the result|do we get|is the answer]?",
    "[I'd like|I want|I need] " + _NUMS + " multiplied[ together|].",
    "[The numbers|The factors|The values] {list} [should|must|have to|need to] be multiplied[ together|].",
    "{list} - [please multiply them|multiply them all|what do they make when multiplied|all multiplied][.|?]",
    "[I have|Here are|These are|We have|Given are] [the factors |the numbers |]{list}. [Multiply them.|What do they make when multiplied?|Multiply them all together.|What is it if you multiply them?]",
    "[The sides|The edges] of [a box|a block|my field|a room] [are|measure] {list} [m|metres|cm|feet]. What do you get when you multiply them?",
    "[What happens|What comes out|What do I get] when [I|you|we] multiply "
    + _NUMS
    + "[ with each other| together|]?",
    "[My little brother|A pupil|My friend] [asks|wants to know] what {e} is. [What should I say?|What's the answer?|Can you tell?]",
    "[Multiplying|Multiplying together] " + _NUMS + " gives [what|which number|how much]?",
)


_PRODUCT_MORE_NOUNS = (
    *_fill(_MORE_NOUNS, "product"),
    "[math.prod|prod|math.prod|product]({py})",
    "the product [over all|of all|of the] [elements|entries|items] of the [list|array|tuple] {list}",
    "the product (everything multiplied[ together|]) of {list}",
    "the [answer|solution] to the multiplication {e}",
    "[x, where x = {e}|x if x = {e}|the value of x, where x = {e}]",
    "the result [when|if] you type {e} into a calculator",
)
_PRODUCT_MORE_ORDERS = (
    *_fill(_MORE_STEPS, "product"),
    "[set|initialise|initialize] [result|the product|a variable p] to [1|one], then multiply it by [each|every] [number|value] [of|from] {list}",
    "[use|call|apply] [math.prod|math.prod()|the prod function] [on|with|for] {list}",
    "use Python as a [calculator|pocket calculator] [for|to solve|to work out] {e}",
    "[let x be|set x to|set x =] {e}&<compute> [x|the value of x]",
    "take the {k} [numbers|factors] {list}&multiply them[ all|| together]",
    "multiply the {k} [numbers|factors|values] {list}",
)
_PRODUCT_MORE_QUESTIONS = (
    *_fill(_MORE_ASKS, "product"),
    "[I don't need the sum|Not the sum|Do not add them|Don't add them up][, just|, only| but|; just|: only] the product of {list}[, please|].",
    "{e} = x. [What is x?|Find x.|x?|What's the value of x?]",
    "[Fill in the blank|Complete|Fill the gap|Missing number]: {e} = [__|___|?|...]",
    "My calculator is [broken|gone|dead] and I need [the result of |to know what is |]{e}. [Can you do it?|Help me.|What is it?]",
    "[whats|wats|calc|solve|how much is] {e}[ pls.| please.|?]",
    "[2 times 3 makes 6|2, 3 and 4 multiplied give 24|For 2 and 5 it is 10], [and {list}?|what about {list}?|so what is the product of {list}?|now multiply {list}.]",
    "[Write|Create|I need] a [Python |short |]program [which|that] multiplies [the numbers |the list |]{list}.",
    "[Given|With|For] the [expression|multiplication|calculation] {e}, what is [its value|the result|the answer]?",
    "What [does|would] math.prod({py}) [give|return|be]?",
    "[In|For] {k} steps [you have|there are] {list} [choices|options|possibilities], one step after the other. How many combinations [are there|is that] [in all|altogether]?",
)
_PRODUCT_OF_TWO_ORDERS = (
    "multiply {a} [by|with|times] {b}",
    "[work out|calculate|find out] [how much|what] {a} multiplied by {b} [is|makes]",
    "take {a} and multiply it by {b}",
    "[let|set] x = {a} and y = {b}&multiply [them|x by y]",
)
_PRODUCT_OF_TWO_QUESTIONS = (
    "[A field|A room|A garden|A rectangle|A table] is {a} by {b} [m|metres|feet|cm|meters]. [What is its area?|How big is its area?|What's the area?]",
    "[There are|The hall has|We have] {a} rows [of|with] {b} [chairs|seats|trees|desks] each. How many is that [in total|altogether]?",
    "[I buy|We need|She ordered|There are] {a} [boxes|packs|bags] with {b} [eggs|pens|screws|apples] [each|in each]. How many [is that|does that make] [in total|altogether]?",
    "{a} [tickets|books|shirts|chairs] at {b} [euros|pounds|dollars] each. [How much do I pay?|What's the total price?|What do they cost together?]",
    "[What is|What's|How much is] {a} [multiplied by|times] {b}?",
    "[I have|He has] {a} [shirts|jackets] and {b} [pairs of trousers|ties]. How many different outfits [can be made|are possible]?",
    "x = {a}, y = {b}[.|;] [What is x * y?|What is x times y?|What's the product?|I need x * y.]",
    "[I work|She works|He works] {a} hours at {b} [euros|dollars|pounds] an hour. How much is that?",
)
_PRODUCT_OF_THREE_QUESTIONS = (
    "[A box|A room|A parcel|A tank] is {a} long, {b} wide and {c} high ([all in |in |]cm). [What is its volume?|How big is its volume?|What's the volume?]",
    "[The menu|A restaurant] has {a} starters, {b} main courses and {c} desserts. How many different three-course meals are [there|possible]?",
    "{a} [shelves|boxes] with {b} [rows|bags] each, and {c} [books|sweets|cups] in each [one of those|of them]. How many [is that|are there] altogether?",
    "What is {a} [multiplied by|times] {b} [multiplied by|times] {c}?",
)


def _times(rng: random.Random, values: list[int]) -> str:
    return rng.choice((" * ", "*", " x ", "x", " times ", " \u00d7 ", " * ", " times ")).join(
        map(str, values)
    )


def product_of(rng: random.Random) -> Scalar:
    values = [rng.randint(2, rng.choice((9, 20, 99))) for _ in range(rng.randint(2, 5))]
    return Scalar(
        "product",
        (
            "the product of " + _THESE,
            "the result of multiplying " + _THESE,
            *_PRODUCT_NOUNS,
            *_PRODUCT_MORE_NOUNS,
            *(("{a} [multiplied by|times] {b}", "the product of {a} and {b}") if len(values) == 2 else ()),
        ),
        "Multiply the numbers in the list.",
        f"numbers = {values}",
        "math.prod(numbers)",
        {
            "list": listing(rng, [str(v) for v in values]),
            "e": _times(rng, values),
            "py": str(values),
            "k": rng.choice((str(len(values)), UNITS[len(values)])),
            **dict(zip("abc", map(str, values), strict=False)),
        },
        (
            *_PRODUCT_ORDERS,
            *_PRODUCT_MORE_ORDERS,
            *(_PRODUCT_OF_TWO_ORDERS if len(values) == 2 else ()),
            "multiply " + _THESE,
            "multiply " + _THESE + " [together|with each other]",
            "take the product of " + _THESE,
        ),
        (
            "What is the product of " + _THESE + "?",
            "What do you get if you multiply " + _THESE + "?",
            *_asks("product"),
            *_PRODUCT_QUESTIONS,
            *_PRODUCT_MORE_QUESTIONS,
            *(_PRODUCT_OF_TWO_QUESTIONS if len(values) == 2 else ()),
            *(_PRODUCT_OF_THREE_QUESTIONS if len(values) == 3 else ()),
        ),
        imports=("math",),
    )


_FACTORIAL_NOUNS = (
    "the number of permutations of {n} [objects|elements|items|things]",
    "n!, [n being|where n is|with n =|if n is] {d}",
    "[fact|fac]({d})",
    "the [exact |full |]value of [{d}!|the factorial of {n}]",
    "the product of [all |the |all the ]numbers [from |]{d} down to 1",
    "the {d} factorial",
    "the factorial of the [integer|natural number|positive integer|whole number|value] {d}",
    "factorial, n = {d}",
    "the factorial function [at|of|for] {d}",
    "what you get [when|if] you multiply {d} by every number below it down to 1",
    "the [answer|solution|result] [to|of] {d} factorial",
    "the factorial (n! = 1 * 2 * ... * n) of {n}",
    "the product of {d} and all [the |]positive [integers|whole numbers] [below|smaller than] it",
)
_FACTORIAL_ORDERS = (
    "[set|let|take] n = {d}&<compute> [n!|its factorial|the factorial]",
    "[set|initialise|initialize] [result|a variable f|the product] to 1, [loop|count|go] from [1|2] to {d}&multiply [it|the result] by [each|every] number",
    "import math&<compute> the factorial of {n}",
    "keep multiplying: {d} times {d} minus 1 and so on down to 1",
    "define [a variable |]n [as|with the value] {d}&<compute> [the factorial of n|n!|its factorial]",
    "use [Python|the math module|math.factorial()|a loop] to [find|get|compute] {d} factorial",
    "multiply together the first {n} [positive integers|natural numbers|positive whole numbers]",
    "[apply|use] the factorial [operator|function] [to|on] {d}",
    "<compute>, for n = {d}, the factorial",
    "use {d} as n&<compute> n!",
)
_FACTORIAL_QUESTIONS = (
    "[Write|Create|I need] a [Python |short |]program [which|that] [computes|calculates|works out|finds] [n!|n factorial|the factorial of n] for n = {d}.",
    "[Given|For] [the integer|the number|an integer|a number] n = {d}, [compute|find|determine|calculate] [its factorial|n!].",
    "[Write|Create] a [Python |]program which, [given|for] the [number|integer] {d}, [computes|calculates|finds] its factorial.",
    "A shelf holds {n} different books. [In how many ways|In how many different orders] can they be [arranged|placed|put]?",
    "How many [words|strings|codes] can [I make|be made] with {n} different letters, using each of them [exactly |]once?",
    "A playlist [has|contains] {n} songs. [In how many orders can they be played?|How many orders are there?|How many different orders can it be played in?]",
    "How many permutations [are there|do we have|exist] of {n} [items|things|different objects|elements]?",
    "[whats|wats|what's] [{d}!|{d} factorial|factorial {d}|the factorial of {n}]?",
    "factorial {d}[?|.| =?| please.]",
    "[Remember|Note|Recall|Definition]: n! = 1 * 2 * ... * n. [What is|What's|How much is] {d}!?",
    "[5! is 120|4! = 24|3! = 6 is easy|3 factorial is 6], [and|but what is|what about|so how much is] {d}!?",
    "Input: {d}. [Result|Wanted|Sought]: its factorial.",
    "[I always forget|I don't know|I can't remember|I can't work out] what {d}! [is|makes]. [Help me.|Do you know it?|What is it?|Work it out.]",
    "n = {d}[,|;| ->] [n!?|n factorial?|factorial?|n! = ?]",
    "{n} [guests|children|people] want to sit on {n} chairs. [How many seatings are there?|In how many ways can they sit down?|How many ways are possible?]",
    "[It takes too long|It's boring] to multiply 1 by 2 by 3 and so on up to {d} by hand. [What is it?|Let Python do it.|Do it for me.]",
    "My [pocket calculator|calculator|phone] has no ! key, and I need {d}!. [What is it?|Can you do it?]",
    "You are given n = {d}. [Determine|Find|Work out] the [product of all positive integers up to n|factorial of n].",
)


def factorial(rng: random.Random) -> Scalar:
    n = count(rng, 3, 30)
    return Scalar(
        "factorial",
        (
            "the factorial of [the number |]{n}",
            "the factorial of {n}",
            "{d} factorial",
            "{d}!",
            "n! for n = {d}",
            "the factorial [of|for] {n}",
            "factorial {d}",
            "factorial of {n}",
            "factorial({d})",
            "the product of [all |][the |][numbers|integers|whole numbers] from 1 to {d}",
            "1 * 2 * 3 * ... * {d}",
            "the [value|result] of {d}!",
            "{d}! ({d} factorial)",
            "{d}![, i.e. the factorial of {d}|, which is {d} factorial|, in words: {d} factorial]",
            "the number of ways to [arrange|order|line up] {n} different [books|people|cards|things|letters]",
            "what {d}! [is|equals|comes to]",
            "the product 1 x 2 x 3 x ... x {d}",
            "the product of the first {n} [positive integers|natural numbers|positive whole numbers]",
            "math.factorial({d})",
            *_FACTORIAL_NOUNS,
        ),
        f"Compute the factorial of {n}.",
        f"result = math.factorial({n})",
        "result",
        {"n": number_text(rng, n), "d": str(n)},
        (
            "take the factorial of {n}",
            "multiply all [the |][numbers|integers|whole numbers] from 1 to {d}",
            "multiply [all |][the |][numbers|integers|whole numbers] [from 1 up to|1 to|between 1 and|from one through] {d} [together|with each other]",
            "[start|begin] [with|at] 1&multiply by every number up to {d}",
            "[use|write] a [loop|for loop|while loop] [to compute|that computes|for] [{d}!|the factorial of {n}|{d} factorial]",
            "[calculate|work out|compute|evaluate] [{d}!|1 * 2 * ... * {d}|{d} factorial|1 x 2 x 3 x ... x {d}]",
            "[use|call] [math.factorial|the factorial function] [on|for|with] {d}",
            "[find out|see|work out] [how big|how large|what] [{d}!|the factorial of {n}|{d} factorial] is",
            "multiply {d} by all the [smaller|lower] positive [whole numbers|integers]",
            "[find out|work out|compute|calculate] in how many [ways|orders|different orders] {n} [books|people|cards|things] can be [arranged|lined up|put in a row]",
            "let n be {d}&<compute> [n!|n factorial|the factorial of n]",
            "<compute> the factorial, [i.e.|that is,|meaning] the product of all numbers from 1 up to {d}",
            "count down from {d} to 1&multiply all [those|these|the] numbers",
            *_FACTORIAL_ORDERS,
        ),
        (
            "How [big|large] is [the factorial of {n}|{d} factorial|{d}!]?",
            "[What is|What's|How much is] [the factorial of {n}|{d} factorial|{d}!]?",
            "What does [the factorial of {n}|{d} factorial|{d}!] equal?",
            "[Factorial|The factorial] [of|for] {n}?",
            "{d}![ =|?| =?| equals?| please.]",
            "[The number is|My number is|Given the number|n is|n =|Let n be|Number:|Take n =] {d}. [What is its factorial?|What's n!?|I need the factorial.|Its factorial, please.|Compute the factorial.|Find its factorial.]",
            "[In how many|How many different] [ways|orders] can {n} [books|people|cards|children|runners] [be lined up|be put in a row|be arranged in a row]?",
            "[I'd like|I want|I need|It would be nice] to [know|have|see] [the factorial of {n}|{d} factorial|{d}!|what {d}! is].",
            "[If|When] [I|you|we] multiply [all |][the |]numbers from 1 to {d}, what [comes out|is the result|do we get]?",
            "[In maths class|At school|In our lesson] we [had|did|learned] factorials. [What is {d}!?|What's the one of {d}?|What is it for {d}?|How much is {d} factorial?]",
            "[Operation|Task|To compute|Wanted]: factorial[.|;|,] [number|n|value|input]: {d}.",
            "[For|With|Given] n = {d}, what is [n!|n factorial|the factorial]?",
            "[Can|Could] you [tell me|say] [how much|what] {d}! is?",
            "{n} [books|runners|people|children] [stand in a row|are to be lined up]. How many [orders|different orders|arrangements] are [there|possible]?",
            "[How much is|What is] 1 [x|*|times] 2 [x|*|times] 3 and so on up to {d}?",
            "The factorial of {n} is [needed|wanted|what I'm after|asked for].",
            "[I'm looking for|We need|My homework asks for] {d}![| (factorial)| in the mathematical sense].",
            *_FACTORIAL_QUESTIONS,
        ),
        imports=("math",),
    )


_POWER_NOUNS = (
    "{a} to the {b}",
    "{a} power {b}",
    "{a} in the power of {b}",
    "[x^y|x ** y|x to the power of y|x to the y] [for|with|where|if] x = {a}[, | and ]y = {b}",
    "the [result|outcome] of raising {a} to the power [of |]{b}",
    "{a} exponent {b}",
    "{a} * {a} * ... * {a} (with {b} factors)",
    "the product {a} x {a} x ... x {a} [with|of] {b} [factors|equal factors]",
    "{b} {a}s [multiplied together|multiplied]",
    "the {b}{o} power of the number {a}",
    "the [exact |full |]value of {a}**{b}",
    "the number {a}, raised to the {b}{o} power",
    "[base|a base of] {a} raised to [exponent|an exponent of] {b}",
    "x, where x = {a}^{b}",
)
_POWER_ORDERS = (
    "[set|let] x = {a} and y = {b}&<compute> [x ** y|x^y|x to the power of y]",
    "[define|create|declare] [two variables, |the variables |]base = {a} and exponent = {b}&<compute> [base ** exponent|the power]",
    "[set|initialise|initialize] [result|a variable p] to 1, repeat {b} times: multiply it by {a}",
    "take {a} as a factor {b} times&<compute> the product",
    "[put|bring] {a} to the power [of |]{b}",
    "multiply {b} {a}s [together|with each other]",
    "use [Python|the computer|**] to raise {a} to the power [of |]{b}",
    "<compute>, for base {a} and exponent {b}, the power",
    "take the {b}{o} power of {a}",
    "let x be {a}&raise it to the power [of |]{b}",
)
_POWER_QUESTIONS = (
    "[Something|A colony|A rumour|A number|A population] starts at 1 and [gets {a} times as big|becomes {a} times as large|is multiplied by {a}] [[every|each] day. How big is it after {b} days?|[every|each] hour. How big is it after {b} hours?|in [every|each] step. How big is it after {b} steps?]",
    "[A lock|A combination lock|A padlock] has {b} [wheels|rings|dials] with {a} [letters|symbols|signs] each. How many [settings|combinations|codes] are [there|possible]?",
    "How many [different |][codes|strings|words|passwords] of length {b} can be [made|formed|built] from {a} [letters|symbols|characters][ if letters may repeat|, repeats allowed|]?",
    "A [test|quiz] has {b} questions with {a} [possible |]answers each. In how many ways can it be filled in?",
    "A die with {a} sides is rolled {b} times. How many [different |][sequences|results in order] are [there|possible]?",
    "[Numbers|Input|Given|Have]: x = {a}, y = {b}. [Compute|Find|Wanted:|I need|Calculate] [x ** y|x to the power of y|x^y].",
    "[Given|With] a base of {a} and an exponent of {b}, [find|compute|determine|calculate] the [power|result].",
    "In Python, what [is {a} ** {b}|does {a} ** {b} give|comes out of {a} ** {b}]?",
    "What [does|would] [pow({a}, {b})|{a} ** {b}|{a}**{b}] [return|give|be|evaluate to]?",
    "[Write|Create|I need] a [Python |short |]program [which|that] [raises {a} to the power of {b}|computes {a} to the power of {b}|works out {a}^{b}|calculates {a} to the {b}{o} power].",
    "[2^3 is 8|10^2 = 100|3^2 makes 9], [and|so what is|but what about|but how much is] {a}^{b}?",
    "[I want to|If I|Suppose I] multiply {a} with itself, {b} factors [in all|altogether]. What [comes out|do I get|is the result]?",
    "[whats|wats|how much is|calc] {a} [to the power of|to the power|**] {b}[?| pls.]",
    "[I don't mean times|Not {a} times {b}|No multiplication {a} * {b}][,|;|:| -] [but |]{a} to the power [of |]{b}.",
    "[I always forget|I can't work out|I don't know|I'm not sure] [what|how much] {a}^{b} is. [Help me.|Do you know it?|What is it?|Work it out.]",
    "[My calculator|My phone] has no power key and I need {a} to the {b}{o}[ power|].",
    "The {b}{o} power of {a} is [needed|wanted|what I'm after|asked for|missing in my table].",
    "You are given the [numbers|integers] {a} and {b}. [Raise the first to the power of the second.|Find the first one to the power of the second one.|Compute the first number to the power of the second.]",
    "{a}, {b} times as a factor: [what's the product?|what does that make?|how much is it?]",
)
_POWER_EXTRA_QUESTIONS = {
    2: (
        "A square has sides of {a} [cm|m|metres|inches]. [What is its area?|How big is its area?|What's the area?]",
        "[whats|what's|what is] {a} squared?",
        "[A square grid|A square board|A chessboard] of {a} by {a} has how many [squares|cells]?",
        "Square the number {a}.",
    ),
    3: (
        "A cube has edges of {a} [cm|m|metres|inches]. [What is its volume?|How big is its volume?|What's the volume?]",
        "[whats|what's|what is] {a} cubed?",
        "How many small cubes are in a big cube that is {a} small ones long, wide and high?",
        "Cube the number {a}.",
    ),
}


def power(rng: random.Random) -> Scalar:
    base, exponent = rng.randint(2, 25), rng.randint(2, 20)
    word = {2: "squared", 3: "cubed"}.get(exponent, "to the power of {b}")
    extra = {
        2: (
            "the square of {a}",
            "{a} squared",
            "{a} * {a}",
            "{a} times itself",
            "{a} [x|times|multiplied by] {a}",
        ),
        3: ("the cube of {a}", "{a} cubed", "{a} * {a} * {a}", "{a} [x|times] {a} [x|times] {a}"),
    }.get(exponent, ())
    return Scalar(
        "power",
        (
            "{a} to the power [of |]{b}",
            "{a} raised to [the power of |the power |]{b}",
            "{a} ** {b}",
            "the value of {a} to the power of {b}",
            "{a} to the {b}th power",
            "{a}^{b}",
            "the {b}th power of {a}",
            "the power {a}^{b}",
            f"{{a}} {word}",
            "pow({a}, {b})",
            "{a} with [the |]exponent {b}",
            "{a} multiplied by itself so that it appears {b} times",
            "the power with base {a} and exponent {b}",
            "{a} to the {b}{o}[ power|]",
            "the {b}{o} power of {a}",
            "[the result|the value|the answer] of [{a}^{b}|{a} ** {b}|{a}**{b}]",
            "[what|how much] {a} to the power of {b} [is|makes|equals]",
            "{a}**{b}",
            "the product of {b} [factors|copies] of [the number |]{a}",
            "{a}^{b} ({a} to the power of {b})",
            "{a} to power {b}",
            *_POWER_NOUNS,
            *extra,
        ),
        f"Compute {base} to the power of {exponent}.",
        f"result = {base} ** {exponent}",
        "result",
        {"a": str(base), "b": str(exponent), "o": {2: "nd", 3: "rd"}.get(exponent, "th")},
        (
            "raise {a} to the power [of |]{b}",
            "take {a} to the power of {b}",
            "raise {a} to the {b}{o} power",
            "raise [the number|the base] {a} to [the exponent|the power|exponent|power] {b}",
            "use {a} as [the |]base and {b} as [the |]exponent&<compute> the power",
            "[start|begin] [with|at] 1&multiply by {a} exactly {b} times",
            "[calculate|work out|compute|evaluate] [{a}^{b}|{a}**{b}|{a} ** {b}|pow({a}, {b})]",
            "[use|call] [pow|the pow function|the ** operator|the power operator] [on|with] {a} and {b}",
            "[find out|see|work out] [how big|how large|what] [{a}^{b}|{a} to the power of {b}|{a} to the {b}{o}] is",
            "[use|write] a [loop|for loop] to [compute|work out|calculate] [{a}^{b}|{a} to the power of {b}]",
            "multiply {b} [copies of {a}|factors of {a}] [together|with each other]",
            "let the base be {a} and the exponent {b}&<compute> the power",
            "exponentiate {a} by {b}",
            "<compute> the following power: {a}^{b}",
            *_POWER_ORDERS,
        ),
        (
            "How much is {a} [to the power of|raised to] {b}?",
            "[What is|What's|How much is] [{a}^{b}|{a} ** {b}|{a}**{b}|{a} to the {b}{o} power|{a} to the {b}{o}|the {b}{o} power of {a}]?",
            "{a}^{b}[ =|?| =?| equals?| please.]",
            "{a} to the power [of |]{b}[ =|?| =?| equals?|, please.]",
            "[Base|The base is|Base:|base =] {a}, [exponent|and the exponent is|exponent:|exponent =] {b}[.|: what is the power?|. What is the power?|. What's the result?|. I need the power.]",
            "[I'd like|I want|I need|It would be nice] to [know|have|see] [{a}^{b}|{a} to the power of {b}|what {a}^{b} is|{a} to the {b}{o} power].",
            "[If|When] [I|you|we] raise {a} to the power [of |]{b}, what [comes out|is the result|do we get]?",
            "[Operation|Task|Wanted]: power[.|;|,] base: {a}[;|,|.] exponent: {b}.",
            "How [big|large] is [{a}^{b}|{a} to the power of {b}|the {b}{o} power of {a}]?",
            "What [number|value|] [do you get|comes out] when {a} is raised to the [power of {b}|{b}{o} power|exponent {b}]?",
            "[The number|The base] {a} [should|must|has to] be raised to the power [of |]{b}.",
            "[Can|Could] you [tell me|say|work out] [how much|what] {a} to the power of {b} is?",
            "[Given|With|For] base {a} and exponent {b}, what is the [power|result]?",
            "[A code|A password|A PIN] has {b} places and for each of them there are {a} [different |][signs|symbols]. How many combinations are [there|possible]?",
            "[In our exercise|On my worksheet|On the board] it says {a}^{b}. [What is that?|How much is that?|What's the answer?]",
            *_POWER_QUESTIONS,
            *_POWER_EXTRA_QUESTIONS.get(exponent, ()),
        ),
    )


_GCD = "[gcd|GCD|greatest common divisor|greatest common factor|highest common factor|largest common divisor|biggest common divisor|HCF|GCF]"
_LCM = "[lcm|LCM|least common multiple|lowest common multiple|smallest common multiple]"
_PAIR = (
    "[{a} and {b}|{a} and {b}|{a}, {b}|the numbers {a} and {b}|the pair {a}, {b}|the two numbers {a} and {b}]"
)


def _pair_questions(what: str, its: str) -> tuple[str, ...]:
    """Questions for one figure of two numbers."""
    return (
        f"{what} of {_PAIR}[?|, please.|.]",
        f"{what}[: | |: ]{{a}}[, | |,| & | and ]{{b}}[?|.]",
        f"{{a}} and {{b}}[: | - ][{what}?|what's the {what}?|what is their {what}?|the {what}, please.]",
        f"[I have|Here are|Take|We have|Given are|Consider|Think of] [the numbers |two numbers, |the two numbers |]{{a}} and {{b}}. [What is|What's] their {what}?",
        f"[I have|Here are|Take|We have|Given are|Consider] [the numbers |two numbers, |]{{a}} and {{b}}. [I need|Find|Compute|Calculate|Work out|I'd like] their {what}.",
        f"[Numbers|Input|Values|The numbers|My two numbers]: {{a}} and {{b}}. [Task: |Wanted: |Find: |I need the |^compute the ]{what}.",
        f"[With|Let|Say|Suppose|Given that] a = {{a}} and b = {{b}}[,|;|:] [what is|what's] the {what}?",
        f"[Given|For|With] {_PAIR}, what [is|would be] the {what}?",
        f"[What is|What's] the {what} of {_PAIR}?",
        f"[My homework|Our worksheet|The exercise|My teacher|The next question] asks for the {what} of {{a}} and {{b}}.",
        f"[Operation|Task|To find|Wanted|Needed|Looking for]: [the |]{what}[.|;|,] [numbers|values|input]: {{a}} and {{b}}.",
        f"[Do you know|Could you give me|Can anyone tell me|May I have|Mind telling me] the {what} of {_PAIR}?",
        f"For [the numbers |the pair |]{{a}} and {{b}}, [find|work out|compute|I need|I want] the {what}.",
        f"[Given|For|With] {{a}} and {{b}}, [compute|calculate|find|work out|determine|get] [the|their] {what}.",
        f"[What|Which number] [is|would be] {its} both {{a}} and {{b}}?",
        f"[Which|What] is {its} {{a}} and {{b}}?",
        f"[If|When] you [take|have|look at] {{a}} and {{b}}, what is their {what}?",
    )


def _pair_more(what: str) -> tuple[str, ...]:
    """More questions for one figure of two numbers."""
    templates = (
        "[Write|Create|Develop|I need] a [Python |short |]program [which|that] [computes|finds|calculates|works out|determines] the WHAT of {a} and {b}.",
        "[Write|Create|Develop] a [Python |short |]program which, given [the two numbers|the integers|the numbers|two integers,] {a} and {b}, [computes|finds|calculates|works out] their WHAT.",
        "You are given [two integers|two numbers|the pair|the numbers|two whole numbers], {a} and {b}. [Determine|Find|Work out|Compute|Your program should find] their WHAT.",
        "[need|gimme|i need|want|just want] the WHAT of {a} and {b}[ pls.| please.|.]",
        "[hi|hey|ok|so|hey there], [whats|what's|wats] the WHAT of {a} and {b}?",
        "[whats|wats|find|calc] WHAT of {a}, {b}[?| pls.]",
        "My [pupils|students|children|classmates] [have to|must|should] find the WHAT of {a} and {b}. [What should they get?|What is the answer?|Which number is right?|What's the solution?]",
        "[I get a different WHAT|I keep getting the wrong WHAT|I can't find the WHAT] for {a} and {b}[ every time|]. What is it[ really|]?",
        "[I don't know|I can't work out|I always get wrong|I forgot how to find] the WHAT of {a} and {b}. [Can you find it?|Work it out, please.|What is it?]",
        "Two [numbers|integers|values], {a} and {b}[:|.] [^which|^what] is their WHAT?",
        "{a}, {b}. [I need the|Find the|Compute the|Their] WHAT[, please|].",
        "x = {a}[, |; | and ]y = {b}[, | - ][find|compute|I need|want|calculate] the WHAT of x and y.",
        "[First|One] number: {a}[.|,|;] [second|other] number: {b}. [^wanted|^needed|^to find|^result]: [the |]WHAT.",
        "[It takes too long|It's boring|I'm too lazy] to [find|work out|calculate] the WHAT of {a} and {b} by hand. [Do it for me.|Let Python do it.|What is it?]",
        "{a} {b} -> WHAT[?|.]",
        "What is WHAT [of|for|from] [numbers|number] {a} and {b}?",
        "There are two numbers, {a} and {b}, and [I|we|my sister] [need|want|would like] [to know |]their WHAT.",
        "[To check|I check|I'm checking] [my|the] [homework|work|answers]: what should the WHAT of {a} and {b} be?",
    )
    return tuple(template.replace("WHAT", what) for template in templates)


def _pair_steps(what: str) -> tuple[str, ...]:
    """More actions for one figure of two numbers."""
    templates = (
        "[define|create|declare|set] [two variables, |the variables |]x = {a} and y = {b}&<compute> [their WHAT|the WHAT of x and y]",
        "[use|take] {a} and {b} as [the two inputs|the inputs|the two numbers]&<compute> their WHAT",
        "<compute>, for [the numbers |the pair |]{a} and {b}, the WHAT",
        "do the following: [store|put] {a} in x and {b} in y, then [compute|find|work out] the WHAT of x and y",
        "import math&<compute> the WHAT of {a} and {b}",
        "<compute> from {a} and {b} the WHAT",
    )
    return tuple(template.replace("WHAT", what) for template in templates)


_GCD_NOUNS = (
    _GCD + " of {a} and {b}",
    "the [greatest|largest|biggest|highest] [number|integer|whole number] by which [both |]{a} and {b} can be divided [without remainder|evenly|without a remainder]",
    "the [greatest|largest|biggest] [divisor|factor] [that |]{a} and {b} [have in common|share]",
    "the [greatest|largest|biggest|highest] [divisor|factor] [shared by|common to] {a} and {b}",
    "the [largest|biggest|greatest] number that [goes into|divides|fits into] both {a} and {b} [evenly|without remainder|exactly]",
    "the " + _GCD + " [for|between] {a} and {b}",
    "the [number|factor] by which you can [reduce|simplify|cancel] the fraction {a}/{b} [completely|fully|to its lowest terms]",
    "the " + _GCD + ", [i.e.|that is,|meaning] the biggest number that divides both, of {a} and {b}",
    "gcd of {a}, {b}",
    "math.gcd({a}, {b})",
    "the " + _GCD + " of the [integers|whole numbers|values|two integers] {a} and {b}",
    "the "
    + _GCD
    + " of [x and y for x = {a}, y = {b}|x and y, where x = {a} and y = {b}|the pair ({a}, {b})]",
    "the [highest|largest|biggest] number [that is|which is] a [factor|divisor] of both {a} and {b}",
    "the number to cancel {a}/{b} by, [i.e.|that is,|so] the " + _GCD + " of the two",
    "the last [divisor|non-zero remainder] that Euclid's algorithm [gives|finds|reaches] for {a} and {b}",
    "the biggest [equal |]group size [into which|in which] both {a} and {b} things can be put with none left over",
)
_GCD_ORDERS = (
    "[use|apply|run] [Euclid's algorithm|the Euclidean algorithm|math.gcd|the gcd function] [on|for|with] {a} and {b}",
    "take {a} and {b}&<compute> [the|their] " + _GCD,
    "find the [largest|biggest|greatest] number that divides both {a} and {b} [without remainder|evenly|exactly]",
    "[find out|see|work out|determine] [which|what] is the [largest|biggest|greatest] number that divides [both |]{a} and {b}",
    "[find out|work out|see] what the " + _GCD + " of " + _PAIR + " is",
    "<compute> the " + _GCD + " of [the following|these two numbers|the next two numbers]: {a} and {b}",
    "let a be {a} and b be {b}&<compute> their " + _GCD,
    "search for the [largest|biggest|greatest] [divisor|factor] that {a} and {b} [share|have in common]",
    "[write|use] a [function|loop|program] to [get|find|work out] the " + _GCD + " of " + _PAIR,
    "compare the divisors of {a} and {b}&<compute> the [largest|biggest|greatest] one they [share|have in common]",
    "store {a} and {b} in two variables&<compute> their " + _GCD,
    *_pair_steps(_GCD),
    "take the [factors|divisors] of {a} and the [factors|divisors] of {b}&<compute> the [highest|largest|biggest] one that is in both",
    "[call|use] [math.gcd|math.gcd()|gcd() from the math module|math.gcd from the standard library] [with|on] {a} and {b}",
    "[divide with remainder again and again|repeat division with remainder], starting with {a} and {b}, to [find|get] the "
    + _GCD,
    "try [every|each] number that divides {a}&<compute> the [largest|biggest] one that divides {b} too",
)
_GCD_QUESTIONS = (
    *_pair_questions(_GCD, "the [largest|biggest|greatest] number that [divides|goes into]"),
    "[Two ropes|Two boards|Two ribbons|Two pipes] are {a} and {b} cm long. [I want to|We must|I'd like to] cut them into equal pieces, as long as possible, with nothing left over. How long is [each|a] piece?",
    "[I have|We have|The shop has] {a} [apples|roses|red balls] and {b} [pears|tulips|blue balls]. What is the largest number of equal [bags|baskets|boxes|sets] [I can make|you can make|possible] with nothing left over?",
    "By which number can I [divide|cancel] {a} and {b}, so that the fraction {a}/{b} is in lowest terms?",
    "A floor of {a} by {b} [cm|units] is to be covered with square tiles, as large as possible, without cutting any. How long is the side of a tile?",
    "[What|Which] is the [largest|biggest] number that leaves no remainder when {a} and {b} are divided by it?",
    *_pair_more(_GCD),
    "{a} [boys and {b} girls|men and {b} women|children and {b} adults] are to be split into [identical|equal] groups, as many as possible, with nobody left over. How many groups [are there|will there be|can they form]?",
    "A sheet of {a} by {b} mm [is|will be] cut into equal squares, as large as possible, with nothing wasted. How long is the side of a square?",
    "I have {a} [gold and {b} silver|small and {b} large|red and {b} blue] coins and stack each kind in piles of the same height, as high as possible, with none left over. How many coins are in a pile?",
    "gcd({a}, {b})[ = ?|?| =]",
    "What [does|would] math.gcd({a}, {b}) [return|give|be]?",
    "[The gcd of 12 and 18 is 6|gcd(8, 12) = 4|For 6 and 9 it is 3], [and|what about|so what is the gcd of] {a} and {b}?",
    "[I need the gcd, not the lcm|Not the least common multiple, the greatest common divisor][,|:| -] [of|for] {a} and {b}.",
    "[Which|What] [factor|divisor] is the [greatest|largest|highest] one {a} and {b} [share|have in common]?",
)
_LCM_NOUNS = (
    _LCM + " of {a} and {b}",
    "the [smallest|lowest|least] [positive |][number|integer|whole number] that is [divisible by|a multiple of] both {a} and {b}",
    "the [smallest|lowest|first] [positive |]number [divisible|that can be divided] both by {a} and by {b}",
    "the [smallest|lowest|first] multiple [shared by|common to] {a} and {b}",
    "the first number that appears in the times tables of both {a} and {b}",
    "the " + _LCM + " [for|between] {a} and {b}",
    "the [lowest|least|smallest] common denominator of 1/{a} and 1/{b}",
    "the " + _LCM + ", [i.e.|that is,|meaning] the smallest number both of them divide, of {a} and {b}",
    "lcm of {a}, {b}",
    "math.lcm({a}, {b})",
    "the " + _LCM + " of the [integers|whole numbers|values|two integers] {a} and {b}",
    "the "
    + _LCM
    + " of [x and y for x = {a}, y = {b}|x and y, where x = {a} and y = {b}|the pair ({a}, {b})]",
    "the [smallest|lowest|first] positive [number|integer] that is a multiple of {a} and [also |]of {b}",
    "the first number [that|which] you [reach|meet|hit] both when counting in {a}s and when counting in {b}s",
    "the smallest positive number with {a} and {b} [among its divisors|as divisors|among its factors]",
    "the [lowest|least] common denominator of fractions with {a} and {b} below the line",
    "the smallest positive number [which|that] both {a} and {b} [go into|divide evenly]",
)
_LCM_ORDERS = (
    "[use|apply|call] [math.lcm|the lcm function] [on|for|with] {a} and {b}",
    "take {a} and {b}&<compute> [the|their] " + _LCM,
    "find the [smallest|lowest|first] [positive |]number that [both {a} and {b} divide|is divisible by both {a} and {b}|is a multiple of both {a} and {b}]",
    "[find out|see|work out|determine] [which|what] is the [smallest|lowest] [positive |]number that {a} and {b} both divide",
    "[find out|work out|see] what the " + _LCM + " of " + _PAIR + " is",
    "<compute> the " + _LCM + " of [the following|these two numbers|the next two numbers]: {a} and {b}",
    "let a be {a} and b be {b}&<compute> their " + _LCM,
    "search for the [smallest|lowest|first] [positive |]multiple that {a} and {b} [share|have in common]",
    "[write|use] a [function|loop|program] to [get|find|work out] the " + _LCM + " of " + _PAIR,
    "go through the multiples of {a} and of {b}&<compute> the [first|smallest|lowest] one they [share|have in common]",
    "store {a} and {b} in two variables&<compute> their " + _LCM,
    *_pair_steps(_LCM),
    "take the multiples of {a} and the multiples of {b}&<compute> the [lowest|smallest|first] one that is in both",
    "[call|use] [math.lcm|math.lcm()|lcm() from the math module|math.lcm from the standard library] [with|on] {a} and {b}",
    "multiply {a} by {b} and divide by their greatest common divisor, to [find|get] the " + _LCM,
    "[step through|try] the multiples of {a} until one [is divisible by {b}|can be divided by {b}|is also a multiple of {b}], to [find|get] the "
    + _LCM,
)
_LCM_QUESTIONS = (
    *_pair_questions(_LCM, "the [smallest|lowest] positive number divisible by"),
    "[One bus|One train|A tram] [comes|leaves|is due] every {a} minutes and [another|a second one] every {b} minutes. [They start together|Both leave together now|Right now both leave at once]. After how many minutes [does that happen again|will they next coincide]?",
    "[One|A first] light blinks every {a} seconds, [another|a second] every {b} seconds, and they have just blinked together. [In|After] how many seconds will they [blink together|do so] again?",
    "[Two wheels|Two gears|Two cogs] have {a} and {b} teeth. After how many teeth [are they|will they be] back in the [same|starting] position?",
    "[What|Which] is the [smallest|lowest] positive number that leaves no remainder when divided by {a} and by {b}?",
    "[I want to add|We have to add|There are two] fractions with the denominators {a} and {b}. What is their least common denominator?",
    *_pair_more(_LCM),
    "[Sausages come in packs of {a}, buns in packs of {b}|Cups come in packs of {a} and saucers in packs of {b}|Bolts are sold in bags of {a} and nuts in bags of {b}]. What is the smallest number of each [that I must buy|I can buy|to buy] so that both come out equal?",
    "[Anna|Tom|My aunt|One guard] comes every {a} days and [Ben|Kate|my uncle|another guard] every {b} days. [Both are here today.|Today they met.|They were both here today.] [In|After] how many days will they [next meet|meet again]?",
    "[Two runners|Two cyclists|Two skaters] need {a} and {b} minutes for a lap and start together. After how many minutes are they [both |]at the start together again?",
    "[Bricks|Boxes|Blocks] of {a} cm and of {b} cm height are piled into two towers. At which height are the towers equal for the first time?",
    "lcm({a}, {b})[ = ?|?| =]",
    "What [does|would] math.lcm({a}, {b}) [return|give|be]?",
    "[The lcm of 4 and 6 is 12|lcm(3, 5) = 15|For 2 and 3 it is 6], [and|what about|so what is the lcm of] {a} and {b}?",
    "[I need the lcm, not the gcd|Not the greatest common divisor, the least common multiple][,|:| -] [of|for] {a} and {b}.",
    "[Which|What] multiple is the [smallest|lowest|first] one {a} and {b} [share|have in common]?",
)


def gcd(rng: random.Random) -> Scalar:
    a, b = rng.randint(4, 900), rng.randint(4, 900)
    if rng.random() < 0.5:
        f = rng.randint(2, 30)
        a, b = f * rng.randint(2, 20), f * rng.randint(2, 20)
    return Scalar(
        "gcd",
        (
            "the [greatest|greatest|highest|largest|biggest] common [divisor|divisor|factor] of [the numbers |]{a} and {b}",
            "the [gcd|GCD|HCF|gcf] of {a} and {b}",
            "gcd({a}, {b})",
            "the gcd of {a} and {b}",
            "the [greatest|largest|biggest] number that divides [both |]{a} and {b}",
            "the [greatest|largest] common divisor (gcd) of {a} and {b}",
            "the GCD of [the two numbers |]{a} and {b}",
            *_GCD_NOUNS,
        ),
        f"Compute the greatest common divisor of {a} and {b}.",
        f"result = math.gcd({a}, {b})",
        "result",
        {"a": str(a), "b": str(b)},
        _GCD_ORDERS,
        _GCD_QUESTIONS,
        imports=("math",),
    )


def lcm(rng: random.Random) -> Scalar:
    a, b = rng.randint(2, 90), rng.randint(2, 90)
    return Scalar(
        "lcm",
        (
            "the [least|least|lowest|smallest] common multiple of [the numbers |]{a} and {b}",
            "the [lcm|LCM] of {a} and {b}",
            "lcm({a}, {b})",
            "the [smallest|least] number that [both |]{a} and {b} divide",
            "the [least|smallest|lowest] common multiple (lcm) of {a} and {b}",
            "the LCM of [the two numbers |]{a} and {b}",
            *_LCM_NOUNS,
        ),
        f"Compute the least common multiple of {a} and {b}.",
        f"result = math.lcm({a}, {b})",
        "result",
        {"a": str(a), "b": str(b)},
        _LCM_ORDERS,
        _LCM_QUESTIONS,
        imports=("math",),
    )


_PRIME_ORDERS = (
    "take [the number |]{n}&<check> [if|whether] it is [prime|a prime|a prime number]",
    "[find out|decide|determine|work out] [if|whether] {n} [is one of|belongs to|counts among] the prime[s| numbers]",
    "[find out|see|check] [if|whether] [the number |]{n} can only be divided by [1|one] and itself",
    "do a [primality|prime number|prime] [test|check] [on|for|of] [the number |]{n}",
    "run a [primality|prime] [test|check] on {n}",
    "<check> [if|whether] {n} is prime, [i.e.|that is,|meaning] has no divisors [other than|except|besides] 1 and itself",
    "answer the question [if|whether] {n} is [prime|a prime number|a prime] [with|by] [yes or no|a yes or a no]",
    "<check> by trial division [if|whether] {n} is [prime|a prime number]",
    "[use|write] a [loop|function|program] to [check|test|find out|decide] [if|whether] {n} is [prime|a prime number]",
    "[find out|see|check] [if|whether] {n} is a prime number, yes or no",
    "let n be {n}&<check> [if|whether] n is [prime|a prime number]",
)
_PRIME_MORE_ORDERS = (
    "[set|let|take] n = {n}&<check> [if|whether] n is [prime|a prime|a prime number]",
    "try to divide {n} by [all the|the] [smaller|possible] numbers [from 2 upwards|from 2 up|above 1]&<check> [if|whether] it is [prime|a prime number]",
    "define [a variable |a number ||]n [as|with the value] {n}&<check> [if|whether] it is [prime|a prime|a prime number]",
    "[verify|figure out|make out|tell] [if|whether] [the number |]{n} is [prime|a prime number|a prime][, yes or no|]",
    "[check|test|examine] the [integer|natural number|whole number|positive integer] {n} for [primality|being a prime number]",
    "<check>, for n = {n}, [if|whether] n is [prime|a prime number]",
    "<check> [if|whether] {n} has [exactly|only] two [divisors|factors], [1 and itself|namely 1 and itself|as a prime number has]",
    "[use|take] {n} as [the |]input&<check> [if|whether] it is [prime|a prime number]",
    "look at [the number |]{n}&[decide|say|determine] [if|whether] it is [prime|a prime|a prime number]",
    "[find|work out] the answer, yes or no: is {n} [prime|a prime number]",
    "[do|run] the usual [test|check] [if|whether] {n} is a prime number",
    "test the number {n}, is it [prime|a prime number] or not",
)
# Wordings that print already: no file follows them.
_PRIME_SAID = (
    "<check> [whether|if] {n} is prime. ^<print> [yes or no|the answer]",
    "tell me [whether|if] {n} is [a prime number|prime|a prime]",
    "<say> [yes or no depending on whether|whether|if] {n} is [a prime number|prime]",
    "<say> yes if {n} is [prime|a prime number] [and no otherwise|, otherwise no|and no if not]",
    "<say> [yes|'yes'] [when|if] [the number |]{n} is [prime|a prime number] and [no|'no'] [when|if] it is not",
    "<say> yes or no: is {n} [prime|a prime|a prime number]",
    "<say> [no|'no'] if {n} is not prime and [yes|'yes'] if it is",
    "<say> yes in case {n} is [prime|a prime|a prime number], else no",
    "take {n}&<say> [if|whether] it is [a prime number|prime|a prime]",
    "let me know [if|whether] {n} is [a prime number|prime|a prime]",
    "tell me, yes or no, [if|whether] {n} is [a prime number|prime|a prime]",
    "[check|test|examine] {n}&<say> yes if it is prime, no if it is not",
    "[check|test|see] [if|whether] {n} is [prime|a prime number]; [if so|if it is|in that case] <say> yes, [if not|otherwise|else] no",
    "<say> [yes|the word yes|'yes'|\"yes\"] if [the number |]{n} [only has the divisors 1 and itself|is divisible only by 1 and itself|is a prime], [otherwise|else] [no|the word no|'no'|\"no\"]",
    "[set|let] n = {n}&<say> yes if n is [prime|a prime number], otherwise no",
    "<say> [whether|if] the number {n} is [prime|a prime number], with yes or no",
    "<say> the answer yes or no to the question [whether|if] {n} is [prime|a prime number]",
    "<say> yes for a prime and no for any other number; the number is {n}",
    "use an if [statement |]to <say> yes when {n} is prime and no when it isn't",
)
_PRIME_SAID_QUESTIONS = (
    "Is {n} [prime|a prime|a prime number]? [Print yes or no.|Say yes or no.|Show yes or no.|Print the answer, yes or no.|Tell me yes or no.]",
    "If {n} is [prime|a prime number], [print|say|show|output] yes[, otherwise no|, if not, no|; otherwise print no|, else no].",
    "[The number is|n is|Number:] {n}. [Print|Say|Show] [yes|'yes'] if it is [prime|a prime number] and [no|'no'] [otherwise|if not].",
    "[Is it prime?|Prime or not?] {n}. [Print yes or no.|Say yes or no.|Show yes or no.]",
    "[The output|The printed answer] [should|must|has to] be yes if {n} is [prime|a prime number] and no [otherwise|if it isn't].",
    "Output: yes or no. Question: is {n} [prime|a prime number]?",
    "[Write|Create] a [Python |short |]program [which|that] prints yes if {n} is [prime|a prime number] and no [otherwise|if it isn't|if not].",
    "I want to see yes if {n} is [prime|a prime number], otherwise no.",
    "Is {n} [prime|a prime number]? Then [print|show|say] yes. [If not|Otherwise|Else], [print|show|say] no.",
    "[Given|For] the number {n}, [print|show|output] yes if it is [prime|a prime number], [else|otherwise] no.",
)
_PRIME_QUESTIONS = (
    "[Answer|Please answer|Answer me] [yes or no|with yes or no|with a yes or a no]: is {n} [prime|a prime number|a prime]?",
    "Is {n} prime[.|?]",
    "{n} prime?",
    "Test [the number |]{n}: is it [prime|a prime][ or not|]?",
    "{n}[: | - |, ][prime|is it prime|a prime|prime number|is that a prime number|prime, yes or no|prime or not]?",
    "[The number is|My number is|Given the number|I have the number|Number:|Take the number|n =|Think of] {n}. [Is it prime?|Is it a prime?|Is that a prime number?|Is it prime or not?|Prime or not?|Yes or no: is it prime?]",
    "[Would you say|Is it true|Is it right|Is it correct|Is it the case] that {n} is [prime|a prime number|a prime]?",
    "[Yes or no|True or not|Quick check|Prime check|A primality question]: is {n} [prime|a prime|a prime number]?",
    "[I wonder|I'd like to know|I want to know|I need to know|I'm not sure|We were asked] [if|whether] {n} is [prime|a prime|a prime number|prime or not].",
    "[Does|Will] {n} count as [prime|a prime|a prime number]?",
    "Is {n} [divisible only by|only divisible by] [1|one] and itself?",
    "[Does|Would] {n} pass a [primality|prime number|prime] [test|check]?",
    "[Primality|Prime test|Primality test|Prime check|Check for prime]: {n}[?|.]",
    "[My teacher|My friend|My sister|Somebody|Tom] [says|claims|thinks|believes] that {n} is [prime|a prime|a prime number]. [Is it?|Is that so?|Is that right?|Is it true?]",
    "Is {n} [one of the primes|among the prime numbers|among the primes]?",
    "[If|When] [the number is|n is|n =] {n}, is it [prime|a prime number][ or not|]?",
    "[Task|Question|Test|To check|To decide]: is {n} [prime|a prime|a prime number][?| or not?]",
    "[Can|Could] {n} be [prime|a prime|a prime number]?",
    "[Any idea|Do you happen to know] [if|whether] {n} is [prime|a prime|a prime number]?",
    "Are [1|one] and {n} the only [divisors|factors] of {n}?",
)

_PRIME_MORE_QUESTIONS = (
    "[Write|Create|Develop|I need] a [Python |short |]program [which|that] [checks|decides|finds out|tests|determines] [if|whether] [the number |]{n} is [prime|a prime number].",
    "[Write|Create] a [Python |short |]program which, given the [integer|number] {n}, [decides|determines|checks] [if|whether] it is [prime|a prime number].",
    "[Given|Consider|Take] the [integer|number|natural number] {n}. [Determine|Decide|Check|Find out|Test] [if|whether] it is [prime|a prime number|a prime].",
    "[I live at number|My house number is|My locker number is|Our bus has the number|My lucky number is|My ticket has the number|The last page is page|We counted up to] {n}. Is that [a prime number|a prime|prime]?",
    "[7 is prime|13 is a prime|9 isn't prime, 11 is|2, 3, 5 and 7 are primes|4 and 6 are not primes], [what about|how about|but is|and is] {n}[ prime|]?",
    "[The answer should be|I expect|I only need] yes or no: is {n} [prime|a prime number]?",
    "[I bet|I'd say|I think|I guess|I believe] {n} is [prime|a prime number|a prime]. [Am I right?|Is it?|Is that true?|Right?]",
    "{n} [looks|seems] prime to me. [Is it?|Am I right?|Is it really?]",
    "[Can|Could] you [confirm|tell] [whether|if] {n} is [prime|a prime number|a prime][, yes or no|]?",
    "Is number {n} prime number?",
    "{n} is [prime|a prime|a prime number][?|, yes or no?|, true?|, right?| or is it not?]",
    "[Does|Has] {n} [have exactly two|exactly two|have just two] [divisors|factors]?",
    "Would {n} [survive|be left over in|stay in] the sieve of Eratosthenes?",
    "On [my worksheet|the board|the exercise sheet] I must [circle|underline|mark] the primes. Is {n} one[ of them|]?",
    "[hey|hi|ok|so], is {n} [prime|a prime|a prime number][ or not|]?",
    "[I need|I want] [to know|a yes or no]: {n}, prime or not?",
    "[Number|n|Input|Candidate]: {n}[.|;|,] [question|test|to check|wanted]: [prime or not|is it prime|prime number or not]?",
    "[I can't tell|It's hard to see|Nobody here knows|We can't agree] [whether|if] {n} is [prime|a prime number]. [Is it?|Check it.|Please check.]",
    "[With|For] n = {n}: is n [prime|a prime number]?",
)


def is_prime(rng: random.Random) -> Scalar:
    n = count(rng, 2, 3000)
    said = rng.random() < 0.2
    return Scalar(
        "is_prime",
        (),
        f"Check whether {n} is a prime number.",
        f"number = {n}\nprime = number > 1 and all(number % i for i in range(2, int(number**0.5) + 1))",
        '"yes" if prime else "no"',
        {"n": str(n)},
        _PRIME_SAID
        if said
        else (
            "<check> [if|whether] [the number |]{n} is [a prime number|prime|a prime]",
            "<check> [if|whether] {n} is [a prime number|prime|a prime] or not",
            "[check|test|examine] {n} for [primality|being prime]",
            "test the primality of {n}",
            *_PRIME_ORDERS,
            *_PRIME_MORE_ORDERS,
        ),
        _PRIME_SAID_QUESTIONS
        if said
        else (
            "Is [the number |]{n} [a prime number|prime|a prime]?",
            "Is {n} [a prime number|prime] or not?",
            "Is {n} prime? Yes or no?",
            "Prime or not: {n}?",
            "[Do you know|Can you tell me] [if|whether] {n} is [prime|a prime number]?",
            *_PRIME_QUESTIONS,
            *_PRIME_MORE_QUESTIONS,
        ),
        savable=not said,
    )


_NTH_ORDERS = (
    "go along the Fibonacci [sequence|series] 1, 1, 2, 3, 5, ... [up |]to the {n}{e} [number|term]&<compute> that [number|term]",
    "[find out|see|work out] [which|what] number is [at position {n}|in place {n}|in {n}{e} place] of the Fibonacci [sequence|series]",
    "[find out|see|work out] what the {n}{e} Fibonacci number is",
    "[use|write] a [loop|for loop|function] to [get|compute|work out|find] the {n}{e} Fibonacci number",
    "[use|run] a loop of {n} [steps|rounds] to [get|find] the {n}{e} Fibonacci number",
    "[start|begin] with 1 and 1, [each time adding|always adding] the last two numbers, to [find|get] the {n}{e} number of this [sequence|series]",
    "[figure out|work out] only the {n}{e} [term|number|element] of the Fibonacci [sequence|series]",
    "let n be {n}&<compute> the n-th Fibonacci number",
    "<compute> the Fibonacci number [with number|for n =|for position|no.] {n}",
    "pick the {n}{e} [number|term] out of the Fibonacci [sequence|series]",
    "take the Fibonacci [sequence|series]&<compute> its {n}{e} [number|term|element]",
)
_NTH_QUESTIONS = (
    "[Which|What] [number|value] [stands|is|comes|sits] [at position {n}|in {n}{e} place|in place {n}] [of|in] the Fibonacci [sequence|series]?",
    "[What is|What's] the {n}{e} Fibonacci number?",
    "[What is|What's] the {n}{e} [number|term|element] [of|in] the Fibonacci [sequence|series]?",
    "{n}{e} Fibonacci[ number| term|]?",
    "[Fibonacci|Fibonacci number|Fib|Fibonacci term] {n}?",
    "How [big|large] is the {n}{e} [Fibonacci number|number of the Fibonacci sequence|term of the Fibonacci series]?",
    "The Fibonacci [sequence|series] [goes|starts|begins|runs] 1, 1, 2, 3, 5[, 8|]. [What is|What's|Which is] the {n}{e} [number|term|one]?",
    "[In|Looking at|Given|Take] the Fibonacci [sequence|series] 1, 1, 2, 3, 5, ...[,|:] [what is|what's|which is] the {n}{e} [number|term|one]?",
    "[I'd like|I want|I need|It would be nice] to [know|have|see] [just |]the {n}{e} Fibonacci number.",
    "[Which|What] Fibonacci number [is|comes as] [the {n}{e}|number {n}]?",
    "[Sequence|Series]: Fibonacci. [Position|Index|Place|Term]: {n}.",
    "[For|With|Given|If] n = {n}, what is the n-th Fibonacci number?",
    "[My teacher|Our teacher|My brother] [asked|asks] for [one Fibonacci number only, |]the {n}{e}[| one] of the Fibonacci numbers.",
    "[Not the whole list|Not all of them|No list, please], [only|just] the {n}{e} Fibonacci number.",
    "The {n}{e} Fibonacci number is [needed|wanted|what I'm after|asked for].",
    "[In|With] the [series|sequence] 1, 1, 2, 3, 5, 8, ... each number is the sum of the two before it. [What is|What's] the {n}{e} number?",
)


_NTH_MORE_NOUNS = (
    "[the Fibonacci number |]F_{n} [of|in] the Fibonacci [sequence|series]",
    "fib {n}",
    "[term|number] [number |no. |]{n} of the Fibonacci [sequence|series]",
    "F(n) for n = {n}, [with F(1) = F(2) = 1 and F(n) = F(n-1) + F(n-2)|where F is the Fibonacci sequence]",
    "the last of the first {n} Fibonacci numbers",
    "the [single |one |]Fibonacci number [that stands |standing |]at place {n}",
    "the {n}-th [Fibonacci number|number of the Fibonacci sequence|term of the Fibonacci series]",
    "the {n}{e} of the Fibonacci numbers",
    "the {n}{e} [number|term] in Fibonacci's [sequence|series]",
    "the value of the Fibonacci [sequence|function] [at|for] n = {n}",
    "the {n}{e} Fibonacci number, [i.e.|that is,|so] the {n}{e} [term|one] of 1, 1, 2, 3, 5, 8, ...",
    "Fibonacci's {n}{e} number",
    "the {n}{e} item in the list of Fibonacci numbers",
)
_NTH_MORE_ORDERS = (
    "[set|take] n = {n}&<compute> the [nth|n-th] Fibonacci number",
    "start with x = 0 and y = 1, repeat x, y = y, x + y {n} times and take x",
    "<compute> F({n}), where F(1) = F(2) = 1 and F(n) = F(n-1) + F(n-2)",
    "generate the Fibonacci [sequence|series] up to its {n}{e} [term|number]&keep only the last one",
    "define n as {n}&<compute> the [nth|n-th] [term|number] of the Fibonacci [sequence|series]",
    "<compute> only the {n}{e} Fibonacci number, not the [ones before|whole sequence|others]",
    "<compute> [term|number] {n} of the Fibonacci [sequence|series], [counting 1, 1, 2, 3, 5|starting 1, 1, 2]",
    "do {n} steps of the Fibonacci recursion starting from 0 and 1&<compute> the {n}{e} Fibonacci number",
    "use two variables x and y to [get|find|work out|compute] the {n}{e} Fibonacci number",
    "[keep|go on] adding the two [last|latest] numbers of 1, 1, 2, 3, 5, ... until you [have|get to|reach] the {n}{e} [one|number]",
    "count along the Fibonacci numbers (1, 1, 2, 3, 5, ...)&[pick|take] the {n}{e}[ one|]",
)
_NTH_MORE_QUESTIONS = (
    "[Write|Create|Develop|I need] a [Python |short |]program [which|that] [computes|calculates|finds|works out] the {n}{e} [Fibonacci number|number of the Fibonacci sequence|term of the Fibonacci series].",
    "[Write|Create] a [Python |short |]program which, [given|for] n = {n}, [computes|finds|calculates] the [nth|n-th] Fibonacci number.",
    "How many pairs of rabbits are there in month {n} of Fibonacci's [famous |]rabbit [puzzle|problem] (1, 1, 2, 3, 5, ...)?",
    "Each number is the sum of the previous two, [starting|beginning] with 1 and 1. [Which number comes {n}{e}?|What is the {n}{e} number?|What's the {n}{e} one?|Find the {n}{e} number.]",
    "If the 1st and the 2nd Fibonacci [number|numbers] are [both |]1, what is the {n}{e}[ one|]?",
    "[whats|wats|what's] [the {n}{e} Fibonacci number|Fibonacci number {n}|fib({n})|the {n}{e} fibonacci]?",
    "[What is|What's] F({n})[ if|, if|, given] F(1) = F(2) = 1 and F(n) = F(n-1) + F(n-2)?",
    "[Fibonacci numbers:|The Fibonacci sequence has] F(1) = 1, F(2) = 1[.|, F(3) = 2.] [Find|What is|Compute|I need] F({n}).",
    "[The 10th Fibonacci number is 55|The 5th Fibonacci number is 5|Number 6 of the Fibonacci sequence is 8], [and|but what is|what about|so what is] the {n}{e}[ one|]?",
    "I [only care about|only need|just want] the {n}{e} number [of|in] the Fibonacci [sequence|series].",
    "Fibonacci, [position|term|place|number] {n}[.|, please.|?]",
    "n = {n}[,|;| ->] [nth|n-th] [Fibonacci number|fibonacci|Fibonacci term][?|.]",
    "[need|gimme|i need|want] the {n}{e} [Fibonacci number|fibonacci|number of fibonacci][ pls.| please.|.]",
    "[You are given|Given is] n = {n}. [Determine|Find|Work out|Compute] the [nth|n-th] [term|number] of the Fibonacci [sequence|series].",
    "[I can't count that far|It takes too long to count along by hand|I lost count]: what is the {n}{e} [Fibonacci number|number of 1, 1, 2, 3, 5, 8, ...]?",
    "[Consider|Take|Look at] the Fibonacci [sequence|series][ 1, 1, 2, 3, 5, ...|]. [What is|I need|Find|Compute] its {n}{e} [term|number|element].",
    "[If|When] [you|I|we] write the Fibonacci numbers [in a row|one after the other], which [number |one |]is the {n}{e}?",
    "What does the Fibonacci [sequence|series] [have|show] [at|in] [position|place] {n}?",
    "[We learned about the Fibonacci numbers today|They taught us the Fibonacci numbers at school|I read about the Fibonacci numbers in a book]. [What is|What's] the {n}{e}[ one| of them|]?",
)


def nth_fibonacci(rng: random.Random) -> Scalar:
    n = count(rng, 3, 60)
    ending = "th" if 10 <= n % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return Scalar(
        "fibonacci",
        (
            "the {n}{e} Fibonacci number",
            "the {n}{e} [number|term|element] of the Fibonacci [sequence|series]",
            "Fibonacci number [{n}|number {n}]",
            "the Fibonacci number at position {n}",
            "Fibonacci({n})",
            "fib({n})",
            "the {n}{e} Fibonacci [term|element|value]",
            "the [number|term|value|element] [at position|in position|number|no.] {n} [of|in] the Fibonacci [sequence|series]",
            "the {n}{e} [entry|member|value] [of|in] the Fibonacci [sequence|series|numbers] [1, 1, 2, 3, 5, ...|(1, 1, 2, 3, 5, ...)]",
            "the {n}{e} number of the sequence 1, 1, 2, 3, 5, 8, ... [in which each number is|where each one is] the sum of the two before it",
            "only the {n}{e} Fibonacci number",
            "the {n}{e} Fibonacci number (counting 1, 1, 2, 3, ...)",
            "F({n}) of the Fibonacci [sequence|numbers]",
            "F({n}), [the {n}{e} Fibonacci number|where F is the Fibonacci sequence]",
            "Fibonacci no. {n}",
            "n-th Fibonacci number for n = {n}",
            "the Fibonacci [number|term] with [the |]index {n} (the first two are 1 and 1)",
            *_NTH_MORE_NOUNS,
        ),
        f"Compute the {n}{ending} Fibonacci number.",
        f"a, b = 0, 1\nfor _ in range({n}):\n    a, b = b, a + b",
        "a",
        {"n": str(n), "e": ending},
        (*_NTH_ORDERS, *_NTH_MORE_ORDERS),
        (*_NTH_QUESTIONS, *_NTH_MORE_QUESTIONS),
    )


FAMILIES: dict[str, Family] = {
    "sum": sum_of,
    "sum_expression": sum_expression,
    "sum_range": sum_range,
    "mean": mean_of,
    "median": median_of,
    "max": max_of,
    "min": min_of,
    "max_min": max_and_min,
    "product": product_of,
    "factorial": factorial,
    "power": power,
    "gcd": gcd,
    "lcm": lcm,
    "is_prime": is_prime,
    "nth_fibonacci": nth_fibonacci,
}
