"""Plan, Failure? -> Candidates: the only source of candidates."""

from __future__ import annotations

from collections.abc import Iterator

from code_it.answers import find_code
from code_it.config import TaskExecutionConfig
from code_it.events import Listener
from code_it.ports import Model
from code_it.questions import ask, ask_if_it_fits, draws_for, temperatures_from
from code_it.values import Candidate, Failure, Plan, PromptName, Task

__all__ = ["draw_candidates"]

RESAMPLE_WARMER = 0.5  # added to the temperature when a move starts afresh


def draw_candidates(
    task: Task,
    plan: Plan,
    failure: Failure | None,
    attempt: int,
    model: Model,
    config: TaskExecutionConfig,
    tell: Listener,
) -> tuple[Candidate, ...]:
    """Draw candidates for ``plan``, or for what the last ``failure`` asks for.

    A move that asks nothing gives the one candidate that the failure names. Where the question about
    a failure does not fit into the model's context, a fresh draw is asked for instead; none where
    that does not fit either.

    Raises:
        PromptTooLong: the first question does not fit.
        ModelError: the model does not answer.
    """
    if failure is not None and failure.candidate is not None:
        return (failure.candidate,)
    put = ask if failure is None else ask_if_it_fits
    count = 1 if config.code_sampling_strategy == "NO_SAMPLING" else config.coding_samples
    for name, values, temperature in _questions(task, plan, failure, config):
        draws = draws_for(config.seed, name, attempt, temperatures_from(temperature, count, config))
        completions = put(model, name, values, draws, config.max_tokens, tell)
        if completions is not None:
            return tuple(Candidate(completion, *find_code(completion.text)) for completion in completions)
    return ()


def _questions(
    task: Task, plan: Plan, failure: Failure | None, config: TaskExecutionConfig
) -> Iterator[tuple[PromptName, dict[str, str], float]]:
    """The question to ask and those for when it does not fit: values, temperature of the first draw."""
    if failure is not None and failure.source is not None:
        values = {"task": task.in_prompts, "program": failure.source}
        if failure.move == "lint":
            yield "lint", values | {"findings": failure.report}, config.linter_temperature
        if failure.move == "repair":
            yield "repair", values | {"report": failure.report}, config.coder_temperature
    warmer = 0.0 if failure is None else RESAMPLE_WARMER
    yield "sample", {"task": task.in_prompts, "plan": str(plan)}, config.coder_temperature + warmer
