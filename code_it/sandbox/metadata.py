"""Rights, owners, times and attributes of files under sandlock, which Landlock does not watch over.

Loaded by the keeper: such system calls are done on behalf of the program when the file lies in its
own folders.
"""

from __future__ import annotations

import errno
import os
import struct
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from code_it.sandbox.on_behalf import Refused, place_of, resolved
else:
    from on_behalf import Refused, place_of, resolved

__all__ = ["rights_calls"]

UTIME_NOW, UTIME_OMIT = 0x3FFFFFFF, 0x3FFFFFFE
UNCHANGED = 0xFFFFFFFF
FCHMODAT2 = 452
RIGHTS = 0o1777
NANO = 1_000_000_000


class _Own:
    """The folders that are the program's."""

    def __init__(self, roots: Sequence[str]) -> None:
        self._roots = tuple(os.path.realpath(root) for root in roots)

    @contextmanager
    def target(self, ctx: Any, folder: int | None, path: int | None, flags: int = 0) -> Iterator[str]:
        """A path that means the file of the call, whatever the program does meanwhile.

        Raises:
            OSError: there is no such file, or it is not one of the program's own.
        """
        with resolved(place_of(ctx, folder, path, flags), flags) as (handle, found):
            if not any(found == root or found.startswith(root + "/") for root in self._roots):
                raise Refused(errno.EPERM, "not the program's own")
            yield f"/proc/self/fd/{handle}"


def _chmod(own: _Own, ctx: Any) -> None:
    _set_mode(own, ctx, None, ctx.args[0], ctx.args[1], 0)


def _fchmod(own: _Own, ctx: Any) -> None:
    _set_mode(own, ctx, ctx.args[0], None, ctx.args[1], 0)


def _fchmodat(own: _Own, ctx: Any) -> None:
    _set_mode(own, ctx, ctx.args[0], ctx.args[1], ctx.args[2], 0)


def _fchmodat2(own: _Own, ctx: Any) -> None:
    _set_mode(own, ctx, ctx.args[0], ctx.args[1], ctx.args[2], ctx.args[3])


def _set_mode(own: _Own, ctx: Any, folder: int | None, path: int | None, mode: int, flags: int) -> None:
    with own.target(ctx, folder, path, flags) as file:
        os.chmod(file, mode & RIGHTS)  # noqa: PTH101


def _chown(own: _Own, ctx: Any) -> None:
    _check_owner(own, ctx, None, ctx.args[0], ctx.args[1], ctx.args[2])


def _fchown(own: _Own, ctx: Any) -> None:
    _check_owner(own, ctx, ctx.args[0], None, ctx.args[1], ctx.args[2])


def _fchownat(own: _Own, ctx: Any) -> None:
    _check_owner(own, ctx, ctx.args[0], ctx.args[1], ctx.args[2], ctx.args[3])


def _check_owner(own: _Own, ctx: Any, folder: int | None, path: int | None, user: int, group: int) -> None:
    """Nobody but the owner may be made the owner, as for any program without privileges."""
    with own.target(ctx, folder, path) as file:
        seen = os.stat(file)  # noqa: PTH116
        if user & UNCHANGED not in {UNCHANGED, seen.st_uid} or group & UNCHANGED not in {
            UNCHANGED,
            seen.st_gid,
        }:
            raise Refused(errno.EPERM, "not permitted")


def _utimensat(own: _Own, ctx: Any) -> None:
    folder, path, times, flags = ctx.args[:4]
    with own.target(ctx, folder, path, flags) as file:
        if not times:
            os.utime(file)
            return
        data = ctx.read(times, 32)
        if data is None:
            raise Refused(errno.EFAULT, "unreadable")
        seconds, nanos, seconds_m, nanos_m = struct.unpack("qqqq", data)
        seen = os.stat(file)  # noqa: PTH116
        os.utime(
            file,
            ns=(_instant(seconds, nanos, seen.st_atime_ns), _instant(seconds_m, nanos_m, seen.st_mtime_ns)),
        )


def _instant(seconds: int, nanos: int, before: int) -> int:
    if nanos == UTIME_OMIT:
        return before
    if nanos == UTIME_NOW:
        return time.time_ns()
    return seconds * NANO + nanos


def _unsupported(own: _Own, ctx: Any) -> None:
    raise Refused(errno.ENOTSUP, "not supported")


_CALLS: dict[str | int, Callable[[_Own, Any], None]] = {
    "chmod": _chmod,
    "fchmod": _fchmod,
    "fchmodat": _fchmodat,
    FCHMODAT2: _fchmodat2,
    "chown": _chown,
    "lchown": _chown,
    "fchown": _fchown,
    "fchownat": _fchownat,
    "utimensat": _utimensat,
    "utime": _unsupported,
    "utimes": _unsupported,
    "futimesat": _unsupported,
    "setxattr": _unsupported,
    "lsetxattr": _unsupported,
    "fsetxattr": _unsupported,
    "removexattr": _unsupported,
    "lremovexattr": _unsupported,
    "fremovexattr": _unsupported,
}


def rights_calls(roots: Sequence[str]) -> dict[str | int, Callable[[Any], int]]:
    """What to do for each system call, by its name or number, for files below ``roots`` only."""
    own = _Own(roots)
    return {name: partial(_done, call, own) for name, call in _CALLS.items()}


def _done(call: Callable[[_Own, Any], None], own: _Own, ctx: Any) -> int:
    call(own, ctx)
    return 0
