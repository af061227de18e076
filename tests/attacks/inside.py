"""What every attack imports as ``scene``: where its targets are, and the tools of the trade."""

# ruff: noqa
import contextlib
import ctypes
import glob
import json
import mmap
import os
import platform
import re
import shutil
import signal
import socket
import stat
import struct
import subprocess
import sys
import tempfile
import time

globals().update(json.loads(open(os.path.join(os.path.dirname(__file__), "scene.json")).read()))
MACHINE = platform.machine()
AT_FDCWD = -100
libc = ctypes.CDLL(None, use_errno=True)
_X86 = {
    "clone": 56, "exit": 60, "pivot_root": 155, "syslog": 103, "reboot": 169, "swapoff": 168, "init_module": 175,
    "rt_sigqueueinfo": 129, "tgkill": 234, "add_key": 248, "keyctl": 250, "fchownat": 260, "fchmodat": 268,
    "unshare": 272, "perf_event_open": 298, "name_to_handle_at": 303, "open_by_handle_at": 304, "setns": 308,
    "process_vm_readv": 310, "process_vm_writev": 311, "kcmp": 312, "bpf": 321, "userfaultfd": 323,
}  # fmt: skip
_ARM = {
    "clone": 220, "exit": 93, "pivot_root": 41, "syslog": 116, "reboot": 142, "swapoff": 225, "init_module": 105,
    "rt_sigqueueinfo": 138, "tgkill": 131, "add_key": 217, "keyctl": 219, "fchownat": 54, "fchmodat": 53,
    "unshare": 97, "perf_event_open": 241, "name_to_handle_at": 264, "open_by_handle_at": 265, "setns": 268,
    "process_vm_readv": 270, "process_vm_writev": 271, "kcmp": 272, "bpf": 280, "userfaultfd": 282,
}  # fmt: skip
NR = {
    **(_X86 if MACHINE == "x86_64" else _ARM),
    "io_uring_setup": 425, "open_tree": 428, "fsopen": 430, "clone3": 435, "openat2": 437,
    "pidfd_getfd": 438, "mount_setattr": 442, "fchmodat2": 452,
}  # fmt: skip


def syscall(number, *arguments):
    """A raw system call; OSError when it is refused."""
    libc.syscall.restype = ctypes.c_long
    result = libc.syscall(ctypes.c_long(number), *(a if isinstance(a, (bytes, ctypes.Array)) or hasattr(a, "_obj") else ctypes.c_long(a) for a in arguments))
    if result == -1:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))
    return result


@contextlib.contextmanager
def attempt(quiet=False):
    """Try something; being refused is what should happen."""
    try:
        yield
    except Exception as error:
        if not quiet:
            print("refused:", type(error).__name__, error, file=sys.stderr)


def grow(handle):
    """Write to a file until it cannot grow."""
    block = b"x" * (1 << 20)
    while True:
        os.write(handle, block)
