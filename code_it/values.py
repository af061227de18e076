"""What flows through the algorithm: frozen values, in the order they are made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

__all__ = [
    "Approval",
    "ApprovalRequest",
    "Artifact",
    "Attempt",
    "Candidate",
    "CheckResult",
    "Checks",
    "Completion",
    "Dependencies",
    "Draw",
    "Evidence",
    "FailingFrame",
    "Failure",
    "FailureKind",
    "Finding",
    "LimitName",
    "LintReport",
    "Move",
    "Moves",
    "Needs",
    "Pin",
    "Plan",
    "Program",
    "Prompt",
    "PromptName",
    "Ranking",
    "Refusal",
    "Requirement",
    "RunRequest",
    "RunResult",
    "Skipped",
    "Status",
    "Task",
    "TaskResult",
]

PromptName = Literal["plan", "sample", "repair", "lint", "depend", "check"]
Move = Literal["sample", "install", "fix", "leftover", "lint", "repair", "resample", "replan"]
Status = Literal["solved", "exhausted", "written", "unsupported", "declined"]
LimitName = Literal["time", "cpu", "memory", "processes", "disk", "output"]
FailureKind = Literal[
    "unsupported",
    "no_code",
    "lint",
    "package",
    "install",
    "syntax",
    "import",
    "name",
    "attribute",
    "type",
    "value",
    "index",
    "key",
    "file_not_found",
    "input",
    "network",
    "crash",
    "exit",
    "timeout",
    "memory",
    "limit",
    "killed",
    "empty_output",
    "check",
    "declined",
]


@dataclass(frozen=True, slots=True)
class Checks:
    """What a program must satisfy beyond ending well.

    ``scripts`` are Python files, for pytest or not; ``expected_texts`` must stand in the output;
    ``expected_files`` are names relative to the run's ``files/`` that must exist afterwards.
    """

    scripts: tuple[Path, ...] = ()
    expected_texts: tuple[str, ...] = ()
    expected_files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckResult:
    """Whether one check passed; without, ``report`` says what was missed."""

    name: str
    passed: bool
    report: str = ""


@dataclass(frozen=True, slots=True)
class Task:
    """What the user wants, in plain words; the files it is about; what its program must satisfy.

    ``described_files`` tells names and shapes of the files; it goes into prompts.
    """

    text: str
    files: tuple[Path, ...] = ()
    checks: Checks = Checks()
    described_files: str = ""

    @property
    def in_prompts(self) -> str:
        """The task as the model reads it."""
        if not self.described_files:
            return self.text
        return f"{self.text}\n\nFiles in the current directory:\n{self.described_files}"


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question with every variable filled in."""

    name: PromptName
    system: str
    user: str


@dataclass(frozen=True, slots=True)
class Draw:
    """How one completion is to be sampled."""

    temperature: float
    seed: int


@dataclass(frozen=True, slots=True)
class Completion:
    """One answer of a model.

    ``number`` is the position of its draw in the question, from 0. Log-probabilities are natural
    logarithms under the model's own distribution (temperature 1); ``None`` where the model does
    not tell them.
    """

    text: str
    tokens: int
    mean_logprob: float | None
    min_logprob: float | None
    finish_reason: Literal["stop", "length"]
    seed: int
    temperature: float
    number: int = 0


@dataclass(frozen=True, slots=True)
class Plan:
    """The steps of the program to be written; ``unsupported`` is the model's reason to decline."""

    steps: tuple[str, ...]
    unsupported: str | None = None

    def __str__(self) -> str:
        return "\n".join(f"{number}. {step}" for number, step in enumerate(self.steps, 1))


@dataclass(frozen=True, slots=True)
class Candidate:
    """A completion and the code found in it; without code, ``reason`` says why.

    ``fix`` says what was changed mechanically since the model wrote it.
    """

    completion: Completion
    source: str | None
    reason: str | None = None
    fix: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One message of the linter, e.g. line 3, E0602, undefined-variable."""

    line: int
    code: str
    symbol: str
    message: str

    @property
    def is_error(self) -> bool:
        """Whether the program is most likely wrong, in the linter's view (E or F)."""
        return self.code[:1] in {"E", "F"}

    def __str__(self) -> str:
        return f"line {self.line}: {self.code} {self.symbol}: {self.message}"


