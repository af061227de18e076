"""The loop against two simpler ones, on programs with one mistake each.

    python -m benchmarks.repair [--cases 300] [--repair 0.5] [--sample 0.35] [--tokens 600] [--seed 0]

Twelve kinds of mistakes (benchmarks/mutations.py) in 26 right programs (benchmarks/repair_cases/).
The first answer of a scripted model is the program with its mistake; a repair answer is right with
the probability ``--repair``, a fresh draw with ``--sample``, else it is the program with a mistake of
another kind. All three ways get the same tokens (a word is a token) and have the output checked, in
the real sandbox with the real linter:

loop      code_it's moves, cheapest first
resample  a fresh draw after every failure
repair    a repair question after every failure

Then the mechanical fixes alone: how many mistakes they claim, and how many of those they solve.
Intervals are 95 %, bootstrapped over the cases.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from unittest import mock

from benchmarks.mutations import MECHANICAL, MUTATIONS, mutated
from benchmarks.repair_cases import load
from code_it import task_executor
from code_it.failures.fixes import fix
from code_it.failures.traceback_text import read_traceback
from code_it.linting import build_linter
from code_it.steps.repair import find_failure
from code_it.task_executor import TaskExecutionConfig, TaskExecutor
from code_it.testing import FixedEnvironment, FixedIndex, FunctionModel
from code_it.values import Checks, Draw, Failure, Prompt

BOOTSTRAPS = 1000


@dataclass(frozen=True, slots=True)
class Case:
    """A right program, its output, and the same program with a mistake."""

    name: str
    kind: str
    right: str
    wrong: str
    output: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one case ended."""

    solved: bool
    attempts: int
    tokens: int


def all_cases(most: int, seed: int) -> list[Case]:
    """Every program with every mistake it has a place for, in random order, at most ``most``."""
    cases = []
    for name, right in load().items():
        output = run(right)[1]
        for kind in MUTATIONS:
            wrong = mutated(right, kind, seed)
            if wrong is not None and run(wrong)[:2] != (0, output):
                cases.append(Case(name, kind, right, wrong, output))
    random.Random(seed).shuffle(cases)
    return cases[:most]


def run(source: str) -> tuple[int, str, str]:
    """Exit code, output and errors of one of our own programs, on the bare interpreter."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "program.py").write_text(source)
        done = subprocess.run(
            [sys.executable, "program.py"], cwd=folder, capture_output=True, text=True, check=False
        )
    return done.returncode, done.stdout, done.stderr


def weak_model(case: Case, repair: float, sample: float, seed: int) -> FunctionModel:
    """Begins with the mistake; is right with the stated probabilities afterwards."""
    first = True

    def answer(prompt: Prompt, draw: Draw) -> str:
        nonlocal first
        if prompt.name == "plan":
            first = True
            return "1. Write it."
        chance = random.Random(f"{seed}/{case.name}/{case.kind}/{prompt.name}/{draw.seed}")
        if prompt.name == "sample" and draw.temperature < 0.3:
            return f"```python\n{case.wrong}```"
        if chance.random() < (sample if prompt.name == "sample" else repair):
            return f"```python\n{case.right}```"
        other = mutated(case.right, chance.choice(list(MUTATIONS)), chance.randrange(1000))
        return f"```python\n{other or case.wrong}```"

    return FunctionModel(answer)


def loop_with(move: str | None) -> Callable[..., Failure | None]:
    """The product's own step, or one that always names the same move."""
    if move is None:
        return find_failure

    def always(*args: object) -> Failure | None:
        failure = find_failure(*args)  # type: ignore[arg-type]
        return failure and replace(failure, move=move, candidate=None, missing=())  # type: ignore[arg-type]

    return always


def execute(case: Case, move: str | None, args: argparse.Namespace, folder: Path, linter: object) -> Outcome:
    """One case, one way."""
    config = TaskExecutionConfig(
        workspace=folder, max_coding_attempts=1000, max_tokens_total=args.tokens, sandbox=args.sandbox
    )
    model = weak_model(case, args.repair, args.sample, args.seed)
    executor = TaskExecutor(
        model_builder=lambda: model,
        config=config,
        linter=linter,  # type: ignore[arg-type]
        index=FixedIndex(),
        environment=FixedEnvironment(None),  # type: ignore[arg-type]
    )
    with mock.patch.object(task_executor, "find_failure", loop_with(move)):
        result = executor.execute("Print what is asked for.", checks=Checks(expected_texts=(case.output,)))
    return Outcome(bool(result), len(result.attempts), result.tokens)


def interval(outcomes: Sequence[Outcome]) -> tuple[float, float]:
    """95 % of the bootstrapped solved shares."""
    chance = random.Random(0)
    shares = sorted(
        sum(chance.choice(outcomes).solved for _ in outcomes) / len(outcomes) for _ in range(BOOTSTRAPS)
    )
    return shares[int(0.025 * BOOTSTRAPS)], shares[int(0.975 * BOOTSTRAPS)]


def print_loops(cases: Sequence[Case], args: argparse.Namespace) -> None:
    """The three ways beside each other."""
    print(f"{len(cases)} cases, {args.tokens} tokens; right: repair {args.repair:.0%} draw {args.sample:.0%}")
    print(f"{'way':<10}{'solved':>8}{'95 %':>16}{'attempts':>10}{'tokens':>8}")
    linter = build_linter(TaskExecutionConfig())
    with tempfile.TemporaryDirectory() as folder:
        for way, move in (("loop", None), ("resample", "resample"), ("repair", "repair")):
            outcomes = [execute(case, move, args, Path(folder), linter) for case in cases]
            low, high = interval(outcomes)
            solved = sum(outcome.solved for outcome in outcomes) / len(outcomes)
            attempts = sum(outcome.attempts for outcome in outcomes) / len(outcomes)
            tokens = sum(outcome.tokens for outcome in outcomes) / len(outcomes)
            print(f"{way:<10}{solved:>8.1%}{f'{low:.1%}-{high:.1%}':>16}{attempts:>10.2f}{tokens:>8.0f}")
    linter.close()


def print_fixes(cases: Sequence[Case]) -> None:
    """Mechanical fixes alone, followed up to three times."""
    print(f"\n{'kind':<22}{'cases':>7}{'claimed':>9}{'solved':>8}")
    for kind in MECHANICAL:
        mine = [case for case in cases if case.kind == kind]
        claimed = solved = 0
        for case in mine:
            source = case.wrong
            for _ in range(3):
                code, _, errors = run(source)
                traceback = read_traceback(errors)
                if code == 0 or traceback is None or (done := fix(source, traceback)) is None:
                    break
                source = done[0]
            if source != case.wrong:
                claimed += 1
                solved += run(source)[:2] == (0, case.output)
        print(f"{kind:<22}{len(mine):>7}{claimed:>9}{solved:>8}")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--cases", type=int, default=1000)
    parser.add_argument("--repair", type=float, default=0.5)
    parser.add_argument("--sample", type=float, default=0.35)
    parser.add_argument("--tokens", type=int, default=1200)
    parser.add_argument("--sandbox", default="auto")
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    cases = all_cases(args.cases, args.seed)
    print_fixes(cases)
    print()
    print_loops(cases, args)


if __name__ == "__main__":
    main()
