"""What choosing among 8 candidates costs: ranking them by pylint, and trying them in the sandbox.

    python -m benchmarks.choosing [--rounds 5] [--cores 2]

The real linter in its warm worker and the real sandbox; every round has sources that were not seen
before. Told are medians of wall-clock seconds and of CPU seconds of all processes together, which
say more on a busy machine. The goals hold for 2 idle cores: 0.6 s for the lint, 1.5 s for the trials.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

from code_it.config import TaskExecutionConfig
from code_it.evidence.choosing import choose
from code_it.evidence.inquiry import make_inquiry
from code_it.evidence.weighing import weigh
from code_it.linting import build_linter
from code_it.packages import build_environment
from code_it.ports import OutputListener, Sandbox, Trial
from code_it.sandbox import build_sandbox
from code_it.steps.rank import rank_candidates
from code_it.trials import Trials
from code_it.values import Candidate, Completion, RunRequest, RunResult

COUNT = 8
FUNCTION_TASK = "Write a function median(numbers: list[float]) -> float.\n\n>>> median([3, 1, 2])\n2\n"
FUNCTION = """\
import statistics


def median(numbers):
    '''The one in the middle, {mark}.'''
    ordered = sorted(numbers)
    if len(ordered) % 2:
        return ordered[len(ordered) // 2]
    return statistics.mean(ordered[len(ordered) // 2 - 1 : len(ordered) // 2 + 1])
"""
PROGRAM_TASK = "Print the primes up to 100 and write them into primes.txt."
PROGRAM = """\
# {mark}
primes = [n for n in range(2, 101) if all(n % d for d in range(2, int(n**0.5) + 1))]
with open("primes.txt", "w") as file:
    file.write("\\n".join(map(str, primes)))
print(*primes)
"""


def candidates(template: str, mark: str) -> list[Candidate]:
    """Eight programs that differ in a remark only."""
    sources = [template.format(mark=f"{mark} {number}") for number in range(COUNT)]
    return [
        Candidate(Completion("", 1, None, None, "stop", 0, 0.0, number), source)
        for number, source in enumerate(sources)
    ]


class CountingSandbox:
    """A sandbox that adds up the CPU time of what runs in it: a PID namespace hides it from us."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self.mechanism = sandbox.mechanism
        self.cpu_s = 0.0

    def run(self, request: RunRequest, on_output: OutputListener) -> RunResult:
        return self._counted(self._sandbox.run(request, on_output))

    def trial(self, request: RunRequest, on_output: OutputListener) -> Trial:
        trial = self._sandbox.trial(request, on_output)
        self._counted(trial.run)
        return trial

    def _counted(self, run: RunResult) -> RunResult:
        self.cpu_s += run.cpu_s or 0.0
        return run


def cpu_seconds() -> float:
    """CPU time of this process, of those below it, and of those of them that were waited for."""
    parents: dict[int, int] = {}
    spent: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            parents[int(entry.name)] = int(fields[1])
            spent[int(entry.name)] = sum(map(int, fields[11:15]))
    ours = {os.getpid()}
    while more := {pid for pid, parent in parents.items() if parent in ours} - ours:
        ours |= more
    return sum(spent.get(pid, 0) for pid in ours) / os.sysconf("SC_CLK_TCK")


def measure(name: str, action: Callable[[str], object], sandbox: CountingSandbox, rounds: int) -> None:
    """Time ``action``, after one call that warms up, and print one line."""
    action("warm")
    walls, cpus = [], []
    for number in range(rounds):
        started, spent = perf_counter(), cpu_seconds() + sandbox.cpu_s
        action(f"round {number}")
        walls.append(perf_counter() - started)
        cpus.append(cpu_seconds() + sandbox.cpu_s - spent)
    print(f"{name:<42}{median(walls):>7.2f} s{median(cpus):>9.2f} s CPU")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--cores", type=int, default=2)
    asked = parser.parse_args()
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[: asked.cores])
    config = TaskExecutionConfig(code_sampling_strategy="EVIDENCE")
    linter, environment = build_linter(config), build_environment(config)
    sandbox = CountingSandbox(build_sandbox(config))
    print(f"{COUNT} candidates, {len(os.sched_getaffinity(0))} cores, {sandbox.mechanism}")
    try:
        with tempfile.TemporaryDirectory() as folder:
            files = Path(folder) / "files"
            files.mkdir()

            def rank(mark: str) -> None:
                rank_candidates(candidates(FUNCTION, mark), None, linter, lambda event: None)

            def try_all(task: str, template: str, mark: str) -> None:
                ranked = rank_candidates(candidates(template, mark), None, None, lambda event: None)
                sources = [program.source for program in ranked.programs]
                inquiry = make_inquiry(task, sources)
                with Trials(sandbox, files, environment, config, lambda event: None) as trials:
                    choose(weigh(inquiry, ranked.programs, trials.observe(sources, inquiry)))

            measure("rank by pylint, warm", rank, sandbox, asked.rounds)
            measure(
                "try functions (examples, 40 inputs)",
                lambda m: try_all(FUNCTION_TASK, FUNCTION, m),
                sandbox,
                asked.rounds,
            )
            measure(
                "try programs (output and files)",
                lambda m: try_all(PROGRAM_TASK, PROGRAM, m),
                sandbox,
                asked.rounds,
            )
    finally:
        linter.close()
        environment.close()


if __name__ == "__main__":
    main()
