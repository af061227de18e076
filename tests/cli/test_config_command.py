"""``code-it config``."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Place


def test_every_value_is_shown_with_its_origin(place: Place, write: Callable[[str, str], Path]) -> None:
    write("code_it.toml", "max_tokens = 100\n")
    user_file = write("../config/code_it/config.toml", "top_p = 0.5\nmax_tokens = 90\n")
    done = place.run("config", "--coding-samples", "7", "--no-apply-linter", env={"CODE_IT_SEED": "9"})
    rows = {line.split()[0]: line.split()[1:] for line in done.stdout.splitlines()}
    assert rows["max_tokens"] == ["100", "code_it.toml"]
    assert rows["top_p"] == ["0.5", str(user_file.resolve())]
    assert rows["seed"] == ["9", "CODE_IT_SEED"]
    assert rows["coding_samples"] == ["7", "--coding-samples"]
    assert rows["apply_linter"] == ["false", "--no-apply-linter"]
    assert rows["model"] == ["demo", "default"]


def test_the_document_has_every_field(place: Place) -> None:
    document = json.loads(place.run("config", "--json", "--env", "A=1,2,B=3").stdout)
    assert document["env"] == {"value": {"A": "1,2", "B": "3"}, "origin": "--env"}
    assert document["cpu_limit_s"] == {"value": None, "origin": "default"}
