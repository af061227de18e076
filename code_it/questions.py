"""Put a question to a model: fill it, make it fit, draw the answers, tell the listener."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from time import perf_counter

from code_it.config import TaskExecutionConfig
from code_it.errors import PromptTooLong
from code_it.events import (
    CompletionArrived,
    LinesWritten,
    Listener,
    QuestionAnswered,
    QuestionAsked,
    TokensDrawn,
    Warned,
)
from code_it.ports import Model
from code_it.prompting import fill
from code_it.values import Completion, Draw, Prompt, PromptName

__all__ = ["ask", "ask_if_it_fits", "draws_for", "temperatures_from"]

CAN_BE_SHORTENED = ("report", "findings")
SMALLEST_REPORT = 200  # characters: less than this tells a model nothing
HOTTEST = 2.0
SPREAD_TO = 0.8  # at 0.2 ten candidates reach little more than one does, at 0.8 three times as much


def draws_for(seed: int, name: PromptName, attempt: int, temperatures: Sequence[float]) -> tuple[Draw, ...]:
    """One draw a temperature, each with a seed of its own, the same again for the same arguments."""
    return tuple(
        Draw(temperature, _derived_seed(f"{seed}/{name}/{attempt}/{number}"))
        for number, temperature in enumerate(temperatures)
    )


def temperatures_from(first: float, count: int, config: TaskExecutionConfig) -> tuple[float, ...]:
    """The temperatures of ``count`` draws, rising from ``first``.

    By steps of ``sampling_temperature_multipler``; with EVIDENCE, where that was not set, evenly up
    to ``SPREAD_TO``: who tries all candidates gains by their being different.
    """
    step = config.sampling_temperature_multipler
    is_set = "sampling_temperature_multipler" in config.model_fields_set
    if config.code_sampling_strategy == "EVIDENCE" and not is_set:
        step = max(0.0, SPREAD_TO - first) / max(1, count - 1)
    return tuple(min(HOTTEST, first + number * step) for number in range(count))


def ask(
    model: Model,
    name: PromptName,
    values: dict[str, str],
    draws: Sequence[Draw],
    max_tokens: int,
    tell: Listener,
) -> tuple[Completion, ...]:
    """Ask the question called ``name`` and return its completions in the order of ``draws``.

    ``max_tokens`` bounds one completion.

    Raises:
        PromptTooLong: the question does not fit, even with its report shortened.
        ModelError: the model does not answer.
    """
    prompt, room = _fitting(model, name, values, max_tokens)
    tell(QuestionAsked(prompt, len(draws)))
    started = perf_counter()
    arrived: list[Completion] = []
    for completion in model.complete(prompt, draws, room, _Drawing(prompt, started, tell)):
        arrived.append(completion)
        tell(CompletionArrived(prompt, completion))
    completions = tuple(sorted(arrived, key=lambda completion: completion.number))
    tell(QuestionAnswered(prompt, completions, perf_counter() - started))
    return completions


def ask_if_it_fits(
    model: Model,
    name: PromptName,
    values: dict[str, str],
    draws: Sequence[Draw],
    max_tokens: int,
    tell: Listener,
) -> tuple[Completion, ...] | None:
    """What ``ask`` returns; ``None``, and a warning, where the question does not fit."""
    try:
        return ask(model, name, values, draws, max_tokens, tell)
    except PromptTooLong as error:
        tell(Warned(f"{error.message}: it was not asked"))
        return None


@dataclass(frozen=True, slots=True)
class _Drawing:
    """Tells the listener what is drawn of one question."""

    prompt: Prompt
    started: float
    tell: Listener

    def __call__(self, tokens: int) -> None:
        self.tell(TokensDrawn(tokens, perf_counter() - self.started))

    def read(self, lines: str) -> None:
        """Tell of finished lines."""
        self.tell(LinesWritten(self.prompt, lines))


def _fitting(model: Model, name: PromptName, values: dict[str, str], max_tokens: int) -> tuple[Prompt, int]:
    """The prompt and the tokens left for one answer, at least a quarter of the context."""
    least = min(max_tokens, model.context_tokens // 4)
    prompt = fill(name, values)
    while (taken := model.count_tokens(prompt)) + least > model.context_tokens:
        shorter = _shortened(values)
        if shorter is None:
            raise PromptTooLong(
                f"the question '{name}' takes {taken} tokens and an answer at least {least}, "
                f"but {model.name} has room for {model.context_tokens}",
                "shorten the task, or raise context_tokens or use a model with a larger context",
            )
        values = shorter
        prompt = fill(name, values)
    return prompt, min(max_tokens, model.context_tokens - taken)


def _shortened(values: dict[str, str]) -> dict[str, str] | None:
    """``values`` with half of the report, its end kept; ``None`` when there is nothing to take."""
    for name in CAN_BE_SHORTENED:
        text = values.get(name, "")
        if len(text) > SMALLEST_REPORT:
            return values | {name: "[...]\n" + text[len(text) // 2 + 6 :]}
    return None


def _derived_seed(text: str) -> int:
    return int.from_bytes(sha256(text.encode()).digest()[:4], "little")
