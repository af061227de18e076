"""What the user demands of a program beyond ending well: texts, files, scripts, examples.

A check never changes what it judges: it runs in the same sandbox as the program, on a copy of the
program's files that is thrown away. The program never sees it.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from code_it.checking.drivers import FOLDER, doctest_driver, pytest_driver, script_driver
from code_it.failures.report import without_host_paths
from code_it.ports import Environment, Sandbox
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
    if ">>>" in task_text:
        driver = doctest_driver(task_text)
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
        text = script.read_text(encoding="utf-8")
        driver = script_driver(script.name)
        if _is_for_pytest(script.name, text):
            _, complaint = environment.install([Requirement("pytest", "pytest")])
            if complaint is not None:
                yield CheckResult(script.name, False, f"pytest could not be installed: {complaint}")
                continue
            driver = pytest_driver(script.name)
        yield _in_copy(script.name, driver, script, source, run.stdout, files, environment, sandbox)


def _is_for_pytest(name: str, text: str) -> bool:
    """Whether pytest would find tests in it."""
    return name.startswith("test_") or name.endswith("_test.py") or "\ndef test_" in f"\n{text}"


def _in_copy(
    name: str,
    driver: str,
    script: Path | None,
    source: str,
    stdin: str,
    files: Path,
    environment: Environment,
    sandbox: Sandbox,
) -> CheckResult:
    """Run ``driver`` beside copies of the files, the program and the script."""
    with tempfile.TemporaryDirectory(prefix=".code_it-check-", dir=files.parent) as folder:
        copy = Path(folder) / "files"
        shutil.copytree(files, copy, symlinks=True, ignore_dangling_symlinks=True)
        shutil.rmtree(copy / FOLDER, ignore_errors=True)
        (copy / FOLDER).mkdir()
        (copy / FOLDER / "program.py").write_text(source, encoding="utf-8")
        if script is not None:
            shutil.copyfile(script, copy / FOLDER / script.name)
        check = Path(folder) / "check.py"
        check.write_text(driver, encoding="utf-8")
        run = sandbox.run(RunRequest(check, copy, environment.root, stdin=stdin), lambda stream, text: None)
    shown = [line for line in (run.stdout + "\n" + run.stderr).splitlines() if line.strip()]
    said = without_host_paths("\n".join(line[:LONGEST_LINE] for line in shown[-LAST_LINES:]))
    return _result(name, run.succeeded, f"the check {name} failed:\n{said}")


def _result(name: str, passed: bool, report: str) -> CheckResult:
    return CheckResult(name, passed, "" if passed else report)
