"""A GGUF model in this process, through llama.cpp."""

from __future__ import annotations

import ctypes
import logging
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Lock
from typing import Any

import llama_cpp

from code_it.config import TaskExecutionConfig
from code_it.errors import ModelError
from code_it.models.cache_memory import available_memory, check_cache_fits
from code_it.models.chat_format import FormattedPrompt, Formatter, chat_formatter, plain_format
from code_it.models.control_tokens import BREAK, control_tokens, defused
from code_it.models.counting import CountingOn
from code_it.models.decoding import DecodingLimits, Handles, decode_together, prefill
from code_it.models.grammars import grammar_of
from code_it.ports import TokenListener
from code_it.values import Completion, Draw, Prompt

__all__ = ["LlamaCppModel", "load_gguf", "made_sound"]

log = logging.getLogger(__name__)

BATCH_TOKENS = 128  # of a prompt at once: as quick as 512 on a CPU, and Ctrl-C is heard in between
GGUF_MAGIC = b"GGUF"
FLASH_FROM = 16384  # tokens of context: plain attention holds the scores of a batch over all of them


class LlamaCppModel:
    """Loaded once for all questions; questions are answered one at a time."""

    def __init__(self, model: Any, context: Any, name: str, config: TaskExecutionConfig) -> None:
        self._model = model
        self._name = name
        self._config = config
        vocab = llama_cpp.llama_model_get_vocab(model)
        self._handles = Handles(context, vocab, llama_cpp.llama_vocab_n_tokens(vocab), BATCH_TOKENS)
        self._cells = int(llama_cpp.llama_n_ctx(context))
        self._most_together = int(llama_cpp.llama_n_seq_max(context)) - 1  # the prompt has a sequence too
        self._context_tokens = min(self._cells, int(llama_cpp.llama_model_n_ctx_train(model)))
        template = (llama_cpp.llama_model_chat_template(model, None) or b"").decode("utf-8", "replace")
        self._format = _formatter_of(template, vocab)
        self._defused = defused(control_tokens(vocab))
        self._thinks = "<think>" in template
        self._cached: list[int] = []
        self._lock = Lock()

    @property
    def name(self) -> str:
        """The name under which it was configured."""
        return self._name

    @property
    def context_tokens(self) -> int:
        """Tokens of a prompt and one completion: the config's, never more than the model was made for."""
        return self._context_tokens

    def count_tokens(self, prompt: Prompt) -> int:
        """Tokens of the prompt, formatted as the model will see it.

        Raises:
            ModelError: the model was closed.
        """
        text = self._formatted(prompt).text
        with self._in_use():
            return len(self._tokenize(text))

    def complete(
        self, prompt: Prompt, draws: Sequence[Draw], max_tokens: int, on_tokens: TokenListener
    ) -> Iterator[Completion]:
        """Yield a completion for each draw as it is finished; all are decoded together where they fit.

        Raises:
            ModelError: llama.cpp could not decode, or the model was closed.
        """
        formatted = self._formatted(prompt)
        limits = DecodingLimits(
            max_tokens=max_tokens,
            max_thinking_tokens=self._config.max_thinking_tokens,
            positions=self.context_tokens,
            top_p=self._config.top_p,
            min_p=self._config.min_p,
            repeat_penalty=self._config.repeat_penalty,
            stops=tuple(stop.encode() for stop in formatted.stops),
            grammar="" if self._thinks else grammar_of(prompt.name, formatted.opener),
        )
        numbered = list(enumerate(draws))
        thinking = formatted.text.rstrip().endswith("<think>")
        drawn = 0
        with self._in_use():
            tokens = self._tokenize(formatted.text)
            together = self._sequences_that_fit(len(tokens), max_tokens)
            for start in range(0, len(numbered), together):
                group = numbered[start : start + together]
                before, self._cached = self._cached, []
                prefill(self._handles, tokens, before)
                self._cached = tokens
                for completion in decode_together(
                    self._handles,
                    len(tokens),
                    group,
                    limits,
                    thinking,
                    CountingOn(on_tokens, drawn),
                ):
                    drawn += completion.tokens
                    yield replace(completion, text=formatted.opener + completion.text)

    def close(self) -> None:
        """Free the model's memory, once no question is being answered."""
        with self._lock:
            if self._model is not None:
                llama_cpp.llama_free(self._handles.context)
                llama_cpp.llama_model_free(self._model)
                self._model = None

    @contextmanager
    def _in_use(self) -> Iterator[None]:
        """Keep the model from being freed meanwhile; its C objects are touched nowhere else."""
        with self._lock:
            if self._model is None:
                raise ModelError(f"the model {self._name} was closed", "load it again")
            yield

    def _sequences_that_fit(self, prompt_tokens: int, max_tokens: int) -> int:
        """How many completions of full length the context holds beside one prompt."""
        thinking = self._config.max_thinking_tokens if self._thinks else 0
        longest = min(max_tokens + thinking, self.context_tokens - prompt_tokens)
        return max(1, min(self._most_together, (self._cells - prompt_tokens) // max(1, longest)))

    def _formatted(self, prompt: Prompt) -> FormattedPrompt:
        """The prompt as the model will see it; only the template's own control tokens are whole."""
        return self._format(self._defused(prompt))

    def _tokenize(self, text: str) -> list[int]:
        """Token ids; text of control tokens is read as such, since chat templates write them."""
        first, *others = text.split(BREAK)
        bos = llama_cpp.llama_vocab_bos(self._handles.vocab)
        wants_bos = llama_cpp.llama_vocab_get_add_bos(self._handles.vocab)
        add_special = bool(wants_bos) and not first.startswith(_token_text(self._handles.vocab, bos))
        ids = self._tokens_of(first, add_special)
        for piece in others:
            ids += self._tokens_of(piece, False)
        return ids

    def _tokens_of(self, text: str, add_special: bool) -> list[int]:
        data = text.encode()
        size = len(data) + 8
        ids = (llama_cpp.llama_token * size)()
        count = llama_cpp.llama_tokenize(self._handles.vocab, data, len(data), ids, size, add_special, True)
        return list(ids[:count])


def load_gguf(path: Path, config: TaskExecutionConfig, name: str | None = None) -> LlamaCppModel:
    """Load the GGUF file at ``path`` with the context, threads and GPU layers of ``config``.

    Raises:
        ModelError: the file is missing, is no GGUF, or does not fit into memory.
    """
    _check_file(path)
    if not _offloads(config):
        check_cache_fits(path, config.context_tokens, available_memory())
    llama_cpp.llama_log_set(_log_callback, ctypes.c_void_p(0))
    llama_cpp.llama_backend_init()
    model_params = made_sound(llama_cpp.llama_model_default_params())
    model_params.n_gpu_layers = config.gpu_layers if config.gpu_layers >= 0 else 0x7FFFFFFF
    model = llama_cpp.llama_model_load_from_file(os.fsencode(path), model_params)
    if not model:
        raise ModelError(
            f"{path} cannot be loaded: {_last_error.text or 'llama.cpp gave no reason'}",
            "the file may be damaged, cut short or made for a newer llama.cpp: fetch it again",
        )
    context = llama_cpp.llama_init_from_model(model, _context_params(config))
    if not context:
        llama_cpp.llama_model_free(model)
        raise ModelError(
            f"no memory for a context of {config.context_tokens} tokens with {path.name}",
            "lower --context-tokens, or use a smaller model",
        )
    return LlamaCppModel(model, context, name or str(path), config)


def made_sound(params: Any) -> Any:
    """llama.cpp's parameters of a model, without what ends this process on some machines.

    Compilers drop the set-up of the tiles from its code for AMX, so the first prompt dies of an
    illegal instruction (github.com/ggml-org/llama.cpp/pull/26954): such a build keeps to AVX.
    """
    params.use_extra_bufts = b"AMX_INT8 = 1" not in llama_cpp.llama_print_system_info()
    return params


def _context_params(config: TaskExecutionConfig) -> Any:
    params = llama_cpp.llama_context_default_params()
    threads = config.threads or len(os.sched_getaffinity(0))
    params.n_ctx = config.context_tokens
    params.n_batch = params.n_ubatch = BATCH_TOKENS
    params.n_seq_max = 1 + max(config.coding_samples, config.dependency_samples, config.check_samples)
    params.kv_unified = True
    params.n_threads = params.n_threads_batch = threads
    if not _offloads(config) and config.context_tokens <= FLASH_FROM:
        # On a CPU flash attention takes sequences one by one: plain attention is up to 6 times faster.
        params.flash_attn_type = llama_cpp.LLAMA_FLASH_ATTN_TYPE_DISABLED
    return params


def _offloads(config: TaskExecutionConfig) -> bool:
    """Whether layers go to a GPU, and their part of the cache with them."""
    return config.gpu_layers != 0 and bool(llama_cpp.llama_supports_gpu_offload())


def _check_file(path: Path) -> None:
    """Refuse what cannot be a model before llama.cpp sees it."""
    try:
        with path.open("rb") as file:
            magic = file.read(len(GGUF_MAGIC))
    except OSError as error:
        raise ModelError(
            f"cannot read the model {path}: {error.strerror}", "name a .gguf file, or use the bundled demo"
        ) from error
    if magic != GGUF_MAGIC:
        raise ModelError(f"{path} is not a GGUF file", "fetch it again: it may be an error page or a link")


def _formatter_of(template: str, vocab: Any) -> Formatter:
    """The model's own chat template, or plain text when it has none."""
    if not template:
        return plain_format
    bos = _token_text(vocab, llama_cpp.llama_vocab_bos(vocab))
    eos = _token_text(vocab, llama_cpp.llama_vocab_eos(vocab))
    return chat_formatter(template, bos, eos)


def _token_text(vocab: Any, token: int) -> str:
    if token < 0:
        return "\0"
    text = llama_cpp.llama_vocab_get_text(vocab, token)
    return text.decode("utf-8", "replace") if text else ""


class _LastError:
    """The last error line of llama.cpp, for messages."""

    text = ""


_last_error = _LastError()


@llama_cpp.llama_log_callback  # type: ignore[untyped-decorator]
def _log_callback(level: int, text: bytes, _user_data: ctypes.c_void_p) -> None:
    line = text.decode("utf-8", "replace").strip()
    if level == 3 and line:
        _last_error.text = line
    log.debug("%s", line)
