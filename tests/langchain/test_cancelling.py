"""A call that is cancelled ends its program, its server's answer and its thread, and leaves nothing."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path
from uuid import uuid4

import pytest

from code_it.config import TaskExecutionConfig
from code_it.langchain.code_it_tool import CodeItTool
from code_it.langchain.job import Job
from code_it.langchain.python_langchain_tool_mixin import LangchainPythonToolMixin
from code_it.langchain.run_python_tool import build_run_python
from code_it.models import build_model
from code_it.testing import FixedLinter, FunctionModel
from code_it.values import Draw, Prompt
from tests.conftest import fenced
from tests.models.loopback import Exchange, hanging, piece, serve, wait_for


def running(mark: str) -> list[str]:
    """The processes of this machine whose command line or program has ``mark``."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "cmdline").read_bytes().decode("utf-8", "replace")
        except OSError:
            continue
        found += [words] if mark in words else []
    return found


def threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name == "code_it"]


def endless(mark: str) -> str:
    """A program whose child has ``mark`` in its command line; both never end by themselves."""
    return (
        "import subprocess, sys\n"
        f"subprocess.run([sys.executable, '-c', 'import time; time.sleep(600)', '{mark}'])\n"
    )


async def cancelled_when(is_there: Callable[[], bool], call: Awaitable[object]) -> None:
    task = asyncio.ensure_future(call)
    while not is_there():
        assert not task.done(), await task
        await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    wait_for(lambda: threads() == [])


def coder_that_writes(source: str, tmp_path: Path) -> CodeItTool:
    def say(prompt: Prompt, draw: Draw) -> str:
        return "1. Go." if prompt.name == "plan" else fenced(source)

    config = TaskExecutionConfig(workspace=tmp_path / "workspace", run_timeout_s=300)
    return CodeItTool(lambda: FunctionModel(say), config, linter=FixedLinter())


def test_a_cancelled_task_ends_its_program_and_removes_its_virtualenv(tmp_path: Path) -> None:
    mark = f"mark-{uuid4()}"
    tool = coder_that_writes(endless(mark), tmp_path).build_execute_structured_task()
    interpreters: list[Path] = []

    def is_running() -> bool:
        interpreters[:] = [Path(words.split("\0")[0]) for words in running(mark)]
        return bool(interpreters) and interpreters[0].exists()

    arguments = {"task": "Wait.", "files": {"in.txt": "x"}}
    asyncio.run(cancelled_when(is_running, tool.ainvoke(arguments)))
    assert running(mark) == []
    assert interpreters and not any(path.exists() for path in interpreters)
    (run_dir,) = (path for path in (tmp_path / "workspace").iterdir() if not path.is_symlink())
    assert (run_dir / "journal" / "attempt-1" / "program.py").read_text() == endless(mark)


@pytest.mark.parametrize("kind", ["editor", "sandbox"])
def test_a_cancelled_run_ends_its_program(tmp_path: Path, kind: str) -> None:
    mark = f"mark-{uuid4()}"
    config = TaskExecutionConfig(workspace=tmp_path / "workspace", run_timeout_s=300)
    editor = LangchainPythonToolMixin(tmp_path / "source.py", config)
    editor.add_code(endless(mark))
    tool, argument = editor.build_run_tool(), ""
    if kind == "sandbox":
        tool, argument = build_run_python(config), endless(mark)
    asyncio.run(cancelled_when(lambda: bool(running(mark)), tool.ainvoke(argument)))
    assert running(mark) == []


@pytest.mark.parametrize(("scheme", "is_silent"), [("openai", True), ("openai", False), ("webui", True)])
def test_a_cancelled_task_leaves_its_server_alone(tmp_path: Path, scheme: str, is_silent: bool) -> None:
    gone: list[bool] = []

    def endless_answer(exchange: Exchange) -> None:
        exchange.begin_stream()
        try:
            while not exchange.loopback.released.wait(0.01):
                exchange.send(piece("on and on "))
        except OSError:
            gone.append(True)

    with serve(hanging if is_silent else endless_answer) as server:
        model = f"webui:{server.url}" if scheme == "webui" else f"openai:tiny@{server.url}"
        config = TaskExecutionConfig(
            workspace=tmp_path, model=model, max_tokens=100_000, context_tokens=200_000
        )
        tool = CodeItTool(lambda: build_model(config), config, linter=FixedLinter()).build_execute_task()
        asyncio.run(cancelled_when(lambda: bool(server.posts), tool.ainvoke("Wait.")))
        if not is_silent:
            wait_for(lambda: gone == [True])


def test_the_next_call_of_a_cancelled_tool_works(tmp_path: Path) -> None:
    mark = f"mark-{uuid4()}"
    sources = [endless(mark), "print(6 * 7)"]

    def say(prompt: Prompt, draw: Draw) -> str:
        return "1. Go." if prompt.name == "plan" else fenced(sources[0])

    config = TaskExecutionConfig(workspace=tmp_path / "workspace", coding_samples=1)
    coder = CodeItTool(lambda: FunctionModel(say), config, linter=FixedLinter())
    tool = coder.build_execute_task()

    async def both() -> str:
        await cancelled_when(lambda: bool(running(mark)), tool.ainvoke("Wait."))
        sources.pop(0)
        return str(await tool.ainvoke("Multiply."))

    assert asyncio.run(both()) == "Task Success: 42"


def test_a_job_that_is_over_cannot_be_stopped() -> None:
    job = Job(lambda tell: 42, lambda event: None)
    assert job.outcome.result(10) == 42
    job.stop()
    assert job.outcome.result() == 42
