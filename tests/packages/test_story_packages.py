"""Whole executions with a scripted model, the local index and a real virtualenv."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from code_it.config import TaskExecutionConfig
from code_it.packages.environment import ThrowawayEnvironment
from code_it.packages.index import VerifiedIndex
from code_it.task_executor import TaskExecutor
from code_it.testing import FixedLinter, ScriptedModel, ScriptedSandbox, ScriptLine, run_result
from code_it.values import TaskResult

from .local_index import LocalIndex, days_ago

PLAN = ScriptLine("plan", ("1. Do it.",), repeat=True)
RAN = run_result("hello\n")


def fenced(source: str) -> str:
    return f"```python\n{source}\n```"


@pytest.fixture
def execute(
    tmp_path: Path,
    make_index: Callable[..., VerifiedIndex],
    make_environment: Callable[..., ThrowawayEnvironment],
) -> Callable[..., tuple[TaskResult, ScriptedModel]]:
    def told(*lines: ScriptLine, **fields: Any) -> tuple[TaskResult, ScriptedModel]:
        model = ScriptedModel([PLAN, *lines])
        executor = TaskExecutor(
            model_builder=lambda: model,
            config=TaskExecutionConfig(workspace=tmp_path / "workspace", **fields),
            linter=FixedLinter(),
            index=make_index(),
            environment=make_environment(keep_environment=fields.get("keep_environment", False)),
            sandbox=ScriptedSandbox([RAN] * 3),
        )
        return executor.execute("Say hello."), model

    return told


def test_a_candidate_with_an_invented_package_drops_out(
    index: LocalIndex, execute: Callable[..., tuple[TaskResult, ScriptedModel]]
) -> None:
    index.add("frobnitz", "1.5")
    invented, sound = fenced("import quick_data_frames_pro"), fenced("import frobnitz")

    result, model = execute(ScriptLine("sample", (invented, sound)), coding_samples=2)

    assert result.status == "solved"
    (attempt,) = result.attempts
    assert [prompt.name for prompt in model.prompts] == ["plan", "sample"]
    assert result.source is not None
    assert "import frobnitz" in result.source
    assert [(one.requirement, one.version) for one in attempt.dependencies.installed] == [("frobnitz", "1.5")]
    assert [one.name for one in attempt.dependencies.refused] == ["quick-data-frames-pro"]


@pytest.mark.parametrize(
    ("module", "reason"),
    [
        ("quick_data_frames_pro", "is not a known package"),
        ("reqeusts", "did you mean requests?"),
        ("frobnitz", "younger than 7 days"),
    ],
)
def test_when_all_are_refused_the_reason_is_in_the_next_question(
    index: LocalIndex,
    execute: Callable[..., tuple[TaskResult, ScriptedModel]],
    module: str,
    reason: str,
) -> None:
    index.add("frobnitz", uploaded=days_ago(1))

    result, model = execute(
        ScriptLine("sample", (fenced(f"import {module}"),) * 3),
        *(ScriptLine(name, (fenced("print(1)"),)) for name in ("repair", "sample")),
    )

    assert result.status == "solved"
    assert len(result.attempts) == 2
    question = model.prompts[-1]
    assert reason in question.user


def test_a_conflict_is_told_to_the_model(
    index: LocalIndex, execute: Callable[..., tuple[TaskResult, ScriptedModel]]
) -> None:
    index.add("frobnitz", requires=["gobnitz<2"])
    index.add("dobnitz", requires=["gobnitz>=2"])
    index.add("gobnitz", "1.0")
    index.add("gobnitz", "2.0")

    result, model = execute(
        ScriptLine("sample", (fenced("import frobnitz, dobnitz"),) * 3),
        *(ScriptLine(name, (fenced("print(1)"),)) for name in ("repair", "sample")),
    )

    assert result.status == "solved"
    assert "conflict" in model.prompts[-1].user


def test_the_result_pins_what_the_final_program_needs_and_nothing_else(
    index: LocalIndex, execute: Callable[..., tuple[TaskResult, ScriptedModel]]
) -> None:
    index.add("frobnitz", "1.5", requires=["gobnitz"])
    for name in ("gobnitz", "dobnitz", "hobnitz"):
        index.add(name)
    index.add("dobnitz", "2.0", requires=["hobnitz"])

    result, _ = execute(
        ScriptLine("sample", (fenced("import dobnitz"), fenced("import frobnitz"))),
        coding_samples=2,
        code_sampling_strategy="EVIDENCE",
    )

    assert result.source is not None
    kept = {"frobnitz", "gobnitz"} if "import frobnitz" in result.source else {"dobnitz", "hobnitz"}
    assert {pin.name for pin in result.pins} == kept
    assert len(result.attempts[0].dependencies.installed) == 2
    document = result.to_json()["pins"]
    assert [set(pin) for pin in document] == [{"name", "version", "hashes", "facts"}] * 2
    assert all(one.startswith("sha256:") for pin in document for one in pin["hashes"])
    assert all(pin["hashes"] and pin["facts"] for pin in document)
    assert result.source.count('#     "') == 1


def test_a_program_without_packages_has_no_pins(
    execute: Callable[..., tuple[TaskResult, ScriptedModel]],
) -> None:
    result, _ = execute(ScriptLine("sample", (fenced("print(1)"),) * 3))

    assert (result.pins, result.activate_line) == ((), None)


def test_a_kept_environment_is_named_in_the_result(
    index: LocalIndex, execute: Callable[..., tuple[TaskResult, ScriptedModel]]
) -> None:
    index.add("frobnitz")

    result, _ = execute(ScriptLine("sample", (fenced("import frobnitz"),) * 3), keep_environment=True)

    line = result.to_json()["activate_line"]
    ran = subprocess.run(["bash", "-c", f"{line} && python -c 'import frobnitz'"], check=False)
    assert ran.returncode == 0
