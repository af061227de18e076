"""What a program under sandlock learns of files it may not read: nothing but that there is no such file.

Loaded by the keeper. Landlock does not refuse to tell sizes, times and rights, so the system calls
that ask for them are done on behalf of the program.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from code_it.sandbox.on_behalf import (
        AT_EMPTY_PATH,
        AT_SYMLINK_NOFOLLOW,
        ONESELF,
        Refused,
        place_of,
        resolved,
    )
else:
    from on_behalf import AT_EMPTY_PATH, AT_SYMLINK_NOFOLLOW, ONESELF, Refused, place_of, resolved

__all__ = ["Sight"]

STAT_BYTES = {"x86_64": 144, "aarch64": 128}
"""The size of the kernel's struct stat (asm/stat.h)."""
STATX_BYTES = 256
UNNAMED = ("/memfd:", "/SYSV", "pipe:", "socket:", "anon_inode:", "/dev/zero (deleted)")
"""What an open file without a name is called in /proc: only its owner can have it."""


class Sight:
    """Answers for files at or below ``shown`` and for the folders above them; not below ``hidden``.

    ``number(name)`` is the number of a system call, negative where this machine has none.
    """

    def __init__(self, shown: Sequence[str], hidden: Sequence[str], number: Callable[[str], int]) -> None:
        real = [os.path.realpath(path) for path in shown]
        self._below = tuple(f"{path}/" for path in real)
        self._places = {*ONESELF, *(str(up) for path in (*real, *shown) for up in _upwards(path))}
        self._hidden = tuple(f"{os.path.realpath(path)}/" for path in hidden)
        self._keeper = f"/proc/{os.getpid()}/"
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._newfstatat, self._statx = number("newfstatat"), number("statx")
        self._stat_bytes = STAT_BYTES.get(platform.machine(), 0)

    def calls(self) -> dict[str | int, Callable[[Any], int]]:
        """What to do for each system call, by its name."""
        if not self._stat_bytes:
            return {}
        return {
            "stat": lambda ctx: self._stat(ctx, None, ctx.args[0], ctx.args[1], 0),
            "lstat": lambda ctx: self._stat(ctx, None, ctx.args[0], ctx.args[1], AT_SYMLINK_NOFOLLOW),
            "newfstatat": lambda ctx: self._stat(ctx, *ctx.args[:4]),
            "statx": lambda ctx: self._tell_more(ctx, *ctx.args[:5]),
            "access": lambda ctx: self._access(ctx, None, ctx.args[0], ctx.args[1]),
            "faccessat": lambda ctx: self._access(ctx, *ctx.args[:3]),
            "faccessat2": lambda ctx: self._access(ctx, *ctx.args[:4]),
            "readlink": lambda ctx: self._readlink(ctx, None, *ctx.args[:3]),
            "readlinkat": lambda ctx: self._readlink(ctx, *ctx.args[:4]),
        }

    @contextmanager
    def _seen(self, ctx: Any, folder: int | None, path: int, flags: int) -> Iterator[int]:
        """A handle of the file of the call.

        Raises:
            OSError: there is no such file, or the program may not know of it.
        """
        with resolved(place_of(ctx, folder, path, flags), flags) as (handle, found):
            shown = found.startswith(self._below) or found in self._places or found.startswith(UNNAMED)
            if not shown or found.startswith(self._hidden) or found.startswith(self._keeper):
                raise Refused(errno.ENOENT, "not to be seen")
            yield handle

    def _stat(self, ctx: Any, folder: int | None, path: int, answer: int, flags: int) -> int:
        buffer = ctypes.create_string_buffer(self._stat_bytes)
        with self._seen(ctx, folder, path, flags) as handle:
            self._ask(self._newfstatat, handle, b"", buffer, AT_EMPTY_PATH)
        return _answered(ctx, answer, buffer.raw)

    def _tell_more(self, ctx: Any, folder: int, path: int, flags: int, mask: int, answer: int) -> int:
        buffer = ctypes.create_string_buffer(STATX_BYTES)
        with self._seen(ctx, folder, path, flags) as handle:
            self._ask(self._statx, handle, b"", AT_EMPTY_PATH, ctypes.c_uint(mask), buffer)
        return _answered(ctx, answer, buffer.raw)

    def _ask(self, *arguments: Any) -> None:
        if self._libc.syscall(*arguments) < 0:
            raise Refused(ctypes.get_errno(), "failed")

    def _access(self, ctx: Any, folder: int | None, path: int, mode: int, flags: int = 0) -> int:
        with self._seen(ctx, folder, path, flags) as handle:
            if not os.access(f"/proc/self/fd/{handle}", mode & 7):
                raise Refused(errno.EACCES, "no such right")
        return 0

    def _readlink(self, ctx: Any, folder: int | None, path: int, answer: int, size: int) -> int:
        with self._seen(ctx, folder, path, AT_EMPTY_PATH | AT_SYMLINK_NOFOLLOW) as handle:
            if not stat.S_ISLNK(os.fstat(handle).st_mode):
                raise Refused(errno.EINVAL, "no link")
            target = os.fsencode(os.readlink("", dir_fd=handle))[:size]
        _answered(ctx, answer, target)
        return len(target)


def _upwards(path: str) -> Iterator[PurePosixPath]:
    yield PurePosixPath(path)
    yield from PurePosixPath(path).parents


def _answered(ctx: Any, address: int, data: bytes) -> int:
    if not ctx.write(address, data):
        raise Refused(errno.EFAULT, "unwritable")
    return 0
