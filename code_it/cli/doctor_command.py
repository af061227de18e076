"""``code-it doctor``: one page about this machine; exit code 0 only when a task could run."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict

from code_it.cli.checkup import Finding, examine
from code_it.cli.streams import write_output
from code_it.cli.visible import one_line
from code_it.config import TaskExecutionConfig

__all__ = ["add_arguments", "main"]

SOMETHING_LACKS = 3
_MARKS = {"ok": "ok", "note": "--", "problem": "!!"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The form of the answer."""
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")


def main(args: argparse.Namespace, config: TaskExecutionConfig) -> int:
    """Print a line for each finding as soon as it is known."""
    findings = []
    for finding in examine(config):
        findings.append(finding)
        if not args.json:
            write_output(_line(finding))
    ready = all(finding.state != "problem" for finding in findings)
    if args.json:
        document = {"ready": ready, "findings": [asdict(finding) for finding in findings]}
        write_output(json.dumps(document, indent=2) + "\n")
    else:
        write_output("a task could run\n" if ready else "a task could not run: see the lines marked !!\n")
    return 0 if ready else SOMETHING_LACKS


def _line(finding: Finding) -> str:
    hint = f"\n{'':15}hint: {one_line(finding.hint)}" if finding.hint else ""
    return f"{_MARKS[finding.state]}  {finding.part:<10} {one_line(finding.text)}{hint}\n"
