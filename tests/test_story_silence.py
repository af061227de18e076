"""A program that ends well and says nothing, although it was to say something."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from code_it.failures.silence import silence_of
from code_it.testing import ScriptLine, run_result
from code_it.values import Artifact
from tests.conftest import Story
from tests.test_story_moves import code, kinds, moves

Tell = Callable[..., Story]
SILENT = "def greet():\n    print('hello')\n"
QUIET_LOOP = "for word in ['a', 'b']:\n    if len(word) > 10:\n        print(word)\n"


def test_a_silent_program_goes_to_the_model_with_what_was_never_called(tell_story: Tell) -> None:
    story = tell_story(
        [code(SILENT), code("print('hello')", prompt="repair")],
        [run_result(), run_result("hello\n")],
        task="Print hello.",
    )
    assert story.result.status == "solved"
    assert kinds(story) == ["empty_output", None] and moves(story) == ["sample", "repair"]
    assert "printed nothing, and the task asks for output" in story.model.prompts[-1].user
    assert "never called: greet" in story.model.prompts[-1].user


def test_a_main_that_nobody_calls_is_called_without_asking(tell_story: Tell) -> None:
    story = tell_story(
        [code("def main():\n    print('hello')")],
        [run_result(), run_result("hello\n")],
        task="Print hello.",
    )
    assert moves(story) == ["sample", "fix"]
    assert story.ran[-1].endswith('if __name__ == "__main__":\n    main()')
    assert story.asked == ["plan", "sample"]


def test_a_main_that_wants_arguments_is_left_to_the_model(tell_story: Tell) -> None:
    story = tell_story(
        [code("def main(name):\n    print(name)"), code("print('hello')", prompt="repair")],
        [run_result(), run_result("hello\n")],
        task="Print hello.",
    )
    assert moves(story) == ["sample", "repair"]


def test_silence_is_not_repaired_twice_and_the_last_word_is_about_output(tell_story: Tell) -> None:
    story = tell_story(
        [
            code(SILENT),
            code("x = 1", prompt="repair"),
            ScriptLine("sample", ("no",), True),
            ScriptLine("repair", ("no",), True),
        ],
        [run_result()] * 20,
        task="Print hello.",
        max_coding_attempts=2,
    )
    assert story.result.status == "exhausted" and "printed nothing" in story.result.hint


@pytest.mark.parametrize(
    "task",
    [
        "Print hello.",
        "Print the first 15 Fibonacci numbers, one per line, and save their sum in a file called sum.txt.",
        "Write a program that prints the numbers from 1 to 5.",
        "Compute 2 + 2 and display the result",
        "Sort 3, 1, 2; show the result.",
        "List the first ten primes.",
        "Work out the average of 3 and 4, then output it.",
    ],
)
def test_silence_is_noticed(task: str) -> None:
    assert silence_of(task, "x = 1\n", run_result())


@pytest.mark.parametrize(
    "task",
    [
        "Say hello.",
        "Save the word hello in a.txt.",
        "Save a list of the first ten primes in primes.txt.",
        "Create a.txt but do not print anything.",
        "Sort the lines of a.txt in place. Don't print them.",
        "Copy a.txt to b.txt silently, never display progress.",
        "Count the words without printing them.",
        "Write a function that prints a name.",
        "Make a class whose method prints its name.",
        "Write double(n).\n>>> print(double(2))\n4\n",
        "Generate fingerprints of a.txt.",
        "Print nothing.",
        "Keep it quiet: print errors to a log.",
    ],
)
def test_silence_that_was_asked_for_or_may_be_is_no_failure(task: str) -> None:
    assert silence_of(task, "x = 1\n", run_result()) is None


@pytest.mark.parametrize(
    "task",
    [
        "Print the words longer than 10 letters in 'a b'.",
        "Print every line of notes.txt.",
        "Print the numbers that are in both lists.",
        "Print the names of the files in this folder.",
        "Print 'yes' if 7 is even.",
    ],
)
def test_an_answer_that_may_be_empty_is_one_unless_the_program_cannot_print(task: str) -> None:
    assert silence_of(task, QUIET_LOOP, run_result()) is None
    assert silence_of(task, SILENT, run_result())


@pytest.mark.parametrize(
    "run",
    [
        run_result("hello\n"),
        run_result("", 0, "INFO hello\n"),
        replace(run_result(), artifacts=(Artifact("a.txt", 1, "0" * 64, "text/plain"),)),
        replace(run_result(), deleted=("a.txt",)),
    ],
    ids=["output", "errors", "a file", "a deletion"],
)
def test_a_program_that_did_something_is_not_silent(run: object) -> None:
    assert silence_of("Print hello.", "x = 1\n", run) is None  # type: ignore[arg-type]


def test_the_users_checks_have_the_last_word(tell_story: Tell) -> None:
    assert silence_of("Print hello.", "x = 1\n", run_result())
    story = tell_story([code("x = 1")], [run_result(), run_result()], task="Print it.\n>>> print(x)\n1\n")
    assert story.result.status == "solved"
