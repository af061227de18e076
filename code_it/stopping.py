"""Programs are tried while others are still being written, and no more are drawn than decide the choice."""

from __future__ import annotations

import ast
import sys
from collections import Counter
from collections.abc import Iterator, Sequence

from code_it.answers import find_code
from code_it.evidence.inquiry import make_inquiry
from code_it.evidence.majority import is_decided
from code_it.ports import Model, TokenListener
from code_it.syntax import tree_of
from code_it.trials import Trials
from code_it.values import Completion, Draw, Prompt, Task
from code_it.wrapped_model import WrappedModel

__all__ = ["StoppingModel"]

QUESTIONS = frozenset({"sample", "repair", "lint"})
FEWEST = 3  # draws of a question that can be decided before the last


class StoppingModel(WrappedModel):
    """A model that stops drawing programs when more than half of them are right alike."""

    def __init__(self, model: Model, trials: Trials, task: Task, checks_follow: bool) -> None:
        """``checks_follow``: the model will be asked to check functions, which can overrule a majority."""
        super().__init__(model)
        self._trials = trials
        self._task = task
        self._checks_follow = checks_follow

    def complete(
        self, prompt: Prompt, draws: Sequence[Draw], max_tokens: int, on_tokens: TokenListener
    ) -> Iterator[Completion]:
        """The model's completions, until those that are there decide."""
        sources: list[str] = []
        for completion in self._model.complete(prompt, draws, max_tokens, on_tokens):
            yield completion
            if prompt.name not in QUESTIONS or len(draws) < FEWEST:
                continue
            source, _ = find_code(completion.text)
            if source is not None and _needs_nothing(source):
                sources.append(source)
                if self._decides(sources, len(draws)):
                    return

    def _decides(self, sources: Sequence[str], drawn: int) -> bool:
        """Try ``sources`` once they differ; judge when they are more than half of all."""
        copies = Counter(sources)
        if len(copies) == 1:
            return False
        inquiry = make_inquiry(self._task.text, list(copies), self._task.checks)
        for source in copies:
            self._trials.begin(source, inquiry)
        if 2 * len(sources) <= drawn or (self._checks_follow and inquiry.signature is not None):
            return False
        seen = self._trials.observe(list(copies), inquiry)
        return is_decided(inquiry, seen, list(copies.values()), drawn)


def _needs_nothing(source: str) -> bool:
    """Whether a program imports nothing beyond the standard library, so that it can be tried at once."""
    tree = tree_of(source)
    if tree is None:
        return False
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]
    names = [
        name
        for node in imports
        for name in (
            [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or "."]
        )
    ]
    return all(name.split(".")[0] in sys.stdlib_module_names for name in names)
