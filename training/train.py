"""Train: ``python -m training.train --minutes 25``.

Two one-thread processes average their gradients. A run ends by the clock: the learning
rate stays up and is annealed to zero over the last part of the given minutes. A later run
goes on from the checkpoint, with more documents if there are some.
"""

from __future__ import annotations

import argparse
import os
import time
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import torch
import torch.distributed as dist
from torch import Tensor
from torch.multiprocessing.spawn import start_processes

from training.corpus import BUILD
from training.model import Llama, Shape, deeper
from training.optimizer import Muon


class Batches:
    """Length-bucketed batches of at most ``tokens`` places, for one of ``world`` processes."""

    def __init__(self, paths: list[Path], tokens: int, rank: int, world: int, seed: int) -> None:
        parts = [np.load(path) for path in paths]
        offsets = np.cumsum([0] + [len(part["stream"]) for part in parts])
        self.stream = np.concatenate([part["stream"] for part in parts])
        self.index = np.concatenate(
            [part["index"] + [[at, 0, 0]] for part, at in zip(parts, offsets[:-1], strict=True)]
        )
        self.tokens, self.rank, self.world, self.seed = tokens, rank, world, seed

    def epoch(self, number: int) -> list[np.ndarray]:
        """Document numbers of each batch of this process, in a random order."""
        rng = np.random.default_rng((self.seed, number))
        lengths = self.index[:, 1] + rng.integers(0, 8, len(self.index))
        order = np.argsort(lengths + rng.random(len(lengths)), kind="stable")
        batches, start = [], 0
        while start < len(order):
            end = start + 1
            while (
                end < len(order)
                and (end + 1 - start) * self.index[order[start : end + 1], 1].max() <= self.tokens
            ):
                end += 1
            batches.append(order[start:end])
            start = end
        rng.shuffle(batches)
        usable = len(batches) - len(batches) % self.world
        return batches[self.rank : usable : self.world]

    def load(self, documents: np.ndarray) -> tuple[Tensor, Tensor]:
        """Inputs and wanted next tokens, both (batch, length); -1 where no loss falls."""
        longest = int(self.index[documents, 1].max())
        ids = np.zeros((len(documents), longest), dtype=np.int64)
        wanted = np.full((len(documents), longest), -1, dtype=np.int64)
        for row, document in enumerate(documents):
            start, length, prompt = self.index[document]
            tokens = self.stream[start : start + length].astype(np.int64)
            ids[row, :length] = tokens
            wanted[row, prompt - 1 : length - 1] = tokens[prompt:]
        return torch.from_numpy(ids[:, :-1].copy()), torch.from_numpy(wanted[:, :-1].copy())


def _rate(progress: float, cooldown: float) -> float:
    """The share of the peak rate at ``progress`` (0 to 1) of the run."""
    if progress < 1 - cooldown:
        return 1.0
    return max(0.0, (1 - progress) / cooldown)


def _heldout(model: Llama, path: Path) -> tuple[float, float]:
    """Loss and share of held-out answers that are right token for token (teacher forced)."""
    batches = Batches([path], 6000, 0, 1, 0)
    total = count = right = documents = 0.0
    with torch.no_grad():
        for batch in batches.epoch(0):
            ids, wanted = batches.load(batch)
            logits = model.output(model.hidden(ids))
            chosen = wanted >= 0
            total += float(torch.nn.functional.cross_entropy(logits[chosen], wanted[chosen], reduction="sum"))
            count += int(chosen.sum())
            right += int(((logits.argmax(-1) == wanted) | ~chosen).all(1).sum())
            documents += len(batch)
    return total / count, right / documents


