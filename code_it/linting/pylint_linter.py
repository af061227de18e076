"""pylint in a worker process of its own, started once and kept warm."""

from __future__ import annotations

import json
import logging
import selectors
import subprocess
import sys
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from time import monotonic
from typing import Any

from code_it.values import Finding, LintReport

__all__ = ["PylintLinter", "StartWorker"]

log = logging.getLogger(__name__)

StartWorker = Callable[[Sequence[str], Sequence[Path]], "subprocess.Popen[bytes]"]
"""Starts a confined process: its command, and the folders it may read beside the system's."""

SECONDS_A_SOURCE = 20.0
SECONDS_TO_START = 60.0
WORKER = Path(__file__).with_name("worker.py")


class PylintLinter:
    """Sends sources to a worker process; starts a new one when it dies or hangs."""

    def __init__(self, start_worker: StartWorker) -> None:
        """The worker starts at once and loads pylint while the caller goes on."""
        self._start_worker = start_worker
        self._lock = Lock()
        self._closed = False
        self._process = self._started()

    def lint(self, sources: Sequence[str]) -> Sequence[LintReport]:
        """One report a source; one that pylint cannot finish gets a warning and the score 0."""
        with self._lock:
            if (reports := self._asked(sources)) is not None:
                return reports
            log.warning("pylint did not answer for %d sources; asking one by one", len(sources))
            return [(self._asked([source]) or [_not_linted()])[0] for source in sources]

    def close(self) -> None:
        """End the worker; who waits for its reports is answered that there are none."""
        self._closed = True
        self._process.kill()
        with self._lock:
            self._end()

    def _started(self) -> subprocess.Popen[bytes]:
        folders = _folders_of("pylint", "astroid", "dill", "isort", "tomlkit", "mccabe", "platformdirs")
        base = Path(sys.base_prefix).resolve()
        python = Path(getattr(sys, "_base_executable", sys.executable)).resolve()
        command = [str(python), "-I", "-S", str(WORKER), *map(str, folders)]
        return self._start_worker(command, [base / "lib", base / "bin", *folders, WORKER.parent])

    def _asked(self, sources: Sequence[str]) -> list[LintReport] | None:
        """The reports, or ``None`` when the worker died or hung; the next question starts a new one."""
        process = self._ready()
        assert process.stdin is not None
        deadline = monotonic() + SECONDS_TO_START + SECONDS_A_SOURCE * len(sources)
        try:
            process.stdin.write(json.dumps({"sources": list(sources)}).encode() + b"\n")
            process.stdin.flush()
            line = _line_before(deadline, process)
            return [_report(report) for report in json.loads(line)["reports"]]
        except (OSError, ValueError, KeyError, TypeError) as error:
            log.info("the linter's worker is replaced: %s", error)
        except BaseException:
            self._end()
            raise
        self._end()
        return None

    def _ready(self) -> subprocess.Popen[bytes]:
        """The worker; a new one when the last was ended in the middle of a question."""
        if self._process.returncode is not None and not self._closed:
            self._process = self._started()
        return self._process

    def _end(self) -> None:
        process = self._process
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout, process.stderr):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:
                    log.debug("a pipe of the worker was closed already")


def _line_before(deadline: float, process: subprocess.Popen[bytes]) -> bytes:
    """One line of the worker's answer.

    Raises:
        OSError: the worker ended or the deadline passed.
    """
    assert process.stdout is not None
    line = b""
    with selectors.DefaultSelector() as selector:
        selector.register(process.stdout, selectors.EVENT_READ)
        while not line.endswith(b"\n"):
            if not selector.select(max(0.0, deadline - monotonic())):
                raise TimeoutError("no answer in time")
            chunk = process.stdout.read1(1 << 16)  # type: ignore[attr-defined]
            if not chunk:
                raise BrokenPipeError("it ended")
            line += chunk
    return line


def _folders_of(*packages: str) -> list[Path]:
    """The folders from which ``packages`` are imported, without importing them."""
    origins = [spec.origin for name in packages if (spec := find_spec(name)) and spec.origin]
    roots = [
        Path(origin).parent if Path(origin).name != "__init__.py" else Path(origin).parent.parent
        for origin in origins
    ]
    return list(dict.fromkeys(roots))


def _report(document: dict[str, Any]) -> LintReport:
    findings = tuple(
        Finding(int(finding["line"]), finding["code"], finding["symbol"], finding["message"])
        for finding in document["findings"]
    )
    return LintReport(float(document["score"]), findings)


def _not_linted() -> LintReport:
    return LintReport(0.0, (Finding(1, "W0000", "not-linted", "pylint could not read this program"),))
