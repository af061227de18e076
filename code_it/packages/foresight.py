"""Looks up and installs what a program will need while the model is still writing it."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from code_it.errors import CodeItError
from code_it.events import CompletionArrived, Event, LinesWritten
from code_it.packages.environment import ThrowawayEnvironment
from code_it.packages.index import VerifiedIndex
from code_it.syntax import tree_of
from code_it.values import Requirement

__all__ = ["Foresight"]

log = logging.getLogger(__name__)
LONGEST_LINE = 1000
PROGRAMS = {"sample", "repair", "lint"}


class Foresight:
    """Reads what the model has written so far and acts on it in a thread of its own.

    It is a listener too: told of events, it reads programs line by line as they are written, or when
    they arrive. Nothing that goes wrong here matters: whoever needs the packages later finds out for
    himself.
    """

    def __init__(self, index: VerifiedIndex, environment: ThrowawayEnvironment, files: Path) -> None:
        """``files`` is the program's folder, whose modules are no packages."""
        self._index = index
        self._environment = environment
        self._files = files
        self._seen: dict[str, None] = {}
        self._prepared: set[Requirement] = set()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="foresight")
        self._last: Future[None] | None = None

    def __call__(self, event: Event) -> None:
        """Read lines that were written, and the program in an answer that has arrived."""
        match event:
            case LinesWritten(prompt=prompt, lines=lines) if prompt.name in PROGRAMS:
                self.read(lines)
            case CompletionArrived(prompt=prompt, completion=completion) if prompt.name in PROGRAMS:
                self.read(f"{completion.text}\n")
            case _:
                pass

    def read(self, text: str) -> None:
        """Take note of ``text``, any part of what was written. Does not block."""
        fresh = [line for line in _statements(text) if line not in self._seen]
        if fresh:
            self._seen |= dict.fromkeys(fresh)
            self._last = self._thread.submit(self._act, len(self._seen))

    def settle(self) -> None:
        """Wait until everything that was read is acted on."""
        if self._last is not None:
            self._last.result()

    def close(self) -> None:
        """Begin nothing more, and end."""
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _act(self, lines: int) -> None:
        """Act on what was read; not when more was read since, which comes next."""
        seen = tuple(self._seen)
        if len(seen) > lines:
            return
        source = "\n".join(seen)
        try:
            requirements = self._index.examine(source, self._files).requirements
            versions = {one: self._index.verified_version(one) for one in requirements}
            known = {one: version for one, version in versions.items() if version is not None}
            if known and not set(known) <= self._prepared and self._environment.prepare(known):
                self._prepared |= set(known)
        except CodeItError as error:
            log.info("nothing was prepared: %s", error)


def _statements(text: str) -> Iterator[str]:
    """The finished lines that are statements by themselves, without their indentation."""
    for line in text.splitlines(keepends=True):
        stripped = line.strip()
        if line.endswith("\n") and _worth_reading(stripped) and tree_of(stripped) is not None:
            yield stripped


def _worth_reading(line: str) -> bool:
    """Whether a line imports something or calls something that may need more than is imported."""
    return len(line) < LONGEST_LINE and bool(re.match(r"(?:import|from)\s", line) or "(" in line)
