"""The folder of one execution, and the link ``latest`` beside it."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from code_it.errors import WorkspaceError

__all__ = ["RunFolder", "create_run_folder", "write_whole"]

LONGEST_SLUG = 40
MOST_FOLDERS_A_SECOND = 10_000


@dataclass(frozen=True, slots=True)
class RunFolder:
    """Where everything about one execution lies."""

    root: Path

    @property
    def files(self) -> Path:
        """The program's working directory."""
        return self.root / "files"

    @property
    def program(self) -> Path:
        """The final program, or the best so far."""
        return self.root / "program.py"

    @property
    def result(self) -> Path:
        """The TaskResult document."""
        return self.root / "result.json"

    def attempt(self, number: int) -> Path:
        """The journal's folder of attempt ``number``, counted from 1; made when it is missing."""
        folder = self.root / "journal" / f"attempt-{number}"
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise workspace_error(folder, error) from error
        return folder

    def put_aside(self, number: int) -> Path:
        """Move what attempt ``number`` left of the working directory into its journal; where it is now.

        Raises:
            WorkspaceError: the folder cannot be written.
        """
        aside = self.attempt(number) / "files"
        try:
            self.files.rename(aside)
            self.files.mkdir()
        except OSError as error:
            raise workspace_error(aside, error) from error
        return aside


def create_run_folder(workspace: Path, task: str) -> RunFolder:
    """Make a folder that no other execution has and point ``latest`` to it.

    Raises:
        WorkspaceError: the workspace cannot be written.
    """
    workspace = workspace.absolute()
    try:
        workspace.mkdir(parents=True, exist_ok=True)
        root = _unique(workspace, f"{datetime.now(UTC):%Y-%m-%dT%H-%M-%S}-{slug(task)}")
        (root / "files").mkdir()
        _point_latest_to(root)
    except OSError as error:
        raise workspace_error(workspace, error) from error
    return RunFolder(root)


def slug(task: str) -> str:
    """A few words of the task as part of a file name."""
    words = re.sub(r"[^a-z0-9]+", "-", task.lower()).strip("-")
    return words[:LONGEST_SLUG].strip("-") or "task"


def write_whole(path: Path, text: str) -> None:
    """Write ``text`` so that ``path`` is either as before or complete.

    Raises:
        WorkspaceError: the disk is full or the folder cannot be written.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        beside.write_text(text, encoding="utf-8", errors="replace")
        beside.replace(path)
    except OSError as error:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise workspace_error(path, error) from error


def workspace_error(path: Path, error: OSError) -> WorkspaceError:
    """``error`` as one line with a hint."""
    return WorkspaceError(
        f"cannot write {path}: {error.strerror or error}",
        "free some space or name another folder with --workspace",
    )


def _unique(workspace: Path, name: str) -> Path:
    for number in range(1, MOST_FOLDERS_A_SECOND):
        root = workspace / (name if number == 1 else f"{name}-{number}")
        with suppress(FileExistsError):
            root.mkdir()
            return root
    raise FileExistsError(17, "too many folders of the same second", str(workspace / name))


def _point_latest_to(root: Path) -> None:
    link = root.parent / "latest"
    if link.exists() and not link.is_symlink():
        return
    beside = root.parent / f".latest.{root.name}"
    beside.symlink_to(root.name, target_is_directory=True)
    beside.replace(link)
