"""``code-it run FILE``: one Python file in the sandbox, whoever wrote it."""

from __future__ import annotations

import argparse
import json
import signal
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from code_it.cli.source_file import read_source
from code_it.cli.streams import is_terminal, pass_on, write_error, write_output
from code_it.cli.visible import VisibleStream, one_line
from code_it.config import TaskExecutionConfig
from code_it.errors import UsageError

if TYPE_CHECKING:
    from code_it.ports import Sandbox
    from code_it.values import LimitName, RunRequest, RunResult

__all__ = ["add_arguments", "main"]

TIMED_OUT = 124
BY_SIGNAL = 128
_FIELDS = {
    "time": "run_timeout_s",
    "cpu": "cpu_limit_s",
    "memory": "memory_limit_mb",
    "processes": "max_processes",
    "disk": "disk_limit_mb",
}
"""The setting of each limit that can end a program."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The file and what it is given."""
    parser.add_argument("file", metavar="FILE", help="the Python file; - reads it from standard input")
    parser.add_argument("--stdin", metavar="TEXT", help="what the program reads; - passes standard input on")
    parser.add_argument("--arg", metavar="TEXT", action="append", default=[], help="an argument, repeatable")
    parser.add_argument(
        "--env", metavar="NAME=VALUE", action="append", default=[], help="a variable, repeatable"
    )
    parser.add_argument(
        "--with",
        metavar="PACKAGE",
        action="append",
        default=[],
        dest="packages",
        help="install it for the run",
    )
    parser.add_argument(
        "--files", metavar="FOLDER", help="the folder it works in, default: a new one in the workspace"
    )
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")


def main(args: argparse.Namespace, config: TaskExecutionConfig) -> int:
    """Run the file; the exit code is the program's, 128 + signal, or 124 at the deadline."""
    from code_it.documents import run_document
    from code_it.run_folder import create_run_folder, write_whole
    from code_it.sandbox import build_sandbox
    from code_it.values import RunRequest

    source = read_source(args.file)
    variables = dict(_variable(text) for text in args.env)
    stdin = _stdin(args.stdin, args.file)
    sandbox = build_sandbox(config, lambda text: write_error(f"warning: {one_line(text)}\n"))
    given = _given_folder(args.files)
    folder = create_run_folder(
        config.workspace, f"run {Path(args.file).stem if args.file != '-' else 'stdin'}"
    )
    write_whole(folder.program, source)
    files = given or folder.files.resolve()
    request = RunRequest(folder.program, files, None, tuple(args.arg), stdin, variables)
    try:
        run = _run(request, source, args.packages, sandbox, args.json, config)
    except BrokenPipeError:
        write_error("code-it: ended: nobody reads its output any more, and what it made is not kept\n")
        return BY_SIGNAL + signal.SIGPIPE
    document = json.dumps(run_document(run)) + "\n"
    write_whole(folder.result, document)
    if args.json:
        write_output(document)
    else:
        _report(run, request.files, config)
    return _exit_code(run)


def _stdin(text: str | None, file: str) -> str:
    if text != "-":
        return text or ""
    if file == "-":
        raise UsageError("standard input cannot be the program and its input", "put the program in a file")
    return sys.stdin.buffer.read().decode("utf-8", "replace")


def _variable(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not name or not equals or "\0" in text:
        raise UsageError(f"--env {text!r} is not NAME=VALUE", "write for instance --env DEBUG=1")
    return name, value


def _given_folder(name: str | None) -> Path | None:
    """The folder of ``--files``; ``None`` when the program gets one of its own."""
    if not name:
        return None
    if not Path(name).is_dir():
        raise UsageError(f"{name} is not a folder", "name the folder that the program may read and change")
    return Path(name).resolve()


def _run(
    request: RunRequest,
    source: str,
    packages: Sequence[str],
    sandbox: Sandbox,
    as_json: bool,
    config: TaskExecutionConfig,
) -> RunResult:
    listener = _Silent() if as_json else _Shown()
    try:
        if not packages and "# ///" not in source:
            return sandbox.run(request, listener)
        from code_it.cli.run_needs import environment_with, wanted_packages

        wanted = wanted_packages(source, packages)
        if not wanted:
            return sandbox.run(request, listener)
        with environment_with(wanted, config) as environment:
            return sandbox.run(replace(request, environment=environment), listener)
    finally:
        listener.end()


class _Silent:
    """Shows nothing while the program runs."""

    def __call__(self, stream: str, text: str) -> None:
        """Take a piece of output."""

    def end(self) -> None:
        """Nothing is left to be shown."""


class _Shown:
    """Passes a program's streams on; on a terminal its control characters are made visible.

    A program that still runs when nobody reads its output any more is ended.
    """

    def __init__(self) -> None:
        self._visible = VisibleStream()
        self._unread = False

    def __call__(self, stream: str, text: str) -> None:
        """Write a piece of output where it belongs.

        Raises:
            BrokenPipeError: the reader has gone away, and the program goes on.
        """
        if stream == "stderr":
            write_error(text)
            return
        if self._unread and not text:
            raise BrokenPipeError
        try:
            pass_on(self._visible.feed(text) if is_terminal(1) else text)
        except BrokenPipeError:
            self._unread = True

    def end(self) -> None:
        """Nothing is left to be shown."""


def _report(run: RunResult, files: Path, config: TaskExecutionConfig) -> None:
    """What there is to know beside the output."""
    stopping = [name for name in run.limits_hit if name != "output"]
    if stopping:
        write_error(
            f"code-it: ended by the limit of {', '.join(_limit(name, config) for name in stopping)}\n"
        )
    elif run.signal is not None:
        write_error(f"code-it: ended by {_signal_name(run.signal)}\n")
    for artifact in run.artifacts:
        change = "changed, " if artifact.path in run.replaced else ""
        write_error(f"{one_line(str(files / artifact.path))} ({change}{_bytes(artifact.size)})\n")
    for path in run.deleted:
        write_error(f"{one_line(str(files / path))} (deleted)\n")
    for skipped in run.skipped:
        write_error(f"{one_line(skipped.path)} skipped: {one_line(skipped.reason)}\n")


def _limit(name: LimitName, config: TaskExecutionConfig) -> str:
    """The limit with the flag that sets it, and what it was."""
    field = _FIELDS.get(name)
    return f"{name} (--{field.replace('_', '-')} {getattr(config, field):g})" if field else name


def _signal_name(number: int) -> str:
    try:
        return f"signal {number} ({signal.Signals(number).name})"
    except ValueError:
        return f"signal {number}"


def _bytes(count: int) -> str:
    return "1 byte" if count == 1 else f"{count} bytes"


def _exit_code(run: RunResult) -> int:
    if run.timed_out:
        return TIMED_OUT
    if run.signal is not None:
        return BY_SIGNAL + run.signal
    return run.exit_code or 0
