"""What the algorithm needs from outside: tiny protocols, named in each step's signature."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path
from typing import Literal, Protocol, runtime_checkable

from code_it.values import (
    Approval,
    ApprovalRequest,
    Completion,
    Draw,
    LintReport,
    Needs,
    Pin,
    Prompt,
    Requirement,
    RunRequest,
    RunResult,
)

__all__ = [
    "Approver",
    "CodeEditor",
    "Environment",
    "LineListener",
    "Linter",
    "Model",
    "OutputListener",
    "PackageIndex",
    "Sandbox",
    "TokenListener",
    "Trial",
    "tell_lines",
]

OutputListener = Callable[[Literal["stdout", "stderr"], str], None]
TokenListener = Callable[[int], None]


@runtime_checkable
class LineListener(Protocol):
    """A ``TokenListener`` that also reads what is written, line by line."""

    def __call__(self, tokens: int) -> None:
        """Take how many tokens all completions of the question have so far."""
        ...

    def read(self, lines: str) -> None:
        """Take whole lines that were finished since the last call, of any of the completions."""
        ...


def tell_lines(listener: TokenListener, lines: str) -> None:
    """Give finished lines to a listener that reads them."""
    if lines and isinstance(listener, LineListener):
        listener.read(lines)


class Model(Protocol):
    """Who answers questions."""

    @property
    def name(self) -> str:
        """The model's name as the user gave it."""
        ...

    @property
    def context_tokens(self) -> int:
        """Tokens that a prompt and its answer may take together."""
        ...

    def count_tokens(self, prompt: Prompt) -> int:
        """Tokens of the prompt as the model will see it."""
        ...

    def complete(
        self, prompt: Prompt, draws: Sequence[Draw], max_tokens: int, on_tokens: TokenListener
    ) -> Iterator[Completion]:
        """Yield a completion for each draw, as soon as it is finished, in any order.

        ``max_tokens`` bounds one completion. ``on_tokens`` is told how many tokens all of them
        have so far, also while none arrive; a ``LineListener`` may also be told finished lines
        (``tell_lines``). What it raises ends the question. Closing the iterator cancels what is not
        finished.

        Raises:
            ModelError: the model does not answer.
        """
        ...

    def close(self) -> None:
        """Free the model's memory and end its processes."""
        ...


class Linter(Protocol):
    """Who reads programs without running them."""

    def lint(self, sources: Sequence[str]) -> Sequence[LintReport]:
        """One report a source, in the same order."""
        ...

    def close(self) -> None:
        """End the linter's process."""
        ...


class PackageIndex(Protocol):
    """Who knows what a program needs and whether it may be trusted."""

    def examine(self, source: str, files: Path) -> Needs:
        """What ``source`` imports beyond the standard library and the modules lying in ``files``.

        Raises:
            IndexUnreachable: a look-up was needed and the index does not answer.
        """
        ...

    def verify(self, import_name: str, names: Collection[str]) -> Needs:
        """Verify distributions proposed for an import: the first that passes, or the refusals."""
        ...

    def verify_requirements(self, requirements: Sequence[str]) -> Needs:
        """Verify requirements that somebody names for themselves (PEP 508, no URL), not for an import."""
        ...


class Environment(Protocol):
    """A throwaway virtualenv."""

    @property
    def root(self) -> Path:
        """The virtualenv's folder; made on first use."""
        ...

    def install(self, requirements: Sequence[Requirement]) -> tuple[Sequence[Requirement], str | None]:
        """Install what is missing: the requirements with versions, and a complaint or ``None``.

        The complaint is text for the model: a conflict, no wheel for this platform, or a
        distribution that does not provide the import.

        Raises:
            InstallError: disk full, index down, installer broken.
        """
        ...

    def pins(self, requirements: Sequence[Requirement]) -> Sequence[Pin]:
        """What installed ``requirements`` were resolved to, with all that they need, sorted by name."""
        ...

    @property
    def activate_line(self) -> str | None:
        """The shell line that activates a virtualenv that is kept; ``None`` when it is removed."""
        ...

    def close(self) -> None:
        """Remove the virtualenv, unless it is to be kept."""
        ...


class Trial(Protocol):
    """A run whose changes of ``files/`` wait to be kept or forgotten."""

    @property
    def run(self) -> RunResult:
        """How the program ended."""
        ...

    def commit(self) -> None:
        """Bring what the run changed into ``files/``, deletions included.

        Raises:
            WorkspaceError: ``files/`` cannot be written.
        """
        ...

    def drop(self) -> None:
        """Forget what the run changed."""
        ...


class Sandbox(Protocol):
    """Where programs run."""

    @property
    def mechanism(self) -> str:
        """What confines programs: ``bubblewrap``, ``sandlock`` or ``none``."""
        ...

    def run(self, request: RunRequest, on_output: OutputListener) -> RunResult:
        """Run a program to its end or its limits; the whole process tree is gone on return.

        ``on_output`` is told what the program writes, and now and then an empty text while it runs;
        what it raises ends the run.

        Raises:
            SandboxError: no confined process could be started.
        """
        ...

    def trial(self, request: RunRequest, on_output: OutputListener) -> Trial:
        """Run a program as ``run`` does, but leave ``files/`` alone until the trial is committed.

        Raises:
            SandboxError: no confined process could be started.
        """
        ...


Approver = Callable[[ApprovalRequest], Approval]
"""Asked before each run."""


class CodeEditor(Protocol):
    """Who receives the final program."""

    def overwrite_code(self, code: str) -> object:
        """Take ``code`` in place of what was there."""
        ...
