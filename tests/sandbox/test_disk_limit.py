"""The limit of the disk: what counts, what is brought in, and that others' files do not count."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from code_it.sandbox import ConfinedSandbox
from code_it.sandbox.disk import held_open, may_hold_more, usage
from code_it.sandbox.disk_watch import DiskWatch
from code_it.values import RunRequest, Skipped

Make = Callable[..., RunRequest]
Sandboxed = Callable[..., ConfinedSandbox]
MIB = 1 << 20
TOO_LARGE = "larger than the disk limit"


def test_what_a_program_was_given_does_not_count(request_for: Make, sandbox_with: Sandboxed) -> None:
    request = request_for("import time\nopen('made', 'w').write('x')\ntime.sleep(0.3)\nprint('ended')")
    (request.files / "input").write_bytes(b"x" * (5 * MIB))
    run = sandbox_with(disk_limit_mb=2).run(request)
    assert (run.stdout, run.limits_hit) == ("ended\n", ())
    full = sandbox_with(disk_limit_mb=2).run(
        request_for("for n in range(100): open(str(n), 'wb').write(bytes(100_000))")
    )
    assert full.limits_hit == ("disk",)


def test_names_of_one_file_count_once(request_for: Make, sandbox_with: Sandboxed) -> None:
    source = (
        "import os, time\nopen('a', 'wb').write(b'x' * (5 << 20))\n"
        "for n in range(5): os.link('a', f'b{n}')\ntime.sleep(0.3)"
    )
    run = sandbox_with(disk_limit_mb=16).run(request_for(source))
    assert (run.exit_code, run.limits_hit) == (0, ())


def test_holes_are_not_brought_in_beyond_the_limit(request_for: Make, sandbox_with: Sandboxed) -> None:
    request = request_for("for n in range(5): open(f's{n}', 'wb').truncate(3 << 20)")
    sandbox = sandbox_with(disk_limit_mb=8)
    run = sandbox.run(request)
    assert [artifact.path for artifact in run.artifacts] == ["s0", "s1"]
    assert run.skipped == tuple(Skipped(f"s{n}", TOO_LARGE) for n in (2, 3, 4))
    assert sorted(path.name for path in request.files.iterdir()) == ["s0", "s1"]
    request.program.write_text("print('again')")
    assert sandbox.run(request).stdout == "again\n"


def test_nothing_is_deleted_whose_new_name_is_not_brought_in(
    request_for: Make, sandbox_with: Sandboxed
) -> None:
    request = request_for("import os\nos.rename('old', 'new')")
    os.close(os.open(request.files / "old", os.O_CREAT))
    os.truncate(request.files / "old", 3 * MIB)
    run = sandbox_with(disk_limit_mb=2).run(request)
    assert (run.skipped, run.artifacts, run.deleted) == ((Skipped("new", TOO_LARGE),), (), ())
    assert [path.name for path in request.files.iterdir()] == ["old"]


def test_pipes_and_sockets_among_the_files_are_no_obstacle(
    request_for: Make, sandbox_with: Sandboxed, tmp_path: Path
) -> None:
    request = request_for("print(open('input').read())")
    (request.files / "input").write_text("content")
    os.mkfifo(request.files / "pipe")
    run = sandbox_with().run(request)
    assert run.stdout == "content\n"
    assert (request.files / "pipe").is_fifo()


def test_what_others_write_does_not_end_a_run(
    request_for: Make, sandbox_with: Sandboxed, tmp_path: Path
) -> None:
    source = (
        "import socket, sys, time\npair = socket.socketpair()\n"
        "print('begun')\nsys.stdout.flush()\ntime.sleep(1)\nprint('ended')"
    )

    def write_beside(stream: str, text: str) -> None:
        if "begun" in text:
            (tmp_path / "of somebody else").write_bytes(b"x" * (20 * MIB))

    run = sandbox_with(disk_limit_mb=4).run(request_for(source), write_beside)
    assert (run.stdout, run.limits_hit) == ("begun\nended\n", ())


def test_each_entry_counts_and_no_link_is_followed(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    (folder / "below").mkdir(parents=True)
    (folder / "below" / "file").write_bytes(b"x" * 10_000)
    os.link(folder / "below" / "file", folder / "another name")
    (folder / "link").symlink_to("/usr")
    counted = usage([folder], MIB)
    assert counted == 12288 + 3 * 4096
    assert usage([folder], 8192) >= 8192


def test_deleted_files_that_are_mapped_or_on_the_way_are_seen(tmp_path: Path) -> None:
    source = (
        "import ctypes, os, socket, sys\nnames = sys.argv[1:]\n"
        "pair = socket.socketpair()\nlibc = ctypes.CDLL(None)\nprint('begun', flush=True)\ninput()\n"
        "for name, hide in zip(names, (lambda f: libc.mmap(None, 4096, 1, 1, f.fileno(), ctypes.c_long(0)),\n"
        "        lambda f: socket.send_fds(pair[0], [b'x'], [f.fileno()]))):\n"
        "    with open(name, 'wb+', 0) as file:\n        file.write(b'x' * 1048576)\n        hide(file)\n"
        "    os.remove(name)\n    print('hidden', flush=True)\n    input()\n"
    )
    command = ["python3", "-c", source, str(tmp_path / "mapped"), str(tmp_path / "sent")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin and process.stdout
        seen = []
        for _ in range(3):
            process.stdout.readline()
            seen.append(held_open([process.pid]) >= MIB or may_hold_more([process.pid]))
            if len(seen) == 2 and os.geteuid() == 0:
                assert not may_hold_more([process.pid])
            process.stdin.write("\n")
            process.stdin.flush()
    assert seen == [False, True, True]


@pytest.fixture
def own_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system that nobody else uses."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64m", "code_it-test", str(place)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True).returncode != 0:
        pytest.skip("cannot mount a file system here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_disk_that_fills_is_a_reason_to_look_at_once(own_disk: Path) -> None:
    watch = DiskWatch(os.getpid(), (own_disk,), 8 * MIB)
    for number in range(2000):
        (own_disk / f"folder-{number}").mkdir()
    watch = DiskWatch(os.getpid(), (own_disk,), 8 * MIB)
    assert not watch.is_full()
    (own_disk / "large").write_bytes(bytes(9 * MIB))
    assert watch.is_full()
    (own_disk / "large").unlink()


def test_files_that_cannot_be_counted_are_missed_on_the_disk(own_disk: Path) -> None:
    (own_disk / "data").mkdir()
    source = (
        "import os, socket, sys\npair = socket.socketpair()\ninput()\n"
        "with open(sys.argv[1], 'wb', 0) as file:\n    file.write(b'x' * (9 << 20))\n"
        "    socket.send_fds(pair[0], [b'x'], [file.fileno()])\nos.remove(sys.argv[1])\n"
        "print('hidden', flush=True)\ninput()\n"
    )
    watch = DiskWatch(os.getpid(), (own_disk / "data",), 8 * MIB)
    command = ["python3", "-c", source, str(own_disk / "data" / "sent")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin and process.stdout
        process.stdin.write("\n")
        process.stdin.flush()
        process.stdout.readline()
        found = False
        for _ in range(2000):
            found = found or watch.is_full()
            time.sleep(0 if found else 0.01)
        process.stdin.write("\n")
    assert found
