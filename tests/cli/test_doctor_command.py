"""``code-it doctor`` and ``code-it models``."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

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


FOR_ANOTHER_PROCESSOR = """
import os, signal
__version__ = "0.3"
llama_print_system_info = lambda: b"CPU : AVX512 = 1"
llama_supports_gpu_offload = lambda: False
def __getattr__(name):
    os.kill(os.getpid(), signal.SIGILL)
"""


def test_a_llama_cpp_for_another_processor_is_a_problem(
    place: Place, write: Callable[[str, str], Path]
) -> None:
    library = write("broken/llama_cpp.py", FOR_ANOTHER_PROCESSOR).parent
    path = {"PYTHONPATH": f"{library}:{place.environ.get('PYTHONPATH', '')}"}
    done = place.run("doctor", "--json", "--no-install-dependencies", env=path)
    (problem,) = [one for one in json.loads(done.stdout)["findings"] if one["state"] == "problem"]
    assert problem["part"] == "model"
    assert "SIGILL" in problem["text"]
    assert "GGML_NATIVE=OFF" in problem["hint"]
    assert done.returncode == 3


def test_models_are_listed(place: Place) -> None:
    names = [entry["name"] for entry in json.loads(place.run("models", "--json").stdout)]
    assert names[0] == "demo"
    assert len(names) > 1


def test_the_bundled_model_need_not_be_fetched(place: Place) -> None:
    done = place.run("models", "pull", "demo")
    assert done.returncode == 2
    assert "demo comes with code_it" in done.stderr
