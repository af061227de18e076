"""Rights, owners, times and attributes of files under sandlock, which Landlock does not watch over.

Loaded by the keeper. Each such system call of the program is stopped, and done on its behalf when
the file lies in its own folders; the file is opened first and looked at then, so that it cannot be
exchanged in between.
"""

from __future__ import annotations

import errno
import os
import struct
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import sandlock
from sandlock import Handler, NotifAction, _sdk

__all__ = ["guarded_run"]

AT_FDCWD = 0xFFFFFF9C
AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH = 0x100, 0x1000
UTIME_NOW, UTIME_OMIT = 0x3FFFFFFF, 0x3FFFFFFE
UNCHANGED = 0xFFFFFFFF
LONGEST_PATH = 4096
FCHMODAT2 = 452
RIGHTS = 0o1777
NANO = 1_000_000_000
_Call = Callable[["_Guard", Any], None]


class _Refused(OSError):
    """The program is told that it may not."""


class _Guard(Handler):  # type: ignore[misc]
    """Does one kind of system call for files below ``roots``."""

    def __init__(self, roots: Sequence[str], call: _Call) -> None:
        self._roots = tuple(os.path.realpath(root) for root in roots)
        self._call = call

    def handle(self, ctx: Any) -> Any:
        """Do the call or refuse it."""
        try:
            self._call(self, ctx)
        except OSError as error:
            return NotifAction.errno(error.errno or errno.EPERM)
        return NotifAction.returns(0)

    @contextmanager
    def target(self, ctx: Any, folder: int | None, path: int | None, flags: int = 0) -> Iterator[str]:
        """A path that means the file of the call, whatever the program does meanwhile.

        Raises:
            OSError: there is no such file, or it is not one of the program's own.
        """
        place = _place(ctx, folder, path, flags)
        stay = os.O_NOFOLLOW if flags & AT_SYMLINK_NOFOLLOW else 0
        handle = os.open(place, os.O_PATH | os.O_CLOEXEC | stay)
        try:
            found = os.readlink(f"/proc/self/fd/{handle}")  # noqa: PTH115
            if not any(found == root or found.startswith(root + "/") for root in self._roots):
                raise _Refused(errno.EPERM, "not the program's own")
            yield f"/proc/self/fd/{handle}"
        finally:
            os.close(handle)


def _place(ctx: Any, folder: int | None, path: int | None, flags: int) -> str:
    """Where to look for the file: ``folder`` is a file descriptor of the program, ``path`` an address."""
    base = f"/proc/{ctx.pid}/cwd"
    if folder is not None and folder & UNCHANGED != AT_FDCWD:
        base = f"/proc/{ctx.pid}/fd/{folder & UNCHANGED}"
    if not path:
        return base
    name = ctx.read_cstr(path, LONGEST_PATH)
    if name is None or name.startswith("/proc"):
        raise _Refused(errno.EPERM, "unreadable")
    if not name:
        if flags & AT_EMPTY_PATH:
            return base
        raise _Refused(errno.ENOENT, "empty")
    return str(name) if name.startswith("/") else f"{base}/{name}"


def _chmod(guard: _Guard, ctx: Any) -> None:
    _set_mode(guard, ctx, None, ctx.args[0], ctx.args[1], 0)


def _fchmod(guard: _Guard, ctx: Any) -> None:
    _set_mode(guard, ctx, ctx.args[0], None, ctx.args[1], 0)


def _fchmodat(guard: _Guard, ctx: Any) -> None:
    _set_mode(guard, ctx, ctx.args[0], ctx.args[1], ctx.args[2], 0)


def _fchmodat2(guard: _Guard, ctx: Any) -> None:
    _set_mode(guard, ctx, ctx.args[0], ctx.args[1], ctx.args[2], ctx.args[3])


def _set_mode(guard: _Guard, ctx: Any, folder: int | None, path: int | None, mode: int, flags: int) -> None:
    with guard.target(ctx, folder, path, flags) as file:
        os.chmod(file, mode & RIGHTS)  # noqa: PTH101


def _chown(guard: _Guard, ctx: Any) -> None:
    _check_owner(guard, ctx, None, ctx.args[0], ctx.args[1], ctx.args[2])


def _fchown(guard: _Guard, ctx: Any) -> None:
    _check_owner(guard, ctx, ctx.args[0], None, ctx.args[1], ctx.args[2])


def _fchownat(guard: _Guard, ctx: Any) -> None:
    _check_owner(guard, ctx, ctx.args[0], ctx.args[1], ctx.args[2], ctx.args[3])


def _check_owner(
    guard: _Guard, ctx: Any, folder: int | None, path: int | None, user: int, group: int
) -> None:
    """Nobody but the owner may be made the owner, as for any program without privileges."""
    with guard.target(ctx, folder, path) as file:
        seen = os.stat(file)  # noqa: PTH116
        if user & UNCHANGED not in {UNCHANGED, seen.st_uid} or group & UNCHANGED not in {
            UNCHANGED,
            seen.st_gid,
        }:
            raise _Refused(errno.EPERM, "not permitted")


def _utimensat(guard: _Guard, ctx: Any) -> None:
    folder, path, times, flags = ctx.args[:4]
    with guard.target(ctx, folder, path, flags) as file:
        if not times:
            os.utime(file)
            return
        data = ctx.read(times, 32)
        if data is None:
            raise _Refused(errno.EFAULT, "unreadable")
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


def _unsupported(guard: _Guard, ctx: Any) -> None:
    raise _Refused(errno.ENOTSUP, "not supported")


CALLS: dict[str, _Call] = {
    "chmod": _chmod,
    "fchmod": _fchmod,
    "fchmodat": _fchmodat,
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


def guarded_run(box: sandlock.Sandbox, argv: Sequence[str], roots: Sequence[str]) -> Any:
    """Run ``argv`` in ``box`` with our streams; its result.

    Raises:
        AttributeError: this sandlock cannot run a program with handlers and our streams.
    """
    library = _sdk._lib
    library.sandlock_run_with_handlers = library.sandlock_run_interactive_with_handlers
    known = {name: call for name, call in CALLS.items() if library.sandlock_syscall_nr(name.encode()) >= 0}
    handlers: list[tuple[str | int, _Guard]] = [(name, _Guard(roots, call)) for name, call in known.items()]
    handlers.append((FCHMODAT2, _Guard(roots, _fchmodat2)))
    return box.run_with_handlers(list(argv), handlers)
