"""The last step into a sandlock sandbox, inside it: drop capabilities, load our filter, execute.

Started as a script: ``enter.py FILTER-FILE COMMAND…``. The filter is the one that bubblewrap loads,
with what namespaces would do added.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from pathlib import Path

PR_CAPBSET_DROP, PR_SET_NO_NEW_PRIVS, PR_SET_SECCOMP, PR_CAP_AMBIENT = 24, 38, 22, 47
PR_CAP_AMBIENT_CLEAR_ALL = 4
SECCOMP_MODE_FILTER = 2
CAPABILITY_VERSION_3 = 0x20080522
INSTRUCTION = 8


def main() -> None:
    """Give up what is not needed and become the program."""
    code = Path(sys.argv[1]).read_bytes()
    libc = ctypes.CDLL(None, use_errno=True)
    _drop_capabilities(libc)
    _load_filter(libc, code)
    os.execve(sys.argv[2], sys.argv[2:], dict(os.environ))  # noqa: S606


def _drop_capabilities(libc: ctypes.CDLL) -> None:
    for capability in range(64):
        libc.prctl(PR_CAPBSET_DROP, capability, 0, 0, 0)
    libc.prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0)
    header = ctypes.create_string_buffer(struct.pack("Ii", CAPABILITY_VERSION_3, 0))
    nothing = ctypes.create_string_buffer(24)
    if libc.capset(header, nothing) != 0:
        raise OSError(ctypes.get_errno(), "capset")


def _load_filter(libc: ctypes.CDLL, code: bytes) -> None:
    program = ctypes.create_string_buffer(code, len(code))
    header = struct.pack("HxxxxxxP", len(code) // INSTRUCTION, ctypes.addressof(program))
    libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    if libc.prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ctypes.create_string_buffer(header), 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "seccomp")


if __name__ == "__main__":
    main()
