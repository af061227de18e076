"""Shows an execution while it happens: one function an event, in a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from code_it import events
from code_it.cli.screens import Screen
from code_it.values import Artifact, Completion, Evidence, Program, Requirement, RunResult, TaskResult

__all__ = ["Progress", "show_verdict"]

MOST_REPORT_LINES = 12
MOST_ARTIFACTS = 20

_DOING = {
    "plan": "planning",
    "sample": "writing",
    "repair": "repairing",
    "lint": "correcting what pylint found",
    "depend": "asking which package is meant",
    "check": "writing checks",
}
_MOVES = {
    "sample": "",
    "install": ": the missing package is installed",
    "fix": ": a mechanical fix",
    "leftover": ": the next candidate of before",
    "lint": ": pylint's errors go back to the model",
    "repair": ": the failure goes back to the model",
    "resample": ": fresh candidates",
    "replan": ": a new plan",
}
_STATUSES = {
    "solved": "solved",
    "exhausted": "not solved",
    "written": "written, not run",
    "unsupported": "not solved: the model cannot do this",
    "declined": "not solved: declined",
}
_IMAGES = "image/"


@dataclass
class Progress:
    """A listener that shows events on ``screen``. ``showed_output``: the last program's, while it ran."""

    screen: Screen
    run_dir: Path | None = None
    showed_output: bool = False
    completions: list[Completion] = field(default_factory=list)

    def __call__(self, event: events.Event) -> None:
        """Show what ``event`` tells; an event without a function is not shown."""
        show = _SHOW.get(type(event))
        if show is not None:
            show(self, event)


def _execution_started(it: Progress, event: events.ExecutionStarted) -> None:
    it.run_dir = event.run_dir
    it.screen.line(f"task: {event.task}", "strong")
    it.screen.line(f"model {event.model}, seed {event.seed}, folder {event.run_dir}", "quiet")


def _step_started(it: Progress, event: events.StepStarted) -> None:
    it.screen.status(f"{event.step}…")


def _question_asked(it: Progress, event: events.QuestionAsked) -> None:
    it.completions = []
    it.screen.status(f"{_DOING[event.prompt.name]}…")


def _tokens_drawn(it: Progress, event: events.TokensDrawn) -> None:
    if event.tokens:
        it.screen.status(f"{event.tokens} tokens, {_speed(event.tokens, event.seconds)}")


def _completion_arrived(it: Progress, event: events.CompletionArrived) -> None:
    it.completions.append(event.completion)
    if event.prompt.name in {"sample", "repair", "lint"}:
        completion = event.completion
        cut = ", cut at the limit" if completion.finish_reason == "length" else ""
        it.screen.line(
            f"candidate {completion.number + 1}: {completion.tokens} tokens "
            f"at temperature {completion.temperature:g}{cut}",
            indent=1,
        )


def _question_answered(it: Progress, event: events.QuestionAnswered) -> None:
    tokens = sum(completion.tokens for completion in event.completions)
    doing = _DOING[event.prompt.name]
    it.screen.line(f"{doing}: {tokens} tokens, {_speed(tokens, event.seconds)}", "quiet", indent=1)


def _plan_made(it: Progress, event: events.PlanMade) -> None:
    if event.plan.unsupported is not None:
        it.screen.line("the model declines this task", "warning")
        return
    it.screen.line("plan", "strong")
    for number, step in enumerate(event.plan.steps, 1):
        it.screen.line(f"{number}. {step}", indent=1)


def _attempt_started(it: Progress, event: events.AttemptStarted) -> None:
    it.completions = []
    it.screen.line(f"attempt {event.number}{_MOVES[event.move]}", "strong")


def _candidates_ranked(it: Progress, event: events.CandidatesRanked) -> None:
    programs = event.ranking.programs
    if programs:
        heads = ("candidate", "score", "errors", "tokens", "log-probability", "first finding")
        it.screen.table(heads, [_ranking_row(program) for program in programs])
    without_code = len(it.completions) - sum(program.copies for program in programs)
    if without_code > 0 and programs:
        it.screen.line(f"{without_code} more without code", "quiet", indent=1)
    best = f"candidate {programs[0].candidate.completion.number + 1} is first: " if programs else ""
    it.screen.line(f"{best}{event.ranking.reason}", indent=1)


