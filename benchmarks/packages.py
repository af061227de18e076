"""Dependencies: code_it's environment beside `virtualenv` and pip as commands, and what a user waits for.

    python benchmarks/packages.py [--rounds N]

Everything in one run on one machine, medians, with warm caches: each side installs each set once before
it is measured. The index is the one that this machine's uv and pip are configured for. Ratios matter,
not seconds.

1. Making an environment and installing into it: none, requests, numpy + pandas + matplotlib.
   `cold` is a fresh Python process from its start to its end, environment removed; `warm` is a process
   that has imported what it needs, as an execution has by the time the model's first answer is there.
   The other side is what a person would type: virtualenv, then the environment's own pip.
2. The share of a whole execution that is spent waiting for packages, its step `depend`, when the model
   writes for 5 s, one line after another: a model that tells nothing before the end, and one that tells its
   lines, so that packages are looked up and installed while the rest is written.
"""

from __future__ import annotations

import argparse
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from code_it.config import TaskExecutionConfig
from code_it.packages import build_environment, build_index
from code_it.ports import TokenListener, tell_lines
from code_it.task_executor import TaskExecutor
from code_it.testing import ScriptedModel, ScriptLine
from code_it.values import Completion, Draw, Prompt
from code_it.wrapped_model import WrappedModel

SETS = {
    "none": ("import json",),
    "requests": ("import requests",),
    "numpy + pandas + matplotlib": (
        "import numpy as np",
        "import pandas as pd",
        "import matplotlib.pyplot as plt",
    ),
}
PACKAGES = {
    "none": (),
    "requests": ("requests",),
    "numpy + pandas + matplotlib": ("numpy", "pandas", "matplotlib"),
}
MODEL_S = 5.0
NOWHERE = Path("/nonexistent")
COLD = """
import sys
from pathlib import Path
from code_it.config import TaskExecutionConfig
from code_it.packages import build_environment, build_index
config = TaskExecutionConfig()
index, environment = build_index(config), build_environment(config)
environment.root
_, complaint = environment.install(index.examine(sys.argv[1], Path("/nonexistent")).requirements)
environment.close()
index.close()
sys.exit(complaint)
"""


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds on the clock, and of processor time in this process and its children."""

    wall: float
    cpu: float


def cost(action: Callable[[], object]) -> Cost:
    started, used = time.perf_counter(), cpu_s()
    action()
    return Cost(time.perf_counter() - started, cpu_s() - used)


def cpu_s() -> float:
    usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def run(*line: str | Path) -> None:
    subprocess.run(line, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def ours_cold(name: str) -> Cost:
    return cost(lambda: run(sys.executable, "-c", COLD, "\n".join(SETS[name])))


def ours_warm(name: str) -> Cost:
    config = TaskExecutionConfig()
    index, environment = build_index(config), build_environment(config)

    def act() -> None:
        _ = environment.root
        _, complaint = environment.install(index.examine("\n".join(SETS[name]), NOWHERE).requirements)
        assert complaint is None, complaint

    taken = cost(act)
    environment.close()
    index.close()
    return taken


def theirs(name: str) -> Cost:
    folder = Path(tempfile.mkdtemp(prefix="benchmark-"))

    def act() -> None:
        run(sys.executable, "-m", "virtualenv", "--quiet", folder / "venv")
        if PACKAGES[name]:
            run(
                folder / "venv/bin/python",
                "-m",
                "pip",
                "install",
                "--quiet",
                "--only-binary",
                ":all:",
                *PACKAGES[name],
            )

    taken = cost(act)
    shutil.rmtree(folder)
    return taken


class SlowModel(WrappedModel):
    """Writes one program for ``MODEL_S`` seconds, line by line; ``tells`` them or only the end."""

    def __init__(self, lines: Sequence[str], tells: bool) -> None:
        answer = "\n".join(["```python", *lines, "```", ""])
        script = [ScriptLine("plan", ("1. Do it.",)), ScriptLine("sample", (answer,))]
        super().__init__(ScriptedModel(script))
        self._lines = answer.splitlines(keepends=True)
        self._tells = tells

    def complete(
        self, prompt: Prompt, draws: Sequence[Draw], max_tokens: int, on_tokens: TokenListener
    ) -> Iterator[Completion]:
        """The answer, after its time."""
        for line in self._lines if prompt.name == "sample" else ():
            time.sleep(MODEL_S / len(self._lines))
            if self._tells:
                tell_lines(on_tokens, line)
        yield from self._model.complete(prompt, draws, max_tokens, on_tokens)


def waiting(name: str, told: bool) -> tuple[float, float]:
    """Seconds of an execution that it waits for packages, and all its seconds."""
    lines = [*SETS[name], *(f"x{number} = {number}" for number in range(40))]
    with tempfile.TemporaryDirectory(prefix="benchmark-") as workspace:
        config = TaskExecutionConfig(workspace=workspace, coding_samples=1, apply_linter=False)
        with TaskExecutor(model_builder=lambda: SlowModel(lines, told), config=config) as executor:
            started = time.perf_counter()
            result = executor.execute("Count.")
            whole = time.perf_counter() - started
    assert result.status == "solved", result.hint
    return result.timings["depend"], whole


def settle() -> None:
    """Let removals of the round before end, so that no side pays for another."""
    import threading

    for thread in threading.enumerate():
        if thread.name == "remove-environment":
            thread.join()


def compare(name: str, rounds: int) -> str:
    """One line: medians of the clock, and the two ratios by the clock and by processor time."""
    taken: dict[str, list[Cost]] = {"warm": [], "cold": [], "pip": []}
    for number in range(rounds + 1):
        for key, measure in (("warm", ours_warm), ("cold", ours_cold), ("pip", theirs)):
            value = measure(name)
            settle()
            if number:
                taken[key].append(value)
    wall = {key: median(one.wall for one in costs) for key, costs in taken.items()}
    cpu = {key: median(one.cpu for one in costs) for key, costs in taken.items()}
    ratios = "".join(
        f"{wall['pip'] / wall[key]:9.1f}{cpu['pip'] / cpu[key]:9.1f}" for key in ("warm", "cold")
    )
    return f"  {name:30}{wall['warm']:8.3f}{wall['cold']:8.3f}{wall['pip']:8.2f}{ratios}"


def share(name: str, rounds: int) -> str:
    """One line: seconds of waiting and their share of the execution, for either model."""
    line = f"  {name:30}"
    for told in (False, True):
        taken = []
        for _ in range(rounds):
            taken.append(waiting(name, told))
            settle()
        line += f"{median(wait for wait, _ in taken):10.3f}"
        line += f"{median(wait / whole for wait, whole in taken):8.1%}"
    return line


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=5, help="measured rounds, after one that warms caches")
    parser.add_argument("--only", choices=list(SETS), help="one of the sets")
    parser.add_argument("--waiting", action="store_true", help="only the second measurement")
    args = parser.parse_args()
    names = [args.only] if args.only else list(SETS)
    print(f"{'':32}{'seconds':>24}{'pip : warm':>18}{'pip : cold':>18}")
    print(f"{'environment + install':32}{'warm':>8}{'cold':>8}{'pip':>8}" + f"{'clock':>9}{'cpu':>9}" * 2)
    for name in () if args.waiting else names:
        print(compare(name, args.rounds), flush=True)
    head = f"waiting; model writes {MODEL_S:.0f} s"
    print(f"\n{head:32}{'untold':>10}{'share':>8}{'told':>10}{'share':>8}")
    for name in names:
        print(share(name, args.rounds), flush=True)


if __name__ == "__main__":
    main()
