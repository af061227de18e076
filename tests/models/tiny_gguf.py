"""A GGUF model of a few kilobytes: bytes as tokens, special tokens, a chat template, random weights."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from gguf import GGUFWriter, TokenType

WIDTH, HEADS, FEED_FORWARD, CONTEXT = 32, 2, 64, 1024
UNKNOWN = "<unk>"


def write_tiny_gguf(
    path: Path,
    special: Sequence[str],
    bos: str | None,
    eos: str,
    template: str | None,
    add_bos: bool = True,
    key_length: int | None = None,
) -> None:
    tokens = [UNKNOWN, *special, *(f"<0x{byte:02X}>" for byte in range(256))]
    kinds = [TokenType.UNKNOWN, *[TokenType.CONTROL] * len(special), *[TokenType.BYTE] * 256]
    writer = GGUFWriter(path, "llama")
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(1)
    writer.add_feed_forward_length(FEED_FORWARD)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(HEADS)
    if key_length is not None:
        writer.add_key_length(key_length)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(WIDTH // HEADS)
    writer.add_vocab_size(len(tokens))
    writer.add_tokenizer_model("llama")
    writer.add_token_list(tokens)
    writer.add_token_scores([0.0] * len(tokens))
    writer.add_token_types(kinds)
    writer.add_unk_token_id(0)
    writer.add_eos_token_id(tokens.index(eos))
    writer.add_add_bos_token(bos is not None and add_bos)
    writer.add_add_eos_token(False)
    writer.add_add_space_prefix(False)
    if bos is not None:
        writer.add_bos_token_id(tokens.index(bos))
    if template is not None:
        writer.add_chat_template(template)
    for name, shape in _shapes(len(tokens)).items():
        writer.add_tensor(name, _weights(name, shape))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _shapes(vocabulary: int) -> dict[str, tuple[int, ...]]:
    block = {
        "attn_norm": (WIDTH,),
        "attn_q": (WIDTH, WIDTH),
        "attn_k": (WIDTH, WIDTH),
        "attn_v": (WIDTH, WIDTH),
        "attn_output": (WIDTH, WIDTH),
        "ffn_norm": (WIDTH,),
        "ffn_gate": (FEED_FORWARD, WIDTH),
        "ffn_up": (FEED_FORWARD, WIDTH),
        "ffn_down": (WIDTH, FEED_FORWARD),
    }
    return {
        "token_embd.weight": (vocabulary, WIDTH),
        **{f"blk.0.{name}.weight": shape for name, shape in block.items()},
        "output_norm.weight": (WIDTH,),
        "output.weight": (vocabulary, WIDTH),
    }


def _weights(name: str, shape: tuple[int, ...]) -> np.ndarray:
    if len(shape) == 1:
        return np.ones(shape, np.float32)
    return np.random.default_rng(len(name)).normal(0, 0.3, shape).astype(np.float32)
