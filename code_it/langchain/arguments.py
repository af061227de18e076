"""What an agent gives with a task: files and limits, both checked before anything is written."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from pydantic import BaseModel, Field

from code_it.config import TaskExecutionConfig
from code_it.errors import UsageError
from code_it.events import Event, ExecutionStarted, Listener
from code_it.run_folder import workspace_error

__all__ = ["Limits", "TaskArguments", "placing", "tightened"]

LONGEST_NAME = 200
MB = 2**20


class Limits(BaseModel):
    """Limits of one run, below those of the configuration; a higher one changes nothing."""

    run_timeout_s: float | None = Field(default=None, gt=0, description="wall-clock seconds")
    cpu_limit_s: float | None = Field(default=None, gt=0, description="seconds of CPU time")
    memory_limit_mb: int | None = Field(default=None, ge=16, description="memory in MiB")
    max_processes: int | None = Field(default=None, ge=1, description="processes and threads at once")
    disk_limit_mb: int | None = Field(default=None, ge=1, description="disk space in MiB")


class TaskArguments(BaseModel):
    """A task with the files it needs."""

    task: str = Field(description="what the program is to do, in plain words")
    files: dict[str, str] = Field(
        default_factory=dict, description="text files the program finds: path and content"
    )
    limits: Limits = Field(default_factory=Limits, description="tighter limits for the program")


def tightened(config: TaskExecutionConfig, limits: Limits) -> TaskExecutionConfig:
    """A copy of ``config`` with the smaller of each limit."""
    asked = limits.model_dump(exclude_none=True)
    now = {name: getattr(config, name) for name in asked}
    return config.model_copy(
        update={name: value if now[name] is None else min(value, now[name]) for name, value in asked.items()}
    )


def placing(files: Mapping[str, str], limit_mb: int, tell: Listener) -> Listener:
    """A listener that writes ``files`` into the program's folder as soon as there is one.

    Raises:
        UsageError: a name leaves the folder, or the files are larger than ``limit_mb``.
    """
    contents = {_inside(name): text.encode() for name, text in files.items()}
    if sum(map(len, contents.values())) > limit_mb * MB:
        raise UsageError(f"the files are larger than {limit_mb} MiB", "give smaller ones")

    def listener(event: Event) -> None:
        if isinstance(event, ExecutionStarted):
            for path, content in contents.items():
                _write(event.run_dir / "files" / path, content)
        tell(event)

    return listener


def _inside(name: str) -> PurePosixPath:
    path = PurePosixPath(name)
    bad = path.is_absolute() or ".." in path.parts or not path.parts or not name.isprintable()
    if bad or "\\" in name or len(name) > LONGEST_NAME or path == PurePosixPath("program.py"):
        raise UsageError(
            f"{name[:80]!r} cannot be the name of a file for the program", "give a path like data/in.csv"
        )
    return path


def _write(path: Path, content: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    except OSError as error:
        raise workspace_error(path, error) from error
