"""From what was seen of all programs to the evidence of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from code_it.evidence.agreement import agreement_of_answers, agreement_of_runs
from code_it.evidence.expectation import meets, prints_expected
from code_it.evidence.inquiry import Inquiry
from code_it.evidence.observation import Observation, files_of
from code_it.evidence.probing import Report
from code_it.evidence.text_distance import text_distances
from code_it.values import Evidence, Program

__all__ = ["passed_examples", "weigh"]

LONGEST_OUTPUT = 2000  # characters kept of what a program printed


def weigh(inquiry: Inquiry, programs: Sequence[Program], seen: Sequence[Observation]) -> tuple[Program, ...]:
    """``programs`` with their evidence.

    Those that answer nothing agree with nothing: a function without a body is no opinion. Agreement
    is left out when half of the programs or more answer differently from run to run.
    """
    copies = [program.copies for program in programs]
    agreement = _agreement(inquiry, seen, copies)
    distances = text_distances([program.source for program in programs], copies)
    return tuple(
        replace(program, evidence=_evidence(inquiry, observation, agreed, distance))
        for program, observation, agreed, distance in zip(programs, seen, agreement, distances, strict=True)
    )


def _agreement(
    inquiry: Inquiry, seen: Sequence[Observation], copies: Sequence[int]
) -> Sequence[float | None]:
    erratic = sum(not observation.repeatable for observation in seen)
    if sum(copies) < 2 or 2 * erratic >= len(seen):
        return [None] * len(seen)
    telling = [o if o.repeatable and not o.silent else Observation() for o in seen]
    if inquiry.probes:
        reports = [observation.report or Report() for observation in telling]
        return agreement_of_answers(reports, copies, range(len(inquiry.probes)))
    return agreement_of_runs([observation.run for observation in telling], copies)


def _evidence(inquiry: Inquiry, seen: Observation, agreed: float | None, distance: float) -> Evidence:
    passed, examples = passed_examples(inquiry, seen)
    run = seen.run
    return Evidence(
        error=seen.error,
        exit_code=run.exit_code if run else int(bool(seen.error)),
        duration_s=run.duration_s if run else 0.0,
        stdout=run.stdout[:LONGEST_OUTPUT] if run else "",
        files=tuple(files_of(run).items()) if run else (),
        examples_passed=passed,
        examples=examples,
        checks_passed=sum(check.passed for check in seen.checks),
        checks=len(seen.checks),
        silent=seen.silent,
        agreement=agreed,
        repeatable=seen.repeatable,
        text_distance=distance,
    )


def passed_examples(inquiry: Inquiry, seen: Observation) -> tuple[int, int]:
    """How many examples of the task a program passes, and how many there are."""
    answers = seen.report.answers if seen.report else {}
    passed = [meets(answers.get(number), example) for number, example in enumerate(inquiry.calls)]
    for example, run in zip(inquiry.outputs, seen.outputs, strict=False):
        passed.append(prints_expected(run, example))
    return sum(passed), len(inquiry.calls) + len(inquiry.outputs)
