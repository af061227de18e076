"""The README tells the truth."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import code_it
from code_it.cli.help_text import COMMANDS
from code_it.settings import config_table_markdown
from code_it.values import Move

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


def test_the_config_table_is_that_of_the_fields() -> None:
    assert config_table_markdown().strip() in README


def test_the_moves_are_those_that_can_be_made() -> None:
    section = README.split("## How it chooses its next move", 1)[1].split("\n## ", 1)[0]
    told = re.findall(r"^\| (\w+) \|", section, re.M)
    assert set(told) - {"move"} == set(get_args(Move)) - {"sample"}


def test_every_command_is_told() -> None:
    assert [name for name in COMMANDS if f"`code-it {name}" not in README] == []
