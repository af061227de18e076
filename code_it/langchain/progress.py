"""What LangChain's callbacks are told while a tool works."""

from __future__ import annotations

from code_it.events import (
    AttemptStarted,
    CandidatesRanked,
    DependenciesReady,
    Event,
    ExecutionEnded,
    ExecutionStarted,
    FailureFound,
    InstallStarted,
    OutputReceived,
    PlanMade,
    ProgramsTried,
    RunEnded,
    RunStarted,
    Warned,
)

__all__ = ["EVENT_NAME", "custom_event"]

EVENT_NAME = "code_it"


def custom_event(event: Event) -> dict[str, str] | None:
    """The data of the custom event ``code_it``: the kind of event and one line; ``None``: not told."""
    text = _text(event)
    return None if text is None else {"event": type(event).__name__, "text": text}


def _text(event: Event) -> str | None:
    match event:
        case ExecutionStarted(run_dir=run_dir, model=model):
            return f"started with {model} in {run_dir}"
        case PlanMade(plan=plan):
            return f"plan: {plan}"
        case AttemptStarted(number=number, move=move):
            return f"attempt {number}: {move}"
        case CandidatesRanked(ranking=ranking):
            return f"{len(ranking.programs)} programs: {ranking.reason}"
        case InstallStarted(requirements=requirements):
            return f"installing {', '.join(requirements)}"
        case DependenciesReady(dependencies=dependencies):
            refused = "; ".join(str(refusal) for refusal in dependencies.refused)
            return refused or f"{len(dependencies.installed)} packages installed"
        case ProgramsTried(ranking=ranking):
            return f"chosen: {ranking.reason}"
        case RunStarted(mechanism=mechanism):
            return f"running ({mechanism})"
        case OutputReceived(text=text):
            return text or None
        case RunEnded(run=run):
            return f"ended after {run.duration_s:.1f} s: {'good' if run.succeeded else 'failed'}"
        case FailureFound(failure=failure):
            return f"{failure.kind}; next: {failure.move}"
        case Warned(message=message):
            return message
        case ExecutionEnded(result=result):
            return str(result)
        case _:
            return None
