"""The values of the failing frame: how they are taken inside the sandbox, and how they are read.

A program can forge them, as it can its output: they are text for the model and nothing else.
"""

from __future__ import annotations

import os
import py_compile
import shutil
import stat
from pathlib import Path

from code_it.failures import excepthook
from code_it.values import FailingFrame

__all__ = ["FILE", "VARIABLE", "read_failing_frame", "take_values", "takes_values"]

VARIABLE = "CODE_IT_FAILING_FRAME"
FILE = ".code_it_failing_frame"
MODULE = "_code_it_excepthook"
LONGEST_FILE = 8192  # bytes
MOST_VALUES = 8
LONGEST_VALUE = 100  # characters


def take_values(environment: Path) -> None:
    """Let programs in the virtualenv ``environment`` write their failing frame to where ``VARIABLE`` says."""
    folder = next(environment.glob("lib/python*/site-packages"))
    module = folder / f"{MODULE}.py"
    shutil.copyfile(excepthook.__file__, module)
    py_compile.compile(str(module), quiet=2)
    condition = f'"{VARIABLE}" in __import__("os").environ and __import__("{MODULE}")'
    (folder / f"{MODULE}.pth").write_text(f"import sys; {condition}\n")


def takes_values(environment: Path) -> bool:
    """Whether programs in the virtualenv write their failing frame."""
    return any(environment.glob(f"lib/python*/site-packages/{MODULE}.pth"))


def read_failing_frame(path: Path) -> FailingFrame | None:
    """What a run left at ``path``, which is followed nowhere; ``None``: nothing that makes sense."""
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError:
        return None
    with os.fdopen(handle, "rb") as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            return None
        text = file.read(LONGEST_FILE).decode("utf-8", "replace")
    first, *rest = text.split("\n")
    line, _, exception = first.partition(" ")
    pairs = (each.partition(" ") for each in rest[:MOST_VALUES])
    values = tuple((name, _printable(value)) for name, _, value in pairs if name.isidentifier())
    return FailingFrame(int(line), exception, values) if line.isdecimal() and len(line) < 9 else None


def _printable(text: str) -> str:
    return "".join(letter if letter.isprintable() else "?" for letter in text[:LONGEST_VALUE])
