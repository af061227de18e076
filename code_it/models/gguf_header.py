"""What the header of a GGUF file tells, read without loading the model."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import BinaryIO

__all__ = ["context_length"]

MAGIC = b"GGUF"
MOST_KEYS = 4096
LONGEST_TEXT = 2**24  # bytes
STRING, ARRAY = 8, 9
SIZES = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}


def context_length(path: Path) -> int | None:
    """Tokens of context the model was made for; ``None`` where the file does not tell."""
    try:
        with path.open("rb") as file:
            if file.read(4) != MAGIC:
                return None
            _, _, keys = struct.unpack("<IQQ", file.read(20))
            for _ in range(min(keys, MOST_KEYS)):
                key, value = _text(file), _value(file)
                if key.endswith(b".context_length") and isinstance(value, int):
                    return value
    except (OSError, struct.error, ValueError):
        pass
    return None


def _value(file: BinaryIO, kind: int | None = None) -> object:
    """The next value; a text and an array are skipped."""
    if kind is None:
        (kind,) = struct.unpack("<I", file.read(4))
    if kind in SIZES:
        form = "<" + SIZES[kind]
        return struct.unpack(form, file.read(struct.calcsize(form)))[0]
    if kind == STRING:
        return _text(file)
    if kind != ARRAY:
        raise ValueError(f"no value has kind {kind}")
    inner, count = struct.unpack("<IQ", file.read(12))
    if inner in SIZES:
        file.seek(count * struct.calcsize("<" + SIZES[inner]), 1)
        return None
    for _ in range(count):
        _value(file, inner)
    return None


def _text(file: BinaryIO) -> bytes:
    (size,) = struct.unpack("<Q", file.read(8))
    if size > LONGEST_TEXT:
        raise ValueError("a text is too long")
    text = file.read(size)
    if len(text) < size:
        raise ValueError("the file ends in a text")
    return text
