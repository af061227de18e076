"""Trials: a private copy-on-write branch, kept or dropped; many at once; copies where there are no mounts."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from code_it.config import TaskExecutionConfig
from code_it.sandbox import ConfinedSandbox, build_sandbox
from code_it.sandbox.branch import SMALL_COUNT
from code_it.values import RunRequest

Make = Callable[..., RunRequest]
CHANGES = """
import os, shutil
os.remove("in/1.txt")
open("in/2.txt", "w").write("changed")
shutil.rmtree("gone")
os.makedirs("swapped", exist_ok=True)
shutil.rmtree("swapped")
os.makedirs("swapped/sub")
open("swapped/sub/again.txt", "w").write("again")
open("swapped/new.txt", "w").write("new")
os.makedirs("made/deep")
open("made/deep/x.txt", "w").write("x")
print(len(os.listdir("many")))
"""


INPUTS = ("in/1.txt", "in/2.txt", "in/3.txt", "gone/a.txt", "swapped/old.txt", "swapped/sub/before.txt")


def fill(files: Path, many: int) -> None:
    for name in (
        "in/1.txt",
        "in/2.txt",
        "in/3.txt",
        "gone/a.txt",
        "swapped/old.txt",
        "swapped/sub/before.txt",
    ):
        (files / name).parent.mkdir(parents=True, exist_ok=True)
        (files / name).write_text(name)
    (files / "many").mkdir()
    for number in range(many):
        (files / "many" / f"{number}.txt").write_text("")


def tree(files: Path) -> dict[str, str | None]:
    return {
        str(path.relative_to(files)): path.read_text() if path.is_file() else None
        for path in sorted(files.rglob("*"))
        if "many" not in path.parts
    }


AFTER = {
    "in": None, "in/2.txt": "changed", "in/3.txt": "in/3.txt", "swapped": None, "swapped/new.txt": "new",
    "swapped/sub": None, "swapped/sub/again.txt": "again",
    "made": None, "made/deep": None, "made/deep/x.txt": "x",
}  # fmt: skip


def test_a_trial_is_kept_or_dropped(request_for: Make, sandbox_with: Callable[..., ConfinedSandbox]) -> None:
    sandbox = sandbox_with()
    for many in (1, SMALL_COUNT + 1)[: 1 + (sandbox.mechanism == "bubblewrap")]:
        request = request_for(CHANGES)
        fill(request.files, many)
        before = tree(request.files)
        dropped = sandbox.trial(request)
        assert dropped.run.exit_code == 0, dropped.run.stderr
        assert tree(request.files) == before
        dropped.drop()
        assert tree(request.files) == before
        kept = sandbox.trial(request)
        assert tree(request.files) == before
        kept.commit()
        assert tree(request.files) == dict(sorted(AFTER.items()))
        assert kept.run.stdout == f"{many}\n"
        assert set(kept.run.deleted) >= {"in/1.txt", "swapped/old.txt"}
        assert not set(kept.run.deleted) & {"swapped/sub", "swapped/sub/again.txt"}
        assert [path.name for path in request.files.parent.iterdir()] in (
            ["files", "program.py"],
            ["program.py", "files"],
        )


def test_a_large_input_is_not_copied(request_for: Make, bubblewrap: ConfinedSandbox) -> None:
    request = request_for("print([line for line in open('/proc/self/mountinfo') if ' /files ' in line])")
    fill(request.files, SMALL_COUNT + 1)
    assert "overlay" in bubblewrap.run(request).stdout


def test_twenty_trials_at_once_do_not_disturb_each_other(request_for: Make) -> None:
    sandbox = build_sandbox(TaskExecutionConfig(run_timeout_s=300))
    request = request_for(
        "import os, time\nn = int(os.environ['N'])\nopen('n.txt', 'w').write(str(n))\n"
        "open('/tmp/n.txt' if os.path.isdir('/files') else 'm.txt', 'w').write(str(n))\n"
        "time.sleep(0.3)\nprint(n, open('n.txt').read(), sorted(os.listdir('.')))\nraise SystemExit(n)"
    )
    (request.files / "input.txt").write_text("input")

    def trial(number: int) -> tuple[int | None, str, tuple[str, ...]]:
        own = RunRequest(request.program, request.files, env={"N": str(number)})
        trial = sandbox.trial(own)
        trial.drop()
        return trial.run.exit_code, trial.run.stdout, trial.run.limits_hit

    with ThreadPoolExecutor(20) as pool:
        ended = list(pool.map(trial, range(20)))
    assert [code for code, _, _ in ended] == list(range(20))
    assert all(stdout.startswith(f"{number} {number} [") for number, (_, stdout, _) in enumerate(ended))
    assert all(limits == () for _, _, limits in ended)
    assert [path.name for path in request.files.iterdir()] == ["input.txt"]
