"""A model behind any OpenAI-compatible server: llama-server, Ollama, vLLM, LM Studio and others."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

from code_it.config import TaskExecutionConfig
from code_it.errors import ConfigurationError, ModelError
from code_it.models.chat_format import CODE_QUESTIONS
from code_it.models.counting import CountingOn
from code_it.models.grammars import grammar_of
from code_it.models.json_form import as_lines, response_format_of
from code_it.models.message_text import well_formed
from code_it.models.openai_answer import BYTES_A_TOKEN, Answer, are_over, choices_of, note_usage
from code_it.models.optional_fields import OPTIONAL, SYSTEM_MESSAGE, concessions, named_in
from code_it.models.server import CutOff, JsonObject, NotNow, Patience, Refused, Server
from code_it.models.several import MOST_CONNECTIONS, Counter, at_once, in_time
from code_it.ports import TokenListener
from code_it.server_name import split_server_name
from code_it.values import Completion, Draw, Prompt

__all__ = ["OpenAIServerModel", "build_openai_server"]

PATH = "/chat/completions"
KEY_VARIABLE = "OPENAI_API_KEY"
NOT_UNDERSTOOD = frozenset({400, 422, 500})  # statuses of servers that do not know a field
MESSAGE_TOKENS = 8  # what a chat template puts around one message
LISTING_S = 2.0  # longest silence before the list of models, in seconds: no listener hears meanwhile

_CONTEXT_KEYS = ("max_model_len", "context_length", "max_context_length", "n_ctx", "n_ctx_train")
NumberedDraw = tuple[int, Draw]
Put = Callable[[Completion | None], None]


class OpenAIServerModel:
    """Asks ``model`` of ``server`` over the chat completions API, streaming.

    Draws of the same temperature go in one request with ``n`` where the server supports it (the
    server then derives their seeds from the first), else over several connections. Plans and package
    names are held to their form by a grammar or a JSON schema, code is asked for with
    log-probabilities; what the server refuses of that is left out from then on. Tokens are counted
    as the server streams them.
    """

    def __init__(self, server: Server, model: str, config: TaskExecutionConfig) -> None:
        self._server = server
        self._model = model
        self._config = config
        self._left_out: frozenset[str] = frozenset()
        self._connections = MOST_CONNECTIONS
        self._context_tokens: int | None = None

    @property
    def name(self) -> str:
        """The name under which it was configured."""
        return f"openai:{self._model}@{self._server.url}"

    @property
    def context_tokens(self) -> int:
        """The config's context, or the server's where it soon tells a smaller one.

        Raises:
            ModelError: no server answers.
        """
        if self._context_tokens is None:
            told = self._served_models().get(self._model)
            self._context_tokens = min(self._config.context_tokens, told or self._config.context_tokens)
        return self._context_tokens

    def count_tokens(self, prompt: Prompt) -> int:
        """Tokens of the prompt, estimated from its length."""
        size = len((prompt.system + prompt.user).encode("utf-8", "replace"))
        return size // BYTES_A_TOKEN + 2 * MESSAGE_TOKENS

    def complete(
        self, prompt: Prompt, draws: Sequence[Draw], max_tokens: int, on_tokens: TokenListener
    ) -> Iterator[Completion]:
        """Yield a completion for each draw as soon as it is there.

        Raises:
            ModelError: the server is missing, broken, busy for too long or silent.
        """
        left: list[NumberedDraw] = []
        done = 0
        for completion in self._round(prompt, self._groups(draws), max_tokens, on_tokens, left):
            done += completion.tokens
            yield completion
        if left:
            singly = [[item] for item in left]
            yield from self._round(prompt, singly, max_tokens, CountingOn(on_tokens, done), None)

    def close(self) -> None:
        """Nothing to free: every request has a connection of its own."""

    def _round(
        self,
        prompt: Prompt,
        groups: Sequence[Sequence[NumberedDraw]],
        max_tokens: int,
        on_tokens: TokenListener,
        left: list[NumberedDraw] | None,
    ) -> Iterator[Completion]:
        """Ask for every group; what the server leaves out goes to ``left``, or is an error without it.

        A server leaves draws out when it ignores ``n``, or when a new connection ends the one before.
        """

        def answer(group: Sequence[NumberedDraw], counter: Counter, put: Put) -> None:
            try:
                answers = self._asked(prompt, group, max_tokens, counter, put)
            except CutOff:
                if left is None or len(groups) == 1:
                    raise
                self._connections = 1
                answers = {}
            else:
                if len(answers) < len(group):
                    self._left_out |= {"n"}
            for number, item in enumerate(group):
                if number in answers:
                    found = answers[number]
                    put(found.completion(well_formed(as_lines(prompt.name, "".join(found.text))), *item))
                elif left is not None:
                    left.append(item)

        return at_once(groups, answer, on_tokens, self._connections)

    def _groups(self, draws: Sequence[Draw]) -> list[list[NumberedDraw]]:
        """Draws that go in one request: those of one temperature where ``n`` is supported."""
        numbered = list(enumerate(draws))
        if "n" in self._left_out:
            return [[item] for item in numbered]
        groups: dict[float, list[NumberedDraw]] = {}
        for item in numbered:
            groups.setdefault(item[1].temperature, []).append(item)
        return list(groups.values())

    def _asked(
        self, prompt: Prompt, group: Sequence[NumberedDraw], max_tokens: int, counter: Counter, put: Put
    ) -> dict[int, Answer]:
        """The answers to one request, by their position in ``group``.

        A request that the server refuses is asked again with less; what then was left out stays out.
        """
        before = self._left_out
        offered = {*self._body(prompt, group, max_tokens, before), SYSTEM_MESSAGE} & (OPTIONAL - before)
        offers = concessions(frozenset(offered))
        left_out = next(offers)
        first: Refused | None = None
        while True:
            body = self._body(prompt, group, max_tokens, before | left_out)
            try:
                answers = self._streamed(body, max_tokens, counter, put)
            except Refused as refusal:
                first = first or refusal
                if refusal.status not in NOT_UNDERSTOOD:
                    raise self._with_names(refusal) from refusal
                try:
                    left_out = offers.send(refusal.message)
                except StopIteration:
                    raise first from refusal
            else:
                self._left_out |= left_out
                return answers

    def _streamed(self, body: JsonObject, max_tokens: int, counter: Counter, put: Put) -> dict[int, Answer]:
        expected = body.get("n", 1)
        longest = max_tokens, self._config.max_thinking_tokens
        answers: dict[int, Answer] = {}

        def refuses(said: str) -> bool:
            return bool(named_in(said, body))

        for event in self._server.stream(PATH, body, refuses):
            if error := self._server.failure(event):
                raise Refused(error.message, error.hint, 500) if refuses(error.message) else error
            for choice in choices_of(event):
                if (index := choice.get("index") or 0) in range(expected):
                    counter.add(*answers.setdefault(index, Answer()).take(choice, *longest))
            put(None)
            note_usage(event, answers)
            if counter.cancelled or (len(answers) == expected and are_over(answers.values())):
                return answers
        if not answers or not all(answer.finish_reason for answer in answers.values()):
            raise self._server.cut_off()
        return answers

    def _body(
        self, prompt: Prompt, group: Sequence[NumberedDraw], max_tokens: int, left_out: frozenset[str]
    ) -> JsonObject:
        """The request, without the optional fields in ``left_out``."""
        draw = group[0][1]
        thinking = self._config.max_thinking_tokens
        room = self.context_tokens - self.count_tokens(prompt)
        body: JsonObject = {
            "model": self._model,
            "messages": _messages(prompt, SYSTEM_MESSAGE not in left_out),
            "temperature": draw.temperature,
            "top_p": self._config.top_p,
            "max_tokens": max(max_tokens, min(max_tokens + thinking, room)),
            "stream": True,
        }
        optional: JsonObject = {
            "seed": draw.seed,
            "min_p": self._config.min_p,
            "repeat_penalty": self._config.repeat_penalty,
            "stream_options": {"include_usage": True},
        }
        if len(group) > 1:
            optional["n"] = len(group)
        if prompt.name in CODE_QUESTIONS:
            optional |= {"logprobs": True, "top_logprobs": 1}
        if grammar := grammar_of(prompt.name):
            optional |= {"grammar": grammar, "grammar_string": grammar}
        if response_format := response_format_of(prompt.name):
            optional["response_format"] = response_format
        return body | {name: value for name, value in optional.items() if name not in left_out}

    def _served_models(self) -> dict[str, int | None]:
        """The server's models and the context of each where it tells; empty where it lists none in time."""
        server = self._server.hurried(LISTING_S)
        try:
            document = in_time(lambda: server.get("/models"), 1.5 * LISTING_S)
        except (Refused, NotNow):
            return {}
        entries = document.get("data") if isinstance(document, dict) else None
        rows = [entry for entry in entries if isinstance(entry, dict)] if isinstance(entries, list) else []
        return {str(entry.get("id")): _context_of(entry) for entry in rows}

    def _with_names(self, refusal: Refused) -> ModelError:
        """``refusal`` with the names that the server knows."""
        names: list[str] = []
        if refusal.status == 404:
            with suppress(ModelError):
                names = list(self._served_models())
        if not names:
            return refusal
        return ModelError(refusal.message, f"it has these models: {', '.join(names[:10])}")


