from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

import code_it
from code_it import prompting
from code_it.errors import PromptTooLong
from code_it.events import Event, QuestionAnswered, QuestionAsked
from code_it.questions import ask, draws_for
from code_it.testing import FunctionModel
from code_it.values import PromptName


def test_every_prompt_file_is_a_question_that_loads() -> None:
    names = {path.stem for path in (Path(code_it.__file__).parent / "prompts").glob("*.txt")}
    assert names == set(get_args(PromptName))
    for name in names:
        assert prompting.load(name).name == name  # type: ignore[arg-type]


def test_values_are_put_in_and_never_read_as_variables() -> None:
    prompt = prompting.fill("sample", {"task": "print $plan and ${task}", "plan": "1. $task"})
    assert "print $plan and ${task}" in prompt.user
    assert "1. $task" in prompt.user


@pytest.mark.parametrize("values", [{"task": "a"}, {"task": "a", "plan": "b", "more": "c"}])
def test_a_missing_or_unused_variable_fails(values: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="needs"):
        prompting.fill("sample", values)


@pytest.mark.parametrize(
    "text",
    [
        "variables: task\n--- system\nA\n--- user\nB",
        "variables: task\n--- system\nA\n--- user\n$task $other",
        "no layout at all",
    ],
)
def test_a_prompt_file_whose_declaration_is_wrong_fails(text: str) -> None:
    with pytest.raises(ValueError, match="prompt 'plan'"):
        prompting.parse("plan", text)


def test_seeds_of_draws_differ_and_come_again() -> None:
    draws = draws_for(7, "sample", 1, [0.0, 0.1])
    assert draws == draws_for(7, "sample", 1, [0.0, 0.1])
    others = [
        draws_for(8, "sample", 1, [0.0]),
        draws_for(7, "repair", 1, [0.0]),
        draws_for(7, "sample", 2, [0.0]),
    ]
    seeds = {draw.seed for draw in draws} | {other[0].seed for other in others}
    assert len(seeds) == 5


def test_a_long_report_is_shortened_from_its_head_until_the_question_fits() -> None:
    events: list[Event] = []
    model = FunctionModel(lambda prompt, draw: "ok", context_tokens=400)
    report = "\n".join(f"line {number} of output" for number in range(200)) + "\nValueError: the end"
    values = {"task": "t", "program": "p", "report": report}
    ask(model, "repair", values, draws_for(0, "repair", 1, [0.0]), 100, events.append)
    asked = next(event for event in events if isinstance(event, QuestionAsked))
    assert "ValueError: the end" in asked.prompt.user
    assert "line 0 of output" not in asked.prompt.user
    assert model.count_tokens(asked.prompt) + 100 <= 400
    assert isinstance(events[-1], QuestionAnswered)


def test_a_task_that_does_not_fit_is_an_error_with_numbers() -> None:
    model = FunctionModel(lambda prompt, draw: "ok", context_tokens=300)
    with pytest.raises(PromptTooLong, match="300") as error:
        ask(model, "plan", {"task": "word " * 400}, draws_for(0, "plan", 0, [0.0]), 100, lambda event: None)
    assert "context_tokens" in error.value.hint
