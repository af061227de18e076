"""The bundled model really plans and writes: names, numbers and texts are not those of its makers."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from code_it.answers import find_code
from code_it.config import TaskExecutionConfig
from code_it.models.demo import accepts, card, gguf_path, known_tasks
from code_it.models.llama_cpp import LlamaCppModel, load_gguf
from code_it.steps.plan import read_plan
from code_it.values import Completion, Task
from training.asking import complete
from training.judge import solved
from training.runs import run_program

FIBONACCI_15 = [0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377]


@pytest.fixture(scope="module")
def model() -> Iterator[LlamaCppModel]:
    loaded = load_gguf(gguf_path(), TaskExecutionConfig(context_tokens=2048, threads=1), "demo")
    yield loaded
    loaded.close()


def _texts(*values: object) -> list[str]:
    return [str(value) for value in values]


TASKS = [
    (
        "Print the first 15 Fibonacci numbers, one per line, and save their sum in a file called sum.txt.",
        {"stdout": {"lines": _texts(*FIBONACCI_15)}, "files": {"sum.txt": {"values": ["986"]}}},
        {},
    ),
    (
        "Print the first 9 Fibonacci numbers, one per line, and save their sum in a file called total.log.",
        {"stdout": {"lines": _texts(*FIBONACCI_15[:9])}, "files": {"total.log": {"values": ["54"]}}},
        {},
    ),
    (
        "Show the first 12 Fibonacci numbers, each on its own line, and store their average in mean.txt.",
        {"stdout": {"lines": _texts(*FIBONACCI_15[:12])}, "files": {"mean.txt": {"values": [str(232 / 12)]}}},
        {},
    ),
    ("Print the sum of 17, 4 and 91.", {"stdout": {"values": ["112"]}}, {}),
    ("Print the even numbers from 4 to 12.", {"stdout": {"values": _texts(4, 6, 8, 10, 12)}}, {}),
    ("Print the factorial of 11.", {"stdout": {"values": ["39916800"]}}, {}),
    ("Find the greatest common divisor of 91 and 39.", {"stdout": {"values": ["13"]}}, {}),
    (
        "Sort the words stone, lamp and cherry alphabetically.",
        {"stdout": {"values": ["cherry", "lamp", "stone"]}},
        {},
    ),
    ("Print the text 'lantern' backwards.", {"stdout": {"values": ["nretnal"]}}, {}),
    ("Count the vowels in 'carousel'.", {"stdout": {"values": ["4"]}}, {}),
    ("Convert 30 degrees Celsius to Fahrenheit.", {"stdout": {"values": ["86"]}}, {}),
    (
        "Save the message 'Gone fishing' in sign.txt.",
        {"files": {"sign.txt": {"lines": ["Gone fishing"]}}},
        {},
    ),
    ("Count the lines of the file walls.txt.", {"stdout": {"values": ["3"]}}, {"walls.txt": "a\nb\nc\n"}),
    (
        "Print the numbers from 6 to 9 and save their sum in out.txt.",
        {"stdout": {"values": _texts(6, 7, 8, 9)}, "files": {"out.txt": {"values": ["30"]}}},
        {},
    ),
    ("Is 1996 a leap year?", {"stdout": {"answer": True}}, {}),
]


@pytest.mark.parametrize(("text", "wanted", "inputs"), TASKS, ids=[task[0][:50] for task in TASKS])
def test_the_greedy_program_does_what_the_task_asks(
    model: LlamaCppModel, text: str, wanted: dict, inputs: dict
) -> None:
    plans = complete(model, "plan", {"task": text}, (0.0,))
    plan = read_plan(plans[0].text, Task(text))
    assert plan.unsupported is None
    samples = complete(model, "sample", {"task": text, "plan": str(plan)}, (0.0, 0.1, 0.2))
    source, reason = find_code(samples[0].text)
    assert source is not None, reason
    output, errors, files = run_program(source, inputs, sys.executable)
    assert solved(wanted, output, files), f"{plan}\n{source}\n{output}\n{errors}"


@pytest.mark.parametrize(
    "text",
    [
        "Build a web shop for my bakery.",
        "Write a racing game with sound.",
        "Send an email to my sister.",
        "Translate 'good night' into Italian.",
        "Train a neural network on pictures of cats.",
        "Who wrote Faust?",
    ],
)
def test_tasks_of_another_kind_are_declined(model: LlamaCppModel, text: str) -> None:
    plans = complete(model, "plan", {"task": text}, (0.0,))
    declined = read_plan(plans[0].text, Task(text)).unsupported is not None
    assert declined or not accepts("plan", plans)


def test_a_broken_program_is_repaired_from_its_traceback(model: LlamaCppModel) -> None:
    broken = "numbers = [4, 19, 30]\nprint(sum(number))"
    report = (
        "The program ended with exit code 1.\nTraceback (most recent call last):\n"
        '  File "program.py", line 2, in <module>\n    print(sum(number))\n              ^^^^^^\n'
        "NameError: name 'number' is not defined. Did you mean: 'numbers'?"
    )
    answers = complete(
        model,
        "repair",
        {"task": "Print the sum of 4, 19 and 30.", "program": broken, "report": report},
        (0.0,),
    )
    source, reason = find_code(answers[0].text)
    assert source is not None, reason
    assert run_program(source, {}, sys.executable)[0].strip() == "53"


def test_imports_get_the_names_of_their_distributions(model: LlamaCppModel) -> None:
    program = "import yaml\n\nprint(yaml.safe_load('a: 1'))"
    answers = complete(model, "depend", {"program": program, "imports": "yaml"}, (0.0,))
    assert answers[0].text.strip() == "PyYAML"


def test_the_file_is_small() -> None:
    assert 100_000 < gguf_path().stat().st_size <= 8_000_000


def test_the_card_names_what_the_model_knows() -> None:
    assert len(known_tasks()) >= 15
    assert card()["parameters"] > 500_000
    assert card()["training_tokens"] > 1_000_000


def _completion(text: str, surest: float | None, number: int = 0) -> Completion:
    return Completion(text, 5, surest, surest, "stop", 0, 0.0, number)


def test_the_gate_passes_sure_answers_and_stops_unsure_ones() -> None:
    sure = [_completion("1. Print it.", -0.001)]
    unsure = [_completion("1. Print it.", -6.0)]
    assert accepts("plan", sure)
    assert not accepts("plan", unsure)
    assert accepts("repair", unsure)
    assert accepts("plan", [_completion("1. Print it.", None)])


def test_the_gate_looks_at_the_surest_program() -> None:
    same = [
        _completion("print(1)", -0.001, 0),
        _completion("print(1)", -5.0, 1),
        _completion("print(1)", -4.0, 2),
    ]
    assert accepts("sample", same)
    assert not accepts("sample", [_completion("print(1)", -6.0, number) for number in range(3)])


def test_the_folder_of_the_model_holds_what_the_wheel_needs() -> None:
    names = {path.name for path in Path(gguf_path()).parent.iterdir()}
    assert {"demo.gguf", "card.json", "__init__.py"} <= names
