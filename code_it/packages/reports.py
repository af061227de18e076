"""What ``code-it doctor`` says of the package index."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from code_it.packages.answers import KeptAnswers
from code_it.packages.client import IndexClient
from code_it.packages.configuration import cache_folder, read_configuration, redacted, uv_cache

__all__ = ["IndexReport", "examine_indexes"]


@dataclass(frozen=True, slots=True)
class IndexReport:
    """One index: its address without credentials, where that was read, and whether it answers.

    ``text`` says it in one line. ``cache`` is uv's cache folder, ``cache_bytes`` its size on disk.
    """

    address: str
    origin: str
    reachable: bool
    text: str
    hint: str
    cache: Path
    cache_bytes: int


def examine_indexes(environ: Mapping[str, str]) -> tuple[IndexReport, ...]:
    """A report for each configured index and folder of wheels, in the order in which uv asks them."""
    configuration = read_configuration(environ)
    client = IndexClient(lambda: configuration, KeptAnswers(cache_folder(environ) / "code_it" / "index"))
    cache = uv_cache(environ)
    size = _size(cache)
    try:
        return tuple(
            _report(address, configuration.origin, client.reach(address), cache, size)
            for address in (*configuration.find_links, *configuration.indexes)
        )
    finally:
        client.close()


def _report(address: str, origin: str, reason: str | None, cache: Path, size: int) -> IndexReport:
    shown = redacted(address)
    if reason is None:
        return IndexReport(shown, origin, True, f"{shown} answers (from {origin})", "", cache, size)
    hint = (
        "packages already in uv's cache can be installed all the same; tasks without packages need no index"
    )
    return IndexReport(shown, origin, False, f"{shown}: {reason} (from {origin})", hint, cache, size)


def _size(folder: Path) -> int:
    """Bytes on disk of the files in ``folder``, each counted once however often it is linked."""
    sizes: dict[int, int] = {}
    for parent, _, names in os.walk(folder):
        for name in names:
            try:
                status = os.lstat(Path(parent) / name)
            except OSError:
                continue
            sizes[status.st_ino] = status.st_blocks * 512
    return sum(sizes.values())
