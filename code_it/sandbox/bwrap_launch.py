"""Starting bubblewrap: the sandbox is made, and its program waits until it is released."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass

from code_it.errors import SandboxError
from code_it.sandbox.bwrap_binary import binary, hint, one_line
from code_it.sandbox.bwrap_options import Option
from code_it.sandbox.handles import Content, memory_file

__all__ = ["Launched", "launch"]


@dataclass(frozen=True, slots=True)
class Launched:
    """``root`` is the host pid of the sandbox's first process, under which all others are found."""

    process: subprocess.Popen[bytes]
    root: int
    _block: int

    def release(self) -> None:
        """Let the program begin."""
        with contextlib.suppress(OSError):
            os.write(self._block, b"1")
            os.close(self._block)

    def kill(self) -> None:
        """Kill the first process: the kernel ends all others of its namespace with it."""
        if self.process.poll() is None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.root, signal.SIGKILL)
        self.process.kill()


def launch(
    options: Sequence[Option], code: bytes | None, argv: Sequence[str], entrance: Sequence[str] = ()
) -> Launched:
    """Start ``argv`` with pipes for its three streams. ``code`` is a seccomp filter.

    ``entrance`` are words before the command of bubblewrap.

    It dies with the thread that calls this.

    Raises:
        SandboxError: bubblewrap is missing or does not start.
    """
    status_out, status_in = os.pipe()
    block_out, block_in = os.pipe()
    try:
        process = _popen(entrance, options, code, argv, status_in, block_out)
    except OSError as error:
        for handle in (status_out, block_in):
            os.close(handle)
        raise SandboxError(f"bubblewrap did not start: {error}", hint()) from error
    finally:
        for handle in (status_in, block_out):
            os.close(handle)
    with os.fdopen(status_out, "rb") as status:
        told = status.read()
    if not told:
        os.close(block_in)
        _, complaint = process.communicate()
        raise SandboxError(f"bubblewrap did not start: {one_line(complaint)}", hint())
    return Launched(process, int(json.loads(told)["child-pid"]), block_in)


def _popen(
    entrance: Sequence[str],
    options: Sequence[Option],
    code: bytes | None,
    argv: Sequence[str],
    status: int,
    block: int,
) -> subprocess.Popen[bytes]:
    with contextlib.ExitStack() as inherited:
        handles: list[int] = []

        def handed(data: bytes) -> str:
            handles.append(memory_file(inherited, data))
            return str(handles[-1])

        words = [handed(option.data) if isinstance(option, Content) else option for option in options]
        command = [str(binary()), "--args", handed(b"".join(os.fsencode(word) + b"\0" for word in words))]
        if code:
            command += ["--seccomp", handed(code)]
        command += ["--info-fd", str(status), "--block-fd", str(block)]
        return subprocess.Popen(
            [*entrance, *command, "--", *argv],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            pass_fds=(*handles, status, block),
            cwd="/",
            env={},
            start_new_session=True,
        )
