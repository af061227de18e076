"""Chat templates of eight families, carried in GGUF metadata, rendered against expected prompts."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import llama_cpp
import pytest

from code_it.config import TaskExecutionConfig
from code_it.models.chat_format import chat_formatter, plain_format
from code_it.models.llama_cpp import load_gguf
from code_it.values import Draw, Prompt
from tests.models.tiny_gguf import write_tiny_gguf

DATA = Path(__file__).parent.parent / "data" / "chat_templates"
FAMILIES: dict[str, dict[str, Any]] = tomllib.loads((DATA / "families.toml").read_text())
PROMPT = Prompt("sample", "You write programs.", "Say hello.")
CONFIG = TaskExecutionConfig(context_tokens=512, threads=1, coding_samples=2, dependency_samples=2)


def expected(family: str) -> str:
    return (DATA / f"{family}.expected").read_text()


def tokens_of(text: str, special: list[str]) -> int:
    """One for each special token, one for each byte of the rest, in which a space is ``▁``."""
    parts = re.split("(" + "|".join(map(re.escape, special)) + ")", text)
    return sum(1 if part in special else len(part.replace(" ", "▁").encode()) for part in parts)


@pytest.fixture
def written(tmp_path: Path, family: str) -> Path:
    told = FAMILIES[family]
    path = tmp_path / f"{family}.gguf"
    template = (DATA / f"{family}.jinja").read_text()
    write_tiny_gguf(path, told["special"], told.get("bos"), told["eos"], template, told.get("add_bos", True))
    return path


@pytest.mark.parametrize("family", FAMILIES)
def test_the_template_in_the_file_gives_the_expected_prompt(family: str, written: Path) -> None:
    model = llama_cpp.Llama(str(written), vocab_only=True, verbose=False)
    template = model.metadata["tokenizer.chat_template"]
    model.close()
    told = FAMILIES[family]
    render = chat_formatter(template, told.get("bos", ""), told["eos"])
    assert render(PROMPT).text == expected(family)


@pytest.mark.parametrize("family", FAMILIES)
def test_the_model_sees_that_prompt_with_its_special_tokens_and_one_beginning(
    family: str, written: Path
) -> None:
    model = load_gguf(written, CONFIG)
    try:
        assert model.count_tokens(PROMPT) == tokens_of(expected(family), FAMILIES[family]["special"])
        completions = list(model.complete(PROMPT, (Draw(0.0, 1), Draw(1.0, 2)), 8, lambda tokens: None))
    finally:
        model.close()
    assert sorted(completion.number for completion in completions) == [0, 1]
    assert not any(token in item.text for item in completions for token in FAMILIES[family]["special"])


def test_every_family_has_its_files() -> None:
    assert len(FAMILIES) >= 8
    assert {path.stem for path in DATA.glob("*.jinja")} == set(FAMILIES)


def test_a_model_without_a_template_gets_plain_text(tmp_path: Path) -> None:
    path = tmp_path / "plain.gguf"
    write_tiny_gguf(path, ["<s>", "</s>"], "<s>", "</s>", None)
    model = load_gguf(path, CONFIG)
    try:
        assert model.count_tokens(PROMPT) == 1 + tokens_of(plain_format(PROMPT).text, ["<s>"])
        (completion,) = model.complete(PROMPT, (Draw(0.0, 1),), 4, lambda tokens: None)
    finally:
        model.close()
    assert completion.text.startswith("```python\n")


@pytest.mark.parametrize(
    "template",
    [
        "{% for %}",
        "{{ raise_exception('never') }}",
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ 1 / 0 }}",
    ],
)
def test_a_template_that_is_broken_or_hostile_gives_plain_text(template: str) -> None:
    assert chat_formatter(template, "", "")(PROMPT) == plain_format(PROMPT)
