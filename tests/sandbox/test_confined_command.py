"""A command of ours that runs downloaded code sees and changes what it is given, and nothing else."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from code_it.sandbox import run_confined
from tests.sandbox.conftest import USABLE, running_with

pytestmark = pytest.mark.skipif("bubblewrap" not in USABLE, reason="bubblewrap does not work here")
ENV = {"PATH": "/usr/bin:/bin"}


def test_it_writes_where_it_may(tmp_path: Path) -> None:
    made, seen, other = tmp_path / "made", tmp_path / "seen", tmp_path / "other"
    for folder in (made, seen, other):
        folder.mkdir()
        (folder / "x").write_text(folder.name)
    script = f"cat {seen}/x; echo new > y; echo no > {seen}/x; cat {other}/x; cat; exit 3"
    done = run_confined(["sh", "-c", script], [seen], [made], ENV, stdin=b" and stdin")
    assert (done.returncode, done.stdout) == (3, b"seen and stdin")
    assert b"Read-only file system" in done.stderr
    assert (made / "y").read_text() == "new\n"
    assert (seen / "x").read_text() == "seen"


def test_a_command_without_end_is_gone_with_all_it_started(tmp_path: Path, marker: str) -> None:
    with pytest.raises(subprocess.TimeoutExpired):
        run_confined(
            ["sh", "-c", "setsid sleep 1000 & sleep 1000"], [], [tmp_path], {**ENV, "M": marker}, timeout_s=4
        )
    assert running_with(marker) == []
