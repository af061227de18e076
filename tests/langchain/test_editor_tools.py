from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from langchain_core.messages import ToolMessage

from code_it.config import TaskExecutionConfig
from code_it.langchain.python_langchain_tool_mixin import LangchainPythonToolMixin
from code_it.langchain.run_python_tool import build_run_python
from code_it.testing import FixedEnvironment, FixedIndex, ScriptedSandbox, run_result
from code_it.values import RunResult


class Bench:
    """The mixin over doubles."""

    def __init__(self, tmp_path: Path, *runs: RunResult) -> None:
        self.sandbox = ScriptedSandbox(runs)
        self.environment = FixedEnvironment(tmp_path / "environment")
        self.config = TaskExecutionConfig(workspace=tmp_path / "workspace")
        self.index = FixedIndex(known={"requests", "numpy"})
        self.editor = LangchainPythonToolMixin(
            tmp_path / "source.py",
            self.config,
            index=self.index,
            environment=self.environment,
            sandbox=self.sandbox,
        )


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path, run_result("5\n"), run_result("", 1, "boom"))


def test_the_tools_have_the_ancestors_names(bench: Bench) -> None:
    editor = bench.editor
    tools = [
        editor.build_add_code_tool(),
        editor.build_add_code_to_top_tool(),
        editor.build_change_code_line_tool(),
        editor.build_delete_code_lines_tool(),
        editor.build_run_tool(),
        editor.build_display_code_tool(),
        editor.build_pip_install(),
    ]
    assert [tool.name for tool in tools] == [
        "CodeEditorAddCode",
        "CodeEditorAddCodeToTop",
        "CodeEditorChangeCodeLine",
        "CodeEditorDeleteLine",
        "CodeEditorRunCode",
        "CodeEditorDisplayCode",
        "PipInstall",
    ]
    assert all(tool.description and len(tool.description) < 500 for tool in tools)


def test_an_edit_answers_with_the_code(bench: Bench) -> None:
    editor = bench.editor
    assert editor.build_add_code_tool().run("x = 1\n\nprint(y)") == "x = 1\n\nprint(y)"
    assert editor.build_change_code_line_tool().run("3\nprint(x)") == "x = 1\n\nprint(x)"
    assert editor.build_add_code_to_top_tool().run("import os") == "import os\nx = 1\n\nprint(x)"
    assert editor.build_delete_code_lines_tool().run("1, 3") == "x = 1\nprint(x)"
    assert editor.build_display_code_tool().run("") == "x = 1\nprint(x)"
    assert Path(editor.filename).read_text() == "x = 1\nprint(x)"


def test_a_fence_around_the_code_is_no_part_of_it(bench: Bench) -> None:
    bench.editor.build_add_code_tool().run("```python\nx = 1\n```")
    assert bench.editor.display_code() == "x = 1"


@pytest.mark.parametrize("instruction", ["nine\nx", "9\nx", ""])
def test_a_mistake_of_the_agent_is_told_and_changes_nothing(bench: Bench, instruction: str) -> None:
    bench.editor.add_code("x = 1")
    assert "line" in bench.editor.build_change_code_line_tool().run(instruction)
    assert "line" in bench.editor.build_delete_code_lines_tool().run(instruction)
    assert bench.editor.display_code() == "x = 1"


def test_a_run_answers_in_words_and_a_failing_one_too(bench: Bench) -> None:
    tool = bench.editor.build_run_tool()
    bench.editor.add_code("print(2 + 3)")
    message = tool.invoke({"type": "tool_call", "id": "1", "name": tool.name, "args": {"__arg1": ""}})
    assert isinstance(message, ToolMessage) and isinstance(message.artifact, RunResult)
    assert "Program Succeeded" in message.text and "Stdout:5" in message.text
    assert "Program Failed" in tool.run("") and bench.sandbox.sources == ["print(2 + 3)"] * 2


def test_tools_work_beside_an_event_loop(bench: Bench) -> None:
    async def both() -> list[str]:
        add, run = bench.editor.build_add_code_tool(), bench.editor.build_run_tool()
        return [await add.ainvoke("print(5)"), await run.ainvoke("")]

    added, ran = asyncio.run(both())
    assert added == "print(5)" and "Program Succeeded" in ran


@pytest.mark.parametrize(
    "text", ["requests", "pip install requests", "`pip3 install requests`", "!pip install requests\n"]
)
def test_a_package_is_installed_through_the_policy(bench: Bench, text: str) -> None:
    assert bench.editor.build_pip_install().run(text) == "Installation Succeeded\ninstalled requests 1.0"
    assert [item.requirement for item in bench.environment.installed] == ["requests"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("requests==2.31", ["requests==2.31"]),
        ("pip install 'numpy>=1.26,<2' requests", ["numpy>=1.26,<2", "requests"]),
        ("numpy >= 1.26, < 2, requests", ["numpy>=1.26,<2", "requests"]),
        ("requests[socks,use-chardet]~=2.0\nnumpy", ["requests[socks,use-chardet]~=2.0", "numpy"]),
        ("numpy!=1.25.*", ["numpy!=1.25.*"]),
    ],
)
def test_versions_go_through_the_policy_too(bench: Bench, text: str, wanted: list[str]) -> None:
    assert bench.editor.build_pip_install().run(text).startswith("Installation Succeeded\n")
    assert bench.index.verified == [("", tuple(wanted))]
    assert [item.requirement for item in bench.environment.installed] == wanted


def test_a_refused_package_is_told_and_nothing_is_installed(bench: Bench) -> None:
    answer = bench.editor.build_pip_install().run("numpy, reqeusts")
    assert answer == "Installation Failed\nrefused reqeusts: unknown to this index"
    assert bench.environment.installed == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "--index-url http://evil requests",
        "git+https://evil/x",
        "requests; rm -rf /",
        "../x",
        "-r reqs.txt",
        "requests==",
        "requests > /tmp/x",
        "requests==1.0 --no-deps",
        "requests @ https://evil/x.whl",
        "requests[../x]",
        "requests==$(id)",
        "$(id)",
        "https://evil/x.whl",
        " ".join(f"p{number}" for number in range(40)),
    ],
)
def test_what_is_not_a_bare_name_never_reaches_the_index(bench: Bench, text: str) -> None:
    assert "name" in bench.editor.build_pip_install().run(text)
    assert bench.index.verified == [] and bench.environment.installed == []


def test_run_python_runs_a_program_alone(tmp_path: Path) -> None:
    sandbox = ScriptedSandbox([run_result("3\n"), run_result("", 4, "bad")])
    tool = build_run_python(TaskExecutionConfig(workspace=tmp_path), sandbox=sandbox)
    assert tool.name == "RunPython"
    call = {
        "type": "tool_call",
        "id": "1",
        "name": "RunPython",
        "args": {"__arg1": "```python\nprint(3)\n```"},
    }
    message = tool.invoke(call)
    assert message.artifact.stdout == "3\n"
    assert "Exit code:0\nStdout:3" in message.content
    assert "Exit code:4" in tool.run("raise SystemExit(4)")
    assert sandbox.sources == ["print(3)\n", "raise SystemExit(4)\n"]
    assert all(request.environment is None for request in sandbox.requests)


def test_run_python_says_what_the_sandbox_cannot_do(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    tool = build_run_python(TaskExecutionConfig(workspace=blocked), sandbox=ScriptedSandbox([]))
    assert "cannot write" in tool.run("print(1)")
