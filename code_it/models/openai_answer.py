"""One completion as an OpenAI-compatible server streams it: text, thinking, tokens, log-probabilities."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Literal

from code_it.models.counting import LineReader
from code_it.models.message_text import text_in
from code_it.models.server import JsonObject
from code_it.values import Completion, Draw

__all__ = ["BYTES_A_TOKEN", "Answer", "are_over", "choices_of", "note_usage"]

BYTES_A_TOKEN = 3  # a cautious estimate: servers do not agree on a way to count
MOST_CHARACTERS_A_TOKEN = 8  # on average: one piece of a stream may hold many tokens
LEAST_LOGPROB = -1e6


@dataclass(slots=True)
class Answer:
    """One completion while it streams in. ``cut``: it is too long, though the server would go on."""

    text: list[str] = field(default_factory=list)
    logprobs: list[float] = field(default_factory=list)
    tokens: int = 0
    answer_tokens: int = 0
    size: int = 0
    thinking: bool = False
    cut: bool = False
    finish_reason: Literal["stop", "length"] | None = None
    reader: LineReader = field(default_factory=LineReader)

    def take(self, choice: JsonObject, max_tokens: int, max_thinking_tokens: int) -> tuple[int, str]:
        """Take a piece of a stream, or a whole answer: how many tokens it has, and the lines it ends.

        Thoughts are counted and not told. What has more tokens than these is cut.
        """
        if self.finish_reason is not None:
            return 0, ""
        text, thought = _said_in(choice)
        if reason := choice.get("finish_reason"):
            self.finish_reason = "length" if reason == "length" else "stop"
        logprobs = _logprobs_of(choice)
        self.logprobs += logprobs
        if not text and not thought:
            return 0, ""
        self.text.append(text)
        self.size += len(text) + thought
        arrived = len(logprobs) or (1 if "delta" in choice else len(text) // BYTES_A_TOKEN + 1)
        arrived = max(arrived, self.size // MOST_CHARACTERS_A_TOKEN - self.tokens)
        self.tokens += arrived
        self.thinking = self._still_thinking() if text else True
        self.answer_tokens += 0 if self.thinking else arrived
        thinking_tokens = self.tokens - self.answer_tokens
        is_too_long = self.answer_tokens > max_tokens or thinking_tokens > max_thinking_tokens
        if is_too_long and self.finish_reason is None:
            self.finish_reason, self.cut = "length", True
        lines = self.reader.lines_ended_by(text)
        return arrived, "" if self.thinking else lines

    def completion(self, text: str, number: int, draw: Draw) -> Completion:
        """The completion with ``text``, which is what was streamed or is made of it."""
        return Completion(
            text=text,
            tokens=self.tokens,
            mean_logprob=sum(self.logprobs) / len(self.logprobs) if self.logprobs else None,
            min_logprob=min(self.logprobs, default=None),
            finish_reason=self.finish_reason or "stop",
            seed=draw.seed,
            temperature=draw.temperature,
            number=number,
        )

    def _still_thinking(self) -> bool:
        written = "".join(self.text).lstrip()
        return written.startswith("<think>") and "</think>" not in written


def _said_in(choice: JsonObject) -> tuple[str, int]:
    """The text of a piece of a stream, or of a whole answer, and the length of its thoughts."""
    message = choice.get("delta") or choice.get("message")
    if not isinstance(message, Mapping):
        return "", 0
    content = message.get("content")
    text = text_in(content)
    thought = message.get("reasoning_content") or message.get("reasoning") or (not text and content)
    return text, len(text_in(thought)) or bool(thought)


def choices_of(event: JsonObject) -> list[JsonObject]:
    """The choices in a document or a piece of a stream."""
    choices = event.get("choices")
    return [choice for choice in choices if isinstance(choice, dict)] if isinstance(choices, list) else []


def are_over(answers: Collection[Answer]) -> bool:
    """Whether nothing is awaited but what was cut: the server need not go on."""
    return all(answer.finish_reason for answer in answers) and any(answer.cut for answer in answers)


def note_usage(event: JsonObject, answers: dict[int, Answer]) -> None:
    """Take the server's count of tokens when it is for one answer."""
    usage = event.get("usage")
    if isinstance(usage, dict) and len(answers) == 1:
        tokens = usage.get("completion_tokens")
        if type(tokens) is int and tokens > 0:
            next(iter(answers.values())).tokens = tokens


def _logprobs_of(choice: JsonObject) -> list[float]:
    """The log-probability of each token that the server tells; what is no probability is left out."""
    told = choice.get("logprobs")
    content = told.get("content") if isinstance(told, Mapping) else None
    tokens = content if isinstance(content, list) else []
    rows = [token.get("logprob") for token in tokens if isinstance(token, Mapping)]
    return [float(row) for row in rows if isinstance(row, int | float) and LEAST_LOGPROB <= row <= 0]
