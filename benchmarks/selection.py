"""Which candidate is chosen: recorded generations replayed through the product.

    python -m benchmarks.selection DATA.jsonl.gz --labels LABELS.jsonl.gz [--problems 40]

DATA has one JSON line a problem: ``task_id``, ``prompt``, ``model_prompt`` (the prompt without its
examples), ``entry_point``, ``test`` and ``candidates`` with their ``code``. Each replay is a whole
``TaskExecutor.execute`` with a scripted model that answers with recorded programs, one attempt, the
real steps, pylint and the real sandbox; only repeated lints and trials are answered from memory
(``--memory FILE`` keeps it between calls). ``--results FILE`` keeps what each problem came to, so that
a call that was interrupted goes on where it ended. ``--checks N`` adds EVIDENCE with N recorded answers
to the question ``check`` (``generated_test_samples`` in DATA). LABELS say which programs are right;
without them each chosen program is judged by the problem's hidden test, in the sandbox, after the choice.

Printed are the shares solved in percent, with 95 % bootstrap intervals over problems, beside a
random choice, the first program and the best possible, and the share of the gap between random and
best possible that each strategy closes.
"""

from __future__ import annotations

import argparse
import atexit
import random
import sys
import tempfile
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from statistics import mean

from benchmarks.recorded import Memory, Problem, RememberingLinter, RememberingSandbox, read_problems
from code_it.answers import find_code
from code_it.linting import build_linter
from code_it.packages import build_environment
from code_it.sandbox import build_sandbox
from code_it.task_executor import TaskExecutionConfig, TaskExecutor
from code_it.testing import FixedEnvironment, FixedIndex, ScriptedModel, ScriptLine
from code_it.values import RunRequest

STRATEGIES = ("NO_SAMPLING", "PYLINT", "EVIDENCE")
WITH_CHECKS = "EVIDENCE + checks"
RESAMPLES = 2000


Rows = dict[tuple[str, int], float]
"""Share solved, by strategy and number of candidates."""


class Bench:
    """The tools of all replays in a process."""

    _ours: Bench | None = None

    @classmethod
    def start(cls, memory: Path) -> None:
        """Make the bench of this process; it goes with it."""
        folder = tempfile.TemporaryDirectory(prefix="code_it-selection-")
        cls._ours = cls(Memory(memory), Path(folder.name))
        atexit.register(folder.cleanup)
        atexit.register(cls._ours.close)

    @classmethod
    def of_this_process(cls) -> Bench:
        assert cls._ours is not None
        return cls._ours

    def __init__(self, memory: Memory, folder: Path) -> None:
        self.config = TaskExecutionConfig(
            workspace=folder / "workspace",
            install_dependencies=False,
            max_coding_attempts=1,
            output_limit_mb=1,
        )
        self.linter = RememberingLinter(build_linter(self.config), memory)
        self.sandbox = RememberingSandbox(build_sandbox(self.config), memory)
        self._environment = build_environment(self.config)
        self.environment = FixedEnvironment(self._environment.root)
        self.memory = memory
        self.folder = folder

    def choose(
        self, task: str, programs: Sequence[str], strategy: str, checks: tuple[str, ...]
    ) -> str | None:
        """The source that the product chooses for ``task`` among ``programs``."""
        answers = tuple(f"```python\n{program}\n```" for program in programs)
        lines = [ScriptLine("plan", ("1. Write the function.",)), ScriptLine("sample", answers)]
        lines.append(ScriptLine("check", checks))
        config = self.config.model_copy(
            update={
                "code_sampling_strategy": "EVIDENCE" if strategy == WITH_CHECKS else strategy,
                "coding_samples": len(programs),
                "execute_code": strategy in {"EVIDENCE", WITH_CHECKS},
                "check_samples": len(checks) if strategy == WITH_CHECKS else 0,
            }
        )
        executor = TaskExecutor(
            model_builder=lambda: ScriptedModel(lines),
            config=config,
            linter=self.linter,
            index=FixedIndex(),
            environment=self.environment,
            sandbox=self.sandbox,
        )
        return executor.execute(task).source

    def is_right(self, problem: Problem, number: int) -> bool:
        """Whether a program passes the hidden test; never told to anything that chooses."""
        if problem.right is not None:
            return problem.right[number]
        path = self.folder / "judged.py"
        path.write_text(f"{problem.programs[number]}\n\n{problem.test}\n\ncheck({problem.entry_point})\n")
        files = self.folder / "judged"
        files.mkdir(exist_ok=True)
        return self.sandbox.trial(RunRequest(path, files, timeout_s=10), lambda *_: None).run.succeeded

    def close(self) -> None:
        self.linter.close()
        self._environment.close()


def replay(problem: Problem, examples: bool, counts: Sequence[int], draws: int, checks: int) -> Rows:
    """Every strategy on ``draws`` random draws of each number of candidates."""
    bench = Bench.of_this_process()
    draw = random.Random(problem.name)
    sources = [find_code(f"```python\n{program}\n```")[0] for program in problem.programs]
    right = [bench.is_right(problem, number) for number in range(len(sources))]
    rows: Rows = {}
    for count in counts:
        rounds = 1 if count >= len(sources) else draws
        drawn = [draw.sample(range(len(sources)), min(count, len(sources))) for _ in range(rounds)]
        rows["random", count] = mean(mean(right[n] for n in numbers) for numbers in drawn)
        rows["best possible", count] = mean(float(any(right[n] for n in numbers)) for numbers in drawn)
        for strategy in strategies(checks):
            right_ones = []
            for numbers in drawn:
                programs = [problem.programs[n] for n in numbers]
                chosen = bench.choose(problem.task(examples), programs, strategy, problem.checks[:checks])
                right_ones.append(float(any(right[n] for n in numbers if sources[n] == chosen)))
            rows[strategy, count] = mean(right_ones)
    return rows


