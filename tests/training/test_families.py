"""The generator: every family is worded in hundreds of ways, and its programs do their work."""

from __future__ import annotations

import random
import re

import pytest

from training.compose import build, wording
from training.families import FAMILIES
from training.judge import solved
from training.mutations import broken, run_here
from training.parts import Task
from training.refusals import far, near


@pytest.mark.parametrize("name", FAMILIES)
def test_a_family_has_at_least_200_wordings(name: str) -> None:
    rng = random.Random(11)
    found = {wording(rng, FAMILIES[name]) for _ in range(1_000)}
    assert len(found) >= 200


@pytest.mark.parametrize("name", FAMILIES)
def test_programs_run_and_leave_what_their_plan_names(name: str) -> None:
    rng = random.Random(12)
    for _ in range(8):
        task = build(rng, FAMILIES[name])
        compile(task.program, "program.py", "exec")
        if task.packages:
            continue
        output, failure = run_here(task.program, task.inputs)
        assert failure is None, f"{task.text}\n{task.program}\n{failure}"
        prints = any(step.startswith("Print") for step in task.plan)
        assert bool(output.strip()) or not prints, task.program


def _drawn(name: str, wanted: str) -> Task:
    """A task of the family whose plan ends as wanted."""
    rng = random.Random(13)
    while True:
        task = build(rng, FAMILIES[name], noise=0)
        if task.plan[1:] == (wanted,):
            return task


_PRINTED = "Print the result."
_LISTED = "Print each number on its own line."


@pytest.mark.parametrize(
    ("name", "ending", "pattern", "expected"),
    [
        ("factorial", _PRINTED, r"factorial of (\d+)", lambda n: _product(range(1, n + 1))),
        (
            "gcd",
            _PRINTED,
            r"of (\d+) and (\d+)",
            lambda a, b: max(d for d in range(1, a + 1) if a % d == b % d == 0),
        ),
        (
            "lcm",
            _PRINTED,
            r"of (\d+) and (\d+)",
            lambda a, b: next(m for m in range(a, a * b + 1, a) if m % b == 0),
        ),
        ("power", _PRINTED, r"Compute (\d+) to the power of (\d+)", lambda a, b: _product([a] * b)),
        ("binary", _PRINTED, r"Convert (\d+) to binary", lambda n: _digits(n, 2)),
        (
            "leap",
            _PRINTED,
            r"whether (\d+)",
            lambda y: "yes" if y % 4 == 0 and (y % 100 or y % 400 == 0) else "no",
        ),
        (
            "is_prime",
            _PRINTED,
            r"whether (\d+)",
            lambda n: "yes" if n > 1 and all(n % d for d in range(2, n)) else "no",
        ),
    ],
)
def test_programs_agree_with_another_way_to_the_answer(name, ending, pattern, expected) -> None:
    task = _drawn(name, ending)
    found = re.search(pattern, task.plan[0])
    assert found is not None
    output, _ = run_here(task.program, {})
    assert output.strip() == str(expected(*map(int, found.groups())))


def test_lists_agree_with_another_way_to_them() -> None:
    task = _drawn("primes", _LISTED)
    found = re.search(r"from (\d+) to (\d+)", task.plan[0])
    assert found is not None
    low, high = map(int, found.groups())
    wanted = [n for n in range(low, high + 1) if n > 1 and not any(n % d == 0 for d in range(2, n))]
    assert [int(line) for line in run_here(task.program, {})[0].split()] == wanted


def _product(values) -> int:
    result = 1
    for value in values:
        result *= value
    return result


def _digits(number: int, base: int) -> str:
    return (_digits(number // base, base) if number >= base else "") + str(number % base)


def test_the_same_seed_draws_the_same_tasks_and_another_draws_others() -> None:
    def draw(seed: int) -> list[str]:
        rng = random.Random(seed)
        return [build(rng, family).text for family in FAMILIES.values()]

    assert draw(1) == draw(1)
    assert draw(1) != draw(2)


def test_refused_tasks_are_many_and_near_ones_differ_from_what_is_known() -> None:
    rng = random.Random(14)
    assert len({far(rng) for _ in range(1_000)}) > 900
    for _ in range(200):
        sentence, base = near(rng, tuple(FAMILIES.values()))
        assert sentence.rstrip(".!") != base.text.rstrip(".?!")


def test_broken_programs_carry_the_interpreters_own_traceback() -> None:
    rng = random.Random(15)
    made = []
    while len(made) < 60:
        task = build(rng, FAMILIES[rng.choice(list(FAMILIES))])
        if not task.packages and (variant := broken(rng, task.program, task.inputs)):
            assert variant.program != task.program
            assert run_here(variant.program, task.inputs)[1] is not None
            made.append(variant.report)
    assert sum("Traceback (most recent call last):" in report for report in made) > 20
    assert sum("SyntaxError" in report or "IndentationError" in report for report in made) > 3


@pytest.mark.parametrize(
    ("wanted", "right", "wrong"),
    [
        ({"lines": ["1", "2"]}, " 1\n2 \n", "1\n2\n3\n"),
        ({"values": ["55"]}, "The sum is 55", "The sum is 155"),
        ({"values": ["3", "4"]}, "3, 4", "4, 3"),
        ({"answer": True}, "yes", "It is not."),
        ({"answer": False}, "No, it is no prime.", "yes"),
        ({"contains": ["red", "blue"], "max_count": 1}, "['red', 'blue']", "red blue red"),
        ({"json": {"a": 1}}, '{"a": 1}', '{"a": "1"}'),
        ({"csv": [["a", "b"], ["1", "2"]]}, "a,b\n1,2\n", "a,b\n1,3\n"),
        ({"random": {"count": 2, "low": 1, "high": 5}}, "1\n5\n", "1\n6\n"),
        ({"unordered_pairs": {"a": 2}}, "a: 2", "a: 3"),
        ({"approx": [2.236]}, "2.23606", "2.5"),
        ({"ordered_contains": ["1", "4"]}, "1 squared is 1, 2 squared is 4", "4 1"),
        ({"unordered": ["b.md", "a.md"]}, "./a.md\nb.md", "a.md"),
        ({"png": True}, "\x89PNG...", "GIF89"),
        ({"pattern": "(?s).*0x1f.*"}, "0x1f", "0x2f"),
    ],
)
def test_the_judge_tells_right_from_wrong(wanted, right: str, wrong: str) -> None:
    assert solved({"stdout": wanted}, right, {})
    assert not solved({"stdout": wanted}, wrong, {})
    assert solved({"files": {"out.txt": wanted}}, "", {"out.txt": right})
    assert not solved({"files": {"out.txt": wanted}}, right, {})
