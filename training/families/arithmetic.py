# ruff: noqa: E501 - wordings are easier to read in one piece
"""Sums, averages and whole-number arithmetic: one value, or a yes or no."""

from __future__ import annotations

import random

from training.compose import Family, Scalar
from training.slots import count, listing, number_text, numbers

_THESE = (
    "[|the numbers |the numbers |these numbers: |the list |the values |the following numbers: |numbers |"
    "this list of numbers: |the integers |the set |the data |the figures |the following list: ]{list}"
)


def _list(rng: random.Random, low: int = 3) -> tuple[list[int | float], dict[str, str], str]:
    values = numbers(rng, low)
    return values, {"list": listing(rng, [str(v) for v in values])}, f"numbers = {values}"


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
            "[given|with|for|from] " + _THESE + ", <compute> [the sum|the total|their sum|their total]",
            "[define|create|store] [a list with |the list |]{list}[| in a list]&<print> [its|the] [sum|total]",
            "make a list of " + _THESE + "&<print> [its sum|its total|the sum of the list]",
        ),
        (
            "What [do|does] " + _THESE + " [add up to|sum to|make together|come to|total]?",
            "How much is " + _THESE + " [together|in total|altogether|added up|when you add them up]?",
            "What [is the sum|is the total|do you get] if you add " + _THESE + "?",
            "[I bought things for|I paid|I spent|We sold|I walked|We counted|The prices are|The bills are] {list} [euros|pounds|dollars|km|pieces|]. "
            "[What is the total?|What is the sum?|How much is that in total?|What does that make in total?|Add it up.]",
            "[I have|Here are|There are|We have] [the numbers |these numbers: |]{list}. [What is their "
            "sum?|What is the total?|Add them up.|Sum them up.|I need the total.|Add them together.]",
        ),
    )


def sum_expression(rng: random.Random) -> Scalar:
    values = [rng.randint(1, rng.choice((9, 99, 999))) for _ in range(rng.randint(2, 4))]
    gap = rng.choice((" + ", " + ", "+", " plus "))
    return Scalar(
        "sum",
        ("{e}", "the [result|value] of {e}", "the sum {e}"),
        "Add up the numbers in the list.",
        f"numbers = {values}",
        "sum(numbers)",
        {"e": gap.join(map(str, values))},
        questions=("[What is|What's|How much is] {e}?",),
    )


def sum_range(rng: random.Random) -> Scalar:
    low, high = (1, count(rng, 5, 2000)) if rng.random() < 0.55 else (count(rng, 2, 90), 0)
    high = high or low + count(rng, 4, 300)
    kind = rng.choice(("", "", "", "even ", "odd "))
    slots = {"a": str(low), "b": str(high), "n": str(high)}
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
        ),
        (
            f"What [do|is the sum if] [the|all the|all] {kind}[numbers|integers] {span} add up to?",
            f"How much is the sum of all {kind}numbers {span}?",
        ),
    )


def mean_of(rng: random.Random) -> Scalar:
    _, slots, setup = _list(rng)
    return Scalar(
        "mean",
        (
            "the [average|mean|arithmetic mean|average value|mean value] of " + _THESE,
            "the [average|mean] [for|over] " + _THESE,
        ),
        "Compute the average of the numbers in the list.",
        setup,
        "sum(numbers) / len(numbers)",
        slots,
        (
            "average " + _THESE,
            "take the [average|mean] of " + _THESE,
            "[given|with|for|from] " + _THESE + ", <compute> [the average|the mean|their mean|their average]",
            "build a list of " + _THESE + "&<print> [its mean|its average|the mean of the list]",
        ),
        (
            "What is the [average|mean] of " + _THESE + "?",
            "What do " + _THESE + " average [to|out at|]?",
            "[I have|Here are|My marks are|My scores are|The measurements are] {list}. [What is the "
            "average?|What is their mean?|Average them.|I need the mean.]",
        ),
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
        ),
        "Compute the median of the numbers in the list.",
        setup,
        "statistics.median(numbers)",
        slots,
        (
            "take the median of " + _THESE,
            "[given|with|for|from] " + _THESE + ", <compute> [the median|their median]",
        ),
        (
            "What is the median of " + _THESE + "?",
            "[I have|Here are] {list}. [What is the median?|I need the median.|Find their median.]",
        ),
        imports=("statistics",),
    )


_BIG = "[largest|biggest|maximum|highest|greatest]"
_SMALL = "[smallest|minimum|lowest|least]"
_KIND = "[number|value|number|integer|element|one|entry]"
_OUT_OF = "[of|in|among|from|out of]"


