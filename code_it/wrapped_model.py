"""What a model that stands before another has in common with it."""

from __future__ import annotations

from code_it.ports import Model
from code_it.values import Prompt

__all__ = ["WrappedModel"]


class WrappedModel:
    """Answers as ``model`` does in everything but ``complete``, which a subclass gives."""

    def __init__(self, model: Model) -> None:
        self._model = model

    @property
    def name(self) -> str:
        """The name under which it was configured."""
        return self._model.name

    @property
    def context_tokens(self) -> int:
        """Tokens that a prompt and its answer may take together."""
        return self._model.context_tokens

    def count_tokens(self, prompt: Prompt) -> int:
        """Tokens of the prompt as the model will see it."""
        return self._model.count_tokens(prompt)

    def close(self) -> None:
        """Free the model's memory."""
        self._model.close()