@dataclass(frozen=True, slots=True)
class LintReport:
    """The linter's view of one source: a score up to 10 and its findings in line order."""

    score: float
    findings: tuple[Finding, ...] = ()

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that mean the program is most likely wrong."""
        return tuple(finding for finding in self.findings if finding.is_error)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a program did when it was tried, and how that compares with the others.

    ``error`` is the exception, the limit or the signal that ended it (empty: it ended well), found
    while it ran or, for a program that only defines functions, while it was loaded. ``checks`` are
    the user's, ``examples`` those of the task that it could be asked, ``written_checks`` a model's;
    ``dual_agreement`` is how many programs pass the very same of these, times how many they pass.
    ``agreement`` is the share of the other programs that answer alike, over all inputs, from 0 to 1;
    ``None`` where that was not compared. A ``silent`` program answers nothing: no value, no output,
    no file. ``repeatable`` is false when it answered differently the second time. ``text_distance``
    is the mean distance of its text to the others', from 0 to 1. ``files`` are paths and SHA-256
    digests.
    """

    error: str = ""
    exit_code: int | None = 0
    duration_s: float = 0.0
    stdout: str = ""
    files: tuple[tuple[str, str], ...] = ()
    examples_passed: int = 0
    examples: int = 0
    checks_passed: int = 0
    checks: int = 0
    written_checks_passed: int = 0
    written_checks: int = 0
    dual_agreement: int | None = None
    silent: bool = False
    agreement: float | None = None
    repeatable: bool = True
    text_distance: float = 0.0


@dataclass(frozen=True, slots=True)
class Program:
    """A candidate with code and what is known of it; ``evidence`` once it has been tried.

    ``copies`` counts the candidates that have this very source. ``requirements`` are what was
    installed for it.
    """

    candidate: Candidate
    source: str
    loads: bool
    lint: LintReport | None
    copies: int = 1
    evidence: Evidence | None = None
    requirements: tuple[Requirement, ...] = ()

    @property
    def has_lint_error(self) -> bool:
        """Whether it does not compile or the linter found an error (E or F)."""
        return not self.loads or bool(self.lint and self.lint.errors)


