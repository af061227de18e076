from __future__ import annotations

import pytest

from code_it.evidence.signature import Parameter, Signature
from code_it.evidence.written_checks import head_of, read_checks

SIZE = Signature("size", (Parameter("items", "list[int]"), Parameter("least", "", "0")), "int")


@pytest.mark.parametrize(
    ("answer", "checks"),
    [
        ("assert size([]) == 0", ["assert size([]) == 0"]),
        ("1. `assert size([1]) == 1`\n- assert size([1, 2]) == 2", 2),
        ("```python\ndef test_size():\n    assert size([]) == 0, 'empty'\n```", ["assert size([]) == 0"]),
        ("size([]) == 0\n>>> size([3]) == 1", ["assert size([]) == 0", "assert size([3]) == 1"]),
        ("assert\n    size([]) == 0, 'empty'", ["assert size([]) == 0"]),
        ("assert size([\n    1,\n    2,\n]) == 2", ["assert size([1, 2]) == 2"]),
        ("<think>assert size([]) == 9</think>assert size([]) == 0", ["assert size([]) == 0"]),
        ("assert all(size([n]) == 1 for n in range(3))", 1),
        ("assert size([", []),
        ("assert size(numbers) == 3\nassert other([]) == 0", []),
        ("The function size(items) counts them.", []),
        ("", []),
    ],
)
def test_checks_are_read_from_whatever_a_model_writes(answer: str, checks: int | list[str]) -> None:
    found = read_checks([answer], SIZE)
    assert (len(found) if isinstance(checks, int) else list(found)) == checks


def test_what_most_answers_have_comes_first_and_once() -> None:
    answers = ["assert size([1]) == 1\nassert size([]) == 0", "assert size( [] )==0\nassert size([]) == 0"]
    assert read_checks(answers, SIZE) == ("assert size([]) == 0", "assert size([1]) == 1")


def test_the_function_is_shown_by_its_head() -> None:
    assert head_of(SIZE) == "def size(items: list[int], least = 0) -> int:"


def test_a_check_that_is_too_deep_to_be_written_down_is_none() -> None:
    answer = f"assert size([1]) == {'+'.join(['1'] * 900)}\nassert size([]) == 0"
    assert read_checks([answer], SIZE) == ("assert size([]) == 0",)
