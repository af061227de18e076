"""What one execution may spend: tokens of the model and wall-clock time, never more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from time import monotonic

from code_it.ports import Model, OutputListener, Sandbox, TokenListener, Trial, tell_lines
from code_it.values import Completion, Draw, Prompt, RunRequest, RunResult
from code_it.wrapped_model import WrappedModel

__all__ = ["Budget", "BudgetedModel", "BudgetedSandbox"]

LEAST_SECONDS = 0.1  # a run that starts gets this much
OVERDRAFT = 2  # models estimate tokens: an answer is not given up for a few more than it was to have


@dataclass(slots=True)
class Budget:
    """Counts what is spent from its making on; ``None`` is no limit."""

    tokens: int | None = None
    seconds: float | None = None
    spent_tokens: int = 0
    started: float = field(default_factory=monotonic)

    @property
    def tokens_left(self) -> int | None:
        """Tokens the model may still write."""
        return None if self.tokens is None else max(0, self.tokens - self.spent_tokens)

    @property
    def seconds_left(self) -> float | None:
        """Seconds until the execution must end."""
        return None if self.seconds is None else max(0.0, self.started + self.seconds - monotonic())

    @property
    def is_spent(self) -> bool:
        """Whether nothing more can be asked or run."""
        return self.tokens_left == 0 or self.seconds_left == 0.0


class _SpentError(Exception):
    """The time or the tokens ran out while the model was writing."""


@dataclass(frozen=True, slots=True)
class _Counting:
    """Counts what a question spends and passes on what it is told."""

    budget: Budget
    before: int
    most: int | None
    told: TokenListener

    def __call__(self, tokens: int) -> None:
        self.budget.spent_tokens = self.before + tokens
        self.told(tokens)
        if self.budget.seconds_left == 0.0 or (self.most is not None and tokens > self.most):
            raise _SpentError

    def read(self, lines: str) -> None:
        """Pass finished lines on."""
        tell_lines(self.told, lines)


class BudgetedModel(WrappedModel):
    """A model that writes no more than the budget allows and stops when that is spent."""

    def __init__(self, model: Model, budget: Budget) -> None:
        super().__init__(model)
        self._budget = budget

    def complete(
        self, prompt: Prompt, draws: Sequence[Draw], max_tokens: int, on_tokens: TokenListener
    ) -> Iterator[Completion]:
        """As many completions as there are tokens for; those finished when the time or the tokens are spent.

        A model that writes on, thinking aloud or taking no limit, is stopped at twice what is left.
        """
        left = self._budget.tokens_left
        if left is not None:
            draws = draws[: max(0, left)]
            max_tokens = min(max_tokens, left // max(1, len(draws)))
        most = None if left is None else OVERDRAFT * left
        count = _Counting(self._budget, self._budget.spent_tokens, most, on_tokens)
        if not draws or self._budget.is_spent:
            return
        try:
            yield from self._model.complete(prompt, draws, max_tokens, count)
        except _SpentError:
            return


class BudgetedSandbox:
    """A sandbox whose runs end when the time of the execution is over."""

    def __init__(self, sandbox: Sandbox, budget: Budget) -> None:
        self._sandbox = sandbox
        self._budget = budget

    @property
    def mechanism(self) -> str:
        """What confines programs."""
        return self._sandbox.mechanism

    def run(self, request: RunRequest, on_output: OutputListener) -> RunResult:
        """Run a program within what is left of the time."""
        return self._sandbox.run(self._limited(request), on_output)

    def trial(self, request: RunRequest, on_output: OutputListener) -> Trial:
        """Try a program within what is left of the time."""
        return self._sandbox.trial(self._limited(request), on_output)

    def _limited(self, request: RunRequest) -> RunRequest:
        left = self._budget.seconds_left
        if left is None:
            return request
        limit = left if request.timeout_s is None else min(left, request.timeout_s)
        return replace(request, timeout_s=max(LEAST_SECONDS, limit))
