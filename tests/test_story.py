"""Whole executions, told with a scripted model: what is asked, what is run, how it ends."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from code_it.config import TaskExecutionConfig
from code_it.errors import ScriptRanDry, TaskError
from code_it.events import (
    AttemptEnded,
    AttemptStarted,
    CandidatesRanked,
    DependenciesReady,
    ExecutionEnded,
    ExecutionStarted,
    FailureFound,
    OutputReceived,
    PlanMade,
    RunEnded,
    RunStarted,
    StepStarted,
)
from code_it.task_executor import TaskExecutor
from code_it.testing import (
    FixedEnvironment,
    FixedIndex,
    FixedLinter,
    ScriptedModel,
    ScriptedSandbox,
    ScriptLine,
    run_result,
)
from code_it.values import Needs, Refusal, Requirement
from tests.conftest import PLAN, UNDEFINED, Story, fenced

Tell = Callable[..., Story]
TRACEBACK = """Traceback (most recent call last):
  File "program.py", line 1, in <module>
    print(1 / 0)
          ~~^~~
ZeroDivisionError: division by zero
"""


def code(*sources: str, prompt: str = "sample") -> ScriptLine:
    return ScriptLine(prompt, tuple(fenced(source) for source in sources))  # type: ignore[arg-type]


def test_a_first_program_that_works_is_solved_in_one_attempt(tell_story: Tell) -> None:
    story = tell_story([code("print('hello')")], [run_result("hello\n")])
    assert story.result.status == "solved"
    assert bool(story.result) and str(story.result) == "Task Success: hello"
    assert story.asked == ["plan", "sample"]
    assert story.ran == ["print('hello')"]
    assert story.result.plan.steps == ("Do it.",)


def test_events_come_in_the_order_of_the_algorithm(tell_story: Tell) -> None:
    story = tell_story([code("print('hello')")], [run_result("hello\n")])
    told = [event for event in story.events if isinstance(event, StepStarted)]
    assert [event.step for event in told] == ["plan", "sample", "rank", "depend", "run", "repair"]
    milestones = (
        ExecutionStarted, PlanMade, AttemptStarted, CandidatesRanked, DependenciesReady, RunStarted,
        OutputReceived, RunEnded, FailureFound, AttemptEnded, ExecutionEnded,
    )  # fmt: skip
    seen = [type(event) for event in story.events if isinstance(event, milestones)]
    assert seen == [kind for kind in milestones if kind is not FailureFound]


def test_the_best_linted_of_three_candidates_runs(tell_story: Tell) -> None:
    story = tell_story(
        [code("print(maths.pi)", "print('worse')  # W", "print('best')")],
        [run_result("best\n")],
        findings={"maths": [UNDEFINED], "# W": [UNDEFINED.__class__(1, "W0611", "unused", "unused")]},
        code_sampling_strategy="PYLINT",
    )
    assert story.ran == ["print('best')"]
    chosen = [c["chosen"] for c in story.result.to_json()["attempts"][0]["candidates"]]
    assert chosen == [False, False, True]
    assert "best score of 3" in story.result.attempts[0].ranking.reason


def test_the_traceback_of_a_failed_program_stands_in_the_next_question(tell_story: Tell) -> None:
    story = tell_story(
        [code("print(1 / 0)"), code("print('fixed')", prompt="repair")],
        [run_result("so far\n", 1, TRACEBACK), run_result("fixed\n")],
    )
    assert story.result.status == "solved"
    assert [attempt.move for attempt in story.result.attempts] == ["sample", "repair"]
    question = story.model.prompts[-1]
    assert question.name == "repair"
    assert "ZeroDivisionError: division by zero" in question.user
    assert "print(1 / 0)" in question.user
    assert "so far" in question.user


def test_failing_programs_exhaust_the_attempts_and_leave_a_complete_journal(tell_story: Tell) -> None:
    prompts = ["sample", "repair", "sample"]
    story = tell_story(
        [code(f"raise SystemExit({number})", prompt=name) for number, name in enumerate(prompts, 1)],
        [run_result("", number, "") for number in (1, 2, 3)],
        max_coding_attempts=3,
    )
    assert story.result.status == "exhausted"
    assert not story.result
    assert str(story.result).startswith("Task Failed: not solved in 3 attempts")
    journal = story.result.run_dir / "journal"
    assert sorted(path.name for path in journal.iterdir()) == ["attempt-1", "attempt-2", "attempt-3"]
    for number in (1, 2, 3):
        folder = journal / f"attempt-{number}"
        assert (folder / "program.py").read_text().strip() == f"raise SystemExit({number})"
        assert json.loads((folder / "run.json").read_text())["exit_code"] == number
        assert json.loads((folder / "attempt.json").read_text())["failure"]["kind"] == "exit"
        questions = [json.loads(line) for line in (folder / "questions.jsonl").read_text().splitlines()]
        expected = [["plan", "sample"], ["repair"], ["sample"]][number - 1]
        assert [question["name"] for question in questions] == expected
    assert json.loads((story.result.run_dir / "result.json").read_text())["status"] == "exhausted"
    assert (story.result.run_dir / "program.py").read_text().strip() == "raise SystemExit(3)"


def test_lint_errors_in_every_candidate_go_to_the_model_before_anything_runs(tell_story: Tell) -> None:
    story = tell_story(
        [code("print(maths.pi)"), code("import math\nprint(math.pi)", prompt="lint")],
        [run_result("3.14\n")],
        findings={"print(maths": [UNDEFINED]},
    )
    assert story.asked == ["plan", "sample", "lint"]
    assert "E0602 undefined-variable: Undefined variable 'maths'" in story.model.prompts[-1].user
    assert story.ran == ["import math\nprint(math.pi)"]
    assert [a.failure.kind if a.failure else None for a in story.result.attempts] == ["lint", None]


def test_a_program_that_still_has_lint_errors_runs_all_the_same(tell_story: Tell) -> None:
    story = tell_story(
        [code("print(maths.pi)"), code("print(maths.tau)", prompt="lint")],
        [run_result("6.28\n")],
        findings={"maths": [UNDEFINED]},
    )
    assert story.result.status == "solved"
    assert story.ran == ["print(maths.tau)"]


def test_one_candidate_without_lint_error_is_enough_to_run(tell_story: Tell) -> None:
    story = tell_story(
        [code("print(maths.pi)", "print(3.14)")],
        [run_result("3.14\n")],
        findings={"maths": [UNDEFINED]},
        code_sampling_strategy="PYLINT",
    )
    assert story.asked == ["plan", "sample"]
    assert story.ran == ["print(3.14)"]


def test_without_linter_the_first_candidate_runs(tell_story: Tell) -> None:
    story = tell_story(
        [code("print(maths.pi)", "print(3.14)")],
        [run_result("3.14\n")],
        findings={"maths": [UNDEFINED]},
        apply_linter=False,
        code_sampling_strategy="PYLINT",
    )
    assert story.ran == ["print(maths.pi)"]
    assert story.result.to_json()["attempts"][0]["candidates"][0]["lint_score"] is None


def test_a_program_that_does_not_compile_stands_last(tell_story: Tell) -> None:
    story = tell_story([code("print('open", "print('right')")], [run_result("right\n")], apply_linter=False)
    assert story.ran == ["print('right')"]


def test_no_sampling_draws_one_candidate(tell_story: Tell) -> None:
    story = tell_story(
        [code("print(1)", "print(2)", "print(3)")],
        [run_result("1\n")],
        code_sampling_strategy="NO_SAMPLING",
    )
    assert len(story.result.attempts[0].candidates) == 1


def test_candidates_differ_in_temperature_and_seed(tell_story: Tell) -> None:
    story = tell_story(
        [code("print(1)", "print(2)", "print(3)")],
        [run_result("1\n")],
        code_sampling_strategy="PYLINT",
        coder_temperature=0.2,
        sampling_temperature_multipler=0.3,
    )
    candidates = story.result.to_json()["attempts"][0]["candidates"]
    assert [round(candidate["temperature"], 3) for candidate in candidates] == [0.2, 0.5, 0.8]
    assert len({candidate["seed"] for candidate in candidates}) == 3


def test_a_program_with_a_refused_package_drops_out(tell_story: Tell) -> None:
    refusal = Refusal("reqeusts", "reqeusts", "no such package on the index", "requests")
    story = tell_story(
        [code("import reqeusts", "print('plain')")],
        [run_result("plain\n")],
        needs={"reqeusts": Needs(refused=(refusal,))},
    )
    assert story.result.status == "solved" and len(story.result.attempts) == 1
    assert story.ran == ["print('plain')"]
    assert story.result.to_json()["attempts"][0]["dependencies"]["refused"] == [
        {"import_name": "reqeusts", "name": "reqeusts", "reason": "no such package on the index",
         "suggestion": "requests"}
    ]  # fmt: skip


def test_when_every_program_needs_a_refused_package_the_reason_is_in_the_next_question(
    tell_story: Tell,
) -> None:
    refusal = Refusal("reqeusts", "reqeusts", "no such package on the index", "requests")
    story = tell_story(
        [code("import reqeusts"), code("print('plain')", prompt="repair")],
        [run_result("plain\n")],
        needs={"reqeusts": Needs(refused=(refusal,))},
    )
    assert story.result.status == "solved"
    assert "did you mean requests?" in story.model.prompts[-1].user
    assert story.result.attempts[0].failure is not None
    assert story.result.attempts[0].failure.kind == "package"


def test_packages_are_installed_and_in_the_result(tell_story: Tell) -> None:
    story = tell_story(
        [code("import yaml")], [run_result()], needs={"yaml": Needs((Requirement("yaml", "PyYAML"),))}
    )
    assert story.result.to_json()["attempts"][0]["dependencies"]["installed"] == [
        {"import_name": "yaml", "requirement": "PyYAML", "version": "1.0"}
    ]


def test_an_installation_that_cannot_be_satisfied_goes_to_the_model(tell_story: Tell) -> None:
    story = tell_story(
        [code("import yaml"), code("print('plain')", prompt="repair")],
        [run_result("plain\n")],
        needs={"yaml": Needs((Requirement("yaml", "PyYAML"),))},
        complaint="PyYAML has no wheel for this platform",
    )
    assert story.result.status == "solved"
    assert "PyYAML has no wheel for this platform" in story.model.prompts[-1].user


def test_the_model_is_asked_only_for_imports_that_the_code_cannot_place(tell_story: Tell) -> None:
    story = tell_story(
        [
            code("import mystery"),
            ScriptLine("depend", ("mystery-lib\nother", "- mystery-lib", "something-else")),
        ],
        [run_result()],
        needs={"mystery": Needs(unknown=("mystery",))},
        known=frozenset({"mystery-lib"}),
    )
    assert story.result.status == "solved"
    assert [item.requirement for item in story.result.attempts[0].dependencies.installed] == ["mystery-lib"]


def test_without_install_dependencies_nothing_is_examined(tell_story: Tell) -> None:
    story = tell_story(
        [code("import mystery")],
        [run_result()],
        needs={"mystery": Needs(unknown=("mystery",))},
        install_dependencies=False,
    )
    assert story.result.status == "solved"


def test_a_reply_without_code_is_a_candidate_with_a_reason(tell_story: Tell) -> None:
    story = tell_story([ScriptLine("sample", ("Sorry!", fenced("print(1)")))], [run_result("1\n")])
    first, second = story.result.to_json()["attempts"][0]["candidates"]
    assert first["source"] is None and first["reason"] == "the answer has no Python code"
    assert second["chosen"]


def test_no_code_at_all_leads_to_a_warmer_draw(tell_story: Tell) -> None:
    story = tell_story([ScriptLine("sample", ("Sorry!",)), code("print(1)")], [run_result("1\n")])
    assert [attempt.move for attempt in story.result.attempts] == ["sample", "resample"]
    temperatures = [attempt.candidates[0].completion.temperature for attempt in story.result.attempts]
    assert temperatures[1] > temperatures[0]


def test_the_same_failing_program_is_not_repaired_twice(tell_story: Tell) -> None:
    story = tell_story(
        [code("1 / 0"), code("1  /  0  # again", prompt="repair"), code("print(1)")],
        [run_result("", 1, TRACEBACK), run_result("", 1, TRACEBACK), run_result("1\n")],
    )
    assert [attempt.move for attempt in story.result.attempts] == ["sample", "repair", "resample"]


def test_a_timeout_is_a_failure_that_goes_to_the_model(tell_story: Tell) -> None:
    story = tell_story(
        [code("while True: pass"), code("print(1)", prompt="repair")],
        [run_result("began\n", None, timed_out=True), run_result("1\n")],
    )
    assert story.result.status == "solved"
    assert "did not end within" in story.model.prompts[-1].user


@pytest.mark.parametrize("prompt", ["plan", "sample"])
def test_a_refusal_of_the_model_ends_as_unsupported(tell_story: Tell, prompt: str) -> None:
    refusal = "UNSUPPORTED: no idea how to bake"
    lines = [
        ScriptLine("plan", (refusal if prompt == "plan" else "1. Bake",)),
        ScriptLine("sample", (refusal,)),
    ]
    story = tell_story(lines)
    assert story.result.status == "unsupported"
    assert story.result.hint == "no idea how to bake"
    assert story.ran == []


def test_without_execute_code_the_program_is_written(tell_story: Tell) -> None:
    story = tell_story([code("print(1)")], execute_code=False)
    assert story.result.status == "written"
    assert story.ran == []
    assert (story.result.run_dir / "program.py").read_text() == "print(1)\n"


def test_a_script_that_runs_dry_is_an_error_and_the_journal_keeps_what_was_said(
    tell_story: Tell, tmp_path: Path
) -> None:
    with pytest.raises(ScriptRanDry, match="'sample'"):
        tell_story([PLAN])
    journal = tmp_path / "workspace" / "latest" / "journal" / "attempt-1" / "questions.jsonl"
    assert json.loads(journal.read_text())["name"] == "plan"


@pytest.mark.parametrize("task", [" \n ", "Print a\ud83db."])
def test_a_task_without_words_is_an_error_before_anything_is_made(tmp_path: Path, task: str) -> None:
    executor = TaskExecutor(
        model_builder=lambda: ScriptedModel([]), config=TaskExecutionConfig(workspace=tmp_path / "w")
    )
    with pytest.raises(TaskError):
        executor.execute(task)
    assert not (tmp_path / "w").exists()


def test_an_executor_that_was_closed_builds_its_model_anew(tmp_path: Path) -> None:
    told: list[str] = []

    class Closing(ScriptedModel):
        def close(self) -> None:
            told.append("closed")

    def build() -> ScriptedModel:
        told.append("built")
        return Closing([PLAN, code("print(1)")])

    executor = TaskExecutor(
        model_builder=build,
        config=TaskExecutionConfig(workspace=tmp_path / "w"),
        linter=FixedLinter(),
        index=FixedIndex(),
        environment=FixedEnvironment(tmp_path),
        sandbox=ScriptedSandbox([run_result("1\n")] * 2),
    )
    with executor:
        assert executor.execute("Say one.")
    with executor:
        assert executor.execute("Say one again.")
    executor.close()
    assert told == ["built", "closed", "built", "closed"]


def test_two_executions_never_share_a_folder(tell_story: Tell) -> None:
    first = tell_story([code("print(1)")], [run_result()])
    second = tell_story([code("print(1)")], [run_result()])
    assert first.result.run_dir != second.result.run_dir
    latest = second.result.run_dir.parent / "latest"
    assert latest.resolve() == second.result.run_dir


def test_the_code_editor_receives_the_final_source(tmp_path: Path) -> None:
    received: list[str] = []

    class Editor:
        def overwrite_code(self, code: str) -> None:
            received.append(code)

    TaskExecutor(
        Editor(),
        lambda: ScriptedModel([PLAN, code("print(1)")]),
        TaskExecutionConfig(workspace=tmp_path / "w"),
        linter=FixedLinter(),
        index=FixedIndex(),
        environment=FixedEnvironment(tmp_path),
        sandbox=ScriptedSandbox([run_result("1\n")]),
    ).execute("Say one.")
    assert received == ["print(1)\n"]


def test_the_result_document_has_every_field_of_the_contract(tell_story: Tell) -> None:
    document = tell_story([code("print(1)")], [run_result("1\n")]).result.to_json()
    json.dumps(document)
    assert set(document) >= {
        "status", "task", "plan", "attempts", "source", "stdout", "artifacts", "checks", "tokens",
        "timings", "model", "seed", "run_dir",
    }  # fmt: skip
    attempt = document["attempts"][0]
    assert set(attempt) >= {"number", "move", "candidates", "dependencies", "run", "failure"}
    assert set(attempt["candidates"][0]) >= {
        "source", "temperature", "seed", "tokens", "mean_logprob", "lint_score", "findings", "evidence",
        "chosen",
    }  # fmt: skip
    assert set(attempt["run"]) >= {
        "exit_code", "signal", "stdout", "stderr", "duration_s", "cpu_s", "peak_memory_mb", "timed_out",
        "limits_hit", "artifacts", "skipped", "mechanism",
    }  # fmt: skip
    assert set(document["timings"]) == {"plan", "sample", "rank", "depend", "run", "repair"}
