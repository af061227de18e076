from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from threading import Event as Signal
from threading import Thread
from typing import Any

import pytest
from langchain_core.callbacks import BaseCallbackHandler
from langchain_core.messages import ToolMessage
from langchain_core.tools import BaseTool

from code_it.config import TaskExecutionConfig
from code_it.events import Event
from code_it.langchain.arguments import Limits, tightened
from code_it.langchain.code_it_tool import CodeItTool
from code_it.testing import (
    FixedEnvironment,
    FixedIndex,
    FixedLinter,
    FunctionModel,
    ScriptedSandbox,
    run_result,
)
from code_it.values import Artifact, Draw, Prompt, RunRequest, RunResult, TaskResult
from tests.langchain.conftest import code

Make = Callable[..., CodeItTool]


def call(tool: BaseTool, **arguments: Any) -> ToolMessage:
    message = tool.invoke({"type": "tool_call", "id": "1", "name": tool.name, "args": arguments})
    assert isinstance(message, ToolMessage)
    return message


class Told(BaseCallbackHandler):
    def __init__(self) -> None:
        self.events: list[dict[str, str]] = []

    def on_custom_event(self, name: str, data: Any, **kwargs: Any) -> None:
        assert name == "code_it"
        self.events.append(data)


def test_a_task_in_and_text_out(make_tool: Make) -> None:
    tool = make_tool([run_result("1\n")]).build_execute_task()
    assert tool.name == "ExecuteCodingTask"
    assert tool.run("Print one.") == "Task Success: 1"


def test_the_whole_result_is_the_artifact(make_tool: Make) -> None:
    message = call(make_tool([run_result("1\n")]).build_execute_task(), __arg1="Print one.")
    assert isinstance(message.artifact, TaskResult)
    assert message.artifact.status == "solved"
    json.dumps(message.artifact.to_json())
    assert message.status == "success"


def test_a_failing_program_is_no_error_of_the_tool(make_tool: Make) -> None:
    tool = make_tool([run_result("", 1, "boom")], max_coding_attempts=1).build_execute_task()
    message = call(tool, __arg1="Print one.")
    assert message.text.startswith("Task Failed: not solved in 1 attempt")
    assert message.status == "success" and not message.artifact


def test_files_that_were_made_are_named(make_tool: Make) -> None:
    run = run_result("done\n")
    made = Artifact("chart.png", 120, "0" * 64, "image/png")
    run = RunResult(**{**{name: getattr(run, name) for name in run.__slots__}, "artifacts": (made,)})
    message = call(make_tool([run]).build_execute_task(), __arg1="Draw.")
    assert f"Files in {message.artifact.run_dir / 'files'}: chart.png (120 bytes)" in message.text


def test_a_program_that_is_only_written_is_shown(make_tool: Make) -> None:
    tool = make_tool([], execute_code=False).build_execute_task()
    assert tool.run("Print one.") == "Program written, not run:\nprint(1)\n"


def test_an_error_of_the_world_is_told_to_the_agent(make_tool: Make) -> None:
    tool = make_tool([], lines=()).build_execute_task()
    message = call(tool, __arg1="Print one.")
    assert message.status == "error"
    assert "no answer left for the question 'sample'" in message.text


@pytest.mark.parametrize("task", ["", "  \n"])
def test_an_empty_task_is_told_to_the_agent(make_tool: Make, task: str) -> None:
    assert "the task is empty" in make_tool([]).build_execute_task().run(task)


def test_model_and_linter_serve_several_tasks(tmp_path: Path) -> None:
    built: list[int] = []

    def build() -> FunctionModel:
        built.append(1)
        return FunctionModel(lambda prompt, draw: "1. Go." if prompt.name == "plan" else "```\nprint(1)\n```")

    tool = CodeItTool(
        build,
        TaskExecutionConfig(workspace=tmp_path / "w"),
        linter=FixedLinter(),
        index=FixedIndex(),
        environment=FixedEnvironment(tmp_path),
        sandbox=ScriptedSandbox([run_result("1\n")] * 2),
    )
    assert tool.execute_task("One.") and tool.execute_task("Again.")
    assert built == [1]


def test_progress_goes_to_the_callbacks(make_tool: Make) -> None:
    told = Told()
    make_tool([run_result("1\n")]).build_execute_task().invoke("Print one.", {"callbacks": [told]})
    kinds = [data["event"] for data in told.events]
    assert kinds[0] == "ExecutionStarted" and kinds[-1] == "ExecutionEnded"
    assert {"PlanMade", "AttemptStarted", "RunStarted", "OutputReceived"} <= set(kinds)
    json.dumps(told.events)


def test_a_stream_of_events_shows_progress_while_it_works(make_tool: Make) -> None:
    async def stream() -> list[str]:
        tool = make_tool([run_result("1\n")]).build_execute_task()
        return [
            event["data"]["event"]
            async for event in tool.astream_events("Print one.", version="v2")
            if event["event"] == "on_custom_event"
        ]

    kinds = asyncio.run(stream())
    assert kinds[0] == "ExecutionStarted" and kinds[-1] == "ExecutionEnded"


