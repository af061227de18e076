"""``--approve``: shows what would be run, and asks."""

from __future__ import annotations

from code_it.cli.streams import is_terminal, read_answer, write_error
from code_it.cli.visible import one_line
from code_it.errors import UsageError
from code_it.values import Approval, ApprovalRequest

__all__ = ["ask_for_approval", "require_somebody_to_ask"]

_QUESTION = "Run it? y: yes; n: no, and stop; anything else is told to the model: "


def require_somebody_to_ask() -> None:
    """Refuse to start what could never be approved.

    Raises:
        UsageError: standard input is no terminal.
    """
    if not is_terminal(0):
        raise UsageError("--approve asks on a terminal, and there is none", "leave --approve out")


def ask_for_approval(request: ApprovalRequest) -> Approval:
    """Show program, packages and policy, and return what the user says. No answer is a no."""
    write_error(_shown(request) + _QUESTION)
    answer = read_answer()
    if answer.lower() in {"y", "yes"}:
        return Approval(True)
    return Approval(False, "" if answer.lower() in {"n", "no"} else answer)


def _shown(request: ApprovalRequest) -> str:
    packages = ", ".join(f"{item.requirement} {item.version or ''}".strip() for item in request.installed)
    source = "".join(f"  > {line}\n" for line in request.program.source.splitlines())
    return (
        f"{source}"
        f"packages: {one_line(packages) or 'none'}; sandbox: {request.mechanism}; "
        f"network: {one_line(request.network)}\n"
    )
