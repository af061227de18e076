"""Where programs run: confined by the operating system, free inside.

``build_sandbox(config)`` gives the sandbox of the algorithm (``code_it.ports.Sandbox``);
``run_program(request, config)`` runs one program; ``start_worker(argv, readable)`` starts a
long-lived helper of our own, such as the linter, confined and connected by pipes; ``probe()`` says
which mechanisms work here.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from code_it.config import TaskExecutionConfig
from code_it.errors import SandboxError
from code_it.ports import OutputListener
from code_it.sandbox.bubblewrap import Bubblewrap
from code_it.sandbox.confined import ConfinedSandbox, Trial
from code_it.sandbox.mechanism import Mechanism, MechanismReport
from code_it.sandbox.policy import Policy
from code_it.sandbox.worker import start_worker
from code_it.values import RunRequest, RunResult

__all__ = [
    "ConfinedSandbox",
    "MechanismReport",
    "Trial",
    "build_sandbox",
    "probe",
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
    mechanism: Mechanism = Bubblewrap(policy)
    report = mechanism.probe()
    if not report.usable:
        raise SandboxError(f"{report.name} cannot confine programs here: {report.reason}", report.hint)
    return ConfinedSandbox(mechanism, policy, on_warning)


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
    """Every mechanism: whether it works here, why not, and what to do about it."""
    return (Bubblewrap(Policy.of(config or TaskExecutionConfig())).probe(),)
