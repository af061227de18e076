"""The bundled demo model: answers what it knows, and says so when it does not."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from code_it.answers import refusal
from code_it.config import TaskExecutionConfig
from code_it.ports import Model, TokenListener
from code_it.values import Completion, Draw, Prompt
from code_it.wrapped_model import WrappedModel

__all__ = ["GatedModel", "build_demo"]

SHOWN_TASKS = 4  # kinds of tasks that a refusal names
WARMER = 0.1  # from one draw to the next, at most: a gate knows what sure answers look like there

Gate = Callable[[str, Sequence[Completion]], bool]


class GatedModel(WrappedModel):
    """A model whose unsure answers are turned into ``UNSUPPORTED: reason``, as are its refusals.

    ``accepts`` sees the name of a question and all its completions.
    """

    def __init__(self, model: Model, accepts: Gate, reason: str) -> None:
        super().__init__(model)
        self._accepts = accepts
        self._reason = reason

    def complete(
        self, prompt: Prompt, draws: Sequence[Draw], max_tokens: int, on_tokens: TokenListener
    ) -> Iterator[Completion]:
        """Yield the completions when all are there; those not accepted as refusals with the reason."""
        completions = list(self._model.complete(prompt, _cooled(draws), max_tokens, on_tokens))
        accepted = self._accepts(prompt.name, completions)
        for completion in completions:
            declined = refusal(completion.text) is not None or not accepted
            yield replace(completion, text=f"UNSUPPORTED: {self._reason}") if declined else completion


def _cooled(draws: Sequence[Draw]) -> tuple[Draw, ...]:
    """``draws`` no further apart than a gate can judge."""
    return tuple(
        replace(draw, temperature=min(draw.temperature, draws[0].temperature + WARMER * number))
        for number, draw in enumerate(draws)
    )


def build_demo(config: TaskExecutionConfig) -> GatedModel:
    """The bundled model with its gate; on one thread unless told otherwise, which is quickest for it.

    Raises:
        ModelError: the installation is damaged.
    """
    from code_it.models.demo import accepts, gguf_path, known_tasks
    from code_it.models.llama_cpp import load_gguf

    reason = (
        "the bundled demo model does not know this kind of task; it knows small ones, such as "
        f"{'; '.join(known_tasks()[:SHOWN_TASKS])}; for others name a larger model: --model FILE.gguf"
    )
    single = config.model_copy(update={"threads": config.threads or 1})
    return GatedModel(load_gguf(gguf_path(), single, "demo"), accepts, reason)
