"""What confinement costs: each mechanism beside the bare interpreter, taken in turn in one run.

    python benchmarks/sandbox.py [--rounds 20] [--heavy-rounds 5]

Prints median and 99th percentile in milliseconds, and what each mechanism adds to the median of the
bare interpreter of the same virtualenv. A run is all of it: branch, start, output, limits, and
collecting what was made, where each file is looked at, hashed and moved. "program" is the part between
release and end. What others publish of their own start-up stands below; it was not measured here.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from code_it.config import TaskExecutionConfig
from code_it.packages import build_environment
from code_it.sandbox import build_sandbox, probe
from code_it.sandbox.view import base_interpreter
from code_it.values import Requirement, RunRequest

PROGRAMS = {
    "pass": "pass",
    "stdlib import": "import asyncio, email, http.client, json, sqlite3, unittest, xml.dom.minidom",
    "pandas+matplotlib": "import pandas, matplotlib.pyplot",
    "2000 small writes": "for n in range(2000):\n    with open(f'{n}.txt', 'w') as f: f.write('x' * 100)",
}
HEAVY = {"pandas+matplotlib", "2000 small writes"}
ENVIRONMENT = {
    "PATH": "/usr/bin:/bin",
    "LANG": "C.UTF-8",
    "PYTHONUNBUFFERED": "1",
    "PYTHONDONTWRITEBYTECODE": "1",
}
HERE = Path(tempfile.gettempdir()) / "code_it-benchmark"
"""One parent for all runs: a file system may treat folders directly below /tmp differently."""
PUBLISHED = "published by others: E2B about 150 ms, AgentRun under 200 ms, docker run 307 ms"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--heavy-rounds", type=int, default=5)
    parser.add_argument("--no-packages", action="store_true", help="leave out what needs packages installed")
    options = parser.parse_args()
    packages = build_environment(TaskExecutionConfig())
    environment = packages.root if options.no_packages else _with_packages(packages)
    runners = _runners()
    heads = "".join(f"{head:>10}" for head in ("median ms", "p99 ms", "added ms", "added %", "program"))
    print(f"{'run':<20}{'mechanism':<12}{heads}")
    HERE.mkdir(exist_ok=True)
    try:
        for name, source in PROGRAMS.items():
            if name == "pandas+matplotlib" and options.no_packages:
                continue
            rounds = options.heavy_rounds if name in HEAVY else options.rounds
            _compare(name, source, environment, runners, rounds)
    finally:
        packages.close()
        shutil.rmtree(HERE, ignore_errors=True)
    print(PUBLISHED)


Runner = Callable[[Path, Path, Path | None], float]
"""Runs a program and returns the seconds of the program itself."""


def _runners() -> dict[str, Runner]:
    runners: dict[str, Runner] = {"bare": _bare}
    for mechanism in [report.name for report in probe() if report.usable]:
        sandbox = build_sandbox(TaskExecutionConfig(sandbox=mechanism, run_timeout_s=600))  # type: ignore[arg-type]

        def run(program: Path, files: Path, environment: Path | None, sandbox: object = sandbox) -> float:
            result = sandbox.run(RunRequest(program, files, environment))  # type: ignore[attr-defined]
            assert result.exit_code == 0, result.stderr
            return float(result.duration_s)

        runners[mechanism] = run
    return runners


def _bare(program: Path, files: Path, environment: Path | None) -> float:
    python = environment / "bin" / "python" if environment else base_interpreter()
    env = {**ENVIRONMENT, "HOME": str(files), "MPLBACKEND": "Agg"}
    started = time.perf_counter()
    subprocess.run([python, str(program)], cwd=files, env=env, check=True, capture_output=True)
    return time.perf_counter() - started


def _with_packages(environment: object) -> Path:
    wanted = [Requirement("pandas", "pandas"), Requirement("matplotlib", "matplotlib")]
    _, complaint = environment.install(wanted)  # type: ignore[attr-defined]
    assert complaint is None, complaint
    root: Path = environment.root  # type: ignore[attr-defined]
    return root


def _compare(
    name: str, source: str, environment: Path | None, runners: dict[str, Runner], rounds: int
) -> None:
    times: dict[str, list[float]] = {mechanism: [] for mechanism in runners}
    programs: dict[str, list[float]] = {mechanism: [] for mechanism in runners}
    for number in range(rounds + 1):
        for mechanism, run in runners.items():
            with tempfile.TemporaryDirectory(dir=HERE) as folder:
                program, files = Path(folder, "program.py"), Path(folder, "files")
                program.write_text(source)
                files.mkdir()
                started = time.perf_counter()
                inner = run(program, files, environment) * 1000
                took = (time.perf_counter() - started) * 1000
            if number:
                times[mechanism].append(took)
                programs[mechanism].append(inner)
    bare = statistics.median(times["bare"])
    for mechanism, measured in times.items():
        median = statistics.median(measured)
        p99 = sorted(measured)[max(0, round(len(measured) * 0.99) - 1)]
        added = f"{median - bare:>10.1f}{(median / bare - 1) * 100:>10.0f}" if mechanism != "bare" else ""
        print(f"{name:<20}{mechanism:<12}{median:>10.1f}{p99:>10.1f}{added or ' ' * 20}", end="")
        print(f"{statistics.median(programs[mechanism]):>10.1f}", flush=True)


if __name__ == "__main__":
    main()
