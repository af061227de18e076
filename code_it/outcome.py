"""What an execution comes to: the TaskResult, and the last word to the user."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from code_it.packages.script import with_inline_metadata
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
    "memory": "the programs need more memory than they may have: raise --memory-limit-mb",
    "killed": "the programs were killed by a signal",
    "network": "what the programs wanted to reach did not answer",
    "input": "the programs wait for somebody at the keyboard: put what they need into the task",
    "file_not_found": "the programs look for a file that is not there: name the files of the task exactly",
    "empty_output": "the programs printed nothing: say in the task what is to be printed",
    "check": "no program passed the checks: say the task more plainly, or try a larger model",
    "crash": "every program failed: say the task more plainly, try a larger model or more --coding-samples",
}
DEMO = "demo"
_NOT_THE_MODEL = {"package", "install", "timeout", "limit", "memory", "killed", "network", "file_not_found"}


def build_result(it: Execution, status: Status, plan: Plan, attempts: Sequence[Attempt]) -> TaskResult:
    """The TaskResult of an execution that ended with ``status``."""
    best = best_attempt(attempts)
    run = best.run if best else None
    needed = best.chosen.requirements if best and best.chosen else ()
    return TaskResult(
        status=status,
        task=it.task.text,
        plan=plan,
        attempts=tuple(attempts),
        source=_final_source(best),
        stdout=run.stdout if run else "",
        artifacts=run.artifacts if run else (),
        tokens=it.tally.tokens,
        timings=dict(it.tally.timings),
        model=it.model.name,
        seed=it.config.seed,
        run_dir=it.folder.root,
        checks=best.checks if best else (),
        hint=_hint(it, status, plan, attempts),
        pins=tuple(it.environment.pins(needed)) if needed else (),
        activate_line=it.environment.activate_line,
    )


def _final_source(best: Attempt | None) -> str | None:
    """The best program; with a PEP 723 block of what it needs, so that it can be repeated anywhere."""
    if best is None or best.chosen is None:
        return None
    needed = best.chosen.requirements
    return with_inline_metadata(best.chosen.source, needed) if needed else best.chosen.source


def best_attempt(attempts: Sequence[Attempt]) -> Attempt | None:
    """The attempt that came furthest, the later of equals: solved, run well, checks passed, chosen."""

    def progress(attempt: Attempt) -> tuple[bool, bool, int, bool, bool]:
        ran = attempt.run is not None
        passed = sum(check.passed for check in attempt.checks)
        well = attempt.run is not None and attempt.run.succeeded
        return attempt.failure is None, well, passed, ran, attempt.chosen is not None

    return max(reversed(attempts), key=progress, default=None)


def _hint(it: Execution, status: Status, plan: Plan, attempts: Sequence[Attempt]) -> str:
    """The last word: what was tried, and what would help most."""
    last = attempts[-1].failure if attempts else None
    if status == "unsupported":
        reason = plan.unsupported or (last.report if last else "")
        return reason.removeprefix("unsupported: ")
    if status != "exhausted":
        return ""
    tried = ", ".join(f"{move} {count}" for move, count in Counter(a.move for a in attempts).items())
    summary = f"not solved in {len(attempts)} attempt{'s' if len(attempts) != 1 else ''}"
    summary += f" ({tried})" if len(attempts) > 1 else ""
    summary += f", {last.why}" if last and last.move is None else ""
    return "; ".join(part for part in (summary, _what_would_help(it, attempts)) if part)


def _what_would_help(it: Execution, attempts: Sequence[Attempt]) -> str:
    if it.budget.is_spent:
        return "the budget is spent: raise max_tokens_total or max_wall_time_s"
    failures = [attempt.failure for attempt in attempts if attempt.failure]
    refused = Counter(r.name for attempt in attempts for r in attempt.dependencies.refused)
    twice = next((name for name, count in refused.items() if count > 1), None)
    if twice:
        return f"{twice} was refused again and again: name the package to use in the task"
    if any(failure.kind == "network" for failure in failures) and it.config.network == "off":
        return "the network is off: name what programs may reach with --network HOST:PORT, or --network on"
    if it.model.name == DEMO and all(failure.kind not in _NOT_THE_MODEL for failure in failures):
        return "the bundled demo model knows small tasks only: name a larger one with --model FILE.gguf"
    return _LAST_WORDS.get(failures[-1].kind, _LAST_WORDS["crash"]) if failures else ""
