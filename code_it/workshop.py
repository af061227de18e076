"""What the algorithm works with: the tools kept between tasks, and what one execution has of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import perf_counter

from code_it.budget import Budget, BudgetedModel, BudgetedSandbox
from code_it.checking import judge
from code_it.config import TaskExecutionConfig
from code_it.errors import CodeItError
from code_it.events import (
    ChecksEnded,
    CompletionArrived,
    Event,
    Listener,
    StepEnded,
    StepName,
    StepStarted,
    Warned,
)
from code_it.given_files import are_untouched, check_given_files, copy_given_files, give_back
from code_it.journal import Journal
from code_it.ports import Approver, Environment, Linter, Model, PackageIndex, Sandbox
from code_it.run_folder import RunFolder, create_run_folder
from code_it.stopping import StoppingModel
from code_it.trials import Trials
from code_it.values import Approval, ApprovalRequest, Attempt, CheckResult, Dependencies, RunResult, Task

__all__ = ["Execution", "Workshop"]


@dataclass(slots=True)
class Tally:
    """A listener that counts: tokens the model wrote, seconds each step took."""

    tokens: int = 0
    timings: Counter[str] = field(default_factory=Counter)

    def __call__(self, event: Event) -> None:
        """Count what ``event`` tells."""
        match event:
            case CompletionArrived(completion=completion):
                self.tokens += completion.tokens
            case StepEnded(step=step, seconds=seconds):
                self.timings[step] += seconds  # type: ignore[assignment]
            case _:
                pass


@dataclass(frozen=True, slots=True)
class Execution:
    """One execution: its task, its folder, its tools and its listeners."""

    task: Task
    config: TaskExecutionConfig
    folder: RunFolder
    model: Model
    linter: Linter | None
    index: PackageIndex
    environment: Environment
    sandbox: Sandbox
    trials: Trials
    listeners: tuple[Listener, ...]
    tally: Tally
    budget: Budget
    approver: Approver | None = None

    @property
    def files(self) -> Path:
        """The program's working directory."""
        return self.folder.files

    def program_path(self, attempt: int) -> Path:
        """Where the program of an attempt is written before it runs."""
        return self.folder.attempt(attempt) / "program.py"

    def start_from_given_files(self, earlier: Sequence[Attempt]) -> None:
        """Undo what the last of the ``earlier`` attempts did to the working directory; its journal keeps it.

        Raises:
            TaskError: a given file that a program changed cannot be read any more.
            WorkspaceError: the folder cannot be written.
        """
        run = earlier[-1].run if earlier else None
        if run is None or are_untouched(self.task.files, self.files, run):
            return
        aside = self.folder.put_aside(earlier[-1].number)
        give_back(self.task.files, aside, self.files, run)

    def tell(self, event: Event) -> None:
        """Tell every listener: the tally, the journal, then the caller's."""
        for listener in self.listeners:
            listener(event)

    def approval(self, dependencies: Dependencies) -> Approval:
        """The user's word on running the first program; granted where nobody is to be asked."""
        if self.approver is None or not dependencies.programs or not self.config.execute_code:
            return Approval(True)
        mechanism = self.sandbox.mechanism
        return self.approver(
            ApprovalRequest(dependencies.programs[0], dependencies.installed, mechanism, self.config.network)
        )

    def checked(self, dependencies: Dependencies, run: RunResult | None) -> tuple[CheckResult, ...]:
        """The results of the user's checks on a run that succeeded."""
        if run is None or not run.succeeded:
            return ()
        source = dependencies.programs[0].source
        results = judge(
            self.task.checks, self.task.text, source, run, self.files, self.environment, self.sandbox
        )
        if results:
            self.tell(ChecksEnded(results))
        return results

    @contextmanager
    def step(self, name: StepName) -> Iterator[None]:
        """Tell when a step begins and ends."""
        self.tell(StepStarted(name))
        started = perf_counter()
        try:
            yield
        finally:
            self.tell(StepEnded(name, perf_counter() - started))


