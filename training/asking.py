"""Put the product's questions to the model, without the product around it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

from code_it.answers import find_code, refusal
from code_it.models.demo import accepts
from code_it.models.llama_cpp import LlamaCppModel
from code_it.prompting import fill
from code_it.steps.plan import read_plan
from code_it.values import Completion, Draw, Task

TEMPERATURES = (0.0, 0.1, 0.2, 0.3, 0.4)
LONGEST_ANSWER = 700  # tokens


def complete(
    model: LlamaCppModel, name: str, values: dict[str, str], temperatures: tuple[float, ...]
) -> list[Completion]:
    """Completions of one question, in the order of the temperatures."""
    prompt = fill(name, values)  # type: ignore[arg-type]
    draws = [Draw(temperature, 17 + number) for number, temperature in enumerate(temperatures)]
    found = model.complete(prompt, draws, LONGEST_ANSWER, lambda _: None)
    return sorted(found, key=lambda completion: completion.number)


@dataclass
class Asked:
    """What the model said about one task: the plan and, unless it declined, five programs.

    ``gate`` is the verdict of ``accepts`` on the plan and on the first three programs.
    """

    plan: Completion
    samples: list[Completion]
    sources: list[str | None]
    refused: bool
    gate: bool
    seconds: float

    @property
    def tokens(self) -> int:
        """Tokens written in all answers."""
        return self.plan.tokens + sum(completion.tokens for completion in self.samples)

    def record(self) -> dict[str, Any]:
        """What thresholds can be fixed from."""
        return {
            "plan": self.plan.text,
            "plan_min": self.plan.min_logprob,
            "plan_mean": self.plan.mean_logprob,
            "refused": self.refused,
            "gate": self.gate,
            "seconds": self.seconds,
            "tokens": self.tokens,
            "sample_min": [completion.min_logprob for completion in self.samples],
            "sources": self.sources,
        }


def ask_about(model: LlamaCppModel, text: str) -> Asked:
    """Plan and five programs for a task."""
    started = time.perf_counter()
    plans = complete(model, "plan", {"task": text}, (0.0,))
    plan = read_plan(plans[0].text, Task(text))
    if plan.unsupported is not None:
        return Asked(plans[0], [], [], True, False, time.perf_counter() - started)
    samples = complete(model, "sample", {"task": text, "plan": str(plan)}, TEMPERATURES)
    seconds = time.perf_counter() - started
    declined = all(refusal(completion.text) is not None for completion in samples[:3])
    gate = accepts("plan", plans) and accepts("sample", samples[:3])
    sources = [find_code(completion.text)[0] for completion in samples]
    return Asked(plans[0], samples, sources, declined, gate and not declined, seconds)
