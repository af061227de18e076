"""Whole tasks as a LangChain tool."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from threading import Lock

from langchain_core.tools import BaseTool, StructuredTool, Tool

from code_it.config import TaskExecutionConfig
from code_it.events import Listener
from code_it.langchain.arguments import Limits, TaskArguments, tightened, written
from code_it.langchain.working import work_aside, work_here
from code_it.models import as_model, build_model
from code_it.ports import Environment, Linter, Model, PackageIndex, Sandbox
from code_it.task_executor import TaskExecutor
from code_it.values import TaskResult

__all__ = ["CodeItTool"]

Told = tuple[str, TaskResult]

PURPOSE = (
    "Writes a Python program for a task given in plain words, runs it in a sandbox, repairs it until it "
    "works, and answers with what it printed and the files it made."
)
EXAMPLE = """
Example:
Action: ExecuteCodingTask
Action Input: Print the first ten prime numbers.
Observation: Task Success: 2 3 5 7 11 13 17 19 23 29"""


class CodeItTool:
    """Executes tasks for an agent, one at a time; model and linter are kept between them.

    ``model_builder`` returns a ``Model``, or a LangChain chat model or LLM; without it the config
    names the model. The keywords replace what the config names.
    """

    def __init__(
        self,
        model_builder: Callable[[], object] | None = None,
        config: TaskExecutionConfig | None = None,
        *,
        linter: Linter | None = None,
        index: PackageIndex | None = None,
        environment: Environment | None = None,
        sandbox: Sandbox | None = None,
    ) -> None:
        self.config = config or TaskExecutionConfig()
        self._model_builder = model_builder
        self._model: Model | None = None
        self._linter = linter
        self._own_linter: Linter | None = None
        self._index = index
        self._environment = environment
        self._sandbox = sandbox
        self._lock = Lock()

    def execute_task(
        self,
        task: str,
        files: Mapping[str, str] | None = None,
        limits: Limits | None = None,
        on_event: Listener = lambda event: None,
    ) -> TaskResult:
        """Execute ``task``; the program finds ``files`` and runs under the tighter of all limits.

        Raises:
            CodeItError: as ``TaskExecutor.execute``, or a file has no proper name.
        """
        config = tightened(self.config, limits or Limits())
        with self._lock, written(files or {}, config.disk_limit_mb) as paths:
            executor = TaskExecutor(
                None,
                self._built_model,
                config,
                on_event=on_event,
                linter=self._built_linter() if config.apply_linter else None,
                index=self._index,
                environment=self._environment,
                sandbox=self._sandbox,
            )
            return executor.execute(task, files=paths)

    def build_execute_task(self) -> BaseTool:
        """The tool ``ExecuteCodingTask``: a task in, text out, the TaskResult as its artifact."""

        def execute(task: str) -> Told:
            return work_here(lambda tell: _told(self.execute_task(task, on_event=tell)))

        async def aexecute(task: str) -> Told:
            return await work_aside(lambda tell: _told(self.execute_task(task, on_event=tell)))

        return Tool(
            name="ExecuteCodingTask",
            description=PURPOSE + EXAMPLE,
            func=execute,
            coroutine=aexecute,
            response_format="content_and_artifact",
            handle_tool_error=True,
        )

    def build_execute_structured_task(self) -> BaseTool:
        """The tool ``ExecuteCodingTaskWithFiles``: a task with files and tighter limits."""

        def execute(task: str, files: dict[str, str] | None = None, limits: Limits | None = None) -> Told:
            return work_here(lambda tell: _told(self.execute_task(task, files, limits, tell)))

        async def aexecute(
            task: str, files: dict[str, str] | None = None, limits: Limits | None = None
        ) -> Told:
            return await work_aside(lambda tell: _told(self.execute_task(task, files, limits, tell)))

        return StructuredTool(
            name="ExecuteCodingTaskWithFiles",
            description=PURPOSE,
            args_schema=TaskArguments,
            func=execute,
            coroutine=aexecute,
            response_format="content_and_artifact",
            handle_tool_error=True,
            handle_validation_error=True,
        )

    def close(self) -> None:
        """Free the model and end the linter, once no task is being executed; a later one builds them anew."""
        with self._lock:
            for kept in (self._model, self._own_linter):
                if kept is not None:
                    kept.close()
            self._model = self._own_linter = None

    def _built_model(self) -> Model:
        if self._model is None:
            build = self._model_builder or (lambda: build_model(self.config))
            self._model = as_model(build(), self.config)
        return self._model

    def _built_linter(self) -> Linter:
        if self._linter is not None:
            return self._linter
        if self._own_linter is None:
            from code_it.linting import build_linter

            self._own_linter = build_linter(self.config)
        return self._own_linter


def _told(result: TaskResult) -> Told:
    """The result in words for an agent, and itself."""
    if result.status == "written":
        return f"Program written, not run:\n{result.source}", result
    lines = [str(result)]
    if result.artifacts:
        made = ", ".join(f"{item.path} ({item.size} bytes)" for item in result.artifacts)
        lines.append(f"Files in {result.run_dir / 'files'}: {made}")
    return "\n".join(lines), result
