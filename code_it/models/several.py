"""Ask one server several times at once and take the answers as they come."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Event, Lock, Thread
from time import monotonic
from typing import Generic, TypeVar

from code_it.ports import TokenListener, tell_lines

__all__ = ["MOST_CONNECTIONS", "Counter", "at_once", "in_time"]

MOST_CONNECTIONS = 8
TICK_S = 0.2  # seconds between two words to the listener, who may want to stop

Question = TypeVar("Question")
Answer = TypeVar("Answer")
Item = TypeVar("Item")


class Counter:
    """Counts tokens from several threads; ``cancelled`` says that nobody waits any more."""

    def __init__(self, cancelled: Event) -> None:
        self.total = 0
        self._lines: list[str] = []
        self._cancelled = cancelled
        self._lock = Lock()

    @property
    def cancelled(self) -> bool:
        """Whether to stop now."""
        return self._cancelled.is_set()

    def add(self, tokens: int, lines: str = "") -> None:
        """Count ``tokens`` more, and keep the lines that they ended."""
        with self._lock:
            self.total += tokens
            self._lines += [lines] if lines else []

    def taken_lines(self) -> str:
        """The lines kept since the last call."""
        with self._lock:
            taken, self._lines = self._lines, []
        return "".join(taken)


class _End(Generic[Answer]):
    """What a worker leaves when it ends: its error, if there was one."""

    def __init__(self, error: BaseException | None) -> None:
        self.error = error


def at_once(
    questions: Sequence[Question],
    answer: Callable[[Question, Counter, Callable[[Answer | None], None]], None],
    on_tokens: TokenListener,
    most: int = MOST_CONNECTIONS,
) -> Iterator[Answer]:
    """Yield what ``answer(question, counter, put)`` puts, from at most ``most`` questions at a time.

    ``put(None)`` says only that tokens arrived. The listener is told the same number again while
    none do. The first error ends everything and is raised
    here. Closing the iterator cancels; a worker that waits for its server ends with the next word.
    """
    cancelled = Event()
    counter = Counter(cancelled)
    inbox: SimpleQueue[Answer | _End[Answer] | None] = SimpleQueue()
    waiting = list(reversed(questions))
    lock = Lock()

    def work() -> None:
        error: BaseException | None = None
        try:
            while not cancelled.is_set():
                with lock:
                    if not waiting:
                        break
                    question = waiting.pop()
                answer(question, counter, inbox.put)
        except BaseException as raised:
            error = raised
        inbox.put(_End(error))

    workers = [Thread(target=work, daemon=True) for _ in range(min(len(questions), most))]
    for worker in workers:
        worker.start()
    alive = len(workers)
    told = 0
    try:
        while alive:
            item = _next(inbox)
            if counter.total > told or item is None:
                told = counter.total
                on_tokens(told)
                tell_lines(on_tokens, counter.taken_lines())
            if isinstance(item, _End):
                if item.error is not None:
                    raise item.error
                alive -= 1
            elif item is not None:
                yield item
    finally:
        cancelled.set()


class _TooLateError(Exception):
    """Nobody waits any more."""


def in_time(ask: Callable[[], Answer], seconds: float) -> Answer | None:
    """What ``ask`` returns or raises; ``None`` when that takes longer than ``seconds``."""
    end = monotonic() + seconds

    def answer(question: None, counter: Counter, put: Callable[[Answer | None], None]) -> None:
        put(ask())

    def wait_on(tokens: int) -> None:
        if monotonic() > end:
            raise _TooLateError

    with suppress(_TooLateError):
        return next(at_once([None], answer, wait_on), None)
    return None


def _next(inbox: SimpleQueue[Item]) -> Item | None:
    """What comes next; ``None`` also when nothing came for a while."""
    with suppress(Empty):
        return inbox.get(timeout=TICK_S)
    return None
