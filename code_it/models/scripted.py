"""A model that answers from a script: for tests, demonstrations and replays."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from code_it.errors import ModelError, ScriptRanDry
from code_it.ports import TokenListener
from code_it.values import Completion, Draw, Prompt, PromptName

__all__ = ["ScriptLine", "ScriptedModel", "load_script"]


@dataclass(frozen=True, slots=True)
class ScriptLine:
    """The completions for one question, or for every later one of its name."""

    prompt: PromptName
    completions: tuple[str, ...]
    repeat: bool = False


class ScriptedModel:
    """Takes the next line for a question's name; keeps the prompts it was asked in ``prompts``.

    A token is a word here. There are no log-probabilities.
    """

    def __init__(self, lines: Iterable[ScriptLine], name: str = "scripted") -> None:
        self._lines = list(lines)
        self._name = name
        self.prompts: list[Prompt] = []

    @property
    def name(self) -> str:
        """The name under which it was configured."""
        return self._name

    @property
    def context_tokens(self) -> int:
        """More than any script needs."""
        return 2**20

    def count_tokens(self, prompt: Prompt) -> int:
        """Words of the prompt."""
        return len(prompt.system.split()) + len(prompt.user.split())

    def complete(
        self, prompt: Prompt, draws: Sequence[Draw], max_tokens: int, on_tokens: TokenListener
    ) -> Iterator[Completion]:
        """Yield the completions of the next line for this question, at most one a draw.

        Raises:
            ScriptRanDry: no line is left for this question.
        """
        self.prompts.append(prompt)
        line = self._next_line(prompt.name)
        total = 0
        for number, (text, draw) in enumerate(zip(line.completions, draws, strict=False)):
            tokens = len(text.split())
            total += tokens
            on_tokens(total)
            yield Completion(text, tokens, None, None, "stop", draw.seed, draw.temperature, number)

    def close(self) -> None:
        """Nothing to free."""

    def _next_line(self, name: PromptName) -> ScriptLine:
        for position, line in enumerate(self._lines):
            if line.prompt == name:
                return line if line.repeat else self._lines.pop(position)
        raise ScriptRanDry(
            f"the script has no answer left for the question '{name}'",
            f'add a line {{"prompt": "{name}", "completions": ["..."]}} to {self._name}',
        )


def load_script(path: Path) -> ScriptedModel:
    """Read a scripted model from JSON lines.

    Raises:
        ModelError: the file is missing or a line is not of the form that the README describes.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not text"
        raise ModelError(f"cannot read the script {path}: {reason}", "name a file of JSON lines") from error
    lines = [
        _parse_line(line, f"{path}:{number}")
        for number, line in enumerate(text.split("\n"), 1)
        if line.strip()
    ]
    return ScriptedModel(lines, f"scripted:{path}")


def _parse_line(line: str, where: str) -> ScriptLine:
    hint = 'a line is {"prompt": "plan", "completions": ["..."]}, with "repeat": true if wanted'
    try:
        entry: Any = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ModelError(f"{where} is not JSON: {getattr(error, 'msg', error)}", hint) from error
    if not isinstance(entry, dict) or set(entry) - {"prompt", "completions", "repeat"}:
        raise ModelError(f"{where} is not a line of a script", hint)
    if entry.get("prompt") not in get_args(PromptName):
        raise ModelError(f"{where}: no question is called {entry.get('prompt')!r}", hint)
    completions = entry.get("completions")
    if not isinstance(completions, list) or not all(isinstance(text, str) for text in completions):
        raise ModelError(f"{where}: completions must be a list of texts", hint)
    return ScriptLine(entry["prompt"], tuple(completions), entry.get("repeat") is True)
