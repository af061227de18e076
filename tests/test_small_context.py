"""Questions about a failure that do not fit into a small context: the execution goes on without them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from code_it.errors import PromptTooLong
from code_it.events import Event, Warned
from code_it.task_executor import TaskExecutionConfig, TaskExecutor
from code_it.testing import (
    FixedEnvironment,
    FixedIndex,
    FixedLinter,
    FunctionModel,
    ScriptedSandbox,
    run_result,
)
from code_it.values import Draw, Moves, Needs, Prompt, RunResult, TaskResult
from tests.conftest import UNDEFINED, fenced

CONTEXT = 300  # words
LONG = "\n".join(f"value_{number} = {number}" for number in range(66))
CRASH = run_result(
    "", 1, 'Traceback (most recent call last):\n  File "program.py", line 1, in <module>\nValueError: no\n'
)


class Told:
    """An execution with a small context: what the model was asked, and what the listener heard."""

    def __init__(
        self,
        folder: Path,
        answer: Callable[[Prompt, Draw], str],
        runs: Sequence[RunResult],
        *,
        needs: dict[str, Needs] | None = None,
        task: str = "Say hello.",
        moves: Moves | None = None,
    ) -> None:
        self.asked: list[str] = []
        self.events: list[Event] = []

        def asked(prompt: Prompt, draw: Draw) -> str:
            self.asked.append(prompt.name)
            return answer(prompt, draw)

        self.result: TaskResult = TaskExecutor(
            model_builder=lambda: FunctionModel(asked, CONTEXT),
            config=TaskExecutionConfig(workspace=folder / "w", code_sampling_strategy="NO_SAMPLING"),
            on_event=self.events.append,
            linter=FixedLinter({"maths": [UNDEFINED]}),
            index=FixedIndex(needs),
            environment=FixedEnvironment(folder),
            sandbox=ScriptedSandbox(runs),
            moves=moves,
        ).execute(task)

    @property
    def warnings(self) -> list[str]:
        return [event.message for event in self.events if isinstance(event, Warned)]


def first_and_then(first: str, then: str) -> Callable[[Prompt, Draw], str]:
    """A model whose first program is ``first``; drawn afresh, which is warmer, it writes ``then``."""

    def answer(prompt: Prompt, draw: Draw) -> str:
        if prompt.name == "plan":
            return "1. Do it."
        return fenced(then if draw.temperature > 0 else first)

    return answer


def test_where_a_repair_does_not_fit_a_fresh_program_is_drawn(tmp_path: Path) -> None:
    told = Told(tmp_path, first_and_then(LONG, "print(1)"), [CRASH, run_result("1\n")])
    assert told.result.status == "solved"
    assert [attempt.move for attempt in told.result.attempts] == ["sample", "repair"]
    assert told.asked == ["plan", "sample", "sample"]
    (warning,) = told.warnings
    assert "'repair'" in warning and "not asked" in warning


def test_where_lint_findings_do_not_fit_a_fresh_program_is_drawn(tmp_path: Path) -> None:
    told = Told(tmp_path, first_and_then(f"maths.pi\n{LONG}", "print(1)"), [run_result("1\n")])
    assert told.result.status == "solved"
    assert [attempt.move for attempt in told.result.attempts] == ["sample", "lint"]
    assert told.asked == ["plan", "sample", "sample"]


def test_a_program_too_long_to_be_asked_about_has_an_import_that_nobody_knows(tmp_path: Path) -> None:
    needs = {"mystery": Needs(unknown=("mystery",))}
    answer = first_and_then(f"import mystery\n{LONG}", "print(1)")
    told = Told(tmp_path, answer, [run_result("1\n")], needs=needs)
    assert told.result.status == "solved"
    (refused,) = told.result.attempts[0].dependencies.refused
    assert refused.import_name == "mystery"
    assert "depend" not in told.asked


def test_a_new_plan_that_leaves_no_room_ends_with_a_result(tmp_path: Path) -> None:
    def answer(prompt: Prompt, draw: Draw) -> str:
        if prompt.name == "plan":
            return f"1. {'w ' * 120}\n2. {'w ' * 120}" if draw.temperature else "1. Do it."
        return fenced("print(1)")

    told = Told(tmp_path, answer, [CRASH], moves=Moves(frozenset({"replan"})))
    assert told.result.status == "exhausted"
    assert [attempt.move for attempt in told.result.attempts] == ["sample", "replan"]
    assert told.result.source == "print(1)\n"
    assert (told.result.run_dir / "result.json").is_file()


def test_a_task_that_does_not_fit_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(PromptTooLong):
        Told(tmp_path, first_and_then("print(1)", "print(1)"), [], task="word " * CONTEXT)
