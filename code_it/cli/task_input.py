"""Where the task comes from: a word, a flag, a file, standard input."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import BinaryIO

from code_it.cli.help_text import COMMANDS
from code_it.errors import TaskError, UsageError

__all__ = ["DEFAULT_FILE", "read_task"]

DEFAULT_FILE = "task.txt"
LARGEST_TASK = 1_000_000  # bytes
STANDARD_INPUT = "-"
_SAY_IT = 'say in a few words what the program is to do: code-it "Print the first ten primes"'


def read_task(words: Sequence[str], text: str | None, file: str | None) -> str:
    """The task that is meant by positional ``words``, ``--task`` or ``--task-file``.

    Raises:
        UsageError: there is more than one task, or a word that looks like a slip.
        TaskError: the task is missing, empty, binary or too large.
    """
    given = [
        what
        for what, value in (("TASK", words or None), ("--task", text), ("--task-file", file))
        if value is not None
    ]
    if len(given) > 1:
        raise UsageError(f"there is more than one task: {' and '.join(given)}", "leave all but one out")
    if text is not None:
        return _checked(text, "the task")
    if words:
        return _checked(_single(words), "the task")
    return _from_file(DEFAULT_FILE if file is None else file, is_default=file is None)


def _single(words: Sequence[str]) -> str:
    """The one positional task; a slip is found before a model is loaded for it."""
    if len(words) > 1:
        raise UsageError(
            "the task is more than one word and not in quotes", f'code-it "{" ".join(words)[:60]}"'
        )
    word = words[0].strip()
    if any(character.isspace() for character in word):
        return words[0]
    if word in COMMANDS:
        raise UsageError(
            f"{word} is a command, and comes first", f"code-it {word} …, or --task {word} for a task"
        )
    near = get_close_matches(word, COMMANDS, n=1, cutoff=0.75)
    if near:
        raise UsageError(
            f"there is no command {word}", f"did you mean {near[0]}? a task goes through --task {word}"
        )
    if word and Path(word).is_file():
        raise UsageError(f"{word} is a file, not a task", f"--task-file {word} reads the task from it")
    return words[0]


def _from_file(name: str, *, is_default: bool) -> str:
    try:
        if name == STANDARD_INPUT:
            return _checked(_text_of(sys.stdin.buffer, "standard input"), "standard input")
        if is_default and Path(name).is_fifo():
            raise TaskError(f"{name} is a pipe, not a file", f"--task-file {name} waits for a task from it")
        with Path(name).open("rb") as stream:
            return _checked(_text_of(stream, name), name)
    except FileNotFoundError as error:
        hint = (
            f"write the task into it, or {_SAY_IT}"
            if is_default
            else "check the path; --task takes the text itself"
        )
        where = f" in {Path.cwd()}" if is_default else ""
        raise TaskError(f"there is no file {name}{where}", hint) from error
    except IsADirectoryError as error:
        raise TaskError(f"{name} is a folder, not a file", "name the file in it that has the task") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise TaskError(f"cannot read {name}: {reason}", "name a file that you may read") from error


def _text_of(stream: BinaryIO, name: str) -> str:
    content = stream.read(LARGEST_TASK + 1)
    if len(content) > LARGEST_TASK:
        raise TaskError(f"{name} is too large for a task", "a task is a few sentences, at most 1 MB")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _binary(name) from error


def _checked(text: str, name: str) -> str:
    if "\0" in text or any("\ud800" <= character <= "\udfff" for character in text):
        raise _binary(name)
    if not text.strip():
        raise TaskError(f"{name} is empty", _SAY_IT)
    if len(text) > LARGEST_TASK:
        raise TaskError(f"{name} is too large", "a task is a few sentences")
    return text


def _binary(name: str) -> TaskError:
    return TaskError(f"{name} is binary, not text", "save the task as UTF-8 text")
