"""The values of the failing frame: taken inside the sandbox, short, safe, and without a trace outside."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from code_it.config import TaskExecutionConfig
from code_it.failures.failing_frame import FILE, VARIABLE, read_failing_frame
from code_it.failures.report import report_of_run
from code_it.failures.traceback_text import read_traceback
from code_it.packages import build_environment
from code_it.sandbox import build_sandbox, probe
from code_it.values import RunRequest, RunResult
from tests.harmless.test_harmless import HERE, run_bare, run_confined

USABLE = [report.name for report in probe() if report.usable]
CRASHES = (
    "atexit_after_crash", "chained_exceptions", "deep_recursion", "exception_group",
    "exception_in_module", "exception_in_stdlib", "exit_text", "indentation_error",
)  # fmt: skip


@pytest.fixture(scope="module")
def environment() -> Iterator[Path]:
    made = build_environment(TaskExecutionConfig())
    yield made.root
    made.close()


def run(source: str, folder: Path, environment: Path | None, mechanism: str = "auto") -> RunResult:
    (folder / "files").mkdir()
    program = folder / "given.py"
    program.write_text(source)
    sandbox = build_sandbox(TaskExecutionConfig(sandbox=mechanism, run_timeout_s=20))  # type: ignore[arg-type]
    return sandbox.run(RunRequest(program, folder / "files", environment))


def report_of(result: RunResult) -> str:
    return report_of_run(result, read_traceback(result.stderr))


def values_of(result: RunResult) -> dict[str, str]:
    assert result.failing_frame is not None, result.stderr
    return dict(result.failing_frame.values)


PICK = """\
def pick(items, index):
    count = len(items)
    return items[index] + count

pick([1, 2, 3], 7)
"""


@pytest.mark.parametrize("mechanism", USABLE)
def test_the_report_shows_what_the_failing_frame_held(
    mechanism: str, tmp_path: Path, environment: Path
) -> None:
    result = run(PICK, tmp_path, environment, mechanism)
    lines = report_of(result).splitlines()
    assert lines[-2:] == [
        "    where items = [1, 2, 3], index = 7, count = 3",
        "IndexError: list index out of range",
    ]
    assert "where" not in result.stderr and result.artifacts == ()


def test_the_innermost_frame_of_the_program_counts_not_that_of_a_library(
    tmp_path: Path, environment: Path
) -> None:
    result = run('import json\ntext = "{,}"\njson.loads(text)\n', tmp_path, environment)
    assert "    where text = '{,}'\n" in report_of(result)


def test_names_of_the_failing_line_come_first_and_definitions_are_left_out(
    tmp_path: Path, environment: Path
) -> None:
    many = "".join(f"name_{number} = {number}\n" for number in range(30))
    result = run(
        f"import os\ndef f(): pass\nclass A: pass\n{many}last = 0\n1 / last\n", tmp_path, environment
    )
    assert list(values_of(result))[:2] == ["last", "name_0"] and len(values_of(result)) == 8


def test_a_program_that_removed_itself_is_told_of_too(tmp_path: Path, environment: Path) -> None:
    source = f"import os\nos.remove('program.py')\n{'n' * 1000} = 1\ncount = 0\nprint(1 / count)\n"
    assert values_of(run(source, tmp_path, environment)) == {"count": "0"}


HOSTILE = """\
class Evil:
    def __repr__(self):
        while True:
            print("x" * 1000)
    __str__ = __len__ = __iter__ = __getattr__ = __eq__ = __hash__ = __repr__

class Meta(type):
    def __eq__(self, other):
        while True:
            pass
    def __hash__(self):
        return 1
    @property
    def __name__(self):
        while True:
            pass

class Odd(metaclass=Meta):
    pass

class Shouting(str):
    __repr__ = Evil.__repr__

