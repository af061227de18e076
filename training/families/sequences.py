# ruff: noqa: E501 - wordings are easier to read in one piece
"""Lists of numbers: ranges, Fibonacci, primes, multiples, squares, tables, sorted lists."""

from __future__ import annotations

import random

from training import grammar
from training.parts import Family, Sequence, Task
from training.slots import count, listing, number_text, numbers

_N = "[numbers|numbers|integers|whole numbers|natural numbers]"
_SPAN = (
    "[from {a} to {b}|from {a} to {b}|{a} to {b}|from {a} up to {b}|between {a} and {b}|from {a} "
    "through {b}|{a} through {b}|from {a} until {b}|{a} up to {b}|in the range {a} to {b}|{a}-{b}|"
    "from {a} to {b} inclusive|between {a} and {b}, both included|that go from {a} to {b}|"
    "starting at {a} and ending at {b}|[starting|beginning] [with|from|at] {a} and [ending|stopping|finishing] [with|at] {b}|"
    "that [start|begin] [at|with] {a} and [end|stop|finish] [at|with] {b}|in [the |]range {a} - {b}|between {a} and {b} inclusive|from {a} till {b}|{a}..{b}|"
    "from {a} all the way [up |]to {b}|{a} to {b} inclusive|from {a} to {b} (inclusive)|from {a} to {b} (both included)|between {a} and {b} (inclusive)|"
    "that are at least {a} and at most {b}|not smaller than {a} and not bigger than {b}|in the interval from {a} to {b}|that lie between {a} and {b}|"
    "{a} thru {b}|{a} \u2013 {b}|[starting|beginning] [from|at] {a} and going up to {b}|with {a} as the lower and {b} as the upper limit|from {a} up to and including {b}]"
)
_UP = (
    "[up to {b}|up to {b}|not bigger than {b}|not more than {b}|that do not exceed {b}|no bigger than {b}|up to and including {b}|not above {b}|no larger than {b}|not greater than "
    "{b}|until {b}|that are at most {b}|less than or equal to {b}|smaller than or equal to {b}|at most {b}|"
    "no more than {b}|not exceeding {b}|no higher than {b}|no greater than {b}|not over {b}|up to {b} inclusive|up to {b} ({b} included)|through {b}|that are {b} or smaller|that do not go over {b}]"
)
_BELOW = (
    "[below {c}|under {c}|less than {c}|smaller than {c}|that are less than {c}|before {c}|"
    "lower than {c}|that are smaller than {c}|that are under {c}|strictly below {c}|that are below {c}|up to but not including {c}|that do not reach {c}|beneath {c}]"
)
# The same bounds where they may stand first in the sentence or after a singular noun ...
_LEADS = {
    _SPAN: "[from {a} to {b}|from {a} to {b}|from {a} up to {b}|between {a} and {b}|in the range {a} to {b}|from {a} through {b}]",
    _UP: "[up to {b}|up to {b}|up to and including {b}|not above {b}|no bigger than {b}]",
    _BELOW: "[below {c}|below {c}|under {c}|smaller than {c}|less than {c}]",
}
# ... and where they say what holds for a number: "as long as it is ...".
_CONDITIONS = {
    _UP: "[at most {b}|not bigger than {b}|no more than {b}|not above {b}|less than or equal to {b}]",
    _BELOW: "[below {c}|under {c}|smaller than {c}|less than {c}|lower than {c}]",
}
_WANT = "[I need|I want|I would like|I'd like|I'd love|Give me|We need|We want|Let me have|Get me|Show me]"
_NICE = "[It'd be|It would be] [great|nice|good|lovely|helpful] to [see|have|get]"
_SHOULD = "[should|must|have to|ought to|need to] be [printed|shown|displayed|listed|written out]"


