"""What the user demands of a program beyond ending well: texts, files, scripts, examples.

A check never changes what it judges: it runs in the same sandbox as the program, on a copy of the
program's files that is thrown away. The program never sees it.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from code_it.checking.drivers import SCRIPTS, doctest_driver, pytest_driver, script_driver
from code_it.checking.pytest_files import is_for_pytest
from code_it.checking.task_examples import task_examples
from code_it.copying import copy_tree
from code_it.failures.report import without_host_paths
from code_it.ports import Environment, Sandbox
from code_it.source_text import PROGRAM
from code_it.values import CheckResult, Checks, Requirement, RunRequest, RunResult

__all__ = ["judge"]

LAST_LINES = 12  # of a check's output, in its report
LONGEST_LINE = 300  # characters
SHOWN_OUTPUT = 400  # characters of the program's output, in a report


def judge(
    checks: Checks,
    task_text: str,
    source: str,
    run: RunResult,
    files: Path,
    environment: Environment,
    sandbox: Sandbox,
) -> tuple[CheckResult, ...]:
    """Every check of a run that succeeded, in the order texts, files, examples, scripts.

    Raises:
        SandboxError: no confined process could be started.
    """
    return (
        *_texts(checks, run),
        *_files(checks, files),
        *_examples(task_text, source, files, environment, sandbox),
        *_scripts(checks, source, run, files, environment, sandbox),
    )


def _texts(checks: Checks, run: RunResult) -> Iterator[CheckResult]:
    for text in checks.expected_texts:
        report = (
            f"expected {text!r} in the output, which was:\n{run.stdout.strip()[-SHOWN_OUTPUT:] or '(empty)'}"
        )
        yield _result(f"output has {text!r}", text in run.stdout, report)


def _files(checks: Checks, files: Path) -> Iterator[CheckResult]:
    for name in checks.expected_files:
        path = files / name
        there = path.is_file() and not path.is_symlink() and path.resolve().is_relative_to(files.resolve())
        yield _result(f"file {name}", there, f"expected a file {name} in the current directory")


def _examples(
    task_text: str, source: str, files: Path, environment: Environment, sandbox: Sandbox
) -> Iterator[CheckResult]:
    """The doctest examples that stand in the task."""
    if examples := task_examples(task_text):
        driver = partial(doctest_driver, examples=examples)
        yield _in_copy("examples in the task", driver, None, source, "", files, environment, sandbox)


def _scripts(
    checks: Checks,
    source: str,
    run: RunResult,
    files: Path,
    environment: Environment,
    sandbox: Sandbox,
) -> Iterator[CheckResult]:
    """Scripts find the program as module ``program`` and its output on standard input."""
    for script in checks.scripts:
        driver = partial(script_driver, name=_name_beside(script))
        if is_for_pytest(script):
            _, complaint = environment.install([Requirement("pytest", "pytest")])
            if complaint is not None:
                yield CheckResult(script.name, False, f"pytest could not be installed: {complaint}")
                continue
            driver = partial(pytest_driver, name=_name_beside(script))
        yield _in_copy(script.name, driver, script, source, run.stdout, files, environment, sandbox)


def _in_copy(
    name: str,
    driver: Callable[[str], str],
    script: Path | None,
    source: str,
    stdin: str,
    files: Path,
    environment: Environment,
    sandbox: Sandbox,
) -> CheckResult:
    """Run the driver of a folder that has copies of the program and the script, beside the files."""
    with tempfile.TemporaryDirectory(prefix=".code_it-check-", dir=files.parent) as folder:
        copy = Path(folder) / "files"
        copy_tree(files, copy)
        beside = Path(tempfile.mkdtemp(prefix="_check-", dir=copy))
        (beside / PROGRAM).write_text(source, encoding="utf-8")
        (beside / SCRIPTS).mkdir()
        if script is not None:
            shutil.copyfile(script, beside / SCRIPTS / _name_beside(script))
        check = Path(folder) / "check.py"
        check.write_text(driver(beside.name), encoding="utf-8")
        run = sandbox.run(RunRequest(check, copy, environment.root, stdin=stdin), lambda stream, text: None)
    shown = [line for line in (run.stdout + "\n" + run.stderr).splitlines() if line.strip()]
    said = without_host_paths("\n".join(line[:LONGEST_LINE] for line in shown[-LAST_LINES:]))
    return _result(name, run.succeeded, f"the check {name} failed:\n{said}")


def _name_beside(script: Path) -> str:
    """The name of the script's copy: another than that of the program, which pytest would take it for."""
    return script.name if script.name != PROGRAM else f"check_{PROGRAM}"


def _result(name: str, passed: bool, report: str) -> CheckResult:
    return CheckResult(name, passed, "" if passed else report)
