"""The text of a message, however its sender cut it up."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = ["text_in", "well_formed"]


def text_in(content: Any) -> str:
    """The text of a message's content: a string, or the text parts of a list."""
    if isinstance(content, str):
        return content
    parts = content if isinstance(content, list) else []
    texts = [part.get("text") if isinstance(part, Mapping) else part for part in parts]
    return "".join(text for text in texts if isinstance(text, str))


def well_formed(text: str) -> str:
    """``text`` with the halves of a character put together and single ones replaced: it can be encoded."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
