"""Fields of a request that some servers refuse: which to leave out, learned from what they say."""

from __future__ import annotations

import re
from collections.abc import Collection, Generator

__all__ = ["OPTIONAL", "SYSTEM_MESSAGE", "concessions", "named_in"]

SYSTEM_MESSAGE = "system"  # not a field, but refused like one: then its text heads the user's message
GRAMMAR = frozenset({"grammar", "grammar_string"})  # llama.cpp's name, text-generation-webui's name
SCHEMA = frozenset({"response_format"})
LOGPROBS = frozenset({"logprobs", "top_logprobs"})
SEVERAL = frozenset({"n"})
TUNING = frozenset({"seed", "min_p", "repeat_penalty", "stream_options", SYSTEM_MESSAGE})
OPTIONAL = SEVERAL | GRAMMAR | SCHEMA | LOGPROBS | TUNING

_LADDER = (frozenset[str](), SEVERAL, GRAMMAR, SCHEMA, GRAMMAR | SCHEMA | LOGPROBS, OPTIONAL)
_NAMES = {
    **{field: re.compile(rf"\b{field}\b") for field in OPTIONAL - SEVERAL},
    "response_format": re.compile(r"\b(response_format|json_schema|guided_json|structured_outputs)\b"),
}


def named_in(message: str, fields: Collection[str]) -> frozenset[str]:
    """Those of ``fields`` that ``message`` speaks of, and what goes with them.

    Where it speaks of grammar and schema, the schema: a server that takes one of both gets the grammar.
    """
    named = {field for field in fields if field in _NAMES and _NAMES[field].search(message)}
    if named & GRAMMAR and named & SCHEMA:
        named -= GRAMMAR
    together = [group for group in (GRAMMAR, LOGPROBS) if named & group]
    return frozenset(named).union(*together) & frozenset(fields)


def concessions(offered: frozenset[str]) -> Generator[frozenset[str], str, None]:
    """Yield which of the ``offered`` fields to leave out; send what the server says to hear the next.

    First nothing, then the fields it names, then by trying: several answers, one form, the other form,
    everything.
    """
    named: frozenset[str] = frozenset()
    tried: set[frozenset[str]] = set()
    for rung in _LADDER:
        while (left_out := (named | rung) & offered) not in tried:
            tried.add(left_out)
            message = yield left_out
            named |= named_in(message, offered - left_out)
