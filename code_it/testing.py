"""Doubles of every port, shipped for tests of code_it and of what is built on it.

They are passed in, never patched in, and they are loud when they are asked for more than they have.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Literal

from code_it.models.scripted import ScriptedModel, ScriptLine, load_script
from code_it.ports import OutputListener, TokenListener
from code_it.values import (
    Completion,
    Draw,
    Finding,
    LintReport,
    Needs,
    Pin,
    Prompt,
    Refusal,
    Requirement,
    RunRequest,
    RunResult,
)

__all__ = [
    "FixedEnvironment",
    "FixedIndex",
    "FixedLinter",
    "FunctionModel",
    "ScriptLine",
    "ScriptedModel",
    "ScriptedSandbox",
    "ScriptedTrial",
    "load_script",
    "run_result",
]


class FunctionModel:
    """Answers with ``answer(prompt, draw)``; a token is a word here."""

    name = "function"

    def __init__(self, answer: Callable[[Prompt, Draw], str], context_tokens: int = 2**20) -> None:
        self._answer = answer
        self.context_tokens = context_tokens

    def count_tokens(self, prompt: Prompt) -> int:
        """Words of the prompt."""
        return len(prompt.system.split()) + len(prompt.user.split())

    def complete(
        self, prompt: Prompt, draws: Sequence[Draw], max_tokens: int, on_tokens: TokenListener
    ) -> Iterator[Completion]:
        """One completion a draw, in order."""
        total = 0
        for number, draw in enumerate(draws):
            text, tokens = _cut(self._answer(prompt, draw), max_tokens)
            total += tokens
            on_tokens(total)
            reason: Literal["stop", "length"] = "length" if tokens == max_tokens else "stop"
            yield Completion(text, tokens, None, None, reason, draw.seed, draw.temperature, number)

    def close(self) -> None:
        """Nothing to free."""


def _cut(text: str, most: int) -> tuple[str, int]:
    """``text`` up to ``most`` words, and how many those are."""
    ends = [found.end() for found in re.finditer(r"\S+", text)]
    return (text, len(ends)) if len(ends) <= most else (text[: ends[most - 1] if most else 0], most)


class FixedLinter:
    """Finds what ``findings`` says of a source that contains a key; else nothing, with score 10."""

    def __init__(self, findings: Mapping[str, Sequence[Finding]] | None = None) -> None:
        self._findings = findings or {}

    def lint(self, sources: Sequence[str]) -> Sequence[LintReport]:
        """One report a source."""
        return [self._report(source) for source in sources]

    def close(self) -> None:
        """Nothing to end."""

    def _report(self, source: str) -> LintReport:
        findings = [item for key, items in self._findings.items() if key in source for item in items]
        return LintReport(10.0 - len(findings), tuple(findings))


class FixedIndex:
    """Knows the ``needs`` of a source that contains a key; other sources need nothing."""

    def __init__(
        self, needs: Mapping[str, Needs] | None = None, known: Collection[str] = frozenset()
    ) -> None:
        self._needs = needs or {}
        self._known = known
        self.verified: list[tuple[str, tuple[str, ...]]] = []

    def examine(self, source: str, files: Path) -> Needs:
        """The needs of the first key found in ``source``."""
        return next((needs for key, needs in self._needs.items() if key in source), Needs())

    def verify(self, import_name: str, names: Collection[str]) -> Needs:
        """The first of ``names`` that is known."""
        self.verified.append((import_name, tuple(names)))
        for name in names:
            if name in self._known:
                return Needs((Requirement(import_name, name),))
        return Needs(refused=tuple(Refusal(import_name, name, "unknown to this index") for name in names))

    def verify_requirements(self, requirements: Sequence[str]) -> Needs:
        """Those whose name is known, and refusals of the others."""
        self.verified.append(("", tuple(requirements)))
        known = {text: re.split(r"[^\w.-]", text)[0] in self._known for text in requirements}
        return Needs(
            tuple(Requirement("", text) for text in requirements if known[text]),
            tuple(Refusal("", text, "unknown to this index") for text in requirements if not known[text]),
        )


class FixedEnvironment:
    """Installs nothing and says that it did, in version 1.0; ``complaint`` is what it answers."""

    def __init__(self, root: Path, complaint: str | None = None) -> None:
        self.root = root
        self.complaint = complaint
        self.activate_line: str | None = None
        self.installed: list[Requirement] = []

    def install(self, requirements: Sequence[Requirement]) -> tuple[Sequence[Requirement], str | None]:
        """The requirements with a version, or the complaint."""
        if self.complaint is not None:
            return (), self.complaint
        done = [Requirement(item.import_name, item.requirement, "1.0") for item in requirements]
        self.installed += done
        return done, None

    def pins(self, requirements: Sequence[Requirement]) -> Sequence[Pin]:
        """A pin without hashes for each requirement that was installed."""
        texts = [one.requirement for one in self.installed]
        return [Pin(one.requirement, "1.0") for one in requirements if one.requirement in texts]

    def close(self) -> None:
        """Nothing to remove."""


class ScriptedTrial:
    """A run that was scripted; remembers whether it was committed."""

    def __init__(self, run: RunResult) -> None:
        self.run = run
        self.committed: bool | None = None

    def commit(self) -> None:
        """Remember that the trial was committed."""
        self.committed = True

    def drop(self) -> None:
        """Remember that the trial was dropped."""
        self.committed = False


class ScriptedSandbox:
    """Runs nothing: each run takes the next of ``runs``. Keeps the requests and sources it saw."""

    mechanism = "scripted"

    def __init__(self, runs: Sequence[RunResult]) -> None:
        self._runs = list(runs)
        self.requests: list[RunRequest] = []
        self.sources: list[str] = []
        self.trials: list[ScriptedTrial] = []

    def run(self, request: RunRequest, on_output: OutputListener) -> RunResult:
        """The next run.

        Raises:
            AssertionError: no run is left.
        """
        if not self._runs:
            raise AssertionError("the scripted sandbox has no run left")
        self.requests.append(request)
        self.sources.append(request.program.read_text(encoding="utf-8"))
        run = self._runs.pop(0)
        if run.stdout:
            on_output("stdout", run.stdout)
        if run.stderr:
            on_output("stderr", run.stderr)
        return run

    def trial(self, request: RunRequest, on_output: OutputListener) -> ScriptedTrial:
        """The next run, as a trial; all are kept in ``trials``."""
        self.trials.append(ScriptedTrial(self.run(request, on_output)))
        return self.trials[-1]


def run_result(
    stdout: str = "", exit_code: int | None = 0, stderr: str = "", *, timed_out: bool = False
) -> RunResult:
    """How a quick program ended."""
    return RunResult(
        exit_code=exit_code,
        signal=None,
        stdout=stdout,
        stderr=stderr,
        duration_s=0.01,
        cpu_s=0.01,
        peak_memory_mb=10.0,
        timed_out=timed_out,
        limits_hit=("time",) if timed_out else (),
        artifacts=(),
        skipped=(),
        mechanism="scripted",
    )
