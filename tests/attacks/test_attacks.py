"""Every attack, against every mechanism that works here, is contained and ends as it should.

As root, attacks run in a network namespace of their own, where the metadata address answers; all of
them run once more as an unprivileged user.
"""

from __future__ import annotations

import json
import os
import queue
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest

from code_it.sandbox import probe
from tests.attacks.scene import CASES, Listener, Scene, metadata_server, own_network

ROOT = Path(__file__).parents[2]
USABLE = [report.name for report in probe() if report.usable]
NOBODY = 65534
SEEN_WHEN_UNCONFINED = (
    "read_secret", "list_home", "overwrite_canary", "delete_canary", "chmod_canary", "create_in_home",
    "tcp_loopback", "udp_loopback", "abstract_socket", "path_socket", "kill_victim",
    "read_through_symlink", "hardlink_out", "execve_tools", "pickle_reduce", "touch_canary", "stat_secret",
    "stat_by_handle", "stat_sideways", "stat_race",
)  # fmt: skip


class Stage:
    """A thread with a network of its own, where scenes are set and attacks run."""

    def __init__(self) -> None:
        self._jobs: queue.SimpleQueue[tuple[Callable[[], object], Future[object]] | None] = (
            queue.SimpleQueue()
        )
        self._own_network = False
        self._metadata: Listener | None = None
        self._scenes: dict[str, Scene] = {}
        self._folder = Path(tempfile.mkdtemp(prefix="code_it-attacks-"))
        self._thread = threading.Thread(target=self._work)
        self._thread.start()

    def attack(self, mechanism: str, case: str) -> list[str]:
        future: Future[object] = Future()
        self._jobs.put((lambda: self._scene(mechanism).attack(case), future))
        result = future.result()
        assert isinstance(result, list)
        return result

    def close(self) -> None:
        self._jobs.put(None)
        self._thread.join()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _scene(self, mechanism: str) -> Scene:
        if mechanism not in self._scenes:
            folder = self._folder / mechanism
            self._scenes[mechanism] = Scene(folder, mechanism, self._own_network, self._metadata)
        return self._scenes[mechanism]

    def _work(self) -> None:
        self._own_network = own_network()
        self._metadata = metadata_server() if self._own_network else None
        while (job := self._jobs.get()) is not None:
            work, future = job
            try:
                future.set_result(work())
            except BaseException as error:
                future.set_exception(error)
        for scene in self._scenes.values():
            scene.close()


@pytest.fixture(scope="session")
def stage() -> Iterator[Stage]:
    made = Stage()
    yield made
    made.close()


@pytest.mark.parametrize("mechanism", ["bubblewrap", "sandlock"])
@pytest.mark.parametrize("case", CASES)
def test_is_contained(case: str, mechanism: str, stage: Stage) -> None:
    if mechanism not in USABLE:
        pytest.skip(f"{mechanism} does not work here")
    assert stage.attack(mechanism, case) == []


@pytest.mark.parametrize("case", SEEN_WHEN_UNCONFINED)
def test_the_scene_notices_an_attack_that_is_not_contained(case: str, tmp_path: Path) -> None:
    scene = Scene(tmp_path / "scene", "none", own_net=False)
    try:
        assert scene.attack(case) != []
    finally:
        scene.close()


def test_there_are_enough_cases() -> None:
    assert len(CASES) >= 80


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
@pytest.mark.parametrize("mechanism", ["bubblewrap", "sandlock"])
@pytest.mark.parametrize("part", range(4))
def test_is_contained_for_an_unprivileged_user(mechanism: str, part: int) -> None:
    if mechanism not in USABLE:
        pytest.skip(f"{mechanism} does not work here")
    python = python_for_everyone()
    with tempfile.TemporaryDirectory(prefix="code_it-nobody-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        scenes = folder / "scenes"
        scenes.mkdir()
        os.chown(scenes, NOBODY, NOBODY)
        cases = CASES[part::4]
        done = run_as_nobody(
            [python, "-m", "tests.attacks.scene", str(scenes / "scene"), mechanism, *cases], folder
        )
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert [case for case, _, _ in told] == cases, done.stderr[-2000:]
    assert {case: found for case, found, _ in told if found} == {}


def run_as_nobody(command: list[str], copies: Path) -> subprocess.CompletedProcess[str]:
    """Run ``command`` as nobody, with copies of our packages where nobody can read the originals."""
    for package in ("code_it", "tests"):
        shutil.copytree(
            ROOT / package, copies / package, ignore=shutil.ignore_patterns("__pycache__", "demo")
        )
        subprocess.run(["chmod", "-R", "a+rX", str(copies / package)], check=True)
    libraries = [path for path in sys.path if path.endswith("site-packages")]
    return subprocess.run(
        command,
        cwd=copies,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": ":".join([str(copies), *libraries])},
        user=NOBODY,
        group=NOBODY,
        extra_groups=[],
        capture_output=True,
        text=True,
        timeout=580,
    )


def python_for_everyone() -> str:
    """An interpreter of our version that nobody may execute, with our dependencies importable."""
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    for candidate in (os.path.realpath(sys.executable), f"/usr/bin/{version}", f"/usr/local/bin/{version}"):
        libraries = ":".join(path for path in sys.path if path.endswith("site-packages"))
        try:
            done = subprocess.run(
                [candidate, "-c", "import pydantic, json"],
                user=NOBODY,
                group=NOBODY,
                extra_groups=[],
                cwd="/",
                env={"PYTHONPATH": libraries},
                capture_output=True,
                timeout=60,
            )
        except OSError:
            continue
        if done.returncode == 0:
            return candidate
    pytest.skip("no interpreter here can be used by an unprivileged user")
