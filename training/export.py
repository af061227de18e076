"""Export a checkpoint to GGUF: ``python -m training.export``."""

from __future__ import annotations

import argparse
from pathlib import Path

import gguf
import numpy as np
import torch

from training import tokenizer
from training.corpus import BUILD, TOKENIZER
from training.dialogue import CHAT_TEMPLATE, END, USER

TARGET = Path(__file__).resolve().parent.parent / "code_it" / "models" / "demo" / "demo.gguf"
_NAMES = {
    "attention_norm": "attn_norm",
    "q": "attn_q",
    "k": "attn_k",
    "v": "attn_v",
    "o": "attn_output",
    "hidden_norm": "ffn_norm",
    "gate": "ffn_gate",
    "up": "ffn_up",
    "down": "ffn_down",
}

_FILE_TYPES = {
    gguf.GGMLQuantizationType.Q8_0: gguf.LlamaFileType.MOSTLY_Q8_0,
    gguf.GGMLQuantizationType.F16: gguf.LlamaFileType.MOSTLY_F16,
}


def tensor_name(name: str) -> str:
    """PyTorch's parameter name in GGUF's terms."""
    if name == "embedding.weight":
        return "token_embd.weight"
    if name == "output.weight":
        return name
    if name == "norm.weight":
        return "output_norm.weight"
    _, number, part, _ = name.split(".")
    return f"blk.{number}.{_NAMES[part]}.weight"


def export(checkpoint: Path, target: Path, kind: gguf.GGMLQuantizationType) -> None:
    """Write the model (norms as F32), with its tokenizer and chat template."""
    state = torch.load(checkpoint, weights_only=False, map_location="cpu")
    shape = state["shape"]
    tokens = tokenizer.load(TOKENIZER)
    writer = gguf.GGUFWriter(target, "llama")
    writer.add_name("code_it demo")
    writer.add_description("A very small model of code_it's own, trained on generated tasks")
    writer.add_license("MIT")
    writer.add_block_count(shape["layers"])
    writer.add_context_length(shape["context"])
    writer.add_embedding_length(shape["width"])
    writer.add_feed_forward_length(shape["hidden"])
    writer.add_head_count(shape["heads"])
    writer.add_head_count_kv(shape["heads"])
    writer.add_layer_norm_rms_eps(shape["epsilon"])
    writer.add_rope_dimension_count(shape["width"] // shape["heads"])
    writer.add_rope_freq_base(shape["rope_base"])
    writer.add_vocab_size(len(tokens.tokens))
    writer.add_file_type(_FILE_TYPES[kind])
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(list(tokens.tokens))
    writer.add_token_types(
        [
            gguf.TokenType.CONTROL if token in tokenizer.SPECIAL else gguf.TokenType.NORMAL
            for token in tokens.tokens
        ]
    )
    writer.add_token_merges([f"{left} {right}" for left, right in tokens.merges])
    writer.add_bos_token_id(tokens.id_of(USER))
    writer.add_eos_token_id(tokens.id_of(END))
    writer.add_pad_token_id(tokens.id_of(END))
    writer.add_add_bos_token(False)
    writer.add_chat_template(CHAT_TEMPLATE)
    for name, value in state["model"].items():
        array = value.float().numpy()
        if array.ndim == 1:
            writer.add_tensor(tensor_name(name), array)
        else:
            packed = gguf.quants.quantize(np.ascontiguousarray(array), kind)
            writer.add_tensor(tensor_name(name), packed, raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    print(f"{target}: {target.stat().st_size / 1e6:.2f} MB, {state['tokens'] / 1e6:.1f} M training tokens")


def main() -> None:
    """Read the flags and export."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", default="model.pt")
    parser.add_argument("--target", type=Path, default=TARGET)
    parser.add_argument("--kind", default="Q8_0", choices=("F16", "Q8_0"))
    arguments = parser.parse_args()
    kind = gguf.GGMLQuantizationType[arguments.kind]
    export(BUILD / arguments.checkpoint, arguments.target, kind)


if __name__ == "__main__":
    main()
