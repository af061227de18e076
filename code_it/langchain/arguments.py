"""What an agent gives with a task: files and limits, both checked before anything is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from pydantic import BaseModel, Field

from code_it.config import TaskExecutionConfig
from code_it.errors import UsageError
from code_it.run_folder import workspace_error

__all__ = ["Limits", "TaskArguments", "tightened", "written"]

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
        default_factory=dict, description="text files the program finds: name and content"
    )
    limits: Limits = Field(default_factory=Limits, description="tighter limits for the program")


def tightened(config: TaskExecutionConfig, limits: Limits) -> TaskExecutionConfig:
    """A copy of ``config`` with the smaller of each limit."""
    asked = limits.model_dump(exclude_none=True)
    now = {name: getattr(config, name) for name in asked}
    return config.model_copy(
        update={name: value if now[name] is None else min(value, now[name]) for name, value in asked.items()}
    )


@contextmanager
def written(files: Mapping[str, str], limit_mb: int) -> Iterator[tuple[Path, ...]]:
    """``files`` as files in a folder of their own, which lasts as long as the block.

    Raises:
        UsageError: a name is none, or the files are larger than ``limit_mb``.
        WorkspaceError: the temporary folder cannot be written.
    """
    contents = {_checked(name): text.encode("utf-8", "replace") for name, text in files.items()}
    if sum(map(len, contents.values())) > limit_mb * MB:
        raise UsageError(f"the files are larger than {limit_mb} MiB", "give smaller ones")
    with TemporaryDirectory(prefix="code_it-given-") as folder:
        paths = tuple(Path(folder, name) for name in contents)
        for path in paths:
            try:
                path.write_bytes(contents[path.name])
            except OSError as error:
                raise workspace_error(path, error) from error
        yield paths


def _checked(name: str) -> str:
    bad = name in {"", ".", "..", "program.py"} or not name.isprintable() or "/" in name or "\\" in name
    if bad or len(name.encode("utf-8", "replace")) > LONGEST_NAME:
        raise UsageError(
            f"{name[:80]!r} cannot be the name of a file for the program", "give a name like in.csv"
        )
    return name
