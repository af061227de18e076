"""A Python source file with edits, packages and a run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from code_it.code_editor import edits
from code_it.code_editor.bench import Bench
from code_it.code_editor.reports import run_report
from code_it.config import TaskExecutionConfig
from code_it.ports import Environment, OutputListener, PackageIndex, Sandbox
from code_it.run_folder import write_whole
from code_it.values import RunResult

__all__ = ["PythonCodeEditor"]


class PythonCodeEditor:
    """Keeps a source text and its file equal; every edit returns the text as it is then.

    The text is kept exactly: blank lines, indentation, the newline at the end or its absence.
    ``filename`` is written at the first edit; what lies there before is replaced. Runs and
    packages follow ``config``; the keywords replace what it names.
    """

    def __init__(
        self,
        filename: str | Path = "persistent_source.py",
        config: TaskExecutionConfig | None = None,
        *,
        index: PackageIndex | None = None,
        environment: Environment | None = None,
        sandbox: Sandbox | None = None,
        on_warning: Callable[[str], None] = lambda message: None,
    ) -> None:
        self.filename = filename
        self.source = ""
        self.bench = Bench(
            config or TaskExecutionConfig(),
            Path(filename).stem,
            index=index,
            environment=environment,
            sandbox=sandbox,
            on_warning=on_warning,
        )

    def overwrite_code(self, code: str) -> str:
        """Replace all code by ``code``."""
        return self._keep(code)

    def add_code(self, code: str) -> str:
        """Add ``code`` at the end, on a line of its own."""
        return self._keep(edits.appended(self.source, code))

    def add_code_to_top(self, code: str) -> str:
        """Add ``code`` at the beginning, on a line of its own."""
        return self._keep(edits.prepended(self.source, code))

    def change_code_line(self, instruction: str) -> str:
        """Replace a line; ``instruction`` is its number, a line feed and the new text.

        Raises:
            ValueError: there is no such line; nothing was changed.
        """
        return self._keep(edits.with_line_changed(self.source, instruction))

    def delete_code_lines(self, instruction: str) -> str:
        """Delete lines by their numbers, e.g. ``1, 3`` or ``2-4``.

        Raises:
            ValueError: there is no such line; nothing was changed.
        """
        return self._keep(edits.without_lines(self.source, instruction))

    def display_code(self) -> str:
        """The code as it is."""
        return self.source

    def save_code(self) -> None:
        """Write the code to its file.

        Raises:
            WorkspaceError: the file cannot be written.
        """
        write_whole(Path(self.filename), self.source)

    def run(self, on_output: OutputListener = lambda stream, text: None) -> RunResult:
        """Run the code in the sandbox, in the folder that all runs of this editor share.

        Raises:
            WorldError: the machine does not give what a run needs.
        """
        return self.bench.run(self.source, on_output)

    def run_code(self, _: str = "") -> str:
        """Run the code and tell the outcome in words; a failing program is an outcome."""
        return run_report(self.run())

    def close(self) -> None:
        """Remove the virtualenv, if packages were installed."""
        self.bench.close()

    def _keep(self, source: str) -> str:
        before, self.source = self.source, source
        try:
            self.save_code()
        except BaseException:
            self.source = before
            raise
        return source
