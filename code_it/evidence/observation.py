"""What was seen when a program was tried."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from code_it.evidence.probing import Report
from code_it.failures.traceback_text import read_traceback
from code_it.values import CheckResult, RunResult

__all__ = ["Observation", "error_of", "files_of"]


@dataclass(frozen=True, slots=True)
class Observation:
    """``run`` is the program as it is, ``None`` when it only defines functions; ``outputs`` its runs
    with the stdin of each output example; ``report`` what its functions answered; ``checks`` what the
    user's say of it. It is
    ``repeatable`` until it was seen to answer differently."""

    run: RunResult | None = None
    outputs: tuple[RunResult, ...] = ()
    report: Report | None = None
    repeatable: bool = True
    checks: tuple[CheckResult, ...] = ()

    @property
    def error(self) -> str:
        """How it failed; empty when it ended well."""
        if self.run is not None:
            return error_of(self.run)
        return self.report.complaint if self.report else ""

    @property
    def silent(self) -> bool:
        """Whether nothing came of it: no value, no output, no file. Exceptions are no answers."""
        if self.report is not None and self.report.answers:
            answers = self.report.answers.values()
            return not any((a.value is not None and not a.error) or a.printed.strip() for a in answers)
        return self.run is not None and not self.run.stdout.strip() and not self.run.artifacts


def error_of(run: RunResult) -> str:
    """The exception, limit or signal that ended a run; empty when it succeeded."""
    if run.succeeded:
        return ""
    if run.limits_hit or run.timed_out:
        return f"{(*run.limits_hit, 'time')[0]} limit"
    if run.signal is not None:
        return f"signal {run.signal}"
    traceback = read_traceback(run.stderr)
    return traceback.exception if traceback else f"exit code {run.exit_code}"


def files_of(run: RunResult) -> Mapping[str, str]:
    """The digests of the files a run made, by path."""
    return {artifact.path: artifact.sha256 for artifact in run.artifacts}
