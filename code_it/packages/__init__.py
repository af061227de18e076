"""What a program needs: detection, names, index, policy, and the throwaway virtualenv.

Importing this package loads nothing heavy; the functions do.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from code_it.config import TaskExecutionConfig
from code_it.values import Pin, Refusal, Requirement

if TYPE_CHECKING:
    from code_it.packages.client import IndexClient
    from code_it.packages.environment import ThrowawayEnvironment
    from code_it.packages.foresight import Foresight
    from code_it.packages.index import VerifiedIndex
    from code_it.packages.installer import Installer, Judge
    from code_it.packages.reports import IndexReport
    from code_it.packages.source_builds import SourceBuilds

__all__ = ["build_environment", "build_foresight", "build_index", "probe", "with_inline_metadata"]


def build_index(
    config: TaskExecutionConfig, *, task: str = "", environ: Mapping[str, str] | None = None
) -> VerifiedIndex:
    """Who knows what a program needs. ``task`` is read for versions the user asks for, like ``pandas<3``.

    ``environ`` stands for the user's environment variables (default: this process's).
    """
    from code_it.packages.index import VerifiedIndex

    return VerifiedIndex(config, _client(dict(os.environ if environ is None else environ)), task)


def build_environment(
    config: TaskExecutionConfig,
    *,
    index: VerifiedIndex | None = None,
    environ: Mapping[str, str] | None = None,
) -> ThrowawayEnvironment:
    """A throwaway virtualenv, made on first use.

    ``index`` judges what is to be installed (default: one like it, built where it is needed).
    """
    from code_it.packages.environment import ThrowawayEnvironment, environments_folder

    variables = dict(os.environ if environ is None else environ)
    judge = index.judge_resolved if index is not None else partial(_judged_alone, config, variables)
    return ThrowawayEnvironment(
        environments_folder(variables), partial(_installer, config, variables, judge), config.keep_environment
    )


def _judged_alone(
    config: TaskExecutionConfig, environ: Mapping[str, str], pins: Sequence[Pin]
) -> tuple[tuple[Pin, ...], tuple[Refusal, ...]]:
    """What an index of its own says of ``pins``."""
    with closing(build_index(config, environ=environ)) as index:
        return index.judge_resolved(pins)


def build_foresight(index: VerifiedIndex, environment: ThrowawayEnvironment, files: Path) -> Foresight:
    """Who looks up and installs what is needed while the model is still writing."""
    from code_it.packages.foresight import Foresight

    return Foresight(index, environment, files)


def _installer(
    config: TaskExecutionConfig, environ: Mapping[str, str], judge: Judge, root: Path
) -> Installer:
    from code_it.packages.client import first_silent
    from code_it.packages.configuration import child_environment, read_configuration
    from code_it.packages.installer import Installer

    configuration = read_configuration(environ)
    builds = _source_builds(config, environ, judge, root) if config.allow_source_builds else None
    return Installer(
        root,
        (*configuration.uv_arguments, *(("--find-links", str(builds.wheels)) if builds else ())),
        child_environment(environ, configuration),
        config.dependency_install_attempts,
        partial(first_silent, configuration),
        judge,
        builds.make if builds else None,
    )


def _source_builds(
    config: TaskExecutionConfig, environ: Mapping[str, str], judge: Judge, root: Path
) -> SourceBuilds:
    from code_it.packages.source_builds import SourceBuilds

    tools = config.model_copy(update={"allow_source_builds": False, "keep_environment": False})
    return SourceBuilds(
        root, partial(_client, environ), partial(build_environment, tools, environ=environ), judge
    )


def _client(environ: Mapping[str, str]) -> IndexClient:
    from code_it.packages.answers import KeptAnswers
    from code_it.packages.client import IndexClient
    from code_it.packages.configuration import cache_folder, read_configuration

    answers = KeptAnswers(cache_folder(environ) / "code_it" / "index")
    return IndexClient(partial(read_configuration, environ), answers)


def probe(
    config: TaskExecutionConfig, *, environ: Mapping[str, str] | None = None
) -> tuple[IndexReport, ...]:
    """Which indexes are used, where that was read, and whether each answers."""
    from code_it.packages.reports import examine_indexes

    return examine_indexes(os.environ if environ is None else environ)


def with_inline_metadata(source: str, requirements: Sequence[Requirement]) -> str:
    """``source`` with a PEP 723 block that pins ``requirements`` to the versions that were installed."""
    from code_it.packages.script import with_inline_metadata

    return with_inline_metadata(source, requirements)
