"""The linter's process: reads sources as JSON lines on stdin, answers reports on stdout.

Started confined, by path, with the folders to import pylint from as arguments. Each source is
linted alone in a fresh empty folder: pylint loads compiled modules that lie beside what it reads.
While it reads a source those folders are not on ``sys.path``, so that it neither reads nor judges
packages of this installation, which are not the ones a program will run with.
"""

from __future__ import annotations

import ast
import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any, TextIO

RCFILE = Path(__file__).with_name("pylintrc.toml")
FIRST = """import json, random, datetime, collections
print(json.dumps([random.random()]), datetime.date.today(), collections.Counter())
"""
NAMED_WHEN_IMPORTED = {"turtle"}  # it makes its functions by exec, which nobody sees who reads it


def main() -> None:
    """Answer until stdin closes. What pylint prints goes nowhere.

    That is done below Python: pylint takes the types of ``sys.stdout`` and ``sys.stderr`` from here.
    """
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    standard = list(sys.path)
    sys.path += sys.argv[1:]
    lint(FIRST, standard)
    for line in sys.stdin:
        request = json.loads(line)
        answer(answers, [lint(source, standard) for source in request["sources"]])


def answer(answers: TextIO, reports: list[dict[str, Any]]) -> None:
    """Write one line."""
    answers.write(json.dumps({"reports": reports}) + "\n")
    answers.flush()


def lint(source: str, standard: list[str]) -> dict[str, Any]:
    """The score and the findings of ``source``, read with ``standard`` as the import path."""
    from pylint.lint import Run
    from pylint.reporters import CollectingReporter

    whole = list(sys.path)

    class Reporter(CollectingReporter):
        """Takes pylint's own folders away when the set-up is over and a source is about to be read."""

        def on_set_current_module(self, module: str, filepath: str | None) -> None:
            sys.path[:] = standard

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "program.py"
        path.write_text(source, encoding="utf-8", errors="replace")
        reporter = Reporter()
        options = ["--disable=undefined-variable"] if has_unseen_names(source) else []
        try:
            run = Run([f"--rcfile={RCFILE}", *options, str(path)], reporter=reporter, exit=False)
        finally:
            sys.path[:] = whole
    findings = [
        {"line": message.line, "code": message.msg_id, "symbol": message.symbol, "message": message.msg}
        for message in sorted(reporter.messages, key=lambda message: message.line)
    ]
    return {"score": float(run.linter.stats.global_note), "findings": findings}


def has_unseen_names(source: str) -> bool:
    """Whether ``source`` imports all names of a module whose names cannot be read here."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    modules = {
        (node.module or "").partition(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.names[0].name == "*"
    }
    return not modules <= sys.stdlib_module_names - NAMED_WHEN_IMPORTED


if __name__ == "__main__":
    main()
