"""Progress on a real terminal: what a program writes cannot reach it raw."""

from __future__ import annotations

import os
import pty
import re
import subprocess
from collections.abc import Mapping

import pytest

from tests.cli.conftest import Place

OURS = re.compile(r"\x1b\[(?:\?25[lh]|2K|1A|[\d;]*m)")
COLOUR = re.compile(r"\x1b\[[\d;]*m")
HOSTILE = r"""
import sys
print("\x1b]0;owned\x07\x1b[2Jcleared")
print("safe\rover\x08\x08\x7f \x9b31m \u202egnp.exe \u2066x\u2069")
print("\x1b[31mred\x1b[0m")
sys.stdout.write("half\x1b")
sys.stdout.flush()
sys.stdout.write("]0;again\x07 a line\n")
"""


def on_terminal(
    place: Place, *words: str, env: Mapping[str, str] | None = None, types: bytes = b"", code: int = 0
) -> str:
    """What reaches the terminal, with every stream connected to it; ``types`` is typed at once."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        place.command(*words),
        cwd=place.folder,
        env={**place.environ, "TERM": "xterm-256color", **(env or {})},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    os.write(ours, types)
    pieces = []
    while piece := _read(ours):
        pieces.append(piece)
    os.close(ours)
    shown = b"".join(pieces).decode("utf-8", "replace")  # what is typed is echoed as it is
    assert process.wait() == code, shown
    return shown


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # the other side is closed
        return b""


@pytest.mark.parametrize("words", [[], ["--no-log-to-stdout"]], ids=["progress", "output only"])
def test_control_characters_of_a_program_do_not_reach_the_terminal(place: Place, words: list[str]) -> None:
    shown = on_terminal(place, "Attack.", "--model", place.script(HOSTILE), *words)
    rest = OURS.sub("", shown).replace("\r\n", "\n").replace("\r", "")
    assert re.findall(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", rest) == []
    assert "\x1b[2J" not in shown
    assert "\x1b[31mred" not in shown
    assert "␛]0;owned␇␛[2Jcleared" in rest
    assert "over␈␈␡ \\x9b31m \\u202egnp.exe \\u2066x\\u2069" in rest
    assert "half␛]0;again␇ a line" in rest


def test_control_characters_of_a_task_and_a_model_do_not_reach_the_terminal(place: Place) -> None:
    place.script("print('ok')")
    path = place.folder / "script.jsonl"
    path.write_text(path.read_text().replace("1. Do it.", r"1. Do \u001b[2J\u001b]0;owned\u0007 it."))
    shown = on_terminal(place, "Say \x1b[2Jhello.", "--model", "scripted:script.jsonl")
    assert "\x1b[2J" not in shown
    assert "\x1b]" not in shown
    assert "␛[2J" in shown


def test_the_output_is_shown_once(place: Place) -> None:
    shown = on_terminal(place, "Say it.", "--model", place.script("print('only ' + 'once')"))
    assert shown.count("only once") == 1
    assert "solved" in shown
    assert COLOUR.search(shown)


def test_no_color(place: Place) -> None:
    script = place.script("print('hello')")
    shown = on_terminal(place, "Say hello.", "--model", script, env={"NO_COLOR": "1"})
    assert COLOUR.search(shown) is None
    assert "candidate 1 is first: " in shown


def test_a_dumb_terminal_gets_plain_lines(place: Place) -> None:
    script = place.script("print('hello')")
    shown = on_terminal(place, "Say hello.", "--model", script, env={"TERM": "dumb"})
    assert "\x1b" not in shown
    assert "  | hello" in shown


@pytest.mark.parametrize("answer, code", [(b"y\n", 0), (b"n\n", 1)])
def test_a_run_is_approved_or_declined(place: Place, answer: bytes, code: int) -> None:
    script = place.script("print('hel' + 'lo')  # \x1b[2J")
    shown = on_terminal(place, "Say hello.", "--approve", "--model", script, types=answer, code=code)
    assert "  > print('hel' + 'lo')  # ␛[2J" in shown
    assert "packages: none; sandbox: bubblewrap; network: off" in shown
    assert "Run it?" in shown
    assert ("| hello" in OURS.sub("", shown)) == (code == 0)
    assert "\x1b[2J" not in shown


def test_an_answer_that_is_no_utf8_is_told_to_the_model(place: Place) -> None:
    script = place.script("print('hello')", repair=["```python\nprint('hello!')\n```"])
    words = ["Say hello.", "--approve", "--max-coding-attempts", "1", "--model", script]
    strict = {"PYTHONIOENCODING": "utf-8:strict"}
    shown = on_terminal(place, *words, env=strict, types=b"pr\xfcfe\n", code=1)
    assert "Traceback" not in shown
    assert "not solved" in shown


def test_old_run_folders_are_removed_after_asking(place: Place) -> None:
    folder = place.folder / "workspace" / "2026-01-02T03-04-05-old"
    (folder / "files").mkdir(parents=True)
    assert "nothing was removed" in on_terminal(place, "clean", types=b"\n", code=1)
    assert folder.is_dir()
    assert "removed workspace/2026-01-02T03-04-05-old" in on_terminal(place, "clean", types=b"y\n")
    assert not folder.exists()
