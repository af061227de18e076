"""How a run or an installation is told in words, for a model or a person."""

from __future__ import annotations

from collections.abc import Sequence

from code_it.values import Refusal, Requirement, RunResult

__all__ = ["install_report", "run_report"]

LONGEST_STREAM = 8000  # characters of stdout or stderr in a report; the middle is cut


def run_report(run: RunResult) -> str:
    """Verdict, exit code, stdout, stderr and the files that were made."""
    lines = [
        f"Program {'Succeeded' if run.succeeded else 'Failed'}",
        f"Exit code:{_ending(run)}",
        f"Stdout:{_cut(run.stdout)}",
        f"Stderr:{_cut(run.stderr)}",
    ]
    if run.artifacts:
        lines.append("Files:" + ", ".join(f"{item.path} ({item.size} bytes)" for item in run.artifacts))
    if run.skipped:
        lines.append("Not kept:" + ", ".join(f"{item.path} ({item.reason})" for item in run.skipped))
    return "\n".join(lines)


def install_report(
    installed: Sequence[Requirement], refused: Sequence[Refusal], complaint: str | None = None
) -> str:
    """What was installed, what was refused and why, and what the installer complained of."""
    failed = bool(refused) or complaint is not None or not installed
    lines = [f"Installation {'Failed' if failed else 'Succeeded'}"]
    for item in installed:
        lines.append(f"installed {item.requirement} {item.version or ''}".rstrip())
    for refusal in refused:
        hint = f"; did you mean {refusal.suggestion}?" if refusal.suggestion else ""
        lines.append(f"refused {refusal.name}: {refusal.reason}{hint}")
    if complaint is not None:
        lines.append(complaint)
    return "\n".join(lines)


def _ending(run: RunResult) -> str:
    if run.timed_out:
        return f"none, stopped after {run.duration_s:.1f} s"
    ending = f"signal {run.signal}" if run.exit_code is None else str(run.exit_code)
    return f"{ending} (limits: {', '.join(run.limits_hit)})" if run.limits_hit else ending


def _cut(text: str) -> str:
    if len(text) <= LONGEST_STREAM:
        return text
    half = LONGEST_STREAM // 2
    return f"{text[:half]}\n[... {len(text) - 2 * half} characters ...]\n{text[-half:]}"
