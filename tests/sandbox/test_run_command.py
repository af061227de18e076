"""``code-it run FILE``: streams, exit codes, the document, and what the user got wrong."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

CASES = {
    "fine": ("print('out')", [], 0, "out\n"),
    "code": ("import sys\nprint('out')\nsys.exit(7)", [], 7, "out\n"),
    "signal": ("import os\nprint('out')\nos.kill(os.getpid(), 15)", [], 143, "out\n"),
    "deadline": ("import time\nprint('out')\ntime.sleep(1000)", ["--run-timeout-s", "6"], 124, "out\n"),
    "input": ("print(input(), input())", ["--stdin", "a\nb"], 0, "a b\n"),
    "arguments": ("import sys\nprint(sys.argv[1:])", ["--arg", "a b", "--arg=--x"], 0, "['a b', '--x']\n"),
    "variables": ("import os\nprint(os.environ['K'])", ["--env", "K=1,2=3"], 0, "1,2=3\n"),
}


def code_it(*words: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "code_it", "run", *words],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=300,
    )


@pytest.mark.parametrize("name", CASES)
def test_ends_like_the_program(name: str, tmp_path: Path) -> None:
    source, words, code, stdout = CASES[name]
    (tmp_path / "p.py").write_text(source)
    done = code_it("p.py", *words, folder=tmp_path)
    assert (done.returncode, done.stdout) == (code, stdout), done.stderr


def test_the_document_has_every_field(tmp_path: Path) -> None:
    (tmp_path / "p.py").write_text("open('a.png', 'wb').write(b'x')\nprint(1)")
    done = code_it("p.py", "--json", folder=tmp_path)
    document = json.loads(done.stdout)
    assert set(document) >= {
        "exit_code", "signal", "stdout", "stderr", "duration_s", "cpu_s", "peak_memory_mb", "timed_out",
        "limits_hit", "artifacts", "skipped", "mechanism",
    }  # fmt: skip
    assert document["artifacts"][0]["media_type"] == "image/png"
    assert document["stdout"] == "1\n"


def test_a_file_in_another_encoding_runs(tmp_path: Path) -> None:
    (tmp_path / "p.py").write_bytes("# -*- coding: latin-1 -*-\r\nprint(ascii('ü'))\r\n".encode("latin-1"))
    done = code_it("p.py", folder=tmp_path)
    assert (done.returncode, done.stdout) == (0, "'\\xfc'\n"), done.stderr


def test_a_program_whose_reader_is_gone_is_ended(tmp_path: Path) -> None:
    (tmp_path / "p.py").write_text("import itertools\nfor i in itertools.count(): print(i, flush=True)\n")
    command = [sys.executable, "-m", "code_it", "run", "p.py", "--run-timeout-s", "3600"]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout and process.stderr
        assert process.stdout.readline() == b"0\n"
        process.stdout.close()
        assert b"nobody reads its output" in process.stderr.read()
        assert process.wait() == 141


def test_a_missing_folder_leaves_no_run_folder(tmp_path: Path) -> None:
    (tmp_path / "p.py").write_text("print(1)")
    assert code_it("p.py", "--files", "missing", folder=tmp_path).returncode == 2
    assert not (tmp_path / "workspace").exists()


def test_what_was_made_and_changed_is_named(tmp_path: Path) -> None:
    (tmp_path / "work").mkdir()
    (tmp_path / "work" / "data.txt").write_text("input")
    (tmp_path / "p.py").write_text(
        "open('data.txt', 'a').write('x')\nopen('new\\x1b.txt', 'w')\nopen('n.txt', 'w')"
    )
    done = code_it("p.py", "--files", "work", folder=tmp_path)
    assert "data.txt (changed, 6 bytes)" in done.stderr
    assert "n.txt (0 bytes)" in done.stderr
    assert "\x1b" not in done.stderr
    assert (tmp_path / "work" / "data.txt").read_text() == "inputx"


HEADER = "# /// script\n# requires-python = {!r}\n# ///\n"


WHY = {
    "ended by the limit of time (--run-timeout-s 3)": (
        "import time\ntime.sleep(1000)", ["--run-timeout-s", "3"],
    ),
    "ended by the limit of memory (--memory-limit-mb 100)": (
        "x = []\nwhile True: x.append(b'x' * 8_000_000)", ["--memory-limit-mb", "100"],
    ),
    "ended by signal 9 (SIGKILL)": ("import os\nos.kill(os.getpid(), 9)", []),
    "the file requires Python >=3.99, and this is 3.": (HEADER.format(">=3.99"), []),
    "requires-python 'old' means nothing": (HEADER.format("old"), []),
    "hint: to give them to the program: '--arg=two words' --arg=-x": ("", ["two words", "--", "-x"]),
}  # fmt: skip


@pytest.mark.parametrize("told", WHY)
def test_why_it_ended_is_told(told: str, tmp_path: Path) -> None:
    source, words = WHY[told]
    (tmp_path / "p.py").write_text(source)
    done = code_it("p.py", *words, folder=tmp_path)
    assert done.returncode != 0
    assert told in done.stderr


@pytest.mark.parametrize(
    "words",
    [["missing.py"], ["binary.py"], ["/dev/zero"], [], ["p.py", "--env", "NOVALUE"],
     ["p.py", "--files", "missing"], ["p.py", "--with", "../evil"], ["p.py", "--with", "x @ https://example.org/x.whl"],
     ["-", "--stdin", "-"], ["p.py", "--network", "nonsense"]],
)  # fmt: skip
def test_a_mistake_is_one_line_with_a_hint(words: list[str], tmp_path: Path) -> None:
    (tmp_path / "p.py").write_text("print(1)")
    (tmp_path / "binary.py").write_bytes(b"\xff\xfe\x00")
    done = code_it(*words, folder=tmp_path)
    assert done.returncode == 2, done.stderr
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    assert done.stderr.startswith("code-it: error: ")
    assert "\nhint: " in done.stderr
