"""``code-it models``: the models that can be chosen; ``code-it models pull NAME`` fetches one."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

from code_it.cli.streams import write_output
from code_it.cli.visible import one_line
from code_it.config import TaskExecutionConfig
from code_it.errors import UsageError

if TYPE_CHECKING:
    from code_it.models.catalogue import CatalogueEntry

__all__ = ["add_arguments", "main"]

_KINDS = {
    "bundled": "comes with code_it",
    "cached": "on this machine",
    "recommended": "fetched when first used",
}
_OTHERS = """\
others  PATH.gguf, hf:OWNER/REPO[:FILE-GLOB], openai:NAME@URL, webui:URL, scripted:FILE
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to fetch, and the form of the answer."""
    parser.add_argument("words", nargs="*", metavar="pull NAME", help="fetch a model and print its path")
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")


def main(args: argparse.Namespace, config: TaskExecutionConfig) -> int:
    """List the models with their sizes, or fetch one.

    Raises:
        UsageError: the words are not ``pull NAME``.
        ModelError: the hub does not give the model.
    """
    if args.words:
        return _pull(args.words, as_json=args.json)
    from code_it.models.catalogue import list_models

    entries = list_models()
    if args.json:
        write_output(json.dumps([asdict(entry) for entry in entries], indent=2) + "\n")
    else:
        write_output(_lines(entries) + _OTHERS)
    return 0


def _pull(words: Sequence[str], *, as_json: bool) -> int:
    from code_it.models.catalogue import reference_of
    from code_it.models.hub import fetch_gguf

    if len(words) != 2 or words[0] != "pull":
        raise UsageError(f"code-it models does not know {' '.join(words)!r}", "code-it models pull NAME")
    if words[1] == "demo":
        raise UsageError("demo comes with code_it, and need not be fetched", "code-it models lists others")
    path = str(fetch_gguf(reference_of(words[1])))
    write_output((json.dumps({"path": path}) if as_json else path) + "\n")
    return 0


def _lines(entries: Sequence[CatalogueEntry]) -> str:
    return "".join(
        f"{one_line(entry.name)}\n    {', '.join(filter(None, _facts(entry)))}\n" for entry in entries
    )


def _facts(entry: CatalogueEntry) -> Sequence[str]:
    return (
        _KINDS[entry.kind],
        f"{entry.size_mb} MB" if entry.size_mb is not None else "",
        f"needs about {entry.memory_mb} MB of memory" if entry.memory_mb is not None else "",
        f"context {entry.context_tokens}" if entry.context_tokens is not None else "",
        one_line(entry.note),
    )
