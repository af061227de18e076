"""pylint, kept warm in a confined worker of its own."""

from __future__ import annotations

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

    return PylintLinter(lambda command, readable: start_worker(command, readable, config))
