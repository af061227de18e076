"""The gate before the demo model."""

from __future__ import annotations

import pytest

from code_it.models.gated import GatedModel
from code_it.testing import FunctionModel
from code_it.values import Draw, Prompt

PROMPT = Prompt("sample", "You answer.", "Go.")


@pytest.mark.parametrize(
    ("asked", "drawn"),
    [
        ((0.0, 0.1, 0.2), (0.0, 0.1, 0.2)),
        ((0.0, 0.4, 0.8), (0.0, 0.1, 0.2)),
        ((0.5, 0.6, 0.7), (0.5, 0.6, 0.7)),
    ],
    ids=["as calibrated", "spread by EVIDENCE", "a warmer draw"],
)
def test_draws_are_no_further_apart_than_the_gate_can_judge(
    asked: tuple[float, ...], drawn: tuple[float, ...]
) -> None:
    model = GatedModel(FunctionModel(lambda prompt, draw: "ok"), lambda name, answers: True, "unsure")
    draws = [Draw(temperature, 0) for temperature in asked]
    answers = list(model.complete(PROMPT, draws, 10, lambda tokens: None))
    assert [answer.temperature for answer in answers] == pytest.approx(drawn)


def test_answers_that_are_not_accepted_become_refusals_with_the_reason() -> None:
    model = GatedModel(FunctionModel(lambda prompt, draw: "ok"), lambda name, answers: False, "unsure")
    answers = list(model.complete(PROMPT, [Draw(0.0, 0)], 10, lambda tokens: None))
    assert [answer.text for answer in answers] == ["UNSUPPORTED: unsure"]
