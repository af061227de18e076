"""The default command: execute a task."""

from __future__ import annotations

import argparse
import json
import os
from dataclasses import dataclass
from pathlib import Path

from code_it.cli.approval import ask_for_approval, require_somebody_to_ask
from code_it.cli.progress import Progress
from code_it.cli.screens import PlainScreen, Screen
from code_it.cli.streams import is_terminal, write_output
from code_it.cli.task_input import read_task
from code_it.cli.warnings_only import WarningsOnly
from code_it.cli.warnings_shown import warnings_shown
from code_it.config import TaskExecutionConfig
from code_it.errors import UsageError
from code_it.ports import Approver
from code_it.values import Approval, ApprovalRequest, Checks, TaskResult

__all__ = ["add_arguments", "main"]

SOLVED = 0
NOT_SOLVED = 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The task and the form of the answer."""
    parser.add_argument("words", metavar="TASK", nargs="*", help="the task, in quotes")
    parser.add_argument("--task", metavar="TEXT", help="the task")
    parser.add_argument(
        "--task-file", metavar="FILE", help="read the task from a file; - reads standard input"
    )
    parser.add_argument(
        "--file", metavar="PATH", action="append", default=[], help="a file the task is about, repeatable"
    )
    parser.add_argument(
        "--check", metavar="FILE", action="append", default=[], help="a script or pytest file that must pass"
    )
    parser.add_argument(
        "--expect", metavar="TEXT", action="append", default=[], help="a text the output must have"
    )
    parser.add_argument(
        "--expect-file", metavar="NAME", action="append", default=[], help="a file that must be there after"
    )
    parser.add_argument("--approve", action="store_true", help="show each program and ask before it runs")
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")


def main(args: argparse.Namespace, config: TaskExecutionConfig) -> int:
    """Execute the task; 0 when it is solved, or written when programs are not to be run."""
    order = Order(
        read_task(args.words, args.task, args.task_file),
        tuple(map(Path, args.file)),
        _checks(args),
        args.approve,
    )
    if order.approve:
        require_somebody_to_ask()
    progress = Progress(_screen()) if config.log_to_stdout else WarningsOnly(_screen())
    result = _executed(order, config, progress)
    showed_output = isinstance(progress, Progress) and progress.showed_output
    seen = showed_output and is_terminal(1) and is_terminal(2)
    _answer(result, as_json=args.json, seen=seen)
    return SOLVED if result.status in {"solved", "written"} else NOT_SOLVED


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be executed: the task, its files, its checks, and whether each run is approved first."""

    task: str
    files: tuple[Path, ...]
    checks: Checks
    approve: bool


def _checks(args: argparse.Namespace) -> Checks:
    scripts = tuple(map(Path, args.check))
    for script in scripts:
        if not script.is_file():
            raise UsageError(f"there is no check {script}", "name a Python file that checks the result")
    return Checks(scripts, tuple(args.expect), tuple(args.expect_file))


def _executed(order: Order, config: TaskExecutionConfig, progress: Progress | WarningsOnly) -> TaskResult:
    """The result of the order; an interruption says where the journal is."""
    from code_it.task_executor import TaskExecutor

    try:
        with (
            warnings_shown(lambda text: progress.screen.line(text, "warning")),
            TaskExecutor(config=config, on_event=progress, approve=_approver(order, progress)) as executor,
        ):
            return executor.execute(order.task, files=order.files, checks=order.checks)
    except KeyboardInterrupt:
        if progress.run_dir is None:
            raise
        raise KeyboardInterrupt(f"what was done so far is in {progress.run_dir}") from None
    finally:
        progress.screen.close()


def _approver(order: Order, progress: Progress | WarningsOnly) -> Approver | None:
    def ask(request: ApprovalRequest) -> Approval:
        progress.screen.close()
        return ask_for_approval(request)

    return ask if order.approve else None


def _screen() -> Screen:
    if not is_terminal(2) or os.environ.get("TERM") == "dumb":
        return PlainScreen()
    from code_it.cli.terminal_screen import TerminalScreen

    return TerminalScreen()


def _answer(result: TaskResult, *, as_json: bool, seen: bool) -> None:
    """What can be piped: the document, the program's output, or the program that was only written."""
    if as_json:
        write_output(json.dumps(result.to_json()) + "\n")
    elif result.status == "solved" and not seen:
        write_output(result.stdout)
    elif result.status == "written" and result.source is not None:
        write_output(result.source)
