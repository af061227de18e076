"""Programs as the ancestor's README shows them: its imports, its calls, only the models swapped.

Their LangChain is that of its time: today those names live in ``langchain_classic``.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.models.loopback import Exchange, serve

PROGRAMS = Path(__file__).parent.parent / "data" / "ancestor"

OLD_NAMES = """
import functools, sys, types
import langchain_classic, langchain_classic.agents, langchain_classic.prompts, langchain_classic.schema
from langchain_core.language_models import FakeListLLM
for name in ("", ".agents", ".prompts", ".schema"):
    sys.modules["langchain" + name] = sys.modules["langchain_classic" + name]
"""
SWAPPED_LLM = """
models = types.ModuleType("langchain_app.models.vicuna_request_llm")
models.VicunaLLM = lambda: FakeListLLM(responses={responses!r})
sys.modules[models.__name__] = models
"""


def run_program(name: str, folder: Path, url: str = "", responses: list[str] | None = None) -> str:
    """Run a program of the ancestor's time in ``folder``; what it printed."""
    program = (PROGRAMS / f"{name}.py").read_text()
    builder = f"functools.partial(build_llama_base_llm, {url + '/prompt'!r})"
    program = program.replace("(build_llama_base_llm,", f"({builder},").replace(
        ", build_llama_base_llm, ", f", {builder}, "
    )
    path = folder / f"{name}.py"
    path.write_text(OLD_NAMES + SWAPPED_LLM.format(responses=responses or []) + program)
    plain = {key: value for key, value in os.environ.items() if not key.startswith("CODE_IT_")}
    done = subprocess.run(
        [sys.executable, str(path)], cwd=folder, capture_output=True, text=True, check=False, env=plain
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def model(exchange: Exchange) -> None:
    """A prompt server that plans and writes ``print(6 * 7)``."""
    plans = exchange.body["prompt"].endswith("1.")
    exchange.json({"response": " Multiply.\n" if plans else "print(6 * 7)\n\n\nx = '''\n\n'''\n```"})


def result_of(folder: Path) -> dict[str, object]:
    return json.loads((folder / "workspace" / "latest" / "result.json").read_text())  # type: ignore[no-any-return]


def test_the_executor(tmp_path: Path) -> None:
    (tmp_path / "task.txt").write_text("What is six times seven?\n")
    with serve(model) as server:
        run_program("executor", tmp_path, server.url)
    assert (tmp_path / "persistent_source.py").read_text() == "print(6 * 7)\n\n\nx = '''\n\n'''\n"
    result = result_of(tmp_path)
    assert (result["status"], result["stdout"], result["plan"]) == ("solved", "42\n", ["Multiply."])
    assert result["task"] == "What is six times seven?"


def test_the_tool_in_a_zero_shot_react_agent(tmp_path: Path) -> None:
    responses = [
        "I need a program.\nAction: ExecuteCodingTask\nAction Input: What is six times seven?",
        "I know it.\nFinal Answer: 42",
    ]
    with serve(model) as server:
        printed = run_program("tool", tmp_path, server.url, responses)
    assert "coding_samples=3" in printed
    assert "Task Success: 42" in printed
    assert result_of(tmp_path)["status"] == "solved"


def test_the_mixin_in_an_agent_of_its_own(tmp_path: Path) -> None:
    responses = [
        "First the code.\nAction: CodeEditorAddCode\nAction Input: print(6 + 7)\n",
        "A package.\nAction: PipInstall\nAction Input: --index-url http://elsewhere x",
        "Now run it.\nAction: CodeEditorRunCode\nAction Input: \n",
        "It printed 13.\nTask Completed: thirteen",
    ]
    printed = run_program("mixin", tmp_path, responses=responses)
    assert "Program Succeeded" in printed and "Stdout:13" in printed
    assert "is not a package name" in printed
    assert "Task Completed: thirteen" in printed
    assert (tmp_path / "persistent_source.py").read_text() == "print(6 + 7)\n"
