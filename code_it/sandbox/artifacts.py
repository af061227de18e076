"""Describing the files a run left, without following links or reading more than it may have written."""

from __future__ import annotations

import hashlib
import mimetypes
import os
import stat
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from code_it.values import Artifact, Skipped

__all__ = ["describe"]

CHUNK = 1024 * 1024


def describe(
    folder: Path, paths: Iterable[str], limit: int
) -> tuple[tuple[Artifact, ...], tuple[Skipped, ...]]:
    """Size, digest and media type of each of ``paths`` in ``folder``.

    At most ``limit`` bytes are read of all of them together; what would exceed it is skipped.
    """
    artifacts: list[Artifact] = []
    skipped: list[Skipped] = []
    left = limit
    for path in paths:
        try:
            size, digest = _digest(f"{folder}/{path}", left)
        except OSError as error:
            skipped.append(Skipped(path, f"unreadable: {error.strerror}"))
            continue
        if digest is None:
            skipped.append(Skipped(path, "larger than the disk limit"))
            continue
        left -= size
        artifacts.append(Artifact(path, size, digest, media_type(path)))
    return tuple(artifacts), tuple(skipped)


def media_type(path: str) -> str:
    """The media type that the name suggests."""
    _, dot, ending = path.rpartition("/")[2].partition(".")
    return _type_of(dot + ending)


@lru_cache
def _type_of(ending: str) -> str:
    return mimetypes.guess_type("x" + ending)[0] or "application/octet-stream"


def _digest(path: str, limit: int) -> tuple[int, str | None]:
    """Size and SHA-256 of a regular file; no digest when it has more than ``limit`` bytes."""
    handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        found = os.fstat(handle)
        if not stat.S_ISREG(found.st_mode) or found.st_size > limit:
            return found.st_size, None
        digest, read = hashlib.sha256(), 0
        while read < found.st_size and (chunk := os.read(handle, min(CHUNK, found.st_size - read))):
            digest.update(chunk)
            read += len(chunk)
        return read, digest.hexdigest()
    finally:
        os.close(handle)
