"""A model behind a server of the older kind: one text in, one text out, a request for each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from code_it.errors import ModelError
from code_it.models.chat_format import FormattedPrompt, plain_format
from code_it.models.grammars import grammar_of
from code_it.models.message_text import well_formed
from code_it.models.server import JsonObject, Patience, Server
from code_it.models.several import Counter, at_once
from code_it.ports import TokenListener
from code_it.values import Completion, Draw, Prompt

__all__ = ["PLAIN", "PromptServerModel", "Protocol", "cut_at_stop"]

Put = Callable[[Completion | None], None]
BYTES_A_TOKEN = 3  # a cautious estimate: these servers do not count


@dataclass(frozen=True, slots=True)
class Protocol:
    """How such a server is asked and answers.

    ``body(draw, max_tokens, stops)`` is the request without its prompt; ``text`` takes the text
    out of the answer and raises ``LookupError`` or ``TypeError`` where there is none. ``grammar_field``
    is the field that takes a grammar (GBNF), if there is one.
    """

    body: Callable[[Draw, int, Sequence[str]], JsonObject]
    text: Callable[[Any], str]
    grammar_field: str = ""


PLAIN = Protocol(
    lambda draw, max_tokens, stops: {
        "temperature": draw.temperature,
        "max_new_tokens": max_tokens,
        "stop": list(stops),
    },
    lambda answer: answer["response"],
)


@dataclass(slots=True)
class PromptServerModel:
    """Asks ``server`` one draw after the other: these servers run one model for one request.

    ``extra`` goes into every request below what a question sets itself. Tokens are estimated and
    there are no log-probabilities.
    """

    name: str
    server: Server
    protocol: Protocol
    context_tokens: int
    extra: Mapping[str, Any] = field(default_factory=dict)

    def count_tokens(self, prompt: Prompt) -> int:
        """Tokens of the prompt, estimated from its length."""
        return _estimate(plain_format(prompt).text)

    def complete(
        self, prompt: Prompt, draws: Sequence[Draw], max_tokens: int, on_tokens: TokenListener
    ) -> Iterator[Completion]:
        """Yield a completion for each draw, in order.

        Raises:
            ModelError: the server is missing, broken, busy for too long or silent.
        """
        formatted = plain_format(prompt)
        grammar = grammar_of(prompt.name, formatted.opener)

        def answer(
            item: tuple[int, Draw], counter: Counter, put: Callable[[Completion | None], None]
        ) -> None:
            number, draw = item
            text = self._answer(formatted, draw, max_tokens, grammar)
            tokens = _estimate(text)
            counter.add(tokens)
            whole = formatted.opener + text
            ending: Literal["stop", "length"] = "length" if tokens >= max_tokens else "stop"
            put(Completion(whole, tokens, None, None, ending, draw.seed, draw.temperature, number))

        return at_once(list(enumerate(draws)), answer, on_tokens, most=1)

    def close(self) -> None:
        """Nothing to free."""

    def _answer(self, formatted: FormattedPrompt, draw: Draw, max_tokens: int, grammar: str) -> str:
        asked = self.protocol.body(draw, max_tokens, formatted.stops)
        if grammar and self.protocol.grammar_field:
            asked[self.protocol.grammar_field] = grammar
        answer = self.server.post("", {**self.extra, **asked, "prompt": formatted.text})
        try:
            text = self.protocol.text(answer)
        except (LookupError, TypeError):
            text = None
        if not isinstance(text, str):
            raise self.server.failure(answer) or ModelError(
                f"the model server at {self.server.url} answered in a form that is not its own",
                "check the address, and that the server speaks this protocol",
            )
        return cut_at_stop(well_formed(text), formatted.stops)


def build_prompt_server(
    url: str,
    protocol: Protocol,
    context_tokens: int,
    extra: Mapping[str, Any] | None = None,
    patience: Patience | None = None,
    name: str | None = None,
) -> PromptServerModel:
    """The model that answers at ``url``."""
    server = Server(url, patience=patience)
    return PromptServerModel(name or server.url, server, protocol, context_tokens, dict(extra or {}))


def cut_at_stop(text: str, stops: Sequence[str]) -> str:
    """``text`` before the first stop string; one that lacks only its last character counts at the end."""
    ends = [text.find(stop) for stop in stops if stop in text]
    text = text[: min(ends)] if ends else text
    for stop in stops:
        if len(stop) > 1:
            text = text.removesuffix(stop[:-1])
    return text


def _estimate(text: str) -> int:
    return len(text.encode("utf-8", "replace")) // BYTES_A_TOKEN + 1
