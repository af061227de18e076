"""Any LangChain chat model or LLM object as a model."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from code_it.errors import ModelError
from code_it.models.chat_format import FormattedPrompt, plain_format
from code_it.models.counting import LineReader
from code_it.models.message_text import text_in, well_formed
from code_it.models.prompt_server import cut_at_stop
from code_it.models.server import one_line
from code_it.ports import TokenListener, tell_lines
from code_it.values import Completion, Draw, Prompt

__all__ = ["LangChainModel"]

BYTES_A_TOKEN = 3  # a cautious estimate: few of these objects count without fetching a tokenizer
LENGTH_FIELDS = ("max_tokens", "max_new_tokens", "num_predict", "n_predict", "max_output_tokens")


class LangChainModel:
    """Asks ``runnable``, one draw after the other, streaming.

    Temperature, seed and length are set on a copy of it, in the fields that it declares; what it
    does not declare stays as it was built. An LLM gets plain text, a chat model two messages.
    """

    def __init__(self, runnable: Any, context_tokens: int) -> None:
        self._runnable = runnable
        self._takes_text = _is_llm(runnable)
        self.context_tokens = context_tokens
        self.name = f"langchain:{_name_of(runnable)}"

    def count_tokens(self, prompt: Prompt) -> int:
        """Tokens of the prompt, estimated from its length."""
        return _estimate(prompt.system) + _estimate(prompt.user)

    def complete(
        self, prompt: Prompt, draws: Sequence[Draw], max_tokens: int, on_tokens: TokenListener
    ) -> Iterator[Completion]:
        """Yield a completion for each draw, in order.

        Raises:
            ModelError: the object raised something.
        """
        before = 0
        for number, draw in enumerate(draws):
            completion = self._completion(prompt, number, draw, max_tokens, before, on_tokens)
            before += completion.tokens
            yield completion

    def close(self) -> None:
        """Nothing to free: the object belongs to the caller."""

    def _completion(
        self, prompt: Prompt, number: int, draw: Draw, max_tokens: int, before: int, on_tokens: TokenListener
    ) -> Completion:
        formatted = plain_format(prompt) if self._takes_text else FormattedPrompt("")
        question: Any = formatted.text or [("system", prompt.system), ("human", prompt.user)]
        written: list[str] = []
        reader = LineReader()
        whole: Any = None
        size = 0
        for piece, so_far in self._streamed(question, draw, max_tokens):
            whole = so_far
            written.append(piece)
            size += len(piece.encode("utf-8", "replace"))
            on_tokens(before + size // BYTES_A_TOKEN + 1)
            tell_lines(on_tokens, reader.lines_ended_by(piece))
        text = cut_at_stop(well_formed("".join(written)), formatted.stops)
        tokens = _tokens_of(whole) or _estimate(text)
        on_tokens(before + tokens)
        return Completion(
            text=formatted.opener + text,
            tokens=tokens,
            mean_logprob=None,
            min_logprob=None,
            finish_reason="length" if _was_cut(whole) else "stop",
            seed=draw.seed,
            temperature=draw.temperature,
            number=number,
        )

    def _streamed(self, question: Any, draw: Draw, max_tokens: int) -> Iterator[tuple[str, Any]]:
        """The text of each chunk, and what came until then."""
        whole: Any = None
        try:
            for chunk in _set_for(self._runnable, draw, max_tokens).stream(question):
                whole = chunk if whole is None else whole + chunk
                yield text_in(getattr(chunk, "content", chunk)), whole
        except Exception as error:  # a runnable may raise whatever it likes
            raise ModelError(
                f"{self.name} does not answer: {type(error).__name__}", "try it by itself, outside code_it"
            ) from error


def _set_for(runnable: Any, draw: Draw, max_tokens: int) -> Any:
    """A copy of ``runnable`` with what the draw asks for in the fields it declares."""
    fields = set(getattr(type(runnable), "model_fields", {}))
    wanted: dict[str, Any] = {"temperature": draw.temperature, "seed": draw.seed % 2**31}
    wanted |= dict.fromkeys(LENGTH_FIELDS, max_tokens)
    update = {name: value for name, value in wanted.items() if name in fields}
    return runnable.model_copy(update=update) if update else runnable


def _is_llm(runnable: Any) -> bool:
    """Whether it takes a text and returns a text."""
    from langchain_core.language_models import BaseLLM

    return isinstance(runnable, BaseLLM)


def _name_of(runnable: Any) -> str:
    told = next(
        (value for key in ("model_name", "model") if isinstance(value := getattr(runnable, key, None), str)),
        "",
    )
    return one_line(told) or type(runnable).__name__


def _tokens_of(message: Any) -> int:
    usage = getattr(message, "usage_metadata", None)
    return int(usage.get("output_tokens", 0)) if isinstance(usage, Mapping) else 0


def _was_cut(message: Any) -> bool:
    told = getattr(message, "response_metadata", None)
    return isinstance(told, Mapping) and (told.get("finish_reason") or told.get("done_reason")) == "length"


def _estimate(text: str) -> int:
    return len(text.encode("utf-8", "replace")) // BYTES_A_TOKEN + 1
