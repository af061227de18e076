"""What a task says of inputs and outputs is found, whatever its form."""

from __future__ import annotations

import pytest

from code_it.evidence.examples import CallExample, OutputExample, find_examples
from code_it.evidence.signature import Parameter, Signature

F = Signature("f", (Parameter("n"),))
G = Signature("g", (Parameter("xs"), Parameter("k")))

CALLS = [
    (F, ">>> f(2)\n4\n", ("f(2)", "4")),
    (F, ">>> x = 2\n>>> round(f(x), 2)\n4.0\n", ("round(f(x), 2)", "4.0")),
    (F, ">>> f(2) == 4\n", ("f(2)", "4")),
    (F, "    >>> f(\n    ...   2)\n    [1,\n    2]\n    '''", ("f(\n  2)", "[1,\n2]")),
    (F, "f(2) -> 4", ("f(2)", "4")),
    (F, "f(2) ==> 'a b' (two letters)", ("f(2)", "'a b'")),
    (F, "f('x')   # returns \"y\"", ("f('x')", "'y'")),
    (F, "f(2) should return [1, 2].", ("f(2)", "[1, 2]")),
    (F, "assert f(2) == {'a': 1}", ("f(2)", "{'a': 1}")),
    (F, "f(2) = 1 + 3 = 4", ("f(2)", "4")),
    (F, "f(2) ➞ true", ("f(2)", "True")),
    (F, "f(abc) => 3", ("f('abc')", "3")),
    (G, "g([1,\n 2], 3) == [\n(0, 1),\n]", ("g([1, 2], 3)", "[(0, 1)]")),
    (F, "For n = 10 the output should be 20.", ("f(10)", "20")),
    (G, "Given xs = [1, 2] and k = 3, it returns 7", ("g([1, 2], 3)", "7")),
    (F, "Example 1:\n  Input: n = 5\n  Output: 1\n  Explanation: so", ("f(5)", "1")),
]  # fmt: skip


@pytest.mark.parametrize(("signature", "text", "expected"), CALLS, ids=[text[:30] for _, text, _ in CALLS])
def test_an_example_of_a_call_is_found(signature: Signature, text: str, expected: tuple[str, str]) -> None:
    assert CallExample(*expected) in find_examples(text, signature)


@pytest.mark.parametrize(
    "text",
    [
        "f(n) == f(n - 1) + f(n - 2)",  # a definition
        "the total is a + f(2) = 9",  # a part of a sum
        "len('ab') == 2",  # another function
        "f(2) is easy to compute",
        "f(1, 2) -> 3",  # takes one
        ">>> f(2) what\n3",  # no Python
    ],
)
def test_what_is_no_example_is_left_alone(text: str) -> None:
    assert find_examples(text, F) == ()


def test_examples_that_contradict_each_other_were_misread_and_are_dropped() -> None:
    assert find_examples("f(1) -> 2\nf(1) -> 3\nf(2) -> 4", F) == (CallExample("f(2)", "4"),)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Square it: for input 5 prints 25.", OutputExample("5\n", "25\n")),
        ("Input:\n2\n1 2\nOutput:\n3\n\nMore words.", OutputExample("2\n1 2\n", "3\n")),
    ],
)
def test_an_example_of_a_program_that_reads_and_prints_is_found(text: str, expected: OutputExample) -> None:
    assert find_examples(text, None) == (expected,)
