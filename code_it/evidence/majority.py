"""Whether the programs that are there decide the choice, whatever the missing ones would do."""

from __future__ import annotations

from collections.abc import Sequence

from code_it.evidence.agreement import same_answer, same_run
from code_it.evidence.inquiry import Inquiry
from code_it.evidence.observation import Observation
from code_it.evidence.weighing import passed_examples

__all__ = ["are_alike", "is_decided"]


def is_decided(inquiry: Inquiry, seen: Sequence[Observation], copies: Sequence[int], drawn: int) -> bool:
    """Whether more than half of ``drawn`` programs pass all examples and checks and answer alike."""
    good = [
        (observation, count)
        for observation, count in zip(seen, copies, strict=True)
        if _is_good(inquiry, observation)
    ]
    return any(
        2 * sum(count for other, count in good if _alike(inquiry, observation, other)) > drawn
        for observation, _ in good
    )


def are_alike(inquiry: Inquiry, seen: Sequence[Observation]) -> bool:
    """Whether all programs that end well answer everything alike: nothing can tell them apart."""
    well = [observation for observation in seen if not observation.error]
    return all(_alike(inquiry, well[0], other) for other in well[1:])


def _is_good(inquiry: Inquiry, seen: Observation) -> bool:
    passed, examples = passed_examples(inquiry, seen)
    well = seen.repeatable and not seen.error and not seen.silent
    return well and passed == examples and all(check.passed for check in seen.checks)


def _alike(inquiry: Inquiry, one: Observation, other: Observation) -> bool:
    if not inquiry.probes:
        return one.run is not None and other.run is not None and same_run(one.run, other.run)
    ours, theirs = (seen.report.answers if seen.report else {} for seen in (one, other))
    return ours.keys() == theirs.keys() and all(same_answer(ours[at], theirs[at]) for at in ours)
