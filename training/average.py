"""The mean of checkpoints of one run: ``python -m training.average long.pt last.pt --out model.pt``."""

from __future__ import annotations

import argparse
from typing import Any

import torch

from training.corpus import BUILD


def average(states: list[dict[str, Any]]) -> dict[str, Any]:
    """The last of ``states`` with the mean of all their weights."""
    mean = {name: sum(state["model"][name] for state in states) / len(states) for name in states[-1]["model"]}
    return states[-1] | {"model": mean}


def main() -> None:
    """Read the flags, average and save."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoints", nargs="+", help="in build/, the latest last")
    parser.add_argument("--out", default="model.pt")
    arguments = parser.parse_args()
    states = [torch.load(BUILD / name, weights_only=False) for name in arguments.checkpoints]
    torch.save(average(states), BUILD / arguments.out)


if __name__ == "__main__":
    main()
