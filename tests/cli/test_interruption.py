"""Ctrl-C, and what is treated like it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import uuid
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Place


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_an_interruption_ends_everything_and_keeps_the_journal(place: Place, number: signal.Signals) -> None:
    seconds = f"86400.{uuid.uuid4().int}"
    source = (
        "import subprocess, sys, time\n"
        f"subprocess.Popen(['sleep', '{seconds}'], start_new_session=True)\n"
        "print('started', flush=True)\n"
        "time.sleep(86400)\n"
    )
    with place.started("Sleep.", "--model", place.script(source), "--run-timeout-s", "80000") as process:
        assert process.stderr and process.stdout
        shown = b""
        while b"| started" not in shown and (line := process.stderr.readline()):
            shown += line
        assert b"| started" in shown
        _until(lambda: _processes(seconds) != [])  # an exec shows its new command line a little late
        os.killpg(process.pid, number)
        rest = process.stderr.read().decode()
        assert process.wait() == 130
        assert process.stdout.read() == b""
    assert rest.splitlines()[-1].startswith("code-it: interrupted; what was done so far is in ")
    assert "Traceback" not in rest
    _until(lambda: _processes(seconds) == [])
    (questions,) = place.folder.glob("workspace/2*/journal/attempt-1/questions.jsonl")
    assert [json.loads(line)["name"] for line in questions.read_text().splitlines()] == ["plan", "sample"]
    (program,) = place.folder.glob("workspace/2*/journal/attempt-1/program.py")
    assert program.read_text() == source


def test_who_asks_twice_does_not_wait_for_the_end(tmp_path: Path) -> None:
    source = (
        "import time\n"
        "from code_it.cli.door import guarded\n"
        "def command():\n"
        "    try:\n"
        "        print('begun', flush=True)\n"
        "        time.sleep(86400)\n"
        "    finally:\n"
        "        print('ending', flush=True)\n"
        "        time.sleep(86400)\n"
        "raise SystemExit(guarded(lambda: command, as_json=False))\n"
    )
    line = [sys.executable, "-c", source]
    with subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=tmp_path) as process:
        assert process.stdout and process.stderr
        for word in (b"begun\n", b"ending\n"):
            assert process.stdout.readline() == word
            process.send_signal(signal.SIGINT)
        assert process.wait() == 130
        assert process.stderr.read() == b"code-it: interrupted\n"


def test_while_it_loads_it_ends_without_a_word_of_python(tmp_path: Path) -> None:
    source = (
        "import time\n"
        "from code_it.cli.door import guarded\n"
        "from code_it.cli.interruption import leave_when_interrupted\n"
        "def prepared():\n"
        "    print('loading', flush=True)\n"
        "    time.sleep(86400)\n"
        "leave_when_interrupted()\n"
        "guarded(prepared, as_json=False)\n"
    )
    line = [sys.executable, "-c", source]
    with subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=tmp_path) as process:
        assert process.stdout and process.stderr
        assert process.stdout.readline() == b"loading\n"
        process.send_signal(signal.SIGINT)
        assert process.wait() == 130
        assert process.stderr.read() == b"code-it: interrupted\n"


def _processes(word: str) -> list[str]:
    """The command lines that have ``word`` in them."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            text = path.read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:
            continue
        if f"sleep {word}" in text:
            found.append(text)
    return found


def _until(holds: Callable[[], bool]) -> None:
    """Wait for the kernel."""
    for _ in range(600):
        if holds():
            return
        time.sleep(0.05)
    raise AssertionError("it never came to be")
