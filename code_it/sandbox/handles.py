"""File descriptors that are handed to a child."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass

__all__ = ["Content", "memory_file"]


@dataclass(frozen=True, slots=True)
class Content:
    """Stands in a command line for a file descriptor from which a child reads ``data``."""

    data: bytes


def memory_file(stack: contextlib.ExitStack, content: bytes) -> int:
    """A file descriptor from which ``content`` can be read; closed with ``stack``."""
    handle = os.memfd_create("code_it", os.MFD_CLOEXEC)
    stack.callback(os.close, handle)
    view = memoryview(content)
    while view:
        view = view[os.write(handle, view) :]
    os.lseek(handle, 0, os.SEEK_SET)
    return handle
