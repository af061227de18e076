"""What was tried before in an execution, and what the last attempt had."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from code_it.failures.report import signature
from code_it.syntax import tree_of
from code_it.values import Attempt, Dependencies, Failure, Move, Program, Ranking

__all__ = ["History", "shape_of"]

ASKING: frozenset[Move] = frozenset({"lint", "repair", "resample", "replan"})


@dataclass(frozen=True, slots=True)
class History:
    """The attempts before one that began with ``move``, and that one's programs."""

    earlier: tuple[Attempt, ...]
    move: Move
    ranking: Ranking
    dependencies: Dependencies

    @property
    def moves(self) -> tuple[Move, ...]:
        """The moves of all attempts, the last one's too."""
        return (*(attempt.move for attempt in self.earlier), self.move)

    @property
    def failures(self) -> tuple[Failure, ...]:
        """The failures of the attempts before the last."""
        return tuple(attempt.failure for attempt in self.earlier if attempt.failure is not None)

    @property
    def tried(self) -> frozenset[str]:
        """The shapes of the programs that were run before."""
        return frozenset(
            shape_of(attempt.chosen.source) for attempt in self.earlier if attempt.chosen and attempt.run
        )

    @property
    def pool(self) -> tuple[Program, ...]:
        """The programs of the last question, best first."""
        rankings = [self.ranking, *(attempt.ranking for attempt in reversed(self.earlier))]
        asked = zip(rankings, reversed(self.moves), strict=True)
        return next((r.programs for r, move in asked if move in ASKING or move == "sample"), ())

    def moves_since_plan(self, move: Move) -> int:
        """How often ``move`` was made since the last plan."""
        count = 0
        for made in reversed(self.moves):
            if made == "replan":
                break
            count += made == move
        return count

    def repairs_in_a_row(self) -> int:
        """How many of the last questions were repairs."""
        count = 0
        for made in reversed(self.moves):
            if made == "repair":
                count += 1
            elif made in ASKING:
                break
        return count

    def was_asked(self, move: Move, failure: Failure) -> bool:
        """Whether the model was shown this program, or this failure, with ``move`` before."""
        shape, sign = shape_of(failure.source or ""), signature(failure.kind, failure.report)
        return any(
            before.move == move
            and (shape_of(before.source or "") == shape or signature(before.kind, before.report) == sign)
            for before in self.failures
        )


def shape_of(source: str) -> str:
    """``source`` without comments and layout; the text itself where it does not parse."""
    tree = tree_of(source)
    try:
        return source.strip() if tree is None else ast.dump(tree)
    except (RecursionError, MemoryError):
        return source.strip()
