"""What the header of a GGUF file tells, read without loading the model."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import BinaryIO

__all__ = ["cache_bytes_per_token", "context_length"]

MAGIC = b"GGUF"
MOST_KEYS = 4096
LONGEST_TEXT = 2**24  # bytes
MOST_LAYERS = 4096
CACHE_NUMBER = 2  # bytes: keys and values are kept as F16
STRING, ARRAY = 8, 9
SIZES = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}


def context_length(path: Path) -> int | None:
    """Tokens of context the model was made for; ``None`` where the file does not tell."""
    value = _architecture(path).get("context_length")
    return value if isinstance(value, int) else None


def cache_bytes_per_token(path: Path) -> int | None:
    """Bytes that the keys and values of one token take in the cache; ``None`` where it does not tell."""
    told = _architecture(path)
    layers, heads, width = (told.get(n) for n in ("block_count", "attention.head_count", "embedding_length"))
    if not (isinstance(layers, int) and isinstance(width, int) and heads):
        return None
    many = heads if isinstance(heads, int) else max(heads)
    kept = told.get("attention.head_count_kv", heads)
    all_kept = kept * layers if isinstance(kept, int) else sum(kept)
    key = told.get("attention.key_length", width // max(1, many))
    value = 0 if "attention.kv_lora_rank" in told else told.get("attention.value_length", key)
    return (
        all_kept * (key + value) * CACHE_NUMBER if isinstance(key, int) and isinstance(value, int) else None
    )


def _architecture(path: Path) -> dict[str, int | tuple[int, ...]]:
    """The whole numbers that describe the architecture, by their names without that of the architecture."""
    found: dict[str, int | tuple[int, ...]] = {}
    try:
        with path.open("rb") as file:
            if file.read(4) != MAGIC:
                return found
            _, _, keys = struct.unpack("<IQQ", file.read(20))
            for _ in range(min(keys, MOST_KEYS)):
                key, value = _text(file).decode("utf-8", "replace"), _value(file)
                if key.startswith("tokenizer.") and "block_count" in found:
                    break
                if isinstance(value, int | tuple):
                    found[key.partition(".")[2]] = value
    except (OSError, struct.error, ValueError):
        pass
    return found


def _value(file: BinaryIO, kind: int | None = None) -> object:
    """The next value; an array is skipped, unless it has a whole number for each layer."""
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
    if inner == ARRAY:
        raise ValueError("no array holds arrays")
    if SIZES.get(inner, "f") not in "f?d" and count <= MOST_LAYERS:
        form = f"<{count}{SIZES[inner]}"
        return struct.unpack(form, file.read(struct.calcsize(form)))
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
