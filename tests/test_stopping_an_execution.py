"""An execution can be ended from outside, also while its model or its program is silent."""

from __future__ import annotations

from pathlib import Path

import pytest

from code_it.config import TaskExecutionConfig
from code_it.events import Event, OutputReceived
from code_it.task_executor import TaskExecutor
from code_it.testing import FixedLinter, FunctionModel
from tests.conftest import fenced
from tests.models.loopback import hanging, serve

ENDLESS = "import time\nprint('waiting', flush=True)\ntime.sleep(600)\n"


class _Enough(Exception):
    pass


def test_what_a_listener_raises_ends_the_execution_and_its_program(tmp_path: Path) -> None:
    heard: list[str] = []

    def listen(event: Event) -> None:
        if isinstance(event, OutputReceived):
            heard.append(event.text)
            if heard[-2:] == ["", ""]:
                raise _Enough

    config = TaskExecutionConfig(workspace=tmp_path, run_timeout_s=300, coding_samples=1)
    model = FunctionModel(lambda prompt, draw: "1. Go." if prompt.name == "plan" else fenced(ENDLESS))
    executor = TaskExecutor(None, lambda: model, config, linter=FixedLinter(), on_event=listen)
    with executor, pytest.raises(_Enough):
        executor.execute("Wait.")
    assert "".join(heard) == "waiting\n"


def test_the_time_of_a_task_holds_while_a_server_is_silent(tmp_path: Path) -> None:
    with serve(hanging) as server:
        config = TaskExecutionConfig(
            model=f"openai:tiny@{server.url}", workspace=tmp_path, max_wall_time_s=1, server_timeout_s=300
        )
        with TaskExecutor(None, None, config, linter=FixedLinter()) as executor:
            result = executor.execute("Wait.")
    assert (result.status, result.attempts) == ("exhausted", ())
    assert "max_wall_time_s" in result.hint
