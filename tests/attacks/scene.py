"""The scene of an attack: what it aims at, and what it must leave as it was.

Everything aimed at lies on this machine: a fake home with a secret and a canary, servers on the
loopback of a network namespace of our own (where one can be made), a victim process, a sentinel in
the environment, a secret in the memory of this process.
"""

from __future__ import annotations

import ctypes
import json
import os
import secrets
import shutil
import socket
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from code_it.config import TaskExecutionConfig
from code_it.sandbox import ConfinedSandbox, build_sandbox
from code_it.values import RunRequest, RunResult

HERE = Path(__file__).parent
CASES = sorted(path.stem for path in (HERE / "cases").glob("*.py"))
METADATA = "169.254.169.254"
DEVICES = ("null", "zero", "full", "random", "urandom")
SHARED_FOLDERS = ("/tmp", "/var/tmp", "/dev/shm", "/run", "/run/lock", "/dev/mqueue")
CLONE_NEWNET = 0x40000000
LIMITS: dict[str, Any] = {
    "memory_limit_mb": 192,
    "max_processes": 32,
    "disk_limit_mb": 48,
    "max_file_mb": 48,
    "output_limit_mb": 1,
}


def own_network() -> bool:
    """Give this thread a network of its own, in which the metadata address is ours. Needs root."""
    if ctypes.CDLL(None, use_errno=True).unshare(CLONE_NEWNET) != 0:
        return False
    for command in ("ip link set lo up", f"ip address add {METADATA}/32 dev lo"):
        subprocess.run(command.split(), check=True)
    return True


@dataclass
class Listener:
    """A server that must see nothing. ``seen`` is whatever reached it."""

    socket: socket.socket
    seen: list[bytes] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.socket.settimeout(0.2)
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while self.socket.fileno() >= 0:
            try:
                if self.socket.type == socket.SOCK_DGRAM:
                    self.seen.append(self.socket.recvfrom(4096)[0])
                else:
                    connection, _ = self.socket.accept()
                    self.seen.append(b"connection")
                    connection.close()
            except TimeoutError:
                continue
            except OSError:
                return


def metadata_server() -> Listener:
    """A server at the metadata address of clouds; needs a network of our own."""
    return Listener(socket.create_server((METADATA, 80)))