def _ranking_row(program: Program) -> tuple[str, ...]:
    completion, lint = program.candidate.completion, program.lint
    logprob = completion.mean_logprob
    return (
        _candidate(program),
        f"{lint.score:.2f}" if lint else "-",
        str(len(lint.errors)) if lint else "-",
        str(completion.tokens),
        "-" if logprob is None else f"{logprob:.3f}",
        _first_finding(program),
    )


def _candidate(program: Program) -> str:
    """Its number from 1, and what is special about it."""
    copies = f" ({program.copies} alike)" if program.copies > 1 else ""
    fixed = " (fixed)" if program.candidate.fix else ""
    return f"{program.candidate.completion.number + 1}{copies}{fixed}"


def _first_finding(program: Program) -> str:
    findings = program.lint.findings if program.lint else ()
    shown = next((finding for finding in findings if finding.is_error), None) or next(iter(findings), None)
    if shown is None:
        return "" if program.loads else "does not compile"
    return str(shown)


def _install_started(it: Progress, event: events.InstallStarted) -> None:
    it.screen.status(f"installing {', '.join(event.requirements)}…")


def _dependencies_ready(it: Progress, event: events.DependenciesReady) -> None:
    for requirement in event.dependencies.installed:
        it.screen.line(f"installed {_installed(requirement)}", indent=1)
    for refusal in event.dependencies.refused:
        it.screen.line(str(refusal), "warning", indent=1)
    if event.dependencies.install_report is not None:
        it.screen.line("the packages could not be installed", "bad", indent=1)
        _report(it, event.dependencies.install_report)


def _installed(requirement: Requirement) -> str:
    version = f" {requirement.version}" if requirement.version else ""
    facts = f" ({', '.join(requirement.facts)})" if requirement.facts else ""
    return f"{requirement.requirement}{version} for import {requirement.import_name}{facts}"


def _trials_running(it: Progress, event: events.TrialsRunning) -> None:
    it.screen.status(f"trying {event.programs} programs, {event.seconds:.0f} s")


def _programs_tried(it: Progress, event: events.ProgramsTried) -> None:
    tried = [program for program in event.ranking.programs if program.evidence is not None]
    if tried:
        checks = any(program.evidence and _checks(program.evidence) for program in tried)
        heads = ["candidate", "agreement", "examples", "score", "seconds", "what it did"]
        rows = [_evidence_row(program) for program in tried]
        if checks:
            heads.insert(3, "checks")
            rows = [
                (*row[:3], _checks(program.evidence or Evidence()), *row[3:])
                for row, program in zip(rows, tried, strict=True)
            ]
        it.screen.table(heads, rows)
    it.screen.line(f"chosen: {event.ranking.reason}", indent=1)


def _evidence_row(program: Program) -> tuple[str, ...]:
    evidence = program.evidence or Evidence()
    return (
        _candidate(program),
        "-" if evidence.agreement is None else f"{evidence.agreement:.0%}",
        f"{evidence.examples_passed}/{evidence.examples}" if evidence.examples else "-",
        f"{program.lint.score:.2f}" if program.lint else "-",
        f"{evidence.duration_s:.1f}",
        (evidence.error or "ended well") + ("" if evidence.repeatable else ", not the same twice"),
    )


def _checks(evidence: Evidence) -> str:
    """The user's checks, then those that the model wrote; empty where there are none."""
    said = []
    if evidence.checks:
        said.append(f"{evidence.checks_passed}/{evidence.checks}")
    if evidence.written_checks:
        said.append(f"{evidence.written_checks_passed}/{evidence.written_checks} written")
    return ", ".join(said)


def _run_started(it: Progress, event: events.RunStarted) -> None:
    it.showed_output = True
    it.screen.line(
        f"running candidate {event.program.candidate.completion.number + 1} ({event.mechanism})", indent=1
    )
    it.screen.status("running…")


def _output_received(it: Progress, event: events.OutputReceived) -> None:
    if event.text:
        it.screen.output(event.text)


def _run_ended(it: Progress, event: events.RunEnded) -> None:
    run = event.run
    used = [f"{run.duration_s:.1f} s"]
    if run.peak_memory_mb is not None:
        used.append(f"{run.peak_memory_mb:.0f} MiB")
    it.screen.line(f"{_end_of(run)} after {', '.join(used)}", "plain" if run.succeeded else "bad", indent=1)
    for path in run.replaced:
        it.screen.line(f"changed a file that was there: {path}", "warning", indent=1)
    for path in run.deleted:
        it.screen.line(f"deleted a file that was there: {path}", "warning", indent=1)
    for skipped in run.skipped:
        it.screen.line(f"not collected: {skipped.path}: {skipped.reason}", "warning", indent=1)