def strategies(checks: int) -> tuple[str, ...]:
    """What is compared."""
    return (*STRATEGIES, WITH_CHECKS) if checks else STRATEGIES


def interval(rows: Sequence[Rows], figure: Callable[[Sequence[Rows]], float | None]) -> tuple[float, float]:
    """The 95 % bootstrap interval of ``figure``, over problems."""
    rng = random.Random(0)
    drawn = (figure(rng.choices(rows, k=len(rows))) for _ in range(RESAMPLES))
    known = sorted(value for value in drawn if value is not None)
    return known[int(0.025 * len(known))], known[int(0.975 * len(known)) - 1]


def solved(rows: Sequence[Rows], name: str, count: int) -> float:
    """The share solved."""
    return mean(row[name, count] for row in rows)


def closed(rows: Sequence[Rows], name: str, count: int) -> float | None:
    """How much of the gap between random and best possible is closed; ``None`` where there is none."""
    low, high = (solved(rows, bound, count) for bound in ("random", "best possible"))
    return (solved(rows, name, count) - low) / (high - low) if high > low else None


def show(rows: Sequence[Rows], counts: Sequence[int], checks: int) -> None:
    """Print the table."""
    print(f"{'candidates':<26}" + "".join(f"{count:>22}" for count in counts))
    for name in ("random", *strategies(checks), "best possible"):
        label = "first" if name == "NO_SAMPLING" else name
        cells = [_cell(rows, partial(solved, name=name, count=count)) for count in counts]
        print(f"{label:<26}" + "".join(f"{cell:>22}" for cell in cells))
    for name in strategies(checks)[1:]:
        cells = [_cell(rows, partial(closed, name=name, count=count)) for count in counts]
        print(f"{'closed: ' + name:<26}" + "".join(f"{cell:>22}" for cell in cells))


def _cell(rows: Sequence[Rows], figure: Callable[[Sequence[Rows]], float | None]) -> str:
    value = figure(rows)
    if value is None:
        return "-"
    low, high = interval(rows, figure)
    return f"{100 * value:.1f} [{100 * low:.1f}, {100 * high:.1f}]"


def replay_all(
    problems: Sequence[Problem], examples: bool, counts: Sequence[int], asked: argparse.Namespace
) -> list[Rows]:
    """The rows of all problems; those that are in the results file already are taken from there."""
    results = Memory(asked.results) if asked.results else None
    key = f"{'with' if examples else 'without'} {asked.pool}/{asked.draws}/{asked.counts}/{asked.checks}"
    known = {p.name: results.get(f"{p.name} {key}") for p in problems} if results else {}
    rows = {name: {(row[0], row[1]): row[2] for row in kept} for name, kept in known.items() if kept}
    new = [problem for problem in problems if problem.name not in rows]
    memory = asked.memory or Path(tempfile.mkdtemp(prefix="code_it-selection-")) / "memory.jsonl"
    work = partial(replay, examples=examples, counts=counts, draws=asked.draws, checks=asked.checks)
    with ProcessPoolExecutor(asked.jobs, initializer=Bench.start, initargs=(memory,)) as pool:
        for problem, found in zip(new, pool.map(work, new), strict=True):
            rows[problem.name] = found
            if results:
                results.put(f"{problem.name} {key}", [[*at, value] for at, value in found.items()])
            print(f"\r{len(rows)}/{len(problems)} problems", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    return [rows[problem.name] for problem in problems]


def main() -> None:
    """Replay and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path)
    parser.add_argument("--labels", type=Path)
    parser.add_argument("--problems", type=int, default=0, help="0: all")
    parser.add_argument(
        "--pool", type=int, default=10, help="recorded programs of each problem that are drawn from"
    )
    parser.add_argument("--draws", type=int, default=3, help="draws of each number of candidates")
    parser.add_argument("--counts", default="1,3,5,10")
    parser.add_argument("--checks", type=int, default=0, help="recorded answers to the question check")
    parser.add_argument("--examples", choices=("with", "without", "both"), default="both")
    parser.add_argument("--jobs", type=int, default=2, help="processes")
    parser.add_argument("--memory", type=Path, help="file that keeps lints and trials between calls")
    parser.add_argument("--results", type=Path, help="file that keeps what each problem came to")
    asked = parser.parse_args()
    counts = [int(count) for count in asked.counts.split(",")]
    problems = read_problems(asked.data, asked.labels, asked.pool, asked.problems)
    for examples in {"with": (True,), "without": (False,), "both": (True, False)}[asked.examples]:
        rows = replay_all(problems, examples, counts, asked)
        print(f"\n{len(problems)} problems, examples {'in' if examples else 'removed from'} the task")
        show(rows, counts, asked.checks)


if __name__ == "__main__":
    main()
