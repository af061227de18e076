"""The sandbox of the algorithm: one program, one branch, one mechanism, one result."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from code_it.failures.failing_frame import FILE, VARIABLE, read_failing_frame, takes_values
from code_it.ports import OutputListener
from code_it.sandbox.artifacts import collect
from code_it.sandbox.branch import Branch, open_branch
from code_it.sandbox.cgroup import open_control_group
from code_it.sandbox.changes import Changes
from code_it.sandbox.disk_watch import DiskWatch
from code_it.sandbox.limits import Watcher, apply_rlimits
from code_it.sandbox.mechanism import Job, Mechanism
from code_it.sandbox.output import OutputKeeper
from code_it.sandbox.policy import MIB, Policy
from code_it.sandbox.process import Ending, supervise
from code_it.sandbox.uninterrupted import uninterrupted
from code_it.sandbox.view import PLOTTING_MODULE, interpreter_view, plotting_helper
from code_it.source_text import PROGRAM
from code_it.values import Artifact, LimitName, RunRequest, RunResult

__all__ = ["ConfinedSandbox", "Trial"]

LOG = logging.getLogger(__name__)
PATH = "/usr/local/bin:/usr/bin:/bin"


@dataclass(slots=True)
class Trial:
    """A run whose changes wait in their branch until they are committed or dropped."""

    run: RunResult
    _branch: Branch
    _changes: Changes

    def commit(self) -> None:
        """Bring what the run changed into ``files/``, deletions included. Ctrl-C is heeded after that.

        Raises:
            WorkspaceError: ``files/`` cannot be written.
        """
        try:
            uninterrupted(lambda: self._branch.commit(self._changes))
        except KeyboardInterrupt:
            files = self._branch.files
            raise KeyboardInterrupt(f"the program had ended, and {files} has what it changed") from None

    def drop(self) -> None:
        """Forget what the run changed."""
        self._branch.close()


class ConfinedSandbox:
    """Runs programs with one mechanism. Safe to use from several threads at once."""

    def __init__(
        self, mechanism: Mechanism, policy: Policy, on_warning: Callable[[str], None] = lambda _: None
    ) -> None:
        self._mechanism = mechanism
        self._policy = policy
        self._warn = on_warning

    @property
    def mechanism(self) -> str:
        """What confines programs."""
        return self._mechanism.name

    def run(self, request: RunRequest, on_output: OutputListener = lambda *_: None) -> RunResult:
        """Run a program to its end or its limits and keep what it changed in ``files/``.

        Raises:
            SandboxError: no confined process could be started.
            WorkspaceError: ``files/`` cannot be written.
        """
        trial = self.trial(request, on_output)
        trial.commit()
        return trial.run

    def trial(self, request: RunRequest, on_output: OutputListener = lambda *_: None) -> Trial:
        """Run a program as ``run`` does, but leave ``files/`` alone until the trial is committed.

        Raises:
            SandboxError: no confined process could be started.
            WorkspaceError: the branch cannot be made.
        """
        if not self._mechanism.isolated:
            self._warn("this program runs unconfined: sandbox is none")
        branch = open_branch(request.files, request.program, self._mechanism.overlays)
        try:
            return self._run_in(branch, request, on_output)
        except BaseException:
            branch.close()
            raise

    def _run_in(self, branch: Branch, request: RunRequest, on_output: OutputListener) -> Trial:
        policy = self._policy
        if request.timeout_s is not None:
            policy = replace(policy, wall_s=min(policy.wall_s, request.timeout_s))
        folder = self._mechanism.folder(branch)
        stdout = OutputKeeper(policy.output_bytes, lambda text: on_output("stdout", text), None)
        stderr = OutputKeeper(policy.output_bytes, lambda text: on_output("stderr", text), folder)
        group = open_control_group(policy, self._mechanism.own_tasks)
        job = self._job(branch, request, folder, group.entrance if group is not None else ())
        try:
            started = self._mechanism.start(job)
            try:
                folders = (branch.data, branch.temporary, branch.home)
                disk = DiskWatch(started.root, folders, policy.disk_bytes)
                watcher = Watcher(started.root, policy, group, disk)
                if group is not None and not job.entrance:
                    group.attach(started.root)
                apply_rlimits(started.root, policy, group is not None, self._mechanism.own_users)
                stdin = request.stdin.encode("utf-8", "surrogateescape")
                ending = supervise(started, watcher, stdin, stdout, stderr, lambda: on_output("stdout", ""))
            except BaseException:
                started.kill()
                started.process.wait()
                raise
        finally:
            if group is not None:
                group.close()
        artifacts, changes = collect(branch.data, branch.changes(), policy.disk_bytes)
        run = self._result(ending, watcher, branch, artifacts, changes, stdout, stderr)
        return Trial(run, branch, changes)

    def _job(self, branch: Branch, request: RunRequest, folder: str, entrance: tuple[str, ...]) -> Job:
        python, view = interpreter_view(request.environment)
        plotting = plotting_helper(request.environment)
        env = _environment(self._mechanism.places(branch), plotting, self._policy, request)
        if plotting is not None:
            view = replace(view, readable=(*view.readable, plotting))
        argv = (str(python), PROGRAM, *request.args)
        return Job(argv, env, view, branch, folder, self._policy, entrance)

    def _result(
        self,
        ending: Ending,
        watcher: Watcher,
        branch: Branch,
        artifacts: tuple[Artifact, ...],
        changes: Changes,
        stdout: OutputKeeper,
        stderr: OutputKeeper,
    ) -> RunResult:
        limits: list[LimitName] = [ending.limit] if ending.limit else []
        code, signal = ending.exit_code, ending.signal
        texts = (stdout.finish(), stderr.finish())
        if stdout.overflowed or stderr.overflowed:
            limits.append("output")
        return RunResult(
            exit_code=code,
            signal=signal,
            stdout=texts[0],
            stderr=texts[1],
            duration_s=ending.duration_s,
            cpu_s=max(watcher.cpu_s, ending.child_cpu_s),
            peak_memory_mb=watcher.peak_memory / MIB if watcher.peak_memory else None,
            timed_out=ending.timed_out,
            limits_hit=tuple(limits),
            artifacts=artifacts,
            skipped=changes.skipped,
            mechanism=self._mechanism.name,
            replaced=changes.replaced,
            deleted=changes.gone,
            failing_frame=read_failing_frame(branch.home / FILE),
        )


def _environment(
    places: Mapping[str, str], plotting: Path | None, policy: Policy, request: RunRequest
) -> dict[str, str]:
    """All that a program finds in ``os.environ``, apart from what it puts there itself."""
    environment = request.environment
    variables = {
        **places,
        "PATH": f"{environment}/bin:{PATH}" if environment else PATH,
        "LANG": "C.UTF-8",
        "PYTHONUNBUFFERED": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    if environment is not None:
        variables["VIRTUAL_ENV"] = str(environment)
        if takes_values(environment):
            variables[VARIABLE] = f"{places['HOME']}/{FILE}"
    if plotting is not None:
        variables["MPLBACKEND"] = f"module://{PLOTTING_MODULE}"
        variables["PYTHONPATH"] = str(plotting)
    return {**variables, **policy.env, **request.env}
