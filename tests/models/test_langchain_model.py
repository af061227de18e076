from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from langchain_core.language_models import LLM, BaseChatModel
from langchain_core.messages import AIMessage, AIMessageChunk, BaseMessage
from langchain_core.outputs import ChatGeneration, ChatGenerationChunk, ChatResult
from langchain_core.prompts import ChatPromptTemplate

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


def test_one_of_our_models_stays_what_it_is() -> None:
    model = ScriptedModel([])
    assert as_model(model, CONFIG) is model


def test_anything_else_is_refused_with_a_hint() -> None:
    with pytest.raises(ModelError, match="returned a dict") as caught:
        as_model({}, CONFIG)
    assert "LangChain" in caught.value.hint
