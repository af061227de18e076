"""How executions end that solved nothing: what was tried, and what would help most."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from code_it.ports import TokenListener
from code_it.task_executor import TaskExecutionConfig, TaskExecutor
from code_it.testing import (
    FixedEnvironment,
    FixedIndex,
    FixedLinter,
    FunctionModel,
    ScriptedSandbox,
    ScriptLine,
    run_result,
)
from code_it.values import Completion, Draw, Needs, Prompt, Refusal, TaskResult
from tests.conftest import Story, fenced
from tests.test_story_moves import code, moves, raised

Tell = Callable[..., Story]

OFFLINE = run_result("", 1, raised("urllib.error.URLError: <urlopen error no network>"))
FAILED = run_result("", 1, raised("ValueError: no"))


def test_a_network_that_is_off_is_named_with_the_flag_that_opens_it(tell_story: Tell) -> None:
    story = tell_story([code("fetch()")], [OFFLINE], max_coding_attempts=1)
    assert "--network HOST:PORT" in story.result.hint


def test_with_the_network_on_the_other_side_did_not_answer(tell_story: Tell) -> None:
    story = tell_story([code("fetch()")], [OFFLINE], max_coding_attempts=1, network="on")
    assert "did not answer" in story.result.hint and "--network" not in story.result.hint


def test_a_package_that_is_refused_again_is_named(tell_story: Tell) -> None:
    refusal = Refusal("reqeusts", "reqeusts", "no such package on the index", "requests")
    story = tell_story(
        [code("import reqeusts"), code("import reqeusts as r", prompt="repair")],
        needs={"reqeusts": Needs(refused=(refusal,))},
        max_coding_attempts=2,
    )
    assert story.result.hint.endswith(
        "reqeusts was refused again and again: name the package to use in the task"
    )


def test_when_every_move_is_made_the_word_says_so_and_what_they_were(tell_story: Tell) -> None:
    story = tell_story(
        [
            code("first()"),
            code("second()", prompt="repair"),
            ScriptLine("sample", (fenced("first()"),), repeat=True),
        ],
        [FAILED] * 20,
        max_coding_attempts=20,
    )
    assert len(story.result.attempts) < 20
    assert "every move has been made" in story.result.hint
    assert "sample 1, repair 1, resample" in story.result.hint


def test_a_run_that_stops_at_its_attempts_does_not_say_that_all_was_tried(tell_story: Tell) -> None:
    story = tell_story([code("first()")], [FAILED], max_coding_attempts=1)
    assert story.result.hint.startswith("not solved in 1 attempt;")


class DemoModel(FunctionModel):
    name = "demo"


def execute(model: FunctionModel, folder: Path, runs: Sequence[object], **fields: object) -> TaskResult:
    return TaskExecutor(
        model_builder=lambda: model,
        config=TaskExecutionConfig(workspace=folder, **fields),  # type: ignore[arg-type]
        linter=FixedLinter(),
        index=FixedIndex(),
        environment=FixedEnvironment(folder),
        sandbox=ScriptedSandbox(runs),  # type: ignore[arg-type]
    ).execute("Print it.")


def answer(prompt: Prompt, draw: Draw) -> str:
    return "1. Do it." if prompt.name == "plan" else fenced("print(1)")


@pytest.mark.parametrize(("run", "says"), [(FAILED, "demo model"), (OFFLINE, "--network")])
def test_the_demo_model_is_named_unless_something_else_stood_in_the_way(
    run: object, says: str, tmp_path: Path
) -> None:
    result = execute(DemoModel(answer), tmp_path, [run], max_coding_attempts=1)
    assert says in result.hint


class SlowModel(FunctionModel):
    """Tells its tokens one by one until it is stopped."""

    def complete(
        self, prompt: Prompt, draws: Sequence[Draw], max_tokens: int, on_tokens: TokenListener
    ) -> Iterator[Completion]:
        if prompt.name == "plan":
            yield from super().complete(prompt, draws, max_tokens, on_tokens)
            return
        for number in range(10_000):
            time.sleep(0.01)
            on_tokens(number)


def test_a_model_that_writes_when_the_time_is_over_is_stopped(tmp_path: Path) -> None:
    result = execute(SlowModel(answer), tmp_path, [], max_wall_time_s=0.3)
    assert result.status == "exhausted" and "budget" in result.hint
    assert [attempt.chosen for attempt in result.attempts] == [None]


def test_a_run_gets_no_more_than_what_is_left_of_the_time(tmp_path: Path) -> None:
    sandbox = ScriptedSandbox([run_result("1\n")])
    TaskExecutor(
        model_builder=lambda: FunctionModel(answer),
        config=TaskExecutionConfig(workspace=tmp_path, max_wall_time_s=30, run_timeout_s=600),
        linter=FixedLinter(),
        index=FixedIndex(),
        environment=FixedEnvironment(tmp_path),
        sandbox=sandbox,
    ).execute("Print it.")
    given = sandbox.requests[0].timeout_s
    assert given is not None and 0 < given <= 30


def test_the_closest_program_is_kept(tell_story: Tell) -> None:
    story = tell_story(
        [code("first()", "second()")],
        [run_result("half\n", 1, raised("ValueError: no")), run_result("", None, timed_out=True)],
        max_coding_attempts=2,
        code_sampling_strategy="PYLINT",
    )
    assert moves(story) == ["sample", "leftover"]
    assert (story.result.run_dir / "program.py").read_text() == story.result.source == "second()\n"
