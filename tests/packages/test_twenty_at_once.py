"""Twenty executions at once with overlapping sets of packages, one cache, one temporary folder."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from .local_index import LocalIndex

PROCESSES, THREADS = 5, 4
PROGRAM = """
import json, subprocess, sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from code_it.config import TaskExecutionConfig
from code_it.packages import build_environment, build_index

def execute(names):
    config = TaskExecutionConfig()
    index, environment = build_index(config), build_environment(config)
    source = f"import {', '.join(names)}"
    installed, complaint = environment.install(index.examine(source, Path(sys.argv[2])).requirements)
    ran = subprocess.run([environment.root / "bin" / "python", "-c", source]).returncode
    environment.close()
    index.close()
    return [sorted(one.requirement for one in installed), complaint, ran]

with ThreadPoolExecutor(4) as threads:
    print(json.dumps(list(threads.map(execute, json.loads(sys.argv[1])))))
"""


def test_they_neither_break_each_other_nor_leave_anything(
    index: LocalIndex, environ: dict[str, str], tmp_path: Path
) -> None:
    names = [f"frobnitz{letter}" for letter in "abcdef"]
    for name in names:
        index.add(name, requires=["gobnitz"])
    index.add("gobnitz")
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    environ["TMPDIR"] = str(temporary)
    sets = [sorted({names[n % 6], names[(n + n // 6 + 1) % 6]}) for n in range(PROCESSES * THREADS)]
    shares = [sets[n::PROCESSES] for n in range(PROCESSES)]

    running = [
        subprocess.Popen(
            [sys.executable, "-c", PROGRAM, json.dumps(share), tmp_path],
            env=environ,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for share in shares
    ]
    ended = [process.communicate(timeout=300) for process in running]

    for process, (out, err), share in zip(running, ended, shares, strict=True):
        assert process.returncode == 0, err
        assert json.loads(out) == [[names, None, 0] for names in share], err
    assert list(temporary.iterdir()) == []
    assert list((tmp_path / "cache" / "code_it" / "environments").iterdir()) == []