def test_the_event_loop_goes_on_while_a_task_is_executed(tmp_path: Path) -> None:
    async def both() -> tuple[str, bool]:
        tool = slow_tool(tmp_path, Sandbox())
        task = asyncio.create_task(tool.build_execute_task().ainvoke("Print one."))
        for _ in range(500):
            if Sandbox.entered.is_set():
                break
            await asyncio.sleep(0.01)
        entered = Sandbox.entered.is_set() and not task.done()
        Sandbox.leave.set()
        return await task, entered

    class Sandbox(ScriptedSandbox):
        entered, leave = Signal(), Signal()

        def __init__(self) -> None:
            super().__init__([run_result("1\n")])

        def run(self, request: RunRequest, on_output: Any) -> RunResult:
            self.entered.set()
            assert self.leave.wait(20)
            return super().run(request, on_output)

    assert asyncio.run(both()) == ("Task Success: 1", True)


def test_closing_waits_for_the_task_that_is_executed(tmp_path: Path) -> None:
    told: list[str] = []
    entered, leave = Signal(), Signal()

    class Closing(FunctionModel):
        def close(self) -> None:
            told.append("closed")

    def say(prompt: Prompt, draw: Draw) -> str:
        told.append(prompt.name)
        entered.set()
        assert leave.wait(20)
        return "1. Go." if prompt.name == "plan" else "```python\nprint(1)\n```"

    tool = slow_tool(tmp_path, ScriptedSandbox([run_result("1\n")]), Closing(say))
    working = Thread(target=lambda: tool.execute_task("Print one."))
    working.start()
    assert entered.wait(20)
    closing = Thread(target=tool.close)
    closing.start()
    closing.join(0.2)
    leave.set()
    working.join()
    closing.join()
    assert told[0] == "plan" and told[-1] == "closed" and "sample" in told


def test_a_task_that_is_cancelled_asks_nothing_more(tmp_path: Path) -> None:
    asked: list[str] = []
    entered, leave = Signal(), Signal()

    def say(prompt: Prompt, draw: Draw) -> str:
        asked.append(prompt.name)
        entered.set()
        assert leave.wait(20)
        return "1. Go."

    async def cancelled() -> None:
        tool = slow_tool(tmp_path, ScriptedSandbox([]), FunctionModel(say))
        task = asyncio.create_task(tool.build_execute_task().ainvoke("Print one."))
        while not entered.is_set():
            await asyncio.sleep(0.01)
        task.cancel()
        asyncio.get_running_loop().call_later(0.1, leave.set)
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(cancelled())
    assert asked == ["plan"]


def slow_tool(tmp_path: Path, sandbox: ScriptedSandbox, model: FunctionModel | None = None) -> CodeItTool:
    def say(prompt: Prompt, draw: Draw) -> str:
        return "1. Go." if prompt.name == "plan" else "```python\nprint(1)\n```"

    return CodeItTool(
        lambda: model or FunctionModel(say),
        TaskExecutionConfig(workspace=tmp_path / "w"),
        linter=FixedLinter(),
        index=FixedIndex(),
        environment=FixedEnvironment(tmp_path),
        sandbox=sandbox,
    )


def test_files_lie_in_the_programs_folder_and_the_model_hears_of_them(tmp_path: Path) -> None:
    heard: list[str] = []

    def say(prompt: Prompt, draw: Draw) -> str:
        heard.append(prompt.user)
        return "1. Go." if prompt.name == "plan" else "```python\nprint(1)\n```"

    coder = slow_tool(tmp_path, ScriptedSandbox([run_result("1\n")]), FunctionModel(say))
    files = {"in.csv": "a,b\n1,2\n", "note.txt": "ü"}
    message = call(coder.build_execute_structured_task(), task="Add up.", files=files)
    folder = message.artifact.run_dir / "files"
    assert (folder / "in.csv").read_text() == "a,b\n1,2\n"
    assert (folder / "note.txt").read_text() == "ü"
    assert all("in.csv" in question and "note.txt" in question for question in heard)


@pytest.mark.parametrize(
    "name", ["../x", "/etc/passwd", "a/b", "", ".", "..", "program.py", "a\nb", "a\0b", "a\\b", "x" * 300]
)
def test_a_file_that_leaves_the_folder_is_refused(make_tool: Make, tmp_path: Path, name: str) -> None:
    message = call(make_tool([]).build_execute_structured_task(), task="Go.", files={name: "x"})
    assert message.status == "error" and "cannot be the name of a file" in message.text
    assert not (tmp_path / "workspace").exists()


def test_files_that_are_too_large_are_refused(make_tool: Make) -> None:
    tool = make_tool([], disk_limit_mb=1).build_execute_structured_task()
    assert "larger than 1 MiB" in call(tool, task="Go.", files={"x": "y" * (2**20 + 1)}).text


@pytest.mark.parametrize(
    "arguments", [{}, {"task": "Go.", "limits": {"memory_limit_mb": -5}}, {"task": ["x"]}]
)
def test_arguments_of_another_form_are_told_to_the_agent(make_tool: Make, arguments: dict[str, Any]) -> None:
    assert call(make_tool([]).build_execute_structured_task(), **arguments).status == "error"


def test_limits_only_tighten() -> None:
    config = TaskExecutionConfig(memory_limit_mb=500, run_timeout_s=10, cpu_limit_s=None)
    asked = Limits(memory_limit_mb=4000, run_timeout_s=2, cpu_limit_s=3)
    now = tightened(config, asked)
    assert (now.memory_limit_mb, now.run_timeout_s, now.cpu_limit_s) == (500, 2, 3)
    assert (config.memory_limit_mb, config.run_timeout_s) == (500, 10)


def test_events_reach_a_listener_of_the_library(make_tool: Make) -> None:
    events: list[Event] = []
    make_tool([run_result("1\n")], [code("print(1)")]).execute_task("Go.", on_event=events.append)
    assert type(events[-1]).__name__ == "ExecutionEnded"
