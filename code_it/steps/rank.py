"""Candidates -> Ranking: best first, by what is known without running."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from code_it.answers import parses
from code_it.events import CandidatesRanked, Listener
from code_it.ports import Linter
from code_it.values import Candidate, Failure, LintReport, Program, Ranking

__all__ = ["rank_candidates"]


def rank_candidates(
    candidates: Sequence[Candidate], failure: Failure | None, linter: Linter | None, tell: Listener
) -> Ranking:
    """Put the programs of ``candidates`` in order: loads, few lint errors, high score, likely.

    Equal programs count once. When every program has a lint error none goes on to be run, unless
    the model has just been asked about lint errors (``failure``): a linter may be wrong.
    """
    programs = sorted(_programs(candidates, linter), key=_worth)
    asked_already = failure is not None and failure.move in {"lint", "install", "leftover"}
    held = linter is not None and all(program.has_lint_error for program in programs) and not asked_already
    ranking = Ranking(tuple(programs), () if held else tuple(programs), _reason(programs))
    tell(CandidatesRanked(ranking))
    return ranking


def _programs(candidates: Sequence[Candidate], linter: Linter | None) -> list[Program]:
    copies = Counter(candidate.source for candidate in candidates)
    first_of = {candidate.source: candidate for candidate in reversed(candidates) if candidate.source}
    sources = list(first_of)
    reports: Sequence[LintReport | None] = (
        linter.lint(sources) if linter and sources else [None] * len(sources)
    )
    return [
        Program(first_of[source], source, parses(source), report, copies[source])
        for source, report in zip(sources, reports, strict=True)
    ]


def _worth(program: Program) -> tuple[bool, int, float, float, int]:
    """Smaller is better."""
    completion = program.candidate.completion
    errors, score = (len(program.lint.errors), program.lint.score) if program.lint else (0, 0.0)
    return not program.loads, errors, -score, -(completion.mean_logprob or 0.0), completion.number


def _reason(programs: Sequence[Program]) -> str:
    """Why the first program stands first, in one line."""
    if not programs:
        return "no candidate has code"
    best = programs[0]
    known = "compiles" if best.loads else "does not compile"
    if best.lint:
        known += f", {len(best.lint.errors)} lint errors, pylint {best.lint.score:.2f}"
    if len(programs) == 1:
        return f"{known}; the only program"
    second = programs[1]
    if best.loads != second.loads:
        return f"{known}; others do not compile"
    if best.lint and second.lint and len(best.lint.errors) != len(second.lint.errors):
        return f"{known}; the fewest lint errors of {len(programs)} programs"
    if best.lint and second.lint and best.lint.score != second.lint.score:
        return f"{known}; the best score of {len(programs)} programs"
    if best.candidate.completion.mean_logprob is not None:
        return f"{known}; the likeliest of the best of {len(programs)} programs"
    return f"{known}; the first of the best of {len(programs)} programs"
