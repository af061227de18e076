"""N completions of one prompt: together, one call after the other, and the bare decode loop.

    python -m benchmarks.sampling [--model FILE.gguf] [--tokens 48] [--prompt-tokens 400] [--rounds 3]

Without ``--model`` a random-weights GGUF is made in a temporary folder (llama shape, 32,000 tokens,
about 160 MB in Q8_0; needs the package ``gguf``). Columns, all measured in one run on the same
prompt: ``together`` (code_it), ``calls`` (N calls of ``Llama.create_completion``), ``bare`` (the
decode loop with nothing drawn); seconds are the median of the rounds. ``of one`` is the time of N
over the time of one; ``of bare`` is tokens a second over those of the bare loop.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import Any

import llama_cpp

from code_it.config import TaskExecutionConfig
from code_it.models import decoding
from code_it.models.decoding import Handles
from code_it.models.llama_cpp import BATCH_TOKENS, LlamaCppModel, load_gguf
from code_it.values import Draw, Prompt

COUNTS = (1, 2, 3, 5, 8, 16)
TEMPERATURE = 0.8


def median_seconds(action: Callable[[], object], rounds: int) -> float:
    """Median time of ``action``, after one call that warms up."""
    action()
    seconds = []
    for _ in range(rounds):
        started = perf_counter()
        action()
        seconds.append(perf_counter() - started)
    return statistics.median(seconds)


def together(model: LlamaCppModel, prompt: Prompt, count: int, tokens: int) -> int:
    """Draw ``count`` completions as code_it does, its prefix cache emptied; tokens drawn."""
    model._cached = []
    draws = [Draw(TEMPERATURE, seed) for seed in range(count)]
    return sum(done.tokens for done in model.complete(prompt, draws, tokens, lambda total: None))


def bare(handles: Handles, prompt: list[int], count: int, tokens: int) -> None:
    """Prefill once and decode the same token for ``count`` sequences, drawing nothing."""
    decoding.prefill(handles, prompt, [])
    memory = llama_cpp.llama_get_memory(handles.context)
    for sequence in range(1, count + 1):
        llama_cpp.llama_memory_seq_cp(memory, 0, sequence, -1, -1)
    streams: dict[int, Any] = dict.fromkeys(range(1, count + 1), _Fixed)
    for position in range(len(prompt), len(prompt) + tokens - 1):
        decoding._decode_step(handles, streams, position)


class _Fixed:
    last_token = 65


@contextmanager
def high_level(path: Path, context_tokens: int) -> Iterator[llama_cpp.Llama]:
    """The library's own class, with the context of the comparison."""
    llama = llama_cpp.Llama(
        str(path), n_ctx=context_tokens, n_batch=BATCH_TOKENS, verbose=False, logits_all=False
    )
    try:
        yield llama
    finally:
        llama.close()


def calls(llama: llama_cpp.Llama, prompt: list[int], count: int, tokens: int) -> None:
    """One call a completion, each with a fresh cache."""
    for seed in range(count):
        llama.reset()
        llama.create_completion(prompt, max_tokens=tokens, temperature=TEMPERATURE, seed=seed)


def measure(path: Path, tokens: int, prompt_tokens: int, rounds: int) -> None:
    """Print the table."""
    context_tokens = prompt_tokens + (max(COUNTS) + 1) * (tokens + 8)
    config = TaskExecutionConfig(coding_samples=max(COUNTS), max_tokens=tokens, context_tokens=context_tokens)
    prompt = Prompt("sample", "", "Count the words of a text. " * prompt_tokens)
    model = load_gguf(path, config)
    ids = model._tokenize(prompt.user)[:prompt_tokens]
    prompt = Prompt("sample", "", _text_of(model, ids))
    ids = model._tokenize(model._format(prompt).text)
    print(f"{path.name}: prompt of {len(ids)} tokens, {tokens} new tokens each")
    print(
        f"{'N':>3}{'together':>10}{'of one':>8}{'tokens/s':>10}{'bare':>9}{'of bare':>9}"
        f"{'calls':>9}{'of one':>8}"
    )
    firsts: tuple[float, float] | None = None
    with high_level(path, context_tokens) as llama:
        for count in COUNTS:
            drawn = together(model, prompt, count, tokens)
            ours = median_seconds(lambda n=count: together(model, prompt, n, tokens), rounds)  # type: ignore[misc]
            loop = median_seconds(lambda n=count: bare(model._handles, ids, n, tokens), rounds)  # type: ignore[misc]
            separate = median_seconds(lambda n=count: calls(llama, ids, n, tokens), 1)  # type: ignore[misc]
            firsts = firsts or (ours, separate)
            bare_rate, our_rate = count * tokens / loop, drawn / ours
            print(
                f"{count:>3}{ours:>9.3f}s{ours / firsts[0]:>8.2f}{our_rate:>10.0f}{loop:>8.3f}s"
                f"{our_rate / bare_rate:>9.2f}{separate:>8.3f}s{separate / firsts[1]:>8.2f}"
            )
    model.close()


def _text_of(model: LlamaCppModel, ids: list[int]) -> str:
    return b"".join(decoding.token_bytes(model._handles.vocab, token) for token in ids).decode(
        "utf-8", "replace"
    )


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model", type=Path)
    parser.add_argument("--tokens", type=int, default=48)
    parser.add_argument("--prompt-tokens", type=int, default=400)
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    if args.model:
        measure(args.model, args.tokens, args.prompt_tokens, args.rounds)
        return
    from benchmarks.random_gguf import make

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "random-160mb.gguf"
        make(path)
        measure(path, args.tokens, args.prompt_tokens, args.rounds)


if __name__ == "__main__":
    main()
