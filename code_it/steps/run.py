"""Dependencies -> RunResult: the first program that may run, in the sandbox."""

from __future__ import annotations

from pathlib import Path

from code_it.events import Listener, OutputReceived, RunEnded, RunStarted
from code_it.ports import Environment, Sandbox
from code_it.run_folder import write_whole
from code_it.values import Dependencies, RunRequest, RunResult

__all__ = ["run_program"]


def run_program(
    dependencies: Dependencies,
    program_path: Path,
    files: Path,
    environment: Environment,
    sandbox: Sandbox | None,
    tell: Listener,
) -> RunResult | None:
    """Write the first program to ``program_path`` and run it in ``files``.

    ``None`` when no program may run, or when there is no ``sandbox`` because programs are only written.

    Raises:
        SandboxError: no confined process could be started.
    """
    if not dependencies.programs:
        return None
    program = dependencies.programs[0]
    write_whole(program_path, program.source)
    if sandbox is None:
        return None
    tell(RunStarted(program, sandbox.mechanism))
    request = RunRequest(program_path, files, environment.root)
    run = sandbox.run(request, lambda stream, text: tell(OutputReceived(stream, text)))
    tell(RunEnded(run))
    return run
