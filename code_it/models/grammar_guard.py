"""Hold the tokens of one completion to a grammar, at the price of a look at each."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import llama_cpp
import numpy as np
import numpy.typing as npt

from code_it.errors import ModelError

__all__ = ["GrammarGuard", "guarding"]

_TOKEN = np.dtype([("id", "<i4"), ("logit", "<f4"), ("p", "<f4")])  # llama_token_data
_UNSORTED = -1


class GrammarGuard:
    """Lets a token pass that fits; puts the likeliest that fits in place of one that does not.

    Asking the grammar about the drawn token alone costs microseconds; all of a large vocabulary is
    looked through only when that token does not fit. Where none fits, because the vocabulary lacks
    a character, the rest of the text is free.
    """

    def __init__(self, sampler: Any) -> None:
        self._sampler = sampler
        self._lost = False

    def corrected(self, token: int, logits: npt.NDArray[np.float32]) -> int:
        """``token``, or the likeliest one that fits here; the grammar moves on by it."""
        if self._lost:
            return token
        if not self._fitting(np.array([token]), logits).size:
            fitting = self._fitting(np.arange(logits.size), logits)
            if not fitting.size:
                self._lost = True
                return token
            token = int(fitting[np.argmax(logits[fitting])])
        llama_cpp.llama_sampler_accept(self._sampler, token)
        return token

    def _fitting(self, tokens: npt.NDArray[Any], logits: npt.NDArray[np.float32]) -> npt.NDArray[Any]:
        """Those of ``tokens`` that the grammar allows next."""
        data = np.zeros(tokens.size, _TOKEN)
        data["id"], data["logit"] = tokens, logits[tokens]
        pointer = data.ctypes.data_as(llama_cpp.llama_token_data_p)
        array = llama_cpp.llama_token_data_array(pointer, data.size, _UNSORTED, False)
        llama_cpp.llama_sampler_apply(self._sampler, ctypes.byref(array))
        fitting: npt.NDArray[Any] = data["id"][np.isfinite(data["logit"])]
        return fitting


@contextmanager
def guarding(vocab: Any, grammar: str) -> Iterator[GrammarGuard | None]:
    """A guard at the beginning of ``grammar`` (GBNF, its rule ``root``); none where it is empty.

    Raises:
        ModelError: llama.cpp cannot read the grammar.
    """
    if not grammar:
        yield None
        return
    sampler = llama_cpp.llama_sampler_init_grammar(vocab, grammar.encode(), b"root")
    if not sampler:
        raise ModelError("llama.cpp cannot read the grammar of an answer", "this is a mistake of code_it")
    try:
        yield GrammarGuard(sampler)
    finally:
        llama_cpp.llama_sampler_free(sampler)
