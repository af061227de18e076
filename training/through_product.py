"""Hand-written tasks through ``TaskExecutor``: what a user would get."""

from __future__ import annotations

import tempfile
import time
from itertools import product
from pathlib import Path
from typing import Any

from code_it.config import TaskExecutionConfig
from code_it.events import Event, ExecutionStarted
from code_it.models import build_model
from code_it.task_executor import TaskExecutor
from training.injected import InjectingModel
from training.judge import solved
from training.runs import read_files, served


class Road:
    """Executes tasks and judges what they left; input files are there before the first question."""

    def __init__(self) -> None:
        self.records: list[dict[str, Any]] = []
        self._inputs: dict[str, str] = {}

    def hear(self, event: Event) -> None:
        """Give the run its input files as soon as its folder exists."""
        if isinstance(event, ExecutionStarted):
            for name, content in self._inputs.items():
                Path(event.run_dir, "files", name).write_text(content, encoding="utf-8")

    def execute(self, executor: TaskExecutor, task: dict[str, Any], text: str) -> None:
        """One task."""
        self._inputs = task.get("inputs", {})
        started = time.perf_counter()
        result = executor.execute(text)
        files = read_files(Path(result.run_dir) / "files") if result.run_dir else {}
        done = result.status == "solved" and "kind" not in task and solved(task, result.stdout, files)
        self.records.append(
            {
                "id": task["id"],
                "family": task.get("family", task.get("kind")),
                "task": task["task"],
                "status": result.status,
                "right": done,
                "attempts": len(result.attempts),
                "moves": [attempt.move for attempt in result.attempts],
                "kinds": [attempt.failure and attempt.failure.kind for attempt in result.attempts],
                "seconds": round(time.perf_counter() - started, 2),
            }
        )


def execute_broken(
    tasks: list[dict[str, Any]], threads: int, each: int, apply_linter: bool
) -> list[dict[str, Any]]:
    """The tasks that need no server, ``each`` times with the first program broken; 0: as they are.

    Without linter every mistake is found by a run.
    """
    road = Road()
    with tempfile.TemporaryDirectory() as folder:
        config = TaskExecutionConfig(
            threads=threads, log_to_stdout=False, workspace=Path(folder), apply_linter=apply_linter
        )
        model = InjectingModel(build_model(config))
        with TaskExecutor(None, lambda: model, config, on_event=road.hear) as executor:
            for task, number in product(tasks, range(max(each, 1))):
                if task.get("serve"):
                    continue
                if each:
                    model.arm(f"{task['id']}/{number}")
                road.execute(executor, task, task["task"])
    return road.records


def execute_all(tasks: list[dict[str, Any]], threads: int) -> list[dict[str, Any]]:
    """One record a task. One executor serves all tasks without network, each of the others has its own."""
    road = Road()
    with tempfile.TemporaryDirectory() as folder:
        config = TaskExecutionConfig(threads=threads, log_to_stdout=False, workspace=Path(folder))
        with TaskExecutor(config=config, on_event=road.hear) as executor:
            for task in tasks:
                if not task.get("serve"):
                    road.execute(executor, task, task["task"])
        for task in tasks:
            if task.get("serve"):
                with served(task["serve"]) as address:
                    host = address.removeprefix("http://")
                    opened = TaskExecutionConfig(**{**config.model_dump(), "network": host})
                    with TaskExecutor(config=opened, on_event=road.hear) as executor:
                        road.execute(executor, task, task["task"].replace("{server}", address))
    return road.records
