"""Dependencies -> RunResult: one program in the sandbox; EVIDENCE tries all and chooses it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from code_it.config import TaskExecutionConfig
from code_it.events import Listener, OutputReceived, ProgramsTried, RunEnded, RunStarted
from code_it.evidence.choosing import choose
from code_it.evidence.inquiry import make_inquiry
from code_it.evidence.weighing import weigh
from code_it.ports import Environment, Sandbox
from code_it.run_folder import write_whole
from code_it.trials import Trials
from code_it.values import Dependencies, Program, Ranking, RunRequest, RunResult, Task

__all__ = ["run_program"]


def run_program(
    task: Task,
    ranking: Ranking,
    dependencies: Dependencies,
    program_path: Path,
    files: Path,
    environment: Environment,
    sandbox: Sandbox | None,
    trials: Trials,
    config: TaskExecutionConfig,
    tell: Listener,
) -> tuple[Ranking, Dependencies, RunResult | None]:
    """Write the best program to ``program_path`` and run it in ``files``.

    With EVIDENCE all programs are tried first; ``ranking`` and ``dependencies`` come back in the
    order of what that showed. No run when no program may run, or when there is no ``sandbox``
    because programs are only written.

    Raises:
        SandboxError: no confined process could be started.
        WorkspaceError: the files of the program cannot be written.
    """
    if not dependencies.programs:
        return ranking, dependencies, None
    if sandbox is None:
        write_whole(program_path, dependencies.programs[0].source)
        return ranking, dependencies, None
    if config.code_sampling_strategy != "EVIDENCE":
        first = dependencies.programs[0]
        alone = _run(first, program_path, files, environment, sandbox, tell)
        return ranking, dependencies, alone
    ranking = _chosen(task, ranking, dependencies, trials)
    programs = tuple(program for program in ranking.programs if program.evidence is not None)
    tell(ProgramsTried(ranking))
    kept = _kept(programs[0], program_path, trials, sandbox.mechanism, tell)
    trials.forget()
    run = kept or _run(programs[0], program_path, files, environment, sandbox, tell)
    return ranking, replace(dependencies, programs=programs), run


def _chosen(task: Task, ranking: Ranking, dependencies: Dependencies, trials: Trials) -> Ranking:
    """``ranking`` with the programs that were tried in front, by their evidence."""
    programs = dependencies.programs
    sources = [program.source for program in programs]
    inquiry = make_inquiry(task.text, sources)
    ordered, reason = choose(weigh(inquiry, programs, trials.observe(sources, inquiry)))
    rest = tuple(program for program in ranking.programs if program.source not in sources)
    return Ranking((*ordered, *rest), ordered, reason)


def _kept(
    program: Program, program_path: Path, trials: Trials, mechanism: str, tell: Listener
) -> RunResult | None:
    """The run of the chosen program's trial, told as if it ran now; ``None``: it has to be run."""
    run = trials.keep(program.source)
    if run is None:
        return None
    write_whole(program_path, program.source)
    tell(RunStarted(program, mechanism))
    if run.stdout:
        tell(OutputReceived("stdout", run.stdout))
    if run.stderr:
        tell(OutputReceived("stderr", run.stderr))
    tell(RunEnded(run))
    return run


def _run(
    program: Program,
    program_path: Path,
    files: Path,
    environment: Environment,
    sandbox: Sandbox,
    tell: Listener,
) -> RunResult:
    write_whole(program_path, program.source)
    tell(RunStarted(program, sandbox.mechanism))
    request = RunRequest(program_path, files, environment.root)
    run = sandbox.run(request, lambda stream, text: tell(OutputReceived(stream, text)))
    tell(RunEnded(run))
    return run
