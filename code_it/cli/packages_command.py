"""``code-it packages``: what a program needs and why each name is trusted; nothing is installed."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from code_it.cli.source_file import STANDARD_INPUT, read_source
from code_it.cli.streams import write_output
from code_it.cli.visible import one_line
from code_it.config import TaskExecutionConfig
from code_it.errors import UsageError
from code_it.values import Needs

if TYPE_CHECKING:
    from code_it.packages.index import VerifiedIndex

__all__ = ["add_arguments", "main"]

WIDTH = 100
NAMESPACE = (
    "many distributions share this namespace",
    "name the one that is meant in the file's PEP 723 header",
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The files and the form of the answer."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="a Python file; - is standard input")
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")


def main(args: argparse.Namespace, config: TaskExecutionConfig) -> int:
    """Show what the files need; 1 when something is refused or cannot be placed.

    Raises:
        UsageError: a file cannot be read or is no Python.
        IndexUnreachable: a look-up was needed and the index does not answer.
    """
    from code_it.packages import build_index

    index = build_index(config)
    try:
        all_needs = [_examined(index, name) for name in args.files]
        needs = _merged(all_needs)
        write_output(_document(needs, index) if args.json else _report(args.files, all_needs))
    finally:
        index.close()
    return 1 if needs.refused or needs.unknown else 0


def _examined(index: VerifiedIndex, name: str) -> Needs:
    path = Path(name)
    source = read_source(name)
    try:
        compile(source, name, "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        line = f" (line {error.lineno})" if isinstance(error, SyntaxError) and error.lineno else ""
        raise UsageError(
            f"{name} is not a Python program{line}: {error.args[0]}", "correct it first"
        ) from error
    return index.examine(source, Path.cwd() if name == STANDARD_INPUT else path.parent)


def _merged(all_needs: Sequence[Needs]) -> Needs:
    return Needs(
        tuple(dict.fromkeys(one for needs in all_needs for one in needs.requirements)),
        tuple(dict.fromkeys(one for needs in all_needs for one in needs.refused)),
        tuple(dict.fromkeys(one for needs in all_needs for one in needs.unknown)),
    )


def _document(needs: Needs, index: VerifiedIndex) -> str:
    document = {
        "requirements": [
            {
                "import_name": one.import_name,
                "requirement": one.requirement,
                "version": index.verified_version(one),
                "facts": list(one.facts),
            }
            for one in needs.requirements
        ],
        "refused": [
            {
                "import_name": one.import_name,
                "name": one.name,
                "reason": one.reason,
                "suggestion": one.suggestion,
            }
            for one in needs.refused
        ],
        "unknown": list(needs.unknown),
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _report(names: Sequence[str], all_needs: Sequence[Needs]) -> str:
    """What each file needs, under its name when there are several."""
    if len(names) == 1:
        return "".join(f"{line}\n" for line in _lines(all_needs[0]))
    return "".join(
        f"{one_line(name)}\n" + "".join(f"  {line}\n" for line in _lines(needs))
        for name, needs in zip(names, all_needs, strict=True)
    )


def _lines(needs: Needs) -> list[str]:
    lines: list[str] = []
    for requirement in needs.requirements:
        lines += _entry(f"{requirement.requirement}  (import {requirement.import_name})", requirement.facts)
    for refusal in needs.refused:
        meant = (f"did you mean {refusal.suggestion}?",) if refusal.suggestion else ()
        lines += _entry(f"REFUSED {refusal.name}  (import {refusal.import_name})", (refusal.reason, *meant))
    for name in needs.unknown:
        lines += _entry(f"UNKNOWN  (import {name})", NAMESPACE)
    return lines or ["no packages needed"]


def _entry(head: str, facts: Sequence[str]) -> list[str]:
    """A head, and below it the facts, as many in a line as have room."""
    lines = [one_line(head)]
    for fact in map(one_line, facts):
        joined = f"{lines[-1]}; {fact}"
        if len(lines) > 1 and len(joined) <= WIDTH:
            lines[-1] = joined
        else:
            lines.append(f"    {fact}")
    return lines
