"""The JSON documents that other programs rely on: a TaskResult, an attempt, a run, a failure."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from code_it.values import Attempt, Candidate, Completion, Dependencies, Program, RunResult, TaskResult

__all__ = ["attempt_document", "completion_document", "run_document", "task_result_document"]

Document = dict[str, Any]


def task_result_document(result: TaskResult) -> Document:
    """The TaskResult document."""
    return {
        "status": result.status,
        "task": result.task,
        "plan": list(result.plan.steps),
        "attempts": [attempt_document(attempt) for attempt in result.attempts],
        "source": result.source,
        "stdout": result.stdout,
        "artifacts": [asdict(artifact) for artifact in result.artifacts],
        "checks": [asdict(check) for check in result.checks],
        "tokens": result.tokens,
        "timings": dict(result.timings),
        "model": result.model,
        "seed": result.seed,
        "run_dir": str(result.run_dir),
        "hint": result.hint,
        "pins": [asdict(pin) for pin in result.pins],
        "activate_line": result.activate_line,
    }


def attempt_document(attempt: Attempt) -> Document:
    """One attempt of a TaskResult."""
    failure = attempt.failure
    return {
        "number": attempt.number,
        "move": attempt.move,
        "candidates": [_candidate_document(candidate, attempt) for candidate in attempt.candidates],
        "reason": attempt.ranking.reason,
        "dependencies": _dependencies_document(attempt.dependencies),
        "run": None if attempt.run is None else run_document(attempt.run),
        "failure": None
        if failure is None
        else {"kind": failure.kind, "report": failure.report, "next": failure.move, "why": failure.why},
    }


def run_document(run: RunResult) -> Document:
    """One run, also that of ``code-it run``."""
    document = asdict(run)
    return {name: list(value) if isinstance(value, tuple) else value for name, value in document.items()}


def completion_document(completion: Completion) -> Document:
    """One completion, as the journal keeps it."""
    return asdict(completion)


def _candidate_document(candidate: Candidate, attempt: Attempt) -> Document:
    completion = candidate.completion
    program = _program_of(candidate, attempt)
    lint = program.lint if program else None
    return {
        "source": candidate.source,
        "reason": candidate.reason,
        "fix": candidate.fix,
        "temperature": completion.temperature,
        "seed": completion.seed,
        "tokens": completion.tokens,
        "mean_logprob": completion.mean_logprob,
        "lint_score": lint.score if lint else None,
        "findings": [str(finding) for finding in lint.findings] if lint else [],
        "evidence": _evidence_document(program) if program else {},
        "chosen": attempt.chosen is not None and attempt.chosen.candidate is candidate,
    }


def _evidence_document(program: Program) -> Document:
    evidence = program.evidence
    return {"loads": program.loads, **(asdict(evidence) if evidence else {})}


def _program_of(candidate: Candidate, attempt: Attempt) -> Program | None:
    """The program ranked for ``candidate``; equal candidates share one."""
    return next((program for program in attempt.ranking.programs if program.source == candidate.source), None)


def _dependencies_document(dependencies: Dependencies) -> Document:
    return {
        "installed": [
            {"import_name": item.import_name, "requirement": item.requirement, "version": item.version}
            for item in dependencies.installed
        ],
        "refused": [asdict(refusal) for refusal in dependencies.refused],
    }
