from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from .local_index import LocalIndex, ServedIndex

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def run(environ: dict[str, str], tmp_path: Path) -> Run:
    """``code-it packages`` for a user of the local index."""

    def command(*words: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        line = [sys.executable, "-m", "code_it", "packages", *words]
        return subprocess.run(line, env=environ, cwd=tmp_path, capture_output=True, text=True, input=stdin)

    return command


def test_the_document(run: Run, index: LocalIndex, tmp_path: Path) -> None:
    index.add("frobnitz", "1.5")
    (tmp_path / "a.py").write_text("import frobnitz, reqeusts, helper\nfrom google.cloud import what\n")
    (tmp_path / "helper.py").write_text("import frobnitz.more")

    ended = run("a.py", "helper.py", "--json")

    document = json.loads(ended.stdout)
    (requirement,) = (one for one in document["requirements"] if "line 1" in one["facts"][0])
    assert requirement["import_name"] == "frobnitz"
    assert requirement["requirement"] == "frobnitz"
    assert requirement["version"] == "1.5"
    assert any("first release" in fact for fact in requirement["facts"])
    assert document["refused"] == [
        {
            "import_name": "reqeusts",
            "name": "reqeusts",
            "reason": "the name imitates the well-known requests",
            "suggestion": "requests",
        }
    ]
    assert document["unknown"] == ["google.cloud.what"]
    assert ended.returncode == 1
    assert ended.stderr == ""


def test_nothing_is_installed_or_run(run: Run, index: LocalIndex, tmp_path: Path) -> None:
    index.add("frobnitz")
    (tmp_path / "a.py").write_text("import frobnitz\nopen('ran', 'w')\n")

    ended = run("a.py")

    assert ended.returncode == 0
    assert "frobnitz  (import frobnitz)" in ended.stdout
    assert not (tmp_path / "ran").exists()
    assert not (tmp_path / "cache" / "code_it" / "environments").exists()
    assert not [path for path in index.asked if path.startswith("/files/")]


def test_a_program_may_come_from_standard_input(run: Run) -> None:
    ended = run("-", stdin="import os")

    assert (ended.stdout, ended.returncode) == ("no packages needed\n", 0)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "cannot be read"),
        (b"import (", "not a Python program (line 1)"),
        (b"\xff\xfe\x00", "not a Python program"),
        (b"# coding: rot13\nx = 1\n", "not a Python program"),
        (b"# coding: undefined\nx = 1\n", "not a Python program"),
        (b"#" * 10_000_001, "too large"),
    ],
)
def test_mistakes_end_in_one_line(run: Run, tmp_path: Path, content: bytes | None, message: str) -> None:
    if content is not None:
        (tmp_path / "a.py").write_bytes(content)

    ended = run("a.py")

    assert ended.returncode == 2
    assert message in ended.stderr
    assert "Traceback" not in ended.stderr


def test_an_index_that_is_down_is_exit_code_3(run: Run, served: ServedIndex, tmp_path: Path) -> None:
    served.close()
    (tmp_path / "a.py").write_text("import frobnitz")

    ended = run("a.py", "--json")

    assert ended.returncode == 3
    error = json.loads(ended.stdout)["error"]
    assert error["kind"] == "index"
    assert error["hint"]


def test_names_from_a_program_cannot_write_on_the_terminal(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("__import__('\\x1b[2Jx')")

    assert "\x1b" not in run("a.py").stdout


def test_importing_the_package_loads_nothing_heavy() -> None:
    code = (
        "import sys, code_it.packages, code_it.cli.packages_command\n"
        "print(*{'requests', 'virtualenv', 'uv', 'packaging', 'distlib', 'urllib3'} & set(sys.modules))"
    )

    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=dict(os.environ))

    assert ended.stdout.strip() == "", ended.stderr


def test_a_program_without_packages_needs_no_library_of_the_network() -> None:
    code = (
        "import sys\nfrom pathlib import Path\nfrom code_it.config import TaskExecutionConfig\n"
        "from code_it.packages import build_index\n"
        "print(build_index(TaskExecutionConfig()).examine('import os', Path('/')))\n"
        "print(*{'requests', 'virtualenv', 'uv', 'distlib', 'urllib3'} & set(sys.modules))"
    )

    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=dict(os.environ))

    assert ended.stdout.splitlines() == ["Needs(requirements=(), refused=(), unknown=())", ""], ended.stderr


def test_the_probe_says_which_index_and_whether_it_answers(
    served: ServedIndex, index: LocalIndex, environ: dict[str, str]
) -> None:
    from code_it.config import TaskExecutionConfig
    from code_it.packages import probe

    (up,) = probe(TaskExecutionConfig(), environ=environ)
    served.close()
    (down,) = probe(TaskExecutionConfig(), environ=environ)

    assert (up.reachable, up.address, up.hint) == (True, index.address, "")
    assert "UV_DEFAULT_INDEX" in up.origin
    assert not down.reachable
    assert down.hint