class Scene:
    """Targets for attacks, kept over many of them. Not for use by two threads at once."""

    def __init__(
        self, folder: Path, mechanism: str, own_net: bool, metadata: Listener | None = None
    ) -> None:
        self.folder = folder
        self.own_net = own_net
        self.metadata = metadata
        self.secret = "SECRET-" + secrets.token_hex(12)
        self.leaked = "LEAKED-" + secrets.token_hex(6)
        self.marker = "code_it_scene_" + secrets.token_hex(6)
        self.home = folder / "home"
        (self.home / ".ssh").mkdir(parents=True)
        self.secret_file = self.home / ".ssh" / "id_ed25519"
        self.secret_file.write_text(self.secret + "\n" + "k" * 4321)
        self.canary = self.home / "canary.txt"
        self.canary.write_text("alive")
        self.memory = ctypes.create_string_buffer(self.secret.encode(), 64)
        os.environ["CODE_IT_SENTINEL"] = self.secret
        self.victim = subprocess.Popen(["sleep", "100000"], env={"VICTIM_SECRET": self.secret})
        self.posix = Path("/dev/shm") / self.marker
        self.posix.write_text(self.secret)
        self.listeners = dict(self._listen())
        self.mechanism = mechanism
        self.before = self._state()

    def close(self) -> None:
        self.victim.kill()
        self.victim.wait()
        self.posix.unlink(missing_ok=True)
        os.environ.pop("CODE_IT_SENTINEL", None)
        for listener in self.listeners.values():
            listener.socket.close()

    def _listen(self) -> Iterator[tuple[str, Listener]]:
        yield "tcp4", Listener(socket.create_server(("0.0.0.0", 0)))
        if socket.has_ipv6:
            six = socket.socket(socket.AF_INET6)
            six.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
            six.bind(("::", 0))
            six.listen()
            yield "tcp6", Listener(six)
        udp = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)
        udp.bind(("::", 0))
        yield "udp", Listener(udp)
        for name, address, kind in (
            ("path", str(self.home / "agent.sock"), socket.SOCK_STREAM),
            ("abstract", "\0" + self.marker, socket.SOCK_STREAM),
            ("abstract datagram", "\0" + self.marker + "d", socket.SOCK_DGRAM),
        ):
            unix = socket.socket(socket.AF_UNIX, kind)
            unix.bind(address)
            if kind == socket.SOCK_STREAM:
                unix.listen()
            yield name, Listener(unix)
        if self.own_net:
            yield "metadata", self.metadata or metadata_server()

    def targets(self) -> dict[str, Any]:
        """What the attack is told."""
        ports = {name: listener.socket.getsockname()[1] for name, listener in self.listeners.items()}
        with socket.create_server(("127.0.0.1", 0)) as free:
            free_port = free.getsockname()[1]
        return {
            "HOME": str(self.home),
            "SECRET_FILE": str(self.secret_file),
            "SECRET_SIZE": self.secret_file.stat().st_size,
            "SECRET_INODE": self.secret_file.stat().st_ino,
            "CANARY": str(self.canary),
            "LEAKED": self.leaked,
            "PARENT": os.getpid(),
            "VICTIM": self.victim.pid,
            "ADDRESS": ctypes.addressof(self.memory),
            "LENGTH": len(self.memory),
            "TCP4": ports["tcp4"],
            "TCP6": ports.get("tcp6", ports["tcp4"]),
            "UDP": ports["udp"],
            "UNIX": str(self.home / "agent.sock"),
            "ABSTRACT": self.marker,
            "ABSTRACT_DATAGRAM": self.marker + "d",
            "METADATA": METADATA,
            "FREE_PORT": free_port,
            "POSIX_NAME": self.posix.name,
            "LEFT": self.marker + "-left",
            "SYSV_KEY": 0,
            "NETNS_IS_OURS": self.own_net,
            "HOSTNAME_IS_OURS": False,
        }

    def attack(self, case: str) -> list[str]:
        """Run an attack; what it achieved, in words. Empty: contained, and ended as it should."""
        run_dir = self.folder / f"run-{secrets.token_hex(4)}"
        files = run_dir / "files"
        files.mkdir(parents=True)
        (files / "input.txt").write_text("input")
        shutil.copy(HERE / "inside.py", files / "scene.py")
        (files / "scene.json").write_text(json.dumps(self.targets()))
        source = HERE / "cases" / f"{case}.py"
        program = run_dir / "program.py"
        shutil.copy(source, program)
        probe = threading.Thread(target=self._knock, args=(json.loads((files / "scene.json").read_text()),))
        if case == "listen_outside":
            probe.start()
        run = self._sandbox(_directive(source.read_text().splitlines(), "ends") or set()).run(
            RunRequest(program, files), lambda *_: None
        )
        violations = [
            *self._leaks(run, files),
            *self._changes(),
            *self._survivors(),
            *_bad_ending(run, source.read_text()),
            *_left_behind(run_dir),
        ]
        shutil.rmtree(run_dir, ignore_errors=True)
        return violations

    def _sandbox(self, ends: set[str]) -> ConfinedSandbox:
        """A sandbox whose deadline and CPU time come soon only for attacks that aim at them."""
        return build_sandbox(
            TaskExecutionConfig(
                sandbox=self.mechanism,  # type: ignore[arg-type]
                env={"SCENE": self.marker},
                run_timeout_s=5 if "time" in ends else 300,
                cpu_limit_s=1 if "cpu" in ends else None,
                **LIMITS,
            )
        )

    def _knock(self, targets: dict[str, Any]) -> None:
        """Try to reach a server that an attack has started."""
        for _ in range(15):
            time.sleep(0.1)
            try:
                socket.create_connection(("127.0.0.1", targets["FREE_PORT"]), 0.2).close()
            except OSError:
                continue
            self.listeners["tcp4"].seen.append(b"reached a server inside")
            return

    def _leaks(self, run: RunResult, files: Path) -> Iterator[str]:
        for name, text in (("stdout", run.stdout), ("stderr", run.stderr)):
            for word, meaning in ((self.secret, "the secret"), (self.leaked, "a claim that was broken")):
                if word in text:
                    line = next(line for line in text.splitlines() if word in line)
                    yield f"{name} has {meaning}: {line[:200]}"
        for path in files.rglob("*"):
            seen = path.lstat()
            if stat.S_ISLNK(seen.st_mode):
                yield f"a link was left: {path.name}"
            elif not stat.S_ISREG(seen.st_mode) and not stat.S_ISDIR(seen.st_mode):
                yield f"a special file was left: {path.name}"
            elif seen.st_mode & 0o7000:
                yield f"a privileged mode was left: {path.name} {seen.st_mode:o}"
            elif stat.S_ISREG(seen.st_mode) and path.name != "scene.json" and seen.st_size < 1 << 20:
                if self.secret.encode() in path.read_bytes():
                    yield f"an artifact has the secret: {path.name}"

    def _changes(self) -> Iterator[str]:
        now = self._state()
        for key, value in self.before.items():
            if now.get(key) != value:
                yield f"{key} changed: {value} -> {now.get(key)}"
        self.before = now
        for folder in SHARED_FOLDERS:
            for path in Path(folder).glob(f"{self.marker}-left*"):
                yield f"{path} was left"
        for name, listener in self.listeners.items():
            if listener.seen:
                yield f"the {name} server saw {listener.seen[:3]}"
                listener.seen.clear()

    def _state(self) -> dict[str, Any]:
        try:
            canary = self.canary.read_text()
        except OSError as error:
            canary = str(error)
        tree = {}
        for path in [self.home, *self.home.rglob("*")] if self.home.exists() else []:
            seen = path.lstat()
            tree[str(path)] = (seen.st_mode, seen.st_uid, seen.st_mtime_ns, seen.st_ctime_ns)
        stat_line = Path(f"/proc/{self.victim.pid}/stat").read_text().rpartition(")")[2].split()
        return {
            "canary": canary,
            "home": tree,
            "victim": (self.victim.poll(), stat_line[0] in "SRD", stat_line[16]),
            "own memory": self.memory.raw,
            "host name": socket.gethostname(),
            "devices": [_rights(Path("/dev", name)) for name in DEVICES],
            "swappiness": Path("/proc/sys/vm/swappiness").read_text(),
            "core pattern": Path("/proc/sys/kernel/core_pattern").read_text(),
        }

    def _survivors(self) -> Iterator[str]:
        for thread in Path("/proc").glob("[0-9]*/task/[0-9]*"):
            try:
                environ = (thread / "environ").read_bytes()
            except OSError:
                continue
            if self.marker.encode() in environ:
                yield f"{thread} survived: {(thread / 'cmdline').read_bytes()!r}"


