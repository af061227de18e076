"""Answers are compared as Python means it, and programs by how far they agree."""

from __future__ import annotations

from dataclasses import replace

import pytest

from code_it.evidence.agreement import agreement_of_answers, agreement_of_runs
from code_it.evidence.comparing import same_text, same_value
from code_it.evidence.examples import CallExample
from code_it.evidence.expectation import meets
from code_it.evidence.probing import Answer, Report
from code_it.evidence.runner import canonical
from code_it.evidence.text_distance import text_distances
from code_it.testing import run_result
from code_it.values import Artifact


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (0.1 + 0.2, 0.3, True),
        (2, 2.0, True),
        (True, 1, True),
        (10**7, 10**7 + 1, False),
        ([1, 2], (1, 2), False),
        ({3, 1}, {1, 3}, True),
        ({"a": 1.0, "b": 2}, {"b": 2, "a": 1}, True),
        ("1", 1, False),
        (None, False, False),
        (float("nan"), float("nan"), True),
        (2**80, 2**80, True),
        (2**80, 2**80 + 1, False),
        (iter([1, 2]), [1, 2], False),
        (list(range(9000)), list(range(9000)), True),
        (list(range(9000)), list(range(9001)), False),
    ],
)
def test_values(one: object, other: object, same: bool) -> None:
    assert same_value(canonical(one), canonical(other)) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Sum: 3\n", "Sum:  3", True),
        ("0.30000000000000004", "0.3", True),
        ("1000001", "1000000", False),
        ("3 apples", "3 pears", False),
        ("", "\n", True),
    ],
)
def test_texts(one: str, other: str, same: bool) -> None:
    assert same_text(one, other) is same


def reports(*rows: list[object]) -> list[Report]:
    """A report a row; an exception's class stands for its being raised."""
    return [
        Report(
            "", {n: Answer(error=v.__name__) if isinstance(v, type) else Answer(v) for n, v in enumerate(row)}
        )
        for row in rows
    ]


def test_agreement_counts_each_input_by_itself() -> None:
    agreed = agreement_of_answers(reports([1, 2, 3], [1, 2, 9], [1, 8, 7]), [1, 1, 1], range(3))
    assert agreed == pytest.approx((3 / 6, 3 / 6, 2 / 6))


def test_an_exception_agrees_with_nothing_and_inputs_nobody_takes_do_not_count() -> None:
    agreed = agreement_of_answers(
        reports([1, KeyError], [1, KeyError], [KeyError, KeyError]), [1, 1, 1], range(2)
    )
    assert agreed == (0.5, 0.5, 0.0)


def test_equal_programs_count_as_often_as_they_were_drawn() -> None:
    assert agreement_of_answers(reports([1], [2]), [3, 1], range(1)) == pytest.approx((2 / 3, 0.0))


def test_runs_agree_by_what_they_print_and_write() -> None:
    made = replace(run_result("done"), artifacts=(Artifact("a", 1, "11", "text/plain"),))
    other = replace(made, artifacts=(Artifact("a", 1, "22", "text/plain"),))
    failed = run_result("done", 1)
    assert agreement_of_runs([made, made, other, failed, None], [1] * 5) == (
        1.5 / 4,
        1.5 / 4,
        1 / 4,
        0.0,
        0.0,
    )


@pytest.mark.parametrize(
    ("answer", "expected", "meant"),
    [
        (Answer(["list", 1, 2]), "[1, 2]", True),
        (Answer(["list", 1, 2]), "[1,\n 2]", True),
        (Answer(0.30000000000000004), "0.3", True),
        (Answer("a"), "'a'", True),
        (Answer("a"), "a", False),
        (Answer(None, printed="hello\n"), "hello", True),
        (Answer(None), "", True),
        (Answer(3), "", False),
        (Answer(error="ValueError"), "Traceback (most recent call last):\n...\nValueError: bad", True),
        (Answer(error="KeyError"), "Traceback (most recent call last):\n...\nValueError: bad", False),
        (Answer(["object", "Counter", "Counter(x)"]), "Counter(x)", True),
        (None, "3", False),
    ],
)
def test_an_answer_meets_an_example(answer: Answer | None, expected: str, meant: bool) -> None:
    assert meets(answer, CallExample("f()", expected)) is meant


def test_the_text_in_the_middle_is_nearest_to_the_others() -> None:
    distances = text_distances(["a = 1\nb = 2", "a = 1\nb = 3", "import os"], [1, 1, 1])
    assert distances[0] < distances[2] and distances[1] < distances[2]
