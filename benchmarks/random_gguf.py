"""A llama-shaped GGUF with random weights: fast to make, as heavy to decode as a real model."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import gguf
import numpy as np
import numpy.typing as npt

VOCABULARY = 32_000
WIDTH, LAYERS, HEADS, HIDDEN = 768, 14, 12, 2_048  # about 160 MB in Q8_0
CONTEXT = 4_096
END = VOCABULARY - 1


def make(path: Path, seed: int = 0) -> None:
    """Write the model to ``path``."""
    writer = gguf.GGUFWriter(str(path), "llama")
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(LAYERS)
    writer.add_feed_forward_length(HIDDEN)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(HEADS)
    writer.add_rope_dimension_count(WIDTH // HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    _add_tokenizer(writer)
    for name, weights in _tensors(np.random.default_rng(seed)):
        if weights.ndim == 1:
            writer.add_tensor(name, weights)
        else:
            kind = gguf.GGMLQuantizationType.Q8_0
            writer.add_tensor(name, gguf.quants.quantize(weights, kind), raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _add_tokenizer(writer: gguf.GGUFWriter) -> None:
    """One token a byte, the rest never written; the end token is as unlikely as any other."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [byte for byte in range(256) if byte not in printable]
    text = {byte: chr(byte) for byte in printable} | {b: chr(256 + n) for n, b in enumerate(others)}
    tokens = [text[byte] for byte in range(256)]
    tokens += [f"unused{number}" for number in range(256, VOCABULARY)]
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(tokens)
    writer.add_token_types([1] * VOCABULARY)
    writer.add_token_merges(["a b"])
    writer.add_eos_token_id(END)
    writer.add_bos_token_id(END)
    writer.add_add_bos_token(False)


def _tensors(random: np.random.Generator) -> Iterator[tuple[str, npt.NDArray[np.float32]]]:
    def matrix(rows: int, columns: int) -> npt.NDArray[np.float32]:
        return (random.standard_normal((rows, columns), dtype=np.float32) / np.sqrt(columns)).astype(
            np.float32
        )

    ones = np.ones(WIDTH, np.float32)
    yield "token_embd.weight", matrix(VOCABULARY, WIDTH)
    yield "output.weight", matrix(VOCABULARY, WIDTH)
    yield "output_norm.weight", ones
    for layer in range(LAYERS):
        prefix = f"blk.{layer}."
        for part in ("attn_q", "attn_k", "attn_v", "attn_output"):
            yield f"{prefix}{part}.weight", matrix(WIDTH, WIDTH)
        yield f"{prefix}ffn_gate.weight", matrix(HIDDEN, WIDTH)
        yield f"{prefix}ffn_up.weight", matrix(HIDDEN, WIDTH)
        yield f"{prefix}ffn_down.weight", matrix(WIDTH, HIDDEN)
        yield f"{prefix}attn_norm.weight", ones
        yield f"{prefix}ffn_norm.weight", ones
