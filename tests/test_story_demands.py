"""What a user demands beyond a task: checks, files, a word before each run."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from code_it.config import TaskExecutionConfig
from code_it.errors import TaskError
from code_it.task_executor import TaskExecutor
from code_it.testing import (
    FixedEnvironment,
    FixedIndex,
    FixedLinter,
    ScriptedModel,
    ScriptedSandbox,
    ScriptLine,
    run_result,
)
from code_it.values import Approval, ApprovalRequest, Checks, RunResult, TaskResult
from tests.conftest import PLAN, fenced

Execute = Callable[..., tuple[TaskResult, ScriptedModel, ScriptedSandbox]]


def code(*sources: str, prompt: str = "sample") -> ScriptLine:
    return ScriptLine(prompt, tuple(fenced(source) for source in sources))  # type: ignore[arg-type]


@pytest.fixture
def execute(tmp_path: Path) -> Execute:
    def go(
        lines: list[ScriptLine],
        runs: list[RunResult],
        *,
        task: str = "Say hello.",
        files: tuple[Path, ...] = (),
        checks: Checks | None = None,
        approve: Callable[[ApprovalRequest], Approval] | None = None,
    ) -> tuple[TaskResult, ScriptedModel, ScriptedSandbox]:
        model, sandbox = ScriptedModel([PLAN, *lines]), ScriptedSandbox(runs)
        executor = TaskExecutor(
            model_builder=lambda: model,
            config=TaskExecutionConfig(workspace=tmp_path / "workspace"),
            approve=approve,
            linter=FixedLinter(),
            index=FixedIndex(),
            environment=FixedEnvironment(tmp_path),
            sandbox=sandbox,
        )
        return executor.execute(task, files=files, checks=checks), model, sandbox

    return go


def test_a_text_that_is_missing_in_the_output_is_a_failure_with_a_report(execute: Execute) -> None:
    result, model, _ = execute(
        [code("print('hi')"), code("print('hello')", prompt="repair")],
        [run_result("hi\n"), run_result("hello\n")],
        checks=Checks(expected_texts=("hello",)),
    )
    assert result.status == "solved"
    assert [attempt.failure.kind if attempt.failure else None for attempt in result.attempts] == [
        "check",
        None,
    ]
    assert "expected 'hello' in the output, which was:\nhi" in model.prompts[-1].user
    assert result.to_json()["checks"] == [{"name": "output has 'hello'", "passed": True, "report": ""}]


def test_a_run_whose_checks_all_fail_is_not_solved(execute: Execute) -> None:
    result, _, _ = execute(
        [
            code("print('hi')"),
            code("print('ho')", prompt="repair"),
            ScriptLine("repair", ("no",), True),
            ScriptLine("sample", ("no",), True),
        ],
        [run_result("hi\n"), run_result("ho\n")],
        checks=Checks(expected_texts=("hello",)),
    )
    assert result.status == "exhausted" and result.source == "print('ho')\n"


@pytest.mark.parametrize(
    ("name", "passed"), [("there.txt", True), ("none.txt", False), ("../task.txt", False)]
)
def test_a_file_that_must_exist(execute: Execute, tmp_path: Path, name: str, passed: bool) -> None:
    given = tmp_path / "there.txt"
    given.write_text("x")
    (tmp_path / "task.txt").write_text("x")
    result, _, _ = execute(
        [code("print(1)"), ScriptLine("repair", ("no",), True), ScriptLine("sample", ("no",), True)],
        [run_result("1\n")],
        files=(given,),
        checks=Checks(expected_files=(name,)),
    )
    assert bool(result) is passed


def test_a_script_judges_a_copy_and_reads_the_output(execute: Execute, tmp_path: Path) -> None:
    script = tmp_path / "check.py"
    script.write_text("import sys\nassert sys.stdin.read() == 'hello\\n'\n")
    result, _, sandbox = execute(
        [code("print('hello')")],
        [run_result("hello\n"), run_result("")],
        checks=Checks(scripts=(script,)),
    )
    assert result.status == "solved"
    assert sandbox.requests[1].stdin == "hello\n"
    assert sandbox.requests[1].files != sandbox.requests[0].files
    assert "check.py" in sandbox.sources[1] and "runpy" in sandbox.sources[1]


def test_what_a_failing_script_says_goes_to_the_model(execute: Execute, tmp_path: Path) -> None:
    script = tmp_path / "check.py"
    script.write_text("raise SystemExit('the total is wrong')\n")
    result, model, _ = execute(
        [code("print('1')"), code("print('2')", prompt="repair")],
        [run_result("1\n"), run_result("", 1, "the total is wrong\n"), run_result("2\n"), run_result("")],
        checks=Checks(scripts=(script,)),
    )
    assert result.status == "solved"
    assert "the total is wrong" in model.prompts[-1].user


def test_a_file_for_pytest_is_run_by_pytest(execute: Execute, tmp_path: Path) -> None:
    script = tmp_path / "test_greeting.py"
    script.write_text("def test_it():\n    assert True\n")
    result, model, sandbox = execute(
        [code("print('hi')"), code("print('hello')", prompt="repair")],
        [
            run_result("hi\n"),
            run_result("FAILED test_it\n", 1),
            run_result("hello\n"),
            run_result("1 passed\n"),
        ],
        checks=Checks(scripts=(script,)),
    )
    assert result.status == "solved"
    assert "import pytest" in sandbox.sources[1] and "test_greeting.py" in sandbox.sources[1]
    assert "the check test_greeting.py failed:\nFAILED test_it" in model.prompts[-1].user


def test_examples_in_the_task_are_tried(execute: Execute) -> None:
    _, _, sandbox = execute(
        [code("def double(n):\n    return 2 * n")],
        [run_result(""), run_result("")],
        task="Write double(n).\n>>> double(2)\n4\n",
    )
    assert "double(2)" in sandbox.sources[1] and "import program" in sandbox.sources[1]


def test_given_files_are_copied_described_and_read_only(execute: Execute, tmp_path: Path) -> None:
    given = tmp_path / "sales.csv"
    given.write_text("city,amount\nRome,3\nOslo,4\n")
    result, model, _ = execute([code("print(7)")], [run_result("7\n")], files=(given,))
    copy = result.run_dir / "files" / "sales.csv"
    assert copy.read_text() == given.read_text()
    assert copy.stat().st_mode & 0o222 == 0
    for prompt in model.prompts:
        assert "sales.csv" in prompt.user and "city" in prompt.user and "amount" in prompt.user


def test_a_file_that_is_not_there_is_an_error_before_anything_is_made(
    execute: Execute, tmp_path: Path
) -> None:
    with pytest.raises(TaskError, match="does not exist"):
        execute([], [], files=(tmp_path / "none.csv",))
    assert not (tmp_path / "workspace").exists()


def test_two_files_of_one_name_are_an_error(execute: Execute, tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x.txt").write_text("x")
    with pytest.raises(TaskError, match=r"two files are called x\.txt"):
        execute([], [], files=(tmp_path / "a" / "x.txt", tmp_path / "b" / "x.txt"))


def test_a_granted_run_runs(execute: Execute) -> None:
    asked: list[ApprovalRequest] = []

    def approve(request: ApprovalRequest) -> Approval:
        asked.append(request)
        return Approval(True)

    result, _, _ = execute([code("print(1)")], [run_result("1\n")], approve=approve)
    assert result.status == "solved"
    assert [(request.program.source, request.network) for request in asked] == [("print(1)\n", "off")]


def test_nothing_that_was_not_approved_is_tried(execute: Execute) -> None:
    asked: list[str] = []

    def approve(request: ApprovalRequest) -> Approval:
        asked.append(request.program.source)
        return Approval(True)

    result, _, sandbox = execute(
        [code("print(1)", "print(2)", "print(3)")], [run_result("1\n")], approve=approve
    )
    assert result.status == "solved"
    assert asked == sandbox.sources == ["print(1)\n"] and sandbox.trials == []


def test_a_plain_refusal_ends_the_execution(execute: Execute) -> None:
    result, _, sandbox = execute([code("print(1)")], [], approve=lambda request: Approval(False))
    assert result.status == "declined" and not result
    assert sandbox.requests == []
    assert (result.run_dir / "program.py").read_text() == "print(1)\n"


def test_a_refusal_with_a_comment_goes_to_the_model(execute: Execute) -> None:
    def approve(request: ApprovalRequest) -> Approval:
        return Approval("polite" in request.program.source, "be polite")

    result, model, _ = execute(
        [code("print('Oi')"), code("print('polite')", prompt="repair")],
        [run_result("polite\n")],
        approve=approve,
    )
    assert result.status == "solved"
    assert "be polite" in model.prompts[-1].user
    assert (
        json.loads((result.run_dir / "result.json").read_text())["attempts"][0]["failure"]["kind"]
        == "declined"
    )
