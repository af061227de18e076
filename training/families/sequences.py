# ruff: noqa: E501 - wordings are easier to read in one piece
"""Lists of numbers: ranges, Fibonacci, primes, multiples, squares, tables, sorted lists."""

from __future__ import annotations

import random

from training import grammar
from training.compose import Family, Sequence, Task
from training.slots import count, listing, number_text, numbers

_N = "[numbers|numbers|integers|whole numbers|natural numbers]"
_SPAN = (
    "[from {a} to {b}|from {a} to {b}|{a} to {b}|from {a} up to {b}|between {a} and {b}|from {a} "
    "through {b}|{a} through {b}|from {a} until {b}|{a} up to {b}|in the range {a} to {b}|{a}-{b}|"
    "from {a} to {b} inclusive|between {a} and {b}, both included|that go from {a} to {b}|"
    "starting at {a} and ending at {b}|[starting|beginning] [with|from|at] {a} and [ending|stopping|finishing] [with|at] {b}|"
    "that [start|begin] [at|with] {a} and [end|stop|finish] [at|with] {b}|in [the |]range {a} - {b}|between {a} and {b} inclusive|from {a} till {b}|{a}..{b}]"
)
_UP = (
    "[up to {b}|up to {b}|not bigger than {b}|not more than {b}|that do not exceed {b}|no bigger than {b}|up to and including {b}|not above {b}|no larger than {b}|not greater than "
    "{b}|until {b}|that are at most {b}|less than or equal to {b}|smaller than or equal to {b}|at most {b}]"
)
_BELOW = "[below {c}|under {c}|less than {c}|smaller than {c}|that are less than {c}|before {c}]"


def _ends(rng: random.Random) -> tuple[int, int]:
    low = 1 if rng.random() < 0.5 else count(rng, 0, 200)
    return low, low + count(rng, 3, 60)


def number_range(rng: random.Random) -> Sequence:
    low, high = _ends(rng)
    slots = {"a": number_text(rng, low, words=0.04), "b": str(high)}
    return Sequence(
        "numbers",
        (
            f"[the |all the |all |all of the |every one of the |]{_N} {_SPAN}",
            f"[the |all |]{_N} {_SPAN}",
            f"[every|each] [number|integer|whole number] {_SPAN}",
        ),
        f"Make a list of the numbers from {low} to {high}.",
        f"numbers = list(range({low}, {high} + 1))",
        "numbers",
        "number",
        slots,
        (
            "count [up |]from {a} to {b}",
            "count [up |]from {a} up to {b}",
            "loop [over the numbers |]from {a} to {b}",
            "count to {b}" if low == 1 else "count from {a} until {b}",
            "count [up |]from {a} through {b}",
            "go from {a} to {b}",
        ),
        numeric=True,
    )


