"""What users get wrong ends in one line with a hint. The cases are in ``mistakes.toml``."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Place

CASES = tomllib.loads((Path(__file__).parent / "mistakes.toml").read_text())["case"]


def test_there_are_enough_mistakes() -> None:
    assert len(CASES) >= 20
    assert len({case["name"] for case in CASES}) == len(CASES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"].replace(" ", "-"))
def test_a_mistake_ends_in_one_line_and_a_hint(case: dict[str, Any], place: Place) -> None:
    _lay_out(case, place)
    done = place.run(*case.get("words", []), env=case.get("env"))
    message, hint = _reported(done.stdout if case.get("stdout_has_error") else done.stderr)
    assert case["says"] in message
    assert case["hints"] in hint
    assert done.returncode == case["code"]
    assert "Traceback" not in done.stderr
    assert case.get("stdout_has_error") or done.stdout == ""


def test_a_mistake_is_one_json_document_when_asked(place: Place) -> None:
    done = place.run("--json", "Print 1.", "--seed", "-1")
    error = json.loads(done.stdout)["error"]
    assert set(error) == {"kind", "message", "hint"}
    assert error["kind"] == "configuration"
    assert "seed must be at least 0" in error["message"]
    assert done.returncode == 2


def _lay_out(case: dict[str, Any], place: Place) -> None:
    for name in case.get("folders", []):
        (place.folder / name).mkdir(parents=True)
    for name, text in case.get("files", {}).items():
        (place.folder / name).write_text(text)
    for name, text in case.get("bytes", {}).items():
        (place.folder / name).write_bytes(text.encode("latin-1"))
    if "user_file" in case:
        path = Path(place.environ["XDG_CONFIG_HOME"]) / "code_it" / "config.toml"
        path.parent.mkdir(parents=True)
        path.write_text(case["user_file"])


def _reported(text: str) -> tuple[str, str]:
    """The message and the hint, each of one line."""
    if text.startswith("{"):
        error = json.loads(text)["error"]
        return error["message"], error["hint"]
    lines = text.splitlines()
    errors = [line for line in lines if line.startswith("code-it: error: ")]
    hints = [line for line in lines[lines.index(errors[0]) :] if line.startswith("hint: ")]
    assert len(errors) == len(hints) == 1
    assert lines[-1] == hints[0]
    return errors[0], hints[0]