def _end_of(run: RunResult) -> str:
    if run.timed_out:
        return "stopped at the time limit"
    limits = f", limit reached: {', '.join(run.limits_hit)}" if run.limits_hit else ""
    if run.signal is not None:
        return f"ended by signal {run.signal}{limits}"
    return f"ended with exit code {run.exit_code}{limits}"


def _checks_ended(it: Progress, event: events.ChecksEnded) -> None:
    for check in event.results:
        it.screen.line(f"check {check.name}: {'passed' if check.passed else 'failed'}", indent=1)


def _failure_found(it: Progress, event: events.FailureFound) -> None:
    failure = event.failure
    it.screen.line(f"failed: {failure.kind.replace('_', ' ')}", "bad", indent=1)
    _report(it, failure.report)
    if failure.why:
        it.screen.line(f"next: {failure.move or 'nothing'}, {failure.why}", indent=1)


def _report(it: Progress, report: str) -> None:
    lines = [line for line in report.splitlines() if line.strip()]
    for line in lines[:MOST_REPORT_LINES]:
        it.screen.line(f"    {line}", "quiet")
    if len(lines) > MOST_REPORT_LINES:
        it.screen.line(f"    … {len(lines) - MOST_REPORT_LINES} more lines", "quiet")


def _warned(it: Progress, event: events.Warned) -> None:
    it.screen.line(f"warning: {event.message}", "warning")


def _execution_ended(it: Progress, event: events.ExecutionEnded) -> None:
    result = event.result
    show_verdict(it.screen, result)
    if result.source is not None:
        it.screen.line(f"program: {result.run_dir / 'program.py'}")
    if result.activate_line is not None:
        it.screen.line(f"environment kept: {result.activate_line}")
    for artifact in result.artifacts[:MOST_ARTIFACTS]:
        it.screen.line(_artifact(artifact, result.run_dir))
    if len(result.artifacts) > MOST_ARTIFACTS:
        it.screen.line(
            f"… and {len(result.artifacts) - MOST_ARTIFACTS} more files in {result.run_dir / 'files'}"
        )


def show_verdict(screen: Screen, result: TaskResult) -> None:
    """Show how an execution ended, and what would have helped."""
    succeeded = result.status in {"solved", "written"}
    screen.line(_verdict(result), "good" if succeeded else "bad")
    if result.hint and not succeeded:
        screen.line(f"hint: {result.hint}")


def _verdict(result: TaskResult) -> str:
    count = len(result.attempts)
    seconds = sum(result.timings.values())
    attempts = f"{count} attempt{'' if count == 1 else 's'}"
    return f"{_STATUSES[result.status]} ({attempts}, {result.tokens} tokens, {seconds:.1f} s)"


def _artifact(artifact: Artifact, run_dir: Path) -> str:
    kind = "image" if artifact.media_type.startswith(_IMAGES) else "file"
    return f"{kind}: {run_dir / 'files' / artifact.path} ({_size(artifact.size)})"


def _size(count: int) -> str:
    if count < 10_000:
        return f"{count} bytes"
    return f"{count / 1000:.0f} kB" if count < 10_000_000 else f"{count / 1_000_000:.0f} MB"


def _speed(tokens: int, seconds: float) -> str:
    return f"{tokens / seconds:.0f} tokens/s" if seconds > 0.001 else "at once"


_SHOW: dict[type[Any], Callable[[Progress, Any], None]] = {
    events.ExecutionStarted: _execution_started,
    events.StepStarted: _step_started,
    events.QuestionAsked: _question_asked,
    events.TokensDrawn: _tokens_drawn,
    events.CompletionArrived: _completion_arrived,
    events.QuestionAnswered: _question_answered,
    events.PlanMade: _plan_made,
    events.AttemptStarted: _attempt_started,
    events.CandidatesRanked: _candidates_ranked,
    events.InstallStarted: _install_started,
    events.DependenciesReady: _dependencies_ready,
    events.TrialsRunning: _trials_running,
    events.ProgramsTried: _programs_tried,
    events.RunStarted: _run_started,
    events.OutputReceived: _output_received,
    events.RunEnded: _run_ended,
    events.ChecksEnded: _checks_ended,
    events.FailureFound: _failure_found,
    events.Warned: _warned,
    events.ExecutionEnded: _execution_ended,
}
