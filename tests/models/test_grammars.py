"""A model of random weights, the dumbest there is, cannot break the form of an answer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from code_it.config import TaskExecutionConfig
from code_it.models.grammars import grammar_of
from code_it.models.llama_cpp import LlamaCppModel, load_gguf
from code_it.models.openai_server import build_openai_server
from code_it.values import Draw, Prompt, PromptName
from tests.models.loopback import serve, streaming
from tests.models.test_chat_templates import DATA, FAMILIES
from tests.models.tiny_gguf import write_tiny_gguf

PLAN = re.compile(r"1\. [^\n]+(\n[2-9]\. [^\n]+)*(\n([2-9](\.( )?)?)?)?|1\.? ?|UNSUPPORTED: [^\n]+")
NAMES = re.compile(r"([A-Za-z0-9][A-Za-z0-9._-]*\n?)*")
CHECKS = re.compile(r"(assert [^\n]+(\n(?=a))?)*(\na?s?s?e?r?t? ?)?|a?s?s?e?r?t? ?")
WARM = tuple(Draw(1.5, seed) for seed in range(6))


def model_in(tmp_path: Path, template: str | None) -> LlamaCppModel:
    path = tmp_path / "tiny.gguf"
    write_tiny_gguf(path, FAMILIES["chatml"]["special"], None, FAMILIES["chatml"]["eos"], template)
    return load_gguf(path, TaskExecutionConfig(context_tokens=1024, threads=1, coding_samples=6))


@pytest.fixture
def model(tmp_path: Path) -> Iterator[LlamaCppModel]:
    built = model_in(tmp_path, (DATA / "chatml.jinja").read_text())
    yield built
    built.close()


def texts(model: LlamaCppModel, name: PromptName) -> list[str]:
    prompt = Prompt(name, "You answer.", "Go.")
    return [item.text for item in model.complete(prompt, WARM, 60, lambda tokens: None)]


@pytest.mark.parametrize(("name", "form"), [("plan", PLAN), ("depend", NAMES), ("check", CHECKS)])
def test_answers_have_the_form_of_their_question(
    model: LlamaCppModel, name: PromptName, form: re.Pattern[str]
) -> None:
    answers = texts(model, name)
    assert len(answers) == len(WARM)
    assert [text for text in answers if not form.fullmatch(text)] == []


def test_a_plan_whose_beginning_is_written_goes_on_in_its_form(tmp_path: Path) -> None:
    plain = model_in(tmp_path, None)
    try:
        answers = texts(plain, "plan")
    finally:
        plain.close()
    assert [text for text in answers if not PLAN.fullmatch(text)] == []
    assert all(text.startswith("1. ") for text in answers)


def test_answers_with_code_are_free(model: LlamaCppModel) -> None:
    assert not all(PLAN.fullmatch(text) or NAMES.fullmatch(text) for text in texts(model, "sample"))


def test_a_model_that_thinks_is_left_free_to_think(tmp_path: Path) -> None:
    thinking = model_in(tmp_path, (DATA / "qwen.jinja").read_text())
    try:
        assert not all(PLAN.fullmatch(text) for text in texts(thinking, "plan"))
    finally:
        thinking.close()


@pytest.mark.parametrize(
    ("name", "held"), [("plan", True), ("depend", True), ("check", True), ("sample", False)]
)
def test_a_server_is_given_the_grammar(name: PromptName, held: bool) -> None:
    with serve(streaming("1. Go.")) as server:
        model = build_openai_server(f"tiny@{server.url}", TaskExecutionConfig(), {})
        list(model.complete(Prompt(name, "You answer.", "Go."), WARM[:1], 50, lambda tokens: None))
    assert (server.bodies[0].get("grammar") == grammar_of(name)) is held
