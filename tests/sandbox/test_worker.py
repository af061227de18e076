"""Helpers of our own are confined, outlive the thread that started them, and die with us."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from code_it.sandbox import probe, start_worker
from tests.sandbox.conftest import running_with

pytestmark = pytest.mark.skipif(
    not any(report.usable and report.name == "bubblewrap" for report in probe()),
    reason="bubblewrap does not work here",
)
VISIBLE = [Path(sys.prefix), Path(sys.base_prefix)]
ECHO = "import sys\nfor line in sys.stdin: print(eval(line), flush=True)"


def start(marker: str) -> subprocess.Popen[bytes]:
    return start_worker([sys.executable, "-c", ECHO], VISIBLE, {"MARKER": marker})


def ask(worker: subprocess.Popen[bytes], expression: str) -> str:
    assert worker.stdin is not None and worker.stdout is not None
    worker.stdin.write(expression.encode() + b"\n")
    worker.stdin.flush()
    return worker.stdout.readline().decode().strip()


def test_it_outlives_the_thread_that_started_it(marker: str) -> None:
    started: list[subprocess.Popen[bytes]] = []
    thread = threading.Thread(target=lambda: started.append(start(marker)))
    thread.start()
    thread.join()
    (worker,) = started
    assert ask(worker, "6 * 7") == "42"
    assert ask(worker, "7 * 7") == "49"
    worker.kill()
    worker.wait()


def test_it_sees_and_reaches_nothing_else(marker: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("secret")
    worker = start(marker)
    assert ask(worker, f"__import__('os').path.exists({str(secret)!r})") == "False"
    assert ask(worker, "sorted(__import__('os').environ)") == repr(["HOME", "LANG", "MARKER", "PATH", "PWD"])
    assert ask(worker, "open('/tmp/x', 'w').write('1') and 'x' in __import__('os').listdir('/tmp')") == "True"
    assert ask(worker, "[name for _, name in __import__('socket').if_nameindex()]") == "['lo']"
    worker.kill()
    worker.wait()


def test_it_dies_with_us(marker: str) -> None:
    source = (
        "import sys\nfrom pathlib import Path\nfrom code_it.sandbox import start_worker\n"
        f"worker = start_worker([sys.executable, '-c', {ECHO!r}], "
        f"[Path(sys.prefix), Path(sys.base_prefix)], {{'MARKER': {marker!r}}})\n"
        "worker.stdin.write(b'1\\n'); worker.stdin.flush(); worker.stdout.readline()\n"
        "print('ready', flush=True)\nsys.stdin.read()\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", source], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert parent.stdout is not None
    assert parent.stdout.readline() == b"ready\n"
    assert running_with(marker) != []
    os.kill(parent.pid, signal.SIGKILL)
    parent.communicate()
    gone = threading.Event()
    for _ in range(600):
        if not running_with(marker):
            break
        gone.wait(0.05)
    assert running_with(marker) == []
