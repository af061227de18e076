"""A checkpoint to go on from, out of a GGUF file: ``python -m training.restore``.

For when ``build/`` is gone. The weights are those of the file, so those of the bundled one
have lost what Q8_0 loses; the optimizer starts anew.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path

import gguf
import torch
from torch import Tensor

from training.corpus import BUILD
from training.export import TARGET, tensor_name
from training.model import Llama, Shape


def _number(reader: gguf.GGUFReader, key: str) -> float:
    field = reader.get_field(f"llama.{key}")
    if field is None:
        raise SystemExit(f"The file does not say llama.{key}.")
    return float(field.contents())


def shape_of(reader: gguf.GGUFReader) -> Shape:
    """The sizes that a file of :func:`training.export.export` states."""
    return Shape(
        vocabulary=int(_number(reader, "vocab_size")),
        width=int(_number(reader, "embedding_length")),
        layers=int(_number(reader, "block_count")),
        heads=int(_number(reader, "attention.head_count")),
        hidden=int(_number(reader, "feed_forward_length")),
        context=int(_number(reader, "context_length")),
        rope_base=_number(reader, "rope.freq_base"),
        epsilon=Shape.epsilon,
    )


def weights(reader: gguf.GGUFReader, shape: Shape) -> dict[str, Tensor]:
    """Parameters by PyTorch's names, in full precision."""
    stored = {tensor.name: tensor for tensor in reader.tensors}
    found = {}
    for name, parameter in Llama(shape).named_parameters():
        tensor = stored[tensor_name(name)]
        values = gguf.quants.dequantize(tensor.data, tensor.tensor_type)
        found[name] = torch.from_numpy(values.copy()).reshape(parameter.shape)
    return found


def main() -> None:
    """Read the flags and write the checkpoint."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--source", type=Path, default=TARGET)
    parser.add_argument("--out", default="model.pt")
    arguments = parser.parse_args()
    reader = gguf.GGUFReader(arguments.source)
    shape = shape_of(reader)
    card = json.loads((TARGET.parent / "card.json").read_text())
    state = {
        "shape": asdict(shape),
        "model": weights(reader, shape),
        "steps": 0,
        "tokens": card["training_tokens"],
    }
    BUILD.mkdir(exist_ok=True)
    torch.save(state, BUILD / arguments.out)
    print(f"{BUILD / arguments.out}: {shape.layers} blocks, {state['tokens'] / 1e6:.1f} M training tokens")


if __name__ == "__main__":
    main()
