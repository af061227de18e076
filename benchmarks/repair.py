"""The loop against two simpler ones, on programs with one mistake each.

    python -m benchmarks.repair [--repair 0.2 0.35 0.5] [--sample 0.35] [--tokens 600] [--cases N] [--seed 0]

Twelve kinds of mistakes (benchmarks/mutations.py) in 29 right programs (benchmarks/repair_cases/).
The first answer of a scripted model is the program with its mistake; each candidate of a repair or lint
question is right with the probability ``--repair``, of a fresh draw with ``--sample``, else it is the
program with a mistake of another kind. All three ways get the same tokens (a word is a token), take
candidates that are already there before they ask, choose among candidates by PYLINT, so that only the
moves are compared, and have the output checked. They run in the real
sandbox with the real linter; a program seen before is answered from memory.

loop      code_it's moves, cheapest first
resample  a fresh draw after every failure
repair    a repair question after every failure

Then the mechanical fixes alone: how many mistakes they claim, and how many of those they solve.
Intervals are 95 %, bootstrapped over the cases; ``ahead`` is how much more the loop solves, in points.
"""

from __future__ import annotations

import argparse
import itertools
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import mean

from benchmarks.mutations import MECHANICAL, MUTATIONS, mutated
from benchmarks.repair_cases import load
from code_it.failures.fixes import fix
from code_it.failures.traceback_text import read_traceback
from code_it.linting import build_linter
from code_it.ports import Linter, OutputListener, Sandbox, Trial
from code_it.sandbox import build_sandbox
from code_it.task_executor import TaskExecutionConfig, TaskExecutor
from code_it.testing import FixedEnvironment, FixedIndex, FunctionModel
from code_it.values import Checks, Draw, LintReport, Moves, Prompt, RunRequest, RunResult

BOOTSTRAPS = 1000
WAYS = {
    "loop": Moves(),
    "resample": Moves(frozenset({"leftover", "resample"}), most_resamples=1000),
    "repair": Moves(frozenset({"leftover", "repair"}), most_repairs=1000, repair_again=True),
}


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


class RememberedLinter:
    """Answers for sources it has seen without reading them again."""

    def __init__(self, linter: Linter) -> None:
        self._linter = linter
        self._known: dict[str, LintReport] = {}

    def lint(self, sources: Sequence[str]) -> Sequence[LintReport]:
        new = [source for source in dict.fromkeys(sources) if source not in self._known]
        self._known.update(zip(new, self._linter.lint(new), strict=True))
        return [self._known[source] for source in sources]

    def close(self) -> None:
        self._linter.close()


class RememberedSandbox:
    """Answers for programs it has seen without running them again: ours read and write no files."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._known: dict[str, RunResult] = {}
        self.mechanism = sandbox.mechanism

    def run(self, request: RunRequest, on_output: OutputListener) -> RunResult:
        source = request.program.read_text()
        if source not in self._known:
            self._known[source] = self._sandbox.run(request, on_output)
        return self._known[source]

    def trial(self, request: RunRequest, on_output: OutputListener) -> Trial:
        return self._sandbox.trial(request, on_output)


def execute(
    case: Case,
    moves: Moves,
    tokens: int,
    model: FunctionModel,
    folder: Path,
    linter: Linter,
    sandbox: Sandbox,
) -> Outcome:
    """One case, one way."""
    config = TaskExecutionConfig(
        workspace=folder,
        code_sampling_strategy="PYLINT",
        max_coding_attempts=1000,
        max_tokens_total=tokens,
    )
    with TaskExecutor(
        model_builder=lambda: model,
        config=config,
        linter=linter,
        index=FixedIndex(),
        environment=FixedEnvironment(None),  # type: ignore[arg-type]
        sandbox=sandbox,
        moves=moves,
    ) as executor:
        result = executor.execute("Print what is asked for.", checks=Checks(expected_texts=(case.output,)))
    shutil.rmtree(result.run_dir)
    return Outcome(bool(result), len(result.attempts), result.tokens)


def interval(values: Sequence[float]) -> tuple[float, float]:
    """95 % of the bootstrapped means."""
    chance = random.Random(0)
    means = sorted(mean(chance.choices(values, k=len(values))) for _ in range(BOOTSTRAPS))
    return means[int(0.025 * BOOTSTRAPS)], means[int(0.975 * BOOTSTRAPS)]


def print_loops(cases: Sequence[Case], args: argparse.Namespace) -> None:
    """The three ways beside each other, for every budget and every probability of a right repair."""
    config = TaskExecutionConfig(sandbox=args.sandbox, run_timeout_s=5)
    linter, sandbox = RememberedLinter(build_linter(config)), RememberedSandbox(build_sandbox(config))
    with tempfile.TemporaryDirectory() as folder:
        for tokens, repair in itertools.product(args.tokens, args.repair):
            print(
                f"\n{len(cases)} cases, {tokens} tokens; right: repair {repair:.0%}, draw {args.sample:.0%}"
            )
            print(
                f"{'way':<10}{'solved':>8}{'95 %':>14}{'attempts':>10}{'tokens':>8}{'ahead':>7}{'95 %':>14}"
            )
            ours: list[Outcome] = []
            for way, moves in WAYS.items():
                outcomes = [
                    execute(
                        case,
                        moves,
                        tokens,
                        weak_model(case, repair, args.sample, args.seed),
                        Path(folder),
                        linter,
                        sandbox,
                    )
                    for case in cases
                ]
                ours = ours or outcomes
                ahead = [100.0 * (our.solved - its.solved) for our, its in zip(ours, outcomes, strict=True)]
                print_row(way, outcomes, ahead)
    linter.close()


def print_row(way: str, outcomes: Sequence[Outcome], ahead: Sequence[float]) -> None:
    """One way: its own figures, then how far the loop is ahead of it case by case."""
    solved = [float(outcome.solved) for outcome in outcomes]
    low, high = interval(solved)
    print(
        f"{way:<10}{mean(solved):>8.1%}{f'{low:.1%}-{high:.1%}':>14}"
        f"{mean(o.attempts for o in outcomes):>10.2f}{mean(o.tokens for o in outcomes):>8.0f}",
        end="",
    )
    low, high = interval(ahead)
    print("" if way == "loop" else f"{mean(ahead):>+7.1f}{f'{low:+.1f} {high:+.1f}':>14}", flush=True)


def print_fixes(cases: Sequence[Case]) -> None:
    """Mechanical fixes alone, followed up to three times."""
    print(f"{'kind':<22}{'cases':>7}{'claimed':>9}{'solved':>8}")
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
    parser.add_argument("--repair", type=float, nargs="+", default=[0.2, 0.35, 0.5])
    parser.add_argument("--sample", type=float, default=0.35)
    parser.add_argument("--tokens", type=int, nargs="+", default=[600])
    parser.add_argument("--sandbox", default="auto")
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    cases = all_cases(args.cases, args.seed)
    print_fixes(cases)
    print_loops(cases, args)


if __name__ == "__main__":
    main()
