"""The tools in a current agent, driven by a scripted chat model."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

from langchain.agents import create_agent
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, BaseMessage, ToolMessage
from langchain_core.outputs import ChatGeneration, ChatResult
from langchain_core.runnables import Runnable
from pydantic import Field

from code_it.langchain.code_it_tool import CodeItTool
from code_it.testing import run_result
from code_it.values import TaskResult

Make = Callable[..., CodeItTool]


class ScriptedChat(BaseChatModel):
    """Says its messages in order; ``offered`` are the names of the tools it was given."""

    script: list[AIMessage]
    offered: list[str] = Field(default_factory=list)

    @property
    def _llm_type(self) -> str:
        return "scripted"

    def bind_tools(self, tools: Sequence[Any], **kwargs: Any) -> Runnable[Any, Any]:  # type: ignore[override]
        self.offered = [tool.name for tool in tools]
        return self

    def _generate(
        self, messages: list[BaseMessage], stop: Any = None, run_manager: Any = None, **kwargs: Any
    ) -> ChatResult:
        return ChatResult(generations=[ChatGeneration(message=self.script.pop(0))])


def script(name: str, arguments: dict[str, Any]) -> ScriptedChat:
    call = {"name": name, "args": arguments, "id": "1", "type": "tool_call"}
    return ScriptedChat(script=[AIMessage("", tool_calls=[call]), AIMessage("It is 42.")])


def the_tool_message(state: dict[str, Any]) -> ToolMessage:
    (message,) = [message for message in state["messages"] if isinstance(message, ToolMessage)]
    return message


def ask(text: str) -> dict[str, Any]:
    return {"messages": [("user", text)]}


def test_a_current_agent_executes_a_task(make_tool: Make) -> None:
    tool = make_tool([run_result("42\n")]).build_execute_task()
    chat = script("ExecuteCodingTask", {"__arg1": "What is six times seven?"})
    state = create_agent(chat, [tool]).invoke(ask("What is six times seven?"))
    message = the_tool_message(state)
    assert message.content == "Task Success: 42"
    assert isinstance(message.artifact, TaskResult)
    assert state["messages"][-1].content == "It is 42."
    assert chat.offered == ["ExecuteCodingTask"]


def test_a_current_agent_gives_files_and_limits(make_tool: Make) -> None:
    tool = make_tool([run_result("42\n")]).build_execute_structured_task()
    arguments = {"task": "Add up.", "files": {"in.csv": "1,2\n"}, "limits": {"run_timeout_s": 5}}
    message = the_tool_message(create_agent(script(tool.name, arguments), [tool]).invoke(ask("Add up.")))
    assert (message.artifact.run_dir / "files" / "in.csv").read_text() == "1,2\n"


def test_an_agent_that_streams_shows_the_progress(make_tool: Make) -> None:
    async def kinds() -> list[str]:
        tool = make_tool([run_result("42\n")]).build_execute_task()
        agent = create_agent(script("ExecuteCodingTask", {"__arg1": "Go."}), [tool])
        events = agent.astream_events(ask("Go."), version="v2")
        return [event["data"]["event"] async for event in events if event["event"] == "on_custom_event"]

    told = asyncio.run(kinds())
    assert told[0] == "ExecutionStarted" and "RunEnded" in told and told[-1] == "ExecutionEnded"


def test_an_agent_hears_of_a_task_that_failed(make_tool: Make) -> None:
    tool = make_tool([run_result("", 1, "boom")], max_coding_attempts=1).build_execute_task()
    state = create_agent(script("ExecuteCodingTask", {"__arg1": "Go."}), [tool]).invoke(ask("Go."))
    assert the_tool_message(state).text.startswith("Task Failed: ")
