"""Describing the files a run left, without following links or reading more than it may have written."""

from __future__ import annotations

import hashlib
import mimetypes
import os
import stat
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from code_it.sandbox.changes import Changes
from code_it.values import Artifact, Skipped

__all__ = ["collect"]

CHUNK = 1024 * 1024


def collect(folder: Path, changes: Changes, limit: int) -> tuple[tuple[Artifact, ...], Changes]:
    """The files that a run wrote in ``folder``, and ``changes`` without those that are left out.

    At most ``limit`` bytes are read of all of them together, and occupied by them; what would exceed it
    is skipped. Then nothing is deleted either: what was left out may be a file under a new name.
    """
    artifacts, skipped = _describe(folder, changes.written, limit)
    if not skipped:
        return artifacts, changes
    left_out = {entry.path for entry in skipped}
    return artifacts, replace(
        changes,
        written=tuple(path for path in changes.written if path not in left_out),
        replaced=tuple(path for path in changes.replaced if path not in left_out),
        deleted=(),
        skipped=(*changes.skipped, *skipped),
    )


def _describe(
    folder: Path, paths: Iterable[str], limit: int
) -> tuple[tuple[Artifact, ...], tuple[Skipped, ...]]:
    artifacts: list[Artifact] = []
    skipped: list[Skipped] = []
    left = limit
    for path in paths:
        try:
            size, occupied, digest = _digest(f"{folder}/{path}", left)
        except OSError as error:
            skipped.append(Skipped(path, f"unreadable: {error.strerror}"))
            continue
        if digest is None:
            skipped.append(Skipped(path, "larger than the disk limit"))
            continue
        left -= occupied
        artifacts.append(Artifact(path, size, digest, media_type(path)))
    return tuple(artifacts), tuple(skipped)


def media_type(path: str) -> str:
    """The media type that the name suggests."""
    _, dot, ending = path.rpartition("/")[2].partition(".")
    return _type_of(dot + ending)


@lru_cache
def _type_of(ending: str) -> str:
    return mimetypes.guess_type("x" + ending)[0] or "application/octet-stream"


def _digest(path: str, limit: int) -> tuple[int, int, str | None]:
    """Size, bytes to be counted and SHA-256 of a regular file; no digest when it counts more than ``limit``.

    Neither holes nor space that was taken in advance are free.
    """
    handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        found = os.fstat(handle)
        occupied = max(found.st_size, found.st_blocks * 512)
        if not stat.S_ISREG(found.st_mode) or occupied > limit:
            return found.st_size, occupied, None
        digest, read = hashlib.sha256(), 0
        while read < found.st_size and (chunk := os.read(handle, min(CHUNK, found.st_size - read))):
            digest.update(chunk)
            read += len(chunk)
        return read, occupied, digest.hexdigest()
    finally:
        os.close(handle)
