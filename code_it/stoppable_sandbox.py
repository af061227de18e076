"""A sandbox whose runs can be ended from another thread."""

from __future__ import annotations

from threading import Event
from typing import Literal

from code_it.ports import OutputListener, Sandbox, Trial
from code_it.values import RunRequest, RunResult

__all__ = ["StoppableSandbox"]


class _OverError(Exception):
    """Nobody waits for this run any more."""


class StoppableSandbox:
    """A sandbox whose runs end when ``over`` is set."""

    def __init__(self, sandbox: Sandbox, over: Event) -> None:
        self._sandbox = sandbox
        self._over = over

    @property
    def mechanism(self) -> str:
        """What confines programs."""
        return self._sandbox.mechanism

    def run(self, request: RunRequest, on_output: OutputListener) -> RunResult:
        """Run a program until it ends or is stopped."""
        return self._sandbox.run(request, self._watched(on_output))

    def trial(self, request: RunRequest, on_output: OutputListener) -> Trial:
        """Try a program until it ends or is stopped."""
        return self._sandbox.trial(request, self._watched(on_output))

    def _watched(self, on_output: OutputListener) -> OutputListener:
        def told(stream: Literal["stdout", "stderr"], text: str) -> None:
            if self._over.is_set():
                raise _OverError
            on_output(stream, text)

        told("stdout", "")
        return told
