"""Texts made to fit: each block in the longest of its variants that there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from code_it.shapes.wording import counted

__all__ = ["fitted"]


def fitted(blocks: Sequence[Sequence[str]], uncounted: bool, most: int) -> str:
    """One text of at most ``most`` characters; every block has its variants from long to short.

    All blocks become shorter together; what room is left then goes to one after the other. Blocks
    that do not fit even at their shortest are counted; ``uncounted``: there are more that are not among them.
    """
    if not blocks:
        return ""
    tail = [_more(1, uncounted)] if uncounted else []
    for level in range(max(map(len, blocks))):
        chosen = _at(level, blocks)
        spare = most - len("\n".join(chosen + tail))
        if spare >= 0:
            return "\n".join(_enriched(blocks, chosen, level, spare) + tail)
    return _as_many([variants[-1] for variants in blocks], uncounted, most)


def _at(level: int, blocks: Sequence[Sequence[str]]) -> list[str]:
    return [variants[min(level, len(variants) - 1)] for variants in blocks]


def _enriched(blocks: Sequence[Sequence[str]], chosen: list[str], level: int, spare: int) -> list[str]:
    """In rounds, so that no block becomes rich while others stay poor."""
    result = list(chosen)
    for richer in reversed(range(level)):
        for index, text in enumerate(_at(richer, blocks)):
            cost = len(text) - len(result[index])
            if cost <= spare:
                result[index] = text
                spare -= cost
    return result


def _as_many(texts: list[str], uncounted: bool, most: int) -> str:
    for kept in range(len(texts) - 1, -1, -1):
        text = "\n".join([*texts[:kept], _more(len(texts) - kept, uncounted)])
        if len(text) <= most:
            return text
    return _more(len(texts), uncounted)[: max(most, 0)]


def _more(number: int, uncounted: bool) -> str:
    return f"and {'at least ' if uncounted else ''}{counted(number, 'more file')}"
