"""Muon for matrices, AdamW for the rest; the matrices are shared out between the processes."""

from __future__ import annotations

from collections import defaultdict

import torch
import torch.distributed as dist
from torch import Tensor, nn

_A, _B, _C = 3.4445, -4.7750, 2.0315


def orthogonalised(matrices: Tensor, steps: int = 5) -> Tensor:
    """Newton-Schulz on a stack (n, rows, columns): singular values drawn towards one."""
    x: Tensor = matrices / (matrices.norm(dim=(1, 2), keepdim=True) + 1e-7)
    tall = x.shape[1] > x.shape[2]
    if tall:
        x = x.transpose(1, 2)
    for _ in range(steps):
        gram = x @ x.transpose(1, 2)
        x = _A * x + (_B * gram + _C * gram @ gram) @ x
    return x.transpose(1, 2) if tall else x


class Muon:
    """Momentum, orthogonalised; each process does its part of the stacks and all share the result."""

    def __init__(self, parameters: list[nn.Parameter], rank: int, world: int, momentum: float = 0.95) -> None:
        self.parameters = parameters
        self.momentum = momentum
        self.buffers = [torch.zeros_like(parameter) for parameter in parameters]
        self.world = world
        mine = [i for i in range(len(parameters)) if i % world == rank]
        groups: dict[tuple[int, ...], list[int]] = defaultdict(list)
        for i in mine:
            groups[tuple(parameters[i].shape)].append(i)
        self.groups = list(groups.values())

    @torch.no_grad()
    def step(self, rate: float, decay: float) -> None:
        """One update at learning rate ``rate``."""
        updates = [torch.zeros_like(parameter) for parameter in self.parameters]
        for parameter, buffer in zip(self.parameters, self.buffers, strict=True):
            assert parameter.grad is not None
            buffer.lerp_(parameter.grad, 1 - self.momentum)
        for group in self.groups:
            stack = torch.stack([self.parameters[i].grad.lerp(self.buffers[i], self.momentum) for i in group])  # type: ignore[union-attr]
            for i, update in zip(group, orthogonalised(stack), strict=True):
                rows, columns = update.shape
                updates[i] = update * max(1.0, rows / columns) ** 0.5
        if self.world > 1:
            flat = torch.cat([update.flatten() for update in updates])
            dist.all_reduce(flat)
            at = 0
            for i, update in enumerate(updates):
                updates[i] = flat[at : at + update.numel()].view_as(update)
                at += update.numel()
        for parameter, update in zip(self.parameters, updates, strict=True):
            parameter.mul_(1 - rate * decay).add_(update, alpha=-rate)
