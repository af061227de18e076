"""What llama.cpp calls ``llama``, in PyTorch: RMSNorm, interleaved RoPE, SwiGLU.

Embeddings are not tied: those of the input are as large as what the blocks add, so that the
identity of a token survives for copying; a tied table, kept small by the logits, drowned.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import torch
from torch import Tensor, nn
from torch.nn import functional


@dataclass(frozen=True)
class Shape:
    """Sizes of the network; widths must be multiples of 32 for Q8_0."""

    vocabulary: int = 1344
    width: int = 192
    layers: int = 4
    heads: int = 6
    hidden: int = 512
    context: int = 2048
    rope_base: float = 10_000.0
    epsilon: float = 1e-5


class RMSNorm(nn.Module):
    """Scale to unit root mean square over the last axis."""

    def __init__(self, width: int, epsilon: float) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))
        self.epsilon = epsilon

    def forward(self, x: Tensor) -> Tensor:
        """(..., width) -> (..., width)."""
        return functional.rms_norm(x, self.weight.shape, self.weight, self.epsilon)


def rotations(shape: Shape, length: int) -> tuple[Tensor, Tensor]:
    """Cosines and sines, each (length, head width / 2), for interleaved pairs."""
    head = shape.width // shape.heads
    frequencies = shape.rope_base ** (-torch.arange(0, head, 2, dtype=torch.float32) / head)
    angles = torch.arange(length, dtype=torch.float32)[:, None] * frequencies[None]
    return angles.cos(), angles.sin()


def rotate(x: Tensor, cosines: Tensor, sines: Tensor) -> Tensor:
    """Rotate pairs (2i, 2i+1) of (batch, heads, length, head width)."""
    even, odd = x[..., 0::2], x[..., 1::2]
    return torch.stack((even * cosines - odd * sines, even * sines + odd * cosines), -1).flatten(-2)


def attend(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    """Causal attention, all (batch, heads, length, head width).

    In plain operations: PyTorch's own for CPUs takes three times as long on the way back.
    """
    length = q.shape[-2]
    scores = (q * q.shape[-1] ** -0.5) @ k.transpose(-1, -2)
    later = torch.full((length, length), float("-inf"), dtype=scores.dtype).triu(1)
    return functional.softmax(scores + later, -1).to(v.dtype) @ v


class Block(nn.Module):
    """Attention and SwiGLU, each behind a norm and a residual."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads = shape.heads
        self.attention_norm = RMSNorm(shape.width, shape.epsilon)
        self.q = nn.Linear(shape.width, shape.width, bias=False)
        self.k = nn.Linear(shape.width, shape.width, bias=False)
        self.v = nn.Linear(shape.width, shape.width, bias=False)
        self.o = nn.Linear(shape.width, shape.width, bias=False)
        self.hidden_norm = RMSNorm(shape.width, shape.epsilon)
        self.gate = nn.Linear(shape.width, shape.hidden, bias=False)
        self.up = nn.Linear(shape.width, shape.hidden, bias=False)
        self.down = nn.Linear(shape.hidden, shape.width, bias=False)

    def forward(self, x: Tensor, cosines: Tensor, sines: Tensor) -> Tensor:
        """(batch, length, width) -> the same."""
        batch, length, width = x.shape
        normed = self.attention_norm(x)
        split = (batch, length, self.heads, width // self.heads)
        q = rotate(self.q(normed).view(split).transpose(1, 2), cosines, sines)
        k = rotate(self.k(normed).view(split).transpose(1, 2), cosines, sines)
        v = self.v(normed).view(split).transpose(1, 2)
        mixed = attend(q, k, v)
        x = x + self.o(mixed.transpose(1, 2).reshape(batch, length, width))
        normed = self.hidden_norm(x)
        added: Tensor = self.down(functional.silu(self.gate(normed)) * self.up(normed))
        return x + added


class Llama(nn.Module):
    """Token ids to next-token logits."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.embedding = nn.Embedding(shape.vocabulary, shape.width)
        self.blocks = nn.ModuleList(Block(shape) for _ in range(shape.layers))
        self.norm = RMSNorm(shape.width, shape.epsilon)
        self.output = nn.Linear(shape.width, shape.vocabulary, bias=False)
        nn.init.normal_(self.embedding.weight, std=1.0)
        nn.init.normal_(self.output.weight, std=0.01)
        for name, parameter in self.named_parameters():
            if parameter.ndim == 2 and name.startswith("blocks"):
                nn.init.normal_(parameter, std=shape.width**-0.5 * 0.7)
                if name.endswith(("o.weight", "down.weight")):
                    nn.init.zeros_(parameter)

    def hidden(self, ids: Tensor) -> Tensor:
        """(batch, length) -> (batch, length, width), after the last norm."""
        x = self.embedding(ids)
        cosines, sines = rotations(self.shape, ids.shape[1])
        for block in self.blocks:
            x = block(x, cosines, sines)
        normed: Tensor = self.norm(x)
        return normed

    def loss(self, ids: Tensor, wanted: Tensor) -> tuple[Tensor, Tensor]:
        """Mean cross entropy over places (batch, length) where ``wanted`` >= 0, and their number."""
        chosen = wanted >= 0
        logits = self.output(self.hidden(ids)[chosen])
        return functional.cross_entropy(logits, wanted[chosen]), chosen.sum()


def deeper(shape: Shape, weights: Mapping[str, Tensor], layers: int) -> Llama:
    """A model of ``layers`` blocks that computes what the one with ``weights`` does.

    The new blocks are spread evenly and add nothing at first, as in a fresh model.
    """
    model = Llama(replace(shape, layers=layers))
    kept = [round((number + 0.5) * layers / shape.layers - 0.5) for number in range(shape.layers)]
    moved = {}
    for name, value in weights.items():
        head, _, rest = name.partition("blocks.")
        number, _, part = rest.partition(".")
        moved[f"blocks.{kept[int(number)]}.{part}" if rest and not head else name] = value
    missing = model.load_state_dict(moved, strict=False)
    assert not missing.unexpected_keys
    return model
