"""What the library and its libraries log as a warning is shown like any other line."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager

__all__ = ["warnings_shown"]


class _Shown(logging.Handler):
    """Hands each message of level WARNING and above to ``show``."""

    def __init__(self, show: Callable[[str], None]) -> None:
        super().__init__(logging.WARNING)
        self._show = show

    def emit(self, record: logging.LogRecord) -> None:
        """Show one message."""
        self._show(f"warning: {record.getMessage()}")


@contextmanager
def warnings_shown(show: Callable[[str], None]) -> Iterator[None]:
    """Hand logged warnings to ``show``, and to nobody else, until the end of the block."""
    root = logging.getLogger()
    before = root.handlers
    root.handlers = [_Shown(show)]
    try:
        yield
    finally:
        root.handlers = before
