"""The sandbox alone as a LangChain tool."""

from __future__ import annotations

from langchain_core.tools import BaseTool, Tool

from code_it.answers import find_code
from code_it.code_editor.bench import Bench
from code_it.code_editor.reports import run_report
from code_it.config import TaskExecutionConfig
from code_it.events import Listener, OutputReceived
from code_it.langchain.working import work_aside, work_here
from code_it.ports import Sandbox
from code_it.values import RunResult

__all__ = ["build_run_python"]

PURPOSE = (
    "Runs a complete Python program in a sandbox, with the standard library only, and answers with its exit "
    "code, what it printed and the files it made. All runs share a folder. The input is the program."
)


def build_run_python(
    config: TaskExecutionConfig | None = None, *, sandbox: Sandbox | None = None
) -> BaseTool:
    """The tool ``RunPython``: a program in, text out, the RunResult as its artifact.

    The programs of one tool share a folder in the workspace.
    """
    bench = Bench(config or TaskExecutionConfig(), "run python", sandbox=sandbox)

    def run(code: str, tell: Listener) -> tuple[str, RunResult]:
        source = find_code(code)[0] or code
        done = bench.run(source, lambda stream, text: tell(OutputReceived(stream, text)))
        return f"{run_report(done)}\nFolder:{bench.files}", done

    def run_here(code: str) -> tuple[str, RunResult]:
        return work_here(lambda tell: run(code, tell))

    async def run_aside(code: str) -> tuple[str, RunResult]:
        return await work_aside(lambda tell: run(code, tell))

    return Tool(
        name="RunPython",
        description=PURPOSE,
        func=run_here,
        coroutine=run_aside,
        response_format="content_and_artifact",
        handle_tool_error=True,
    )
