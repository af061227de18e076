"""Things that go wrong around a run: code_it killed, a full disk, a folder that cannot be written."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from code_it.errors import WorkspaceError
from code_it.sandbox import ConfinedSandbox
from code_it.sandbox.abandoned import owner, remove_abandoned, remove_tree
from code_it.values import RunRequest
from tests.sandbox.conftest import running_with

Make = Callable[..., RunRequest]
ROOT_ONLY = pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount")
WRITER = """
import os, time
print("started", flush=True)
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        time.sleep(1000)
    os._exit(0)
with open("half.bin", "wb", 0) as file:
    while True:
        file.write(b"x" * 1000)
        time.sleep(0.01)
"""
HOST = """
import sys
from pathlib import Path
from code_it.config import TaskExecutionConfig
from code_it.sandbox import build_sandbox
from code_it.values import RunRequest
sandbox = build_sandbox(TaskExecutionConfig(sandbox=sys.argv[1]), lambda _: None)
request = RunRequest(Path(sys.argv[2]), Path(sys.argv[3]), env={"MARKER": sys.argv[4]})
sandbox.run(request, lambda stream, text: print(text, end="", flush=True))
"""


def test_killed_in_the_middle_nothing_is_left(
    request_for: Make, mechanism: str, sandbox_with: Callable[..., ConfinedSandbox], marker: str
) -> None:
    request = request_for(WRITER)
    (request.files / "input.txt").write_text("input")
    arguments = [mechanism, str(request.program), str(request.files), marker]
    host = subprocess.Popen([sys.executable, "-c", HOST, *arguments], stdout=subprocess.PIPE)
    assert host.stdout is not None
    assert host.stdout.readline() == b"started\n"
    assert running_with(marker) != []
    os.kill(host.pid, signal.SIGKILL)
    host.communicate()
    wait = threading.Event()
    for _ in range(600):
        if not running_with(marker):
            break
        wait.wait(0.05)
    assert running_with(marker) == []
    assert [path.name for path in request.files.iterdir()] == ["input.txt"]
    after = RunRequest(request.program, request.files)
    after.program.write_text("print('again')")
    assert sandbox_with().run(after).stdout == "again\n"
    assert sorted(path.name for path in request.files.parent.iterdir()) == ["files", "program.py"]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "disk"
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(place)], check=True)
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


@ROOT_ONLY
def test_a_full_disk_gives_an_error_to_the_program_and_no_corruption(
    small_disk: Path, sandbox_with: Callable[..., ConfinedSandbox]
) -> None:
    files = small_disk / "files"
    files.mkdir()
    (files / "input.txt").write_text("input")
    program = small_disk / "program.py"
    program.write_text("open('small.txt', 'w').write('s')\nopen('big.bin', 'wb').write(b'x' * 8_000_000)\n")
    run = sandbox_with().run(RunRequest(program, files))
    assert run.exit_code == 1
    assert "No space left on device" in run.stderr
    assert (files / "input.txt").read_text() == "input"
    assert (files / "small.txt").read_text() == "s"


@ROOT_ONLY
def test_no_room_for_the_branch_is_a_world_error(
    small_disk: Path, sandbox_with: Callable[..., ConfinedSandbox]
) -> None:
    files = small_disk / "files"
    files.mkdir()
    (files / "input.bin").write_bytes(b"x" * 1_500_000)
    program = small_disk / "program.py"
    program.write_text("print('never')")
    sandbox = sandbox_with()
    with pytest.raises(WorkspaceError) as caught:
        sandbox.run(RunRequest(program, files))
    assert caught.value.hint
    assert sorted(path.name for path in small_disk.iterdir()) == ["files", "program.py"]


@ROOT_ONLY
def test_a_read_only_workspace_is_a_world_error(
    small_disk: Path, sandbox_with: Callable[..., ConfinedSandbox]
) -> None:
    files = small_disk / "files"
    files.mkdir()
    program = small_disk / "program.py"
    program.write_text("print('never')")
    sandbox = sandbox_with()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(WorkspaceError):
        sandbox.run(RunRequest(program, files))


def test_a_missing_folder_or_program_is_a_world_error(
    request_for: Make, sandbox_with: Callable[..., ConfinedSandbox], tmp_path: Path
) -> None:
    request = request_for("print(1)")
    sandbox = sandbox_with()
    for broken in (
        RunRequest(tmp_path / "missing.py", request.files),
        RunRequest(request.program, tmp_path / "none"),
    ):
        with pytest.raises(WorkspaceError):
            sandbox.run(broken)


def test_a_tree_of_any_depth_is_removed(tmp_path: Path) -> None:
    top = tmp_path / "top"
    top.mkdir()
    handle = os.open(top, os.O_RDONLY)
    for number in range(3000):
        os.mkdir("d", 0o700, dir_fd=handle)
        below = os.open("d", os.O_RDONLY, dir_fd=handle)
        if number == 10:
            os.fchmod(handle, 0)
        os.close(handle)
        handle = below
    os.close(handle)
    remove_tree(top)
    assert list(tmp_path.iterdir()) == []


def test_removing_touches_nothing_above_the_tree(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    locked = tmp_path / "locked"
    (locked / "inner").mkdir(parents=True)
    (locked / "inner").chmod(0)
    locked.chmod(0o500)
    remove_tree(locked)
    remove_tree(tmp_path / "removed by another process meanwhile")
    assert list(tmp_path.iterdir()) == []
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


def test_a_link_is_not_a_tree(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    kept.chmod(0o500)
    (tmp_path / "link").symlink_to(kept)
    remove_tree(tmp_path / "link")
    assert stat.S_IMODE(kept.stat().st_mode) == 0o500


def test_what_a_dead_process_left_is_removed_if_it_is_ours(tmp_path: Path) -> None:
    dead = subprocess.Popen(["true"])
    dead.wait()
    gone = owner().replace(str(os.getpid()), str(dead.pid), 1)
    (tmp_path / f"left-{gone}-a").mkdir()
    (tmp_path / f"left-{owner()}-b").mkdir()
    (tmp_path / f"left-{gone}-c").symlink_to(tmp_path)
    (tmp_path / f"left-{dead.pid}n1-e").mkdir()  # of another container
    foreign = tmp_path / f"left-{gone}-d"
    foreign.mkdir()
    if os.geteuid() == 0:
        os.chown(foreign, 65534, 65534)
    remove_abandoned(tmp_path, "left-")
    kept = {f"left-{owner()}-b", f"left-{gone}-c", f"left-{dead.pid}n1-e"}
    if os.geteuid() == 0:
        kept.add(foreign.name)
    assert {path.name for path in tmp_path.iterdir()} == kept
