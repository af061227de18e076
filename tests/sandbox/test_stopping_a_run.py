"""Who listens to a run can end it."""

from __future__ import annotations

from pathlib import Path

import pytest

from code_it.config import TaskExecutionConfig
from code_it.sandbox import build_sandbox
from code_it.values import RunRequest


class _Enough(Exception):
    pass


def test_a_listener_that_raises_ends_a_silent_program(tmp_path: Path) -> None:
    program, files = tmp_path / "program.py", tmp_path / "files"
    files.mkdir()
    program.write_text("import time\nopen('made.txt', 'w').close()\ntime.sleep(600)\n")
    told: list[str] = []

    def listen(stream: str, text: str) -> None:
        told.append(text)
        if len(told) == 3:
            raise _Enough

    sandbox = build_sandbox(TaskExecutionConfig(run_timeout_s=300))
    with pytest.raises(_Enough):
        sandbox.run(RunRequest(program, files), listen)
    assert told == ["", "", ""]
    assert list(files.iterdir()) == []
