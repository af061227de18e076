"""A byte-level BPE in which a word has the same pieces after a space or a quote.

It is GPT-2's scheme (llama.cpp: ``tokenizer.ggml.model=gpt2``, ``pre=gpt-2``) with two
restrictions: digits never merge, and the blank before a word merges with it only for a
short list of frequent words, by merges that rank after all others.
"""

from __future__ import annotations

import itertools
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from training.dialogue import ASSISTANT, END, USER

SPECIAL = (USER, ASSISTANT, END)
_CONTRACTION = re.compile(r"'(?:s|t|re|ve|m|ll|d)")


@lru_cache(maxsize=1)
def byte_letters() -> dict[int, str]:
    """GPT-2's printable letter for each byte."""
    plain = [*range(33, 127), *range(161, 173), *range(174, 256)]
    table = {byte: chr(byte) for byte in plain}
    extra = 0
    for byte in range(256):
        if byte not in table:
            table[byte] = chr(256 + extra)
            extra += 1
    return table


def _kind(char: str) -> str:
    if char.isspace():
        return "space"
    category = unicodedata.category(char)
    return "letter" if category[0] == "L" else "number" if category[0] == "N" else "other"


def pre_tokens(text: str) -> list[str]:
    """GPT-2's split: contractions, an optional blank with letters, digits or signs, and blanks."""
    pieces: list[str] = []
    position, size = 0, len(text)
    while position < size:
        if text[position] == "'" and (found := _CONTRACTION.match(text, position)):
            pieces.append(found[0])
            position = found.end()
            continue
        start = position
        at = position + 1 if text[position] == " " and position + 1 < size else position
        kind = _kind(text[at])
        if kind != "space":
            end = at
            while end < size and _kind(text[end]) == kind:
                end += 1
            pieces.append(text[start:end])
            position = end
            continue
        end = position
        while end < size and _kind(text[end]) == "space":
            end += 1
        # The last blank belongs to what follows, if anything does.
        if end < size and end - position > 1:
            end -= 1
        pieces.append(text[position:end])
        position = end
    return pieces


def _letters(piece: str) -> tuple[str, ...]:
    table = byte_letters()
    return tuple(table[byte] for byte in piece.encode("utf-8"))


def _merge(parts: tuple[str, ...], left: str, right: str) -> tuple[str, ...]:
    out: list[str] = []
    at = 0
    while at < len(parts):
        if at + 1 < len(parts) and parts[at] == left and parts[at + 1] == right:
            out.append(left + right)
            at += 2
        else:
            out.append(parts[at])
            at += 1
    return tuple(out)


@dataclass(frozen=True)
class Tokenizer:
    """Token texts (byte letters) by id, and merges by rank. The special tokens come last."""

    tokens: tuple[str, ...]
    merges: tuple[tuple[str, str], ...]

    def __post_init__(self) -> None:
        object.__setattr__(self, "_ids", {token: number for number, token in enumerate(self.tokens)})
        object.__setattr__(self, "_ranks", {pair: rank for rank, pair in enumerate(self.merges)})
        object.__setattr__(self, "_cache", {})
        pattern = "(" + "|".join(map(re.escape, SPECIAL)) + ")"
        object.__setattr__(self, "_split", re.compile(pattern))

    _ids: dict[str, int] = None  # type: ignore[assignment]
    _ranks: dict[tuple[str, str], int] = None  # type: ignore[assignment]
    _cache: dict[str, tuple[int, ...]] = None  # type: ignore[assignment]
    _split: re.Pattern[str] = None  # type: ignore[assignment]

    def id_of(self, token: str) -> int:
        """The id of a token given by its text."""
        return self._ids[token]

    def _piece(self, piece: str) -> tuple[int, ...]:
        known = self._cache.get(piece)
        if known is None:
            parts = _letters(piece)
            while len(parts) > 1:
                rank, left, right = min(
                    (self._ranks.get(pair, len(self.merges)), *pair) for pair in itertools.pairwise(parts)
                )
                if rank == len(self.merges):
                    break
                parts = _merge(parts, left, right)
            known = tuple(self._ids[part] for part in parts)
            if len(self._cache) < 200_000:
                self._cache[piece] = known
        return known

    def encode(self, text: str) -> list[int]:
        """Token ids; the special tokens are recognised in the text."""
        ids: list[int] = []
        for part in self._split.split(text):
            if part in SPECIAL:
                ids.append(self._ids[part])
            else:
                for piece in pre_tokens(part):
                    ids.extend(self._piece(piece))
        return ids

    def decode(self, ids: Iterable[int]) -> str:
        """The text of the ids, special tokens included."""
        back = {letter: byte for byte, letter in byte_letters().items()}
        out: list[str] = []
        pending = bytearray()
        for number in ids:
            token = self.tokens[number]
            if token in SPECIAL:
                out.append(pending.decode("utf-8", "replace"))
                out.append(token)
                pending.clear()
            else:
                pending.extend(back[letter] for letter in token)
        out.append(pending.decode("utf-8", "replace"))
        return "".join(out)

    def save(self, path: Path) -> None:
        """Write tokens and merges as JSON."""
        path.write_text(json.dumps({"tokens": self.tokens, "merges": self.merges}), encoding="utf-8")


def load(path: Path) -> Tokenizer:
    """A tokenizer that was saved."""
    data = json.loads(path.read_text(encoding="utf-8"))
    return Tokenizer(tuple(data["tokens"]), tuple((a, b) for a, b in data["merges"]))


def train(texts: Iterable[str], size: int, spaced_words: int = 150) -> Tokenizer:
    """Learn ``size`` tokens in all, ``spaced_words`` of them frequent words with their blank."""
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(pre_tokens(text))
    blank = byte_letters()[32]
    bare: Counter[tuple[str, ...]] = Counter()
    spaced: Counter[str] = Counter()
    for piece, number in counts.items():
        if any(char.isdigit() for char in piece):
            continue
        body = piece[1:] if piece[0] == " " and len(piece) > 1 and not piece.isspace() else piece
        bare[_letters(body)] += number
        if (body is not piece and len(body) > 1) or (body is not piece and not body.isalpha()):
            spaced[body] += number
    tokens = [byte_letters()[byte] for byte in range(256)]
    merges: list[tuple[str, str]] = []
    words = dict(bare)
    target = size - len(SPECIAL) - spaced_words
    while len(tokens) < target:
        pairs: Counter[tuple[str, str]] = Counter()
        for parts, number in words.items():
            for pair in itertools.pairwise(parts):
                pairs[pair] += number
        if not pairs:
            break
        best = max(pairs, key=lambda pair: (pairs[pair], pair))
        merges.append(best)
        tokens.append(best[0] + best[1])
        joined = best[0] + best[1]
        words_next: dict[tuple[str, ...], int] = {}
        for parts, number in words.items():
            merged = _merge(parts, *best) if joined and best[0] in parts else parts
            words_next[merged] = words_next.get(merged, 0) + number
        words = words_next
    known = set(tokens)
    taken = 0
    for body, _ in spaced.most_common():
        whole = "".join(_letters(body))
        if whole in known and blank + whole not in known:
            merges.append((blank, whole))
            tokens.append(blank + whole)
            taken += 1
            if taken == spaced_words:
                break
    return Tokenizer((*tokens, *SPECIAL), tuple(merges))
