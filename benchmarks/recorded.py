"""Recorded generations, and tools that remember what they have done, for replays through the product."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from threading import Lock
from typing import Any

from code_it.ports import Linter, OutputListener, Sandbox
from code_it.testing import ScriptedTrial, run_result
from code_it.values import Finding, LintReport, RunRequest, RunResult

_MARK = re.compile(r'(?<="mark": ")[0-9a-f]{32}(?=")')


@dataclass(frozen=True)
class Problem:
    """A task, with and without its examples; recorded programs; which of them are right, where known.

    ``checks`` are recorded answers of the model that was asked for asserts.
    """

    name: str
    with_examples: str
    without_examples: str
    entry_point: str
    test: str
    programs: tuple[str, ...]
    checks: tuple[str, ...]
    right: tuple[bool, ...] | None

    def task(self, examples: bool) -> str:
        return f"Write this Python function.\n\n{self.with_examples if examples else self.without_examples}"


def read_problems(data: Path, labels: Path | None, pool: int, most: int) -> list[Problem]:
    """The first ``most`` problems, spread over the set, with ``pool`` programs each."""
    known = {row["task_id"]: row["labels"] for row in _rows(labels)} if labels else {}
    rows = list(_rows(data))
    step = max(1, len(rows) // most) if most else 1
    problems = []
    for row in rows[::step][: most or len(rows)]:
        right = known.get(row["task_id"])
        problems.append(
            Problem(
                row["task_id"],
                row["prompt"],
                row.get("model_prompt", row["prompt"]),
                row["entry_point"],
                row["test"],
                tuple(candidate["code"] for candidate in row["candidates"][:pool]),
                tuple(row.get("generated_test_samples", ())),
                tuple(bool(label["base"]) for label in right[:pool]) if right else None,
            )
        )
    return problems


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with (
        gzip.open(path, "rt", encoding="utf-8")
        if path.suffix == ".gz"
        else path.open(encoding="utf-8") as lines
    ):
        for line in lines:
            yield json.loads(line)


class Memory:
    """Documents by key, appended to a file as soon as they are known."""

    def __init__(self, path: Path) -> None:
        self._lock = Lock()
        self._known: dict[str, Any] = {}
        if path.exists():
            for line in path.read_text(encoding="utf-8").splitlines():
                with suppress(ValueError):  # the last line, where a call was interrupted
                    key, document = json.loads(line)
                    self._known[key] = document
        self._file = path.open("a", encoding="utf-8")

    def get(self, key: str) -> Any:
        return self._known.get(key)

    def put(self, key: str, document: Any) -> None:
        with self._lock:
            self._known[key] = document
            self._file.write(json.dumps([key, document]) + "\n")
            self._file.flush()


class RememberingLinter:
    """Lints a source once."""

    def __init__(self, linter: Linter, memory: Memory) -> None:
        self._linter = linter
        self._memory = memory

    def lint(self, sources: Sequence[str]) -> Sequence[LintReport]:
        new = [source for source in sources if self._memory.get(_key("lint", source)) is None]
        for source, report in zip(new, self._linter.lint(new) if new else (), strict=True):
            self._memory.put(_key("lint", source), asdict(report))
        return [_report(self._memory.get(_key("lint", source))) for source in sources]

    def close(self) -> None:
        self._linter.close()


def _report(document: dict[str, Any]) -> LintReport:
    return LintReport(document["score"], tuple(Finding(**finding) for finding in document["findings"]))


class RememberingSandbox:
    """Tries a program once, whatever its mark; the run after the choice is not scored and not made."""

    def __init__(self, sandbox: Sandbox, memory: Memory) -> None:
        self._sandbox = sandbox
        self._memory = memory
        self.mechanism = sandbox.mechanism
        self.tried = 0

    def run(self, request: RunRequest, on_output: OutputListener) -> RunResult:
        return run_result()

    def trial(self, request: RunRequest, on_output: OutputListener) -> ScriptedTrial:
        text = request.program.read_text(encoding="utf-8").replace('\\"', '"')
        found = _MARK.search(text)
        mark = found[0] if found else ""
        key = _key("trial", text.replace(mark, "MARK") if mark else text, request.stdin)
        document = self._memory.get(key)
        if document is None:
            self.tried += 1
            trial = self._sandbox.trial(request, on_output)
            trial.drop()
            document = asdict(trial.run)
            document["stdout"] = document["stdout"].replace(mark, "MARK") if mark else document["stdout"]
            document |= {"artifacts": (), "skipped": ()}
            self._memory.put(key, document)
        stdout = document["stdout"].replace("MARK", mark) if mark else document["stdout"]
        limits = tuple(document["limits_hit"])
        return ScriptedTrial(
            RunResult(**{**document, "stdout": stdout, "limits_hit": limits, "artifacts": (), "skipped": ()})
        )


def _key(*parts: str) -> str:
    return sha256("\0".join(parts).encode()).hexdigest()[:24]
