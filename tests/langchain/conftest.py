from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from code_it.config import TaskExecutionConfig
from code_it.langchain.code_it_tool import CodeItTool
from code_it.testing import (
    FixedEnvironment,
    FixedIndex,
    FixedLinter,
    ScriptedModel,
    ScriptedSandbox,
    ScriptLine,
)
from code_it.values import RunResult
from tests.conftest import PLAN, fenced


def code(*sources: str) -> ScriptLine:
    return ScriptLine("sample", tuple(fenced(source) for source in sources), repeat=True)


@pytest.fixture
def make_tool(tmp_path: Path) -> Callable[..., CodeItTool]:
    """A CodeItTool over doubles; its sandbox is kept as ``tool.doubles``."""

    def make(
        runs: Sequence[RunResult], lines: Sequence[ScriptLine] = (code("print(1)"),), **fields: Any
    ) -> CodeItTool:
        config = TaskExecutionConfig(workspace=tmp_path / "workspace", **fields)
        return CodeItTool(
            lambda: ScriptedModel([PLAN, *lines]),
            config,
            linter=FixedLinter(),
            index=FixedIndex(),
            environment=FixedEnvironment(tmp_path),
            sandbox=ScriptedSandbox(runs),
        )

    return make
