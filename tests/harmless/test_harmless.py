"""Ordinary programs run in the sandbox exactly as on the bare interpreter: output and exit code."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from code_it.config import TaskExecutionConfig
from code_it.packages import build_environment
from code_it.sandbox import build_sandbox, probe
from code_it.sandbox.view import base_interpreter
from code_it.values import Requirement, RunRequest

HERE = Path(__file__).parent
CASES = sorted((HERE / "cases").glob("*.py"))
ARGUMENTS = ("one", "--flag", "7")
STDIN = "Ada\nsecond line\n"
USABLE = [report.name for report in probe() if report.usable]
PACKAGES = ("numpy", "pandas", "matplotlib", "requests")
NOT_UNDER_SANDLOCK = {
    "# loopback": "sandlock has no network of its own, so a program cannot reach even itself",
    "# shared memory": "sandlock has no /dev/shm of its own, where multiprocessing keeps its locks",
    "# umask": "sandlock opens files on behalf of the program, without its umask",
    "# private /tmp": "sandlock has no /tmp of its own; tempfile and TMPDIR name the private folder",
}


@dataclass(frozen=True)
class Ending:
    code: int
    stdout: str
    stderr: str


@pytest.fixture(scope="session")
def environment() -> Iterator[Path]:
    """One virtualenv with the packages, for all that need them."""
    made = build_environment(TaskExecutionConfig())
    try:
        _, complaint = made.install([Requirement(name, name) for name in PACKAGES])
    except Exception as error:
        pytest.skip(f"packages cannot be installed here: {error}")
    assert complaint is None
    yield made.root
    made.close()


@pytest.mark.parametrize("mechanism", ["bubblewrap", "sandlock"])
@pytest.mark.parametrize("case", CASES, ids=[case.stem for case in CASES])
def test_runs_as_on_the_bare_interpreter(
    case: Path, mechanism: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    if mechanism not in USABLE:
        pytest.skip(f"{mechanism} does not work here")
    first = case.read_text().partition("\n")[0]
    if mechanism == "sandlock" and first in NOT_UNDER_SANDLOCK:
        pytest.skip(NOT_UNDER_SANDLOCK[first])
    environment = request.getfixturevalue("environment") if first == "# packages" else None
    bare = run_bare(case, tmp_path / "bare", environment)
    assert run_confined(case, tmp_path / "confined", environment, mechanism) == bare
    assert tree(tmp_path / "confined" / "files") == tree(tmp_path / "bare" / "files")


def test_there_are_enough_cases() -> None:
    assert len(CASES) >= 80


def run_bare(case: Path, folder: Path, environment: Path | None) -> Ending:
    files = prepare(folder)
    shutil.copy(case, files / "program.py")
    home = folder / "home"
    home.mkdir()
    python = environment / "bin" / "python" if environment else base_interpreter()
    done = subprocess.run(
        [python, "program.py", *ARGUMENTS],
        cwd=files,
        env={
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "HOME": str(home),
            "LANG": "C.UTF-8",
            "PYTHONUNBUFFERED": "1",
            "PYTHONDONTWRITEBYTECODE": "1",
            "MPLBACKEND": "Agg",
        },
        input=STDIN.encode(),
        capture_output=True,
        timeout=120,
    )
    (files / "program.py").unlink()
    stderr = done.stderr.decode("utf-8", "replace")
    stderr = stderr.replace(FONT_CACHE, "")
    for name in (str(files.resolve()), str(files)):
        stderr = stderr.replace(f'File "{name}/', 'File "').replace(f"{name}/program.py:", "program.py:")
    return Ending(done.returncode, done.stdout.decode("utf-8", "replace"), stderr)


def run_confined(case: Path, folder: Path, environment: Path | None, mechanism: str) -> Ending:
    files = prepare(folder)
    config = TaskExecutionConfig(sandbox=mechanism)  # type: ignore[arg-type]
    run = build_sandbox(config).run(RunRequest(case, files, environment, ARGUMENTS, STDIN))
    assert run.limits_hit == ()
    assert run.mechanism == mechanism
    code = run.exit_code if run.signal is None else -run.signal
    assert code is not None
    return Ending(code, run.stdout, run.stderr.replace(FONT_CACHE, ""))


def prepare(folder: Path) -> Path:
    files = folder / "files"
    (files / "folder").mkdir(parents=True)
    for name in ("x", "y"):
        (files / "folder" / name).write_text(name)
    (files / "input.txt").write_text("first line\nsecond líne\n")
    (files / "input.json").write_text('{"numbers": [1, 2, 3]}')
    (files / "helper.py").write_text(
        "def greet(name):\n    return f'hello {name}'\n\n\ndef fail():\n    raise LookupError('from helper')\n"
    )
    return files


FONT_CACHE = "Matplotlib is building the font cache; this may take a moment.\n"


def tree(files: Path) -> dict[str, bytes | None]:
    """What lies in ``files``, without links, which are not kept, and what differs by nature."""
    return {
        str(path.relative_to(files)): path.read_bytes()
        if path.is_file() and path.suffix not in DIFFERING
        else None
        for path in sorted(files.rglob("*"))
        if not path.is_symlink()
    }


DIFFERING = {".db", ".zip", ".gz", ".log"}