def _half(old: tuple[str, ...], new: tuple[str, ...]) -> tuple[str, ...]:
    """Both sets of wordings, the first repeated until it makes up about half."""
    return old * max(1, len(new) // len(old)) + new


def _ends(rng: random.Random) -> tuple[int, int]:
    low = 1 if rng.random() < 0.5 else count(rng, 0, 200)
    return low, low + count(rng, 3, 60)


_RANGE_NOUNS = (
    f"[the |all the |]consecutive [numbers|integers|whole numbers] {_SPAN}",
    f"[the |]counting numbers {_SPAN}",
    f"each of the {_N} {_SPAN}",
    "the numbers you [get|meet|say|pass] when [you count|counting] from {a} to {b}",
    "the numbers, [starting|beginning] [at|with] {a}, [up to and including|through|up to] {b}",
    "what you get [by|when] counting from {a} to {b}",
    "the [numbers|integers] {a0}, {a1}, {a2}[,| and so on] up to {b}",
    "{a0}, {a1}, {a2}, ..., {b}",
    "the integers with {a} as the first and {b} as the last",
    "nums {a} to {b}",
    "[the |all |]integers i [with|where] i goes from {a} to {b}",
    f"the [whole|full|complete] [range|row|run|series] of {_N} {_SPAN}",
    "the [page|seat|ticket|locker|room|raffle] numbers from {a} to {b}",
    "[ascending|increasing|rising] [numbers|integers] from {a} to {b}",
    f"the {_N} {_SPAN} in [ascending|increasing|counting|the usual|their normal] order",
    "the values [of i in|that i takes in|of the counter in] a loop from {a} to {b}",
    "every [single |]number between {a} and {b}, [{a} and {b} included|including {a} and {b} themselves|both ends included]",
    "a [sequence|series] [that|which] starts with {a}, goes up by one and ends with {b}",
    "[integers|ints|numbers] {a} to {b} [incl.|(incl)|incl]",
)
_FROM_ONE_NOUNS = (
    "the first {n} [natural numbers|positive integers|counting numbers|positive whole numbers]",
    "the first {n} natural numbers",
    f"[the |all |all the ]positive [integers|whole numbers|numbers] {_UP}",
    "1, 2, 3 and so on [up |]to {b}",
    "1, 2, 3, ... {b}",
    "the first {n} numbers, [starting|beginning] with 1",
    "the numbers one, two, three and so on [up |]to {b}",
)
_RANGE_ORDERS = (
    "start [at|with|from] {a}[ and | and |; |&]count [up |]to {b}",
    "begin [at|with] {a}[ and | and |; |&]go up [by one|one at a time|in steps of one] until you [reach|get to|are at] {b}",
    f"run through [all |]the numbers {_SPAN}",
    "step [through the numbers |]from {a} to {b}",
    "use a [for |while |]loop [that goes|that runs|running|going] from {a} to {b}",
    "let [a loop|a counter|n|i|x|a variable] [run|go] from {a} to {b}",
    "enumerate [all |]the [numbers|integers] {span}",
    "iterate over [all |]the [numbers|integers] {span}",
    "make a list that [runs|goes] from {a} to {b}",
    "fill a list with the [numbers|integers] {span}",
    "write a [for |while |]loop that counts from {a} to {b}",
    "walk through the numbers {span}",
    "take {a} as the first number and {b} as the last[ and | and |; |&]list every number of this range",
    "keep adding one to {a} until you [reach|arrive at|get to] {b}",
    "count, [starting|beginning] [at|with] {a} and [ending|stopping|finishing] [at|with] {b}",
    "start a counter at {a} and [increase|raise] it by [one|1] until it [reaches|gets to] {b}",
    "[define|create|set up] a list with [all |]the [numbers|integers] {span}",
    "put the [numbers|integers] {span} [in|into] a list",
    "use range to [get|make|generate|produce] the [numbers|integers] {span}",
    "create an empty list[ and | and |; |&]add the numbers {span} to it",
    "set start to {a} and end to {b}[ and | and |; |&]list every number of that range, both ends included",
    "say [all |]the numbers {span}",
    "count up: {a}, {a1}, {a2} and so on until {b}",
    "loop [i|n|x|a variable i|a variable n] from {a} to {b}",
    "go up one by one from {a} until you are at {b}",
    "run a [for |while |]loop over [all |]the integers {span}",
    "get every [number|integer] of the range {a} to {b}, {b} included",
)
_RANGE_QUESTIONS = (
    "What are the {numbers} {span}?",
    "Which [numbers|integers|whole numbers] [come|lie|are there|do you find] between {a} and {b}[, both included| inclusive|, {a} and {b} included]?",
    "If I count from {a} to {b}, which numbers do I say?",
    "Can you count from {a} [up |]to {b}?",
    f"{_WANT} [all |][the |]numbers {{span}}.",
    f"{_NICE} [all |]the numbers {{span}}.",
    f"The numbers {{span}} {_SHOULD}.",
    "My [little |][son|daughter|brother|sister|nephew|niece] is learning to count and needs [all |]the numbers from {a} to {b}.",
    "Start: {a}. [End|Stop]: {b}. " + f"{_WANT} all the numbers [of this range|in this range].",
    "{a} is the first [number|one] and {b} is the last [one|number]. "
    + f"{_WANT} all the numbers [of this range|in this range].",
    "[Range|Numbers]: {a} to {b}[, both ends included|, inclusive|].",
    "From {a} to {b}: which numbers are there?",
    "Starting [at|with|from] {a}, count [up |]to {b}.",
    "There should be a loop [that goes|that counts|running|counting] from {a} to {b}.",
    "Numbers {a} to {b}?",
    "The first number is {a}, the last is {b}, and [the list goes|it goes] up [by one|one at a time].",
    "We play hide and seek and I have to count from {a} to {b}.",
    "I can't count. [What|Which] numbers come from {a} to {b}?",
    "I [am organising|am organizing|run|help at] a [raffle|tombola|lottery] and the tickets are numbered from {a} to {b}. [I need|I want|Give me|List] all the ticket numbers.",
    "The [lockers|rooms|seats|pages|chairs|boxes|houses] are numbered {a} to {b}. [I need|I want|Give me|We need] all the numbers.",
    "start = {a}, [end|stop] = {b} (inclusive), step = 1. [I need|I want|Show] the [numbers|sequence].",
    "[The output|The output of the program|The result] [should be|must be|has to be|is] the numbers {span}[, nothing else|].",
    "What I expect [as output|to see|on the screen] is the numbers {span}.",
    "The [program|script|computer] [should|must|has to|shall] count [up |]from {a} to {b}.",
    "Use a [for|while] loop that starts at {a}, adds one each time and ends with {b}. [Show|Print|Output] every value.",
    "[Exercise|Task|Problem|Question]: write a program which outputs [all |]the integers {span}.",
    "[Pretend|Imagine] you are a child learning to count[: count| and count|. Count] from {a} to {b}.",
    "Please make me the numbers from {a} until {b}.",
    "I want that the [computer|program] counts from {a} to {b}.",
    "It should go {a}, {a1}, {a2} and so on, and the last number is {b}.",
    "First number {a}, last number {b}, [no number|nothing in between] left out.",
    "Given the [bounds|limits] {a} and {b}, both included, [output|print|list] every integer in the range.",
    "Let's count together[:|,] from {a} to {b}!",
    "I have to number [some|my|our] [pages|chairs|boxes|tickets] [starting|beginning] with {a} and ending with {b}. [Which|What] numbers do I need?",
    "For a number line from {a} to {b} I need [all |]the numbers on it.",
    "[Lower|Left|Smallest] [limit|bound|value]: {a}. [Upper|Right|Largest] [limit|bound|value]: {b}. [List|Show|I need] [every number|all numbers], both limits included.",
    "We teach our parrot to count from {a} to {b}. [List|Show|Give me] the numbers it should say.",
    "[For bingo|For our game|For the calendar|For the door signs] [I need|we need] the numbers {a} to {b}.",
    "For every i from {a} to {b}, [show|print|output] i.",
    "Make it count: from {a}, one at a time, up to {b}.",
    "The user wants to see [all |][the |]numbers {span}.",
    "It begins with {a} and ends with {b}. [Show|List|I want] every number on the way, {a} and {b} too.",
)


def number_range(rng: random.Random) -> Sequence:
    low, high = _ends(rng)
    slots = {"a": number_text(rng, low, words=0.04), "b": str(high), "n": number_text(rng, high)}
    slots |= {"a0": str(low), "a1": str(low + 1), "a2": str(low + 2)}
    slots |= {"span": grammar.phrase(rng, _SPAN, slots), "numbers": grammar.phrase(rng, _N, {})}
    nouns = _half(
        (
            f"[the |all the |all |all of the |every one of the |]{_N} {_SPAN}",
            f"[the |all |]{_N} {_SPAN}",
            f"[every|each] [number|integer|whole number] {_SPAN}",
        ),
        _RANGE_NOUNS + (_FROM_ONE_NOUNS if low == 1 else ()),
    )
    orders = _half(
        (
            "count [up |]from {a} to {b}",
            "count [up |]from {a} up to {b}",
            "loop [over the numbers |]from {a} to {b}",
            "count to {b}" if low == 1 else "count from {a} until {b}",
            "count [up |]from {a} through {b}",
            "go from {a} to {b}",
        ),
        _RANGE_ORDERS,
    )
    return Sequence(
        "numbers",
        nouns,
        f"Make a list of the numbers from {low} to {high}.",
        f"numbers = list(range({low}, {high} + 1))",
        "numbers",
        "number",
        slots,
        orders,
        _RANGE_QUESTIONS,
        numeric=True,
    )


_COUNTDOWN_NOUNS = (
    "[all |all the |the |][integers|whole numbers|numbers] from {a} [down|downwards|backwards|back] to {b}",
    "the numbers {b} to {a} [in descending order|from the highest to the lowest|from high to low|from big to small|the other way round|back to front]",
    "the numbers from {b} to {a}, but [backwards|in reverse|in the opposite order|in reverse order|the other way round]",
    "the [launch|rocket|New Year's|take-off|start] countdown from {a} to {b}",
    "[the |]decreasing [numbers|integers] from {a} to {b}",
    "a [reverse|backward|backwards] count from {a} to {b}",
    "a [descending|decreasing|falling] [sequence|series|row] of [numbers|integers] from {a} to {b}",
    "the [integers|numbers] {a} to {b}, [largest|biggest|highest] first",
    "{a}, {a1}, {a2}, ..., {b}",
    "the numbers {a}, {a1}, {a2} and so on [down |]to {b}",
    "the range {b} to {a} [in descending order|in reverse|backwards]",
    "the numbers between {b} and {a} [in descending order|from the largest to the smallest], both ends included",
    "every number from {a} down to {b}",
    "a countdown with {a} as the first [number|value] and {b} as the last",
    "a countdown: {a}, {a1}, {a2} and so on [down |]to {b}",
    "[numbers|integers] {a} down to {b}[, both included| inclusive|]",
    "the numbers from {a} to {b}, [one less each time|each one smaller by one|always one less]",
    "the [values|results] of a loop that [counts down|runs down|goes down] from {a} to {b}",
    "the seconds of a countdown, from {a} down to {b}",
    "a [sequence|series] [that|which] starts with {a}, goes down by one and ends with {b}",
)
_COUNTDOWN_ORDERS = (
    "start [at|with|from] {a}[ and | and |; |&][count|go] [down|downwards|backwards] to {b}",
    "begin [with|at] {a}[ and | and |; |&][keep subtracting one|take away one each time|subtract one each time] until you [reach|get to|arrive at] {b}",
    "count from {a} to {b} [backwards|in descending order|downwards]",
    "run a [for |while |]loop [backwards|down] from {a} to {b}",
    "go [down|backwards|downwards] from {a} to {b}[ one by one| in steps of one| one at a time|]",
    "use a [for |while |]loop to count [down|backwards] from {a} to {b}",
    "let [a counter|n|i|the counter|x] [fall|run down|go down|count down] from {a} to {b}",
    "step down from {a} to {b}",
    "loop [backwards|in reverse|down|downwards] from {a} to {b}",
    "make a [rocket |launch |]countdown that starts at {a} and [stops|ends] at {b}",
    "count down, [starting|beginning] [at|with] {a} and [stopping|ending] [at|with] {b}",
    "take the numbers {b} to {a}[ and | and |; |&]turn their order around",
    "count in reverse, starting at {a} and finishing at {b}",
    "simulate a [rocket launch|countdown|launch] that counts [down |]from {a} down to {b}",
    "start a counter at {a} and [decrease|lower] it by [one|1] until it [reaches|gets to] {b}",
    "set [n|x|i|a variable|a counter] to {a} and subtract 1 again and again until it [reaches|gets to|is] {b}",
    "use range with a step of -1 to [go|count] from {a} down to {b}",
    "[define|create|set up] a list with the numbers from {a} down to {b}",
    "count down like [a rocket|at a rocket launch|NASA|before a race|on New Year's Eve], from {a} to {b}",
    "program a [timer|rocket timer|countdown timer] that counts from {a} down to {b}",
    "say the numbers from {a} [backwards|down] to {b}",
    "go from {a} back to {b}, one number at a time",
    "run a [for |while |]loop over the numbers from {a} down to {b}",
    "count the seconds down from {a} to {b}",
)
_COUNTDOWN_QUESTIONS = (
    "Which numbers do I say when I count [down|backwards] from {a} to {b}?",
    "The rocket starts soon[.|!] [We need|Give me|I want|Let me have] [a|the] countdown from {a} to {b}.",
    "[Countdown|Count down]: {a} to {b}.",
    "[A|The|My] countdown should [start|begin] [at|with] {a} and [stop|end|finish] [at|with] {b}.",
    "From {a}, count [down|backwards|back] to {b}.",
    "The numbers {b} to {a} should [appear|come|be listed|be shown] in [reverse|descending|the opposite] order.",
    "It is almost midnight on New Year's Eve: [we need|give us|let's have] a countdown from {a} to {b}.",
    "What does a countdown from {a} to {b} look like?",
    "How do you count [down|backwards] from {a} to {b}?",
    f"{_NICE} a countdown from {{a}} to {{b}}.",
    "Countdown {a} to {b}?",
    "I count from {a} down to {b}. Which numbers [are those|do I say]?",
    f"{_WANT} the numbers from {{b}} to {{a}}, but [backwards|in reverse order|the other way round].",
    "What are the numbers from {a} [down|backwards|back] to {b}?",
    "The largest number, {a}, comes first and the smallest, {b}, comes last: [it's|that's|make] a countdown.",
    "Start: {a}. [End|Stop]: {b}. Direction: [down|backwards|downwards].",
    "Not from {b} up to {a} but [the other way round|in the opposite direction]: from {a} down to {b}.",
    "start = {a}, [end|stop] = {b} (inclusive), step = -1. [I need|I want|Show] the [numbers|sequence].",
    "[The output|The output of the program|The result] [should be|must be|has to be|is] the numbers from {a} [down|backwards] to {b}[, nothing else|].",
    "It should go {a}, {a1}, {a2} and so on, and the last number is {b}.",
    "The [program|script|computer] [should|must|has to|shall] count [down|backwards] from {a} to {b}.",
    "We [play|are playing] [hide and seek|a game|rockets] and [need|have] to count [down|backwards] from {a} to {b}.",
    "The race begins [soon|in a moment]. Count down from {a} to {b}[, please|].",
    "My [children|pupils|kids|little brothers] [play|love playing] [astronaut|rocket|space ship], so [we need|they need|make] a countdown [that goes |]from {a} to {b}.",
    "Use a [for|while] loop that starts at {a}, subtracts one each time and ends with {b}. [Show|Print|Output] every value.",
    "[Exercise|Task|Problem|Question]: write a program which counts [down|backwards] from {a} to {b}.",
    "I want that the [computer|program] counts [down|backwards] from {a} to {b}.",
    "First number {a}, last number {b}, one less each time.",
    "countdown please, {a} to {b}",
    "The numbers go down: the first is {a}, [the next is {a1}|then comes {a1}], and so on until {b}.",
    "T minus {a}: count down to {b}.",
    "The lift goes down from floor {a} to floor {b}. Which floors does it pass, {a} and {b} included?",
    "The [microwave|timer|clock|traffic light] shows {a} and counts down to {b}. [Which|What] numbers [does it show|appear]?",
    "For every i from {a} down to {b}, [show|print|output] i.",
    "Make it count down: from {a}, one at a time, to {b}.",
    "It begins with {a} and goes down to {b}. [Show|List|I want] every number on the way, {a} and {b} too.",
    "The user wants to see a countdown from {a} to {b}.",
    "[Highest|Largest] [number|value]: {a}. [Lowest|Smallest] [number|value]: {b}. [List|Show|I need] all of them, the [highest|largest] first.",
)


def countdown(rng: random.Random) -> Sequence:
    low = rng.choice((0, 1, 1, rng.randint(2, 20)))
    high = low + count(rng, 3, 40)
    slots = {"a": str(high), "b": number_text(rng, low, words=0.05)}
    slots |= {"a1": str(high - 1), "a2": str(high - 2)}
    nouns = _half(
        (
            "a countdown from {a} to {b}",
            "the [numbers|integers] from {a} down to {b}",
            "[the |all |]numbers from {b} to {a} [backwards|in reverse|in reverse order|in descending order]",
            "the [numbers|integers] {a} to {b} [backwards|counting down|descending|in descending order]",
            "the [numbers|integers] from {a} [backwards|downwards] to {b}",
            "a countdown that goes from {a} to {b}",
            "a countdown [that|which] [starts|begins] [at|with|from] {a} and [stops|ends|finishes] [at|with] {b}",
            "a countdown [starting|beginning] [at|with|from] {a} and [stopping|ending] [at|with] {b}",
            "a countdown [for a rocket |for the launch |]from {a} to {b}",
        ),
        _COUNTDOWN_NOUNS,
    )
    orders = _half(
        (
            "count down from {a} to {b}",
            "count backwards from {a} to {b}",
            "count from {a} down to {b}",
            "count down [from|starting at] {a} [until|till] {b}",
            "do a countdown from {a} to {b}",
            "count back from {a} to {b}",
            "count in reverse from {a} to {b}",
        ),
        _COUNTDOWN_ORDERS,
    )
    return Sequence(
        "countdown",
        nouns,
        f"Make a list of the numbers from {high} down to {low}.",
        f"numbers = list(range({high}, {low} - 1, -1))",
        "numbers",
        "number",
        slots,
        orders,
        _COUNTDOWN_QUESTIONS,
        numeric=True,
    )


_EVEN_ODD_NOUNS = (
    "{kind} [numbers|integers] {span}",
    "those [numbers|integers] {span} [which|that] are {kind}",
    "the [numbers|integers] {span} [that|which] are not {other}",
    "the {kind} ones [among|of] the numbers {span}",
    "the numbers {span} without the {other} ones",
    "the numbers {span}, {kind} ones only",
    "[just|only] {kind} numbers, namely those {span}",
    "the [series|sequence|row] of {kind} numbers {span}",
    "the [full|complete] [set|range] of {kind} numbers {span}",
    "[the |all |]{kind} house numbers {span}",
    "{kind} nums {lead}",
    "[each|every single|every] number {lead} [that|which] is {kind}",
    "all {kind} values {span}",
    "the numbers {span}, but only if they are {kind}",
    "the {kind} [page|seat|room|ticket|house] numbers {span}",
    "{kind} [integers|ints|nums] only, {lead}",
    "[whatever|all that] is {kind} among the numbers {span}",
    "the numbers {span} minus the {other} ones",
)
_EVEN_ODD_ORDERS = (
    "go through the numbers {span}[ and | and |; |&][throw out|skip|leave out|drop|ignore] the {other} ones[ and | and |; |&]keep the rest",
    "pick [out |][all |]the {kind} ones [from|among] the numbers {span}",
    "[collect|gather|select|choose|pick] [all |]the {kind} numbers {span}",
    "filter the numbers {span}[ and | and |; |&]keep only the {kind} ones",
    "take the numbers {span}[ and | and |; |&]keep [only |]those that are {kind}",
    "look [at|through] [all |]the numbers {span}[ and | and |; |&]pick [out |]the {kind} ones",
    "loop over the numbers {span}[ and | and |; |&][keep|select|take] each one that is {kind}",
    "test [every|each] number {lead}[ and | and |; |&]keep it if it is {kind}",
    "enumerate the {kind} numbers {span}",
    "count in {kind} numbers {lead}",
    "find out which numbers {span} are {kind}",
    "list all numbers {span} except the {other} ones",
    "run through the numbers {lead}[ and | and |; |&]use an if to keep only the {kind} ones",
    "[define|create|set up] a list with [all |]the {kind} numbers {span}",
    "use a loop and an if to [find|get|collect|pick out] the {kind} numbers {span}",
    "use the remainder by 2 to find the {kind} numbers {span}",
    "skip [all |every one of ]the {other} numbers and [list|keep|take] the {kind} ones {lead}",
    "separate the {kind} numbers from the {other} ones {lead}[ and | and |; |&]keep the {kind} ones",
    "use modulo to [pick|find|get] the {kind} numbers {span}",
    "check each number {lead} with the modulo operator and keep the {kind} ones",
    "[make|write|create|build|produce|put together|compile] a list of [all |]the {kind} numbers {span}",
    "remove the {other} ones from the numbers {span}",
    "let only the {kind} ones of the numbers {span} through",
    "see which of the numbers {span} are {kind}",
)
_EVEN_ODD_QUESTIONS = (
    "{lead}, which numbers are {kind}?",
    "{lead}, [I need|give me|I want] [only |just |]the {kind} numbers.",
    "Of the numbers {span}, which [ones |]are {kind}?",
    "Take the numbers {span}. Which of them are {kind}?",
    "If a number {lead} is {kind}, [it should be shown|I want to see it|it belongs on the list].",
    f"The {{kind}} numbers {{span}} {_SHOULD}.",
    "No {other} numbers[, please|]: only the {kind} ones {lead}.",
    "I don't want the {other} numbers {lead}, [just|only] the {kind} ones.",
    "Which house numbers {lead} are on the {kind} side of the street?",
    "What {kind} numbers [are there|do we have|exist] {lead}?",
    "My [teacher|maths teacher|class|daughter] asked for the {kind} numbers {lead}.",
    "[Homework|Maths|Exercise|Wanted]: {kind} numbers {lead}.",
    f"{_WANT} the {{kind}} numbers {{span}}.",
    f"{_NICE} the {{kind}} numbers {{span}}.",
    "{kind} numbers {lead}?",
    "Leaving out the {other} ones, what are the numbers {lead}?",
    "A number is either even or odd. Which [ones|numbers] {lead} are {kind}?",
    "The {kind} side of the street has the house numbers {lead}. Which {kind} numbers are these?",
    "Only every second number counts: [I need|give me|I want] the {kind} ones {lead}.",
    "We number the seats on the left {kind} and on the right {other}. Which {kind} seat numbers are there {lead}?",
    "[The output|The output of the program|The result] [should be|must be|has to be|is] the {kind} numbers {span}[, nothing else|].",
    "[Exercise|Task|Problem|Question]: write a program which outputs [all |]the {kind} numbers {span}.",
    "The [program|script|computer] [should|must|has to|shall] [find|list|show|output] [all |]the {kind} numbers {span}.",
    "Use a [for|while] loop to go over the numbers {lead} and an if to [show|print|output] only those [that|which] are {kind}.",
    "[Filter|Condition|Rule]: {kind}. [Range|Numbers]: {lead}.",
    "I want that the program shows me only the {kind} numbers {lead}.",
    "{kind} or {other}? I want the {kind} ones, {lead}.",
    "The {other} numbers can go. [What|Which] numbers {lead} are left?",
    "need {kind} numbers {lead}",
    "[I'm making|I am making|My pupils need] a worksheet about {kind} and {other} numbers. [Give me|I need|List] the {kind} ones {lead}.",
    "Given the numbers {span}, [output|print|list|select] the {kind} ones.",
    "{lead}, {kind} numbers only.",
    "For every number {lead}, [show|print|output] it if it is {kind}.",
    "From the numbers {span} I [need|want] only those [which|that] are {kind}.",
    "Show me every {kind} number you can find {lead}.",
    "The user wants to see [all |]the {kind} numbers {span}.",
    "There are numbers {lead}. The {kind} ones are mine, the {other} ones are yours. Which ones are mine?",
    "I only collect stickers with {kind} numbers. Which of the stickers {lead} are these?",
    "[Please |]ignore the {other} numbers: which {kind} numbers are there {lead}?",
)


def even_odd(rng: random.Random) -> Sequence:
    kind = rng.choice(("even", "odd"))
    rest = 0 if kind == "even" else 1
    low, high = _ends(rng)
    span = _SPAN
    if rng.random() < 0.35:
        low, span = 1, rng.choice((_UP, _UP, _BELOW))
    below = span is _BELOW
    stop = f"{high}" if below else f"{high} + 1"
    k = f"[{kind}|{kind}|{kind}|{kind}]"
    start = low + (low + rest) % 2
    setup = (
        f"numbers = [n for n in range({low}, {stop}) if n % 2 == {rest}]"
        if rng.random() < 0.88 or start != low
        else f"numbers = list(range({low}, {stop}, 2))"
    )
    slots = {"a": str(low), "b": str(high), "c": str(high)}
    slots |= {
        "span": grammar.phrase(rng, span, slots),
        "lead": grammar.phrase(rng, _LEADS[span], slots),
        "kind": grammar.phrase(rng, kind, {}),
        "other": grammar.phrase(rng, "odd" if kind == "even" else "even", {}),
    }
    nouns = _half(
        (
            f"[the |all the |all |all of the |]{k} {_N} {span}",
            f"[every|each] {k} [number|integer|whole number] {span}",
            f"[the |all |]{_N} {span} that are {k}",
            f"only the {k} {_N} {span}",
        ),
        _EVEN_ODD_NOUNS,
    )
    orders = _half((f"go through the numbers {span}&keep the {k} ones",), _EVEN_ODD_ORDERS)
    old = (f"Which numbers {span} are {k}?", f"What are the {k} numbers {span}?")
    return Sequence(
        "even_odd",
        nouns,
        f"Make a list of the {kind} numbers below {high}."
        if below
        else f"Make a list of the {kind} numbers from {low} to {high}.",
        setup,
        "numbers",
        "number",
        slots,
        orders,
        _half(old, _EVEN_ODD_QUESTIONS),
        numeric=True,
    )


_FIRST_MULTIPLES_NOUNS = (
    "the first {n} positive multiples of {k}",
    "the {n} smallest positive multiples of {k}",
    "the multiples of {k}, but only the first {n}",
    "the first {n} [positive |]numbers [that are |][divisible by|evenly divisible by] {k}",
    "the first {n} [positive |]numbers that {k} [divides|goes into]",
    "the first {n} [results|values] of {k} times n, [starting with|beginning at] n = 1",
    "{k} times 1, {k} times 2 and so on, {n} [numbers|values|results] in all",
    "the first {n} terms of the sequence of multiples of {k}",
    "multiples of {k} ([the first |]{n} of them)",
    "{n} multiples of {k}, starting [with|at|from] {k}",
    "{n} multiples of {k}, the first [one |]being {k} itself",
    "the multiples of {k} from {k} times 1 to {k} times {n}",
    "the first {n} numbers you [get|say|hit] [when counting|when you count] in steps of {k}, starting [at|with] {k}",
    "the first {n} numbers [in|of] the {k} times table",
    "k * i for i from 1 to {n}, [where|with] k is {k}",
)
_FIRST_MULTIPLES_ORDERS = (
    "start [at|with] {k}[ and | and |; |&]keep adding {k} until you have {n} numbers",
    "multiply {k} by 1, 2, 3 and so on until [you have|there are] {n} [numbers|results|multiples]",
    "[collect|gather|find|take|generate|work out] the first {n} multiples of {k}",
    "go up in steps of {k}, starting [with|at] {k}, until you have {n} numbers",
    "multiply {k} by each of the first {n} positive integers",
    "enumerate the first {n} multiples of {k}",
    "make a list of multiples of {k} and stop [after {n} of them|when it has {n} numbers]",
    "[define|create|set up] a list with the first {n} multiples of {k}",
    "use a [for |]loop from 1 to {n} to [get|find|compute|calculate] the multiples of {k}",
    "count in steps of {k}, starting [at|with] {k}[ and | and |; |&]stop after {n} numbers",
    "skip count by {k}, starting [at|with] {k}, until you have [said |]{n} numbers",
    "[make|write|create|build|produce|put together|compile] a list of {n} multiples of {k}, [the smallest|the lowest] being {k} itself",
    "add {k} to itself again and again, beginning with {k}, until you have {n} multiples of {k}",
    "list {k}, twice {k}, three times {k} and so on, {n} numbers in [all|total]",
    "run a for loop {n} times to [list|get|make] the first {n} multiples of {k}",
)
_FIRST_MULTIPLES_QUESTIONS = (
    "What are the first {n} multiples of {k}?",
    "I need {n} multiples of {k}, [starting|beginning] with {k} itself.",
    "Which {n} numbers come first when you [go up|count] in steps of {k}, starting [at|with] {k}?",
    "The number is {k}. [I need|We want|Give me] its first {n} multiples.",
    "Number: {k}. Wanted: [its|the] first {n} multiples.",
    "[Take|Given] the number {k}: what are its first {n} multiples?",
    f"{_NICE} the first {{n}} multiples of {{k}}.",
    f"The first {{n}} multiples of {{k}} {_SHOULD}.",
    "First {n} multiples of {k}?",
    f"{_WANT} the multiples of {{k}}, but [not more than|only] the first {{n}}.",
    "A box holds {k} [apples|pens|eggs|sweets|bottles]. How many do I have with one box, with two boxes and so on, up to {n} boxes?",
    "One [ticket|bottle|pen|loaf|cup of coffee] costs {k} [euros|dollars|pounds|cents]. What do 1, 2, 3 and so on up to {n} of them cost?",
    "We sell [eggs|rolls|pencils|batteries|buttons] in packs of {k}. How many [are there|do I get] in 1 pack, in 2 packs and so on up to {n} packs?",
    "A bus leaves every {k} minutes. After how many minutes do the first {n} buses leave, if the first one leaves after {k} minutes?",
    "Skip counting by {k}: [I need|give me|I want|show me] the first {n} numbers, starting [with|at] {k}.",
    "[The output|The output of the program|The result] [should be|must be|has to be|is] the first {n} multiples of {k}, [starting|beginning] with {k}.",
    "[Exercise|Task|Problem|Question]: write a program which outputs the first {n} multiples of {k}.",
    "The [program|script|computer] [should|must|has to|shall] [find|list|show|output] the first {n} multiples of {k}.",
    "Use a [for |]loop that runs from 1 to {n} and multiplies the counter by {k} each time. [Show|Print|Output] every product.",
    "{k} times 1, {k} times 2, {k} times 3, ... [I need|I want|Give me] the first {n} [of these numbers|numbers].",
    "Start with {k} and go on adding {k}, {n} numbers in [all|total].",
    "[need|want] {n} multiples of {k}, first one is {k}",
    "[Factor|Step|Base]: {k}. [How many|Number of multiples|Count]: {n}. [I need|List|Show] the multiples[, starting with {k}|].",
    "For every i from 1 to {n}, [show|print|output] {k} * i.",
    "The user wants to see the first {n} multiples of {k}.",
    "Which {n} numbers do you get from {k} times 1, {k} times 2 and so on?",
    "[I save|She saves|He saves|We save] {k} [euros|dollars|pounds] [a|every|each] week. How much is it after each of the first {n} weeks?",
    "One [brick|box|book] is {k} centimetres high. How high are stacks of 1, 2, 3 and so on up to {n} of them?",
)
_DIVISIBLE = "[divisible by|evenly divisible by|multiples of|exactly divisible by]"
_MULTIPLES_NOUNS = (
    "the [numbers|integers] {span} [that|which] {k} [divides|goes into]",
    "those numbers {span} [which|that] leave no remainder when [divided|you divide them] by {k}",
    "the numbers {span} that can be divided by {k} without [a remainder|remainder|a rest]",
    "the positive multiples of {k} {span}",
    f"the numbers {{span}}, but only those {_DIVISIBLE} {{k}}",
    f"all those [numbers|integers] {{span}} which are {_DIVISIBLE} {{k}}",
    "[each|every] number {lead} [that|which] is divisible by {k}",
    "{k} and its multiples {lead}",
    "numbers [divisible by|that are multiples of] {k} {lead}",
    "multiples of {k} {lead}",
    "the multiples of the number {k} {span}",
    "what is divisible by {k} among the numbers {span}",
    "the whole numbers {span} with {k} as a factor",
    "[whole |]numbers {lead} [with|that have] remainder 0 [when divided by|after division by|modulo] {k}",
    "the numbers n {lead} [where|for which|such that] n % {k} == 0",
    "the numbers {lead} [that|which] are in the {k} times table",
    "only the numbers {span} [which|that] {k} divides",
)
_MULTIPLES_ORDERS = (
    f"go through the numbers {{span}}[ and | and |; |&]keep [those|the ones] [that are |]{_DIVISIBLE} {{k}}",
    "pick [out |][all |]the multiples of {k} [from|among] the numbers {span}",
    "find every number {lead} that is divisible by {k}",
    "filter the numbers {span}[ and | and |; |&]keep only the multiples of {k}",
    "loop over the numbers {span}[ and | and |; |&]keep each one that [is divisible by {k}|{k} divides|{k} goes into]",
    f"check which numbers {{lead}} are {_DIVISIBLE} {{k}}",
    "test each number {lead}[ and | and |; |&]keep it if [it is divisible by {k}|dividing it by {k} leaves no remainder]",
    "[collect|gather|select|enumerate] [all |]the multiples of {k} {span}",
    "find [all |]the numbers {span} that {k} divides [evenly|exactly|without remainder]",
    "take the numbers {span}[ and | and |; |&][throw out|drop|leave out] all that are not divisible by {k}[ and | and |; |&]keep the rest",
    "[define|create|set up] a list with all [the |]multiples of {k} {span}",
    "use a loop and an if to [find|get|collect|pick out] the numbers {span} that are divisible by {k}",
    "use [the |]modulo [operator |]to [find|get|select] the multiples of {k} {span}",
    "loop over the numbers {lead} and skip [each one|every one|those] that {k} does not divide",
    "check each number {lead} and keep it if the remainder after division by {k} is 0",
    "[make|write|create|build|produce|put together|compile] a list of [all |]the multiples of {k} {span}",
    "see which of the numbers {span} are divisible by {k}",
    "remove the numbers that are not divisible by {k} from the numbers {span}",
    "run a [for |while |]loop over the numbers {lead} to find the multiples of {k}",
)
_MULTIPLES_QUESTIONS = (
    f"{{lead}}, which numbers are {_DIVISIBLE} {{k}}?",
    f"Of the numbers {{span}}, which [ones |]are {_DIVISIBLE} {{k}}?",
    "Into which numbers {lead} does {k} go [evenly|without a remainder|exactly]?",
    "If a number {lead} is divisible by {k}, [it should be shown|I want to see it|it belongs on the list].",
    "The number is {k}. [I need|Give me|I want|I'm looking for] its multiples {lead}.",
    "What multiples of {k} are there {lead}?",
    "Dividing by {k} must leave no remainder: which numbers {lead} [fit|pass|qualify]?",
    "Multiples of {k} {lead}?",
    f"The multiples of {{k}} {{span}} {_SHOULD}.",
    f"{_NICE} the multiples of {{k}} {{span}}.",
    f"{_WANT} all numbers {{span}} [that are |]{_DIVISIBLE} {{k}}.",
    "Given the number {k}, what are its multiples {lead}?",
    "What are the multiples of {k} {span}?",
    "Take the numbers {span}. Which of them can be divided by {k}?",
    "[Exercise|Task|Problem|Question]: write a program which outputs [all |]the multiples of {k} {span}.",
    "[The output|The output of the program|The result] [should be|must be|has to be|is] the multiples of {k} {span}[, nothing else|].",
    "The [program|script|computer] [should|must|has to|shall] [find|list|show|output] [all |]the numbers {span} that are divisible by {k}.",
    "A number is a multiple of {k} if dividing it by {k} leaves no remainder. Which numbers {lead} are multiples?",
    "Use a [for|while] loop to go over the numbers {lead} and an if to [show|print|output] only those [that|which] are divisible by {k}.",
    "[Filter|Condition|Rule]: divisible by {k}. [Range|Numbers]: {lead}.",
    "I want that the program shows me only the numbers {lead} that are divisible by {k}.",
    "[I'm making|I am making|My pupils need] a worksheet about multiples. [Give me|I need|List] the multiples of {k} {lead}.",
    "[need|want] multiples of {k} {lead}",
    "[Divisor|Number]: {k}. [I need|List|Show] all its multiples {lead}.",
    "[Packs|Boxes] come with {k} [pieces|bottles|eggs|pens] each. Which multiples of {k} are there {lead}?",
    "Given the numbers {span}, [output|print|list|select] the ones divisible by {k}.",
    "We practise the {k} times table: which of its numbers are there {lead}?",
    "For every number {lead}, [show|print|output] it if it is divisible by {k}.",
    "{lead}, only multiples of {k}.",
    "From the numbers {span} I [need|want] only those [which|that] are divisible by {k}.",
    "Show me every multiple of {k} you can find {lead}.",
    "The user wants to see [all |]the multiples of {k} {span}.",
    "We play a game and clap at each number that is divisible by {k}. At which numbers {lead} do we clap?",
    "[Please |]ignore everything {k} does not divide: which numbers {lead} are left?",
)


def multiples(rng: random.Random) -> Sequence:
    k = rng.randint(2, 25)
    slots = {"k": number_text(rng, k)}
    if rng.random() < 0.35:
        n = count(rng, 3, 25)
        slots["n"] = number_text(rng, n)
        return Sequence(
            "multiples",
            _half(("the first {n} multiples of {k}", "{n} multiples of {k}"), _FIRST_MULTIPLES_NOUNS),
            f"Make a list of the first {n} multiples of {k}.",
            f"numbers = [{k} * n for n in range(1, {n} + 1)]",
            "numbers",
            "number",
            slots,
            _FIRST_MULTIPLES_ORDERS,
            _FIRST_MULTIPLES_QUESTIONS,
            numeric=True,
        )
    top = k * rng.randint(3, 20) + (rng.randrange(k) if rng.random() < 0.3 else 0)
    slots |= {"a": "1", "b": str(top), "c": str(top)}
    span = rng.choice((_UP, _UP, _SPAN, _SPAN, _BELOW))
    slots |= {
        "span": grammar.phrase(rng, span, slots),
        "lead": grammar.phrase(rng, _LEADS[span], slots),
    }
    below = span is _BELOW
    by = "[divisible by|that can be divided by|that are divisible by|which are divisible by|that are multiples of|evenly divisible by]"
    nouns = _half(
        (
            f"[the |all |all the |all of the |]multiples of {{k}} {span}",
            f"[every|each] multiple of {{k}} {span}",
            f"[the |all |all the |]{_N} {span} {by} {{k}}",
            f"[every|each] [number|integer] {span} {by} {{k}}",
        ),
        _MULTIPLES_NOUNS,
    )
    steps = (f"count in steps of {{k}} {span}", f"count by {{k}} {span}") if span is _UP else ()
    questions = _half(
        (
            f"Which [{_N}] {span} are [divisible by|multiples of] {{k}}?",
            f"Which {_N} {span} can {{k}} divide?",
        ),
        _MULTIPLES_QUESTIONS,
    )
    return Sequence(
        "multiples",
        nouns,
        f"Make a list of the multiples of {k} {'below' if below else 'up to'} {top}.",
        f"numbers = list(range({k}, {top}{'' if below else ' + 1'}, {k}))",
        "numbers",
        "number",
        slots,
        steps + _MULTIPLES_ORDERS,
        questions,
        numeric=True,
    )


_FIBONACCI_NOUNS = (
    "the first {n} [Fibonaccis|Fibonacci terms|Fibonacci values]",
    "the [opening|leading|initial] {n} [terms|numbers|members] of the Fibonacci [sequence|series]",
    "the Fibonacci [sequence|series], first {n} [terms|numbers|members] only",
    "the Fibonacci [sequence|series|numbers] 0, 1, 1, ... with {n} [terms|numbers|members] in [all|total]",
    "the Fibonacci [sequence|series] (0, 1, 1, 2, ...) to {n} [terms|places]",
    "the start of the Fibonacci [sequence|series], {n} numbers [long|in total|in all]",
    "a Fibonacci [sequence|series] of {n} [numbers|terms]",
    "Fibonacci numbers, {n} of them",
    "the {n} numbers [that|which] open the Fibonacci [sequence|series]",
    "the first {n} numbers of the sequence in which [each|every] number is the sum of the two before it, starting with 0 and 1",
    "Leonardo Fibonacci's first {n} numbers",
    "Fibonacci's sequence with {n} [terms|entries]",
    "the first {n} values in Fibonacci's [sequence|series]",
    "Fibonacci numbers until there are {n} of them",
    "the Fibonacci [sequence|series] F(0), F(1), F(2), ... with {n} [terms|numbers|values]",
    "{n} Fibonacci numbers, [starting|beginning] [0, 1, 1|with 0, 1, 1|with 0 and 1]",
    "[fib|fibo|Fibonacci] numbers, first {n}",
)
_FIBONACCI_ORDERS = (
    "start with 0 and 1[ and | and |; |&]keep adding the last two numbers until [you have|there are] {n} [numbers|numbers in all|numbers in total]",
    "compute [the |]Fibonacci numbers until [you have|there are] {n} of them",
    "build the Fibonacci [sequence|series] [up to|with] {n} [terms|numbers]",
    "run the Fibonacci [sequence|recurrence] for {n} [terms|numbers]",
    "go through the Fibonacci [sequence|series] and stop after {n} numbers",
    "begin the Fibonacci sequence [at|with] 0 and stop after {n} terms",
    "take the first {n} terms of the Fibonacci [sequence|series]",
    "work out how the Fibonacci sequence begins, {n} numbers in all",
    "continue the Fibonacci [sequence|series] 0, 1, 1, ... until it has {n} [terms|numbers]",
    "use a [while |]loop to make {n} Fibonacci numbers",
    "make each number the sum of the two before it, starting with 0 and 1, until there are {n} numbers",
    "[define|create|set up] a list that starts with 0 and 1[ and | and |; |&]append the sum of its last two numbers until it has {n} [numbers|entries|elements]",
    "use two variables a = 0 and b = 1 and a loop to [get|make|compute|generate] {n} Fibonacci numbers",
    "loop {n} times to [get|build|compute|generate] the first {n} Fibonacci numbers",
    "use a for loop to [calculate|generate|produce|make] the Fibonacci [sequence|series] with {n} [terms|numbers]",
    "write a function that returns the first {n} Fibonacci numbers[ and | and |; |&]call it",
    "implement the Fibonacci [sequence|series] for the first {n} [terms|numbers]",
    "[make|write|create|build|produce|put together|compile] a list [of|with|containing] the first {n} Fibonacci numbers",
    "run a [for |while |]loop until you have {n} [numbers|terms] of the Fibonacci [sequence|series]",
    "follow the Fibonacci rule from 0 and 1 on until there are {n} numbers",
    "list how the Fibonacci [sequence|series] begins, {n} [terms|numbers] [long|in all]",
)
_FIBONACCI_QUESTIONS = (
    "What are the first {n} [Fibonacci numbers|numbers of the Fibonacci sequence|terms of the Fibonacci series]?",
    "How does the Fibonacci [sequence|series] [start|begin|go]? [I need|Give me|I want] {n} [numbers|terms].",
    "[Fibonacci|Fibonacci numbers|Fibonacci sequence]: [the |]first {n}[ terms| numbers|].",
    "Which {n} numbers [start|open] the Fibonacci [sequence|series]?",
    "[Fibonacci|Fibonacci sequence|Fibonacci series], {n} [terms|numbers][.|?]",
    "In the Fibonacci sequence every number is the sum of the two before it. [What are|Which are] the first {n}[ numbers|]?",
    "[Each|Every] number is the sum of the two [numbers |]before it, and the first two are 0 and 1. What are the first {n} numbers?",
    "My [maths |school |]book [talks about|explains|mentions] the Fibonacci numbers. "
    + f"{_WANT} the first {{n}}[ of them|].",
    f"{_NICE} the first {{n}} Fibonacci numbers.",
    f"The first {{n}} Fibonacci numbers {_SHOULD}.",
    "Could I [have|see|get] the first {n} Fibonacci numbers?",
    f"{_WANT} {{n}} Fibonacci numbers, [starting|beginning] [with|at|from] 0.",
    "Starting [with|from] 0 and 1, what are the first {n} Fibonacci numbers?",
    "0, 1, 1: how does this Fibonacci sequence go on? " + f"{_WANT} the first {{n}} numbers.",
    "If the Fibonacci sequence starts with 0 and 1, [what|which] are its first {n} [terms|numbers|members]?",
    "[Exercise|Task|Problem|Question]: write a program which outputs the first {n} [Fibonacci numbers|terms of the Fibonacci sequence|numbers of the Fibonacci series].",
    "[The output|The output of the program|The result] [should be|must be|has to be|is] the first {n} Fibonacci numbers, starting with 0.",
    "The [program|script|computer] [should|must|has to|shall] [find|list|show|output|calculate] the first {n} Fibonacci numbers.",
    "It should go 0, 1, 1 and so on until there are {n} numbers: the Fibonacci [sequence|series].",
    "The Fibonacci [sequence|series] begins with 0 and 1, and the next number is always the sum of the last two. [I need|Give me|I want|List] {n} [numbers|terms][ in all|].",
    "Use a loop that adds the last two numbers again and again, beginning with 0 and 1. Stop when there are {n} numbers. [Show|Print|Output] [them|all of them].",
    "I want that the program calculates the first {n} numbers of Fibonacci.",
    "[Sequence|Series]: Fibonacci, starting with 0 and 1. [Length|Number of terms|Terms|How many]: {n}.",
    "need [the |]first {n} fibonacci numbers",
    "[For|In] a talk about sunflowers I [need|want to show] the first {n} Fibonacci numbers.",
    "Let n [be|=] {d}. [Output|Print|Show|List] the first n Fibonacci numbers.",
    "[Given|With] n = {d}, [output|print|show|list] the first n terms of the Fibonacci [sequence|series].",
    "The user wants to see the first {n} [Fibonacci numbers|terms of the Fibonacci sequence].",
    "Do you know the Fibonacci [sequence|series]? [List|Show|I need|Print] its first {n} [numbers|terms].",
    "First term 0, second term 1, every other term the sum of the two before it: [I need|list|give me] the first {n} terms.",
    "[Our|My] [maths|math|computer science] [teacher|professor] likes the Fibonacci numbers. [Show|List|Give me] {n} of them, starting with 0.",
    "The famous [sequence|series] of Fibonacci: [I need|list|show|print] {n} [terms|numbers].",
    "Fibonacci, please: {n} [terms|numbers], [starting|beginning] with 0.",
)


def fibonacci(rng: random.Random) -> Sequence:
    n = count(rng, 3, 40)
    f = "[Fibonacci|Fibonacci|Fibonacci|fibonacci]"
    main = f"numbers = [0, 1]\nwhile len(numbers) < {n}:\n    numbers.append(numbers[-1] + numbers[-2])"
    other = f"numbers = []\na, b = 0, 1\nfor _ in range({n}):\n    numbers.append(a)\n    a, b = b, a + b"
    nouns = _half(
        (
            f"the first {{n}} {f} numbers",
            f"the first {{n}} {f} numbers",
            f"{{n}} {f} numbers",
            f"the first {{n}} numbers [of|in|from] the {f} [sequence|series]",
            f"the first {{n}} [terms|elements|members|entries] of the {f} [sequence|series]",
            f"the {f} [sequence|series|numbers] up to the {{d}}th [term|number]",
            f"the first {{n}} numbers of {f}",
            f"the {f} [sequence|series] with {{n}} [terms|numbers|elements]",
            f"the beginning of the {f} [sequence|series] ({{d}} numbers)",
            f"{{n}} [terms|numbers|members] of the {f} [sequence|series]",
            f"the {f} [sequence|series] of length {{d}}",
        ),
        _FIBONACCI_NOUNS,
    )
    return Sequence(
        "fibonacci",
        nouns,
        f"Make a list of the first {n} Fibonacci numbers.",
        main if rng.random() < 0.9 else other,
        "numbers",
        "number",
        {"n": number_text(rng, n), "d": str(n)},
        _half((f"generate the first {{n}} {f} numbers",), _FIBONACCI_ORDERS),
        _FIBONACCI_QUESTIONS,
        numeric=True,
    )


_FIBONACCI_BELOW_NOUNS = (
    "Fibonacci numbers {lead}",
    "the [terms|members|elements|entries] of the Fibonacci [sequence|series] {span}",
    "[the |all |]Fibonacci numbers, as long as they are {cond}",
    "[the |all |]numbers {span} that [belong to|are in|appear in|occur in] the Fibonacci [sequence|series]",
    "the part of the Fibonacci [sequence|series] [with numbers|in which the numbers are] {cond}",
    "the Fibonacci [sequence|series] 0, 1, 1, 2, ... with all its numbers {cond}",
    "those Fibonacci numbers [which|that] are {cond}",
    "the Fibonacci [sequence|series], but only [numbers|terms] {span}",
    "Fibonacci's numbers {span}",
    "the sequence of Fibonacci numbers {span}",
    "whatever Fibonacci numbers there are {lead}",
    "all values of the Fibonacci [sequence|series] {span}",
    "the numbers 0, 1, 1, 2, 3, 5 and so on of the Fibonacci [sequence|series], as long as they are {cond}",
    "the Fibonacci [sequence|series] until [its numbers are|it is] no longer {cond}",
    "[fib|fibo|Fibonacci] numbers {lead}",
    "all terms of Fibonacci's [sequence|series] that are {cond}",
)
_FIBONACCI_BELOW_ORDERS = (
    "generate Fibonacci numbers as long as they are {cond}",
    "start with 0 and 1[ and | and |; |&]keep adding the last two numbers as long as the result is {cond}",
    "compute the Fibonacci [sequence|series] while its numbers are {cond}",
    "go through the Fibonacci sequence while the numbers are {cond}",
    "[find|collect|gather|enumerate] [all |]the Fibonacci numbers {span}",
    "build the Fibonacci sequence with numbers {span}",
    "use a while loop to make the Fibonacci numbers {span}",
    "take the Fibonacci numbers in turn while they are {cond}",
    "run the Fibonacci [sequence|series] for as long as the next number is {cond}",
    "[define|create|set up] a list with [all |]the Fibonacci numbers {span}",
    "use a while loop that adds up the last two numbers, starting with 0 and 1, as long as they are {cond}",
    "[generate|produce|print|calculate] the Fibonacci [sequence|series] and stop as soon as a number is not {cond}",
    "write a function that returns the Fibonacci numbers {span}[ and | and |; |&]call it",
    "use two variables a = 0 and b = 1 to [get|make|compute|generate] the Fibonacci numbers {span}",
    "implement the Fibonacci [sequence|series] for numbers {span}",
    "[make|write|create|build|produce|put together|compile] a list [of|with|containing] all [the |]Fibonacci numbers {span}",
    "run a while loop to get the Fibonacci numbers {span}",
    "follow the Fibonacci rule from 0 and 1 on while the numbers are {cond}",
    "see which Fibonacci numbers are {cond}",
)
_FIBONACCI_BELOW_QUESTIONS = (
    "Which Fibonacci numbers are {cond}?",
    "What are the Fibonacci numbers {span}?",
    "{lead}, which Fibonacci numbers are there?",
    "What Fibonacci numbers [are there|exist|do we have] {lead}?",
    "[Fibonacci|Fibonacci sequence|Fibonacci numbers], {lead}.",
    "Fibonacci numbers {lead}?",
    "If a Fibonacci number is {cond}, [it belongs on the list|it should be shown|I want to see it].",
    f"{_WANT} the Fibonacci numbers {{span}}.",
    f"{_NICE} [all |]the Fibonacci numbers {{span}}.",
    f"The Fibonacci numbers {{span}} {_SHOULD}.",
    "In the Fibonacci sequence every number is the sum of the two before it. Which of its numbers are {cond}?",
    "0, 1, 1, 2, 3, 5 and so on: which of these Fibonacci numbers are {cond}?",
    "Which numbers of the Fibonacci [sequence|series] are {cond}?",
    "My maths book talks about Fibonacci numbers. " + f"{_WANT} all [of them |]that are {{cond}}.",
    "[Exercise|Task|Problem|Question]: write a program which outputs [all |]the Fibonacci numbers {span}.",
    "[The output|The output of the program|The result] [should be|must be|has to be|is] the Fibonacci numbers {span}, starting with 0.",
    "The [program|script|computer] [should|must|has to|shall] [find|list|show|output|calculate] all [the |]Fibonacci numbers {span}.",
    "The Fibonacci [sequence|series] begins with 0 and 1, and the next number is always the sum of the last two. [I need|Give me|I want|List] all its numbers that are {cond}.",
    "Use a while loop that adds the last two numbers again and again, beginning with 0 and 1, as long as they are {cond}. [Show|Print|Output] [them|all of them].",
    "I want that the program calculates all numbers of Fibonacci that are {cond}.",
    "[Sequence|Series]: Fibonacci, starting with 0 and 1. [Limit|Condition]: the numbers are {cond}.",
    "need [all |]fibonacci numbers {lead}",
    "[For|In] a talk about sunflowers I [need|want to show] the Fibonacci numbers {span}.",
    "We are doing the Fibonacci [sequence|series] at school and [I have to|must] find all its numbers that are {cond}.",
    "Let the Fibonacci [sequence|series] run while its numbers are {cond}. [What|Which] numbers [appear|come up|do we get]?",
    "[I know|You know] the Fibonacci numbers: 0, 1, 1, 2 and so on. Go on while they are {cond}.",
    "The user wants to see [all |]the Fibonacci numbers {span}.",
    "Do you know the Fibonacci [sequence|series]? [List|Show|I need|Print] all its numbers {span}.",
    "First term 0, second term 1, every other term the sum of the two before it: [I need|list|give me] all terms that are {cond}.",
    "[Our|My] [maths|math|computer science] [teacher|professor] likes the Fibonacci numbers. [Show|List|Give me] all that are {cond}.",
    "Fibonacci, please, but only the numbers that are {cond}.",
    "Show me every Fibonacci number you can find {lead}.",
)


def fibonacci_below(rng: random.Random) -> Sequence:
    top = count(rng, 10, 5000)
    f = "[Fibonacci|fibonacci]"
    if rng.random() < 0.6:
        span, sign, word = _BELOW, "<", "below"
    else:
        span, sign, word = _UP, "<=", "up to"
    slots = {"b": str(top), "c": str(top)}
    slots |= {
        "span": grammar.phrase(rng, span, slots),
        "lead": grammar.phrase(rng, _LEADS[span], slots),
        "cond": grammar.phrase(rng, _CONDITIONS[span], slots),
    }
    nouns = _half(
        (
            f"[the |all |all the |every one of the ]{f} numbers {span}",
            f"[every|each] {f} number {span}",
            f"the numbers of the {f} [sequence|series] {span}",
        ),
        _FIBONACCI_BELOW_NOUNS,
    )
    return Sequence(
        "fibonacci",
        nouns,
        f"Make a list of the Fibonacci numbers {word} {top}.",
        f"numbers = []\na, b = 0, 1\nwhile a {sign} {top}:\n    numbers.append(a)\n    a, b = b, a + b",
        "numbers",
        "number",
        slots,
        _FIBONACCI_BELOW_ORDERS,
        _FIBONACCI_BELOW_QUESTIONS,
        numeric=True,
    )


_PRIME = "all(n % d for d in range(2, int(n**0.5) + 1))"


_PRIME_NOUNS = (
    "the primes among the numbers {span}",
    "those [numbers|integers] {span} [which|that] are [prime|primes|prime numbers]",
    "the numbers {span} with exactly two divisors, i.e. the primes",
    "the prime [ones|members] of the numbers {span}",
    "primes {lead}",
    "[each|every] number {lead} [that|which] is [prime|a prime|a prime number]",
    "the numbers {span} that [have no divisors except|are only divisible by|can only be divided by] 1 and themselves (the primes)",
    "all prime integers {span}",
    "the numbers {span}, but only if they are [prime|prime numbers|primes]",
    "[just|only] the primes {span}",
    "the [series|sequence|complete set] of prime numbers {span}",
    "all primes [that can be found|there are] {lead}",
    "the integers {span} that are prime numbers",
    "the numbers {span} [that|which] cannot be divided by anything except 1 and themselves (primes)",
    "[prime numbers|primes] only, {lead}",
    "the numbers {span} [which|that] are not composite but prime",
    "only those numbers {span} [which|that] pass [a|the] prime test",
)
_PRIME_ORDERS = (
    "go through the numbers {span}[ and | and |; |&]keep [only |]the [primes|prime numbers|prime ones]",
    "check which numbers {span} are [prime|primes|prime numbers]",
    "test [each|every] number {lead}[ and | and |; |&]keep it if it is [prime|a prime|a prime number]",
    "[search|look] for [all |]the primes {span}",
    "pick [out |][all |]the [primes|prime numbers] [from|among] the numbers {span}",
    "[find|collect|gather|select|enumerate|hunt down] [all |]the [primes|prime numbers] {span}",
    "loop over the numbers {span}[ and | and |; |&][keep|select|take] each one that is prime",
    "filter the numbers {span}[ and | and |; |&]keep only the [primes|prime numbers]",
    "take the numbers {span}[ and | and |; |&]keep those [that are prime|with no divisors but 1 and themselves]",
    "find every [prime|prime number] {lead}",
    "look at the numbers {lead} one after the other[ and | and |; |&]keep the primes",
    "[define|create|set up] a list with [all |]the [primes|prime numbers] {span}",
    "use a loop and an if to [find|get|collect|pick out] the [primes|prime numbers] {span}",
    "use nested loops to find the [primes|prime numbers] {span}",
    "check each number {lead} for divisors[ and | and |; |&]keep the primes",
    "write a function that tests whether a number is prime and use it to find [all |]the [primes|prime numbers] {span}",
    "sieve the primes out of the numbers {span}",
    "separate the [primes|prime numbers] from the other numbers {lead}[ and | and |; |&]keep the primes",
    "try dividing each number {lead} by the smaller ones to find the primes",
    "[make|write|create|build|produce|put together|compile] a list [of|with|containing] [all |]the [primes|prime numbers] {span}",
    "see which of the numbers {span} are [prime|primes|prime numbers]",
    "remove all [numbers|those] that are not prime from the numbers {span}",
    "run a [for |while |]loop over the numbers {lead} to find the primes",
)
_PRIME_QUESTIONS = (
    "{lead}, which numbers are [prime|primes|prime numbers]?",
    "Of the numbers {span}, which [ones |]are [prime|primes]?",
    "What [primes|prime numbers] [are there|exist|do we have] {lead}?",
    "Take the numbers {span}. Which of them are [prime|prime numbers|primes]?",
    "If a number {lead} is prime, [it should be shown|I want to see it|it belongs on the list].",
    "Primes {lead}?",
    "[Primes|Prime numbers|Wanted], {lead}: [all of them|the whole list].",
    "A prime can only be divided by 1 and itself. Which numbers {span} are primes?",
    f"{_WANT} [all |]the [primes|prime numbers] {{span}}.",
    f"{_NICE} [all |]the [primes|prime numbers] {{span}}.",
    f"The [primes|prime numbers] {{span}} {_SHOULD}.",
    "Which numbers {span} have no divisors except 1 and themselves, that is, are prime?",
    "{lead}, [give me|I need|I want] [all |]the [primes|prime numbers].",
    "We [talked about|learned about|are doing] prime numbers at school. Which ones are there {lead}?",
    "I don't know my primes. Which are they, {lead}?",
    "[Exercise|Task|Problem|Question]: write a program which outputs [all |]the [primes|prime numbers] {span}.",
    "[The output|The output of the program|The result] [should be|must be|has to be|is] the [primes|prime numbers] {span}[, nothing else|].",
    "The [program|script|computer] [should|must|has to|shall] [find|list|show|output|determine] [all |]the [primes|prime numbers] {span}.",
    "Use a [for|while] loop to go over the numbers {lead}, test each one and [show|print|output] only the primes.",
    "[Filter|Condition|Rule]: prime. [Range|Numbers]: {lead}.",
    "I want that the program shows me only the numbers {lead} that are prime.",
    "[I'm making|I am making|My pupils need] a worksheet about [primes|prime numbers]. [Give me|I need|List] [all of them|the ones] {lead}.",
    "[need|want] [all |][the |]primes {lead}",
    "Given the numbers {span}, [output|print|list|select] [those that are prime|the primes|the prime ones].",
    "2, 3, 5 and so on: I mean the prime numbers. [Which|What] are they {lead}?",
    "A number greater than 1 that only 1 and itself divide is called prime. [Find|List|I need] all such numbers {lead}.",
    "[For|In] our lesson on [factors|prime numbers|divisibility] we need [all |][the |]primes {lead}.",
    "For every number {lead}, [show|print|output] it if it is [prime|a prime|a prime number].",
    "{lead}, [only primes|prime numbers only|primes only].",
    "From the numbers {span} I [need|want] only those [which|that] are prime.",
    "Show me every prime you can find {lead}.",
    "The user wants to see [all |]the [primes|prime numbers] {span}.",
    "Prime or not prime? [List|Show|I need] the [primes|prime ones] {lead}.",
    "[Please |]ignore all numbers that are not prime: which ones are left {lead}?",
    "[Our|My] [maths|math] [teacher|professor] wants a list of [all |][the |]primes {lead}.",
)
_FIRST_PRIMES_NOUNS = (
    "the first {n} prime numbers, [starting|beginning] [with|at|from] 2",
    "{n} primes, starting [with|from|at] 2",
    "primes, the first {n} of them",
    "the [opening|initial|leading] {n} [primes|numbers of the sequence of primes]",
    "the [sequence|list|series] of primes 2, 3, 5, ... with {n} [terms|numbers|members]",
    "the primes 2, 3 and so on until there are {n} of them",
    "the first {n} numbers [that have|with] exactly two divisors, i.e. primes",
    "the first {n} numbers that [are only divisible by|can only be divided by] 1 and themselves (primes)",
    "the first {n} [members|terms|elements] of the [sequence|series] of [primes|prime numbers]",
    "the prime numbers, but only the first {n}",
    "the {n} smallest [primes|prime numbers]",
    "the first {n} integers that are prime",
    "the primes 2, 3, 5, ... up to the one in place {n}",
    "the first {n} numbers [which|that] cannot be divided by anything except 1 and themselves (primes)",
    "the prime numbers number one to {n}, starting with 2",
    "[prime numbers|primes], {n} of them, [the smallest|from the smallest on|beginning with the smallest]",
)
_FIRST_PRIMES_ORDERS = (
    "[find|collect|gather|generate|compute|enumerate|look for] the first {n} [primes|prime numbers]",
    "start [at|with] 2[ and | and |; |&]look for primes until you have {n}[ of them|]",
    "keep looking for primes until [you have|there are] {n}[ of them|]",
    "test the numbers from 2 on for being prime until you have [found |]{n} primes",
    "count up from 2[ and | and |; |&]keep the primes until [you have|there are] {n}[ of them|]",
    "build the list of primes 2, 3, 5, ... until it has {n} [entries|numbers|members]",
    "go through the numbers from 2 on and stop when you have {n} primes",
    "use a while loop to find {n} primes, starting with 2",
    "collect primes from 2 upwards and stop when you have {n}",
    "[define|create|set up] a list with the first {n} [primes|prime numbers]",
    "set a counter to 0[ and | and |; |&]count primes from 2 on until it [is|reaches] {n}, keeping each prime",
    "write a function that tests whether a number is prime and use it to find the first {n} [primes|prime numbers]",
    "create an empty list[ and | and |; |&]add primes to it, beginning with 2, until it has {n} [entries|elements|numbers]",
    "try one number after the other, beginning with 2, until [you have|there are] {n} primes",
    "[generate|produce|calculate] [prime numbers|primes] from 2 on[ and | and |; |&]stop after the first {n}",
    "[make|write|create|build|produce|put together|compile] a list [of|with|containing] the first {n} [primes|prime numbers]",
    "run a while loop until you have {n} primes",
    "list how the sequence of primes begins, {n} [numbers|primes] [long|in all]",
)
_FIRST_PRIMES_QUESTIONS = (
    "What are the first {n} [primes|prime numbers]?",
    "Which are the {n} [smallest|lowest|first] [primes|prime numbers]?",
    "[Primes|Prime numbers]: [the |]first {n}.",
    "First {n} primes?",
    "The primes start with 2, 3 and 5. " + f"{_WANT} the first {{n}}[ of them|].",
    "How does the sequence of primes [start|begin|go]? [I need|Give me|I want] {n} [of them|numbers].",
    "A prime can only be divided by 1 and itself. What are the first {n} [primes|of them]?",
    f"{_WANT} {{n}} [primes|prime numbers], [starting|beginning] [with|from|at] 2.",
    f"{_NICE} the first {{n}} [primes|prime numbers].",
    f"The first {{n}} [primes|prime numbers] {_SHOULD}.",
    "Starting [at|from|with] 2, what are the first {n} primes?",
    "Could I [have|see|get] the first {n} [primes|prime numbers]?",
    "We are doing prime numbers at school and [I have to know|I must know|need to know] the first {n}.",
    "Which {n} [primes|prime numbers] come first?",
    "[Exercise|Task|Problem|Question]: write a program which outputs the first {n} [primes|prime numbers].",
    "[The output|The output of the program|The result] [should be|must be|has to be|is] the first {n} [primes|prime numbers][, starting with 2|].",
    "The [program|script|computer] [should|must|has to|shall] [find|list|show|output|determine] the first {n} [primes|prime numbers].",
    "It should go 2, 3, 5 and so on until there are {n} [primes|prime numbers].",
    "Use a while loop that tests one number after the other, beginning with 2, and stops when {n} primes are found. [Show|Print|Output] [them|these primes].",
    "I want that the program finds the first {n} prime numbers.",
    "[How many|Number of primes|Count]: {n}. [I need|List|Show|Wanted:] the first primes, beginning with 2.",
    "need [the |]first {n} primes",
    "[I'm making|I am making|My pupils need] a worksheet about [primes|prime numbers]. [Give me|I need|List] the first {n}.",
    "[Given|With] n = {n}, [output|print|show|list] the first n [primes|prime numbers].",
    "A number greater than 1 that only 1 and itself divide is called prime. [Find|List|I need] the first {n} such numbers.",
    "[For|In] our lesson on [factors|prime numbers|divisibility] we need the first {n} primes.",
    "Not more than {n} [primes|prime numbers], please, and start with the smallest: 2.",
    "The user wants to see the first {n} [primes|prime numbers].",
    "Do you know the prime numbers? [List|Show|I need|Print] the first {n}.",
    "[Our|My] [maths|math] [teacher|professor] wants a list of the first {n} [primes|prime numbers].",
    "Prime numbers, please: {n} of them, [starting|beginning] with 2.",
    "2 is the first prime. [List|Show|I need|Give me] the first {n} [of them|primes], 2 included.",
    "[I must|We must|I have to] know the first {n} primes by heart.",
)


def primes(rng: random.Random) -> Sequence:
    low, high = 2, count(rng, 5, 300)
    slots = {"a": "1", "b": str(high), "c": str(high), "n": str(high)}
    span = rng.choice((_UP, _UP, _BELOW, _SPAN))
    if rng.random() < 0.2:
        low = rng.randint(3, 90)
        high = low + rng.randint(10, 120)
        span, slots = _SPAN, {"a": str(low), "b": str(high)}
    elif span is _SPAN:
        slots["a"] = rng.choice(("1", "1", "2"))
    below = span is _BELOW
    p = "[prime numbers|primes|primes|prime numbers]"
    slots |= {
        "span": grammar.phrase(rng, span, slots),
        "lead": grammar.phrase(rng, _LEADS[span], slots),
    }
    nouns = _half(
        (
            f"[the |all the |all |all of the |]{p} {span}",
            f"[every|each] [prime|prime number] {span}",
            f"[the |all |]numbers {span} that are prime",
        ),
        _PRIME_NOUNS,
    )
    old = (f"Which [numbers|integers] {span} are [prime|prime numbers|primes]?", f"What are the {p} {span}?")
    return Sequence(
        "primes",
        nouns,
        f"Make a list of the primes below {high}."
        if below
        else f"Make a list of the primes from {low} to {high}.",
        f"numbers = [n for n in range({low}, {high}{'' if below else ' + 1'}) if {_PRIME}]",
        "numbers",
        "number",
        slots,
        _PRIME_ORDERS,
        _half(old, _PRIME_QUESTIONS),
        numeric=True,
    )


def first_primes(rng: random.Random) -> Sequence:
    n = count(rng, 3, 50)
    nouns = _half(
        (
            "the first {n} [prime numbers|primes]",
            "the first {n} [prime numbers|primes]",
            "{n} [prime numbers|primes]",
            "the [smallest|lowest] {n} [prime numbers|primes]",
            "the first {n} numbers that are prime",
        ),
        _FIRST_PRIMES_NOUNS,
    )
    return Sequence(
        "first_primes",
        nouns,
        f"Make a list of the first {n} primes.",
        f"numbers = []\nn = 2\nwhile len(numbers) < {n}:\n    if {_PRIME}:\n        numbers.append(n)\n    n += 1",
        "numbers",
        "number",
        {"n": number_text(rng, n)},
        _FIRST_PRIMES_ORDERS,
        _FIRST_PRIMES_QUESTIONS,
        numeric=True,
    )


_SQUARES_NOUNS = (
    "the {kind}s of the [numbers|integers] in the range {a} to {b}",
    "[every|each] [number|integer] {span}, {done}",
    "the [numbers|integers] {span}, each [one |][of them |]{done}",
    "n^{e} for [n|every n|each n|all n] {span}",
    "x**{e} for [x|every x|each x|all x] {span}",
    "{a}^{e} to {b}^{e}",
    "{a} {done}, {a1} {done} and so on [up |]to {b} {done}",
    "the [{ord}|{ord}] powers of the [numbers|integers] {span}",
    "the {done} [values of the |]numbers {span}",
    "the numbers {span} raised to the [power of {e}|{ord} power]",
    "the numbers {span}, each raised to the power of {e}",
    "n to the power of {e} for [every|each] n {span}",
    "the {kind}s you get from the numbers {span}",
    "the [list|row|series] of the {kind}s of the numbers {span}",
    "{a}^{e}, {a1}^{e} and so on [up |]to {b}^{e}",
    "the [values|results] of n**{e} when n goes from {a} to {b}",
    "the results of [a loop|a for loop] that {kind}s the numbers {span}",
    "{kind}s, {a} to {b}",
)
_SQUARES_FIRST_NOUNS = (
    "the {kind}s of the first {n} [natural numbers|positive integers|positive whole numbers|counting numbers]",
    "the first {n} {kind}s, [starting|beginning] with 1",
)
_SQUARES_ORDERS = (
    "raise [each|every] number {span} to the [power of {e}|power {e}|{ord} power]",
    "take the numbers {span}[ and | and |; |&]{kind} [them|each of them|each one|every one]",
    "loop over the numbers {span}[ and | and |; |&]{kind} each [number|one|of them]",
    "go from {a} to {b}[ and | and |; |&]{kind} [each|every] number",
    "compute n^{e} for [every|each] n {span}",
    "calculate the {kind} [of|for] each of the numbers {span}",
    "work out what [each|every] number {span} is when {done}",
    "run through the numbers {span}[ and | and |; |&]take the {kind} of each[ one|]",
    "make a list of the {kind}s of the numbers {span}",
    "use a loop to {kind} the numbers {span}",
    "let n run from {a} to {b}[ and | and |; |&]compute n**{e} [each time|every time]",
    "[define|create|set up] a list with the {kind}s of the [numbers|integers] {span}",
    "create an empty list[ and | and |; |&]add the {kind} of [each|every] number {span} to it",
    "use a list comprehension to {kind} the [numbers|integers] {span}",
    "loop [i|n|x] from {a} to {b}[ and | and |; |&][compute|calculate|work out] its {kind} each time",
    "write a function that {kind}s a number and apply it to [each|every] number {span}",
    "put the {kind}s of the numbers {span} [in|into] a list",
    "[make|write|create|build|produce|put together|compile] a list [of|with|containing] the {kind}s of [all |][the |][numbers|integers] {span}",
    "[make|write|create|build|produce|put together|compile] a list [of|with|containing] n^{e} for [n|every n|each n] {span}",
    "run a [for |while |]loop over the numbers {span} to [get|compute|calculate] their {kind}s",
    "see what the {kind}s of the numbers {span} are",
    "list {a}^{e}, {a1}^{e} and so on up to {b}^{e}",
)
_SQUARE_ORDERS = (
    "multiply [each|every] number {span} by itself",
    "take the numbers {span}[ and | and |; |&]multiply each [one |]by itself",
)
_SQUARES_QUESTIONS = (
    "What [do you get|comes out|do I get] [if|when] you {kind} [the|all the|each of the] numbers {span}?",
    "What is n^{e} for [n|each n|every n] {span}?",
    "What are the {kind}s of [the |all the ][numbers|integers] {span}?",
    "Take the numbers {span}: what are their {kind}s?",
    "For [each|every] number {span}, [I need|give me|I want] its {kind}.",
    "[Range|Numbers]: {a} to {b}. [Wanted|Needed|Task]: the {kind} of each[ number| one|].",
    "{kind}s of {a} to {b}?",
    f"{_WANT} the {{kind}}s of the numbers {{span}}.",
    f"{_NICE} the {{kind}}s of the numbers {{span}}.",
    f"The {{kind}}s of the numbers {{span}} {_SHOULD}.",
    "I have the numbers {span}. What are they when [they are |]{done}?",
    "[Each|Every] number {span} should be {done}.",
    "I have to learn the {kind}s of the numbers {span} by heart.",
    "{span}: what is the {kind} of each number?",
    "How much is each of the numbers {span} {done}?",
    "{a} {done}, {a1} {done} and so on: what are the {kind}s of all numbers [up to|through] {b}?",
    "[Exercise|Task|Problem|Question]: write a program which outputs the {kind}s of [all |]the [numbers|integers] {span}.",
    "[The output|The output of the program|The result] [should be|must be|has to be|is] the {kind}s of the numbers {span}[, nothing else|].",
    "The [program|script|computer] [should|must|has to|shall] [calculate|list|show|output|work out] the {kind} of [each|every] number {span}.",
    "It should go {a} {done}, {a1} {done} and so on, and the last one is {b} {done}.",
    "Use a [for|while] loop that runs from {a} to {b} and {kind}s the counter. [Show|Print|Output] every {kind}.",
    "I want that the program {kind}s the numbers {span} and shows only the results.",
    "start = {a}, [end|stop] = {b} (inclusive), [function|operation]: {kind}. [I need|Show|List] the results.",
    "need [the |]{kind}s {a} to {b}",
    "[I'm making|I am making|My pupils need] a worksheet about {kind} numbers. [Give me|I need|List] the {kind}s of {a} to {b}.",
    "Given the bounds {a} and {b}, both included, [output|print|list] the {kind} of every integer in the range.",
    "First number {a}, last number {b}: [I need|I want|give me] the {kind} of each of them and of all numbers in between.",
    "We [have|write] a [test|quiz] on {kind} numbers [tomorrow|soon]. [I need|Show me|Give me] the {kind}s of the numbers {span}.",
    "For every i from {a} to {b}, [show|print|output] i [{done}|to the power of {e}].",
    "The user wants to see the {kind}s of the numbers {span}.",
    "Here is what I need: all numbers {span}, but {done}.",
    "[Our|My] [maths|math] [teacher|professor] wants [a list of |]the {kind}s of the numbers {span}.",
    "[Lower|Smallest] [limit|number]: {a}. [Upper|Largest] [limit|number]: {b}. [List|Show|I need] the {kind} of every number, both limits included.",
    "[Please |]{kind} every number {span}, I only need the results.",
)


def squares(rng: random.Random) -> Sequence:
    kind, power = rng.choice((("square", 2), ("square", 2), ("cube", 3)))
    low, high = (1, count(rng, 3, 30)) if rng.random() < 0.75 else (rng.randint(2, 20), 0)
    high = high or low + rng.randint(3, 20)
    span = "[from {a} to {b}|{a} to {b}|from {a} up to {b}|between {a} and {b}|{a} through {b}|from {a} through {b}]"
    done = "squared" if power == 2 else "cubed"
    slots = {"a": str(low), "b": str(high), "n": number_text(rng, high), "a1": str(low + 1)}
    slots |= {
        "span": grammar.phrase(rng, span, slots),
        "kind": grammar.phrase(rng, kind, {}),
        "done": grammar.phrase(rng, done, {}),
        "ord": grammar.phrase(rng, "second" if power == 2 else "third", {}),
        "e": grammar.phrase(rng, str(power), {}),
    }
    nouns = [
        f"the {kind}s of [the |all |all the |][numbers |integers |whole numbers |]{span}",
        f"the {kind} of [every|each] [number|integer] {span}",
        f"the {kind} numbers of {span}",
        f"[all |]the {kind}s [from {{a}} to {{b}}|of {{a}} to {{b}}]",
        f"the numbers {span} {done}",
    ]
    if low == 1:
        nouns += [
            f"the first {{n}} {'[square numbers|squares|perfect squares]' if power == 2 else '[cubes|cube numbers]'}"
        ] * 2
    orders = _half(
        (
            f"{kind} [the |all the |every one of the ][numbers|integers] {span}",
            f"{kind} [every|each] [number|integer] {span}",
        ),
        _SQUARES_ORDERS + (_SQUARE_ORDERS if power == 2 else ()),
    )
    return Sequence(
        "squares",
        _half(tuple(nouns), _SQUARES_NOUNS + (_SQUARES_FIRST_NOUNS if low == 1 else ())),
        f"Make a list of the {kind}s of {low} to {high}.",
        f"numbers = [n**{power} for n in range({low}, {high} + 1)]",
        "numbers",
        "number",
        slots,
        orders,
        _SQUARES_QUESTIONS,
        numeric=True,
    )


_FIRST_POWERS_NOUNS = (
    "the first {n} powers of {k}, [starting|beginning] [with|at] [1|{k}^0]",
    "{n} powers of {k}, the first [one |]being 1",
    "the powers of {k}, but only the first {n}",
    "the sequence 1, {k}, {k} squared and so on with {n} [terms|numbers|members]",
    "the first {n} [terms|numbers|members] of the sequence 1, {k}, {k}^2, ...",
    "powers of {k}, the first {n} of them",
    "the first {n} [members|elements|entries] of the [sequence|series] of powers of {k}",
    "the [opening|initial] {n} powers of [the number |]{k}",
    "{n} powers of {k}, from {k}^0 on[wards|]",
    "the first {n} numbers [in a row|in a series] that starts with 1 and grows by a factor of {k} [each time|at each step]",
    "the {n} smallest powers of {k}, starting with 1",
    "the first {n} powers with [the |]base {k}",
    "{k} to the power 0, {k} to the power 1 and so on, {n} [numbers|values|powers] in [all|total]",
    "the first {n} numbers when you start with 1 and always multiply by {k}",
    "{k}**i for the first {n} values of i, [beginning|starting] with i = 0",
)
_FIRST_POWERS_ORDERS = (
    "start with 1[ and | and |; |&]keep multiplying by {k} until you have {n} numbers",
    "begin with 1[ and | and |; |&]multiply by {k} again and again until there are {n} numbers",
    "[generate|collect|find|enumerate|take|work out] the first {n} powers of {k}",
    "use a loop to make {n} powers of {k}, starting with 1",
    "build the sequence 1, {k}, {k}^2, ... until it has {n} [terms|numbers|members]",
    "multiply by {k} at each step, starting from 1, until {n} numbers are there",
    "make a list of powers of {k}, from {k}^0 on and stop after {n}",
    "[define|create|set up] a list with the first {n} powers of {k}",
    "set [x|n|a variable|a number] to 1 and multiply it by {k} again and again until you have {n} numbers, the 1 included",
    "use a list comprehension to [get|make] the first {n} powers of {k}",
    "create an empty list[ and | and |; |&]add powers of {k} to it, beginning with 1, until it has {n} [entries|elements|numbers]",
    "write a function that returns the first {n} powers of {k}[ and | and |; |&]call it",
    "[produce|compute|calculate|list] powers of {k}, beginning with 1, and stop after {n} of them",
    "[make|write|create|build|produce|put together|compile] a list [of|with|containing] the first {n} powers of {k}[, starting with 1|]",
    "run a [for |while |]loop {n} times to [get|list|make] the first {n} powers of {k}, 1 being the first",
    "list 1, {k}, {k}^2 and so on, {n} [numbers|powers] in [all|total]",
)
_FIRST_POWERS_QUESTIONS = (
    "What are the first {n} powers of {k}[, starting with 1|]?",
    "Starting with 1 and always multiplying by {k}, [what|which] are the first {n} numbers?",
    "If I start with 1 and multiply by {k} every time, what are the first {n} numbers?",
    "First {n} powers of {k}?",
    "[Base|Number]: {k}. Wanted: [the|its] first {n} powers[, starting with 1|].",
    "The base is {k}. " + f"{_WANT} [its|the] first {{n}} powers.",
    f"{_WANT} {{n}} powers of {{k}}, [starting|beginning] [with|at] [1|{{k}}^0].",
    f"{_NICE} the first {{n}} powers of {{k}}.",
    f"The first {{n}} powers of {{k}} {_SHOULD}.",
    "[Given|Take] the number {k}: what are its first {n} powers?",
    "[One grain|A grain] of rice lies on the first square of a board, and each square holds {k} times as many as the one before. How many grains are on each of the first {n} squares?",
    "How do the powers of {k} [begin|start|go]? [I need|Give me|I want] the first {n}.",
    "Which {n} powers of {k} come first, if we start with {k}^0?",
    "[Exercise|Task|Problem|Question]: write a program which outputs the first {n} powers of {k}[, starting with 1|].",
    "[The output|The output of the program|The result] [should be|must be|has to be|is] the first {n} powers of {k}, [starting|beginning] with 1.",
    "The [program|script|computer] [should|must|has to|shall] [calculate|list|show|output] the first {n} powers of {k}.",
    "It should start with 1, and each number is {k} times the one before. [I need|Give me|I want] {n} numbers[ in all|].",
    "Use a loop that starts with 1 and multiplies by {k} until there are {n} numbers. [Show|Print|Output] [them|all of them].",
    "I want that the program calculates the first {n} powers of {k}.",
    "[Base|Factor]: {k}. [How many|Number of powers|Count]: {n}. [Start|First power]: 1.",
    "need [the |]first {n} powers of {k}",
    "[I'm making|I am making|My pupils need] a worksheet about powers. [Give me|I need|List] the first {n} powers of {k}.",
    "The user wants to see the first {n} powers of {k}[, starting with 1|].",
    "The first power of {k} is {k}^0, which is 1. [List|Show|I need|Give me] {n} of them.",
    "[Our|My] [maths|math] [teacher|professor] wants [a list of |]the first {n} powers of {k}, starting with 1.",
    "1 first, then always {k} times the last number: [I need|list|give me] {n} numbers in all.",
    "Powers of {k}, please: {n} of them, [starting|beginning] with 1.",
)
_POWERS_NOUNS = (
    "{k}^0 to {k}^{d}",
    "{k}^n for [n|every n|each n|all n] from 0 to {d}",
    "{k}**n for [n|every n|each n] [from 0 to|between 0 and] {d}[ inclusive|]",
    "{k} to the power of n for [n|each n|every n] from 0 [to|up to|through] {d}",
    "{k} raised to [every exponent|each exponent|the exponents|the powers] from 0 to {d}",
    "{k} to the power of 0, 1, 2 and so on [up |]to {d}",
    "[the |all |]powers of {k} with an exponent [between 0 and {d}|from 0 up to {d}|of at least 0 and at most {d}]",
    "[the |all |]powers of [the number |]{k}, exponents 0 through {d}",
    "the powers {k}^0, {k}^1, {k}^2, ..., {k}^{d}",
    "the powers with base {k} and exponents [from |]0 to {d}",
    "every power of {k} from {k}^0 [up to|through] {k}^{d}",
    "the results of {k} to the n for n from 0 to {d}",
    "the values of {k}**i [when|as] i goes from 0 to {d}",
    "{k}^0, {k}^1, {k}^2 and so on, up to {k}^{d}",
    "[exponents|powers] 0 to {d} of [the base |]{k}",
)
_POWERS_ORDERS = (
    "raise {k} to [the powers|every power|each power|each exponent] [from |]0 [to|through] {d}",
    "compute {k}[^n|**n| to the power of n] for [n|each n|every n] from 0 to {d}",
    "let the exponent [run|go] from 0 to {d}[ and | and |; |&]raise {k} to [it|that exponent|that power]",
    "use a loop from 0 to {d} to compute the powers of {k}",
    "loop over the exponents 0 to {d}[ and | and |; |&]raise {k} to each[ of them|]",
    "calculate {k}^0, {k}^1 and so on up to {k}^{d}",
    "go through the exponents from 0 to {d}[ and | and |; |&]compute {k} to the power of each[ one|]",
    "[define|create|set up] a list with the powers of {k} from {k}^0 to {k}^{d}",
    "use a list comprehension to [get|make] {k}**n for n from 0 to {d}",
    "let n go from 0 to {d}[ and | and |; |&]work out {k}^n [each time|every time]",
    "create an empty list[ and | and |; |&]add {k} to the power of n to it for every n from 0 to {d}",
    "loop [i|n|e] from 0 to {d} and [compute|calculate] {k} to that power [each time|every time]",
    "[make|write|create|build|produce|put together|compile] a list [of|with|containing] the powers of {k} [from|with exponents] 0 to {d}",
    "run a [for |while |]loop over the exponents from 0 to {d} to [get|list|compute] the powers of {k}",
    "see what {k}^n is for [each|every] n from 0 to {d}",
)
_POWERS_QUESTIONS = (
    "What is {k}^n for [n|each n|every n] from 0 to {d}?",
    "The base is {k} and the exponents [go|run] from 0 to {d}. What are the powers?",
    "Base: {k}. Exponents: 0 to {d}.",
    "What are the powers of {k} from {k}^0 to {k}^{d}?",
    "Powers of {k}, exponents 0 to {d}?",
    "How much is {k} to the power of n, for each n from 0 to {d}?",
    "For every exponent from 0 to {d}, [I need|give me|I want] that power of {k}.",
    f"{_WANT} {{k}}^0, {{k}}^1 and so on up to {{k}}^{{d}}.",
    f"{_NICE} the powers of {{k}} from {{k}}^0 to {{k}}^{{d}}.",
    f"The powers of {{k}} with exponents 0 to {{d}} {_SHOULD}.",
    "What do I get when I raise {k} to [each|every] power from 0 to {d}?",
    "[Given|Take] the number {k}: what are its powers with exponents from 0 to {d}?",
    "[Exercise|Task|Problem|Question]: write a program which outputs the powers of {k} from {k}^0 to {k}^{d}.",
    "[The output|The output of the program|The result] [should be|must be|has to be|is] the powers of {k} with exponents from 0 to {d}.",
    "The [program|script|computer] [should|must|has to|shall] [calculate|list|show|output] {k} to the power of n for every n from 0 to {d}.",
    "Use a loop with an exponent that runs from 0 to {d} and [show|print|output] each power of {k}.",
    "I want that the program calculates {k}^0, {k}^1 and so on until {k}^{d}.",
    "base = {k}, exponent = 0, 1, ..., {d}. [I need|Show|List] the powers.",
    "need powers of {k}, exponents 0 to {d}",
    "It should go {k}^0, {k}^1 and so on, and the last one is {k}^{d}.",
    "The first power is {k}^0, the last one is {k}^{d}. [I need|Give me|List] [them all|all of them].",
    "[I'm making|I am making|My pupils need] a worksheet about powers. [Give me|I need|List] the powers of {k} with exponents from 0 to {d}.",
    "For every n from 0 to {d}, [show|print|output] {k} to the power of n.",
    "The user wants to see the powers of {k} from {k}^0 to {k}^{d}.",
    "[Our|My] [maths|math] [teacher|professor] wants [a list of |]the powers of {k} with exponents from 0 to {d}.",
    "Powers of {k}, please: exponents 0, 1, 2 and so on up to {d}.",
    "[Smallest|Lowest|First] exponent: 0. [Largest|Highest|Last] exponent: {d}. Base: {k}. [List|Show|I need] all the powers.",
)


def powers(rng: random.Random) -> Sequence:
    base, n = rng.choice((2, 2, 2, 3, 5, 10, rng.randint(2, 12))), count(rng, 3, 20)
    slots = {"k": number_text(rng, base), "n": number_text(rng, n), "d": str(n)}
    start = rng.random() < 0.5
    if start:
        nouns = _half(
            ("the first {n} powers of {k}", "the first {n} powers of {k}", "{n} powers of {k}"),
            _FIRST_POWERS_NOUNS,
        )
        return Sequence(
            "powers",
            nouns,
            f"Make a list of the first {n} powers of {base}.",
            f"numbers = [{base}**n for n in range({n})]",
            "numbers",
            "number",
            slots,
            _FIRST_POWERS_ORDERS,
            _FIRST_POWERS_QUESTIONS,
            numeric=True,
        )
    nouns = _half(
        (
            "[the |all |all the ]powers of {k} [from {k}^0 to {k}^{d}|with exponents [from |]0 to {d}|up to {k}^{d}|"
            "from {k}**0 to {k}**{d}|from 0 to {d}|up to the power {d}]",
        ),
        _POWERS_NOUNS,
    )
    return Sequence(
        "powers",
        nouns,
        f"Make a list of the powers of {base} with exponents 0 to {n}.",
        f"numbers = [{base}**n for n in range({n} + 1)]",
        "numbers",
        "number",
        slots,
        _POWERS_ORDERS,
        _POWERS_QUESTIONS,
        numeric=True,
    )


_DIVISORS_NOUNS = (
    "all [whole |positive ]numbers that {n} can be divided by[ evenly| exactly| without a remainder|]",
    "the [positive |]divisors of {n}, [1 and {n} included|including 1 and {n}|from 1 to {n}]",
    "the [complete |whole |full ][set|list|row] of [divisors|factors] of {n}",
    "those [numbers|integers] [which|that] go into {n} [evenly|exactly|without a remainder|without remainder]",
    "[every|each] number [that|which] divides {n}[ evenly| exactly| without a remainder|]",
    "the [divisors|factors] the number {n} has",
    "the numbers from 1 to {n} [that|which] divide {n}",
    "whatever divides {n} [evenly|exactly|without a remainder]",
    "the factors, prime or not, of {n}",
    "the numbers [by|with] which {n} can be divided so that nothing is left over",
    "{n}'s [divisors|factors]",
    "all the numbers that leave no remainder when you divide {n} by them",
    "all positive integers d [such that|for which|where] d divides {n}",
    "the numbers d with {n} % d == 0",
    "all [the |]possible [divisors|factors] of {n}[, 1 and {n} included|]",
    "the numbers from 1 to {n} that {n} is a multiple of",
    "the [divisors|factors] of {n} in [ascending|increasing|rising] order",
    "the numbers [which|that] fit into {n} [a whole number of times|without leaving anything over]",
)
_DIVISORS_ORDERS = (
    "find [all |]the [divisors|factors] of {n}",
    "[collect|enumerate|gather|look for|work out|determine] [all |]the [divisors|factors] of [the number |]{n}",
    "divide {n} by every number from 1 to {n} and keep those that leave no remainder",
    "test [every|each] number from 1 to {n} and keep it if it divides {n}",
    "go through the numbers from 1 to {n}&keep [the ones|those] that divide {n}",
    "check which numbers [divide {n}|go into {n} evenly|{n} is divisible by]",
    "find every number [that divides {n}|{n} can be divided by][ evenly| without a remainder|]",
    "take the number {n}&find [all |]its [divisors|factors]",
    "use a loop to find [all |]the [divisors|factors] of {n}",
    "find out [by which numbers {n} can be divided|what {n} is divisible by|which numbers go into {n}]",
    "[define|create|set up] a list with all [the |]divisors of {n}",
    "use a loop and an if to [find|get|collect|pick out] the [divisors|factors] of {n}",
    "use modulo to [find|get|list] the [divisors|factors] of {n}",
    "write a function that returns all [the |]divisors of a number[ and | and |; |&]call it with {n}",
    "try every number from 1 to {n} and see which ones divide {n}",
    "loop [d|i|n] from 1 to {n}[ and | and |; |&]keep it whenever it divides {n}",
    "calculate by which [whole |]numbers {n} [is divisible|can be divided]",
    "factor {n}: find all its divisors",
    "[make|write|create|build|produce|put together|compile] a list [of|with|containing] all [the |]numbers [that|which] divide {n}[ evenly| exactly| without a remainder|]",
    "see which numbers from 1 to {n} divide {n}",
    "run a [for |while |]loop from 1 to {n} to find the [divisors|factors] of {n}",
    "remove the numbers that do not divide {n} from the numbers 1 to {n}",
)
_DIVISORS_QUESTIONS = (
    "The number is {n}. [What|Which] are its [divisors|factors]?",
    "Number: {n}. [Wanted|Needed|Task|To find]: [all |][its|the] [divisors|factors].",
    "[Divisors|Factors] of {n}?",
    "[Take|Given|For|With] the number {n}: [what|which] are its [divisors|factors]?",
    "{n} is divisible by [which|what] numbers?",
    "[What|Which] numbers go into {n} [evenly|exactly|without a remainder]?",
    "What can {n} be divided by[ without a remainder| evenly| so that nothing is left over|]?",
    "I have {n} [sweets|chairs|pupils|apples|coins] and want groups of equal size with nothing left over. Which group sizes are possible?",
    "Into how many equal rows can I put {n} chairs? I mean all the divisors of {n}.",
    f"{_WANT} [all |]the [divisors|factors] of {{n}}.",
    f"{_NICE} [all |]the [divisors|factors] of {{n}}.",
    f"[All |]The [divisors|factors] of {{n}} {_SHOULD}.",
    "If a number divides {n} without a remainder, [it belongs on the list|I want to see it|it should be shown].",
    "{n} has which [divisors|factors]?",
    "How can {n} be divided evenly? [I need|Give me|I want] [all |]the [divisors|factors].",
    "What divides {n}[ evenly| exactly|]?",
    "[Exercise|Task|Problem|Question]: write a program which outputs all [the |][divisors|factors] of {n}.",
    "[The output|The output of the program|The result] [should be|must be|has to be|is] [all |]the [divisors|factors] of {n}[, 1 and {n} included|].",
    "The [program|script|computer] [should|must|has to|shall] [find|list|show|output|determine] all [the |][divisors|factors] of {n}.",
    "Let n [be|=] {n}. [Output|Print|Show|List|Find] [all |]the divisors of n.",
    "[Given|With] n = {n}, [output|print|show|list|find] all its [divisors|factors].",
    "Use a [for |]loop over the numbers 1 to {n} and an if to [show|print|output] only those [that|which] divide {n}.",
    "I want that the program shows me all the numbers which divide {n}.",
    "I have {n} [cookies|stickers|cards|marbles|euros] to share fairly, nothing may be left over. With how many people can I share them? [List all the numbers|Give me all the possible numbers|I need all the possibilities].",
    "[I'm making|I am making|My pupils need] a worksheet about [divisors|factors]. [Give me|I need|List] [all |]those of {n}.",
    "need all [divisors|factors] of {n}",
    "A number d is a divisor of n if n divided by d leaves no remainder. [Find|List|I need] all divisors of {n}.",
    "{n} [tiles|plants|soldiers] must stand in rows of equal length. Which row lengths are possible? [I need|List|Give me] all of them from 1 to {n}.",
    "[In|For] our lesson on divisibility we need [all |]the [divisors|factors] of {n}.",
    "For every number from 1 to {n}, [show|print|output] it if it divides {n}[ evenly| without a remainder|].",
    "The user wants to see all [the |][divisors|factors] of {n}.",
    "Show me every [divisor|factor] of {n} you can find.",
    "[Our|My] [maths|math] [teacher|professor] wants [a list of |]all [the |][divisors|factors] of {n}.",
    "Divisors, please, of {n}: all of them, from 1 to {n}.",
    "[Please |]ignore every number that does not divide {n}: which ones from 1 to {n} are left?",
)


def divisors(rng: random.Random) -> Sequence:
    n = rng.choice((rng.randint(4, 200), 12 * rng.randint(1, 30), rng.randint(200, 2000)))
    nouns = _half(
        (
            "[the |all the |all |all of the |]divisors of [the number |]{n}",
            "[the |all |]factors of {n}",
            "[the |all the |all ]numbers [that|which] divide {n}[| evenly| exactly| without remainder| without a remainder]",
            "[every|each] [divisor|factor] of {n}",
            "[the |all |]numbers {n} [can be divided by|is divisible by]",
        ),
        _DIVISORS_NOUNS,
    )
    questions = _half(
        (
            "Which numbers divide {n}[| evenly| exactly| without a remainder]?",
            "What are the [divisors|factors] of {n}?",
            "By which numbers [can {n} be divided|is {n} divisible]?",
        ),
        _DIVISORS_QUESTIONS,
    )
    return Sequence(
        "divisors",
        nouns,
        f"Make a list of the divisors of {n}.",
        f"numbers = [d for d in range(1, {n} + 1) if {n} % d == 0]",
        "numbers",
        "number",
        {"n": str(n)},
        _DIVISORS_ORDERS,
        questions,
        numeric=True,
    )


_FIZZ = (
    "[Fizz for multiples of [3|three], Buzz for multiples of [5|five] and FizzBuzz for multiples of both|"
    "multiples of [3|three] are Fizz, multiples of [5|five] are Buzz and multiples of both are FizzBuzz|"
    "Fizz if a number is divisible by 3, Buzz if it is divisible by 5 and FizzBuzz if it is divisible by both]"
)
_REPLACE = (
    "[multiples of|numbers divisible by|every number divisible by] [3|three] [by|with] [Fizz|'Fizz'], [those of|multiples of|the multiples of] [5|five] [by|with] "
    "[Buzz|'Buzz'] and [those of both|multiples of both|multiples of 15|the multiples of both] [by|with] [FizzBuzz|'FizzBuzz']"
)
_FIZZBUZZ_NOUNS = (
    "the [game|counting game|game of] {fb} {span}",
    "[all |]the lines of {fb} {span}",
    "the numbers {lead} in the style of {fb}",
    "the [words and numbers|output] of [the game |]{fb} {span}",
    "the numbers {lead} with the {fb} rules applied",
    "the numbers {lead}, with Fizz [for|instead of] multiples of 3, Buzz [for|instead of] multiples of 5 and FizzBuzz [for|instead of] multiples of both",
    "a round of {fb} {span}",
    "the {fb} answers {span}",
    "the [usual|famous|well-known|standard] {fb} [sequence|list] {span}",
    "the {fb} version of the numbers {lead}",
    "{fb} ({a} to {b})",
    "{fb}, [numbers |]{a} to {b}",
    "what a player says in {fb} {span}",
    "the result of [playing|running] {fb} {span}",
    "the numbers {lead}, [those|the ones] divisible by 3 replaced by Fizz, [those|the ones] divisible by 5 by Buzz and [those|the ones] divisible by both by FizzBuzz",
    "{fb} {lead}",
)
_FIZZBUZZ_ORDERS = (
    "play a round of {fb} {span}",
    "count {lead} by the rules of {fb}",
    "apply the {fb} rules to the numbers {lead}",
    "do what {fb} asks {span}",
    "write a {fb} [program|loop|script] {span}",
    "go through the numbers {lead} and replace " + _REPLACE,
    "count {lead}, replacing " + _REPLACE,
    "list the numbers {lead}, but replace " + _REPLACE,
    "turn the numbers {lead} into {fb}",
    "use a loop to play {fb} {span}",
    "make the numbers {lead} into a {fb} list",
    "treat the numbers {lead} as in the game {fb}: " + _FIZZ,
    "say every number {lead}, but [say |]Fizz instead of multiples of 3, Buzz instead of multiples of 5 and FizzBuzz instead of multiples of both",
    "use a loop with if, elif and else to [do|make|solve] {fb} {span}",
    "loop [i|n|x] from {a} to {b}[ and | and |; |&][print|write|say] FizzBuzz if it is divisible by 15, Fizz if only by 3, Buzz if only by 5 and the number itself otherwise",
    "loop over the numbers {lead}: if [a number|one] is divisible by 3 and 5, [print|write|say] FizzBuzz, if only by 3, Fizz, if only by 5, Buzz, and otherwise the number",
    "[define|create|set up] a list with the {fb} [answers|output] {span}",
    "count {lead}, but say Fizz if 3 divides the number, Buzz if 5 does and FizzBuzz if both do",
    "use modulo to [do|make|solve] {fb} {span}",
    "write a function for {fb}[ and | and |; |&]run it {span}",
    "make a [program|script] that plays {fb} {span}",
    "[make|write|create|build|produce|put together|compile] a list [of|with|containing] the {fb} [answers|words and numbers] {span}",
    "go over the numbers {lead}: Fizz for multiples of 3, Buzz for multiples of 5, FizzBuzz for multiples of both, and the number itself for all others",
    "run the {fb} game {span}",
)
_FIZZBUZZ_QUESTIONS = (
    "{fb} {span}?",
    "{fb}: {a} to {b}.",
    "What does {fb} {span} look like?",
    "How does {fb} go {span}?",
    "What do you say in {fb} {span}?",
    "Do you know {fb}? [I need|I want|Let's have|Give me] it {span}.",
    "In a job interview I was asked [for|to do|to write] {fb} {span}.",
    "Rules: " + _FIZZ + ". Range: {a} to {b}.",
    "Multiples of [3|three] become Fizz, multiples of [5|five] become Buzz, multiples of both become FizzBuzz and the other numbers stay. Range: {a} to {b}.",
    "The classic: {fb} {span}.",
    f"{_WANT} {{fb}} {{span}}.",
    f"{_NICE} {{fb}} {{span}}.",
    "We play a game: count {lead}, but [say|it's] Fizz for multiples of 3, Buzz for multiples of 5 and FizzBuzz for multiples of both. What is said?",
    "If a number is divisible by 3, it is Fizz; if by 5, it is Buzz; if by both, it is FizzBuzz; otherwise it stays a number. What is the list {lead}?",
    "Everybody has to write {fb} [once|one day|some time]. Here it should go {lead}.",
    "Numbers {lead}, please, but in {fb} style.",
    "[Exercise|Task|Problem|Question]: write a program which outputs {fb} {span}.",
    "[The output|The output of the program|The result] [should be|must be|has to be|is] {fb} {span}.",
    "The [program|script|computer] [should|must|has to|shall] play {fb} {span}.",
    "The [program|script|computer] [should|must|has to|shall] count {lead}, but with Fizz in place of multiples of 3, Buzz in place of multiples of 5 and FizzBuzz in place of multiples of both.",
    "Use a [for|while] loop over the numbers {lead}. If the number is divisible by 3 and 5, the answer is FizzBuzz, if only by 3, Fizz, if only by 5, Buzz, else the number.",
    "Divisible by 3: Fizz. Divisible by 5: Buzz. Divisible by both: FizzBuzz. [Anything else|Otherwise]: the number. [Range|Numbers]: {lead}.",
    "I want that the program plays {fb} {span}.",
    "[My pupils|The kids|My friends and I] play {fb} [in class|on the bus|at a party]. [What|Which] are the right answers {span}?",
    "Have you heard of {fb}? [Do|Play|Show] it {span}.",
    "need {fb} {lead}",
    "Given the numbers {lead}, replace [the |]multiples of 3 with Fizz, [the |]multiples of 5 with Buzz and [the |]multiples of both with FizzBuzz.",
    "You know the game: 3 is Fizz, 5 is Buzz, 15 is FizzBuzz, and so on. [Play|Do] it {span}.",
    "Everyone says one number in turn, {lead}. Instead of a multiple of 3 you say Fizz, instead of a multiple of 5 Buzz, and FizzBuzz for a multiple of both. What is said?",
    "[Programming|Coding] interview, first question: {fb} {span}.",
    "For every number {lead}: if 15 divides it, it's FizzBuzz, if 3 divides it, it's Fizz, if 5 divides it, it's Buzz, else it's the number.",
    "The user wants to see {fb} {span}.",
    "[Our|My] [teacher|professor|trainer|boss] wants {fb} {span}.",
    "{fb}, please: {a} to {b}.",
    "[I never|I have never|We have never] played {fb}. [Show me|I'd like to see] how it goes {span}.",
    "The usual {fb} rules. [Numbers|Range]: {a} to {b}.",
)


def fizzbuzz(rng: random.Random) -> Sequence:
    low = 1 if rng.random() < 0.85 else rng.randint(2, 30)
    high = low - 1 + count(rng, 10, 100)
    fb = "[FizzBuzz|FizzBuzz|fizzbuzz|Fizz Buzz|fizz buzz|Fizzbuzz]"
    span = "[from {a} to {b}|for [the |][numbers |]{a} to {b}|for [the numbers |]{a} through {b}|between {a} and {b}]"
    if low == 1:
        span = span[:-1] + "|up to {b}|up to {b}|until {b}|for the first {b} numbers|to {b}]"
    rules = (
        "[print|write|say] Fizz for [multiples of|numbers divisible by] [3|three], Buzz for [multiples of|"
        "numbers divisible by] [5|five] and FizzBuzz for [both|multiples of both|multiples of 15|numbers divisible by both]"
    )
    loop = (
        f"items = []\nfor n in range({low}, {high} + 1):\n"
        '    if n % 15 == 0:\n        items.append("FizzBuzz")\n'
        '    elif n % 3 == 0:\n        items.append("Fizz")\n'
        '    elif n % 5 == 0:\n        items.append("Buzz")\n'
        "    else:\n        items.append(str(n))"
    )
    slots = {"a": str(low), "b": str(high)}
    lead = "[from {a} to {b}|{a} to {b}|from {a} up to {b}|from {a} through {b}|between {a} and {b}]"
    slots |= {
        "fb": grammar.phrase(rng, fb, {}),
        "span": grammar.phrase(rng, span, slots),
        "lead": grammar.phrase(rng, lead, slots),
    }
    nouns = _half(
        (
            f"{fb} {span}",
            f"[the |][classic |]{fb} [sequence|game|output|series|list] {span}",
            f"the [solution|answer] of [the |]{fb} {span}",
        ),
        _FIZZBUZZ_NOUNS,
    )
    orders = _half(
        (
            f"play [the game |]{fb} {span}",
            f"[do|solve|run|implement|code] [the |][classic |]{fb} {span}",
            "for [every number|each number|the numbers|all numbers] from {a} to {b} " + rules,
            "go from {a} to {b}&" + rules,
            "count from {a} to {b}, but replace multiples of [3|three] "
            "[by|with] Fizz, multiples of [5|five] [by|with] Buzz and multiples of both [by|with] FizzBuzz",
        ),
        _FIZZBUZZ_ORDERS,
    )
    return Sequence(
        "fizzbuzz",
        nouns,
        f"Make the FizzBuzz list from {low} to {high}.",
        loop,
        "items",
        "item",
        slots,
        orders,
        _FIZZBUZZ_QUESTIONS,
    )


_TABLE_CORES = (
    "write [out |]the {t} [of|for] {k} in the form {d} x 1 = {d}{span}",
    "<print> the {t} [of|for] {k}{span}, [like|in the form|with lines like|for example] {d} x 1 = {d}",
    "<print> [the products|lines like {d} x 1 = {d}|what you get] when you multiply {k} by the numbers 1 to {b}",
    "<print> {k} times 1, {k} times 2 and so on [up |]to {k} times {b}",
    "go through the numbers [from |]1 to {b} and <print> {k} times each[ of them| number|]",
    "use a [for |]loop to <print> the {t} [of|for] {k}{span}",
    "<print> the {t} [that belongs to|belonging to] [the number |]{k}{span}",
    "recite the {t} [of|for] {k}{span}",
    "<print> every line of the {t} [of|for] {k}{span}",
    "<print> how [the {k} times table|the {t} of {k}] goes{span}",
    "<print> {d} x 1 [up |]to {d} x {b}, with the [results|answers|products]",
    "<print> {d} x n for n from 1 to {b}, as in a {t}",
    "multiply {k} by each number from 1 to {b}; <print> [every|each] [result|product] on its own line",
    "<print> the row of {k} [from|in] the multiplication table{span}",
    "work through the {t} [of|for] {k}{span}, one line [for each|per] product",
    "use a loop with n from 1 to {b} and <print> lines like {d} x 1 = {d}",
    "loop [i|n|x] from 1 to {b} and <print> {d} x [the counter|that number] with the result, as in {d} x 1 = {d}",
    "<print> {b} lines, from {d} x 1 = {d} to {d} x {b} [with its|with the] result",
    "<print> a [poster|sheet|card|cheat sheet] with the {t} [of|for] {k}{span}, like {d} x 1 = {d}",
    "<print> the {t} [where|in which] {k} is multiplied by 1, 2, 3 and so on [up |]to {b}",
    "<print> the [complete|whole|full] {t} [of|for] {k}{span}",
    "<print> the {t} [of|for] the number {k}{span}, each line with the factors and the product",
)
_TABLE_TEXTS = (
    "How does the {k} times table go{span}?",
    "[Times table|Multiplication table]: {k}{span}.",
    "[Number|The number is|The number]: {k}. [Wanted|Task|Needed]: [the|its] {t}{span}.",
    "{k} times table{span}[?|, please.]",
    "{t} [of|for] {k}{span}?",
    "I [don't know|can't remember|always forget|have forgotten] the {k} times table. [Print|Show|Display] it{span}.",
    "We learn the {t} of {k} at school. [I need|I want|Show me|Give me] [it|the whole table]{span}.",
    f"{_WANT} the {{t}} [of|for] {{k}}{{span}}.",
    f"{_NICE} the {{t}} [of|for] {{k}}{{span}}.",
    "The {t} [of|for] {k}{span} [should|must|has to] be [printed|shown|displayed].",
    "[Given|For|Take] the number {k}, <print> its {t}{span}.",
    "What is {k} times each of the numbers [from |]1 to {b}? ^<print> [the table|it as a times table].",
    "How much is {d} x 1, {d} x 2 and so on up to {d} x {b}?",
    "My [little |][brother|sister|son|daughter|pupil] has a test on the {t} of {k}. [Print|Show] it{span}.",
    "Tomorrow we have a maths test on the {t} of {k}. [Print|Show me|Display] it{span}.",
    "Could I see the {t} [of|for] {k}{span}?",
    "With {k} as the number, [show|print|write out] the {t}{span}.",
    "[Line by line|One line at a time|Line after line]: the {t} [of|for] {k}{span}.",
    "If you know the {t} of {k}, [show|print] it{span}.",
    "[Exercise|Task|Problem|Question]: write a program which outputs the {t} [of|for] {k}{span}.",
    "The output should [begin|start] with {d} x 1 = {d} and go on [up |]to {d} x {b}.",
    "The first line [is|should be|must be] {d} x 1 = {d}, and the last line [is|should be|must be] {d} x {b} with its [result|product]. [Print|Show|Output] them all.",
    "The [program|script|computer] [should|must|has to|shall] [print|show|output|display] the {t} [of|for] {k}{span}.",
    "Given the number {k}, write a program which [prints|displays|shows] its {t}{span}.",
    "number = {d}. [Print|Show|Display|Output] its {t}{span}.",
    "Use a [for|while] loop that runs from 1 to {b} and [prints|shows|displays] {d} x 1 = {d} and so on.",
    "I want that the program shows me the {t} of {k}{span}.",
    "[I'm making|I am making] a worksheet about multiplication. [Print|Show|Give me] the {t} [of|for] {k}{span}.",
    "need [the |]{k} times table{span}",
    "[My pupils|The kids|My students] mix up their times tables. [Print|Show|Display] the one [of|for] {k}{span}.",
    "[It is|It's] the {k} times table that gives [me|my son|my daughter|us] trouble. [Print|Show|Display] it{span}.",
    "Each line [should look|must look|looks] like {d} x 1 = {d}. [Print|Show] the {t} [of|for] {k}{span} [in this form|this way|like that].",
    "{d} x 1 = {d} and so on, [up |]to {d} x {b}: [print|show|display] this {t}.",
    "[Pretend|Imagine] you are a maths teacher and [write out|print|show] the {t} [of|for] {k}{span}.",
    "What are the results of {d} x 1, {d} x 2 and so on [up |]to {d} x {b}? [Print|Show] a times table.",
    "The user wants to see the {t} [of|for] {k}{span}.",
    "[Our|My] [maths|math] [teacher|professor] wants the {t} [of|for] {k}{span}.",
    "{t}, please: {k}{span}.",
    "Do you know the {k} times table? [Print|Show|Display] it{span}.",
    "For every i from 1 to {b}, [print|show|output] a line like {d} x 1 = {d}.",
    "For each n from 1 to {b}, [print|show|output] {d} x n = the result, so the first line is {d} x 1 = {d}.",
    "[I want to|We want to|I'd like to] hang the {t} [of|for] {k} on the wall. [Print|Show] it{span}.",
)


def table(rng: random.Random) -> Task:
    k = rng.randint(2, 25)
    high = rng.choice((10, 10, 10, 12, 12, 20, rng.randint(5, 30)))
    slots = {"k": number_text(rng, k), "d": str(k), "b": str(high)}
    t = "[multiplication|multiplication|times] table"
    span = "[from 1 to {b}|up to {b}|(1 to {b})|up to {d} x {b}|up to {d} times {b}|until {b}|for 1 to {b}]"
    if high == 10 and rng.random() < 0.6:
        span = ""
    slots["t"] = grammar.phrase(rng, t, {})
    slots["span"] = grammar.phrase(rng, span and f" {span}", slots)
    cores = _half(
        (
            f"<list> the {t} [of|for] {{k}}{{span}}",
            f"<list> the {{k}} {t}{{span}}",
            f"<list> the {t} [of|for] [the number |]{{k}}{{span}}",
            "<list> [a|the] {k} times table{span}",
            "<list> the {d}-times table{span}",
            "multiply {k} by [the numbers |all numbers |every number |each number |][from |]1 to {b}&<print> [the table|the results|each result]"
            if span
            else f"<list> the {t} of {{k}}",
            f"<make> [a|the] {t} [of|for] {{k}}{{span}}&<print> it",
            "<list> the table of {k}{span}",
        ),
        _TABLE_CORES,
    )
    core = rng.choice(cores)
    draw = rng.random()
    if draw < 0.22:
        text = grammar.render(rng, rng.choice(_TABLE_TEXTS), slots)
        text = text if text.startswith(grammar.OPEN) else text[:1].upper() + text[1:]
    elif draw < 0.32:
        text = grammar.render(
            rng,
            f"[[What is|Do you know] the {t} of {{k}}{{span}}?[| ^<print> it.]|[I am learning|I want to learn|I need] the {t} of {{k}}{{span}}.[| ^<print> it.]]",
            slots,
        )
    elif draw < 0.4:
        text = grammar.render(
            rng,
            "My [son|daughter|class|child] [is learning|learns|must learn] the {k} times table. [Print|Show|Display] it{span}.",
            slots,
        )
    else:
        text = grammar.order(rng, core, slots)
    return Task(
        "table",
        text,
        (f"Go through the numbers 1 to {high}.", f"Print {k} times each number."),
        f'for n in range(1, {high} + 1):\n    print(f"{k} x {{n}} = {{{k} * n}}")',
    )


_SORT_NOUNS = (
    "{list}, but {way}",
    "{list} - {way}",
    "[the numbers|the values|all of] {list}, {way}",
    "{list} arranged {way}",
    "the [values|scores|numbers|marks|prices] {list} {way}",
    "the [ordered|sorted] [numbers|values] {list} ({way})",
    "the numbers {list} put {way}",
    "the list {list}, arranged {way}",
    "{list} sorted {way}",
    "the [numbers|values] {list} after sorting them {way}",
    "the [heights|weights|times|distances|lengths|grades|points] {list} {way}",
    "my [numbers|scores|results|marks] {list}, [sorted|ordered|arranged] {way}",
    "the elements of [the list |]{list}, {way}",
)
_SORT_ORDERS = (
    "arrange {list} {way}",
    "<sort> the [values|scores|marks|prices|results|figures|ages|temperatures] {list} {way}",
    "rearrange {these} {way}",
    "bring {these} into order, {way}",
    "line up {these} {way}",
    "rank {these} {way}",
    "use sort to put {these} {way}",
    "look at {these}&arrange them {way}",
    "sort {way}: {list}",
    "arrange {way} the numbers {list}",
    "put {way}: {list}",
    "store {these} in a list&sort it {way}",
    "bring order into these numbers, {way}: {list}",
    "sort this list {way}: {list}",
    "[define|create|make] a list with {list} and sort it {way}",
    "[define|create|make] a list numbers with the values {list}[ and | and |; |&]sort it {way}",
    "use sorted to put {these} {way}",
    "use [the sort method|sort|sorted] to order {these} {way}",
    "write a function that sorts a list {way}[ and | and |; |&]call it with {list}",
    "organise {these} {way}",
    "organize {these} {way}",
    "sort out these numbers, {way}: {list}",
    "get these numbers in the right order, {way}: {list}",
    "take the [marks|scores|prices|ages|heights|times] {list}&sort them {way}",
    "show {these} {way}",
    "reorder {these} {way}",
    "bring the numbers in this list into order, {way}: {list}",
    "see what {list} looks like when sorted {way}",
    "rewrite {these} {way}",
    "compare the numbers {list} and put them {way}",
)
_SORT_QUESTIONS = (
    "{list}: [sort|order|arrange] [them|these] {way}.",
    "[Numbers|Values|List|Data|Input]: {list}. [Task|To do|Job]: sort [them|it] {way}.",
    "[Numbers|Values|Unsorted]: {list}. [Sorted|Wanted|Order]: {way}.",
    "The numbers are {list}. [Sort|Order|Arrange|Put] them {way}.",
    "What are {list} [when sorted|sorted|when arranged] {way}?",
    "What do {list} look like {way}?",
    "How do you [sort|order|arrange] {list} {way}?",
    "[Given|From|With] the [numbers|values|list] {list}, [I need|I want|give me|make|produce] a list {way}.",
    "My [teacher|maths teacher|boss|friend] gave us the numbers {list}. [We have to|We must|Please|We should] sort them {way}.",
    "My [class|team|friends] got these [points|scores|marks|results]: {list}. [Sort|Order|Arrange|Rank] them {way}.",
    "The [prices|ages|scores|temperatures|heights|results] are {list}. I [want|need|would like] them {way}.",
    "These numbers are [not in order|unsorted|in a mess|all mixed up]: {list}. [Sort|Arrange|Order] them {way}.",
    f"{_WANT} {{list}}, sorted {{way}}.",
    f"{_NICE} {{list}} sorted {{way}}.",
    "The numbers {list} [should|must|have to|ought to] be [sorted|arranged|put|ordered] {way}.",
    "If you sort {list} {way}, what do you get?",
    "{list} {way}?",
    "Sort, {way}: {list}.",
    "numbers = {list}. [Sort|Arrange|Put] [them|these] {way}.",
    "[We measured|I measured|I wrote down|I noted|We got] {list}. [Now |]I [want|need] these [values|numbers] {way}.",
    "[Today|This week|At the match|In the game|In the test] we had these [results|scores|points|values]: {list}. [Sort|Order|Arrange|Put] them {way}[, please|].",
    "[Exercise|Task|Problem|Question]: write a program which sorts {list} {way}.",
    "[Exercise|Task|Problem|Question]: given the list {list}, write a program which outputs it {way}.",
    "[The output|The output of the program|The result] [should be|must be|has to be|is] the numbers {list} {way}.",
    "The [program|script|computer] [should|must|has to|shall] [sort|arrange|put] {list} {way}.",
    "[Define|Make|Create] a list with {list} and then sort it {way}.",
    "I want that the program sorts the numbers {list} {way}.",
    "I have {list} and I [want|need] them {way}.",
    "[I need|I want|We need] the following [numbers|values] {way}: {list}.",
    "{way}, please: {list}.",
    "[My|Our] [shop|team|class|club|garden] has these [numbers|figures|values]: {list}. [Could|Can] you [sort|order|arrange] them {way}?",
    "need {list} sorted {way}",
    "The [list|input] is {list}. The output is the same [numbers|values], {way}.",
    "[Here is|Here's|This is] my list: {list}. [Now |Please |]sort it {way}.",
    "[Somebody|My brother|The cat|The wind] mixed up my numbers: {list}. [Sort|Put|Arrange] them {way} again.",
    "[Given|With] numbers = {list}, [give|show|output|print] the sorted list ({way}).",
    "The user has the numbers {list} and wants them {way}.",
    "[Our|My] [maths|math] [teacher|professor] [wants|wants to see] {list} {way}.",
    "[Please |]do not change the numbers, just sort them {way}: {list}.",
    "[I got|She got|He got|We got] {list} [points|marks] in the last [tests|games|rounds]. [Show|List] them {way}.",
    "Put in order ({way}): {list}.",
    "[Sort order|Order|Sorting]: {way}. [Numbers|Values|Data]: {list}.",
    "My numbers: {list}. I'd like them {way}.",
)


def sort_numbers(rng: random.Random) -> Sequence:
    values = numbers(rng)
    down = rng.random() < 0.4
    how = (
        "[in descending order|from largest to smallest|from high to low|from biggest to smallest|descending|in "
        "decreasing order|largest first|from the largest to the smallest|biggest first|so that the [biggest|largest|highest] [one |number |]comes first|with the [biggest|largest] [one |]first|from big to small|starting with the [largest|biggest]|from highest to lowest|high to low|large to small|in falling order|[greatest|highest] first|from the [greatest|highest] to the [least|lowest]|from the highest down|biggest to smallest|from greatest to least]"
        if down
        else "[in ascending order|from smallest to largest|from low to high|from lowest to highest|ascending|in increasing "
        "order|smallest first|so that the [smallest|lowest] [one |number |]comes first|with the smallest [one |]first|from small to big|starting with the smallest|from the smallest to the largest|by size|in order|low to high|small to large|in rising order|[least|lowest] first|from the [least|lowest] to the [greatest|highest]|from the lowest up|smallest to biggest|from least to greatest]"
    )
    these = "[|the numbers |these numbers: |the list |the values |the following numbers: |the integers |the list of numbers ]{list}"
    plain = "" if down else "[|| by size]"
    nouns = (
        f"{these} [sorted |ordered |]{how}",
        f"{these}, sorted {how}",
        f"the sorted [list|version] of {these}" if not down else f"{these} in reverse sorted order",
        f"the numbers {{list}} {how}",
    )
    setup = f"numbers = {values}\nnumbers.sort({'reverse=True' if down else ''})"
    if rng.random() < 0.12:
        setup = f"numbers = sorted({values}{', reverse=True' if down else ''})"
    orders = [
        f"<sort> {these} {how}",
        f"<sort> {these} {how}",
        f"put {these} {how}" if down else f"put {these} in order",
        f"[given|with] {these}, sort them {how}",
        f"take {these}&sort them {how}",
    ]
    if not down:
        orders += [f"sort {these}{plain}", f"order {these}{plain}", f"sort {these}"]
    slots = {"list": listing(rng, [str(v) for v in values])}
    slots |= {"these": grammar.phrase(rng, these, slots), "way": grammar.phrase(rng, how, {})}
    questions = _half(
        (
            f"[Here are|I have|Take|These are] [some numbers|the numbers|my numbers|these numbers|a few numbers]: {{list}}. [Sort|Order|Arrange|Put] them {how}.",
            f"[I have|There is] a list [of numbers|]: {{list}}. Sort it {how}.",
        ),
        _SORT_QUESTIONS,
    )
    return Sequence(
        "sort_numbers",
        _half(nouns, _SORT_NOUNS),
        "Sort the numbers in the list from " + ("largest to smallest." if down else "smallest to largest."),
        setup,
        "numbers",
        "number",
        slots,
        _half(tuple(orders), _SORT_ORDERS),
        questions,
        numeric=True,
    )


_BACK = (
    "[backwards|in reverse|in reverse order|back to front|the other way round|in the opposite order|from the last to the first|from back to front|from end to start|"
    "from right to left|with the last one first|last one first|in reversed order|starting with the last one]"
)
_REVERSE_NOUNS = (
    f"{{list}} {_BACK}",
    f"{{list}}, but {_BACK}",
    f"{{list}}, {_BACK}",
    f"the [row|series|sequence|list] {{list}} {_BACK}",
    "the [reversed|mirrored|flipped] [list|sequence|row|series] of {list}",
    "{list} reversed",
    "the numbers {list} [reversed|turned around]",
    f"[all of |]{{these}}, {_BACK}",
    f"the [values|scores|marks|results] {{list}} {_BACK}",
    f"the elements of the list {{list}} {_BACK}",
    f"the [items|members|entries] of {{list}} {_BACK}",
    "the list {list} after reversing it",
    f"the elements of {{list}}, {_BACK}",
    f"the same numbers as in {{list}}, but {_BACK}",
    "the mirror image of the list {list}",
    f"my [numbers|scores|results|values] {{list}} {_BACK}",
)
_REVERSE_ORDERS = (
    "<reverse> {list}",
    "<reverse> the [order|sequence] of {these}",
    "<reverse> [this list|this row|this sequence]: {list}",
    f"go through {{these}} {_BACK}",
    "read {these} from [right to left|back to front|the end to the start]",
    "turn {these} around",
    f"write {{list}} {_BACK}",
    f"put {{list}} {_BACK}",
    f"loop over {{these}} {_BACK}",
    "make a list of {list} and [reverse|flip] it",
    "store {these} in a list&reverse it",
    f"rearrange {{these}} so that they come {_BACK}",
    "begin with the last of {these} and end with the first",
    "[define|create|make] a list with {list} and [reverse|flip] it",
    "[define|create|make] a list numbers with the values {list}[ and | and |; |&]reverse it",
    "use [reverse|reversed|slicing|the reverse method] to turn {these} around",
    "write a function that reverses a list[ and | and |; |&]call it with {list}",
    "read {these} from the last [number|one|element] to the first",
    f"show {{these}} {_BACK}",
    "put the last of {these} first, the one before it second and so on",
    "invert the order of {these}",
    "take {these} and go from the last [one|number] to the first",
    "see what {list} looks like backwards",
    "rewrite {these} in reverse order",
    "start at the end of {these} and go back to the beginning",
    "switch {these} around so that the last becomes the first",
)
_REVERSE_QUESTIONS = (
    "What [is|are] {list} [backwards|in reverse|in reverse order|back to front|reversed]?",
    "[Numbers|List|Values|Input|Data]: {list}. [Task|To do|Job]: reverse [the order|the list|it].",
    f"[Numbers|List|Values]: {{list}}. [Wanted|Needed]: the same [numbers |]{_BACK}.",
    "I have a list[:| of numbers:] {list}. [Reverse|Flip] it.",
    f"I have the numbers {{list}} and [need|want] them {_BACK}.",
    f"The numbers are {{list}}. [Show|I want|I need] them {_BACK}.",
    "What does the list {list} look like [when reversed|backwards|back to front|after it is reversed]?",
    "[Given|With] the list {list}, what is [its reverse|it reversed|the list in reverse order]?",
    f"The numbers {{list}} should [come|be listed|be shown|appear] {_BACK}.",
    f"My [teacher|friend|boss] wrote the numbers {{list}} on the board. What are they {_BACK}?",
    f"{_WANT} {{list}} {_BACK}.",
    f"{_NICE} {{list}} {_BACK}.",
    "{list}: [reverse|flip|turn around] this list.",
    f"{{list}} {_BACK}?",
    "[Reverse|Backwards|In reverse]: {list}.",
    "If you read {list} from [right to left|back to front|the end], what do you get?",
    "The last number should come first and the first number last: {list}.",
    "numbers = {list}. [Reverse|Flip|Turn around] [the list|this list].",
    "[Define|Make|Create] a list with {list} and then [reverse|flip] it.",
    "[Exercise|Task|Problem|Question]: write a program which reverses [the list |]{list}.",
    f"[Exercise|Task|Problem|Question]: given the list {{list}}, write a program which outputs it {_BACK}.",
    f"[The output|The output of the program|The result] [should be|must be|has to be|is] the numbers {{list}} {_BACK}.",
    "The [program|script|computer] [should|must|has to|shall] reverse [the list |the order of ]{list}.",
    "I want that the program turns around the list {list}.",
    f"[I typed|I wrote down|I entered|We noted] {{list}}, but I [need|want] it {_BACK}.",
    f"[I need|I want|We need] the following [numbers|values] {_BACK}: {{list}}.",
    f"[Today|This week|In the game|In the test] we had these [results|scores|points|values]: {{list}}. [Show|List|Give me] them {_BACK}[, please|].",
    f"The [list|input] is {{list}}. The output is the same [numbers|values], {_BACK}.",
    "[Here is|Here's|This is] my list: {list}. [Now |Please |]reverse it.",
    "Do not sort [the list|these numbers], [just|only] reverse the order: {list}.",
    f"need {{list}} {_BACK}",
    "[Given|With] numbers = {list}, [give|show|output|print] the reversed list.",
    "The newest value is at the end: {list}. I want the newest one first and the oldest last.",
    "[My|Our] list is in the wrong order, it has to be turned around: {list}.",
    f"The user has the list {{list}} and wants it {_BACK}.",
    f"[Our|My] [maths|math] [teacher|professor] [wants|wants to see] {{list}} {_BACK}.",
    "[Please |]do not change the numbers, just reverse their order: {list}.",
    f"[I got|She got|He got|We got] {{list}} [points|marks] in the last [tests|games|rounds]. [Show|List] them {_BACK}.",
    "On the way there we pass [signs|posts] with the numbers {list}, on the way back it is the other way round. [Which|What] numbers come on the way back?",
    f"My numbers: {{list}}. I'd like them {_BACK}.",
    "First becomes last and last becomes first: [reverse|turn around] the list {list}.",
    "[Order|Direction]: backwards. [Numbers|Values|Data]: {list}.",
)


def reverse_numbers(rng: random.Random) -> Sequence:
    values = numbers(rng)
    these = "[the numbers |these numbers: |the list |the values |the list of numbers ]{list}"
    slots = {"list": listing(rng, [str(v) for v in values])}
    slots |= {"these": grammar.phrase(rng, these, slots)}
    nouns = _half(
        (
            f"{these} [backwards|in reverse|in reverse order|in reversed order|in the opposite order|from last to first|"
            "from the last to the first|starting with the last]",
            f"the reverse of {these}",
            f"the reverse of {these}",
        ),
        _REVERSE_NOUNS,
    )
    orders = _half(
        (
            f"<reverse> {these}",
            f"reverse the order of {these}",
            f"put {these} in reverse order",
            f"take {these}&reverse [it|them]",
        ),
        _REVERSE_ORDERS,
    )
    return Sequence(
        "reverse_list",
        nouns,
        "Reverse the list.",
        f"numbers = {values}\nnumbers.reverse()",
        "numbers",
        "number",
        slots,
        orders,
        _REVERSE_QUESTIONS,
        numeric=True,
    )


_UNIQUE_NOUNS = (
    "{list} [with no duplicates|without duplicates|without repeats|with no repeats|without any repetition|minus the duplicates]",
    "{list}, [each|every] [number|value] only once",
    "the numbers {list}, but [each only once|without repeating any|none of them twice|no number twice]",
    "the [different|distinct|unique] [numbers|values] among {list}",
    "the [numbers|values] that [occur|appear|are found|turn up] in {list}, [each once|without repeating any]",
    "the list {list} [freed from|cleared of|cleaned of] duplicates",
    "the duplicate-free [list|version] of {list}",
    "{list} as a list without duplicates",
    "each different [number|value] [of|in|from] {list}",
    "all the distinct [members|elements|entries] of {list}",
    "the list {list} with [every|each] duplicate [removed|taken out|left out]",
    "the [numbers|values] {list}, repeats [removed|left out|dropped]",
    "the set of [different|distinct] [numbers|values] in {list}, in the order [of their first appearance|in which they come]",
    "each [number|value] of {list} one time",
    "my [numbers|scores|results|values] {list} without [doubles|duplicates|repeats]",
    "{list} with the double [numbers|entries|values] [removed|taken out|thrown out]",
    "the elements of {list}, but [each one|each of them|every one] only once",
)
_UNIQUE_ORDERS = (
    "take {these}&keep [each|every] [number|value] only once",
    "go through {these} and leave out [every number that was there before|what has already appeared|the repeats]",
    "reduce {these} to [its|the] [unique|distinct|different] [numbers|values]",
    "make sure no number occurs twice in {these}",
    "<remove> [the repeats|the repetitions|the copies|all repeats] from {these}",
    "strip {these} of [duplicates|repeats|repeated values]",
    "keep only one of each number [in|of] {these}",
    "drop every [duplicate|repeat|repetition] from {list}",
    "find the [different|distinct|unique] [numbers|values] [in|among] {list}",
    "filter the duplicates out of {these}",
    "list the numbers in {list} without repeating any",
    "throw the [duplicates|repeats] out of {list}",
    "keep [one copy of each number|the first copy of each number|each number once]: {list}",
    "collect the [distinct|different] [numbers|values] of {these}",
    "make {these} free of duplicates",
    "[define|create|make] a list with {list} and remove the [duplicates|repeats|double entries]",
    "[define|create|make] a list numbers with the values {list}[ and | and |; |&]remove its duplicates",
    "write a function that removes duplicates from a list[ and | and |; |&]call it with {list}",
    "go through {these} and keep a number only if it has not come before",
    "delete [the double entries|the doubles|double numbers|whatever is there twice] from {these}",
    "show {these} without [duplicates|repeats|repeating any of them]",
    "create an empty list[ and | and |; |&]add each number of {list} to it, but only if it is not in it yet",
    "weed out the [duplicates|doubles|repeats] [in|from] {these}",
    "dedupe {these}",
    "see which different numbers there are in {list}",
    "rewrite {these} without the [duplicates|repeats]",
    "cross out every number in {these} that was there before",
    "let each number of {list} appear only once",
)
_UNIQUE_QUESTIONS = (
    "What are the [different|distinct|unique] [numbers|values] [in|among|of] {list}?",
    "Which [different|distinct] [numbers|values] are there in {list}?",
    "[Numbers|List|Values|Input|Data]: {list}. [Task|To do|Job]: remove [the |]duplicates.",
    "[Numbers|List|Values]: {list}. [Wanted|Needed]: [each number once|the list without duplicates|the distinct ones].",
    "I have a list with [duplicates|repeats|numbers that occur twice]: {list}. [Keep each number once|Remove the repeats|I want each number only once].",
    "Some of [these|the following] numbers are repeated: {list}. [Keep|Leave] each of them only once.",
    "My list is {list}. Some numbers [are in it twice|occur more than once], but I want each [of them |]only once.",
    "Without repeating any, which numbers are in {list}?",
    "Ignoring [duplicates|repeats], [what|which] numbers are in {list}?",
    "The numbers are {list}. No number should occur twice.",
    "[Given|From|With] the list {list}, what [is left|remains|do you get] when the [duplicates|repeats] are removed?",
    "What is left of {list} when [you remove the duplicates|every duplicate is removed|no number may occur twice]?",
    f"{_WANT} {{list}} without [duplicates|repeats].",
    f"{_NICE} {{list}} without [duplicates|repeats].",
    "If a number [occurs|appears] more than once in {list}, keep it only once.",
    "{list} without [duplicates|repeats]?",
    "[Unique|Distinct|Different] [numbers|values] in {list}?",
    "My [teacher|friend|colleague] typed some numbers twice: {list}. [I need|I want|We need] each of them once.",
    "The [duplicates|repeats|repeated numbers] in {list} should be [removed|dropped|taken out].",
    "{list}: which [different|distinct] numbers [are these|do you see]?",
    "numbers = {list}. [Remove the duplicates|Keep each number only once|Keep every value once].",
    "[Define|Make|Create] a list with {list} and then [remove|delete] the [duplicates|repeated numbers].",
    "[Exercise|Task|Problem|Question]: write a program which removes the duplicates from {list}.",
    "[Exercise|Task|Problem|Question]: given the list {list}, write a program which outputs each number only once.",
    "[The output|The output of the program|The result] [should be|must be|has to be|is] the numbers {list}, but each only once.",
    "The [program|script|computer] [should|must|has to|shall] [remove|delete|drop] the duplicates [from|in] {list}.",
    "I want that the program shows each number of {list} only one time.",
    "[We|I] [collected|wrote down|typed in|entered] [the numbers |]{list}, and some are in it more than once. [Remove the duplicates|Keep each only once].",
    "[Raffle tickets|Customer numbers|Orders|Ticket numbers|Room numbers]: {list}. Some [are|were] entered [twice|several times]. [I need|I want|Keep] each of them once.",
    "[I need|I want|We need] the following [numbers|values] without [duplicates|repeats|doubles]: {list}.",
    "The [list|input] is {list}. The output is the same list, but with no number twice.",
    "[Here is|Here's|This is] my list: {list}. [Now |Please |]remove the [duplicates|repeats|doubles].",
    "need {list} without [duplicates|doubles]",
    "[Given|With] numbers = {list}, [give|show|output|print] the list without duplicates.",
    "[Do not|Don't] sort [the list|these numbers], [just|only] remove the duplicates: {list}.",
    "[Each|Every] number may [appear|be there|occur] only once: {list}.",
    "[My|Our] list has [doubles|double entries|duplicates] in it: {list}. [Please clean|Clean] it up so that every number is there only once.",
    "The user has the list {list} and wants each number only once.",
    "[Our|My] [maths|math] [teacher|professor] [wants|wants to see] {list} without the [duplicates|repeats].",
    "[Please |]do not change the order, just remove the duplicates: {list}.",
    "[We drew|I drew|They called out|She dictated] {list}. Which different numbers came up?",
    "My numbers: {list}. I'd like each of them only once.",
    "[Duplicates|Repeats]: to be removed. [Numbers|Values|Data]: {list}.",
    "Same list, but no number more than once: {list}.",
    "{list} contains [duplicates|repeats]. [Remove|Delete|Drop] them.",
)


def unique_numbers(rng: random.Random) -> Sequence:
    pool = numbers(rng, 2, 5)
    values = pool + [rng.choice(pool) for _ in range(rng.randint(1, 4))]
    rng.shuffle(values)
    these = "[|the numbers |these numbers: |the list |the values |the list of numbers ]{list}"
    u = "[unique|distinct|different]"
    slots = {"list": listing(rng, [str(v) for v in values])}
    slots |= {"these": grammar.phrase(rng, these, slots)}
    nouns = _half(
        (
            f"the {u} [numbers|values|items|elements|entries] [of|in|from] {these}",
            f"{these} without [duplicates|repeats|repetitions|repeated numbers]",
            f"[every|each] [number|value] of {these} [only once|just once|once]",
        ),
        _UNIQUE_NOUNS,
    )
    orders = _half(
        (
            f"<remove> [the |all |]duplicates [from|in] {these}",
            f"<remove> [repeated|duplicate] [numbers|values] [from|in] {these}",
            f"deduplicate {these}",
            f"clean {these} of duplicates",
        ),
        _UNIQUE_ORDERS,
    )
    old = (f"Which [{u} |]numbers [are|occur] in {these}?",)
    return Sequence(
        "unique",
        nouns,
        "Keep each number of the list once.",
        f"numbers = list(dict.fromkeys({values}))",
        "numbers",
        "number",
        slots,
        orders,
        (*old * 4, *_UNIQUE_QUESTIONS),
        numeric=True,
    )


FAMILIES: dict[str, Family] = {
    "numbers": number_range,
    "countdown": countdown,
    "even_odd": even_odd,
    "multiples": multiples,
    "fibonacci": fibonacci,
    "fibonacci_below": fibonacci_below,
    "primes": primes,
    "first_primes": first_primes,
    "squares": squares,
    "powers": powers,
    "divisors": divisors,
    "fizzbuzz": fizzbuzz,
    "table": table,
    "sort_numbers": sort_numbers,
    "reverse_numbers": reverse_numbers,
    "unique_numbers": unique_numbers,
}
