"""``--help`` is true, short and quick; so is importing the package."""

from __future__ import annotations

import subprocess
import sys

import pytest

from code_it import __version__
from code_it.cli.help_text import COMMANDS, POPULAR_FLAGS, help_text
from code_it.settings.fields import ConfigField, as_text, config_fields
from tests.cli.conftest import Place

HEAVY = {
    "huggingface_hub",
    "langchain_core",
    "llama_cpp",
    "numpy",
    "pydantic",
    "pylint",
    "requests",
    "rich",
    "virtualenv",
}
FIELDS = {field.flag: field for field in config_fields().values()}


@pytest.mark.parametrize(
    "statement",
    ["import code_it", "from code_it.cli.main import main; main(['--help'])", "import code_it.cli.main"],
)
def test_nothing_heavy_is_loaded(statement: str) -> None:
    code = f"import sys; {statement}; sys.stderr.write(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert HEAVY.isdisjoint(done.stderr.split())


def test_help_shows_the_page(place: Place) -> None:
    done = place.run("--help")
    assert done.stdout == help_text()
    assert (done.returncode, done.stderr) == (0, "")


def test_help_after_a_task_is_the_same_page(place: Place) -> None:
    assert place.run("Print 1.", "--help").stdout == help_text()


@pytest.mark.parametrize("flag, metavar, default, text", POPULAR_FLAGS, ids=lambda part: str(part)[:24])
def test_a_popular_flag_is_one_of_the_configuration(flag: str, metavar: str, default: str, text: str) -> None:
    field = FIELDS[flag.replace("--no-", "--", 1)]
    if field.kind == "switch":
        assert (metavar, default) == ("", "")
        assert field.default is flag.startswith("--no-")
    else:
        assert (metavar, default) == (_metavar(field), as_text(field.default))
        assert set(field.choices) <= set(text.replace(",", " ").split())


def test_all_flags_are_on_the_page_of_the_configuration(place: Place) -> None:
    page = place.run("config", "--help").stdout
    for field in config_fields().values():
        assert field.flag in page
    assert "--sampling-temperature-multiplier" in page


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_a_page(command: str, place: Place) -> None:
    done = place.run(command, "--help")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(f"usage: code-it {command}")


def test_version(place: Place) -> None:
    assert place.run("--version").stdout == f"code-it {__version__}\n"


def _metavar(field: ConfigField) -> str:
    """On the short page names are explained in words."""
    return "NAME" if field.name == "model" or field.choices else field.metavar
