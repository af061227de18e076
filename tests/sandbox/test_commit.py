"""Bringing changes into ``files/``: through no link, whole or not at all, and nothing is lost on the way."""

from __future__ import annotations

import os
import signal
import socket
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from code_it.errors import WorkspaceError
from code_it.sandbox import ConfinedSandbox
from code_it.sandbox.branch import SMALL_COUNT, open_branch
from code_it.sandbox.changes import Changes
from code_it.sandbox.commit import bring_in
from code_it.sandbox.uninterrupted import uninterrupted
from code_it.values import RunRequest, Skipped

Make = Callable[..., RunRequest]
ROOT_ONLY = pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount and make device nodes")
BOTH_BRANCHES = pytest.mark.parametrize("many", [0, SMALL_COUNT + 1], ids=["copy", "overlay"])


@pytest.fixture
def other_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder that is a file system of its own."""
    place = tmp_path / "mounted"
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(place)], check=True)
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def add_many(files: Path, many: int) -> None:
    for number in range(many):
        (files / f"f{number}").touch()


def outside(files: Path) -> Path:
    """A folder beside ``files``, to which ``files/data`` leads."""
    folder = files.parent / "outside"
    (folder / "sub").mkdir(parents=True)
    (folder / "a").write_text("precious")
    (folder / "sub" / "b").write_text("precious")
    (files / "data").symlink_to(folder)
    return folder


def texts(folder: Path) -> dict[str, str]:
    found = sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return {str(path.relative_to(folder)): path.read_text() for path in found}


@BOTH_BRANCHES
@pytest.mark.parametrize(
    "source",
    [
        "os.remove('data'); os.makedirs('data/sub'); open('data/sub/b', 'w').write('new')",
        "os.makedirs('t/sub'); open('t/sub/b', 'w').write('new'); os.remove('data'); os.rename('t', 'data')",
    ],
    ids=["made", "renamed"],
)
def test_a_folder_in_place_of_a_link_costs_nothing_behind_it(
    source: str, many: int, request_for: Make, sandbox_with: Callable[..., ConfinedSandbox]
) -> None:
    request = request_for(f"import os\n{source}\n")
    folder = outside(request.files)
    add_many(request.files, many)
    run = sandbox_with().run(request)
    assert run.exit_code == 0, run.stderr
    assert texts(folder) == {"a": "precious", "sub/b": "precious"}
    assert (run.deleted, run.replaced) == (("data",), ())
    assert not (request.files / "data").is_symlink()
    assert (request.files / "data" / "sub" / "b").read_text() == "new"


def test_no_change_goes_through_a_link(tmp_path: Path) -> None:
    data, files = tmp_path / "branch", tmp_path / "files"
    (data / "data").mkdir(parents=True)
    (data / "data" / "a").write_text("new")
    files.mkdir()
    folder = outside(files)
    bring_in(Changes(deleted=("data/a", "data/sub")), data, files)
    for changes in (Changes(written=("data/a",)), Changes(folders=("data/new",))):
        with pytest.raises(NotADirectoryError):
            bring_in(changes, data, files)
    assert texts(folder) == {"a": "precious", "sub/b": "precious"}
    assert sorted(path.name for path in folder.iterdir()) == ["a", "sub"]


@BOTH_BRANCHES
def test_a_change_of_kind_is_told(
    many: int, request_for: Make, sandbox_with: Callable[..., ConfinedSandbox]
) -> None:
    request = request_for(
        "import os, shutil\nos.remove('file'); os.mkdir('file'); open('file/x', 'w').write('x')\n"
        "shutil.rmtree('folder'); open('folder', 'w').write('f')\n"
    )
    (request.files / "file").write_text("old")
    (request.files / "folder").mkdir()
    (request.files / "folder" / "y").write_text("old")
    add_many(request.files, many)
    run = sandbox_with().run(request)
    assert [artifact.path for artifact in run.artifacts] == ["file/x", "folder"]
    assert run.replaced == ("folder",)
    assert "file" in run.deleted
    assert (request.files / "file" / "x").read_text() == "x"
    assert (request.files / "folder").read_text() == "f"


def test_a_folder_made_anew_and_closed_has_nothing_of_the_old_one(
    request_for: Make, bubblewrap: ConfinedSandbox
) -> None:
    request = request_for("import os, shutil\nshutil.rmtree('d')\nos.makedirs('d/sub')\nos.chmod('d', 0)\n")
    (request.files / "d" / "sub" / "deep").mkdir(parents=True)
    for name in ("a", "sub/b", "sub/deep/c"):
        (request.files / "d" / name).write_text("old")
    add_many(request.files, SMALL_COUNT + 1)
    run = bubblewrap.run(request)
    assert run.deleted == ("d/a", "d/sub/b", "d/sub/deep")
    assert [str(path.relative_to(request.files)) for path in (request.files / "d").rglob("*")] == ["d/sub"]


REPLACED = Skipped("program.py", "the program saw itself in its place")


@BOTH_BRANCHES
@pytest.mark.parametrize("touch", ["os.remove(__file__)", "open('program.py', 'a').write('#log')"])
def test_the_users_own_program_py_stays_whatever_the_program_does_to_itself(
    touch: str, many: int, request_for: Make, sandbox_with: Callable[..., ConfinedSandbox]
) -> None:
    request = request_for(f"import os\n{touch}\n")
    (request.files / "program.py").write_text("the user's own")
    add_many(request.files, many)
    run = sandbox_with().run(request)
    assert (run.artifacts, run.replaced, run.deleted, run.skipped) == ((), (), (), (REPLACED,))
    assert (request.files / "program.py").read_text() == "the user's own"


@BOTH_BRANCHES
def test_a_program_that_lies_in_its_folder_can_change_itself(
    many: int, request_for: Make, sandbox_with: Callable[..., ConfinedSandbox]
) -> None:
    request = request_for("open('program.py', 'a').write('#log')\n")
    (request.files / "program.py").write_bytes(request.program.read_bytes())
    add_many(request.files, many)
    run = sandbox_with().run(request)
    assert (run.replaced, run.skipped) == (("program.py",), ())
    assert (request.files / "program.py").read_text().endswith("#log")


@BOTH_BRANCHES
def test_pipes_and_sockets_among_the_inputs_stay_where_they_are(
    many: int, request_for: Make, sandbox_with: Callable[..., ConfinedSandbox]
) -> None:
    request = request_for("open('made', 'w').write('made')\n")
    os.mkfifo(request.files / "pipe")
    with socket.socket(socket.AF_UNIX) as listening:
        handle = os.open(request.files, os.O_RDONLY)
        listening.bind(f"/proc/self/fd/{handle}/socket")
        os.close(handle)
        add_many(request.files, many)
        run = sandbox_with().run(request)
    assert ([artifact.path for artifact in run.artifacts], run.deleted) == (["made"], ())
    assert stat.S_ISFIFO((request.files / "pipe").lstat().st_mode)
    assert stat.S_ISSOCK((request.files / "socket").lstat().st_mode)


@ROOT_ONLY
def test_files_on_a_file_system_of_their_own(
    other_disk: Path, tmp_path: Path, sandbox_with: Callable[..., ConfinedSandbox]
) -> None:
    (other_disk / "d").mkdir()
    (other_disk / "d" / "x").write_text("x")
    (other_disk / "gone").write_text("gone")
    program = tmp_path / "program.py"
    program.write_text(
        "import os, shutil\nshutil.rmtree('d'); open('d', 'w').write('f')\nos.remove('gone')\n"
        "open('tool', 'w').write('t'); os.chmod('tool', 0o750); os.utime('tool', (1000, 1000))\n"
        "open('sparse', 'wb').truncate(30_000_000)\n"
    )
    run = sandbox_with().run(RunRequest(program, other_disk))
    assert run.exit_code == 0, run.stderr
    assert sorted(path.name for path in other_disk.iterdir()) == ["d", "sparse", "tool"]
    assert (other_disk / "d").read_text() == "f"
    tool, sparse = (other_disk / "tool").stat(), (other_disk / "sparse").stat()
    assert (stat.S_IMODE(tool.st_mode), tool.st_mtime) == (0o750, 1000)
    assert (sparse.st_size, sparse.st_blocks) == (30_000_000, 0)


@ROOT_ONLY
def test_what_cannot_be_brought_in_is_kept_and_nothing_is_deleted(other_disk: Path, tmp_path: Path) -> None:
    (other_disk / "old").write_text("old")
    program = tmp_path / "program.py"
    program.write_text("")
    branch = open_branch(other_disk, program, lambda _: False)
    (branch.data / "old").unlink()
    (branch.data / "large").write_bytes(b"x" * 10_000_000)
    with pytest.raises(WorkspaceError) as caught:
        branch.commit(branch.changes())
    assert [path.name for path in other_disk.iterdir()] == ["old"]
    (kept,) = tmp_path.glob(".code_it-kept-*/files")
    assert str(kept) in caught.value.message
    assert (kept / "large").stat().st_size == 10_000_000
    open_branch(other_disk, program, lambda _: False).close()
    assert kept.is_dir()


MANY = """
import os
for number in range(100): os.remove(f'old{number}')
for number in range(9000): open(f'new{number}', 'w').write('new')
"""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interruption_waits_until_all_changes_are_brought_in(number: int, tmp_path: Path) -> None:
    files = tmp_path / "work"
    files.mkdir()
    for name in range(100):
        (files / f"old{name}").touch()
    (tmp_path / "p.py").write_text(MANY)
    line = [sys.executable, "-m", "code_it", "run", "p.py", "--files", "work"]
    with subprocess.Popen(line, cwd=tmp_path, stderr=subprocess.PIPE) as process:
        while process.poll() is None and not (files / "new1").exists():
            time.sleep(0.001)
        process.send_signal(number)
        assert process.stderr is not None
        told = process.stderr.read().decode()
    assert "Traceback" not in told
    names = {path.name for path in files.iterdir()}
    assert names == {f"new{number}" for number in range(9000)}
    assert not list(tmp_path.glob(".code_it-*"))


def test_what_is_not_to_be_interrupted_goes_on_to_its_end() -> None:
    done: list[int] = []

    def act() -> None:
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
        done.extend(range(100_000))

    with pytest.raises(KeyboardInterrupt):
        uninterrupted(act)
    assert len(done) == 100_000


def test_a_failure_is_told_rather_than_an_interruption() -> None:
    def act() -> None:
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
        raise WorkspaceError("it is kept in x")

    with pytest.raises(WorkspaceError, match="it is kept in x"):
        uninterrupted(act)
