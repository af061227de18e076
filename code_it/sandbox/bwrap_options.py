"""What bubblewrap is told: namespaces, and a file system in which only what is listed exists."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from code_it.sandbox.handles import Content
from code_it.sandbox.view import HOME, SYSTEM_FILES, SYSTEM_FOLDERS, View

__all__ = [
    "NAMESPACES", "TMP", "Option", "closed", "environment", "layers", "machine", "programs", "readable",
    "system",
]  # fmt: skip

Option = str | Content
TMP = "/tmp"  # noqa: S108
DEVICES = ("null", "zero", "full", "random", "urandom", "tty")
NETWORK_FILES = ("/etc/resolv.conf", "/etc/hosts", "/etc/gai.conf")
HOSTS = b"127.0.0.1 localhost sandbox\n::1 localhost\n"
NAMESPACES = (
    "--unshare-user", "--unshare-ipc", "--unshare-pid", "--unshare-uts", "--unshare-cgroup-try",
    "--disable-userns", "--cap-drop", "ALL", "--new-session", "--die-with-parent",
    "--hostname", "sandbox",
)  # fmt: skip


def system() -> Iterator[Option]:
    """The host's programs and libraries and how they are set up."""
    yield from programs()
    yield from _where_it_exists(SYSTEM_FILES)


def programs() -> Iterator[str]:
    """The host's programs and libraries, read-only, with its links between /bin and /usr/bin kept."""
    for name in SYSTEM_FOLDERS:
        folder = Path(name)
        if folder.is_symlink():
            yield from ("--symlink", str(folder.readlink()), name)
        elif folder.is_dir():
            yield from ("--ro-bind", name, name)


def machine(folder: Path, shared_memory: int, network: bool) -> Iterator[Option]:
    """Processes, devices, users and names of the sandbox's own. ``folder`` receives the devices.

    ``shared_memory`` is the size of /dev/shm in bytes.
    """
    yield from ("--proc", "/proc", "--dev", "/dev")
    yield from _own_devices(folder)
    yield from ("--perms", "1777", "--size", str(shared_memory), "--tmpfs", "/dev/shm")  # noqa: S108
    yield from _own_names()
    yield from _where_it_exists(NETWORK_FILES) if network else ["--unshare-net"]


def layers(lower: Sequence[Path], upper: Path, work: Path, place: str) -> Iterator[str]:
    """A copy-on-write mount at ``place``; ``lower`` is bottom first."""
    for layer in lower:
        yield from ("--overlay-src", str(layer))
    yield from ("--overlay", str(upper), str(work), place)


def readable(view: View) -> Iterator[str]:
    """Host paths at their own place, read-only, and folders that appear empty."""
    for path in view.readable:
        yield from ("--ro-bind", str(path), str(path))
    for path in view.hidden:
        yield from ("--tmpfs", str(path), "--remount-ro", str(path))


def closed(folder: str) -> Iterator[str]:
    """The end of the list: nothing more can be written, and ``folder`` is where the program starts.

    /proc is read-only because root's program could change the host's settings below /proc/sys.
    """
    for place in ("/dev", "/proc", "/"):
        yield from ("--remount-ro", place)
    yield from ("--chdir", folder)


def environment(env: Mapping[str, str]) -> Iterator[str]:
    """These variables and no others."""
    yield "--clearenv"
    for name, value in env.items():
        yield from ("--setenv", name, value)


def _where_it_exists(names: Sequence[str]) -> Iterator[Option]:
    """Folders are mounted. Files are copied: a mount each would cost more."""
    for name in names:
        path = Path(name)
        if path.is_file():
            with contextlib.suppress(OSError):
                yield from _file(name, path.read_bytes())
        elif path.is_dir():
            yield from ("--ro-bind-try", name, name)


def _file(name: str, data: bytes) -> Iterator[Option]:
    yield from ("--perms", "0644", "--file", Content(data), name)


def _own_devices(folder: Path) -> Iterator[str]:
    """For root, who could change the rights of the host's device files: copies of them.

    A read-only mount is no way out: bubblewrap makes it ``nodev``, and /dev/null cannot be opened.
    """
    if os.geteuid() == 0 and _make_devices(folder):
        for name in DEVICES:
            yield from ("--dev-bind", str(folder / name), f"/dev/{name}")


def _make_devices(folder: Path) -> bool:
    """Make device nodes; false where that is refused or they cannot be opened."""
    try:
        for name in DEVICES:
            os.mknod(folder / name, 0o666 | stat.S_IFCHR, Path("/dev", name).stat().st_rdev)
            (folder / name).chmod(0o666)
        (folder / "null").write_bytes(b"")
    except OSError:
        return False
    return True


def _own_names() -> Iterator[Option]:
    """A user database with nobody in it but the one who runs the program, and names for this machine."""
    uid, gid = os.getuid(), os.getgid()
    user = "root" if uid == 0 else "user"
    yield from _file("/etc/passwd", f"{user}:x:{uid}:{gid}::{HOME}:/bin/sh\n".encode())
    yield from _file("/etc/group", f"{user}:x:{gid}:\n".encode())
    yield from _file("/etc/hosts", HOSTS)
