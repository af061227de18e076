"""Output of a run: decoded as it arrives, head and tail kept, the middle cut."""

from __future__ import annotations

import codecs
from collections import deque
from collections.abc import Callable

from code_it.sandbox.policy import MIB

__all__ = ["OutputKeeper"]


class OutputKeeper:
    """Keeps at most ``limit`` bytes of a stream: the first half and the last half.

    ``listener`` gets what is kept, as soon as that is certain: the head while it arrives, the mark
    and the tail at the end. ``inside`` is the program's folder as it sees it: tracebacks name files
    in it relative to it.
    """

    def __init__(self, limit: int, listener: Callable[[str], None], inside: str) -> None:
        self._head_left = limit - limit // 2
        self._tail_limit = limit // 2
        self._tail: deque[bytes] = deque()
        self._tail_size = 0
        self._cut = 0
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._shortener = _PathShortener(inside)
        self._listener = listener
        self._kept: list[str] = []

    @property
    def overflowed(self) -> bool:
        """Whether something was cut."""
        return self._cut > 0

    def feed(self, data: bytes) -> None:
        """Take what the program wrote."""
        head, rest = data[: self._head_left], data[self._head_left :]
        if head:
            self._head_left -= len(head)
            self._tell(self._shortener.feed(self._decoder.decode(head)))
        if rest:
            self._tail.append(rest)
            self._tail_size += len(rest)
            while self._tail_size - len(self._tail[0]) >= self._tail_limit:
                dropped = self._tail.popleft()
                self._tail_size -= len(dropped)
                self._cut += len(dropped)

    def finish(self) -> str:
        """The text that is kept, after the stream has ended."""
        tail = b"".join(self._tail)
        self._tail.clear()
        if len(tail) > self._tail_limit:
            self._cut += len(tail) - self._tail_limit
            tail = tail[-self._tail_limit :]
        if self._cut:
            self._tell(self._shortener.feed(self._decoder.decode(b"", True)) + self._shortener.finish())
            self._decoder.reset()
            self._tell(f"\n[… {self._cut / MIB:.1f} MiB of output cut here …]\n")
        self._tell(self._shortener.feed(self._decoder.decode(tail, True)) + self._shortener.finish())
        return "".join(self._kept)

    def _tell(self, text: str) -> None:
        if text:
            self._kept.append(text)
            self._listener(text)


class _PathShortener:
    """Turns ``File "FOLDER/x.py"`` into ``File "x.py"``, also when a chunk ends in between."""

    def __init__(self, folder: str) -> None:
        self._pattern = f'File "{folder.rstrip("/")}/'
        self._held = ""

    def feed(self, text: str) -> str:
        text = (self._held + text).replace(self._pattern, 'File "')
        keep = _overlap(text, self._pattern)
        self._held = text[len(text) - keep :]
        return text[: len(text) - keep]

    def finish(self) -> str:
        held, self._held = self._held, ""
        return held


def _overlap(text: str, pattern: str) -> int:
    """Length of the longest end of ``text`` that is a true beginning of ``pattern``."""
    start = text.rfind("F", max(0, len(text) - len(pattern) + 1))
    while start != -1:
        if pattern.startswith(text[start:]):
            return len(text) - start
        start = text.rfind("F", max(0, len(text) - len(pattern) + 1), start)
    return 0
