"""A listener that writes the run's folder: every answer and every attempt, at once."""

from __future__ import annotations

import json
from typing import Any

from code_it.documents import attempt_document, completion_document, run_document, task_result_document
from code_it.events import AttemptEnded, AttemptStarted, Event, ExecutionEnded, QuestionAnswered, RunEnded
from code_it.run_folder import RunFolder, workspace_error, write_whole

__all__ = ["Journal"]


class Journal:
    """Writes ``journal/attempt-N/``, ``program.py`` and ``result.json``.

    The plan's question is kept with those of attempt 1.
    """

    def __init__(self, folder: RunFolder) -> None:
        self._folder = folder
        self._attempt = 1

    def __call__(self, event: Event) -> None:
        """Write what ``event`` tells.

        Raises:
            WorkspaceError: the disk is full or the folder is gone.
        """
        match event:
            case AttemptStarted(number=number):
                self._attempt = number
            case QuestionAnswered():
                self._write_question(event)
            case RunEnded(run=run):
                self._write("run.json", run_document(run))
            case AttemptEnded(attempt=attempt):
                self._write("attempt.json", attempt_document(attempt))
                if attempt.chosen is not None:
                    write_whole(self._folder.program, attempt.chosen.source)
            case ExecutionEnded(result=result):
                if result.source is not None:
                    write_whole(self._folder.program, result.source)
                write_whole(self._folder.result, _as_json(task_result_document(result)))
            case _:
                pass

    def _write_question(self, event: QuestionAnswered) -> None:
        line = {
            "name": event.prompt.name,
            "prompt": {"system": event.prompt.system, "user": event.prompt.user},
            "completions": [completion_document(completion) for completion in event.completions],
            "seconds": round(event.seconds, 3),
        }
        path = self._folder.attempt(self._attempt) / "questions.jsonl"
        try:
            with path.open("a", encoding="utf-8") as questions:
                questions.write(json.dumps(line) + "\n")
        except OSError as error:
            raise workspace_error(path, error) from error

    def _write(self, name: str, document: dict[str, Any]) -> None:
        write_whole(self._folder.attempt(self._attempt) / name, _as_json(document))


def _as_json(document: dict[str, Any]) -> str:
    return json.dumps(document, indent=2) + "\n"
