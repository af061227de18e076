"""Which move comes next, and when there is none left."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from code_it.events import Event, FailureFound
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
from code_it.values import Moves, Needs, Requirement
from tests.conftest import UNDEFINED, Story, fenced

Tell = Callable[..., Story]


def code(*sources: str, prompt: str = "sample") -> ScriptLine:
    return ScriptLine(prompt, tuple(fenced(source) for source in sources))  # type: ignore[arg-type]


def raised(exception: str, line: int = 1) -> str:
    head = "Traceback (most recent call last):"
    return f'{head}\n  File "program.py", line {line}, in <module>\n    code\n{exception}\n'


def moves(story: Story) -> list[str]:
    return [attempt.move for attempt in story.result.attempts]


def kinds(story: Story) -> list[str | None]:
    return [attempt.failure.kind if attempt.failure else None for attempt in story.result.attempts]


def test_a_missing_import_of_the_standard_library_is_fixed_without_asking(tell_story: Tell) -> None:
    story = tell_story(
        [code("print(math.pi)")],
        [run_result("", 1, raised("NameError: name 'math' is not defined")), run_result("3.14\n")],
    )
    assert moves(story) == ["sample", "fix"]
    assert story.ran[-1] == "import math\nprint(math.pi)"
    assert story.asked == ["plan", "sample"]
    assert story.result.to_json()["attempts"][1]["candidates"][0]["fix"] == "added `import math`"


def test_a_module_that_the_run_did_not_find_goes_to_the_packages_not_to_the_model(tell_story: Tell) -> None:
    story = tell_story(
        [code("load('openpyxl')")],
        [
            run_result("", 1, raised("ModuleNotFoundError: No module named 'openpyxl'")),
            run_result("done\n"),
        ],
        needs={"import openpyxl": Needs((Requirement("openpyxl", "openpyxl"),))},
    )
    assert moves(story) == ["sample", "install"]
    assert story.asked == ["plan", "sample"]
    assert [item.requirement for item in story.result.attempts[1].dependencies.installed] == ["openpyxl"]


def test_a_module_that_is_still_missing_goes_to_the_model(tell_story: Tell) -> None:
    missing = run_result("", 1, raised("ModuleNotFoundError: No module named 'nothing'"))
    story = tell_story(
        [code("load('nothing')"), code("print(1)", prompt="repair")], [missing, missing, run_result("1\n")]
    )
    assert moves(story) == ["sample", "install", "repair"]


def test_the_next_program_is_taken_before_the_model_is_asked_again(tell_story: Tell) -> None:
    story = tell_story(
        [code("first()", "second()", "first( )")],
        [run_result("", 1, raised("ValueError: no")), run_result("2\n")],
        apply_linter=False,
        code_sampling_strategy="PYLINT",
    )
    assert moves(story) == ["sample", "leftover"]
    assert story.ran == ["first()", "second()"]


def test_the_moves_go_from_cheap_to_dear_and_end_early_when_all_are_made(tell_story: Tell) -> None:
    failure = run_result("", 1, raised("ValueError: no"))
    story = tell_story(
        [
            code("first()", "second()"),
            code("third()", prompt="repair"),
            ScriptLine("sample", (fenced("first()"),), repeat=True),
        ],
        [failure] * 20,
        max_coding_attempts=20,
    )
    assert moves(story) == [
        "sample", "leftover", "repair", "resample", "resample", "replan", "resample", "resample",
    ]  # fmt: skip
    assert story.result.status == "exhausted"
    last = story.result.attempts[-1].failure
    assert last is not None and last.move is None and last.why == "every move has been made"
    asked = [(prompt.name, prompt.user) for prompt in story.model.prompts if prompt.name == "repair"]
    assert len(asked) == len(set(asked)) == 1


def test_the_same_failure_after_a_repair_leads_to_another_move(tell_story: Tell) -> None:
    failure = run_result("", 1, raised("ValueError: no"))
    story = tell_story(
        [code("first()"), code("second()", prompt="repair"), code("third()")],
        [failure, failure, run_result("3\n")],
    )
    assert moves(story) == ["sample", "repair", "resample"]


def test_repairs_and_fresh_draws_take_turns(tell_story: Tell) -> None:
    story = tell_story(
        [
            code("first()"),
            code("second()", prompt="repair"),
            code("third()"),
            code("fourth()", prompt="repair"),
        ],
        [
            run_result("", 1, raised("ValueError: one")),
            run_result("", 1, raised("TypeError: two")),
            run_result("", 1, raised("KeyError: three")),
            run_result("4\n"),
        ],
    )
    assert moves(story) == ["sample", "repair", "resample", "repair"]
    assert kinds(story) == ["value", "type", "key", None]


@pytest.mark.parametrize(
    ("run", "kind"),
    [
        (run_result("", 1, raised("AttributeError: 'str' object has no attribute 'foo'")), "attribute"),
        (run_result("", 1, raised("IndexError: list index out of range")), "index"),
        (run_result("", 1, raised("FileNotFoundError: [Errno 2] No such file: 'a.csv'")), "file_not_found"),
        (run_result("", 1, raised("requests.exceptions.ConnectionError: no route")), "network"),
        (run_result("", 1, raised("EOFError: EOF when reading a line")), "input"),
        (run_result("", 1, raised("MyOwnError: x")), "crash"),
        (run_result("", 3), "exit"),
        (run_result("", None, timed_out=True), "timeout"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_failures_have_a_kind(tell_story: Tell, run: object, kind: str) -> None:
    story = tell_story([code("first()")], [run], max_coding_attempts=1)
    assert kinds(story) == [kind]


def test_every_move_says_why(tell_story: Tell) -> None:
    failure = run_result("", 1, raised("ValueError: no"))
    story = tell_story(
        [code("first()", "second()")], [failure, run_result()], code_sampling_strategy="PYLINT"
    )
    found = [event.failure for event in story.events if isinstance(event, FailureFound)]
    assert [(item.move, item.why) for item in found] == [("leftover", "another program is already there")]


def _words(count: int) -> str:
    return fenced("print('" + " ".join(["word"] * count) + "')")


def test_the_model_writes_no_more_than_its_token_budget(tmp_path: object) -> None:
    asked: list[int] = []

    class Counting(FunctionModel):
        def complete(self, prompt, draws, max_tokens, on_tokens):  # type: ignore[no-untyped-def]
            asked.append(max_tokens * len(draws))
            return super().complete(prompt, draws, max_tokens, on_tokens)

    events: list[Event] = []
    result = TaskExecutor(
        model_builder=lambda: Counting(
            lambda prompt, draw: "1. " + "w " * 19 if prompt.name == "plan" else "no"
        ),
        config=TaskExecutionConfig(workspace=str(tmp_path), max_tokens_total=40, max_coding_attempts=50),  # type: ignore[arg-type]
        on_event=events.append,
        linter=FixedLinter(),
        index=FixedIndex(),
        environment=FixedEnvironment(tmp_path),  # type: ignore[arg-type]
        sandbox=ScriptedSandbox([]),
    ).execute("Spend it.")
    assert result.status == "exhausted"
    assert result.tokens <= 40
    assert all(room <= 40 for room in asked) and asked[1] <= 20
    assert "budget" in result.hint


def test_nothing_is_asked_when_the_time_is_over(tmp_path: object) -> None:
    result = TaskExecutor(
        model_builder=lambda: FunctionModel(lambda prompt, draw: "1. Do it."),
        config=TaskExecutionConfig(workspace=str(tmp_path), max_wall_time_s=1e-6),  # type: ignore[arg-type]
        linter=FixedLinter(),
        index=FixedIndex(),
        environment=FixedEnvironment(tmp_path),  # type: ignore[arg-type]
        sandbox=ScriptedSandbox([]),
    ).execute("Be quick.")
    assert result.status == "exhausted" and result.tokens == 0 and result.attempts == ()


def test_the_same_lint_errors_are_shown_once_then_the_program_runs(tell_story: Tell) -> None:
    failure = run_result("", 1, raised("ValueError: no"))
    story = tell_story(
        [
            code("maths.first()"),
            code("maths.second()", prompt="lint"),
            code("maths.third()", prompt="repair"),
        ],
        [failure, run_result("1\n")],
        findings={"maths": [UNDEFINED]},
    )
    assert moves(story) == ["sample", "lint", "repair", "leftover"]
    assert story.ran == ["maths.second()", "maths.third()"]
    assert story.result.attempts[2].failure is not None
    assert story.result.attempts[2].failure.why == "the model has seen its lint errors: it runs all the same"


def test_a_new_plan_is_asked_hotter_and_its_programs_are_drawn_from_it(tell_story: Tell) -> None:
    failure = run_result("", 1, raised("ValueError: no"))
    story = tell_story(
        [
            ScriptLine("plan", ("1. Do it.",)),
            ScriptLine("plan", ("1. Do it otherwise.",)),
            code("first()"),
            code("second()"),
        ],
        [failure, run_result("2\n")],
        moves=Moves(frozenset({"replan"})),
    )
    assert moves(story) == ["sample", "replan"]
    assert "1. Do it otherwise." in story.model.prompts[-1].user
    assert story.result.plan.steps == ("Do it otherwise.",)


def test_a_caller_names_the_moves_that_are_open(tell_story: Tell) -> None:
    failure = run_result("", 1, raised("ValueError: no"))
    again = ScriptLine("sample", (fenced("first()"), fenced("other()")), repeat=True)
    story = tell_story(
        [again],
        [failure] * 4,
        moves=Moves(frozenset({"resample"}), most_resamples=3),
        code_sampling_strategy="PYLINT",
    )
    assert moves(story) == ["sample", "resample", "resample", "resample"]


def test_a_caller_may_have_the_same_program_repaired_again(tell_story: Tell) -> None:
    failure = run_result("", 1, raised("ValueError: no"))
    again = ScriptLine("repair", (fenced("first()"),), repeat=True)
    story = tell_story(
        [code("first()"), again],
        [failure] * 4,
        moves=Moves(frozenset({"repair"}), most_repairs=10, repair_again=True),
        max_coding_attempts=4,
    )
    assert moves(story) == ["sample", "repair", "repair", "repair"]


def test_where_fresh_draws_are_closed_new_failures_are_repaired_one_after_another(
    tell_story: Tell,
) -> None:
    story = tell_story(
        [code("first()"), code("second()", prompt="repair"), code("third()", prompt="repair")],
        [
            run_result("", 1, raised("ValueError: one")),
            run_result("", 1, raised("TypeError: two")),
            run_result("3\n"),
        ],
        moves=Moves(frozenset({"repair"})),
    )
    assert moves(story) == ["sample", "repair", "repair"]


def test_without_any_open_move_the_first_failure_is_the_last(tell_story: Tell) -> None:
    failure = run_result("", 1, raised("ValueError: no"))
    story = tell_story([code("first()")], [failure], moves=Moves(frozenset()))
    assert moves(story) == ["sample"] and story.result.status == "exhausted"


def test_a_model_that_declines_a_repair_is_asked_afresh(tell_story: Tell) -> None:
    story = tell_story(
        [code("first()"), ScriptLine("repair", ("UNSUPPORTED: no idea",)), code("second()")],
        [run_result("", 1, raised("ValueError: no")), run_result("2\n")],
    )
    assert moves(story) == ["sample", "repair", "resample"]
    assert kinds(story) == ["value", "no_code", None] and story.result.status == "solved"
