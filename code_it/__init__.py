"""A task in plain words goes in; a program that has really run comes out.

Importing this package loads nothing heavy: the names below are fetched on first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from code_it.config import TaskExecutionConfig
    from code_it.errors import CodeItError
    from code_it.task_executor import TaskExecutor
    from code_it.values import TaskResult

__all__ = ["CodeItError", "TaskExecutionConfig", "TaskExecutor", "TaskResult", "__version__"]

__version__ = "0.1.0"

_HOMES = {
    "CodeItError": "code_it.errors",
    "TaskExecutionConfig": "code_it.config",
    "TaskExecutor": "code_it.task_executor",
    "TaskResult": "code_it.values",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
