"""An editor whose operations are LangChain tools."""

from __future__ import annotations

from collections.abc import Callable

from langchain_core.tools import BaseTool, Tool

from code_it.code_editor.python_editor import PythonCodeEditor
from code_it.code_editor.reports import install_report, run_report
from code_it.events import Listener, OutputReceived
from code_it.langchain.package_names import read_requirements
from code_it.langchain.working import work_aside, work_here
from code_it.values import RunResult

__all__ = ["LangchainPythonToolMixin"]


class LangchainPythonToolMixin(PythonCodeEditor):
    """A ``PythonCodeEditor`` with tools for an agent. No tool raises for a mistake or a failing program."""

    def pip_install(self, text: str) -> str:
        """Install the packages that ``text`` names, under the package policy, and tell what came of it.

        Raises:
            ValueError: ``text`` has something that is more than a name with versions.
            WorldError: the index does not answer, or the installer is broken.
        """
        return install_report(*self.bench.install(read_requirements(text)))

    def build_add_code_tool(self) -> BaseTool:
        """The tool ``CodeEditorAddCode``."""
        return _editing(
            "CodeEditorAddCode",
            self.add_code,
            "Adds lines of code at the end of the source code. The input is the code.",
            'print("hello")',
        )

    def build_add_code_to_top_tool(self) -> BaseTool:
        """The tool ``CodeEditorAddCodeToTop``."""
        return _editing(
            "CodeEditorAddCodeToTop",
            self.add_code_to_top,
            "Adds lines of code at the beginning of the source code. The input is the code.",
            "import json",
        )

    def build_change_code_line_tool(self) -> BaseTool:
        """The tool ``CodeEditorChangeCodeLine``."""
        return _editing(
            "CodeEditorChangeCodeLine",
            self.change_code_line,
            "Replaces one line of the source code. The first line of the input is the number of the line, "
            "counted from 1; what follows is the new code.",
            '3\nprint("now line 3 prints this")',
        )

    def build_delete_code_lines_tool(self) -> BaseTool:
        """The tool ``CodeEditorDeleteLine``."""
        return _editing(
            "CodeEditorDeleteLine",
            self.delete_code_lines,
            "Deletes lines of the source code. The input is their numbers, counted from 1.",
            "1, 3",
        )

    def build_display_code_tool(self) -> BaseTool:
        """The tool ``CodeEditorDisplayCode``; its input does not matter."""
        return _editing(
            "CodeEditorDisplayCode", lambda _: self.display_code(), "Shows the source code as it is.", ""
        )

    def build_pip_install(self) -> BaseTool:
        """The tool ``PipInstall``."""

        def install(text: str) -> str:
            return work_here(lambda tell: self.pip_install(text))

        async def ainstall(text: str) -> str:
            return await work_aside(lambda tell: self.pip_install(text))

        return Tool(
            name="PipInstall",
            description=_described(
                "Installs packages for the source code. The input is their names, also with versions.",
                "PipInstall",
                "requests, numpy>=1.26",
            ),
            func=install,
            coroutine=ainstall,
            handle_tool_error=True,
        )

    def build_run_tool(self) -> BaseTool:
        """The tool ``CodeEditorRunCode``; its input does not matter, its artifact is the RunResult."""

        def run(tell: Listener) -> tuple[str, RunResult]:
            done = self.run(lambda stream, text: tell(OutputReceived(stream, text)))
            return run_report(done), done

        def run_here(_: str = "") -> tuple[str, RunResult]:
            return work_here(run)

        async def run_aside(_: str = "") -> tuple[str, RunResult]:
            return await work_aside(run)

        purpose = (
            "Runs the source code and answers with its exit code, what it printed and the files it made."
        )
        return Tool(
            name="CodeEditorRunCode",
            description=_described(purpose, "CodeEditorRunCode", ""),
            func=run_here,
            coroutine=run_aside,
            response_format="content_and_artifact",
            handle_tool_error=True,
        )


def _editing(name: str, edit: Callable[[str], str], purpose: str, example: str) -> BaseTool:
    """A tool that changes or shows the code and answers with it."""

    def run(text: str) -> str:
        return work_here(lambda tell: edit(without_fence(text)))

    async def arun(text: str) -> str:
        return run(text)

    return Tool(
        name=name,
        description=_described(purpose, name, example),
        func=run,
        coroutine=arun,
        handle_tool_error=True,
    )


def _described(purpose: str, name: str, example: str) -> str:
    return f"{purpose}\nExample:\nAction: {name}\nAction Input:\n{example}\n"


def without_fence(text: str) -> str:
    """``text`` without the Markdown fence around it, if there is one."""
    lines = text.strip("\n").split("\n")
    if len(lines) > 1 and lines[0].startswith("```") and lines[-1].strip() == "```":
        return "\n".join(lines[1:-1])
    return text
