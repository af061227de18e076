"""The older API of text-generation-webui, before it spoke OpenAI's: ``/api/v1/generate``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from code_it.config import TaskExecutionConfig
from code_it.models.prompt_server import PromptServerModel, Protocol, build_prompt_server
from code_it.models.server import JsonObject, Patience
from code_it.values import Draw

__all__ = ["GENERATE", "WEBUI", "build_webui"]

GENERATE = "/api/v1/generate"


def _body(draw: Draw, max_tokens: int, stops: Sequence[str]) -> JsonObject:
    return {
        "max_new_tokens": max_tokens,
        "do_sample": draw.temperature > 0,
        "temperature": max(draw.temperature, 0.001),
        "seed": draw.seed % 2**31,
        "stopping_strings": list(stops),
    }


WEBUI = Protocol(_body, lambda answer: answer["results"][0]["text"], "grammar_string")


def webui_extra(top_p: float, context_tokens: int) -> dict[str, Any]:
    """What a request holds beside what the question sets: neutral values for what the server would bend."""
    return {
        "top_p": top_p,
        "top_k": 0,
        "typical_p": 1,
        "repetition_penalty": 1.0,
        "add_bos_token": True,
        "ban_eos_token": False,
        "skip_special_tokens": True,
        "truncation_length": context_tokens,
    }


def build_webui(
    url: str,
    context_tokens: int,
    top_p: float = 0.95,
    extra: Mapping[str, Any] | None = None,
    patience: Patience | None = None,
) -> PromptServerModel:
    """The model of a text-generation-webui; an address without a path gets the API's own.

    Raises:
        ConfigurationError: ``url`` is not the address of a web server.
    """
    address = url.rstrip("/") + ("" if urlsplit(url).path.strip("/") else GENERATE)
    fields = {**webui_extra(top_p, context_tokens), **(extra or {})}
    return build_prompt_server(address, WEBUI, context_tokens, fields, patience, f"webui:{url}")


def webui_of(url: str, config: TaskExecutionConfig) -> PromptServerModel:
    """The model that ``webui:URL`` names in a configuration."""
    patience = Patience(silence_s=config.server_timeout_s)
    return build_webui(url, config.context_tokens, config.top_p, patience=patience)
