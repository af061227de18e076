"""In a whole execution, packages are verified and installed while the model is still writing."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from code_it.packages.environment import ThrowawayEnvironment
from code_it.values import Requirement

from .local_index import LocalIndex

PROGRAM = """
import json, os, sys, time
from pathlib import Path
from code_it.ports import tell_lines
from code_it.task_executor import TaskExecutionConfig, TaskExecutor
from code_it.testing import FixedLinter, ScriptedModel, ScriptLine
from code_it.wrapped_model import WrappedModel

PLACES = Path(os.environ["XDG_CACHE_HOME"], "code_it", "environments")
SOURCE = "import frobnitz\\nprint(frobnitz.VALUE)\\n"
SCRIPT = [ScriptLine("plan", ("1. Do it.",)), ScriptLine("sample", (f"```python\\n{SOURCE}```",))]

class Telling(WrappedModel):
    there = False

    def complete(self, prompt, draws, max_tokens, on_tokens):
        if prompt.name == "sample":
            tell_lines(on_tokens, "import frobnitz\\n")
            end = time.monotonic() + 60
            while not self.there and time.monotonic() < end:
                time.sleep(0.05)
                self.there = any(PLACES.glob("*/lib/python*/site-packages/frobnitz.py"))
        yield from self._model.complete(prompt, draws, max_tokens, on_tokens)

model = Telling(ScriptedModel(SCRIPT))
config = TaskExecutionConfig(workspace=sys.argv[1], coding_samples=1)
with TaskExecutor(model_builder=lambda: model, config=config, linter=FixedLinter()) as executor:
    result = executor.execute("Say it.")
print(json.dumps([model.there, result.stdout]))
"""


def test_an_import_is_installed_before_the_program_is_finished(
    index: LocalIndex,
    environ: dict[str, str],
    make_environment: Callable[..., ThrowawayEnvironment],
    tmp_path: Path,
) -> None:
    index.add("frobnitz", modules={"frobnitz.py": "VALUE = 7"})
    other = make_environment()
    other.install([Requirement("frobnitz", "frobnitz")])
    other.close()

    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM, tmp_path / "workspace"], env=environ, capture_output=True, text=True
    )

    assert ended.returncode == 0, ended.stderr
    assert json.loads(ended.stdout) == [True, "7\n"]