def build_openai_server(
    name: str,
    config: TaskExecutionConfig,
    environ: Mapping[str, str] = os.environ,
    patience: Patience | None = None,
) -> OpenAIServerModel:
    """The model called ``NAME@URL``. The key comes from ``OPENAI_API_KEY``, if it is set.

    An address without a path gets ``/v1``.

    Raises:
        ConfigurationError: the name has not that form.
    """
    found = split_server_name(name)
    if found is None:
        raise ConfigurationError(
            f"openai:{name} does not name a model and a server",
            "write openai:NAME@URL, for example openai:qwen2.5-coder:3b@http://localhost:11434/v1",
        )
    model, address = found
    url = address.rstrip("/").removesuffix(PATH)
    if not urlsplit(url).path:
        url += "/v1"
    key = environ.get(KEY_VARIABLE, "").strip()
    server = Server(url, key, patience or Patience(silence_s=config.server_timeout_s))
    return OpenAIServerModel(server, model, config)


def _messages(prompt: Prompt, with_system: bool) -> list[JsonObject]:
    """The prompt as two messages, or as one for a server that takes no system message."""
    if not with_system:
        return [{"role": "user", "content": f"{prompt.system}\n\n{prompt.user}"}]
    return [{"role": "system", "content": prompt.system}, {"role": "user", "content": prompt.user}]


def _context_of(entry: Mapping[str, Any]) -> int | None:
    told = {**entry, **entry.get("meta", {})} if isinstance(entry.get("meta"), dict) else entry
    return next((told[key] for key in _CONTEXT_KEYS if type(told.get(key)) is int and told[key] > 0), None)
