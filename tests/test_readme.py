"""The README tells the truth."""

from __future__ import annotations

import re
from pathlib import Path

import code_it

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text()


def test_ci_runs_the_test_command_of_the_readme() -> None:
    (command,) = re.findall(r"^(python3 -m venv .* -m pytest)$", README, re.M)
    script = (ROOT / ".ci" / "run").read_text().splitlines()
    assert command in script


def test_the_architecture_names_every_part_of_the_package() -> None:
    architecture = README.split("## Architecture", 1)[1]
    parts = {path.name for path in Path(code_it.__file__).parent.iterdir() if not path.name.startswith("__")}
    missing = [part for part in sorted(parts - {"py.typed"}) if part not in architecture]
    assert missing == []


def test_every_file_the_readme_links_to_exists() -> None:
    links = re.findall(r"\]\((?!http|#)([^)]+)\)", README)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []
