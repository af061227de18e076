"""The models one can choose: the bundled one, those on this machine, those worth fetching."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Literal

from code_it.models.gguf_header import context_length
from code_it.models.hub import CachedFile, cached_files, parse_reference

__all__ = ["CatalogueEntry", "list_models", "reference_of"]

MB = 10**6
DEMO_ROOM_MB = 60  # llama.cpp's own, and the context of a very small model
WORKING_ROOM = 1.3  # memory beside the file, as a share of it, where nobody has measured


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """A model that ``--model name`` chooses. Sizes in MB; ``None``: not known.

    ``context_tokens`` is what the model was made for.
    """

    name: str
    kind: Literal["bundled", "cached", "recommended"]
    size_mb: int | None
    memory_mb: int | None
    context_tokens: int | None
    note: str = ""


def list_models(cache: Path | None = None) -> list[CatalogueEntry]:
    """The bundled model, the cached ones, and the recommended ones that are not cached."""
    cached = cached_files(cache)
    recommended = _recommended()
    known = {found.name: entry for found in cached for entry in recommended if _is(entry, found)}
    missing = [entry for entry in recommended if not any(_is(entry, found) for found in cached)]
    return [*_bundled(), *(_of_cache(found, known.get(found.name)) for found in cached), *missing]


def reference_of(name: str) -> str:
    """What to fetch for ``name``: ``hf:OWNER/REPO[:GLOB]``, the same without ``hf:``, or a part of the
    name of one recommended model.
    """
    bare = name.removeprefix("hf:")
    if "/" in bare:
        return bare
    found = [entry.name for entry in _recommended() if bare.lower() in entry.name.lower()]
    return found[0].removeprefix("hf:") if len(found) == 1 else bare


def _recommended() -> list[CatalogueEntry]:
    text = (files("code_it.models") / "recommended.toml").read_text(encoding="utf-8")
    return [CatalogueEntry(kind="recommended", **row) for row in tomllib.loads(text)["model"]]


def _is(entry: CatalogueEntry, found: CachedFile) -> bool:
    """Whether the recommended ``entry`` means the file ``found``."""
    reference = parse_reference(entry.name.removeprefix("hf:"))
    repo, _, file = found.name.removeprefix("hf:").partition(":")
    return repo == reference.repo and reference.choose([file]) is not None


def _of_cache(found: CachedFile, known: CatalogueEntry | None) -> CatalogueEntry:
    size = round(found.size / MB)
    memory = known.memory_mb if known else round(size * WORKING_ROOM)
    return CatalogueEntry(
        found.name,
        "cached",
        size,
        memory,
        known.context_tokens if known else context_length(found.path),
        known.note if known else "",
    )


def _bundled() -> Sequence[CatalogueEntry]:
    from code_it.models.demo import gguf_path

    path = gguf_path()
    if not path.is_file():
        return []
    size = max(1, round(path.stat().st_size / MB))
    note = "comes with code_it; knows a few kinds of small tasks and says so when it does not"
    return [CatalogueEntry("demo", "bundled", size, size + DEMO_ROOM_MB, context_length(path), note)]
