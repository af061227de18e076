from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from code_it.config import TaskExecutionConfig
from code_it.events import Event
from code_it.task_executor import TaskExecutor
from code_it.testing import (
    FixedEnvironment,
    FixedIndex,
    FixedLinter,
    ScriptedModel,
    ScriptedSandbox,
    ScriptLine,
)
from code_it.values import Finding, Moves, Needs, RunResult, TaskResult

PLAN = ScriptLine("plan", ("1. Do it.",), repeat=True)
UNDEFINED = Finding(1, "E0602", "undefined-variable", "Undefined variable 'maths'")


def fenced(source: str) -> str:
    return f"```python\n{source}\n```"


@dataclass
class Story:
    """A whole execution told with doubles, and what it left."""

    result: TaskResult
    model: ScriptedModel
    sandbox: ScriptedSandbox
    events: list[Event] = field(default_factory=list)

    @property
    def ran(self) -> list[str]:
        return [source.strip() for source in self.sandbox.sources]

    @property
    def asked(self) -> list[str]:
        return [prompt.name for prompt in self.model.prompts]


ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="session", autouse=True)
def _shared_folders_keep_their_rights() -> Iterator[None]:
    """Nothing we run or remove changes the folders that all users share."""
    shared = [Path(tempfile.gettempdir()), Path("/dev/shm"), Path.home(), ROOT]
    before = [path.stat().st_mode for path in shared]
    yield
    assert [path.stat().st_mode for path in shared] == before


@pytest.fixture
def tell_story(tmp_path: Path) -> Callable[..., Story]:
    """Executes a task with a scripted model and a scripted sandbox."""

    def tell(
        lines: Sequence[ScriptLine],
        runs: Sequence[RunResult] = (),
        *,
        findings: dict[str, list[Finding]] | None = None,
        needs: dict[str, Needs] | None = None,
        known: frozenset[str] = frozenset(),
        complaint: str | None = None,
        task: str = "Say hello.",
        moves: Moves | None = None,
        **fields: Any,
    ) -> Story:
        model = ScriptedModel([PLAN, *lines] if lines[:1] and lines[0].prompt != "plan" else lines)
        sandbox = ScriptedSandbox(runs)
        events: list[Event] = []
        executor = TaskExecutor(
            model_builder=lambda: model,
            config=TaskExecutionConfig(workspace=tmp_path / "workspace", **fields),
            on_event=events.append,
            linter=FixedLinter(findings),
            index=FixedIndex(needs, known),
            environment=FixedEnvironment(tmp_path / "environment", complaint),
            sandbox=sandbox,
            moves=moves,
        )
        return Story(executor.execute(task), model, sandbox, events)

    return tell
