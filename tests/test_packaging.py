"""The wheel is whole: installed elsewhere and run from another folder, it does the main job."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest
import virtualenv

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_has_what_a_run_needs_and_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    prompts = {f"code_it/prompts/{path.name}" for path in (ROOT / "prompts").glob("*.txt")}
    assert prompts <= set(names)
    assert "code_it/models/demo/demo.gguf" in names
    assert "code_it/py.typed" in names
    assert {name.split("/")[0] for name in names} == {"code_it", names[-1].split("/")[0]}


def test_the_installed_wheel_executes_a_task_from_another_folder(wheel: Path, tmp_path: Path) -> None:
    """The dependencies come from this environment; code_it itself from the wheel alone."""
    environment = tmp_path / "environment"
    virtualenv.cli_run([str(environment), "--no-seed"])
    python = environment / "bin" / "python"
    command = ["uv", "pip", "install", "--python", str(python), "--no-deps", "--offline", str(wheel)]
    subprocess.run([sys.executable, "-m", *command], check=True, capture_output=True)
    site = Path(sysconfig.get_path("purelib", vars={"base": str(environment)}))
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")

    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "task.txt").write_text((ROOT / "task.txt").read_text())
    where = [str(python), "-c", "import code_it; print(code_it.__file__)"]
    found = subprocess.run(where, cwd=elsewhere, capture_output=True, text=True, check=True).stdout
    assert Path(found.strip()).is_relative_to(environment)

    run = [str(environment / "bin" / "code-it"), "--json"]
    done = subprocess.run(run, cwd=elsewhere, capture_output=True, text=True, env=_plain(), check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    result = json.loads(done.stdout)
    assert result["status"] == "solved"
    assert Path(result["run_dir"]).is_relative_to(elsewhere / "workspace")


def _plain() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("CODE_IT_")}
