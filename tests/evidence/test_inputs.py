"""Inputs are the same for the same task, of the right kind, and worth trying."""

from __future__ import annotations

import ast

import pytest

from code_it.evidence.examples import CallExample
from code_it.evidence.inputs import make_inputs
from code_it.evidence.inquiry import make_inquiry
from code_it.evidence.signature import find_signature, function_to_call


def inputs_for(text: str, *examples: str) -> list[list[object]]:
    signature = find_signature(text, ())
    assert signature is not None
    return [
        ast.literal_eval(made)
        for made in make_inputs(text, signature, tuple(CallExample(e, "") for e in examples))
    ]


@pytest.mark.parametrize(
    ("head", "fits"),
    [
        ("def f(n: int):", lambda n: type(n) is int),
        ("def f(n: 'Optional[float]'):", lambda n: type(n) is float),
        ("def f(s: str) -> str:", lambda s: type(s) is str),
        ("def f(x: List[int]):", lambda x: all(type(item) is int for item in x)),
        ("def f(x: dict[str, list[int]]):", lambda x: all(isinstance(k, str) for k in x)),
        ("def f(p: Tuple[int, str]):", lambda p: (type(p[0]), type(p[1])) == (int, str)),
        ("def f(lst):", lambda x: isinstance(x, list)),
        ("def f(q): takes a string q", lambda q: isinstance(q, str)),
        ("def f(x=1.5):", lambda x: isinstance(x, float)),
    ],
)
def test_inputs_have_the_kind_that_hint_name_task_or_default_say(head: str, fits: object) -> None:
    made = inputs_for(head)
    assert len(made) > 5
    assert all(fits(arguments[0]) for arguments in made)  # type: ignore[operator]


def test_inputs_of_the_examples_come_first_and_are_varied() -> None:
    made = inputs_for("def f(x, k):", "f([[1], [2]], 'a')", "len(f([], 'b'))")
    assert made[:2] == [[[[1], [2]], "a"], [[], "b"]]
    assert len(made) > 20
    assert all(isinstance(x, list) and isinstance(k, str) for x, k in made)


def test_the_same_task_gives_the_same_inputs() -> None:
    assert inputs_for("def f(s: str, n: int):") == inputs_for("def f(s: str, n: int):")


def test_what_the_task_quotes_is_tried() -> None:
    assert ["do re mi"] in inputs_for("def f(s: str): e.g. 'do re mi'")


@pytest.mark.parametrize(
    ("text", "sources", "name"),
    [
        ("def help():\n  ...\ndef main_one(x):", ["def other(): ..."], "main_one"),
        ("Write a function area.", ["def area(r): ...\ndef helper(): ..."], "area"),
        ("Do it.", ["def help(): ...\ndef go(x): return help()", "def go(y): ..."], "go"),
        ("Print 3.", ["print(3)"], None),
    ],
)
def test_the_function_of_a_task_is_found(text: str, sources: list[str], name: str | None) -> None:
    found = find_signature(text, sources)
    assert (found.name if found else None) == name


def test_a_function_of_another_name_that_takes_as_much_is_taken_for_it() -> None:
    signature = find_signature("def f(a, b):", ())
    assert signature is not None
    assert function_to_call("def h(): ...\ndef my_f(x, y): return h()", signature) == "my_f"
    assert function_to_call("def my_f(x): ...", signature) is None


def test_programs_that_print_are_not_called() -> None:
    assert make_inquiry("Print the sum.", ["def add(a, b): return a + b\nprint(add(1, 2))"]).probes == ()
    assert make_inquiry("Add two numbers.", ["def add(a, b): return a + b"]).probes != ()


DEEP = "[" * 90 + "1" + "]" * 90
LONG = "+".join(["1"] * 900)


@pytest.mark.parametrize(
    "source",
    [
        f"def f(x={DEEP}): return 2",
        f"def f(x: {'list[' * 60}int{']' * 60}): return 2",
        f"def f(x: {'dict[int, ' * 60}int{']' * 60}): return 2",
        f"def f({', '.join(f'x{n}: list[list[list[list[int]]]]' for n in range(90))}): return 2",
        f"def f(x={LONG}): return 2",
        f"def f(x: a{'.a' * 600}): return 2",
        f"def f(x: {LONG}[int]) -> {LONG}: return 2",
    ],
    ids=["default", "list", "dict", "wide", "sum", "attribute", "hint"],
)
def test_whatever_a_program_says_of_its_parameters_inputs_are_soon_made(source: str) -> None:
    inquiry = make_inquiry("Write f.", [source, source])
    assert inquiry.signature is not None
    assert all(len(probe) < 3000 for probe in inquiry.probes)


def test_inputs_of_a_deep_kind_are_lists_of_lists() -> None:
    made = inputs_for("def f(x: list[list['list[list[list[int]]]']]):")
    assert len(made) > 5
    assert all(str(arguments[0]).startswith(("[]", "[[]", "[[[")) for arguments in made)


@pytest.mark.parametrize("given", [DEEP, "1e999", "9" * 4300, LONG, "9" * 4000 + "*" + "9" * 4000])
def test_examples_that_are_too_much_to_be_varied_do_no_harm(given: str) -> None:
    text = f">>> f({given})\n3\n>>> f({given}) == {given}\n"
    assert len(make_inquiry(text, ["def f(x): return 2"] * 2).probes) > 5
