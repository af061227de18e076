"""What a listener is told while a task is executed, in the order it happens.

The library prints nothing: the command line, the journal and a web page are listeners.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from code_it.values import (
    Attempt,
    CheckResult,
    Completion,
    Dependencies,
    Failure,
    Move,
    Plan,
    Program,
    Prompt,
    Ranking,
    RunResult,
    TaskResult,
)

__all__ = [
    "AttemptEnded",
    "AttemptStarted",
    "CandidatesRanked",
    "ChecksEnded",
    "CompletionArrived",
    "DependenciesReady",
    "Event",
    "ExecutionEnded",
    "ExecutionStarted",
    "FailureFound",
    "InstallStarted",
    "LinesWritten",
    "Listener",
    "OutputReceived",
    "PlanMade",
    "ProgramsTried",
    "QuestionAnswered",
    "QuestionAsked",
    "RunEnded",
    "RunStarted",
    "StepEnded",
    "StepName",
    "StepStarted",
    "TokensDrawn",
    "TrialsRunning",
    "Warned",
]

StepName = Literal["plan", "sample", "rank", "depend", "run", "repair"]


@dataclass(frozen=True, slots=True)
class ExecutionStarted:
    """The run folder exists; the first question is next."""

    task: str
    model: str
    seed: int
    run_dir: Path


@dataclass(frozen=True, slots=True)
class StepStarted:
    """A step of the algorithm begins."""

    step: StepName


@dataclass(frozen=True, slots=True)
class StepEnded:
    """A step of the algorithm has taken ``seconds``."""

    step: StepName
    seconds: float


@dataclass(frozen=True, slots=True)
class QuestionAsked:
    """The model is asked ``prompt`` for ``draws`` completions."""

    prompt: Prompt
    draws: int


@dataclass(frozen=True, slots=True)
class TokensDrawn:
    """All completions of the question have ``tokens`` tokens so far, after ``seconds``."""

    tokens: int
    seconds: float


@dataclass(frozen=True, slots=True)
class LinesWritten:
    """These lines of completions of the question are finished; not every model tells."""

    prompt: Prompt
    lines: str


@dataclass(frozen=True, slots=True)
class CompletionArrived:
    """One completion of the question is finished."""

    prompt: Prompt
    completion: Completion


@dataclass(frozen=True, slots=True)
class QuestionAnswered:
    """All completions of the question are there."""

    prompt: Prompt
    completions: tuple[Completion, ...]
    seconds: float


@dataclass(frozen=True, slots=True)
class PlanMade:
    """The plan is there."""

    plan: Plan


@dataclass(frozen=True, slots=True)
class AttemptStarted:
    """An attempt begins with ``move``."""

    number: int
    move: Move


@dataclass(frozen=True, slots=True)
class CandidatesRanked:
    """The candidates' programs are in order, best first."""

    ranking: Ranking


@dataclass(frozen=True, slots=True)
class InstallStarted:
    """These requirements are being installed."""

    requirements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DependenciesReady:
    """What was installed and what was refused."""

    dependencies: Dependencies


@dataclass(frozen=True, slots=True)
class TrialsRunning:
    """Programs are being tried since ``seconds``; told now and then until all of them have been."""

    programs: int
    seconds: float


@dataclass(frozen=True, slots=True)
class ProgramsTried:
    """All programs were tried and are in order, best first, each with its evidence."""

    ranking: Ranking


@dataclass(frozen=True, slots=True)
class RunStarted:
    """A program starts in the sandbox."""

    program: Program
    mechanism: str


@dataclass(frozen=True, slots=True)
class OutputReceived:
    """The running program wrote something; an empty text, now and then, says that it still runs."""

    stream: Literal["stdout", "stderr"]
    text: str


@dataclass(frozen=True, slots=True)
class RunEnded:
    """The program ended."""

    run: RunResult


@dataclass(frozen=True, slots=True)
class ChecksEnded:
    """The user's checks have judged the run."""

    results: tuple[CheckResult, ...]


@dataclass(frozen=True, slots=True)
class FailureFound:
    """What went wrong in this attempt and which move comes next."""

    failure: Failure


@dataclass(frozen=True, slots=True)
class AttemptEnded:
    """An attempt has its verdict."""

    attempt: Attempt


@dataclass(frozen=True, slots=True)
class Warned:
    """Something the user should know."""

    message: str


@dataclass(frozen=True, slots=True)
class ExecutionEnded:
    """The execution is over."""

    result: TaskResult


Event = (
    ExecutionStarted
    | StepStarted
    | StepEnded
    | QuestionAsked
    | TokensDrawn
    | LinesWritten
    | CompletionArrived
    | QuestionAnswered
    | PlanMade
    | AttemptStarted
    | CandidatesRanked
    | InstallStarted
    | DependenciesReady
    | TrialsRunning
    | ProgramsTried
    | RunStarted
    | OutputReceived
    | RunEnded
    | ChecksEnded
    | FailureFound
    | AttemptEnded
    | Warned
    | ExecutionEnded
)
Listener = Callable[[Event], None]
