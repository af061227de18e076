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
    and the tail at the end. ``folder`` is the program's folder as it sees it: Python's errors and
    warnings are made to name files in it relative to it. ``None``: nothing is changed.
    """

    def __init__(self, limit: int, listener: Callable[[str], None], folder: str | None) -> None:
        self._head_left = limit - limit // 2
        self._tail_limit = limit // 2
        self._tail: deque[bytes] = deque()
        self._tail_size = 0
        self._cut = 0
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._shortener = _PathShortener(folder)
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
    """Shortens the paths of a program's own files as Python's errors and warnings write them.

    ``File "FOLDER/x.py"`` becomes ``File "x.py"``, also when a chunk ends in between.
    """

    def __init__(self, folder: str | None) -> None:
        base = (folder or "").rstrip("/")
        self._patterns = (
            ((f'File "{base}/', 'File "'), (f"{base}/program.py:", "program.py:")) if folder else ()
        )
        self._held = ""

    def feed(self, text: str) -> str:
        text = self._held + text
        for long, short in self._patterns:
            text = text.replace(long, short)
        keep = max((_overlap(text, long) for long, _ in self._patterns), default=0)
        self._held = text[len(text) - keep :]
        return text[: len(text) - keep]

    def finish(self) -> str:
        held, self._held = self._held, ""
        return held


def _overlap(text: str, pattern: str) -> int:
    """Length of the longest end of ``text`` that is a true beginning of ``pattern``."""
    longest = min(len(text), len(pattern) - 1)
    return next((length for length in range(longest, 0, -1) if text.endswith(pattern[:length])), 0)
