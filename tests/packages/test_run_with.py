"""``code-it run`` with packages: the same road, the same policy."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from .local_index import LocalIndex

Run = Callable[..., "subprocess.CompletedProcess[str]"]
HEADER = "# /// script\n# dependencies = [{}]\n# ///\n"


@pytest.fixture
def run(environ: dict[str, str], tmp_path: Path) -> Run:
    def command(source: str, *words: str) -> subprocess.CompletedProcess[str]:
        (tmp_path / "program.py").write_text(source)
        line = [sys.executable, "-m", "code_it", "run", "program.py", *words]
        return subprocess.run(line, env=environ, cwd=tmp_path, capture_output=True, text=True)

    return command


def test_what_is_named_is_installed_with_its_version(run: Run, index: LocalIndex) -> None:
    for version in ("1.0", "2.0"):
        index.add("frobnitz", version, modules={"other.py": f"print({version})"})

    ended = run("import other", "--with", "frobnitz<2")

    assert (ended.stdout, ended.returncode) == ("1.0\n", 0), ended.stderr


def test_the_header_is_followed_and_markers_that_do_not_hold_are_left_out(
    run: Run, index: LocalIndex
) -> None:
    index.add("frobnitz", modules={"frobnitz.py": "print('here')"})
    listed = "\"frobnitz; python_version > '3'\", \"dobnitz; python_version < '3'\""

    ended = run(f"{HEADER.format(listed)}import frobnitz")

    assert (ended.stdout, ended.returncode) == ("here\n", 0), ended.stderr


def test_a_refused_package_is_a_usage_error_with_a_suggestion(run: Run) -> None:
    ended = run("print(1)", "--with", "reqeusts")

    assert ended.returncode == 2
    assert "package reqeusts refused: the name imitates the well-known requests" in ended.stderr
    assert "did you mean requests?" in ended.stderr


def test_a_kept_environment_is_named(run: Run, index: LocalIndex) -> None:
    index.add("frobnitz")

    ended = run("print(1)", "--with", "frobnitz", "--keep-environment")

    (line,) = (line for line in ended.stderr.splitlines() if line.startswith("environment kept: source "))
    assert Path(line.removeprefix("environment kept: source ")).is_file()


def test_an_address_in_the_header_is_a_usage_error(run: Run) -> None:
    ended = run(HEADER.format('"frobnitz @ file:///x"') + "print(1)")

    assert ended.returncode == 2
    assert "names an address" in ended.stderr