def countdown(rng: random.Random) -> Sequence:
    low = rng.choice((0, 1, 1, rng.randint(2, 20)))
    high = low + count(rng, 3, 40)
    slots = {"a": str(high), "b": number_text(rng, low, words=0.05)}
    return Sequence(
        "countdown",
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
        f"Make a list of the numbers from {high} down to {low}.",
        f"numbers = list(range({high}, {low} - 1, -1))",
        "numbers",
        "number",
        slots,
        (
            "count down from {a} to {b}",
            "count backwards from {a} to {b}",
            "count from {a} down to {b}",
            "count down [from|starting at] {a} [until|till] {b}",
            "do a countdown from {a} to {b}",
            "count back from {a} to {b}",
            "count in reverse from {a} to {b}",
        ),
        numeric=True,
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
    return Sequence(
        "even_odd",
        (
            f"[the |all the |all |all of the |]{k} {_N} {span}",
            f"[every|each] {k} [number|integer|whole number] {span}",
            f"[the |all |]{_N} {span} that are {k}",
            f"only the {k} {_N} {span}",
        ),
        f"Make a list of the {kind} numbers below {high}."
        if below
        else f"Make a list of the {kind} numbers from {low} to {high}.",
        setup,
        "numbers",
        "number",
        {"a": str(low), "b": str(high), "c": str(high)},
        (f"go through the numbers {span}&keep the {k} ones",),
        (f"Which numbers {span} are {k}?", f"What are the {k} numbers {span}?"),
        numeric=True,
    )


def multiples(rng: random.Random) -> Sequence:
    k = rng.randint(2, 25)
    slots = {"k": number_text(rng, k)}
    if rng.random() < 0.35:
        n = count(rng, 3, 25)
        slots["n"] = number_text(rng, n)
        return Sequence(
            "multiples",
            ("the first {n} multiples of {k}", "{n} multiples of {k}"),
            f"Make a list of the first {n} multiples of {k}.",
            f"numbers = [{k} * n for n in range(1, {n} + 1)]",
            "numbers",
            "number",
            slots,
            numeric=True,
        )
    top = k * rng.randint(3, 20) + (rng.randrange(k) if rng.random() < 0.3 else 0)
    slots |= {"a": "1", "b": str(top), "c": str(top)}
    span = rng.choice((_UP, _UP, _SPAN, _SPAN, _BELOW))
    below = span is _BELOW
    by = "[divisible by|that can be divided by|that are divisible by|which are divisible by|that are multiples of|evenly divisible by]"
    return Sequence(
        "multiples",
        (
            f"[the |all |all the |all of the |]multiples of {{k}} {span}",
            f"[every|each] multiple of {{k}} {span}",
            f"[the |all |all the |]{_N} {span} {by} {{k}}",
            f"[every|each] [number|integer] {span} {by} {{k}}",
        ),
        f"Make a list of the multiples of {k} {'below' if below else 'up to'} {top}.",
        f"numbers = list(range({k}, {top}{'' if below else ' + 1'}, {k}))",
        "numbers",
        "number",
        slots,
        (f"count in steps of {{k}} {span}", f"count by {{k}} {span}") if span is _UP else (),
        (
            f"Which [{_N}] {span} are [divisible by|multiples of] {{k}}?",
            f"Which {_N} {span} can {{k}} divide?",
        ),
        numeric=True,
    )


def fibonacci(rng: random.Random) -> Sequence:
    n = count(rng, 3, 40)
    f = "[Fibonacci|Fibonacci|Fibonacci|fibonacci]"
    main = f"numbers = [0, 1]\nwhile len(numbers) < {n}:\n    numbers.append(numbers[-1] + numbers[-2])"
    other = f"numbers = []\na, b = 0, 1\nfor _ in range({n}):\n    numbers.append(a)\n    a, b = b, a + b"
    return Sequence(
        "fibonacci",
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
        f"Make a list of the first {n} Fibonacci numbers.",
        main if rng.random() < 0.9 else other,
        "numbers",
        "number",
        {"n": number_text(rng, n), "d": str(n)},
        (f"generate the first {{n}} {f} numbers",),
        numeric=True,
    )


def fibonacci_below(rng: random.Random) -> Sequence:
    top = count(rng, 10, 5000)
    f = "[Fibonacci|fibonacci]"
    if rng.random() < 0.6:
        span, sign, word = _BELOW, "<", "below"
    else:
        span, sign, word = _UP, "<=", "up to"
    return Sequence(
        "fibonacci",
        (
            f"[the |all |all the |every one of the ]{f} numbers {span}",
            f"[every|each] {f} number {span}",
            f"the numbers of the {f} [sequence|series] {span}",
        ),
        f"Make a list of the Fibonacci numbers {word} {top}.",
        f"numbers = []\na, b = 0, 1\nwhile a {sign} {top}:\n    numbers.append(a)\n    a, b = b, a + b",
        "numbers",
        "number",
        {"b": str(top), "c": str(top)},
        numeric=True,
    )


_PRIME = "all(n % d for d in range(2, int(n**0.5) + 1))"


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
    return Sequence(
        "primes",
        (
            f"[the |all the |all |all of the |]{p} {span}",
            f"[every|each] [prime|prime number] {span}",
            f"[the |all |]numbers {span} that are prime",
        ),
        f"Make a list of the primes below {high}."
        if below
        else f"Make a list of the primes from {low} to {high}.",
        f"numbers = [n for n in range({low}, {high}{'' if below else ' + 1'}) if {_PRIME}]",
        "numbers",
        "number",
        slots,
        (),
        (f"Which [numbers|integers] {span} are [prime|prime numbers|primes]?", f"What are the {p} {span}?"),
        numeric=True,
    )


def first_primes(rng: random.Random) -> Sequence:
    n = count(rng, 3, 50)
    return Sequence(
        "first_primes",
        (
            "the first {n} [prime numbers|primes]",
            "the first {n} [prime numbers|primes]",
            "{n} [prime numbers|primes]",
            "the [smallest|lowest] {n} [prime numbers|primes]",
            "the first {n} numbers that are prime",
        ),
        f"Make a list of the first {n} primes.",
        f"numbers = []\nn = 2\nwhile len(numbers) < {n}:\n    if {_PRIME}:\n        numbers.append(n)\n    n += 1",
        "numbers",
        "number",
        {"n": number_text(rng, n)},
        numeric=True,
    )


def squares(rng: random.Random) -> Sequence:
    kind, power = rng.choice((("square", 2), ("square", 2), ("cube", 3)))
    low, high = (1, count(rng, 3, 30)) if rng.random() < 0.75 else (rng.randint(2, 20), 0)
    high = high or low + rng.randint(3, 20)
    span = "[from {a} to {b}|{a} to {b}|from {a} up to {b}|between {a} and {b}|{a} through {b}|from {a} through {b}]"
    nouns = [
        f"the {kind}s of [the |all |all the |][numbers |integers |whole numbers |]{span}",
        f"the {kind} of [every|each] [number|integer] {span}",
        f"the {kind} numbers of {span}",
        f"[all |]the {kind}s [from {{a}} to {{b}}|of {{a}} to {{b}}]",
        f"the numbers {span} {'squared' if power == 2 else 'cubed'}",
    ]
    if low == 1:
        nouns += [
            f"the first {{n}} {'[square numbers|squares|perfect squares]' if power == 2 else '[cubes|cube numbers]'}"
        ] * 2
    return Sequence(
        "squares",
        tuple(nouns),
        f"Make a list of the {kind}s of {low} to {high}.",
        f"numbers = [n**{power} for n in range({low}, {high} + 1)]",
        "numbers",
        "number",
        {"a": str(low), "b": str(high), "n": number_text(rng, high)},
        (
            f"{kind} [the |all the |every one of the ][numbers|integers] {span}",
            f"{kind} [every|each] [number|integer] {span}",
        ),
        numeric=True,
    )


def powers(rng: random.Random) -> Sequence:
    base, n = rng.choice((2, 2, 2, 3, 5, 10, rng.randint(2, 12))), count(rng, 3, 20)
    slots = {"k": number_text(rng, base), "n": number_text(rng, n), "d": str(n)}
    start = rng.random() < 0.5
    if start:
        nouns: tuple[str, ...] = (
            "the first {n} powers of {k}",
            "the first {n} powers of {k}",
            "{n} powers of {k}",
        )
        return Sequence(
            "powers",
            nouns,
            f"Make a list of the first {n} powers of {base}.",
            f"numbers = [{base}**n for n in range({n})]",
            "numbers",
            "number",
            slots,
            numeric=True,
        )
    return Sequence(
        "powers",
        (
            "[the |all |all the ]powers of {k} [from {k}^0 to {k}^{d}|with exponents [from |]0 to {d}|up to {k}^{d}|"
            "from {k}**0 to {k}**{d}|from 0 to {d}|up to the power {d}]",
        ),
        f"Make a list of the powers of {base} with exponents 0 to {n}.",
        f"numbers = [{base}**n for n in range({n} + 1)]",
        "numbers",
        "number",
        slots,
        numeric=True,
    )


def divisors(rng: random.Random) -> Sequence:
    n = rng.choice((rng.randint(4, 200), 12 * rng.randint(1, 30), rng.randint(200, 2000)))
    return Sequence(
        "divisors",
        (
            "[the |all the |all |all of the |]divisors of [the number |]{n}",
            "[the |all |]factors of {n}",
            "[the |all the |all ]numbers [that|which] divide {n}[| evenly| exactly| without remainder| without a remainder]",
            "[every|each] [divisor|factor] of {n}",
            "[the |all |]numbers {n} [can be divided by|is divisible by]",
        ),
        f"Make a list of the divisors of {n}.",
        f"numbers = [d for d in range(1, {n} + 1) if {n} % d == 0]",
        "numbers",
        "number",
        {"n": str(n)},
        (),
        (
            "Which numbers divide {n}[| evenly| exactly| without a remainder]?",
            "What are the [divisors|factors] of {n}?",
            "By which numbers [can {n} be divided|is {n} divisible]?",
        ),
        numeric=True,
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
    return Sequence(
        "fizzbuzz",
        (
            f"{fb} {span}",
            f"[the |][classic |]{fb} [sequence|game|output|series|list] {span}",
            f"the [solution|answer] of [the |]{fb} {span}",
        ),
        f"Make the FizzBuzz list from {low} to {high}.",
        loop,
        "items",
        "item",
        {"a": str(low), "b": str(high)},
        (
            f"play [the game |]{fb} {span}",
            f"[do|solve|run|implement|code] [the |][classic |]{fb} {span}",
            "for [every number|each number|the numbers|all numbers] from {a} to {b} " + rules,
            "go from {a} to {b}&" + rules,
            "count from {a} to {b}, but replace multiples of [3|three] "
            "[by|with] Fizz, multiples of [5|five] [by|with] Buzz and multiples of both [by|with] FizzBuzz",
        ),
    )


def table(rng: random.Random) -> Task:
    k = rng.randint(2, 25)
    high = rng.choice((10, 10, 10, 12, 12, 20, rng.randint(5, 30)))
    slots = {"k": number_text(rng, k), "d": str(k), "b": str(high)}
    t = "[multiplication|multiplication|times] table"
    span = "[from 1 to {b}|up to {b}|1 to {b}|up to {d} x {b}|up to {d} times {b}|until {b}|for 1 to {b}]"
    if high == 10 and rng.random() < 0.6:
        span = ""
    core = rng.choice(
        (
            f"<list> the {t} [of|for] {{k}} {span}",
            f"<list> the {{k}} {t} {span}",
            f"<list> the {t} [of|for] [the number |]{{k}} {span}",
            f"<list> [a|the] {{k}} times table {span}",
            f"<list> the {{d}}-times table {span}",
            "multiply {k} by [the numbers |all numbers |every number |each number |][from |]1 to {b}&<print> [the table|the results|each result]"
            if span
            else f"<list> the {t} of {{k}}",
            f"<make> [a|the] {t} [of|for] {{k}} {span}&<print> it",
            f"<list> the table of {{k}} {span}",
        )
    )
    if rng.random() < 0.15:
        text = grammar.render(
            rng,
            f"[What is|What does|I am learning|I want to learn|I need] the {t} of {{k}} {span}[.|?| <print> it.]",
            slots,
        )
    elif rng.random() < 0.1:
        text = grammar.render(
            rng,
            f"My [son|daughter|class|child] [is learning|learns|must learn] the {{k}} times table. [Print|Show|Display] it {span}.",
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


def sort_numbers(rng: random.Random) -> Sequence:
    values = numbers(rng)
    down = rng.random() < 0.4
    how = (
        "[in descending order|from largest to smallest|from high to low|from biggest to smallest|descending|in "
        "decreasing order|largest first|from the largest to the smallest|biggest first|so that the [biggest|largest|highest] [one |number |]comes first|with the [biggest|largest] [one |]first|from big to small|starting with the [largest|biggest]|from highest to lowest]"
        if down
        else "[in ascending order|from smallest to largest|from low to high|from lowest to highest|ascending|in increasing "
        "order|smallest first|so that the [smallest|lowest] [one |number |]comes first|with the smallest [one |]first|from small to big|starting with the smallest|from the smallest to the largest|by size|in order]"
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
    return Sequence(
        "sort_numbers",
        nouns,
        "Sort the numbers in the list from " + ("largest to smallest." if down else "smallest to largest."),
        setup,
        "numbers",
        "number",
        {"list": listing(rng, [str(v) for v in values])},
        tuple(orders),
        (
            f"[Here are|I have|Take|These are] [some numbers|the numbers|my numbers|these numbers|a few numbers]: {{list}}. [Sort|Order|Arrange|Put] them {how}.",
            f"[I have|There is] a list [of numbers|]: {{list}}. Sort it {how}.",
        ),
        numeric=True,
    )


def reverse_numbers(rng: random.Random) -> Sequence:
    values = numbers(rng)
    these = "[the numbers |these numbers: |the list |the values |the list of numbers ]{list}"
    return Sequence(
        "reverse_list",
        (
            f"{these} [backwards|in reverse|in reverse order|in reversed order|in the opposite order|from last to first|"
            "from the last to the first|starting with the last]",
            f"the reverse of {these}",
            f"the reversed {these}",
        ),
        "Reverse the list.",
        f"numbers = {values}\nnumbers.reverse()",
        "numbers",
        "number",
        {"list": listing(rng, [str(v) for v in values])},
        (
            f"<reverse> {these}",
            f"reverse the order of {these}",
            f"put {these} in reverse order",
            f"take {these}&reverse [it|them]",
        ),
        numeric=True,
    )


def unique_numbers(rng: random.Random) -> Sequence:
    pool = numbers(rng, 2, 5)
    values = pool + [rng.choice(pool) for _ in range(rng.randint(1, 4))]
    rng.shuffle(values)
    these = "[|the numbers |these numbers: |the list |the values |the list of numbers ]{list}"
    u = "[unique|distinct|different]"
    return Sequence(
        "unique",
        (
            f"the {u} [numbers|values|items|elements|entries] [of|in|from] {these}",
            f"{these} without [duplicates|repeats|repetitions|repeated numbers]",
            f"[every|each] [number|value] of {these} [only once|just once|once]",
        ),
        "Keep each number of the list once.",
        f"numbers = list(dict.fromkeys({values}))",
        "numbers",
        "number",
        {"list": listing(rng, [str(v) for v in values])},
        (
            f"<remove> [the |all |]duplicates [from|in] {these}",
            f"<remove> [repeated|duplicate] [numbers|values] [from|in] {these}",
            f"deduplicate {these}",
            f"clean {these} of duplicates",
        ),
        (f"Which [{u} |]numbers [are|occur] in {these}?",),
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
