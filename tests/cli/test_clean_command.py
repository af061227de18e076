"""``code-it clean`` removes what is ours, and nothing else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from code_it.cli.clean_command import old_run_folders
from code_it.run_folder import create_run_folder
from tests.cli.conftest import Place

NOW = datetime(2026, 6, 30, 12, tzinfo=UTC)


@pytest.fixture
def workspace(place: Place) -> Path:
    return place.folder / "workspace"


def run_folder(workspace: Path, days_ago: float, name: str = "old", *, ended: bool = True) -> Path:
    folder = workspace / f"{NOW - timedelta(days=days_ago):%Y-%m-%dT%H-%M-%S}-{name}"
    (folder / "files").mkdir(parents=True)
    if ended:
        (folder / "result.json").write_text("{}")
    return folder


def test_old_run_folders_are_removed_and_others_stay(place: Place, workspace: Path, tmp_path: Path) -> None:
    old = run_folder(workspace, 30)
    kept = [workspace / name for name in ("notes", "2026-01-02-photos", "2026-99-99T99-99-99-x/files")]
    for folder in kept:
        folder.mkdir(parents=True)
    outside = tmp_path / "outside"
    (outside / "files").mkdir(parents=True)
    (outside / "result.json").write_text("{}")
    link = workspace / "2026-01-02T03-04-05-link"
    link.symlink_to(outside)
    (old / "files" / "link").symlink_to(outside)
    (workspace / "latest").symlink_to(old.name)
    done = place.run("clean", "--yes")
    assert (done.returncode, done.stdout) == (0, f"removed workspace/{old.name}\n")
    assert not old.exists()
    assert not (workspace / "latest").is_symlink()
    assert all(folder.is_dir() for folder in [*kept, outside / "files"])
    assert link.is_symlink()


def test_nothing_is_removed_unasked(place: Place, workspace: Path) -> None:
    old = run_folder(workspace, 30)
    assert place.run("clean").returncode == 2
    assert old.is_dir()


def test_nothing_to_remove(place: Place) -> None:
    done = place.run("clean", "--yes")
    assert (done.returncode, done.stderr) == (0, "nothing to remove in workspace\n")


def test_number_and_age_protect(workspace: Path) -> None:
    folders = [run_folder(workspace, days, f"day-{days}") for days in (1, 2, 8, 9)]
    assert old_run_folders(workspace, 3, 0, NOW) == (folders[3:], [])
    assert old_run_folders(workspace, 0, 7, NOW) == (folders[2:], [])
    assert old_run_folders(workspace, 3, 7, NOW) == (folders[3:], [])


def test_what_may_still_be_running_stays(workspace: Path) -> None:
    running = run_folder(workspace, 0.5, "running", ended=False)
    abandoned = run_folder(workspace, 2, "abandoned", ended=False)
    assert old_run_folders(workspace, 0, 0, NOW) == ([abandoned], [running])


def test_the_folder_of_an_execution_is_recognised(workspace: Path) -> None:
    folder = create_run_folder(workspace, "Print 1.")
    folder.result.write_text("{}")
    later = datetime.now(UTC) + timedelta(seconds=2)
    assert old_run_folders(workspace, 0, 0, later) == ([folder.root], [])


def test_what_is_left_is_told(place: Place) -> None:
    create_run_folder(place.folder / "workspace", "Print 1.")
    done = place.run("clean", "--yes")
    assert "1 run folder left that may still be running" in done.stderr
    assert done.stdout == ""


def test_a_file_that_was_run_has_ended(place: Place) -> None:
    (place.folder / "ok.py").write_text("print(1)")
    assert place.run("run", "ok.py").returncode == 0
    assert place.run("clean", "--yes").stdout.startswith("removed workspace/")