@dataclass(frozen=True, slots=True)
class Ranking:
    """All programs, best first, and those of them that go on to be run.

    ``runnable`` is empty when every program has a lint error that the model has not seen yet.
    ``reason`` is one line: why the first stands first.
    """

    programs: tuple[Program, ...]
    runnable: tuple[Program, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Requirement:
    """A distribution that an import needs.

    ``requirement`` is what is handed to the installer (PEP 508), ``version`` what was installed
    (``None`` before). ``facts`` says what was verified and what could not be.
    """

    import_name: str
    requirement: str
    version: str | None = None
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pin:
    """A distribution of the resolved set.

    ``hashes`` are ``sha256:…`` of its files on the index; ``facts`` says what was verified and what
    could not be.
    """

    name: str
    version: str
    hashes: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Refusal:
    """A distribution that will not be installed, why, and what may have been meant."""

    import_name: str
    name: str
    reason: str
    suggestion: str | None = None

    def __str__(self) -> str:
        hint = f"; did you mean {self.suggestion}?" if self.suggestion else ""
        return f"import {self.import_name}: package {self.name} refused: {self.reason}{hint}"


@dataclass(frozen=True, slots=True)
class Needs:
    """What one program needs: verified requirements, refusals, and imports nobody could place."""

    requirements: tuple[Requirement, ...] = ()
    refused: tuple[Refusal, ...] = ()
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dependencies:
    """What was installed and refused, and the programs that can run with it, best first.

    ``install_report`` is the installer's complaint when the requirements could not be satisfied
    together or have no wheel for this platform; then no program can run.
    """

    programs: tuple[Program, ...] = ()
    installed: tuple[Requirement, ...] = ()
    refused: tuple[Refusal, ...] = ()
    install_report: str | None = None


@dataclass(frozen=True, slots=True)
class Artifact:
    """A file that a run created or changed; ``path`` is relative to the run's ``files/``."""

    path: str
    size: int
    sha256: str
    media_type: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something a run left that is not collected, and why."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class RunRequest:
    """One program to be run in the sandbox.

    ``program`` is the source on the host, seen inside as ``program.py``; ``files`` is its working
    directory, the only place it may write beside a private temporary folder; ``environment`` is
    the root of the virtualenv it runs in (``None``: the bare interpreter). ``timeout_s`` is a
    wall-clock limit below the configured one.
    """

    program: Path
    files: Path
    environment: Path | None = None
    args: tuple[str, ...] = ()
    stdin: str = ""
    env: Mapping[str, str] = field(default_factory=dict)
    timeout_s: float | None = None


@dataclass(frozen=True, slots=True)
class FailingFrame:
    """What the innermost frame of the program held when an exception ended it.

    ``values`` are names and short texts, written inside the sandbox: a program can forge them.
    """

    line: int
    exception: str
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class RunResult:
    """How a program ended. Durations in seconds, memory in MiB.

    ``exit_code`` is ``None`` when a signal ended it; ``signal`` is then its number. ``stdout`` and
    ``stderr`` are text with invalid bytes replaced, head and tail when longer than the limit.
    ``replaced`` and ``deleted`` name what was there before and was changed or removed.
    ``failing_frame`` is known of programs in a virtualenv of ours that an exception ended.
    """

    exit_code: int | None
    signal: int | None
    stdout: str
    stderr: str
    duration_s: float
    cpu_s: float | None
    peak_memory_mb: float | None
    timed_out: bool
    limits_hit: tuple[LimitName, ...]
    artifacts: tuple[Artifact, ...]
    skipped: tuple[Skipped, ...]
    mechanism: str
    replaced: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    failing_frame: FailingFrame | None = None

    @property
    def succeeded(self) -> bool:
        """Whether the program ended by itself with exit code 0 and no limit that stops it."""
        return self.exit_code == 0 and not self.timed_out and not set(self.limits_hit) - {"output"}


@dataclass(frozen=True, slots=True)
class Failure:
    """What went wrong, told so that it can go into a prompt, and which move comes next.

    ``source`` is the program that failed; ``candidate`` what a move that asks nothing takes up next;
    ``missing`` the modules that a run did not find. ``why`` is one line: the reason for the move.
    Without a ``move`` nothing is left to try.
    """

    kind: FailureKind
    report: str
    move: Move | None
    why: str = ""
    source: str | None = None
    candidate: Candidate | None = None
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Moves:
    """Which moves may follow a failure, and how often.

    ``most_repairs`` counts repair questions in a row before a fresh draw, ``most_resamples`` fresh draws
    of one plan, ``most_replans`` new plans of an execution. With ``repair_again`` the model may be shown
    the same program or the same failure more than once.
    """

    open: frozenset[Move] = frozenset({"lint", "install", "fix", "leftover", "repair", "resample", "replan"})
    most_repairs: int = 1
    most_resamples: int = 2
    most_replans: int = 1
    repair_again: bool = False


@dataclass(frozen=True, slots=True)
class ApprovalRequest:
    """What the user is asked to approve before a run."""

    program: Program
    installed: tuple[Requirement, ...]
    mechanism: str
    network: str


@dataclass(frozen=True, slots=True)
class Approval:
    """The user's answer; a refusal with a comment goes to the model, one without ends the execution."""

    granted: bool
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One chosen program and its verdict. ``number`` counts from 1."""

    number: int
    move: Move
    candidates: tuple[Candidate, ...]
    ranking: Ranking
    dependencies: Dependencies
    chosen: Program | None
    run: RunResult | None
    failure: Failure | None
    checks: tuple[CheckResult, ...] = ()


@dataclass(frozen=True, slots=True)
class TaskResult:
    """The outcome of an execution: truthy when solved.

    ``source``, ``stdout`` and ``artifacts`` belong to the final program, or to the best so far.
    ``pins`` are what it needs installed, down to the last dependency, with versions and hashes.
    ``timings`` are seconds by step; ``tokens`` counts everything the model wrote.
    ``activate_line`` is the shell line for a virtualenv that is kept.
    """

    status: Status
    task: str
    plan: Plan
    attempts: tuple[Attempt, ...]
    source: str | None
    stdout: str
    artifacts: tuple[Artifact, ...]
    tokens: int
    timings: Mapping[str, float]
    model: str
    seed: int
    run_dir: Path
    hint: str = ""
    checks: tuple[CheckResult, ...] = ()
    pins: tuple[Pin, ...] = ()
    activate_line: str | None = None

    def __bool__(self) -> bool:
        return self.status == "solved"

    def __str__(self) -> str:
        return f"Task {'Success' if self else 'Failed'}: {self.stdout.strip() if self else self.hint}"

    def to_json(self) -> dict[str, Any]:
        """The TaskResult document: plain dictionaries, lists, texts and numbers."""
        from code_it.documents import task_result_document

        return task_result_document(self)
