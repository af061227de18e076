"""A model behind any OpenAI-compatible server: llama-server, Ollama, vLLM, LM Studio and others."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import urlsplit

from code_it.config import TaskExecutionConfig
from code_it.errors import ConfigurationError, ModelError
from code_it.models.grammars import grammar_of
from code_it.models.server import CutOff, JsonObject, Patience, Refused, Server
from code_it.models.several import MOST_CONNECTIONS, Counter, at_once
from code_it.ports import TokenListener
from code_it.values import Completion, Draw, Prompt

__all__ = ["OpenAIServerModel", "build_openai_server"]

KEY_VARIABLE = "OPENAI_API_KEY"
BYTES_A_TOKEN = 3  # a cautious estimate: servers do not agree on a way to count
MESSAGE_TOKENS = 8  # what a chat template puts around one message

_NAME = re.compile(r"(?P<model>.*?)@(?P<url>https?://.*)", re.S)
_CONTEXT_KEYS = ("max_model_len", "context_length", "max_context_length", "n_ctx", "n_ctx_train")
NumberedDraw = tuple[int, Draw]
Put = Callable[[Completion | None], None]


@dataclass(slots=True)
class _Answer:
    """One completion while it streams in. ``cut``: it is too long, though the server would go on."""

    text: list[str] = field(default_factory=list)
    tokens: int = 0
    answer_tokens: int = 0
    thinking: bool = False
    cut: bool = False
    finish_reason: Literal["stop", "length"] | None = None

    def take(self, choice: JsonObject, max_tokens: int) -> int:
        """Take a piece of a stream, or a whole answer, and say how many tokens it has."""
        if self.finish_reason is not None:
            return 0
        message = choice.get("delta") or choice.get("message") or {}
        text, thought = message.get("content"), message.get("reasoning_content") or message.get("reasoning")
        if reason := choice.get("finish_reason"):
            self.finish_reason = "length" if reason == "length" else "stop"
        if isinstance(text, str):
            self.text.append(text)
        if not text and not thought:
            return 0
        arrived = 1 if "delta" in choice else len(text or "") // BYTES_A_TOKEN + 1
        self.tokens += arrived
        self.thinking = self._still_thinking() if text else True
        self.answer_tokens += 0 if self.thinking else arrived
        if self.answer_tokens > max_tokens and self.finish_reason is None:
            self.finish_reason, self.cut = "length", True
        return arrived

    def _still_thinking(self) -> bool:
        written = "".join(self.text).lstrip()
        return written.startswith("<think>") and "</think>" not in written


class OpenAIServerModel:
    """Asks ``model`` of ``server`` over the chat completions API, streaming.

    Draws of the same temperature go in one request with ``n`` where the server supports it (the
    server then derives their seeds from the first), else over several connections. There are no
    log-probabilities, and tokens are counted as the server streams them.
    """

    def __init__(self, server: Server, model: str, config: TaskExecutionConfig) -> None:
        self._server = server
        self._model = model
        self._config = config
        self._plainly = False
        self._supports_n = True
        self._connections = MOST_CONNECTIONS
        self._context_tokens: int | None = None

    @property
    def name(self) -> str:
        """The name under which it was configured."""
        return f"openai:{self._model}@{self._server.url}"

    @property
    def context_tokens(self) -> int:
        """The config's context, or the server's where it tells a smaller one.

        Raises:
            ModelError: no server answers.
        """
        if self._context_tokens is None:
            told = self._served_models().get(self._model)
            self._context_tokens = min(self._config.context_tokens, told or self._config.context_tokens)
        return self._context_tokens

    def count_tokens(self, prompt: Prompt) -> int:
        """Tokens of the prompt, estimated from its length."""
        size = len(prompt.system.encode()) + len(prompt.user.encode())
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
            yield from self._round(prompt, singly, max_tokens, lambda tokens: on_tokens(done + tokens), None)

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
                self._supports_n = self._supports_n and len(answers) == len(group)
            for number, item in enumerate(group):
                if number in answers:
                    put(_completion(answers[number], *item))
                elif left is not None:
                    left.append(item)

        return at_once(groups, answer, on_tokens, self._connections)

    def _groups(self, draws: Sequence[Draw]) -> list[list[NumberedDraw]]:
        """Draws that go in one request: those of one temperature where ``n`` is supported."""
        numbered = list(enumerate(draws))
        if not self._supports_n:
            return [[item] for item in numbered]
        groups: dict[float, list[NumberedDraw]] = {}
        for item in numbered:
            groups.setdefault(item[1].temperature, []).append(item)
        return list(groups.values())

    def _asked(
        self, prompt: Prompt, group: Sequence[NumberedDraw], max_tokens: int, counter: Counter, put: Put
    ) -> dict[int, _Answer]:
        """The answers to one request, by their position in ``group``."""
        plainly = self._plainly
        try:
            return self._streamed(self._body(prompt, group, max_tokens, plainly), max_tokens, counter, put)
        except Refused as refusal:
            if plainly or refusal.status not in {400, 422}:
                raise self._with_names(refusal) from refusal
            with suppress(Refused):
                body = self._body(prompt, group, max_tokens, plainly=True)
                answers = self._streamed(body, max_tokens, counter, put)
                self._plainly, self._supports_n = True, False
                return answers
            raise

    def _streamed(self, body: JsonObject, max_tokens: int, counter: Counter, put: Put) -> dict[int, _Answer]:
        expected = body.get("n", 1)
        answers: dict[int, _Answer] = {}
        for event in self._server.stream("/chat/completions", body):
            if error := self._server.failure(event):
                raise error
            for choice in _choices(event):
                if (index := choice.get("index", 0)) in range(expected):
                    counter.add(answers.setdefault(index, _Answer()).take(choice, max_tokens))
            put(None)
            _note_usage(event, answers)
            if counter.cancelled or (len(answers) == expected and all(a.cut for a in answers.values())):
                return answers
        if not answers or not all(answer.finish_reason for answer in answers.values()):
            raise self._server.cut_off()
        return answers

    def _body(
        self, prompt: Prompt, group: Sequence[NumberedDraw], max_tokens: int, plainly: bool
    ) -> JsonObject:
        """The request. Asked plainly: one message, and nothing that some servers refuse."""
        draw = group[0][1]
        thinking = self._config.max_thinking_tokens
        room = self.context_tokens - self.count_tokens(prompt)
        body: JsonObject = {
            "model": self._model,
            "temperature": draw.temperature,
            "top_p": self._config.top_p,
            "max_tokens": max(max_tokens, min(max_tokens + thinking, room)),
            "stream": True,
        }
        if plainly:
            content = f"{prompt.system}\n\n{prompt.user}"
            return body | {"messages": [{"role": "user", "content": content}]}
        body |= {
            "messages": [
                {"role": "system", "content": prompt.system},
                {"role": "user", "content": prompt.user},
            ],
            "seed": draw.seed,
            "min_p": self._config.min_p,
            "repeat_penalty": self._config.repeat_penalty,
            "stream_options": {"include_usage": True},
        }
        if grammar := grammar_of(prompt.name):
            body["grammar"] = grammar
        return body | {"n": len(group)} if len(group) > 1 else body

    def _served_models(self) -> dict[str, int | None]:
        """The server's models and the context of each where it tells; empty where it lists none."""
        try:
            document = self._server.get("/models")
        except Refused:
            return {}
        entries = document.get("data") if isinstance(document, dict) else None
        rows = [entry for entry in entries or [] if isinstance(entry, dict)]
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
    found = _NAME.fullmatch(name)
    if found is None or not found["model"]:
        raise ConfigurationError(
            f"openai:{name} does not name a model and a server",
            "write openai:NAME@URL, for example openai:qwen2.5-coder:3b@http://localhost:11434/v1",
        )
    url = found["url"].rstrip("/")
    if not urlsplit(url).path:
        url += "/v1"
    key = environ.get(KEY_VARIABLE, "").strip()
    server = Server(url, key, patience or Patience(silence_s=config.server_timeout_s))
    return OpenAIServerModel(server, found["model"], config)


def _choices(event: JsonObject) -> list[JsonObject]:
    choices = event.get("choices")
    return [choice for choice in choices if isinstance(choice, dict)] if isinstance(choices, list) else []


def _note_usage(event: JsonObject, answers: dict[int, _Answer]) -> None:
    """Take the server's count of tokens when it is for one answer."""
    usage = event.get("usage")
    if isinstance(usage, dict) and len(answers) == 1:
        tokens = usage.get("completion_tokens")
        if isinstance(tokens, int) and tokens > 0:
            next(iter(answers.values())).tokens = tokens


def _context_of(entry: Mapping[str, Any]) -> int | None:
    told = {**entry, **entry.get("meta", {})} if isinstance(entry.get("meta"), dict) else entry
    return next(
        (told[key] for key in _CONTEXT_KEYS if isinstance(told.get(key), int) and told[key] > 0), None
    )


def _completion(answer: _Answer, number: int, draw: Draw) -> Completion:
    return Completion(
        text="".join(answer.text),
        tokens=answer.tokens,
        mean_logprob=None,
        min_logprob=None,
        finish_reason=answer.finish_reason or "stop",
        seed=draw.seed,
        temperature=draw.temperature,
        number=number,
    )
