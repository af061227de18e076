from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from time import sleep
from typing import Any

import pytest
from langchain_core.language_models import LLM, BaseChatModel, FakeListChatModel
from langchain_core.messages import AIMessage, AIMessageChunk, BaseMessage
from langchain_core.outputs import ChatGeneration, ChatGenerationChunk, ChatResult
from langchain_core.prompts import ChatPromptTemplate

from code_it.budget import Budget, BudgetedModel
from code_it.config import TaskExecutionConfig
from code_it.errors import ModelError
from code_it.models import as_model
from code_it.testing import ScriptedModel
from code_it.values import Completion, Draw, Prompt

CONFIG = TaskExecutionConfig(context_tokens=4096)
PROMPT = Prompt("sample", "You write programs.", "Say hello.")
SEEN: list[dict[str, Any]] = []


class Chat(BaseChatModel):
    """A chat model with the fields that real ones have; keeps what it was asked in SEEN."""

    temperature: float = 1.0
    seed: int | None = None
    max_tokens: int | None = None
    finish: str = "stop"

    @property
    def _llm_type(self) -> str:
        return "chat"

    def _generate(
        self, messages: list[BaseMessage], stop: Any = None, run_manager: Any = None, **kwargs: Any
    ) -> ChatResult:
        SEEN.append({"messages": messages, "temperature": self.temperature, "seed": self.seed,
                     "max_tokens": self.max_tokens})  # fmt: skip
        message = AIMessage(
            "print('hello')",
            usage_metadata={"input_tokens": 5, "output_tokens": 4, "total_tokens": 9},
            response_metadata={"finish_reason": self.finish},
        )
        return ChatResult(generations=[ChatGeneration(message=message)])


class StreamingChat(Chat):
    def _stream(
        self, messages: list[BaseMessage], stop: Any = None, run_manager: Any = None, **kwargs: Any
    ) -> Iterator[ChatGenerationChunk]:
        for text in ("print(", "'hello'", ")"):
            yield ChatGenerationChunk(message=AIMessageChunk(content=[{"type": "text", "text": text}]))


class Endless(Chat):
    """Writes for longer than anybody listens."""

    def _stream(
        self, messages: list[BaseMessage], stop: Any = None, run_manager: Any = None, **kwargs: Any
    ) -> Iterator[ChatGenerationChunk]:
        for _ in range(5000):
            sleep(0.001)
            yield ChatGenerationChunk(message=AIMessageChunk(content="and on\n"))


class Halves(Chat):
    def _stream(
        self, messages: list[BaseMessage], stop: Any = None, run_manager: Any = None, **kwargs: Any
    ) -> Iterator[ChatGenerationChunk]:
        for text in ("\ud83d", "\ude00"):
            yield ChatGenerationChunk(message=AIMessageChunk(content=text))


class Plain(LLM):
    """An LLM that takes a text, has no field of ours, and accepts no keyword it does not know."""

    @property
    def _llm_type(self) -> str:
        return "plain"

    def _call(self, prompt: str, stop: Any = None, run_manager: Any = None) -> str:  # type: ignore[override]
        SEEN.append({"prompt": prompt})
        return "print('hello')\n```\nThere."


class Broken(Plain):
    def _call(self, prompt: str, stop: Any = None, run_manager: Any = None) -> str:  # type: ignore[override]
        raise RuntimeError("Incorrect API key provided: sk-secret")


@pytest.fixture(autouse=True)
def _forget() -> None:
    SEEN.clear()


def ask(built: object, *draws: Draw) -> list[Completion]:
    model = as_model(built, CONFIG)
    return list(model.complete(PROMPT, draws or (Draw(0.3, 2**31 + 5),), 77, lambda tokens: None))


def test_a_chat_model_gets_two_messages_and_the_draw() -> None:
    (completion,) = ask(Chat())
    (seen,) = SEEN
    assert [message.type for message in seen["messages"]] == ["system", "human"]
    assert (seen["temperature"], seen["seed"], seen["max_tokens"]) == (0.3, 5, 77)
    assert (completion.text, completion.tokens, completion.finish_reason) == ("print('hello')", 4, "stop")


