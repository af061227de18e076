"""Text that spells a control token of the model stays text."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import llama_cpp

from code_it.values import Prompt

__all__ = ["BREAK", "control_tokens", "defused"]

BREAK = "\ufdd0"  # no character: marks where a text is to be cut before it becomes tokens

_CONTROL = llama_cpp.LLAMA_TOKEN_ATTR_CONTROL | llama_cpp.LLAMA_TOKEN_ATTR_UNKNOWN


def control_tokens(vocab: Any) -> tuple[str, ...]:
    """The texts that llama.cpp would read as control tokens of ``vocab``."""
    count = llama_cpp.llama_vocab_n_tokens(vocab)
    texts = (
        llama_cpp.llama_vocab_get_text(vocab, token)
        for token in range(count)
        if llama_cpp.llama_vocab_get_attr(vocab, token) & _CONTROL
    )
    return tuple(text.decode("utf-8", "replace") for text in texts if text)


def defused(tokens: Sequence[str]) -> Callable[[Prompt], Prompt]:
    """A function that puts a ``BREAK`` behind the first character of every such text in a prompt.

    Tokenised piece by piece between the breaks, the text reads the same and holds no control token.
    """
    texts = "|".join(re.escape(text) for text in tokens if len(text) > 1)
    found = re.compile(f"(?=(?:{texts}))(.)", re.S) if texts else None

    def broken(text: str) -> str:
        text = text.replace(BREAK, "\ufffd")
        return text if found is None else found.sub(rf"\1{BREAK}", text)

    return lambda prompt: replace(prompt, system=broken(prompt.system), user=broken(prompt.user))
