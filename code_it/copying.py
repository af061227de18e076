"""Copies of files and folders: holes stay holes, links stay links, nothing else than files is read."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

__all__ = ["copy_file", "copy_tree"]

CHUNK = 1024 * 1024
SOURCE = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC
TARGET = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC


def copy_tree(source: Path, target: Path) -> None:
    """Copy the folder ``source`` to ``target``, which must not exist, with modes and times.

    Pipes, sockets and devices are left out.

    Raises:
        OSError: something cannot be read or written.
    """
    target.mkdir()
    with os.scandir(source) as entries:
        for entry in entries:
            place = target / entry.name
            if entry.is_symlink():
                place.symlink_to(os.readlink(entry.path))  # noqa: PTH115
                shutil.copystat(entry.path, place, follow_symlinks=False)
            elif entry.is_dir():
                copy_tree(Path(entry.path), place)
            elif entry.is_file():
                copy_file(entry.path, place)
    shutil.copystat(source, target)


def copy_file(source: str | os.PathLike[str], target: str | os.PathLike[str]) -> None:
    """Copy the file ``source`` to ``target``, which must not exist, with mode, times and holes.

    Raises:
        OSError: ``source`` cannot be read or is a link, or ``target`` cannot be written.
    """
    reading = os.open(source, SOURCE)
    try:
        writing = os.open(target, TARGET, 0o600)
        try:
            _copy_data(reading, writing)
        finally:
            os.close(writing)
    finally:
        os.close(reading)
    shutil.copystat(source, target, follow_symlinks=False)


def _copy_data(reading: int, writing: int) -> None:
    size = os.fstat(reading).st_size
    os.ftruncate(writing, size)
    place = _start_of_data(reading, 0, size)
    while place < size:
        end = os.lseek(reading, place, os.SEEK_HOLE)
        while place < end and (chunk := os.pread(reading, min(CHUNK, end - place), place)):
            place += os.pwrite(writing, chunk, place)
        place = _start_of_data(reading, end, size)


def _start_of_data(handle: int, place: int, size: int) -> int:
    try:
        return os.lseek(handle, place, os.SEEK_DATA)
    except OSError as error:
        if error.errno == errno.ENXIO:
            return size
        raise
