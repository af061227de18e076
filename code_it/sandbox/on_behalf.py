"""System calls that sandlock's keeper does on behalf of the program, which is stopped meanwhile.

Loaded by the keeper. A file is opened first and looked at then, so that it cannot be exchanged in
between.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sandlock import Handler, NotifAction

__all__ = ["AT_EMPTY_PATH", "AT_SYMLINK_NOFOLLOW", "ONESELF", "OnBehalf", "Refused", "place_of", "resolved"]

AT_FDCWD = 0xFFFFFF9C
AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH = 0x100, 0x1000
DESCRIPTOR = 0xFFFFFFFF
LONGEST_PATH, PAGE, GULP = 4096, 4096, 256
ONESELF = {
    "/proc/self": "",
    "/proc/thread-self": "",
    "/dev/fd": "/fd",
    "/dev/stdin": "/fd/0",
    "/dev/stdout": "/fd/1",
    "/dev/stderr": "/fd/2",
}
"""Names that mean another file to each process, and where in its folder of ``/proc`` they lead."""


class Refused(OSError):
    """The program is told that it may not, or that there is nothing."""


class OnBehalf(Handler):  # type: ignore[misc]
    """Does one kind of system call: ``call(context)`` gives what it returns.

    An ``OSError`` of ``call`` is the program's.
    """

    def __init__(self, call: Callable[[Any], int]) -> None:
        self._call = call

    def handle(self, ctx: Any) -> Any:
        """Do the call or refuse it."""
        try:
            return NotifAction.returns(self._call(ctx))
        except OSError as error:
            return NotifAction.errno(error.errno or errno.EPERM)


def place_of(ctx: Any, folder: int | None, path: int | None, flags: int = 0) -> str:
    """Where the keeper finds the file that a call of the program names.

    ``folder`` is a file descriptor of the program, ``path`` an address in its memory.

    Raises:
        OSError: the path is empty or cannot be read.
    """
    base = f"/proc/{ctx.pid}/cwd"
    if folder is not None and folder & DESCRIPTOR != AT_FDCWD:
        base = f"/proc/{ctx.pid}/fd/{folder & DESCRIPTOR}"
    if not path:
        return base
    name = os.fsdecode(_path_at(ctx, path))
    if name.startswith("/"):
        return _of_the_program(name, ctx.pid)
    if not name and not flags & AT_EMPTY_PATH:
        raise Refused(errno.ENOENT, "empty")
    return f"{base}/{name}" if name else base


@contextmanager
def resolved(place: str, flags: int = 0) -> Iterator[tuple[int, str]]:
    """A handle that means the file at ``place``, whatever the program does meanwhile, and its name.

    Raises:
        OSError: there is no such file.
    """
    stay = os.O_NOFOLLOW if flags & AT_SYMLINK_NOFOLLOW else 0
    handle = os.open(place, os.O_PATH | os.O_CLOEXEC | stay)
    try:
        yield handle, os.readlink(f"/proc/self/fd/{handle}")  # noqa: PTH115
    finally:
        os.close(handle)


def _path_at(ctx: Any, address: int) -> bytes:
    found = b""
    while len(found) < LONGEST_PATH:
        at = address + len(found)
        part: bytes | None = ctx.read(at, min(GULP, PAGE - at % PAGE))
        if part is None:
            raise Refused(errno.EFAULT, "unreadable")
        name, end, _ = part.partition(b"\0")
        found += name
        if end:
            return found
    raise Refused(errno.ENAMETOOLONG, "too long")


def _of_the_program(name: str, pid: int) -> str:
    for own, place in ONESELF.items():
        if name.startswith(own) and name[len(own) : len(own) + 1] in ("", "/"):
            return f"/proc/{pid}{place}{name[len(own) :]}"
    return name
