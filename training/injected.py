"""A model whose first program is broken on purpose: what the loop makes of real failures is measured.

The demo model's own program gets a mistake; it is run, repaired and judged as any other, in the sandbox.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from code_it.answers import find_code
from code_it.ports import Model, TokenListener
from code_it.values import Completion, Draw, Prompt
from code_it.wrapped_model import WrappedModel
from training.figures import share
from training.mutations import mutated

__all__ = ["InjectingModel", "figures", "one_shot"]

TRIES = 20
MECHANICAL, ASKED, DRAWN = ("fix",), ("repair", "lint"), ("resample", "replan")


class InjectingModel(WrappedModel):
    """Breaks all programs of the first ``sample`` question after each ``arm``."""

    def __init__(self, model: Model) -> None:
        super().__init__(model)
        self._chance: random.Random | None = None

    def arm(self, seed: str) -> None:
        """Break the next program that is written; the same for the same ``seed``."""
        self._chance = random.Random(seed)

    def complete(
        self, prompt: Prompt, draws: Sequence[Draw], max_tokens: int, on_tokens: TokenListener
    ) -> Iterator[Completion]:
        """The model's completions; those of the first program with a mistake, the same in all of them."""
        answers = self._model.complete(prompt, draws, max_tokens, on_tokens)
        if self._chance is None or prompt.name != "sample":
            yield from answers
            return
        chance, self._chance = self._chance, None
        arrived = sorted(answers, key=lambda completion: completion.number)
        wrong = _broken(chance, find_code(arrived[0].text)[0]) if arrived else None
        for completion in arrived:
            yield replace(completion, text=f"```python\n{wrong}```") if wrong else completion


def _broken(chance: random.Random, source: str | None) -> str | None:
    if source is None:
        return None
    made = (mutated(chance, source) for _ in range(TRIES))
    return next((changed[0] for changed in made if changed is not None), None)


def one_shot(plain: Sequence[dict[str, Any]]) -> set[str]:
    """The tasks whose first program was right."""
    return {record["id"] for record in plain if record["right"] and record["attempts"] == 1}


def figures(right: set[str], injected: Sequence[dict[str, Any]]) -> str:
    """What became of mistakes in programs that had been ``right``: those that made the first one fail."""
    failed = [r for r in injected if r["id"] in right and r["kinds"][:1] not in ([], [None])]
    asked = [record for record in failed if record["moves"][1:2] != ["fix"]]
    ends = Counter(record["moves"][-1] for record in failed if record["right"])

    def by(moves: Sequence[str], among: Sequence[dict[str, Any]]) -> str:
        return share([record["right"] and record["moves"][-1] in moves for record in among])

    return "\n".join(
        [
            f"first programs broken that then failed: {len(failed)}",
            f"repaired: {share([record['right'] for record in failed])}",
            f"mechanically: {by(MECHANICAL, failed)}",
            f"by the model, where it was asked: {by(ASKED, asked)}",
            f"drawn afresh: {by(DRAWN, failed)}",
            f"last moves of the repaired: {dict(ends)}",
            f"failures: {dict(Counter(record['kinds'][0] for record in failed))}",
        ]
    )
