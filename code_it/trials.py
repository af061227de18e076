"""Programs tried in the sandbox: each in a branch of its own, several at a time, one of them kept."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import ExitStack
from dataclasses import replace
from itertools import count
from pathlib import Path
from secrets import token_hex
from tempfile import TemporaryDirectory
from threading import Event
from time import monotonic
from types import TracebackType
from typing import Self, TypeVar

from code_it.checking import judge
from code_it.config import TaskExecutionConfig
from code_it.copying import copy_tree
from code_it.events import Listener, TrialsRunning
from code_it.evidence.agreement import same_run
from code_it.evidence.effects import acts, looks_random
from code_it.evidence.inquiry import Inquiry
from code_it.evidence.observation import Observation, error_of
from code_it.evidence.pins import HASH_ORDER, pinned
from code_it.evidence.probing import Report, probing_program, read_report
from code_it.evidence.signature import Signature, function_to_call
from code_it.ports import Environment, Sandbox, Trial
from code_it.stoppable_sandbox import StoppableSandbox
from code_it.values import CheckResult, Checks, RunRequest, RunResult

__all__ = ["Trials"]

MOST_AT_ONCE = 8
SECONDS_A_PROBE = 0.3  # CPU time
BEAT_S = 0.25
Result = TypeVar("Result")


class Trials:
    """The trials of one execution: a context, at whose end what was not kept is forgotten.

    They end after ``trial_timeout_s`` of ``config``, or ``run_timeout_s`` where that is less. Those
    still running at the end of the context are stopped.
    """

    def __init__(
        self,
        sandbox: Sandbox,
        files: Path,
        environment: Environment,
        config: TaskExecutionConfig,
        tell: Listener,
    ) -> None:
        """``sandbox`` has no network; ``files`` is what every trial branches from.

        ``tell`` hears that programs are tried while somebody waits for them; what it raises goes to
        who waits.
        """
        self._over = Event()
        self._sandbox = StoppableSandbox(sandbox, self._over)
        self._tell = tell
        self._files = files
        self._environment = environment
        self._timeout_s = min(config.trial_timeout_s, config.run_timeout_s)
        self._final = config.network == "off"
        self._stack = ExitStack()
        self._seen: dict[tuple[str, Inquiry], Future[Observation]] = {}
        self._again: dict[str, Future[bool]] = {}
        self._whole: dict[str, Trial] = {}
        self._numbers = count()

    def __enter__(self) -> Self:
        self._folder = Path(self._stack.enter_context(TemporaryDirectory(prefix="code_it-trials-")))
        workers = min(MOST_AT_ONCE, len(os.sched_getaffinity(0)))
        self._pool = self._stack.enter_context(ThreadPoolExecutor(workers))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        self.forget()
        self._stack.close()

    def begin(self, source: str, inquiry: Inquiry) -> None:
        """Try ``source`` in the background."""
        if (source, inquiry) not in self._seen:
            self._seen[source, inquiry] = self._pool.submit(self._observed, source, inquiry)

    def observe(self, sources: Sequence[str], inquiry: Inquiry) -> tuple[Observation, ...]:
        """What every one of ``sources`` does, tried several at a time unless that is known already.

        Raises:
            SandboxError: no confined process could be started.
        """
        for source in sources:
            self.begin(source, inquiry)
        seen = self._results([self._seen[source, inquiry] for source in sources])
        return seen if inquiry.probes else self._compared_with_themselves(sources, seen)

    def _compared_with_themselves(
        self, sources: Sequence[str], seen: Sequence[Observation]
    ) -> tuple[Observation, ...]:
        """``seen``, after the programs that need it were run again.

        Nothing is learned from that of those that fail, and of those that do as another one does. Of
        the rest it is done with those that use chance or clocks, and with one when no two do alike.
        """
        runs = {s: o.run for s, o in zip(sources, seen, strict=True) if o.run and o.run.succeeded}
        alike = {s for s in runs if any(s != other and same_run(runs[s], runs[other]) for other in runs)}
        for source in [s for s in runs if s not in alike and s not in self._again]:
            if looks_random(source) or not (alike or self._again):
                self._again[source] = self._pool.submit(self._same_again, source, runs[source])
        self._results([self._again[source] for source in sources if source in self._again])
        return tuple(
            replace(o, repeatable=o.repeatable and self._again[s].result()) if s in self._again else o
            for s, o in zip(sources, seen, strict=True)
        )

    def probe(
        self, sources: Sequence[str], signature: Signature, probes: tuple[str, ...]
    ) -> tuple[Report, ...]:
        """What ``probes`` come to in every one of ``sources``, tried several at a time.

        Raises:
            SandboxError: no confined process could be started.
        """
        asked = [self._pool.submit(self._probed, source, signature, probes) for source in sources]
        return self._results(asked)

    def _results(self, futures: Sequence[Future[Result]]) -> tuple[Result, ...]:
        """What comes of ``futures``, once all are done."""
        started = monotonic()
        while wait(futures, BEAT_S).not_done:
            self._tell(TrialsRunning(len(futures), monotonic() - started))
        return tuple(future.result() for future in futures)

    def forget(self) -> None:
        """Wait for what has begun and forget all that is known: files change between attempts."""
        wait(self._seen.values())
        wait(self._again.values())
        self._seen.clear()
        self._again.clear()
        while self._whole:
            self._whole.popitem()[1].drop()

    def keep(self, source: str) -> RunResult | None:
        """Commit the trial of ``source`` and return its run; ``None``: it has to be run for real.

        Raises:
            WorkspaceError: the working directory cannot be written.
        """
        trial = self._whole.get(source)
        if trial is None or not self._final or trial.run.limits_hit or looks_random(source):
            return None
        del self._whole[source]
        trial.commit()
        return trial.run

    def _observed(self, source: str, inquiry: Inquiry) -> Observation:
        signature, probes = inquiry.signature, inquiry.probes
        report = self._probed(source, signature, probes) if signature and probes else None
        repeatable = report is None or not report.unstable
        if not acts(source) and probes:
            return Observation(None, (), report, repeatable, self._checked(source, inquiry.checks, None))
        trial = self._tried(source)
        if (known := self._whole.pop(source, None)) is not None:
            known.drop()
        self._whole[source] = trial
        outputs = tuple(self._run(source, example.stdin) for example in inquiry.outputs)
        return Observation(
            trial.run, outputs, report, repeatable, self._checked(source, inquiry.checks, trial.run)
        )

    def _same_again(self, source: str, run: RunResult) -> bool:
        return same_run(run, self._run(source))

    def _checked(self, source: str, checks: Checks, run: RunResult | None) -> tuple[CheckResult, ...]:
        """The user's checks of a program that ends well, where they need it in a copy of the files.

        ``run`` is its trial; ``None``: there was none.
        """
        if checks == Checks() or (run is not None and not run.succeeded):
            return ()
        if run is not None and not (checks.scripts or checks.expected_files):
            return judge(checks, "", source, run, self._files, self._environment, self._sandbox)
        with TemporaryDirectory(prefix=".code_it-check-", dir=self._files.parent) as folder:
            copy = Path(folder) / "files"
            copy_tree(self._files, copy)
            run = self._sandbox.run(self._request(_quiet(source), copy, ""), lambda stream, text: None)
            if not run.succeeded:
                return ()
            return judge(checks, "", source, run, copy, self._environment, self._sandbox)

    def _probed(self, source: str, signature: Signature, probes: tuple[str, ...]) -> Report:
        mark = token_hex(16)
        other = function_to_call(source, signature)
        program = probing_program(source, mark, signature.name, other, probes, SECONDS_A_PROBE)
        trial = self._started(program, "")
        trial.drop()
        report = read_report(trial.run.stdout, mark)
        return (
            report
            if report.complaint != "no report"
            else replace(report, complaint=error_of(trial.run) or "no report")
        )

    def _run(self, source: str, stdin: str = "") -> RunResult:
        trial = self._tried(source, stdin)
        trial.drop()
        return trial.run

    def _tried(self, source: str, stdin: str = "") -> Trial:
        return self._started(_quiet(source), stdin)

    def _started(self, program: str, stdin: str) -> Trial:
        return self._sandbox.trial(self._request(program, self._files, stdin), lambda stream, text: None)

    def _request(self, program: str, files: Path, stdin: str) -> RunRequest:
        path = self._folder / f"{next(self._numbers)}.py"
        path.write_text(program, encoding="utf-8")
        root = self._environment.root
        return RunRequest(path, files, root, stdin=stdin, env=HASH_ORDER, timeout_s=self._timeout_s)


def _quiet(source: str) -> str:
    """``source`` with chance and clocks pinned where it uses them."""
    return pinned(source) if looks_random(source) else source
