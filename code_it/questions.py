"""Put a question to a model: fill it, make it fit, draw the answers, tell the listener."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from time import perf_counter

from code_it.errors import PromptTooLong
from code_it.events import CompletionArrived, Listener, QuestionAnswered, QuestionAsked, TokensDrawn
from code_it.ports import Model
from code_it.prompting import fill
from code_it.values import Completion, Draw, Prompt, PromptName

__all__ = ["ask", "draws_for"]

CAN_BE_SHORTENED = ("report", "findings")
SMALLEST_REPORT = 200  # characters: less than this tells a model nothing


def draws_for(seed: int, name: PromptName, attempt: int, temperatures: Sequence[float]) -> tuple[Draw, ...]:
    """One draw a temperature, each with a seed of its own, the same again for the same arguments."""
    return tuple(
        Draw(temperature, _derived_seed(f"{seed}/{name}/{attempt}/{number}"))
        for number, temperature in enumerate(temperatures)
    )


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
    answers = model.complete(
        prompt, draws, room, lambda tokens: tell(TokensDrawn(tokens, perf_counter() - started))
    )
    for completion in answers:
        arrived.append(completion)
        tell(CompletionArrived(prompt, completion))
    completions = tuple(sorted(arrived, key=lambda completion: completion.number))
    tell(QuestionAnswered(prompt, completions, perf_counter() - started))
    return completions


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
