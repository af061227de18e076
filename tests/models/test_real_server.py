"""llama-cpp-python's own OpenAI-compatible server, in a process of its own, with the demo model."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from code_it.config import TaskExecutionConfig
from code_it.errors import ModelError
from code_it.models import build_model
from code_it.models.demo import gguf_path
from code_it.models.llama_cpp import load_gguf
from code_it.prompting import fill
from code_it.values import Completion, Draw, Prompt
from tests.models.loopback import serve_demo

PLAN = fill("plan", {"task": "Print the numbers from 1 to 5."})
SAMPLE = fill("sample", {"task": "Print the numbers from 1 to 5.", "plan": "1. Print them."})
DRAWS = (Draw(0.0, 1), Draw(0.3, 2), Draw(0.6, 3))


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with serve_demo() as url:
        yield url


def ask(url: str, prompt: Prompt, draws: tuple[Draw, ...], max_tokens: int = 80) -> list[Completion]:
    model = build_model(TaskExecutionConfig(model=f"openai:demo@{url}"))
    completions = model.complete(prompt, draws, max_tokens, lambda tokens: None)
    return sorted(completions, key=lambda completion: completion.number)


@pytest.mark.parametrize("prompt", [PLAN, SAMPLE], ids=["plan", "sample"])
def test_the_server_and_the_process_say_the_same(server: str, prompt: Prompt) -> None:
    config = TaskExecutionConfig(context_tokens=2048, threads=1)
    model = load_gguf(gguf_path(), config)
    try:
        (here,) = model.complete(prompt, DRAWS[:1], 80, lambda tokens: None)
    finally:
        model.close()
    (there,) = ask(server, prompt, DRAWS[:1])
    assert there.text.strip() == here.text.strip()
    assert there.finish_reason == here.finish_reason
    if prompt.name == "sample":
        assert there.mean_logprob == pytest.approx(here.mean_logprob, abs=0.05)


def test_several_draws_all_arrive(server: str) -> None:
    completions = ask(server, SAMPLE, DRAWS)
    assert [completion.number for completion in completions] == [0, 1, 2]
    assert all(completion.text.strip() and completion.tokens for completion in completions)


def test_an_answer_that_is_too_long_is_cut(server: str) -> None:
    (completion,) = ask(server, SAMPLE, DRAWS[:1], max_tokens=3)
    assert completion.finish_reason == "length"


def test_a_prompt_beyond_the_context_is_an_error_with_a_hint(server: str) -> None:
    with pytest.raises(ModelError) as caught:
        ask(server, Prompt("sample", "You write programs.", "word " * 6000), DRAWS[:1])
    assert server in caught.value.message and caught.value.hint
