"""How far programs agree: the expected similarity of a program to the others, over all inputs.

Minimum Bayes risk decoding with a soft loss, as in MBR-Exec (Shi et al. 2022) and its soft form
(Li et al. 2024): each input counts by itself, so that two programs that differ on one rare input
still support each other on the rest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from code_it.evidence.comparing import same_text, same_value
from code_it.evidence.observation import files_of
from code_it.evidence.probing import Answer, Report
from code_it.values import RunResult

__all__ = ["agreement_of_answers", "agreement_of_runs", "same_answer", "same_run"]


def agreement_of_answers(
    reports: Sequence[Report], copies: Sequence[int], probes: Sequence[int]
) -> tuple[float, ...]:
    """For each report the mean share of the others that give the same answer, from 0 to 1.

    ``copies`` says for how many equal programs a report stands; they agree with each other. Inputs
    that no program can take say nothing and do not count. An exception agrees with nothing.
    """
    classes = [_classes([report.answers.get(number) for report in reports]) for number in probes]
    telling = [labels for labels in classes if any(label is not None for label in labels)]
    others = sum(copies) - 1
    if not telling or others < 1:
        return tuple(0.0 for _ in reports)
    support = [0] * len(reports)
    for labels in telling:
        sizes: Counter[int | None] = Counter()
        for label, count in zip(labels, copies, strict=True):
            sizes[label] += count
        for at, label in enumerate(labels):
            support[at] += sizes[label] - 1 if label is not None else 0
    return tuple(found / (len(telling) * others) for found in support)


def _classes(answers: Sequence[Answer | None]) -> list[int | None]:
    """A label for each answer, equal for equal ones; ``None`` for exceptions and missing ones."""
    known: list[Answer] = []
    labels: list[int | None] = []
    for answer in answers:
        if answer is None or answer.error:
            labels.append(None)
            continue
        label = next((n for n, other in enumerate(known) if same_answer(other, answer)), len(known))
        if label == len(known):
            known.append(answer)
        labels.append(label)
    return labels


def same_answer(one: Answer, other: Answer) -> bool:
    """Whether two answers are equal: value, exception and what was printed."""
    return (
        one.error == other.error
        and same_value(one.value, other.value)
        and same_text(one.printed, other.printed)
    )


def agreement_of_runs(runs: Sequence[RunResult | None], copies: Sequence[int]) -> tuple[float, ...]:
    """The same for programs that print and write; ``None`` and failed runs agree with nothing."""
    others = max(1, sum(copies) - 1)
    return tuple(
        (sum(count * _similarity(mine, theirs) for theirs, count in zip(runs, copies, strict=True)) - own)
        / others
        for mine in runs
        for own in [_similarity(mine, mine)]
    )


def same_run(one: RunResult, other: RunResult) -> bool:
    """Whether two runs ended well, with the same output and the same files."""
    return _similarity(one, other) == 1.0


def _similarity(mine: RunResult | None, theirs: RunResult | None) -> float:
    """1 for the same output and the same files, less for files that differ."""
    if mine is None or theirs is None or not (mine.succeeded and theirs.succeeded):
        return 0.0
    said = float(same_text(mine.stdout, theirs.stdout))
    ours, others = files_of(mine), files_of(theirs)
    if not ours and not others:
        return said
    alike = [ours.get(path) == others.get(path) for path in {*ours, *others}]
    return (said + sum(alike) / len(alike)) / 2
