"""Starting a program by way of the keeper, for mechanisms without a process namespace."""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from code_it.errors import SandboxError
from code_it.sandbox.handles import memory_file
from code_it.sandbox.mechanism import Started

__all__ = ["home_of_sandlock", "start_kept"]

KEEPER = Path(__file__).resolve().with_name("keeper.py")


def home_of_sandlock() -> str:
    """The folder from which the keeper imports sandlock: it starts without site-packages, faster so."""
    found = importlib.util.find_spec("sandlock")
    if found is None or found.origin is None:
        raise SandboxError("sandlock is not installed", "pip install sandlock")
    return str(Path(found.origin).parent.parent)


def start_kept(
    argv: Sequence[str],
    env: Mapping[str, str],
    folder: str,
    sandlock: Mapping[str, Any] | None,
    entrance: Sequence[str] = (),
) -> Started:
    """Start ``argv`` in ``folder``, in a sandlock sandbox with these fields or unconfined.

    ``entrance`` are words before the command of the keeper.

    Raises:
        SandboxError: the keeper did not start.
    """
    description: dict[str, Any] = {
        "argv": list(argv),
        "env": dict(env),
        "folder": folder,
        "sandlock": sandlock,
    }
    if sandlock:
        description["libraries"] = home_of_sandlock()
    with contextlib.ExitStack() as inherited:
        handle = memory_file(inherited, json.dumps(description).encode())
        control_out, control_in = os.pipe()
        status_out, status_in = os.pipe()
        inherited.callback(os.close, control_out)
        inherited.callback(os.close, status_in)
        process = subprocess.Popen(
            [
                *entrance,
                sys.executable,
                "-I",
                "-S",
                str(KEEPER),
                str(handle),
                str(control_out),
                str(status_in),
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            pass_fds=(handle, control_out, status_in),
            env={},
            start_new_session=True,
        )
    control = os.fdopen(control_in, "wb", buffering=0)
    status = os.fdopen(status_out, "rb", buffering=0)
    if not status.read(6):
        control.close()
        _, complaint = process.communicate()
        raise SandboxError(f"the keeper did not start: {complaint.decode(errors='replace').strip()[-300:]}")

    def release() -> None:
        with contextlib.suppress(OSError):
            control.write(b"1")

    def outcome(_: int) -> tuple[int | None, int | None]:
        with status:
            text = status.read()
        control.close()
        told: dict[str, Any] = json.loads(text) if text else {"signal": 9}
        if "error" in told:
            raise SandboxError(f"the program could not be started: {told['error']}")
        return told.get("exit_code"), told.get("signal")

    return Started(process, process.pid, release, control.close, outcome)
