"""Who answers questions: llama.cpp, a script, the bundled demo model."""

from __future__ import annotations

from pathlib import Path

from code_it.config import TaskExecutionConfig
from code_it.errors import ModelError
from code_it.ports import Model

__all__ = ["build_model"]


def build_model(config: TaskExecutionConfig) -> Model:
    """The model that ``config.model`` names: ``demo``, ``scripted:FILE`` or a path to a GGUF file.

    Raises:
        ModelError: there is no such model, or it cannot be loaded.
    """
    name = config.model
    if name == "demo":
        from code_it.models.gated import build_demo

        return build_demo(config)
    scheme, _, rest = name.partition(":")
    if scheme == "scripted":
        from code_it.models.scripted import load_script

        return load_script(Path(rest))
    if not name.lower().endswith(".gguf"):
        raise ModelError(f"no model is called {name!r}", "use demo, a path to a .gguf file, or scripted:FILE")
    from code_it.models.llama_cpp import load_gguf

    return load_gguf(Path(name).expanduser(), config)