def _rights(path: Path) -> tuple[int, int]:
    seen = path.stat()
    return seen.st_mode, seen.st_uid


def _bad_ending(run: RunResult, source: str) -> Iterator[str]:
    """An attack on a limit must be ended by that limit, any other by itself."""
    lines = source.splitlines()
    wanted = _directive(lines, "ends")
    named = set(run.limits_hit)
    if wanted is None:
        if named:
            yield f"ended by {sorted(named)}"
    elif not (named & wanted if named else "none" in wanted):
        yield f"should have ended by {sorted(wanted)}, not by {sorted(named)}: {run.stderr[-300:]}"
    skipped = _directive(lines, "skipped")
    if skipped and len(run.skipped) < int(next(iter(skipped))):
        yield f"too little was reported as skipped: {run.skipped}"
    broken = [
        text
        for text in ("SyntaxError", "NameError", "ModuleNotFoundError: No module named 'scene'")
        if text in run.stderr
    ]
    if broken:
        yield f"the attack itself is broken: {run.stderr[-400:]}"


def _directive(lines: list[str], name: str) -> set[str] | None:
    for line in lines[:3]:
        if line.startswith(f"# {name}: "):
            return {word.strip() for word in line.partition(": ")[2].split(",")}
    return None


def _left_behind(run_dir: Path) -> Iterator[str]:
    extra = sorted(path.name for path in run_dir.iterdir() if path.name not in {"files", "program.py"})
    if extra:
        yield f"the run left {extra}"
    files = [path.lstat() for path in (run_dir / "files").rglob("*")]
    left = sum(max(seen.st_size, seen.st_blocks * 512) for seen in files if stat.S_ISREG(seen.st_mode))
    if left > (LIMITS["disk_limit_mb"] + 1) << 20:
        yield f"the run left {left} bytes, more than the limit of the disk"


def main() -> None:
    """``scene.py FOLDER MECHANISM [CASE…]``: attack and print one JSON line a case."""
    folder, mechanism, cases = Path(sys.argv[1]), sys.argv[2], sys.argv[3:]
    scene = Scene(folder, mechanism, os.environ.get("CODE_IT_OWN_NETWORK") == "1")
    try:
        for case in cases or CASES:
            started = time.monotonic()
            violations = scene.attack(case)
            print(json.dumps([case, violations, round(time.monotonic() - started, 2)]), flush=True)
    finally:
        scene.close()


if __name__ == "__main__":
    main()
