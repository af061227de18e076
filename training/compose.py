"""Tasks from parts: a thing to compute and what to do with it (print, save, both, sum it up)."""

from __future__ import annotations

import random

from training import grammar
from training.parts import Family, Scalar, Sequence, Task
from training.scalars import scalar_task
from training.sequences import sequence_task


def build(rng: random.Random, family: Family, *, noise: float = 1.0) -> Task:
    """A finished task of the family, its sentence disturbed as people's sentences are."""
    part = family(rng)
    if isinstance(part, Scalar):
        task = scalar_task(rng, part)
    elif isinstance(part, Sequence):
        task = sequence_task(rng, part)
    else:
        task = part
    return Task(
        task.family,
        grammar.finish(rng, task.text, noise=noise),
        task.plan,
        task.program.strip() + "\n",
        task.inputs,
        task.packages,
    )


def wording(rng: random.Random, family: Family) -> str:
    """A sentence of the family with every slot value hidden: what is left is the wording."""
    part = family(rng)
    if isinstance(part, Scalar):
        text = scalar_task(rng, part).text
    elif isinstance(part, Sequence):
        text = sequence_task(rng, part).text
    else:
        text = part.text
    return grammar.hidden(text)
