"""What an execution comes to: the TaskResult, and the last word to the user."""

from __future__ import annotations

from collections.abc import Sequence

from code_it.values import Attempt, Plan, Status, TaskResult
from code_it.workshop import Execution

__all__ = ["best_attempt", "build_result"]

_LAST_WORDS = {
    "no_code": "the model's answers had no code in them: try a larger model, or say the task more plainly",
    "lint": "no candidate passed pylint: try a larger model, or run them all the same with --no-apply-linter",
    "package": "the programs need packages that were refused: name the package to use in the task",
    "install": "the packages could not be installed together: name the versions to use in the task",
    "timeout": "the programs did not end in time: raise --run-timeout-s if the task takes that long",
    "limit": "the programs went beyond a limit of the sandbox: raise it if the task needs that much",
    "killed": "the programs were killed by a signal",
    "network": "the programs need the network: name what they may reach with --network",
    "crash": "every program failed: say the task more plainly, try a larger model or more --coding-samples",
}


def build_result(it: Execution, status: Status, plan: Plan, attempts: Sequence[Attempt]) -> TaskResult:
    """The TaskResult of an execution that ended with ``status``."""
    best = best_attempt(attempts)
    run = best.run if best else None
    return TaskResult(
        status=status,
        task=it.task.text,
        plan=plan,
        attempts=tuple(attempts),
        source=best.chosen.source if best and best.chosen else None,
        stdout=run.stdout if run else "",
        artifacts=run.artifacts if run else (),
        tokens=it.tally.tokens,
        timings=dict(it.tally.timings),
        model=it.model.name,
        seed=it.seed,
        run_dir=it.folder.root,
        hint=_hint(status, plan, attempts),
    )


def best_attempt(attempts: Sequence[Attempt]) -> Attempt | None:
    """The attempt that came furthest, the later of equals: solved, run, chosen."""

    def progress(attempt: Attempt) -> tuple[bool, bool, bool]:
        return attempt.failure is None, attempt.run is not None, attempt.chosen is not None

    return max(reversed(attempts), key=progress, default=None)


def _hint(status: Status, plan: Plan, attempts: Sequence[Attempt]) -> str:
    if status == "unsupported":
        reason = plan.unsupported or (attempts[-1].failure.report if attempts[-1].failure else "")
        return reason.removeprefix("unsupported: ")
    if status != "exhausted" or not attempts or attempts[-1].failure is None:
        return ""
    failure = attempts[-1].failure
    tries = f"{len(attempts)} attempt{'s' if len(attempts) > 1 else ''}"
    return f"not solved in {tries}; {_LAST_WORDS.get(failure.kind, failure.kind)}"
