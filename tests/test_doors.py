"""One task through every door: the command line, the library, LangChain, an OpenAI server.

Once with scripted answers, once with the bundled demo model, in process and behind a real server.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from code_it.config import TaskExecutionConfig
from code_it.langchain.code_it_tool import CodeItTool
from code_it.task_executor import TaskExecutor
from tests.conftest import fenced
from tests.models.loopback import Exchange, serve, serve_demo, streaming

TASK = "What is six times seven?"
PLAN = "1. Multiply.\n2. Print the product."
PROGRAM = fenced("print(6 * 7)\nwith open('answer.txt', 'w') as file:\n    file.write('42')")
SCRIPT = [{"prompt": "plan", "completions": [PLAN]}, {"prompt": "sample", "completions": [PROGRAM] * 3}]


def answer(exchange: Exchange) -> None:
    plans = "Write the plan." in exchange.body["messages"][-1]["content"]
    streaming(PLAN if plans else PROGRAM)(exchange)


@contextmanager
def configured(folder: Path, door: str) -> Iterator[TaskExecutionConfig]:
    script = folder / "answers.jsonl"
    script.write_text("".join(json.dumps(line) + "\n" for line in SCRIPT))
    scripted = TaskExecutionConfig(model=f"scripted:{script}", workspace=folder / "workspace")
    if door != "server":
        yield scripted
        return
    with serve(answer) as server:
        yield scripted.model_copy(update={"model": f"openai:tiny@{server.url}"})


def by_command_line(config: TaskExecutionConfig, task: str = TASK) -> dict[str, Any]:
    samples = f"--coding-samples={config.coding_samples}"
    command = [sys.executable, "-m", "code_it", "--json", "--model", config.model, samples, task]
    plain = {name: value for name, value in os.environ.items() if not name.startswith("CODE_IT_")}
    folder = config.workspace.parent
    done = subprocess.run(command, cwd=folder, env=plain, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)  # type: ignore[no-any-return]


def by_library(config: TaskExecutionConfig, task: str = TASK) -> dict[str, Any]:
    with TaskExecutor(config=config) as executor:
        return executor.execute(task).to_json()


def by_langchain(config: TaskExecutionConfig, task: str = TASK) -> dict[str, Any]:
    coder = CodeItTool(config=config)
    tool = coder.build_execute_task()
    call = {"type": "tool_call", "id": "1", "name": tool.name, "args": {"__arg1": task}}
    try:
        return tool.invoke(call).artifact.to_json()  # type: ignore[no-any-return]
    finally:
        coder.close()


DOORS = {"command": by_command_line, "library": by_library, "langchain": by_langchain, "server": by_library}


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    found = {}
    for door, execute in DOORS.items():
        with configured(tmp_path_factory.mktemp(door), door) as config:
            found[door] = execute(config)
    return found


@pytest.mark.parametrize("door", DOORS)
def test_the_task_is_solved(documents: dict[str, dict[str, Any]], door: str) -> None:
    document = documents[door]
    assert (document["status"], document["stdout"]) == ("solved", "42\n")
    assert [artifact["path"] for artifact in document["artifacts"]] == ["answer.txt"]
    assert document["plan"] == ["Multiply.", "Print the product."]


@pytest.mark.parametrize("door", DOORS)
def test_the_result_has_the_same_fields(documents: dict[str, dict[str, Any]], door: str) -> None:
    assert fields(documents[door]) ^ fields(documents["library"]) == set()


DEMO_TASK = (Path(__file__).parent.parent / "task.txt").read_text().strip()


@pytest.fixture(scope="module")
def demo_server() -> Iterator[str]:
    with serve_demo() as url:
        yield url


def test_the_demo_model_solves_a_task_alike_through_every_door(demo_server: str, tmp_path: Path) -> None:
    """One candidate each: those drawn at a temperature differ from one sampler to the other."""
    told = {}
    for door, execute in DOORS.items():
        model = f"openai:demo@{demo_server}" if door == "server" else "demo"
        workspace = tmp_path / door / "workspace"
        workspace.parent.mkdir()
        config = TaskExecutionConfig(model=model, workspace=workspace, coding_samples=1)
        told[door] = execute(config, DEMO_TASK)
    for document in told.values():
        assert document["status"] == "solved" and len(document["stdout"].splitlines()) == 15
        assert [artifact["path"] for artifact in document["artifacts"]] == ["sum.txt"]
        assert fields(document) == fields(told["library"])
        for same in ("task", "plan", "source", "stdout", "artifacts", "checks", "seed"):
            assert document[same] == told["library"][same], same
        assert [attempt["move"] for attempt in document["attempts"]] == ["sample"]


def fields(value: Any, path: str = "") -> set[str]:
    """Every path in a document with the kind of value that lies there."""
    if isinstance(value, dict):
        return {path + "{}"}.union(*(fields(inner, f"{path}.{key}") for key, inner in value.items()))
    if isinstance(value, list):
        return {path + "[]"}.union(*(fields(inner, path + "[]") for inner in value))
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return {f"{path}: {'number' if number else type(value).__name__}"}
