"""Dependencies -> RunResult: one program in the sandbox; EVIDENCE tries all and chooses it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from code_it.config import TaskExecutionConfig
from code_it.events import Listener, OutputReceived, ProgramsTried, RunEnded, RunStarted
from code_it.evidence.choosing import choose
from code_it.evidence.inquiry import Inquiry, make_inquiry
from code_it.evidence.majority import are_alike
from code_it.evidence.weighing import weigh
from code_it.evidence.written_checks import head_of, read_checks, with_written_checks
from code_it.ports import Environment, Model, Sandbox
from code_it.questions import ask_if_it_fits, draws_for, temperatures_from
from code_it.run_folder import write_whole
from code_it.trials import Trials
from code_it.values import Dependencies, Program, Ranking, RunRequest, RunResult, Task

__all__ = ["run_program"]


def run_program(
    task: Task,
    ranking: Ranking,
    dependencies: Dependencies,
    attempt: int,
    program_path: Path,
    files: Path,
    environment: Environment,
    sandbox: Sandbox | None,
    trials: Trials,
    model: Model,
    config: TaskExecutionConfig,
    tell: Listener,
) -> tuple[Ranking, Dependencies, RunResult | None]:
    """Write the best program to ``program_path`` and run it in ``files``.

    With EVIDENCE several programs are all tried first, and the model is asked for checks where
    ``check_samples`` says so; ``ranking`` and ``dependencies`` come back in the order of what that
    showed. A program that alone compiles has nothing to be compared with: it runs at once. No run
    when no program may run, or when there is no ``sandbox`` because programs are only written.

    Raises:
        SandboxError: no confined process could be started.
        WorkspaceError: the files of the program cannot be written.
    """
    if not dependencies.programs:
        return ranking, dependencies, None
    if sandbox is None:
        write_whole(program_path, dependencies.programs[0].source)
        return ranking, dependencies, None
    if config.code_sampling_strategy != "EVIDENCE" or sum(p.loads for p in dependencies.programs) < 2:
        trials.forget()
        first = dependencies.programs[0]
        return ranking, dependencies, _run(first, program_path, files, environment, sandbox, tell)
    ranking = _chosen(task, ranking, dependencies, attempt, trials, model, config, tell)
    programs = tuple(program for program in ranking.programs if program.evidence is not None)
    tell(ProgramsTried(ranking))
    kept = _kept(programs[0], program_path, trials, sandbox.mechanism, tell)
    trials.forget()
    run = kept or _run(programs[0], program_path, files, environment, sandbox, tell)
    return ranking, replace(dependencies, programs=programs), run


def _chosen(
    task: Task,
    ranking: Ranking,
    dependencies: Dependencies,
    attempt: int,
    trials: Trials,
    model: Model,
    config: TaskExecutionConfig,
    tell: Listener,
) -> Ranking:
    """``ranking`` with the programs that were tried in front, by their evidence."""
    programs = dependencies.programs
    sources = [program.source for program in programs]
    inquiry = make_inquiry(task.text, sources, task.checks)
    seen = trials.observe(sources, inquiry)
    tried = weigh(inquiry, programs, seen)
    if not are_alike(inquiry, seen):
        checks = _written_checks(task, inquiry, attempt, model, config, tell)
        if checks and inquiry.signature is not None:
            tried = with_written_checks(tried, checks, trials.probe(sources, inquiry.signature, checks))
    ordered, reason = choose(tried)
    rest = tuple(program for program in ranking.programs if program.source not in sources)
    return Ranking((*ordered, *rest), ordered, reason)


def _written_checks(
    task: Task, inquiry: Inquiry, attempt: int, model: Model, config: TaskExecutionConfig, tell: Listener
) -> tuple[str, ...]:
    """The checks that the model writes of the function that all programs define; none without one."""
    if not config.check_samples or inquiry.signature is None:
        return ()
    temperatures = temperatures_from(config.coder_temperature, config.check_samples, config)
    draws = draws_for(config.seed, "check", attempt, temperatures)
    values = {"task": task.in_prompts, "function": head_of(inquiry.signature)}
    completions = ask_if_it_fits(model, "check", values, draws, config.max_tokens, tell) or ()
    return read_checks([completion.text for completion in completions], inquiry.signature)


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
