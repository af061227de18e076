from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

PLAN = {"prompt": "plan", "completions": ["1. Do it."], "repeat": True}


@dataclass(frozen=True)
class Place:
    """A folder to run ``code-it`` in, with a home of its own."""

    folder: Path
    environ: Mapping[str, str]

    def command(self, *words: str) -> list[str]:
        return [sys.executable, "-m", "code_it", *words]

    def run(
        self, *words: str, stdin: bytes = b"", env: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            self.command(*words),
            cwd=self.folder,
            env={**self.environ, **(env or {})},
            input=stdin,
            capture_output=True,
            check=False,
        )
        return subprocess.CompletedProcess(
            done.args, done.returncode, done.stdout.decode(), done.stderr.decode()
        )

    @contextmanager
    def started(self, *words: str) -> Iterator[subprocess.Popen[bytes]]:
        with subprocess.Popen(
            self.command(*words),
            cwd=self.folder,
            env=self.environ,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        ) as process:
            try:
                yield process
            finally:
                process.kill()

    def script(self, *programs: str, **more: Sequence[str]) -> str:
        """Write a scripted model that answers with ``programs``, and return its name."""
        lines = [
            PLAN,
            {"prompt": "sample", "completions": [f"```python\n{source}\n```" for source in programs]},
        ]
        lines += [{"prompt": name, "completions": list(texts)} for name, texts in more.items()]
        (self.folder / "script.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
        return "scripted:script.jsonl"


@pytest.fixture
def place(tmp_path: Path) -> Place:
    folder = tmp_path / "project"
    folder.mkdir()
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH", "LANG", "TMPDIR") if name in os.environ}
    ours = {
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "CODE_IT_APPLY_LINTER": "off",  # a second less for each test that is not about it
    }
    return Place(folder, {**kept, **ours})


@pytest.fixture
def write(place: Place) -> Callable[[str, str], Path]:
    def write(name: str, text: str) -> Path:
        path = place.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path

    return write