evil, odd, loud = Evil(), Odd(), Shouting("x")
globals()[Shouting("key")] = 1
mixed = {1: evil, "odd": [odd, loud]}
itself = []
itself.append(itself)
text, number, long = "a" * 10**7, 10**5000, list(range(10**6))
evil_set = [evil, odd, loud, mixed, itself, text, number, long][10]
"""


def test_values_are_told_without_running_anything_of_the_program(tmp_path: Path, environment: Path) -> None:
    result = run(HOSTILE, tmp_path, environment)
    assert result.exit_code == 1 and result.stdout == ""
    assert values_of(result) == {
        "evil": "<Evil>",
        "odd": "<Odd>",
        "loud": "<Shouting>",
        "mixed": "{1: <Evil>, 'odd': [<Odd>, <Shouting>]}",
        "itself": "[[[<list>]]]",
        "text": "'" + "a" * 60 + "'...",
        "number": "<int of 16610 bits>",
        "long": "[0, 1, 2, 3, 4, ... 999995 more]",
    }
    assert max(map(len, report_of(result).splitlines())) <= 300


@pytest.mark.parametrize("mechanism", USABLE)
def test_no_path_of_the_host_is_told(mechanism: str, tmp_path: Path, environment: Path) -> None:
    source = (
        "import os, sys, tempfile\n"
        "here, home, python = os.getcwd() + '/a.csv', os.path.expanduser('~/b'), sys.executable\n"
        "place, folder = tempfile.gettempdir() + '/c', os.getcwd()\n"
        "print(here, home, python, place, folder, 1 / 0)\n"
    )
    told = values_of(run(source, tmp_path, environment, mechanism))
    assert told.pop("place") in {"'c'", "'/tmp/c'"}
    assert told == {"here": "'a.csv'", "home": "'b'", "python": "'bin/python'", "folder": "'.'"}


@pytest.mark.parametrize("case", CRASHES)
def test_a_failing_program_runs_as_on_the_bare_interpreter(
    case: str, tmp_path: Path, environment: Path
) -> None:
    path = HERE / "cases" / f"{case}.py"
    bare = run_bare(path, tmp_path / "bare", environment)
    assert run_confined(path, tmp_path / "confined", environment, USABLE[0]) == bare


def test_the_program_does_not_see_where_its_values_go(tmp_path: Path, environment: Path) -> None:
    source = "import os, subprocess, sys\nprint(sorted(os.environ), os.listdir(os.path.expanduser('~')))\n"
    result = run(source, tmp_path, environment)
    assert VARIABLE not in result.stdout and result.stdout.endswith("[]\n")
    assert result.failing_frame is None


def test_a_hook_of_the_programs_own_stays(tmp_path: Path, environment: Path) -> None:
    result = run("import sys\nsys.excepthook = lambda *_: print('mine')\n1 / 0\n", tmp_path, environment)
    assert (result.stdout, result.stderr, result.failing_frame) == ("mine\n", "", None)


def test_values_of_another_failure_are_not_shown(tmp_path: Path, environment: Path) -> None:
    place = f"open(os.path.expanduser('~/{FILE}'), 'w')"
    forged = f"import os\n{place}.write('1 KeyError\\nname forged')\nos._exit(3)\n"
    result = run(forged, tmp_path, environment)
    assert result.failing_frame is not None and "forged" not in report_of(result)


@pytest.mark.parametrize(
    "content", [b"", b"x y\na 1", b"\xff\xfe", b"99999999999 KeyError\na 1", b"1" * 10_000], ids=len
)
def test_what_makes_no_sense_is_nothing(content: bytes, tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(content)
    assert read_failing_frame(tmp_path / FILE) is None


def test_no_link_and_no_pipe_is_followed(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("1 KeyError\na 1")
    (tmp_path / "link").symlink_to(tmp_path / "secret")
    os.mkfifo(tmp_path / "pipe")
    for name in ("link", "pipe", "none"):
        assert read_failing_frame(tmp_path / name) is None


def test_without_a_virtualenv_nothing_is_taken(tmp_path: Path) -> None:
    result = run(PICK, tmp_path, None)
    assert result.failing_frame is None and "where" not in report_of(result)
