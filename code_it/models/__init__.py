"""Who answers questions: llama.cpp, a server, a LangChain object, a script, the bundled demo model."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from code_it.config import TaskExecutionConfig
from code_it.errors import ModelError
from code_it.ports import Model

__all__ = ["as_model", "build_llama_base_llm", "build_model", "build_text_generation_web_ui_client_llm"]

OLDER_SERVERS_CONTEXT = 2048  # tokens; servers of that kind cut a longer prompt silently
FORMS = (
    "use demo, a path to a .gguf file, hf:OWNER/REPO, openai:NAME@URL, webui:URL or scripted:FILE; "
    "`code-it models` lists some"
)


def build_model(config: TaskExecutionConfig) -> Model:
    """The model that ``config.model`` names.

    Raises:
        ConfigurationError: the name is not well formed.
        ModelError: there is no such model, or it cannot be loaded.
    """
    scheme, colon, rest = config.model.partition(":")
    if config.model == "demo":
        from code_it.models.gated import build_demo

        return build_demo(config)
    if colon and (build := _SCHEMES.get(scheme)):
        return build(rest, config)
    if not config.model.lower().endswith(".gguf"):
        raise ModelError(f"no model is called {config.model!r}", FORMS)
    from code_it.models.llama_cpp import load_gguf

    return load_gguf(Path(config.model).expanduser(), config)


def as_model(built: Any, config: TaskExecutionConfig) -> Model:
    """``built`` if it is a model, else the LangChain chat model or LLM ``built`` as one.

    Raises:
        ModelError: it is neither.
    """
    if callable(getattr(built, "complete", None)) and callable(getattr(built, "count_tokens", None)):
        model: Model = built
        return model
    if callable(getattr(built, "invoke", None)) and callable(getattr(built, "stream", None)):
        from code_it.models.langchain_model import LangChainModel

        return LangChainModel(built, config.context_tokens)
    raise ModelError(
        f"the model builder returned a {type(built).__name__}, which is no model",
        "return one of code_it's models, or a LangChain chat model or LLM",
    )


def build_llama_base_llm(
    prompt_url: str = "http://127.0.0.1:8000/prompt", parameters: Mapping[str, Any] | None = None
) -> Model:
    """A plain prompt server: it is posted a prompt and answers ``{"response": text}``.

    ``parameters`` are sent too, below what a question sets: prompt, temperature, length, stops.
    """
    from code_it.models.prompt_server import PLAIN, build_prompt_server

    return build_prompt_server(prompt_url, PLAIN, OLDER_SERVERS_CONTEXT, parameters)


def build_text_generation_web_ui_client_llm(
    prompt_url: str = "http://localhost:5000/api/v1/generate", parameters: Mapping[str, Any] | None = None
) -> Model:
    """A text-generation-webui with its older API; today's is ``openai:NAME@URL``.

    ``parameters`` are sent too, below what a question sets: prompt, temperature, length, stops.
    """
    from code_it.models.text_generation_webui import build_webui

    context_tokens = int((parameters or {}).get("truncation_length", OLDER_SERVERS_CONTEXT))
    return build_webui(prompt_url, context_tokens, extra=parameters)


def _scripted(rest: str, config: TaskExecutionConfig) -> Model:
    from code_it.models.scripted import load_script

    return load_script(Path(rest))


def _openai(rest: str, config: TaskExecutionConfig) -> Model:
    from code_it.models.openai_server import build_openai_server

    return build_openai_server(rest, config)


def _webui(rest: str, config: TaskExecutionConfig) -> Model:
    from code_it.models.text_generation_webui import webui_of

    return webui_of(rest, config)


def _hub(rest: str, config: TaskExecutionConfig) -> Model:
    from code_it.models.hub import fetch_gguf
    from code_it.models.llama_cpp import load_gguf

    return load_gguf(fetch_gguf(rest), config, config.model)


_SCHEMES: dict[str, Callable[[str, TaskExecutionConfig], Model]] = {
    "scripted": _scripted,
    "openai": _openai,
    "webui": _webui,
    "hf": _hub,
}
