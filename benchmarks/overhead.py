"""The time around the model: whole executions with a model that answers at once.

    python -m benchmarks.overhead [--rounds 5] [--strategy EVIDENCE]

Three tasks, each executed in a warm process with warm caches: without dependencies, with requests,
with numpy. Each has three programs to choose from, by the default strategy unless another is named.
Prints the median of all rounds and the share of each step, beside what the ancestor
(paolorechia/code-it, imported and warm, idle 2-core machine) needs for the same: 2.7, 6.3 and 9.7 s.
Then a cold ``python -m code_it`` up to its first question.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from code_it.task_executor import TaskExecutionConfig, TaskExecutor
from code_it.testing import ScriptedModel, ScriptLine
from code_it.values import TaskResult

ANCESTOR_S = {"no dependencies": 2.7, "requests": 6.3, "numpy": 9.7}
PROGRAMS = {
    "no dependencies": "print(sum(range(10)))",
    "requests": "import requests\nprint(requests.__version__)",
    "numpy": "import numpy\nprint(numpy.arange(10).sum())",
}
STEPS = ("plan", "sample", "rank", "depend", "run", "repair")


def script(program: str) -> list[ScriptLine]:
    """Three candidates, so that ranking has something to do."""
    variants = tuple(f"```python\n{program}\n# {number}\n```" for number in range(3))
    return [ScriptLine("plan", ("1. Do it.",), repeat=True), ScriptLine("sample", variants, repeat=True)]


def measure(name: str, rounds: int, config: TaskExecutionConfig) -> list[tuple[float, TaskResult]]:
    """Seconds and result of each round; the first execution warms up and is left out."""
    measured = []
    with TaskExecutor(model_builder=lambda: ScriptedModel(script(PROGRAMS[name])), config=config) as executor:
        for number in range(rounds + 1):
            started = perf_counter()
            result = executor.execute(f"{name} {number}")
            seconds = perf_counter() - started
            if not result:
                raise SystemExit(f"{name}: {result}")
            if number:
                measured.append((seconds, result))
    return measured


def first_question(workspace: Path, rounds: int) -> float:
    """Median seconds from starting ``python -m code_it`` with the demo model to its first question.

    The line that names the model is shown when everything is ready and the question is next.
    """
    command = [sys.executable, "-m", "code_it", "Print 1.", "--model", "demo", "--workspace", str(workspace)]
    seconds = []
    for _ in range(rounds + 1):
        started = perf_counter()
        with subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
        ) as process:
            assert process.stderr is not None
            for line in process.stderr:
                if line.startswith("model "):
                    seconds.append(perf_counter() - started)
                    break
            process.terminate()
    return statistics.median(seconds[1:])


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--strategy", default=TaskExecutionConfig().code_sampling_strategy)
    asked = parser.parse_args()
    rounds = asked.rounds
    print(f"programs are chosen by {asked.strategy}")
    header = "".join(f"{step:>9}" for step in STEPS)
    print(f"{'task':<16}{'total':>8}{'goal':>8}{'ancestor':>10}{'ratio':>7}{header}{'other':>9}")
    with tempfile.TemporaryDirectory() as folder:
        config = TaskExecutionConfig(workspace=Path(folder), code_sampling_strategy=asked.strategy)
        for name, ancestor in ANCESTOR_S.items():
            measured = measure(name, rounds, config)
            total = statistics.median(seconds for seconds, _ in measured)
            steps = {step: statistics.median(r.timings[step] for _, r in measured) for step in STEPS}
            shares = "".join(f"{steps[step] / total:>9.0%}" for step in STEPS)
            other = 1 - sum(steps.values()) / total
            print(
                f"{name:<16}{total:>7.3f}s{ancestor / 8:>7.2f}s{ancestor:>9.1f}s{ancestor / total:>6.1f}x"
                f"{shares}{other:>9.0%}"
            )
        cold = first_question(Path(folder), rounds)
        print(f"cold start to the first question: {cold:.2f} s (goal 1 s)")


if __name__ == "__main__":
    main()
