"""Where programs run: confined by the operating system, free inside.

``build_sandbox(config)`` gives the sandbox of the algorithm (``code_it.ports.Sandbox``);
``run_program(request, config)`` runs one program; ``start_worker(argv, readable)`` starts a
long-lived helper of our own, such as the linter, confined and connected by pipes;
``run_confined(argv, …)`` runs one command that executes downloaded code, such as a source build;
``probe()`` says which mechanisms work here.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from code_it.config import TaskExecutionConfig
from code_it.errors import SandboxError
from code_it.ports import OutputListener
from code_it.sandbox.bubblewrap import Bubblewrap
from code_it.sandbox.confined import ConfinedSandbox, Trial
from code_it.sandbox.confined_command import run_confined
from code_it.sandbox.mechanism import Mechanism, MechanismReport
from code_it.sandbox.policy import Policy
from code_it.sandbox.sandlock import Sandlock
from code_it.sandbox.unconfined import Unconfined
from code_it.sandbox.worker import start_worker
from code_it.values import RunRequest, RunResult

__all__ = [
    "ConfinedSandbox",
    "MechanismReport",
    "Trial",
    "build_sandbox",
    "probe",
    "run_confined",
    "run_program",
    "start_worker",
]

LOG = logging.getLogger(__name__)


def build_sandbox(
    config: TaskExecutionConfig, on_warning: Callable[[str], None] = LOG.warning
) -> ConfinedSandbox:
    """The sandbox that ``config`` asks for, after really starting a confined process.

    Raises:
        SandboxError: the mechanism asked for, or with ``auto`` none at all, works on this machine.
    """
    policy = Policy.of(config)
    reports = []
    for mechanism in _candidates(config.sandbox, policy):
        report = mechanism.probe()
        if report.usable:
            return ConfinedSandbox(mechanism, policy, on_warning)
        reports.append(report)
    reasons = "; ".join(f"{report.name}: {report.reason}" for report in reports)
    raise SandboxError(
        f"programs cannot be confined here: {reasons}", "\n".join(report.hint for report in reports)
    )


def run_program(
    request: RunRequest,
    config: TaskExecutionConfig | None = None,
    on_output: OutputListener = lambda *_: None,
) -> RunResult:
    """Run one program in a sandbox.

    Raises:
        SandboxError: no mechanism works on this machine.
        WorkspaceError: ``request.files`` cannot be used.
    """
    return build_sandbox(config or TaskExecutionConfig()).run(request, on_output)


def probe(config: TaskExecutionConfig | None = None) -> tuple[MechanismReport, ...]:
    """Every mechanism that confines: whether it works here, why not, and what to do about it."""
    policy = Policy.of(config or TaskExecutionConfig())
    return (Bubblewrap(policy).probe(), Sandlock().probe())


def _candidates(wanted: str, policy: Policy) -> tuple[Mechanism, ...]:
    """The mechanisms that will do, best first. A list of hosts needs sandlock."""
    if wanted == "none":
        return (Unconfined(),)
    if wanted == "bubblewrap" and policy.hosts:
        raise SandboxError("bubblewrap cannot allow single hosts", "use sandbox = auto or sandlock")
    if wanted == "bubblewrap":
        return (Bubblewrap(policy),)
    if wanted == "sandlock" or policy.hosts:
        return (Sandlock(),)
    return (Bubblewrap(policy), Sandlock())
