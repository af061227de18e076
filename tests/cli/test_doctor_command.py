"""``code-it doctor`` and ``code-it models``."""

from __future__ import annotations

import json

from tests.cli.conftest import Place


def test_a_machine_that_can_run_tasks(place: Place) -> None:
    done = place.run("doctor", "--json", "--model", place.script("print('hello')"))
    document = json.loads(done.stdout)
    assert (done.returncode, document["ready"]) == (0, True), done.stdout
    parts = [finding["part"] for finding in document["findings"]]
    assert list(dict.fromkeys(parts)) == [
        "python",
        "llama.cpp",
        "model",
        "workspace",
        "sandbox",
        "index",
        "caches",
    ]


def test_a_model_that_is_missing_is_a_problem_with_a_hint(place: Place) -> None:
    done = place.run("doctor", "--model", "nowhere.gguf", "--no-install-dependencies")
    lines = done.stdout.splitlines()
    (at,) = [number for number, line in enumerate(lines) if line.startswith("!!")]
    assert "nowhere.gguf" in lines[at]
    assert lines[at + 1].strip().startswith("hint: ")
    assert done.returncode == 3
    assert done.stderr == ""


def test_models_are_listed(place: Place) -> None:
    names = [entry["name"] for entry in json.loads(place.run("models", "--json").stdout)]
    assert names[0] == "demo"
    assert len(names) > 1
