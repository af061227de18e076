"""Bringing what a run changed into ``files/``, by handles: no link is followed on the way."""

from __future__ import annotations

import errno
import os
import shutil
import stat
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from secrets import token_hex

from code_it.copying import copy_file
from code_it.sandbox.changes import Changes
from code_it.sandbox.folders import AS_IT_IS, opened

__all__ = ["bring_in"]


def bring_in(changes: Changes, data: Path, files: Path) -> None:
    """Make folders, then move files, then delete: whoever is stopped in between has lost nothing.

    Raises:
        OSError: ``files`` cannot be written, or a link leads out of it where a folder was.
    """
    with opened(data, AS_IT_IS) as source, opened(files, AS_IT_IS) as target:
        for path in changes.folders:
            with _parent(target, path) as (there, name):
                _make_folder(there, name)
        for path in changes.written:
            with _parent(source, path) as (here, name), _parent(target, path) as (there, _):
                _move(here, there, name)
        for path in reversed(changes.deleted):
            with suppress(FileNotFoundError, NotADirectoryError), _parent(target, path) as (there, name):
                _remove(there, name)


@contextmanager
def _parent(top: int, path: str) -> Iterator[tuple[int, str]]:
    """A handle of the folder in which ``path`` lies, and its name there."""
    *folders, name = path.split("/")
    with ExitStack() as stack:
        handle = top
        for folder in folders:
            handle = stack.enter_context(opened(folder, AS_IT_IS, handle))
        yield handle, name


def _make_folder(parent: int, name: str) -> None:
    if not _is_folder(parent, name):
        with suppress(FileNotFoundError):
            os.unlink(name, dir_fd=parent)
        os.mkdir(name, dir_fd=parent)


def _move(source: int, target: int, name: str) -> None:
    """Put ``name`` of one folder into another in one step: a reader sees the old file or the new one."""
    try:
        os.replace(name, name, src_dir_fd=source, dst_dir_fd=target)
    except IsADirectoryError:
        _replace_folder(source, name, target, name)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        _copy(source, target, name)


def _copy(source: int, target: int, name: str) -> None:
    """What ``_move`` does, between file systems."""
    beside = f".code_it-{token_hex(8)}"
    try:
        copy_file(f"/proc/self/fd/{source}/{name}", f"/proc/self/fd/{target}/{beside}")
        try:
            os.replace(beside, name, src_dir_fd=target, dst_dir_fd=target)
        except IsADirectoryError:
            _replace_folder(target, beside, target, name)
    except BaseException:
        with suppress(OSError):
            os.unlink(beside, dir_fd=target)
        raise


def _replace_folder(source: int, name: str, target: int, place: str) -> None:
    shutil.rmtree(place, dir_fd=target)
    os.replace(name, place, src_dir_fd=source, dst_dir_fd=target)


def _remove(parent: int, name: str) -> None:
    if _is_folder(parent, name):
        shutil.rmtree(name, dir_fd=parent)
    else:
        os.unlink(name, dir_fd=parent)


def _is_folder(parent: int, name: str) -> bool:
    try:
        return stat.S_ISDIR(os.stat(name, dir_fd=parent, follow_symlinks=False).st_mode)
    except FileNotFoundError:
        return False
