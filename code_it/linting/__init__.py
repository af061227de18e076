"""pylint, kept warm in a confined worker of its own."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

from code_it.config import TaskExecutionConfig
from code_it.ports import Linter

__all__ = ["build_linter"]


def build_linter(config: TaskExecutionConfig) -> Linter:
    """A linter whose worker is starting.

    Raises:
        SandboxError: the worker cannot be confined.
    """
    from code_it.linting.pylint_linter import PylintLinter
    from code_it.sandbox import start_worker

    return PylintLinter(start_worker if config.sandbox != "none" else _start_unconfined)


def _start_unconfined(argv: Sequence[str], readable: Sequence[Path] = ()) -> subprocess.Popen[bytes]:
    """Without a sandbox, as the user asked for: a plain child process."""
    pipe = subprocess.PIPE
    return subprocess.Popen(list(argv), stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, cwd="/")
