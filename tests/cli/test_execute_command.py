"""Executing a task from the command line, with a scripted model and the real sandbox."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Place

HELLO = "print('hello')"
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def test_task_txt_of_the_current_directory_is_executed(
    place: Place, write: Callable[[str, str], Path]
) -> None:
    write("task.txt", "Say hello.")
    done = place.run("--model", place.script(HELLO))
    assert (done.returncode, done.stdout) == (0, "hello\n")
    assert "task: Say hello." in done.stderr


def test_a_task_from_standard_input(place: Place) -> None:
    done = place.run("--task-file", "-", "--model", place.script(HELLO), stdin=b"Say hello.\n")
    assert (done.returncode, done.stdout) == (0, "hello\n")


def test_a_task_that_is_the_name_of_a_command(place: Place) -> None:
    done = place.run("--task", "clean", "--model", place.script(HELLO))
    assert (done.returncode, done.stdout) == (0, "hello\n")


def test_flags_may_stand_before_the_task(place: Place) -> None:
    done = place.run("--seed", "4", "--model", place.script(HELLO), "Say hello.", "--json")
    assert json.loads(done.stdout)["seed"] == 4


def test_json_is_the_only_thing_on_standard_output(place: Place) -> None:
    done = place.run("Say hello.", "--json", "--model", place.script(HELLO))
    document = json.loads(done.stdout)
    assert done.returncode == 0
    assert (document["status"], document["stdout"], document["task"]) == ("solved", "hello\n", "Say hello.")
    assert Path(document["run_dir"]).is_relative_to(place.folder / "workspace")


def test_progress_in_a_pipe_is_plain_lines(place: Place) -> None:
    source = "import os\nprint('\\x1b[31mred')\nopen('a.png', 'wb').write(bytes([137]) + b'PNG')"
    done = place.run("Draw.", "--apply-linter", "--model", place.script("print(undefined)", source))
    lines = done.stderr.splitlines()
    assert CONTROL.search(done.stderr.replace("\n", "")) is None
    assert "  1. Do it." in lines
    assert "attempt 1" in lines
    assert any(re.match(r"  candidate  score  errors", line) for line in lines)
    assert any(line.startswith("  candidate 2 is first: ") for line in lines)
    assert "  | ␛[31mred" in lines
    assert any(line.startswith("solved (1 attempt, ") for line in lines)
    assert any(line.startswith("program: ") and line.endswith("/program.py") for line in lines)
    assert any(re.match(r"image: .*/files/a.png \(4 bytes\)", line) for line in lines)


def test_the_output_goes_into_a_pipe_as_it_is(place: Place) -> None:
    done = place.run("Print.", "--model", place.script("print('\\x1b[31mred\\x1b[0m')"))
    assert done.stdout == "\x1b[31mred\x1b[0m\n"


def test_a_task_that_is_not_solved(place: Place) -> None:
    script = place.script("raise SystemExit('no')", repair=["```python\nraise SystemExit(3)\n```"])
    done = place.run("Fail.", "--model", script, "--max-coding-attempts", "2")
    assert (done.returncode, done.stdout) == (1, "")
    assert "  | no" in done.stderr.splitlines()
    assert "not solved (2 attempts, " in done.stderr
    assert "hint: " in done.stderr


def test_progress_can_be_silenced(place: Place) -> None:
    done = place.run("Say hello.", "--no-log-to-stdout", "--model", place.script(HELLO))
    assert (done.returncode, done.stdout, done.stderr) == (0, "hello\n", "")


def test_warnings_and_why_it_failed_are_told_without_progress(place: Place) -> None:
    script = place.script("raise SystemExit('no')")
    quiet = ["--no-log-to-stdout", "--sandbox", "none", "--max-coding-attempts", "1"]
    done = place.run("Fail.", "--model", script, *quiet)
    assert (done.returncode, done.stdout) == (1, "")
    warning, verdict, hint = done.stderr.splitlines()
    assert warning == "warning: this program runs unconfined: sandbox is none"
    assert verdict.startswith("not solved (1 attempt, ")
    assert hint.startswith("hint: ")


def test_a_program_that_is_only_written_can_be_piped(place: Place) -> None:
    done = place.run("Say hello.", "--no-execute-code", "--model", place.script(HELLO))
    assert (done.returncode, done.stdout) == (0, "print('hello')\n")


def test_a_reader_that_goes_away_is_no_error(place: Place) -> None:
    script = place.script("print('x' * 1000000)")
    process = subprocess.Popen(
        place.command("Print.", "--model", script),
        cwd=place.folder,
        env=place.environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout and process.stderr
    process.stdout.close()
    errors = process.stderr.read().decode()
    process.stderr.close()
    assert process.wait() == 0
    assert "Traceback" not in errors
    assert "BrokenPipe" not in errors
    assert "solved" in errors


def test_closed_standard_streams_are_no_error(place: Place) -> None:
    command = " ".join(f"'{word}'" for word in place.command("Say hello.", "--model", place.script(HELLO)))
    done = subprocess.run(
        ["/bin/sh", "-c", f"exec {command} <&- >&- 2>&-"], cwd=place.folder, env=place.environ, check=False
    )
    assert done.returncode == 0
    (result,) = place.folder.glob("workspace/2*/result.json")
    assert json.loads(result.read_text())["status"] == "solved"


def test_standard_output_that_is_full(place: Place) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            place.command("Say hello.", "--model", place.script(HELLO)),
            cwd=place.folder,
            env=place.environ,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 3
    assert done.stderr.splitlines()[-2].startswith("code-it: error: cannot write standard output: ")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("words", [["config", "--json"], ["--help"], ["--version"]])
def test_a_page_or_a_document_for_which_there_is_no_room(place: Place, words: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            place.command(*words),
            cwd=place.folder,
            env=place.environ,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 3
    assert done.stderr.startswith("code-it: error: cannot write standard output: ")
    assert "Traceback" not in done.stderr


def test_a_current_directory_that_is_gone(place: Place) -> None:
    command = " ".join(f"'{word}'" for word in place.command("config"))
    done = subprocess.run(
        ["/bin/sh", "-c", f"mkdir gone && cd gone && rmdir ../gone && exec {command}"],
        cwd=place.folder,
        env=place.environ,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.startswith("code-it: error: the current directory is gone\nhint: ")


def test_a_pipe_called_task_txt_is_not_waited_for(place: Place) -> None:
    os.mkfifo(place.folder / "task.txt")
    done = place.run()
    assert done.returncode == 2
    assert done.stderr.startswith(
        "code-it: error: task.txt is a pipe, not a file\nhint: --task-file task.txt"
    )


def test_nothing_of_the_current_directory_is_imported(
    place: Place, write: Callable[[str, str], Path]
) -> None:
    write("pydantic.py", "raise SystemExit('imported')")
    assert place.run("config").returncode == 0


def test_files_and_what_is_expected(place: Place, write: Callable[[str, str], Path]) -> None:
    write("data.csv", "a\n1\n2\n")
    write("check.py", "assert open('sum.txt').read() == '3'")
    source = "total = sum(map(int, open('data.csv').read().split()[1:]))\nprint('sum', total)\n"
    script = place.script(source, source + "open('sum.txt', 'w').write(str(total))\n")
    demands = ["--file", "data.csv", "--expect", "sum 3", "--expect-file", "sum.txt", "--check", "check.py"]
    pylint = ["--code-sampling-strategy", "PYLINT"]
    done = place.run("Sum it.", "--model", script, "--json", *demands, *pylint)
    document = json.loads(done.stdout)
    assert (document["status"], len(document["attempts"])) == ("solved", 2), done.stderr
    assert document["attempts"][0]["failure"]["kind"] == "check"
    assert [line for line in done.stderr.splitlines() if line == "  check file sum.txt: failed"]
