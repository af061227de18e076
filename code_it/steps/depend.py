"""Ranking -> Dependencies: what the programs import, verified and installed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from code_it.answers import list_items
from code_it.config import TaskExecutionConfig
from code_it.events import DependenciesReady, InstallStarted, Listener
from code_it.ports import Environment, Model, PackageIndex
from code_it.questions import ask_if_it_fits, draws_for
from code_it.values import Dependencies, Failure, Needs, Program, Ranking, Refusal, Requirement

__all__ = ["install_dependencies"]


def install_dependencies(
    ranking: Ranking,
    failure: Failure | None,
    files: Path,
    attempt: int,
    index: PackageIndex,
    environment: Environment,
    model: Model,
    config: TaskExecutionConfig,
    tell: Listener,
) -> Dependencies:
    """Install what programs need; one that needs a refused package drops out.

    Programs are looked at in their order, with EVIDENCE all of them, else until one has everything
    it needs. Modules that the last run did not find (``failure``) are looked up like imports.

    Raises:
        IndexUnreachable: a look-up was needed and the index does not answer.
        InstallError: the installation broke for a reason outside the packages.
    """
    if not config.install_dependencies:
        return Dependencies(ranking.runnable)
    missing = "".join(f"\nimport {name}" for name in failure.missing) if failure else ""
    refused: list[Refusal] = []
    able: list[Program] = []
    installed: list[Requirement] = []
    complaint: str | None = None
    for program in ranking.runnable:
        needs = _placed(
            program, index.examine(program.source + missing, files), attempt, index, model, config, tell
        )
        refused += [refusal for refusal in needs.refused if refusal not in refused]
        if needs.refused:
            continue
        if needs.requirements:
            tell(InstallStarted(tuple(requirement.requirement for requirement in needs.requirements)))
        done, objection = environment.install(needs.requirements) if needs.requirements else ((), None)
        if objection is not None:
            complaint = objection
            continue
        able.append(replace(program, requirements=tuple(done)))
        installed += [requirement for requirement in done if requirement not in installed]
        if config.code_sampling_strategy != "EVIDENCE":
            break
    report = None if able else complaint
    return _told(Dependencies(tuple(able), tuple(installed), tuple(refused), report), tell)


def _placed(
    program: Program,
    needs: Needs,
    attempt: int,
    index: PackageIndex,
    model: Model,
    config: TaskExecutionConfig,
    tell: Listener,
) -> Needs:
    """``needs`` with the imports that the code cannot place answered by the model and verified."""
    if not needs.unknown:
        return needs
    names = _proposed(program, needs.unknown, attempt, model, config, tell)
    requirements, refused = list(needs.requirements), list(needs.refused)
    for import_name in needs.unknown:
        verified = index.verify(import_name, names)
        requirements += verified.requirements
        refused += [] if verified.requirements else verified.refused[:1] or [_nobody_knows(import_name)]
    return Needs(tuple(requirements), tuple(refused))


def _proposed(
    program: Program,
    imports: Sequence[str],
    attempt: int,
    model: Model,
    config: TaskExecutionConfig,
    tell: Listener,
) -> list[str]:
    """The names that most answers of the model propose, most often named first."""
    draws = draws_for(
        config.seed, "depend", attempt, [config.dependency_tracker_temperature] * config.dependency_samples
    )
    values = {"program": program.source, "imports": "\n".join(imports)}
    completions = ask_if_it_fits(model, "depend", values, draws, config.max_tokens, tell) or ()
    votes = Counter(name for completion in completions for name in set(list_items(completion.text)))
    return [name for name, count in votes.most_common() if 2 * count > len(completions)]


def _nobody_knows(import_name: str) -> Refusal:
    return Refusal(import_name, import_name, "no distribution is known to provide this import")


def _told(dependencies: Dependencies, tell: Listener) -> Dependencies:
    tell(DependenciesReady(dependencies))
    return dependencies