class Workshop:
    """Builds the tools that the configuration names, unless the caller brought a tool of its own.

    The model and the linter are built once and kept; an environment lasts one execution.
    """

    def __init__(
        self,
        config: TaskExecutionConfig,
        model_builder: Callable[[], object] | None = None,
        linter: Linter | None = None,
        index: PackageIndex | None = None,
        environment: Environment | None = None,
        sandbox: Sandbox | None = None,
    ) -> None:
        self._config = config
        self._model_builder = model_builder
        self._model: Model | None = None
        self._linter = linter
        self._own_linter: Linter | None = None
        self._index = index
        self._environment = environment
        self._sandbox = sandbox
        self._trial_sandbox = sandbox
        self._kept = ExitStack()

    @contextmanager
    def open(
        self, task: Task, on_event: Listener | None, approver: Approver | None = None
    ) -> Iterator[Execution]:
        """Everything one execution needs; its environment is removed at the end.

        What takes time and needs no answer of the model (the linter's first import, the
        virtualenv) starts in the background, before the model is loaded.

        Raises:
            WorldError: a tool cannot be had.
        """
        check_given_files(task.files)
        folder = create_run_folder(self._config.workspace, task.text)
        copy_given_files(task.files, folder.files)
        tally = Tally()
        budget = Budget(self._config.max_tokens_total, self._config.max_wall_time_s)
        listeners: tuple[Listener, ...] = (tally, Journal(folder))
        if on_event is not None:
            listeners = (*listeners, on_event)

        def tell(event: Event) -> None:
            for listener in listeners:
                listener(event)

        def warn(message: str) -> None:
            tell(Warned(message))

        with ExitStack() as stack:
            sandbox = BudgetedSandbox(self._built_sandbox(warn), budget)
            config = _without_unwanted_trials(self._config, approver)
            linter = self._built_linter() if self._config.apply_linter else None
            index, environment, foresight = self._built_packages(task, folder.files, stack)
            listeners = (*listeners, *foresight)
            trial_sandbox = BudgetedSandbox(self._built_trial_sandbox(config, warn), budget)
            trials = stack.enter_context(Trials(trial_sandbox, folder.files, environment, config, tell))
            model: Model = BudgetedModel(self._built_model(), budget)
            if config.code_sampling_strategy == "EVIDENCE":
                model = StoppingModel(model, trials, task, config.check_samples > 0)
            yield Execution(
                _with_files_described(task, folder.files),
                config,
                folder,
                model,
                linter,
                index,
                environment,
                sandbox,
                trials,
                listeners,
                tally,
                budget,
                approver,
            )

    def close(self) -> None:
        """Free the model and end the linter; a later execution builds them anew."""
        self._model = self._own_linter = None
        self._kept.close()

    def _built_model(self) -> Model:
        if self._model is None:
            from code_it.models import as_model, build_model

            build = self._model_builder or (lambda: build_model(self._config))
            self._model = as_model(build(), self._config)
            self._kept.callback(self._model.close)
        return self._model

    def _built_linter(self) -> Linter:
        if self._linter is not None:
            return self._linter
        if self._own_linter is None:
            from code_it.linting import build_linter

            self._own_linter = build_linter(self._config)
            self._kept.callback(self._own_linter.close)
        return self._own_linter

    def _built_sandbox(self, warn: Callable[[str], None]) -> Sandbox:
        if self._sandbox is None:
            from code_it.sandbox import build_sandbox

            self._sandbox = build_sandbox(self._config, warn)
        return self._sandbox

    def _built_trial_sandbox(self, config: TaskExecutionConfig, warn: Callable[[str], None]) -> Sandbox:
        """The sandbox of trials: that of runs, without network."""
        if self._trial_sandbox is None:
            from code_it.sandbox import build_sandbox

            offline = config.model_copy(update={"network": "off"})
            same = config.network == "off" or config.code_sampling_strategy != "EVIDENCE"
            self._trial_sandbox = self._built_sandbox(warn) if same else build_sandbox(offline, warn)
        return self._trial_sandbox

    def _built_packages(
        self, task: Task, files: Path, stack: ExitStack
    ) -> tuple[PackageIndex, Environment, tuple[Listener, ...]]:
        """Index and environment; where both are ours, also who looks ahead while the model writes."""
        from code_it.packages import build_environment, build_foresight, build_index

        if self._index is not None and self._environment is not None:
            return self._index, self._environment, ()
        index = build_index(self._config, task=task.text)
        stack.callback(index.close)
        environment = build_environment(self._config, index=index)
        stack.callback(environment.close)
        if self._index is not None or self._environment is not None or not self._config.install_dependencies:
            return self._index or index, self._environment or environment, ()
        background = ThreadPoolExecutor(max_workers=1)
        stack.callback(background.shutdown)
        background.submit(_made_early, environment)
        foresight = build_foresight(index, environment, files)
        stack.callback(foresight.close)
        return index, environment, (foresight,)


def _without_unwanted_trials(config: TaskExecutionConfig, approver: Approver | None) -> TaskExecutionConfig:
    """``config``; where each run is to be approved, and where nothing is run, nothing is tried."""
    wanted = approver is None and config.execute_code
    if wanted or config.code_sampling_strategy != "EVIDENCE":
        return config
    return config.model_copy(update={"code_sampling_strategy": "PYLINT"})


def _with_files_described(task: Task, files: Path) -> Task:
    """``task`` with names and shapes of the files it was given."""
    if not task.files:
        return task
    from code_it.shapes import describe_files

    return replace(task, described_files=describe_files(files))


def _made_early(environment: Environment) -> None:
    """Make the virtualenv; what goes wrong is said when it is used."""
    with suppress(CodeItError):
        _ = environment.root
