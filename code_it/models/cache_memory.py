"""Whether the memory for a context is there, told before llama.cpp asks the system for it."""

from __future__ import annotations

import re
from pathlib import Path

from code_it.errors import ModelError
from code_it.models.gguf_header import cache_bytes_per_token

__all__ = ["available_memory", "check_cache_fits"]

GIB, MIB = 2**30, 2**20
STEP = 256  # tokens: llama.cpp rounds a context up to these


def available_memory() -> int | None:
    """Bytes that can be had without swapping; ``None`` where the system does not tell."""
    try:
        told = Path("/proc/meminfo").read_text(encoding="ascii")
    except OSError:
        return None
    found = re.search(r"^MemAvailable:\s+(\d+) kB", told, re.M)
    return int(found[1]) * 1024 if found else None


def check_cache_fits(path: Path, context_tokens: int, available: int | None) -> None:
    """Refuse a context whose cache needs more than ``available`` bytes.

    The weights are not counted: they are mapped from the file. All candidates share the context, so
    that their number does not change what it needs.

    Raises:
        ModelError: with the bytes needed, the bytes there, and the context that would fit.
    """
    each = cache_bytes_per_token(path)
    if not each or available is None:
        return
    needed = -(-context_tokens // STEP) * STEP * each
    if needed <= available:
        return
    fits = available // each // STEP * STEP
    raise ModelError(
        f"a context of {context_tokens} tokens needs {_size(needed)} of memory with {path.name} "
        f"({_size(each * 1024)} for 1,024 tokens), and {_size(available)} are available",
        f"set --context-tokens to {fits} or less" if fits else "use a smaller model",
    )


def _size(count: int) -> str:
    return f"{count / GIB:.1f} GiB" if count >= GIB else f"{count / MIB:.1f} MiB"
