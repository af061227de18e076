"""Which program is best by its evidence, and why in one line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from code_it.values import Evidence, Program

__all__ = ["choose"]

_Criterion = tuple[str, Callable[[Program], Any]]


def choose(programs: Sequence[Program]) -> tuple[tuple[Program, ...], str]:
    """The tried programs, best first, and the reason why the first stands first."""
    ordered = tuple(sorted(programs, key=_worth))
    return ordered, _reason(ordered)


def _evidence(program: Program) -> Evidence:
    return program.evidence or Evidence()


def _lint_errors(program: Program) -> int:
    return len(program.lint.errors) if program.lint else 0


_CRITERIA: tuple[_Criterion, ...] = (
    ("the others fail when they run", lambda p: bool(_evidence(p).error)),
    ("it passes the most checks", lambda p: -_evidence(p).checks_passed),
    ("it passes the most examples", lambda p: -_evidence(p).examples_passed),
    ("the others answer nothing", lambda p: _evidence(p).silent),
    ("written checks speak most for it", lambda p: -(_evidence(p).dual_agreement or 0)),
    ("the others agree most with it", lambda p: -round(_evidence(p).agreement or 0.0, 6)),
    ("the fewest lint errors among equals", _lint_errors),
    ("the best score among equals", lambda p: -(p.lint.score if p.lint else 0.0)),
    ("its text is nearest to the others among equals", lambda p: round(_evidence(p).text_distance, 6)),
    ("the likeliest among equals", lambda p: -(p.candidate.completion.mean_logprob or 0.0)),
    ("the first among equals", lambda p: p.candidate.completion.number),
)


def _worth(program: Program) -> tuple[Any, ...]:
    """Smaller is better."""
    return tuple(value(program) for _, value in _CRITERIA)


def _reason(programs: Sequence[Program]) -> str:
    """What is known of the first program, what sets it apart from others, and from the second."""
    best = programs[0]
    if len(programs) == 1:
        return f"{_facts(best)}; the only program"
    apart = [
        next((why for why, value in _CRITERIA if value(best) != value(other)), "") for other in programs[1:]
    ]
    order = [why for why, _ in _CRITERIA]
    strongest = min(filter(None, apart), key=order.index, default=order[-1])
    why = dict.fromkeys((strongest, apart[0] or strongest))
    return f"{_facts(best)}; {', '.join(why)}, of {len(programs)} programs"


def _facts(program: Program) -> str:
    evidence = _evidence(program)
    facts = [f"fails with {evidence.error}" if evidence.error else "runs"]
    if evidence.examples:
        facts.append(f"passes {evidence.examples_passed} of {evidence.examples} examples")
    if evidence.checks:
        facts.append(f"passes {evidence.checks_passed} of {evidence.checks} checks")
    if evidence.written_checks:
        facts.append(f"{evidence.written_checks_passed} of {evidence.written_checks} written checks")
    if evidence.silent:
        facts.append("answers nothing")
    if evidence.agreement is not None:
        facts.append(f"agreement {evidence.agreement:.2f}")
    elif not evidence.repeatable:
        facts.append("answers differ from run to run and were not compared")
    if program.lint:
        facts.append(f"pylint {program.lint.score:.2f}")
    return ", ".join(facts)
