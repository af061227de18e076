"""Stands between code_it and a program that has no process namespace, and ends its whole tree.

Started as a script by ``kept.py``, with a description of the program in file descriptor ``argv[1]``,
a control pipe in ``argv[2]`` and a status pipe in ``argv[3]``. A byte on the control pipe releases
the program; its end, which the kernel brings about when code_it dies, kills everything. Orphans
become children of this process, so that none gets away.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import signal
import subprocess
import sys
import threading
import time
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

HERE = str(Path(__file__).resolve().parent)
sys.path.append(HERE)
if TYPE_CHECKING:
    from code_it.sandbox.family import children, descendants
else:
    from family import children, descendants

PR_SET_CHILD_SUBREAPER = 36
REAP_EVERY_S = 0.05
THREADS = 17
"""The place of the number of threads in /proc/PID/stat, after the name."""


def main() -> None:
    """Run the program, end what it leaves behind, tell how it ended."""
    description, control, status = (int(argument) for argument in sys.argv[1:4])
    for handle in (description, control, status):
        os.set_inheritable(handle, False)
    job = json.loads(os.read(description, 16 * 1024 * 1024))
    ctypes.CDLL(None, use_errno=True).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    os.write(status, b"ready\n")
    if not os.read(control, 1):
        os._exit(1)
    threading.Thread(target=_die_with_parent, args=(control,), daemon=True).start()
    threading.Thread(target=_reap_orphans, daemon=True).start()
    try:
        ending = _with_sandlock(job) if job["sandlock"] else _plainly(job)
    except Exception as error:
        ending = {"error": f"{type(error).__name__}: {error}"}
    _kill_all()
    os.write(status, json.dumps(ending).encode())
    os._exit(0)


def _die_with_parent(control: int) -> None:
    while os.read(control, 1):
        pass
    _kill_all()
    os._exit(1)


def _reap_orphans() -> None:
    """Bury the dead among adopted processes, which would count as living; not the program itself."""
    program: set[int] = set()
    while True:
        living = set(children(os.getpid()))
        program = program or living
        for pid in living - program:
            with contextlib.suppress(OSError):
                os.waitpid(pid, os.WNOHANG)
        time.sleep(REAP_EVERY_S)


def _plainly(job: dict[str, Any]) -> dict[str, Any]:
    process = subprocess.Popen(job["argv"], env=job["env"], cwd=job["folder"], start_new_session=True)
    code = process.wait()
    return {"signal": -code} if code < 0 else {"exit_code": code}


def _with_sandlock(job: dict[str, Any]) -> dict[str, Any]:
    # Here lies a module called sandlock too, and among the libraries may be ones called as ours are.
    sys.path.insert(0, job["libraries"])
    import sandlock

    sys.path.remove(HERE)
    sys.path.insert(0, HERE)
    box = sandlock.Sandbox(env=job["env"], clean_env=True, cwd=job["folder"], **job["sandlock"])
    result = import_module("supervised").supervised_run(box, job["argv"], job["sandlock"]["fs_writable"][:3])
    if result.exit_code is not None and result.exit_code >= 0:
        return {"exit_code": result.exit_code}
    return {"signal": result.signal if result.signal > 0 else int(signal.SIGKILL)}


def _kill_all() -> None:
    """Kill until no descendant is left that is not a zombie."""
    for _ in range(2000):
        living = [pid for pid in descendants(os.getpid()) if not _is_zombie(pid)]
        if not living:
            return
        for pid in living:
            with contextlib.suppress(OSError):
                os.kill(pid, signal.SIGKILL)
        time.sleep(0.001)


def _is_zombie(pid: int) -> bool:
    """Whether all its threads have ended: the first alone may be dead."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()
    except OSError:
        return True
    return fields[0] in {b"Z", b"X"} and int(fields[THREADS]) <= 1


if __name__ == "__main__":
    main()
