"""What is shown when progress is off: what nobody may miss."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from code_it import events
from code_it.cli.progress import show_verdict
from code_it.cli.screens import Screen

__all__ = ["WarningsOnly"]


@dataclass
class WarningsOnly:
    """A listener that shows warnings on ``screen``, and why a task was not solved."""

    screen: Screen
    run_dir: Path | None = None

    def __call__(self, event: events.Event) -> None:
        """Show ``event`` if it is of that kind."""
        match event:
            case events.ExecutionStarted():
                self.run_dir = event.run_dir
            case events.Warned():
                self.screen.line(f"warning: {event.message}", "warning")
            case events.ExecutionEnded(result) if result.status not in {"solved", "written"}:
                show_verdict(self.screen, result)
