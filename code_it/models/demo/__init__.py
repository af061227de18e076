"""The bundled demo model: where it is, what it knows, and whether to believe its answers."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from code_it.values import Completion

__all__ = ["accepts", "gguf_path", "known_tasks"]

_FOLDER = Path(__file__).resolve().parent
_GATED = frozenset({"plan", "sample"})


def gguf_path() -> Path:
    """The model's file, shipped beside this module."""
    return _FOLDER / "demo.gguf"


@cache
def card() -> dict[str, Any]:
    """What ``card.json`` says: name, families, parameters, training tokens, thresholds."""
    found: dict[str, Any] = json.loads((_FOLDER / "card.json").read_text(encoding="utf-8"))
    return found


def known_tasks() -> tuple[str, ...]:
    """The kinds of tasks the model was taught, as short readable phrases."""
    return tuple(card()["families"])


def accepts(question: str, completions: Sequence[Completion]) -> bool:
    """Whether the answers are sure enough to go on with.

    A plan is judged by the smallest probability of its tokens, programs by that of the
    surest one and by how many of them are the same. Other questions always pass.
    """
    if question not in _GATED or not completions:
        return True
    thresholds = card()["thresholds"][question]
    surest = max((c.min_logprob for c in completions if c.min_logprob is not None), default=None)
    if surest is not None and surest < thresholds["min_logprob"]:
        return False
    if len(completions) < 3:
        return True
    agreeing = Counter(completion.text.strip() for completion in completions).most_common(1)[0][1]
    return bool(agreeing / len(completions) >= thresholds["agreement"])
