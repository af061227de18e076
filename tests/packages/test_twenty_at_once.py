"""Twenty whole executions at once with overlapping sets of packages, one cache, one temporary folder."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from .local_index import LocalIndex

PROCESSES, THREADS = 5, 4
PROGRAM = """
import json, sys
from concurrent.futures import ThreadPoolExecutor
from code_it.task_executor import TaskExecutionConfig, TaskExecutor
from code_it.testing import FixedLinter, ScriptedModel, ScriptLine

def execute(names):
    source = f"import {', '.join(names)}\\nprint({' + '.join(f'{name}.VALUE' for name in names)})"
    answer = f"```python\\n{source}\\n```"
    model = ScriptedModel([ScriptLine("plan", ("1. Do it.",)), ScriptLine("sample", (answer,) * 3)])
    config = TaskExecutionConfig(workspace=sys.argv[2])
    with TaskExecutor(model_builder=lambda: model, config=config, linter=FixedLinter()) as executor:
        result = executor.execute("Add them.")
    pins = sorted(pin.name for pin in result.pins)
    return [result.status, result.stdout, pins, str(result.run_dir)]

with ThreadPoolExecutor(4) as threads:
    print(json.dumps(list(threads.map(execute, json.loads(sys.argv[1])))))
"""


def test_they_neither_break_each_other_nor_leave_anything(
    index: LocalIndex, environ: dict[str, str], tmp_path: Path
) -> None:
    names = [f"frobnitz{letter}" for letter in "abcdef"]
    for number, name in enumerate(names):
        index.add(name, requires=["gobnitz"], modules={f"{name}.py": f"VALUE = {10**number}"})
    index.add("gobnitz")
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    environ["TMPDIR"] = str(temporary)
    sets = [sorted({names[n % 6], names[(n + n // 6 + 1) % 6]}) for n in range(PROCESSES * THREADS)]
    shares = [sets[n::PROCESSES] for n in range(PROCESSES)]

    running = [
        subprocess.Popen(
            [sys.executable, "-c", PROGRAM, json.dumps(share), tmp_path / "workspace"],
            env=environ,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for share in shares
    ]
    ended = [process.communicate(timeout=300) for process in running]

    folders = []
    for process, (out, err), share in zip(running, ended, shares, strict=True):
        assert process.returncode == 0, err
        for (status, printed, pins, folder), wanted in zip(json.loads(out), share, strict=True):
            assert (status, printed) == ("solved", f"{sum(10 ** names.index(name) for name in wanted)}\n")
            assert pins == [*wanted, "gobnitz"]
            folders.append(folder)
    assert len(set(folders)) == PROCESSES * THREADS
    assert list(temporary.iterdir()) == []
    assert list((tmp_path / "cache" / "code_it" / "environments").iterdir()) == []
