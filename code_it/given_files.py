"""The files a user gives for a task: copied, read-only, into the folder where programs run."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from pathlib import Path

from code_it.errors import TaskError
from code_it.run_folder import workspace_error
from code_it.source_text import PROGRAM
from code_it.values import RunResult

__all__ = ["are_untouched", "check_given_files", "copy_given_files", "give_back"]

READ_ONLY = 0o444


def check_given_files(files: Sequence[Path]) -> None:
    """Refuse what cannot be copied before anything is made.

    Raises:
        TaskError: a file is missing, no regular file, or has the name of another or of the program.
    """
    names: set[str] = set()
    for path in files:
        if not path.is_file():
            reason = (
                "is a folder" if path.is_dir() else "does not exist" if not path.exists() else "is no file"
            )
            raise TaskError(f"the file {path} {reason}", "name files that exist; repeat --file for several")
        if path.name == PROGRAM:
            raise TaskError(
                f"the file {path} would be hidden by the program, which is called {PROGRAM}", "rename it"
            )
        if path.name in names:
            raise TaskError(f"two files are called {path.name}", "rename one of them")
        names.add(path.name)


def copy_given_files(files: Sequence[Path], folder: Path) -> None:
    """Copy ``files`` into ``folder`` under their own names.

    Raises:
        TaskError: a file cannot be read.
        WorkspaceError: the folder cannot be written, or the disk is full.
    """
    for path in files:
        copy = folder / path.name
        try:
            with path.open("rb") as source:
                try:
                    with copy.open("xb") as target:
                        shutil.copyfileobj(source, target)
                    copy.chmod(READ_ONLY)
                except OSError as error:
                    raise workspace_error(copy, error) from error
        except OSError as error:
            raise TaskError(f"cannot read {path}: {error.strerror}", "check its permissions") from error


def are_untouched(files: Sequence[Path], folder: Path, run: RunResult) -> bool:
    """Whether ``run`` left ``folder`` as :func:`copy_given_files` made it."""
    given = {path.name for path in files}
    return not (run.replaced or run.deleted) and {entry.name for entry in os.scandir(folder)} == given


def give_back(files: Sequence[Path], aside: Path, folder: Path, run: RunResult) -> None:
    """Put the copies of ``files`` from ``aside`` into ``folder``, those that ``run`` changed copied anew.

    Raises:
        TaskError: a file cannot be read any more.
        WorkspaceError: the folder cannot be written.
    """
    changed = {*run.replaced, *run.deleted}
    for path in files:
        if path.name in changed:
            copy_given_files([path], folder)
            continue
        try:
            (aside / path.name).rename(folder / path.name)
        except OSError as error:
            raise workspace_error(folder / path.name, error) from error
