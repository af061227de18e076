"""Opening folders that a program made: no link followed, rights it took away given back."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

__all__ = ["AS_IT_IS", "LOOK", "TAKE", "opened"]

AS_IT_IS = os.F_OK
LOOK = os.R_OK | os.X_OK
TAKE = LOOK | os.W_OK
FOLDER = os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
OWNER = 0o700


@contextmanager
def opened(name: str | os.PathLike[str], rights: int, parent: int | None = None) -> Iterator[int]:
    """A handle of the folder ``name`` in the folder with the handle ``parent``.

    ``rights`` is what must be possible in it: to ``LOOK``, or also to ``TAKE`` entries away;
    with ``AS_IT_IS`` its rights stay as they are.

    Raises:
        OSError: it is not there, or a link or no folder by now.
    """
    if not os.access(name, rights, dir_fd=parent):
        _give_back_rights(name, parent)
    handle = os.open(name, os.O_RDONLY | FOLDER, dir_fd=parent)
    try:
        yield handle
    finally:
        os.close(handle)


def _give_back_rights(name: str | os.PathLike[str], parent: int | None) -> None:
    """Never by way of a link: what was opened is changed, whatever the name means by now."""
    handle = os.open(name, os.O_PATH | FOLDER, dir_fd=parent)
    try:
        Path(f"/proc/self/fd/{handle}").chmod(OWNER)
    finally:
        os.close(handle)