def test_the_object_of_the_caller_stays_as_it_is() -> None:
    chat = Chat()
    ask(chat)
    assert (chat.temperature, chat.seed) == (1.0, None)


def test_an_answer_that_was_cut_says_so() -> None:
    assert ask(Chat(finish="length"))[0].finish_reason == "length"


def test_each_draw_is_a_completion() -> None:
    completions = ask(Chat(), Draw(0.0, 1), Draw(0.9, 2))
    assert [(item.number, item.temperature, item.seed) for item in completions] == [(0, 0.0, 1), (1, 0.9, 2)]
    assert [seen["temperature"] for seen in SEEN] == [0.0, 0.9]


def test_streamed_parts_are_put_together() -> None:
    assert ask(StreamingChat())[0].text == "print('hello')"


def test_an_llm_gets_a_text_and_its_answer_ends_at_the_fence() -> None:
    (completion,) = ask(Plain())
    assert SEEN[0]["prompt"].endswith("Say hello.\n\n```python\n")
    assert completion.text == "```python\nprint('hello')"


def test_a_chain_is_a_model_too() -> None:
    chain = ChatPromptTemplate.from_messages([("placeholder", "{messages}")]) | Chat()
    assert ask((lambda messages: {"messages": messages}) | chain)[0].text == "print('hello')"  # type: ignore[operator]


def test_what_it_raises_is_a_model_error_without_its_words() -> None:
    with pytest.raises(ModelError, match="RuntimeError") as caught:
        ask(Broken())
    assert "sk-secret" not in caught.value.message


@dataclass
class StopsAt:
    """A listener who has heard enough."""

    reads: bool

    def __call__(self, tokens: int) -> None:
        if not self.reads:
            raise InterruptedError

    def read(self, lines: str) -> None:
        raise InterruptedError


@pytest.mark.parametrize("reads", [False, True])
def test_what_the_listener_raises_stays_what_it_is(reads: bool) -> None:
    model = as_model(FakeListChatModel(responses=["x = 1\ny = 2\n"]), CONFIG)
    with pytest.raises(InterruptedError):
        list(model.complete(PROMPT, (Draw(0.3, 1),), 77, StopsAt(reads)))


def test_the_time_of_a_task_holds_while_it_writes() -> None:
    budget = Budget(seconds=0.2)
    model = BudgetedModel(as_model(Endless(), CONFIG), budget)
    assert list(model.complete(PROMPT, (Draw(0.3, 1),), 77, lambda tokens: None)) == []
    assert budget.is_spent


def test_the_tokens_of_a_task_hold_when_it_takes_no_limit() -> None:
    budget = Budget(tokens=50)
    model = BudgetedModel(as_model(Endless(), CONFIG), budget)
    assert list(model.complete(PROMPT, (Draw(0.3, 1),), 77, lambda tokens: None)) == []
    assert 50 < budget.spent_tokens < 110


def test_an_answer_that_is_estimated_a_little_too_long_is_kept() -> None:
    model = BudgetedModel(as_model(FakeListChatModel(responses=["x" * 200]), CONFIG), Budget(tokens=50))
    (completion,) = model.complete(PROMPT, (Draw(0.3, 1),), 77, lambda tokens: None)
    assert completion.tokens > 50


def test_halves_of_a_character_are_put_together() -> None:
    assert ask(Halves())[0].text == "\U0001f600"


def test_one_of_our_models_stays_what_it_is() -> None:
    model = ScriptedModel([])
    assert as_model(model, CONFIG) is model


def test_anything_else_is_refused_with_a_hint() -> None:
    with pytest.raises(ModelError, match="returned a dict") as caught:
        as_model({}, CONFIG)
    assert "LangChain" in caught.value.hint