def max_of(rng: random.Random) -> Scalar:
    _, slots, setup = _list(rng)
    return Scalar(
        "max_min",
        (
            f"the {_BIG} [{_KIND} |]{_OUT_OF} " + _THESE,
            "the max of " + _THESE,
            f"the {_BIG} {_KIND} {_OUT_OF} " + _THESE,
        ),
        "Find the largest number in the list.",
        setup,
        "max(numbers)",
        slots,
        ("[given|with|for|from] " + _THESE + f", <compute> the {_BIG} {_KIND}",),
        (
            f"[Which|What] is the {_BIG} [{_KIND} |]{_OUT_OF} " + _THESE + "?",
            f"Which [number|value|one] {_OUT_OF} " + _THESE + f" is [the {_BIG}|the {_BIG} one]?",
            f"[I have|Here are|These are|Take] [|the numbers |some numbers: |these numbers: ]{{list}}. [Which|What] is the {_BIG} [one|of them|]?",
            f"[I have|Here are|Take] [|the numbers |some numbers: ]{{list}}. [Find|Print|Show|Give me] the {_BIG} [one|of them|number].",
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
        ),
        "Find the smallest number in the list.",
        setup,
        "min(numbers)",
        slots,
        ("[given|with|for|from] " + _THESE + f", <compute> the {_SMALL} {_KIND}",),
        (
            f"[Which|What] is the {_SMALL} [{_KIND} |]{_OUT_OF} " + _THESE + "?",
            f"Which [number|value|one] {_OUT_OF} " + _THESE + f" is [the {_SMALL}|the {_SMALL} one]?",
            f"[I have|Here are|These are|Take] [|the numbers |some numbers: |these numbers: ]{{list}}. [Which|What] is the {_SMALL} [one|of them|]?",
            f"[I have|Here are|Take] [|the numbers |some numbers: ]{{list}}. [Find|Print|Show|Give me] the {_SMALL} [one|of them|number].",
        ),
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
        ),
        "Find the largest and the smallest number in the list.",
        setup,
        "max(numbers), min(numbers)",
        slots,
        ("[given|with|for|from] " + _THESE + f", <compute> the {_BIG} and [the |]{_SMALL} [{_KIND}|]",),
        (f"[Which|What] are the {_BIG} and [the |]{_SMALL} [{_KIND} |]{_OUT_OF} " + _THESE + "?",),
        savable=False,
    )


def product_of(rng: random.Random) -> Scalar:
    values = [rng.randint(2, rng.choice((9, 20, 99))) for _ in range(rng.randint(2, 5))]
    return Scalar(
        "product",
        ("the product of " + _THESE, "the result of multiplying " + _THESE),
        "Multiply the numbers in the list.",
        f"numbers = {values}",
        "math.prod(numbers)",
        {"list": listing(rng, [str(v) for v in values])},
        (
            "multiply " + _THESE,
            "multiply " + _THESE + " [together|with each other]",
            "take the product of " + _THESE,
            "[given|with|for|from] " + _THESE + ", <compute> [the product|their product]",
        ),
        ("What is the product of " + _THESE + "?", "What do you get if you multiply " + _THESE + "?"),
        imports=("math",),
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
        ),
        f"Compute the factorial of {n}.",
        f"result = math.factorial({n})",
        "result",
        {"n": number_text(rng, n), "d": str(n)},
        ("take the factorial of {n}", "multiply all [the |][numbers|integers|whole numbers] from 1 to {d}"),
        (
            "How [big|large] is [the factorial of {n}|{d} factorial|{d}!]?",
            "What [is|does] [the factorial of {n}|{d} factorial|{d}!] [equal|]?",
        ),
        imports=("math",),
    )


def power(rng: random.Random) -> Scalar:
    base, exponent = rng.randint(2, 25), rng.randint(2, 20)
    word = {2: "squared", 3: "cubed"}.get(exponent, "to the power of {b}")
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
        ),
        f"Compute {base} to the power of {exponent}.",
        f"result = {base} ** {exponent}",
        "result",
        {"a": str(base), "b": str(exponent)},
        ("raise {a} to the power [of |]{b}", "take {a} to the power of {b}"),
        ("How much is {a} [to the power of|raised to] {b}?",),
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
        ),
        f"Compute the greatest common divisor of {a} and {b}.",
        f"result = math.gcd({a}, {b})",
        "result",
        {"a": str(a), "b": str(b)},
        ("[given|for|with] {a} and {b}, <compute> the [gcd|greatest common divisor]",),
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
        ),
        f"Compute the least common multiple of {a} and {b}.",
        f"result = math.lcm({a}, {b})",
        "result",
        {"a": str(a), "b": str(b)},
        ("[given|for|with] {a} and {b}, <compute> the [lcm|least common multiple]",),
        imports=("math",),
    )


def is_prime(rng: random.Random) -> Scalar:
    n = count(rng, 2, 3000)
    return Scalar(
        "is_prime",
        (),
        f"Check whether {n} is a prime number.",
        f"number = {n}\nprime = number > 1 and all(number % i for i in range(2, int(number**0.5) + 1))",
        '"yes" if prime else "no"',
        {"n": str(n)},
        (
            "<check> [if|whether] [the number |]{n} is [a prime number|prime|a prime]",
            "<check> [if|whether] {n} is [a prime number|prime|a prime] or not",
            "<check> {n} for [primality|being prime]",
            "test the primality of {n}",
            "<check> [whether|if] {n} is prime. ^<print> [yes or no|the answer]",
            "tell me [whether|if] {n} is [a prime number|prime|a prime]",
            "<say> [yes or no depending on whether|whether|if] {n} is [a prime number|prime]",
            "<say> yes if {n} is [prime|a prime number] [and no otherwise|, otherwise no|and no if not]",
        ),
        (
            "Is [the number |]{n} [a prime number|prime|a prime]?",
            "Is {n} [a prime number|prime] or not?",
            "Is {n} prime? [Yes or no?|Print yes or no.|Say yes or no.]",
            "Prime or not: {n}?",
            "[Do you know|Can you tell me] [if|whether] {n} is [prime|a prime number]?",
        ),
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
        ),
        f"Compute the {n}{ending} Fibonacci number.",
        f"a, b = 0, 1\nfor _ in range({n}):\n    a, b = b, a + b",
        "a",
        {"n": str(n), "e": ending},
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
