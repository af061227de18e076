"""Where an editor's programs run: a run folder, a virtualenv and the sandbox, each made on first use."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path

from code_it.config import TaskExecutionConfig
from code_it.ports import Environment, OutputListener, PackageIndex, Sandbox
from code_it.run_folder import RunFolder, create_run_folder, write_whole
from code_it.values import Refusal, Requirement, RunRequest, RunResult

__all__ = ["Bench"]


class Bench:
    """Runs sources one after another in the same folder, in the same virtualenv.

    The keywords replace what ``config`` names. ``title`` is part of the folder's name.
    """

    def __init__(
        self,
        config: TaskExecutionConfig,
        title: str,
        *,
        index: PackageIndex | None = None,
        environment: Environment | None = None,
        sandbox: Sandbox | None = None,
        on_warning: Callable[[str], None] = lambda message: None,
    ) -> None:
        self._config = config
        self._title = title
        self._given_index = index
        self._environment = environment
        self._given_sandbox = sandbox
        self._on_warning = on_warning

    @cached_property
    def folder(self) -> RunFolder:
        """The run folder; its ``files`` is where programs find and leave their files."""
        return create_run_folder(self._config.workspace, self._title)

    def run(self, source: str, on_output: OutputListener) -> RunResult:
        """Run ``source`` in the sandbox; in the virtualenv when something was installed.

        Raises:
            WorldError: no sandbox, no folder.
        """
        write_whole(self.folder.program, source)
        root = self._environment.root if self._environment is not None else None
        return self._sandbox.run(RunRequest(self.folder.program, self.folder.files, root), on_output)

    def install(
        self, wanted: Sequence[str]
    ) -> tuple[tuple[Requirement, ...], tuple[Refusal, ...], str | None]:
        """Install distributions, ``wanted`` by name, with versions or without (PEP 508).

        The answer is what was installed, what was refused, and a complaint of the installer.
        Nothing is installed when one of them is refused.

        Raises:
            WorldError: the index does not answer, or the installer is broken.
        """
        needs = self._index.verify_requirements(wanted)
        if needs.refused or not needs.requirements:
            return (), needs.refused, None
        installed, complaint = self._built_environment().install(needs.requirements)
        return tuple(installed), (), complaint

    def close(self) -> None:
        """Remove the virtualenv, unless it is to be kept."""
        if self._environment is not None:
            self._environment.close()
            self._environment = None

    @cached_property
    def _index(self) -> PackageIndex:
        if self._given_index is not None:
            return self._given_index
        from code_it.packages import build_index

        return build_index(self._config)

    @cached_property
    def _sandbox(self) -> Sandbox:
        if self._given_sandbox is not None:
            return self._given_sandbox
        from code_it.sandbox import build_sandbox

        return build_sandbox(self._config, self._on_warning)

    def _built_environment(self) -> Environment:
        if self._environment is None:
            from code_it.packages import build_environment

            self._environment = build_environment(self._config)
        return self._environment

    @property
    def files(self) -> Path:
        """The working directory of the programs."""
        return self.folder.files
