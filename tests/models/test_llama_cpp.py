"""The real llama.cpp with the bundled model."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from code_it.config import TaskExecutionConfig
from code_it.errors import ModelError
from code_it.models.chat_format import FormattedPrompt
from code_it.models.demo import gguf_path
from code_it.models.llama_cpp import LlamaCppModel, load_gguf
from code_it.prompting import fill
from code_it.values import Completion, Draw, Prompt

TASK = "Print the numbers from 3 to 9."
WARM = tuple(Draw(1.2, seed) for seed in range(3))


def config(**fields: object) -> TaskExecutionConfig:
    return TaskExecutionConfig.model_validate({"threads": 1, "coding_samples": 4, **fields})


@pytest.fixture(scope="module")
def model() -> Iterator[LlamaCppModel]:
    loaded = load_gguf(gguf_path(), config(), "demo")
    yield loaded
    loaded.close()


@pytest.fixture
def prompt() -> Prompt:
    return fill("sample", {"task": TASK, "plan": "1. Print the numbers from 3 to 9."})


def drawn(model: LlamaCppModel, prompt: Prompt, draws: tuple[Draw, ...], most: int = 200) -> list[Completion]:
    completions = model.complete(prompt, draws, most, lambda tokens: None)
    return sorted(completions, key=lambda completion: completion.number)


def test_the_same_draws_give_the_same_completions_again(model: LlamaCppModel, prompt: Prompt) -> None:
    first = drawn(model, prompt, WARM)
    drawn(model, fill("plan", {"task": "Something else."}), WARM)
    assert drawn(model, prompt, WARM) == first


def test_another_process_of_the_same_model_gives_the_same_completions(
    model: LlamaCppModel, prompt: Prompt
) -> None:
    again = load_gguf(gguf_path(), config(), "demo")
    try:
        assert drawn(again, prompt, WARM) == drawn(model, prompt, WARM)
    finally:
        again.close()


def test_seeds_make_the_difference(model: LlamaCppModel, prompt: Prompt) -> None:
    texts = {completion.text for completion in drawn(model, prompt, tuple(Draw(2.0, s) for s in range(4)))}
    assert len(texts) > 1
    same = {completion.text for completion in drawn(model, prompt, (Draw(2.0, 7),) * 3)}
    assert len(same) == 1


def test_what_the_prompts_have_in_common_is_decoded_once(model: LlamaCppModel) -> None:
    """A question after another with the same head gives what it gives when asked alone."""
    long_task = " ".join(f"Then print the number {number}." for number in range(40))
    one, other = (fill("sample", {"task": long_task, "plan": plan}) for plan in ("1. One.", "1. Other."))
    drawn(model, one, WARM, 30)
    after = drawn(model, other, WARM, 30)
    model._cached = []
    assert drawn(model, other, WARM, 30) == after


def test_completions_carry_their_numbers(model: LlamaCppModel, prompt: Prompt) -> None:
    counts: list[int] = []
    completions = list(model.complete(prompt, WARM, 20, counts.append))
    assert sorted(completion.number for completion in completions) == [0, 1, 2]
    for completion in completions:
        assert completion.tokens <= 20
        assert completion.mean_logprob is not None and completion.min_logprob is not None
        assert completion.min_logprob <= completion.mean_logprob <= 0
        assert completion.seed == WARM[completion.number].seed
    assert counts[-1] == sum(completion.tokens for completion in completions)


def test_an_answer_is_cut_at_its_limit_and_says_so(model: LlamaCppModel, prompt: Prompt) -> None:
    (cut,) = drawn(model, prompt, (Draw(0.0, 0),), 5)
    (whole,) = drawn(model, prompt, (Draw(0.0, 0),), 300)
    assert (cut.finish_reason, cut.tokens) == ("length", 5)
    assert whole.finish_reason == "stop"
    assert whole.text.startswith(cut.text)


def test_an_answer_ends_before_a_stop_string(model: LlamaCppModel, prompt: Prompt) -> None:
    (whole,) = drawn(model, prompt, (Draw(0.0, 0),))
    stop = whole.text[10:14]
    format_of = model._format
    model._format = lambda asked: FormattedPrompt(format_of(asked).text, stops=(stop,))
    try:
        (cut,) = drawn(model, prompt, (Draw(0.0, 0),))
    finally:
        model._format = format_of
    assert cut.text == whole.text[: whole.text.index(stop)]
    assert cut.finish_reason == "stop"


def test_more_completions_than_the_context_holds_are_drawn_in_groups(prompt: Prompt) -> None:
    small = load_gguf(gguf_path(), config(context_tokens=256, coding_samples=6), "demo")
    try:
        completions = drawn(small, prompt, tuple(Draw(1.5, seed) for seed in range(6)), 60)
    finally:
        small.close()
    assert [completion.number for completion in completions] == list(range(6))


def test_more_draws_than_the_model_was_loaded_for_are_drawn_in_groups(
    model: LlamaCppModel, prompt: Prompt
) -> None:
    completions = drawn(model, prompt, tuple(Draw(1.5, seed) for seed in range(7)), 20)
    assert [completion.number for completion in completions] == list(range(7))


def test_a_model_that_was_closed_says_so(prompt: Prompt) -> None:
    closed = load_gguf(gguf_path(), config(), "demo")
    answers = closed.complete(prompt, WARM, 20, lambda tokens: None)
    room = closed.context_tokens
    closed.close()
    closed.close()
    with pytest.raises(ModelError, match="closed"):
        next(answers)
    with pytest.raises(ModelError, match="closed"):
        closed.count_tokens(prompt)
    assert closed.context_tokens == room


def test_sampling_can_be_given_up_and_taken_up_again(model: LlamaCppModel, prompt: Prompt) -> None:
    expected = drawn(model, prompt, WARM)
    answers = model.complete(prompt, (Draw(0.0, 0), Draw(2.0, 1), Draw(2.0, 2)), 200, lambda tokens: None)
    next(answers)
    answers.close()  # type: ignore[attr-defined]
    assert drawn(model, prompt, WARM) == expected


def test_the_context_is_never_more_than_the_model_was_made_for(model: LlamaCppModel) -> None:
    huge = load_gguf(gguf_path(), config(context_tokens=65536), "demo")
    try:
        assert huge.context_tokens == load_gguf_training_context(model)
    finally:
        huge.close()


def load_gguf_training_context(model: LlamaCppModel) -> int:
    import llama_cpp

    return int(llama_cpp.llama_model_n_ctx_train(model._model))


def test_the_demo_sees_the_question_and_not_the_instructions(model: LlamaCppModel, prompt: Prompt) -> None:
    assert model.count_tokens(prompt) == model.count_tokens(replace(prompt, system="Anything else."))
    assert model.count_tokens(prompt) < model.count_tokens(replace(prompt, user=prompt.user * 2))


@pytest.mark.parametrize("content", [b"", b"GGUF", b"<html>no such file</html>", b"GGUF" + bytes(500)])
def test_a_file_that_is_no_model_is_an_error_with_a_hint(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.gguf"
    path.write_bytes(content)
    with pytest.raises(ModelError) as error:
        load_gguf(path, config())
    assert "broken.gguf" in error.value.message and error.value.hint


def test_a_path_that_is_no_text_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"d\xff.gguf")
    shutil.copy(gguf_path(), path)
    load_gguf(path, config()).close()


def test_a_model_that_was_cut_short_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "short.gguf"
    whole = gguf_path().read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(ModelError, match="cannot be loaded"):
        load_gguf(path, config())


def test_a_missing_model_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="No such file"):
        load_gguf(tmp_path / "none.gguf", config())
