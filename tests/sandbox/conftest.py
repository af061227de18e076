"""What tests of the sandbox share: a program to be run, and a way to find what it left running."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from code_it.config import TaskExecutionConfig
from code_it.sandbox import ConfinedSandbox, build_sandbox, probe
from code_it.values import RunRequest

USABLE = {report.name for report in probe() if report.usable} | {"none"}


@pytest.fixture
def request_for(tmp_path: Path) -> Callable[..., RunRequest]:
    """Write a program and describe its run in a folder of its own."""

    def make(source: str, **fields: Any) -> RunRequest:
        run_dir = tmp_path / secrets.token_hex(4)
        (run_dir / "files").mkdir(parents=True)
        (run_dir / "program.py").write_text(source)
        return RunRequest(run_dir / "program.py", run_dir / "files", **fields)

    return make


@pytest.fixture(params=["bubblewrap", "sandlock", "none"])
def mechanism(request: pytest.FixtureRequest) -> str:
    if request.param not in USABLE:
        pytest.skip(f"{request.param} does not work here")
    return str(request.param)


@pytest.fixture
def sandbox_with(mechanism: str) -> Callable[..., ConfinedSandbox]:
    """A sandbox of each mechanism in turn."""

    def make(**fields: Any) -> ConfinedSandbox:
        return build_sandbox(TaskExecutionConfig(sandbox=mechanism, **fields), lambda _: None)  # type: ignore[arg-type]

    return make


@pytest.fixture
def bubblewrap() -> ConfinedSandbox:
    if "bubblewrap" not in USABLE:
        pytest.skip("bubblewrap does not work here")
    return build_sandbox(TaskExecutionConfig(sandbox="bubblewrap"))


@pytest.fixture
def marker() -> str:
    return "code_it_test_" + secrets.token_hex(8)


def running_with(marker: str) -> list[int]:
    """Processes that have ``marker`` in their environment."""
    found = []
    for thread in Path("/proc").glob("[0-9]*/task/[0-9]*"):
        try:
            environ = (thread / "environ").read_bytes()
        except OSError:
            continue
        if marker.encode() in environ:
            found.append(int(thread.name))
    return found
