"""The fixed algorithm: plan, then sample, rank, depend, run and repair until a program is right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from code_it.config import TaskExecutionConfig
from code_it.errors import TaskError
from code_it.events import AttemptEnded, AttemptStarted, ExecutionEnded, ExecutionStarted, Listener
from code_it.outcome import build_result
from code_it.ports import Approver, CodeEditor, Environment, Linter, PackageIndex, Sandbox
from code_it.steps.depend import install_dependencies
from code_it.steps.plan import make_plan
from code_it.steps.rank import rank_candidates
from code_it.steps.repair import find_failure
from code_it.steps.run import run_program
from code_it.steps.sample import draw_candidates
from code_it.values import Attempt, Checks, Failure, Moves, Plan, Status, Task, TaskResult
from code_it.workshop import Execution, Workshop

__all__ = ["TaskExecutionConfig", "TaskExecutor"]


class TaskExecutor:
    """Executes tasks. Keeps its model and its linter from one task to the next; ``close`` frees them."""

    def __init__(
        self,
        code_editor: CodeEditor | None = None,
        model_builder: Callable[[], object] | None = None,
        config: TaskExecutionConfig | None = None,
        *,
        on_event: Listener | None = None,
        approve: Approver | None = None,
        linter: Linter | None = None,
        index: PackageIndex | None = None,
        environment: Environment | None = None,
        sandbox: Sandbox | None = None,
        moves: Moves | None = None,
    ) -> None:
        """``code_editor`` receives the final source; the keywords replace what the config names.

        ``model_builder`` returns a ``Model``, or a LangChain chat model or LLM; ``approve`` is asked
        before each run; ``moves`` are those that may follow a failure.
        """
        self.config = config or TaskExecutionConfig()
        self._code_editor = code_editor
        self._on_event = on_event
        self._approve = approve
        self._moves = moves or Moves()
        self._workshop = Workshop(self.config, model_builder, linter, index, environment, sandbox)

    def execute(self, task: str, *, files: Sequence[Path] = (), checks: Checks | None = None) -> TaskResult:
        """Execute ``task``, given in plain words.

        ``files`` are copied into the program's working directory and described to the model;
        ``checks`` are what a program must satisfy for the task to be solved.

        Raises:
            UsageError: the task is empty, no text or too long for the model's context, a file is missing.
            WorldError: the machine does not give what an execution needs.
        """
        given = Task(_words_of(task), tuple(files), checks or Checks())
        with self._workshop.open(given, self._on_event, self._approve) as it:
            it.tell(ExecutionStarted(it.task.text, it.model.name, it.config.seed, it.folder.root))
            attempts: list[Attempt] = []
            failure: Failure | None = None
            with it.step("plan"):
                plan = make_plan(it.task, None, it.model, it.config, it.tell)

            while (status := self._status(it, plan, attempts)) is None:
                number = len(attempts) + 1
                move = (failure.move if failure else None) or "sample"
                it.tell(AttemptStarted(number, move))
                it.start_from_given_files(attempts)
                if move == "replan":
                    with it.step("plan"):
                        plan = make_plan(it.task, plan, it.model, it.config, it.tell)
                with it.step("sample"):
                    candidates = draw_candidates(it.task, plan, failure, number, it.model, it.config, it.tell)
                with it.step("rank"):
                    ranking = rank_candidates(candidates, failure, it.linter, it.tell)
                with it.step("depend"):
                    dependencies = install_dependencies(
                        ranking,
                        failure,
                        it.files,
                        number,
                        it.index,
                        it.environment,
                        it.model,
                        it.config,
                        it.tell,
                    )
                with it.step("run"):
                    approval = it.approval(dependencies)
                    ranking, dependencies, run = run_program(
                        it.task,
                        ranking,
                        dependencies,
                        number,
                        it.program_path(number),
                        it.files,
                        it.environment,
                        it.sandbox if it.config.execute_code and approval.granted else None,
                        it.trials,
                        it.model,
                        it.config,
                        it.tell,
                    )
                    checked = it.checked(dependencies, run)
                with it.step("repair"):
                    failure = find_failure(
                        it.task,
                        candidates,
                        ranking,
                        dependencies,
                        approval,
                        run,
                        checked,
                        move,
                        attempts,
                        self._moves,
                        it.tell,
                    )
                chosen = next(iter(dependencies.programs or ranking.programs), None)
                attempts.append(
                    Attempt(number, move, candidates, ranking, dependencies, chosen, run, failure, checked)
                )
                it.tell(AttemptEnded(attempts[-1]))

            result = build_result(it, status, plan, attempts)
            it.tell(ExecutionEnded(result))
        if self._code_editor is not None and result.source is not None:
            self._code_editor.overwrite_code(result.source)
        return result

    def _status(self, it: Execution, plan: Plan, attempts: Sequence[Attempt]) -> Status | None:
        """How the execution ends after ``attempts``; ``None`` when it goes on."""
        if plan.unsupported is not None:
            return "unsupported"
        if not attempts:
            return "exhausted" if it.budget.is_spent else None
        failure = attempts[-1].failure
        if failure is None:
            return "solved" if self.config.execute_code else "written"
        if failure.kind == "unsupported":
            return "unsupported"
        if failure.kind == "declined" and failure.move is None:
            return "declined"
        spent = len(attempts) >= self.config.max_coding_attempts or it.budget.is_spent
        return "exhausted" if spent or failure.move is None else None

    def close(self) -> None:
        """Free the model and end the linter; a later task builds them anew."""
        self._workshop.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _words_of(task: str) -> str:
    """``task`` without what is blank around it; refused when no model can read it."""
    if not task.strip():
        raise TaskError("the task is empty", "say in a few words what the program is to do")
    if any("\ud800" <= character <= "\udfff" for character in task):
        raise TaskError("the task has half a character in it, a lone surrogate", "decode it as UTF-8")
    return task.strip()
