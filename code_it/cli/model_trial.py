"""Draws one token in a process of its own: a llama.cpp made for another processor ends that one, not us."""

from __future__ import annotations

import json
import signal
import subprocess
import sys

from code_it.config import TaskExecutionConfig
from code_it.errors import CodeItError, ModelError

__all__ = ["try_model"]

_AGAIN = "pip install --force-reinstall --no-cache-dir --no-binary llama-cpp-python llama-cpp-python"


def try_model(config: TaskExecutionConfig) -> str:
    """Load the model that ``config`` names, let it draw a token, and return what there is to say of it.

    Raises:
        ModelError: it cannot be loaded, or llama.cpp does not survive it.
    """
    done = subprocess.run(
        [sys.executable, "-P", "-m", "code_it.cli.model_trial"],
        input=config.model_dump_json().encode(),
        capture_output=True,
        check=False,
    )
    if done.returncode < 0:
        name = signal.Signals(-done.returncode).name
        raise ModelError(
            f"{config.model} cannot draw a token: llama.cpp was ended by {name}",
            f"build it for any processor: CMAKE_ARGS=-DGGML_NATIVE=OFF {_AGAIN}",
        )
    lines = done.stdout.decode().splitlines()
    if done.returncode or not lines:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines() or ["no reason told"]
        raise ModelError(f"{config.model} cannot draw a token: {said[-1]}", f"install it anew: {_AGAIN}")
    told = json.loads(lines[-1])
    if "message" in told:
        raise ModelError(told["message"], told["hint"])
    return str(told["text"])


def _trial(config: TaskExecutionConfig) -> dict[str, str]:
    from code_it.models import build_model
    from code_it.values import Draw, Prompt

    try:
        model = build_model(config)
        try:
            list(model.complete(Prompt("plan", "", "Print 1."), (Draw(0.0, 0),), 1, lambda tokens: None))
            return {"text": f"{model.name}, context of {model.context_tokens} tokens, draws tokens"}
        finally:
            model.close()
    except CodeItError as error:
        return {"message": error.message, "hint": error.hint}


if __name__ == "__main__":
    print(json.dumps(_trial(TaskExecutionConfig.model_validate_json(sys.stdin.buffer.read()))))
