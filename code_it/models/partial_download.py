"""Fetch a file of the hub so that a later command can go on where this one was stopped.

The hub's own client forgets what it has fetched when it is stopped. So the bytes are kept beside
its blobs, under the file's checksum; a file that is whole is handed to it as a blob.
"""

from __future__ import annotations

import fcntl
import os
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

__all__ = ["Damaged", "fetch_blob", "is_intact"]

LARGEST = 50 * 10**9  # bytes; the hub gives larger files only to its own client
BLOCK_BYTES = 2**20
SUFFIX = ".partial"


class Damaged(Exception):
    """What arrived has another checksum; it was removed."""


def fetch_blob(url: str, blob: Path, size: int) -> None:
    """Fetch ``url`` into ``blob``, named like its SHA-256, going on where an earlier command stopped.

    Does nothing when it is there, is too large, or when another process is fetching it.

    Raises:
        Damaged: the checksum is wrong.
        Exception: whatever the hub's client raises; what has arrived stays for the next time.
    """
    if blob.exists() or size > LARGEST:
        return
    partial = blob.with_name(blob.name + SUFFIX)
    partial.parent.mkdir(parents=True, exist_ok=True)
    with partial.open("ab") as file:
        if not _is_alone(file, partial):
            return
        _fill(file, url, size)
        if not is_intact(partial, blob.name):
            partial.unlink()
            raise Damaged
        partial.rename(blob)


def is_intact(path: Path, digest: str) -> bool:
    """Whether the file at ``path`` has the SHA-256 ``digest``, in hexadecimal."""
    found = sha256()
    with path.open("rb") as file:
        while block := file.read(BLOCK_BYTES):
            found.update(block)
    return found.hexdigest() == digest


def _is_alone(file: BinaryIO, partial: Path) -> bool:
    """Take ``file`` for this process; whether no other has it and it is still what ``partial`` names."""
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return os.path.samestat(partial.stat(), os.fstat(file.fileno()))
    except (BlockingIOError, FileNotFoundError):
        return False


def _fill(file: BinaryIO, url: str, size: int) -> None:
    from huggingface_hub.file_download import http_get
    from huggingface_hub.utils import build_hf_headers  # type: ignore[attr-defined]

    if file.tell() > size:
        file.truncate(0)
        file.seek(0)
    try:
        http_get(url, file, resume_size=file.tell(), headers=build_hf_headers(), expected_size=size)
    finally:
        file.flush()