def _worker(rank: int, arguments: argparse.Namespace) -> None:
    torch.set_num_threads(1)
    world = arguments.processes
    os.environ.update(MASTER_ADDR="127.0.0.1", MASTER_PORT=str(arguments.port))
    if world > 1:
        dist.init_process_group("gloo", rank=rank, world_size=world)
    torch.manual_seed(arguments.seed)
    checkpoint = BUILD / arguments.out
    before = torch.load(BUILD / arguments.resume, weights_only=False) if arguments.resume else None
    shape = (
        Shape(**before["shape"])
        if before
        else replace(
            Shape(),
            width=arguments.width,
            layers=arguments.layers,
            heads=arguments.width // 32,
            hidden=arguments.hidden,
        )
    )
    grows = before is not None and arguments.layers > shape.layers
    model = deeper(shape, before["model"], arguments.layers) if grows else Llama(shape)
    matrices = [p for n, p in model.named_parameters() if p.ndim == 2 and n.startswith("blocks")]
    tables = [model.embedding.weight]
    others = [p for n, p in model.named_parameters() if p.ndim != 2 or n.startswith("output")]
    muon = Muon(matrices, rank, world)
    adam = torch.optim.AdamW(
        [{"params": tables, "scale": 5.0}, {"params": others, "scale": 1.0}],
        lr=1.0,
        betas=(0.9, 0.98),
        eps=1e-9,
        weight_decay=0.0,
    )
    steps, seen = 0, 0
    if before:
        steps, seen = before["steps"], before["tokens"]
        if not grows:
            model.load_state_dict(before["model"])
        if not grows and "adam" in before:
            adam.load_state_dict(before["adam"])
            for buffer, saved in zip(muon.buffers, before["muon"], strict=True):
                buffer.copy_(saved)
    paths = [BUILD / f"{name}.npz" for name in arguments.data.split(",")]
    batches = Batches(paths, arguments.tokens, rank, world, arguments.seed + steps)
    parameters = list(model.parameters())
    if rank == 0:
        print(f"{sum(p.numel() for p in parameters):,} parameters", flush=True)
    if arguments.compile:
        model.hidden = torch.compile(model.hidden, dynamic=True)  # type: ignore[method-assign]
    start, first, epoch, running = time.time(), steps, 0, 0.0
    seen_before = seen
    queue: list[np.ndarray] = []
    last_save = start
    while True:
        # The first process decides by its clock; all follow.
        clock = torch.tensor([(time.time() - start) / (60 * arguments.minutes)])
        if world > 1:
            dist.broadcast(clock, 0)
        progress = float(clock)
        if progress >= 1:
            break
        if not queue:
            queue = batches.epoch(epoch)[::-1]
            epoch += 1
        documents = queue.pop()
        ids, wanted = batches.load(documents)
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=arguments.bf16):
            loss, number = model.loss(ids, wanted)
        weight = torch.tensor([float(number), float(ids.numel())])
        for parameter in parameters:
            parameter.grad = None
        torch.autograd.backward(loss * number)
        flat = torch.cat([p.grad.flatten() for p in parameters] + [weight, (loss.detach() * number)[None]])  # type: ignore[union-attr]
        if world > 1:
            dist.all_reduce(flat)
        answers, places, summed = (float(value) for value in flat[-3:])
        flat = flat / answers
        at = 0
        for parameter in parameters:
            parameter.grad = flat[at : at + parameter.numel()].view_as(parameter)
            at += parameter.numel()
        warm = min(1.0, (steps - first + 1) / 40)
        rate = warm * _rate(progress, arguments.cooldown)
        muon.step(arguments.muon_rate * rate, decay=arguments.decay)
        for group in adam.param_groups:
            group["lr"] = arguments.adam_rate * rate * group["scale"]
        adam.step()
        steps += 1
        seen += int(places)
        running += 0.02 * (summed / answers - running) if running else summed / answers
        if rank == 0 and steps % 50 == 0:
            speed = (seen - seen_before) / (time.time() - start)
            print(
                f"step {steps} epoch {epoch} tokens {seen / 1e6:.2f}M loss {running:.4f} rate {rate:.2f} "
                f"{speed:.0f} tokens/s {progress:.0%}",
                flush=True,
            )
        if rank == 0 and steps % 400 == 0:
            print(
                "held out: loss {:.4f}, whole answers right {:.3f}".format(
                    *_heldout(model, BUILD / "heldout.npz")
                ),
                flush=True,
            )
        if rank == 0 and time.time() - last_save > 240:
            _save(checkpoint, model, adam, muon, steps, seen)
            last_save = time.time()
    if rank == 0:
        _save(checkpoint, model, adam, muon, steps, seen)
        print(
            "held out: loss {:.4f}, whole answers right {:.3f}".format(
                *_heldout(model, BUILD / "heldout.npz")
            ),
            flush=True,
        )
    if world > 1:
        dist.barrier()
        dist.destroy_process_group()


def _save(path: Path, model: Llama, adam: torch.optim.Optimizer, muon: Muon, steps: int, seen: int) -> None:
    state = {
        "shape": asdict(model.shape),
        "model": model.state_dict(),
        "adam": adam.state_dict(),
        "muon": muon.buffers,
        "steps": steps,
        "tokens": seen,
    }
    torch.save(state, path.with_suffix(".part"))
    path.with_suffix(".part").replace(path)


def main() -> None:
    """Read the flags and start the processes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=25)
    parser.add_argument(
        "--cooldown",
        type=float,
        default=0.4,
        help="the last share of the run, in which the rate falls to zero",
    )
    parser.add_argument("--data", default="train")
    parser.add_argument("--out", default="model.pt")
    parser.add_argument("--resume", default="", help="a checkpoint in build/ to go on from")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--tokens", type=int, default=3000, help="places in a batch of one process")
    parser.add_argument("--width", type=int, default=192)
    parser.add_argument(
        "--layers", type=int, default=4, help="with --resume: blocks to grow to, when there are fewer"
    )
    parser.add_argument("--hidden", type=int, default=512)
    parser.add_argument("--muon-rate", type=float, default=0.02)
    parser.add_argument("--adam-rate", type=float, default=0.004)
    parser.add_argument("--compile", action="store_true", help="let TorchInductor fuse the small operations")
    parser.add_argument(
        "--bf16",
        action="store_true",
        help="matrix products in bfloat16: twice as fast on a CPU with AVX512_BF16, far slower on others",
    )
    parser.add_argument("--decay", type=float, default=0.3)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--port", type=int, default=29_511)
    arguments = parser.parse_args()
    if arguments.processes == 1:
        _worker(0, arguments)
    else:
        start_processes(_worker, args=(arguments,), nprocs=arguments.processes, start_method="spawn")  # type: ignore[no-untyped-call]


if __name__ == "__main__":
    main()
