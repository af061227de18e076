"""Everything code_it raises on purpose.

    CodeItError                 exit code, kind and hint; caught once, at the door
    ├── UsageError          2   what was asked for makes no sense
    │   ├── TaskError           the task is empty, binary, missing or unreadable
    │   ├── ConfigurationError  a field, a flag, a variable or a file key is wrong
    │   └── PromptTooLong       a question does not fit into the model's context
    └── WorldError          3   the machine does not give what is needed
        ├── ModelError          the model file or server is missing, broken or silent
        │   └── ScriptRanDry    a scripted model has no answer left
        ├── SandboxError        no mechanism confines programs on this machine
        ├── IndexUnreachable    the package index does not answer
        ├── InstallError        an installation broke for a reason outside the packages
        └── WorkspaceError      the workspace cannot be written, or the disk is full

A program that fails is not among them: that is a value (``code_it.values.Failure``).
"""

from __future__ import annotations

from typing import ClassVar

__all__ = [
    "CodeItError",
    "ConfigurationError",
    "IndexUnreachable",
    "InstallError",
    "ModelError",
    "PromptTooLong",
    "SandboxError",
    "ScriptRanDry",
    "TaskError",
    "UsageError",
    "WorkspaceError",
    "WorldError",
]


class CodeItError(Exception):
    """A message of one line and a hint the user can act on."""

    kind: ClassVar[str] = "error"
    exit_code: ClassVar[int] = 3

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class UsageError(CodeItError):
    """What was asked for makes no sense; nothing was done."""

    kind = "usage"
    exit_code = 2


class TaskError(UsageError):
    """The task is empty, binary, missing or unreadable."""

    kind = "task"


class ConfigurationError(UsageError):
    """A field, a flag, a variable or a file key is unknown or out of bounds."""

    kind = "configuration"


class PromptTooLong(UsageError):
    """A question does not fit into the model's context, even when shortened."""

    kind = "prompt_too_long"


class WorldError(CodeItError):
    """The machine does not give what an execution needs."""

    kind = "world"


class ModelError(WorldError):
    """The model file or server is missing, broken or silent."""

    kind = "model"


class ScriptRanDry(ModelError):
    """A scripted model was asked a question it has no answer for."""

    kind = "script_ran_dry"


class SandboxError(WorldError):
    """No mechanism confines programs on this machine."""

    kind = "sandbox"


class IndexUnreachable(WorldError):
    """The package index does not answer and nothing usable is cached."""

    kind = "index"


class InstallError(WorldError):
    """An installation broke for a reason outside the packages: disk, index, tool."""

    kind = "install"


class WorkspaceError(WorldError):
    """The workspace cannot be written, or the disk is full."""

    kind = "workspace"
