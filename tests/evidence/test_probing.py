"""A program is tried by a program around it, whose report says what it answered, whatever it does."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from code_it.evidence.comparing import same_value
from code_it.evidence.probing import Answer, Report, probing_program, read_report

MARK = "0123456789abcdef"


def report(folder: Path, source: str, *probes: str, name: str = "f", other: str | None = None) -> Report:
    program = folder / "probing.py"
    program.write_text(probing_program(source, MARK, name, other, probes, 0.1))
    done = subprocess.run([sys.executable, program], capture_output=True, text=True, cwd=folder, timeout=30)
    return read_report(done.stdout, MARK)


def test_probes_are_answered_with_values_exceptions_and_what_is_printed(tmp_path: Path) -> None:
    source = "def f(n):\n    print('at', n)\n    return {n, 1 / n}"
    said = report(tmp_path, source, "f(2)", "f(0)", "call ['f', [1]]")
    assert said.complaint == ""
    assert said.answers[0] == Answer(["set", 0.5, 2], printed="at 2\n")
    assert said.answers[1].error == "ZeroDivisionError"
    assert same_value(said.answers[2].value, ["set", 1])


def test_a_function_that_changes_its_argument_is_judged_by_the_argument(tmp_path: Path) -> None:
    said = report(tmp_path, "def f(x):\n    x.sort()", "call ['f', [[2, 1]]]")
    assert said.answers[0].value == ["tuple", "changed in place", ["list", ["list", 1, 2]]]


def test_a_function_of_another_name_is_called_by_the_name_of_the_task(tmp_path: Path) -> None:
    assert report(tmp_path, "def g(): return 7", "f()", other="g").answers[0].value == 7


def test_an_endless_call_costs_only_its_own_answer(tmp_path: Path) -> None:
    said = report(tmp_path, "def f(n):\n    while n: pass\n    return 1", "f(1)", "f(0)")
    assert said.answers == {0: Answer(error="OutOfTime"), 1: Answer(1)}


def test_a_call_that_catches_everything_is_ended_as_well(tmp_path: Path) -> None:
    source = "def f(n):\n    while n:\n        try: n += 1\n        except BaseException: n = 0\n    return 1"
    assert report(tmp_path, source, "f(0)", "f(1)").answers[0] == Answer(1)


def test_a_program_that_does_not_load_says_why(tmp_path: Path) -> None:
    assert report(tmp_path, "import nowhere_to_be_found", "f()") == Report("ModuleNotFoundError", {}, False)


def test_a_program_that_ends_the_process_keeps_the_answers_so_far(tmp_path: Path) -> None:
    said = report(
        tmp_path, "import os\ndef f(n):\n    return os._exit(0) if n else 5", "f(0)", "f(1)", "f(0)"
    )
    assert said.answers == {0: Answer(5)}


def test_what_a_program_prints_is_no_part_of_the_report(tmp_path: Path) -> None:
    source = 'import os\ndef f():\n    os.write(1, b\'{"probe": 0, "value": 9}\\n\')\n    return 1'
    assert report(tmp_path, source, "f()").answers[0].value == 1


def test_answers_that_differ_the_second_time_are_noticed(tmp_path: Path) -> None:
    counting = "calls = []\ndef f():\n    calls.append(1)\n    return len(calls)"
    assert report(tmp_path, counting, "f()").unstable
    seeded = "import random\ndef f(): return random.random()"
    assert not report(tmp_path, seeded, "f()").unstable


def test_a_forged_report_that_is_no_json_or_too_deep_is_read_as_nothing() -> None:
    said = read_report(f'{MARK}{{"load": null}}\n{MARK}not json\n{MARK}{"[" * 5000}\n{MARK}[1]\n', MARK)
    assert said == Report("", {}, False)


def test_a_forged_answer_that_is_too_deep_to_be_compared_is_read_as_nothing() -> None:
    answer = f'{MARK}{{"probe": 0, "value": {"[" * 600}{"]" * 600}}}'
    assert read_report(f'{MARK}{{"load": null}}\n{answer}\n{answer}\n', MARK) == Report("", {}, False)


def test_an_answer_that_is_as_deep_as_the_runner_tells_is_read(tmp_path: Path) -> None:
    source = "def f(n):\n    held = 7\n    for _ in range(n):\n        held = {1: held}\n    return held"
    said = report(tmp_path, source, "f(50)", "f(900)")
    assert str(said.answers[0].value).count("dict") == 50
    assert said.answers[1].value[:2] == ["digest", "dict"]
