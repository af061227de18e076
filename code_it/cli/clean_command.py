"""``code-it clean``: removes old run folders. Nothing is removed unasked."""

from __future__ import annotations

import argparse
import os
import re
import stat
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from code_it.cli.streams import is_terminal, read_answer, write_error, write_output
from code_it.config import TaskExecutionConfig
from code_it.errors import UsageError, WorkspaceError

__all__ = ["add_arguments", "main", "old_run_folders"]

MAY_BE_RUNNING = timedelta(days=1)  # since its start, without a result
_STARTED = re.compile(r"(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d)-")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which folders stay, and whether to ask."""
    parser.add_argument("--keep", metavar="N", type=_count, default=0, help="keep the N youngest run folders")
    parser.add_argument("--older-than", metavar="DAYS", type=_count, default=0, help="keep what is younger")
    parser.add_argument("--yes", action="store_true", help="do not ask")


def main(args: argparse.Namespace, config: TaskExecutionConfig) -> int:
    """Remove run folders, after asking; 0 also when there is nothing to remove."""
    chosen, running = old_run_folders(config.workspace, args.keep, args.older_than, datetime.now(UTC))
    if running:
        write_error(f"{_counted(running)} left that may still be running: no result, younger than a day\n")
    if not chosen:
        write_error(f"nothing to remove in {config.workspace}\n")
        return 0
    if not args.yes and not _confirmed(chosen):
        write_error("nothing was removed\n")
        return 1
    for folder in chosen:
        _remove(folder)
        write_output(f"removed {folder}\n")
    _drop_dangling_link(config.workspace / "latest")
    return 0


def old_run_folders(
    workspace: Path, keep: int, older_than: int, now: datetime
) -> tuple[list[Path], list[Path]]:
    """Run folders in ``workspace``, youngest first, that neither count nor age protects.

    The second list has those that may still be running: without a result, and started within a day.
    """
    folders = sorted(_run_folders(workspace), key=lambda found: (found[0], found[1].name), reverse=True)
    limit = now - timedelta(days=older_than)
    ended: list[Path] = []
    running: list[Path] = []
    for started, folder in folders[keep:]:
        if started <= limit:
            has_ended = (folder / "result.json").exists() or now - started > MAY_BE_RUNNING
            (ended if has_ended else running).append(folder)
    return ended, running


def _run_folders(workspace: Path) -> Iterator[tuple[datetime, Path]]:
    """Folders that an execution made, by their name and by what is in them; links are none."""
    try:
        entries = list(os.scandir(workspace))
    except FileNotFoundError:
        return
    except OSError as error:
        raise WorkspaceError(
            f"cannot read {workspace}: {error.strerror or error}", "name another folder with --workspace"
        ) from error
    for entry in entries:
        started = _started_at(entry.name)
        if (
            started is not None
            and entry.is_dir(follow_symlinks=False)
            and _is_a_folder(Path(entry.path) / "files")
        ):
            yield started, Path(entry.path)


def _started_at(name: str) -> datetime | None:
    """When the run folder called ``name`` was made; ``None`` for another name."""
    found = _STARTED.match(name)
    try:
        return datetime.strptime(found[1], "%Y-%m-%dT%H-%M-%S").replace(tzinfo=UTC) if found else None
    except ValueError:
        return None


def _is_a_folder(path: Path) -> bool:
    try:
        return stat.S_ISDIR(path.lstat().st_mode)
    except OSError:
        return False


def _confirmed(folders: Sequence[Path]) -> bool:
    if not is_terminal(0):
        raise UsageError(f"{_counted(folders)} would be removed", "say --yes to remove them without asking")
    for folder in folders:
        write_error(f"  {folder}\n")
    write_error(f"Remove {_counted(folders)} with everything inside? [y/N] ")
    return read_answer().lower() in {"y", "yes"}


def _counted(folders: Sequence[Path]) -> str:
    return f"{len(folders)} run folder{'' if len(folders) == 1 else 's'}"


def _remove(folder: Path) -> None:
    from code_it.sandbox.abandoned import remove_tree

    remove_tree(folder)
    if os.path.lexists(folder):
        raise WorkspaceError(f"cannot remove {folder}", "remove it as the user it belongs to")


def _drop_dangling_link(link: Path) -> None:
    if link.is_symlink() and not link.exists():
        link.unlink()


def _count(text: str) -> int:
    if not text.isdecimal() or len(text) > 6:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number")
    return int(text)
