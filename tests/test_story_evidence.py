"""EVIDENCE, told as whole executions: every candidate is tried, one is chosen by what it does."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from code_it.config import TaskExecutionConfig
from code_it.events import (
    Event,
    Listener,
    OutputReceived,
    ProgramsTried,
    RunEnded,
    RunStarted,
    TrialsRunning,
)
from code_it.task_executor import TaskExecutor
from code_it.testing import FixedIndex, FixedLinter, ScriptedModel, ScriptLine, run_result
from code_it.values import Checks, Finding, Needs, Refusal, Requirement, RunResult, TaskResult
from tests.conftest import PLAN, Story, fenced

Tell = Callable[..., Story]
Execute = Callable[..., TaskResult]
WARNING = Finding(1, "W0611", "unused-import", "Unused import os")
DOUBLE = "Write a function double(n).\n\n>>> double(3)\n6\n"


@pytest.fixture
def execute(tmp_path: Path) -> Execute:
    """Executes a task with scripted programs, in the real sandbox."""

    def go(
        task: str,
        *sources: str,
        findings: dict[str, list[Finding]] | None = None,
        checks: Checks | None = None,
        written: tuple[str, ...] = (),
        on_event: Listener | None = None,
        **fields: Any,
    ) -> TaskResult:
        answers = tuple(fenced(source) for source in sources)
        lines = [PLAN, ScriptLine("sample", answers), *([ScriptLine("check", written)] if written else [])]
        executor = TaskExecutor(
            model_builder=lambda: ScriptedModel(lines),
            config=TaskExecutionConfig(
                workspace=tmp_path / "workspace",
                coding_samples=len(sources),
                max_coding_attempts=1,
                install_dependencies=False,
                **fields,
            ),
            on_event=on_event,
            linter=FixedLinter(findings),
            index=FixedIndex(),
        )
        return executor.execute(task, checks=checks)

    return go


def reason(result: TaskResult) -> str:
    return result.attempts[0].ranking.reason


def test_an_example_of_the_task_beats_a_well_linted_majority(execute: Execute) -> None:
    wrong = "def double(n):\n    return n * n"
    result = execute(
        DOUBLE,
        wrong,
        f"{wrong}  # again",
        "def double(n):\n    return n + n  # W",
        findings={"# W": [WARNING]},
    )
    assert result.status == "solved"
    assert result.source is not None and "n + n" in result.source
    assert "passes 1 of 1 examples" in reason(result)
    assert "it passes the most examples, of 3 programs" in reason(result)


def test_a_program_that_fails_is_beaten_however_well_it_is_linted(execute: Execute) -> None:
    result = execute("Say hello.", "print(undefined)", "print('hello')  # W", findings={"# W": [WARNING]})
    assert result.status == "solved" and result.stdout == "hello\n"
    assert "the others fail" in reason(result)


def test_without_examples_the_answer_that_most_programs_give_is_taken(execute: Execute) -> None:
    result = execute(
        "Add 1 and 2.", "print(4)", "print(1 + 2)", "print(sum([1, 2]))", findings={"1 +": [WARNING]}
    )
    assert result.stdout == "3\n"
    assert "the others agree most with it" in reason(result)


def test_functions_without_examples_are_compared_on_inputs_of_our_own(execute: Execute) -> None:
    result = execute(
        "Write a function size(items: list[int]) that gives the number of items.",
        "def size(items):\n    return max(items)",
        "def size(items):\n    return len(items)",
        "def size(items):\n    return sum(1 for _ in items)",
    )
    assert result.source is not None and "max" not in result.source
    evidence = [program.evidence for program in result.attempts[0].ranking.programs]
    assert [round(found.agreement or 0.0, 1) > 0.4 for found in evidence if found] == [True, True, False]


def test_lint_breaks_a_tie(execute: Execute) -> None:
    result = execute("Say 3.", "print(3)  # W", "print(1 + 2)", findings={"# W": [WARNING]})
    assert result.source == "print(1 + 2)\n"
    assert "the best score among equals" in reason(result)


def test_programs_that_differ_from_run_to_run_are_not_compared(execute: Execute) -> None:
    odd = "import os\nprint(os.getpid(), open('/proc/sys/kernel/random/uuid').read())"
    result = execute("Say something new.", f"{odd}  # W", odd, findings={"# W": [WARNING]})
    assert result.status == "solved"
    assert "not compared" in reason(result)
    assert "the best score among equals" in reason(result)


def test_a_random_program_is_compared_under_a_fixed_seed_and_then_really_run(execute: Execute) -> None:
    dice = "import random\nprint(random.getrandbits(200))"
    result = execute("Throw a dice.", "print('no dice')", dice, f"{dice}\n# same")
    tried = result.attempts[0].ranking.programs[0].evidence
    assert result.source is not None and "getrandbits" in result.source
    assert tried is not None and tried.agreement == 0.5
    assert result.stdout != tried.stdout


def test_only_the_files_of_the_chosen_program_are_kept(execute: Execute) -> None:
    def write(name: str, said: str) -> str:
        return f"open('{name}', 'w').write('x')\nprint('{said}')"

    result = execute("Write.", write("wrong.txt", "1"), write("right.txt", "2"), write("right.txt", "2 "))
    assert [artifact.path for artifact in result.artifacts] == ["right.txt"]
    assert [path.name for path in (result.run_dir / "files").iterdir()] == ["right.txt"]


def test_a_program_that_forges_its_report_does_not_bring_down_the_others(execute: Execute) -> None:
    forger = "import os\nos.write(1, b'{\"load\": null}')\nos.kill(os.getpid(), 9)\ndef double(n): return 6"
    result = execute(DOUBLE, forger, "def double(n):\n    return 2 * n")
    assert result.source is not None and "2 * n" in result.source


def test_programs_that_read_their_input_are_tried_with_that_of_the_task(execute: Execute) -> None:
    result = execute(
        "Square a number; for input 5 prints 25. Without input it prints 0.",
        "import sys\nn = int(sys.stdin.read() or 0)\nprint(n + n)",
        "import sys\nn = int(sys.stdin.read() or 0)\nprint(n * n)",
    )
    assert result.stdout == "0\n"
    assert result.source is not None and "n * n" in result.source


def test_the_evidence_of_every_candidate_stands_in_the_result(execute: Execute) -> None:
    result = execute(
        DOUBLE, "def double(n):\n    return 2 * n", "def double(n):\n    return n", "def double(n:"
    )
    document = json.loads((result.run_dir / "result.json").read_text())["attempts"][0]
    first, second, broken = (candidate["evidence"] for candidate in document["candidates"])
    assert (first["examples_passed"], first["examples"], first["error"]) == (1, 1, "")
    assert second["examples_passed"] == 0
    assert (broken["loads"], broken["error"]) == (False, "SyntaxError")
    assert document["reason"] == reason(result)


def programs(*sources: str) -> list[ScriptLine]:
    return [ScriptLine("sample", tuple(fenced(source) for source in sources))]


def test_a_complete_trial_is_kept_and_not_run_again(tell_story: Tell) -> None:
    story = tell_story(programs("print(1)", "print(1)  # again"), [run_result("1\n")] * 3)
    assert story.result.stdout == "1\n"
    assert sorted(trial.committed is True for trial in story.sandbox.trials) == [False, True]
    told = [
        type(e) for e in story.events if isinstance(e, ProgramsTried | RunStarted | OutputReceived | RunEnded)
    ]
    assert told == [ProgramsTried, RunStarted, OutputReceived, RunEnded]


def test_one_of_programs_that_all_differ_is_tried_again_to_see_whether_it_says_the_same(
    tell_story: Tell,
) -> None:
    different = [run_result("1\n"), run_result("2\n"), run_result("3\n")]
    story = tell_story(programs("print(1)", "print(2)"), different)
    assert len(story.sandbox.trials) == 3
    assert "not compared" in story.result.attempts[0].ranking.reason


@pytest.mark.parametrize(
    "sources", [("print(1)",) * 3, ("print(1)", "print('open")], ids=["all alike", "alone compiles"]
)
def test_a_program_without_rival_is_not_tried_but_run(tell_story: Tell, sources: tuple[str, ...]) -> None:
    story = tell_story(programs(*sources), [run_result("1\n")])
    assert story.result.status == "solved"
    assert story.ran == ["print(1)"] and story.sandbox.trials == []
    assert [request.timeout_s for request in story.sandbox.requests] == [None]


@pytest.mark.parametrize(
    ("source", "run", "fields"),
    [
        ("print(1)", run_result("1\n"), {"network": "on"}),
        ("import time\nprint(time.time())", run_result("1\n"), {}),
        ("print(1)", run_result("", None, timed_out=True), {}),
    ],
    ids=["network", "clock", "limit"],
)
def test_a_trial_that_was_not_like_the_real_run_is_repeated(
    tell_story: Tell, source: str, run: RunResult, fields: dict[str, str]
) -> None:
    story = tell_story(programs(source, f"{source}  # again"), [run] * 5, max_coding_attempts=1, **fields)
    assert not any(trial.committed for trial in story.sandbox.trials)
    *tried, last = [request.timeout_s for request in story.sandbox.requests]
    assert set(tried) == {10} and last is None


def test_trials_have_a_limit_of_their_own_and_a_fixed_hash_order(tell_story: Tell) -> None:
    story = tell_story(programs("print(1)", "print(1)  # again"), [run_result("1\n")] * 3, trial_timeout_s=2)
    assert {request.timeout_s for request in story.sandbox.requests} == {2}
    assert {request.env["PYTHONHASHSEED"] for request in story.sandbox.requests} == {"0"}


def test_a_long_program_without_rival_is_heard_while_it_runs(execute: Execute) -> None:
    heard: list[str] = []

    def listen(event: Event) -> None:
        if isinstance(event, OutputReceived) and event.text:
            heard.append(event.text)

    slow = "import time\nfor n in range(3):\n    print(n, flush=True)\n    time.sleep(0.3)"
    result = execute("Count.", slow, slow, slow, on_event=listen, trial_timeout_s=0.3)
    assert result.status == "solved"
    assert len(heard) > 1 and "".join(heard) == result.stdout == "0\n1\n2\n"


def test_programs_that_outlast_their_trials_still_get_a_whole_run(execute: Execute) -> None:
    slow = "import time\ntime.sleep(1.5)\nprint('slept')"
    result = execute("Sleep.", slow, f"{slow}  # again", trial_timeout_s=1)
    assert result.status == "solved" and result.stdout == "slept\n"
    assert "time limit" in reason(result)


def test_trials_end_when_nobody_waits_for_them(execute: Execute) -> None:
    """The listener raises as a cancelled call does; without that this test would take a day."""

    def give_up(event: Event) -> None:
        if isinstance(event, TrialsRunning):
            raise KeyboardInterrupt

    sleepy = "import time\nprint('began', flush=True)\ntime.sleep(86000)"
    limits = {"trial_timeout_s": 86000, "run_timeout_s": 86000}
    with pytest.raises(KeyboardInterrupt):
        execute("Sleep.", sleepy, f"{sleepy}  # again", on_event=give_up, **limits)


def test_what_every_program_needs_is_installed_and_refused_ones_are_not_tried(tell_story: Tell) -> None:
    story = tell_story(
        programs("import yaml", "import numpy", "import evil"),
        [run_result()] * 3,
        needs={
            "yaml": Needs((Requirement("yaml", "PyYAML"),)),
            "numpy": Needs((Requirement("numpy", "numpy"),)),
            "evil": Needs(refused=(Refusal("evil", "evil", "no such package"),)),
        },
    )
    installed = {item.requirement for item in story.result.attempts[0].dependencies.installed}
    assert installed == {"PyYAML", "numpy"}
    assert not any("evil" in source for source in story.ran)


def test_no_more_is_drawn_when_more_than_half_are_right_alike(tell_story: Tell) -> None:
    same = [f"print(1)  # {number}" for number in range(5)]
    story = tell_story(programs(*same), [run_result("1\n")] * 6, coding_samples=5)
    assert story.result.status == "solved"
    assert len(story.result.attempts[0].candidates) == 3


def test_all_are_drawn_when_the_majority_fails_an_example(execute: Execute) -> None:
    wrong = [f"def double(n):\n    return n * n  # {number}" for number in range(4)]
    result = execute(DOUBLE, *wrong, "def double(n):\n    return n + n")
    assert len(result.attempts[0].candidates) == 5
    assert result.source is not None and "n + n" in result.source


def test_a_function_without_a_body_is_no_opinion(execute: Execute) -> None:
    empty = "def f(items: list[int]):\n    pass"
    result = execute("Write f.", empty, f"{empty}  # todo", "def f(items: list[int]):\n    return items[:1]")
    assert result.source is not None and "return" in result.source
    assert "the others answer nothing" in reason(result)


def test_without_execute_code_nothing_is_tried(tell_story: Tell) -> None:
    needs = {text: Needs((Requirement(text, text),)) for text in ("numpy", "pandas")}
    story = tell_story(programs("import numpy", "import pandas"), needs=needs, execute_code=False)
    assert story.result.status == "written"
    installed = story.result.attempts[0].dependencies.installed
    assert [item.requirement for item in installed] == ["numpy"]


@pytest.mark.parametrize(
    ("fields", "temperatures"),
    [
        ({}, [0.0, 0.2, 0.4, 0.6, 0.8]),
        ({"coder_temperature": 0.4}, [0.4, 0.5, 0.6, 0.7, 0.8]),
        ({"sampling_temperature_multipler": 0.1}, [0.0, 0.1, 0.2, 0.3, 0.4]),
    ],
    ids=["nothing set", "first set", "steps set"],
)
def test_temperatures_are_spread_where_the_user_did_not_set_them(
    tell_story: Tell, fields: dict[str, float], temperatures: list[float]
) -> None:
    different = [f"print({number})" for number in range(5)]
    story = tell_story(
        programs(*different),
        [run_result(f"{number}\n") for number in [0, *range(5)]],
        coding_samples=5,
        **fields,
    )
    drawn = [candidate.completion.temperature for candidate in story.result.attempts[0].candidates]
    assert drawn == pytest.approx(temperatures)


CUBE = "Write a function cube(n) that gives the third power of a number."
SQUARES = (
    "def cube(n):\n    return n * n",
    "def cube(n):\n    return n ** 2",
    "def cube(n):\n    return pow(n, 2)",
)
CUBES = ("def cube(n):\n    return n ** 3", "def cube(n):\n    return n * n * n")
CHECKS = "assert cube(2) == 8\nassert cube(3) == 27\nassert cube(-1) == -1\nassert cube(5) == 125\n"


def test_written_checks_let_a_right_minority_win(execute: Execute) -> None:
    assert "n ** 3" not in (execute(CUBE, *CUBES, *SQUARES).source or "")
    result = execute(CUBE, *CUBES, *SQUARES, written=(CHECKS, "assert cube(0) == 0"), check_samples=2)
    assert result.source in {f"{source}\n" for source in CUBES}
    assert "5 of 5 written checks" in reason(result)
    assert "written checks speak most for it" in reason(result)
    evidence = json.loads((result.run_dir / "result.json").read_text())["attempts"][0]["candidates"]
    assert [item["evidence"]["dual_agreement"] for item in evidence] == [10, 10, 3, 3, 3]


def test_wrong_written_checks_do_not_beat_an_example_of_the_task(execute: Execute) -> None:
    wrong = "assert cube(2) == 4\nassert cube(3) == 9"
    result = execute(f"{CUBE}\n>>> cube(2)\n8\n", *CUBES, *SQUARES, written=(wrong,), check_samples=1)
    assert result.source in {f"{source}\n" for source in CUBES}
    assert "it passes the most examples" in reason(result)


def test_written_checks_are_not_asked_for_when_nothing_is_left_to_decide(execute: Execute) -> None:
    """The script has no answer to such a question: asking it would be an error."""
    execute(CUBE, CUBES[0], CUBES[1], check_samples=2)
    execute("Say hello.", "print('hello')", "print('HELLO')", check_samples=2)
    execute(CUBE, *CUBES, *SQUARES, check_samples=0)


def test_written_checks_that_attack_stay_in_the_sandbox(execute: Execute, tmp_path: Path) -> None:
    target = tmp_path / "target.txt"
    target.write_text("safe")
    attack = f"assert cube(2) == 8 and open({str(target)!r}, 'w').write('gone')\n"
    endless = "assert cube(2) == sum(1 for _ in iter(int, 1))\n"
    result = execute(CUBE, *CUBES, *SQUARES, written=(attack + endless + CHECKS,), check_samples=1)
    assert result.source in {f"{source}\n" for source in CUBES}
    assert target.read_text() == "safe"


def test_a_program_that_passes_the_users_checks_is_preferred(execute: Execute, tmp_path: Path) -> None:
    script = tmp_path / "check_it.py"
    script.write_text("import program\nassert program.cube(2) == 8\n")
    result = execute(
        CUBE, *SQUARES, *CUBES, checks=Checks(scripts=(script,)), written=("cube(2) == 4",), check_samples=1
    )
    assert result.status == "solved" and [check.passed for check in result.checks] == [True]
    assert len(result.attempts[0].candidates) == 5
    assert "passes 1 of 1 checks" in reason(result)
    assert "it passes the most checks" in reason(result)


@pytest.mark.parametrize(
    "checks", [Checks(expected_texts=("3",)), Checks(expected_files=("sum.txt",))], ids=["text", "file"]
)
def test_texts_and_files_that_a_user_expects_count_before_agreement(execute: Execute, checks: Checks) -> None:
    right = "open('sum.txt', 'w').write('3')\nprint(3)"
    result = execute("Add 1 and 2.", "print(4)", "print(2 + 2)", right, checks=checks)
    assert result.status == "solved" and result.stdout == "3\n"
    assert [path.name for path in (result.run_dir / "files").iterdir()] == ["sum.txt"]
    assert [path.name for path in result.run_dir.iterdir() if path.name.startswith(".")] == []


def test_no_program_sees_the_checks(execute: Execute, tmp_path: Path) -> None:
    script = tmp_path / "secret_check.py"
    script.write_text("assert True\n")
    spy = "import os\nprint([name for _, _, names in os.walk('.') for name in names if 'check' in name])"
    result = execute("Look around.", spy, f"{spy}  # again", checks=Checks(scripts=(script,)))
    assert "passes 1 of 1 checks" in reason(result)
    printed = {p.evidence.stdout for p in result.attempts[0].ranking.programs if p.evidence}
    assert printed == {"[]\n"}
