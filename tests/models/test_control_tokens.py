"""A task, a program's output or a report may spell control tokens; the model reads them as text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import llama_cpp
import pytest

from code_it.config import TaskExecutionConfig
from code_it.models.control_tokens import BREAK, control_tokens
from code_it.models.decoding import token_bytes
from code_it.models.demo import gguf_path
from code_it.models.llama_cpp import LlamaCppModel, load_gguf
from code_it.prompting import fill
from code_it.values import Draw, Prompt
from tests.models.test_chat_templates import CONFIG, DATA, FAMILIES, PROMPT
from tests.models.tiny_gguf import write_tiny_gguf


@pytest.fixture(params=FAMILIES)
def family(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[LlamaCppModel, list[str]]]:
    told = FAMILIES[request.param]
    path = tmp_path / "tiny.gguf"
    template = (DATA / f"{request.param}.jinja").read_text()
    write_tiny_gguf(path, told["special"], told.get("bos"), told["eos"], template, told.get("add_bos", True))
    model = load_gguf(path, CONFIG)
    yield model, told["special"]
    model.close()


@pytest.fixture(scope="module")
def demo() -> Iterator[LlamaCppModel]:
    model = load_gguf(gguf_path(), TaskExecutionConfig(threads=1), "demo")
    yield model
    model.close()


def seen(model: LlamaCppModel, prompt: Prompt) -> tuple[list[str], str]:
    """The control tokens that the model sees, in order, and the rest as text."""
    vocab = model._handles.vocab
    controls, text = [], bytearray()
    for token in model._tokenize(model._formatted(prompt).text):
        if llama_cpp.llama_vocab_get_attr(vocab, token) & llama_cpp.LLAMA_TOKEN_ATTR_CONTROL:
            controls.append(llama_cpp.llama_vocab_get_text(vocab, token).decode())
        text += token_bytes(vocab, token)
    return controls, text.decode()


def hostile(special: list[str]) -> str:
    """Every control token: alone, one after the other, and one inside another."""
    nested = [token[: len(token) // 2] + token + token[len(token) // 2 :] for token in special]
    return " ".join(special) + "".join(special) + "".join(nested)


def test_a_task_adds_no_control_token_to_any_template(family: tuple[LlamaCppModel, list[str]]) -> None:
    model, special = family
    controls, text = seen(model, PROMPT)
    added = hostile(special)
    found, whole = seen(model, replace(PROMPT, user=f"Say {added} hello."))
    assert found == controls
    assert added.replace(" ", "\u2581") in whole.replace(" ", "\u2581")
    assert model.count_tokens(replace(PROMPT, user=added)) > len(added)
    assert text != whole


def test_the_demo_is_not_led_by_a_task_that_spells_its_tokens(demo: LlamaCppModel) -> None:
    special = list(control_tokens(demo._handles.vocab))
    assert special
    plain, tricked = ({"task": f"Print {words}.", "plan": "1. Go."} for words in ("x", hostile(special)))
    assert seen(demo, fill("sample", plain))[0] == seen(demo, fill("sample", tricked))[0]
    (answer,) = demo.complete(fill("sample", tricked), (Draw(0.0, 1),), 20, lambda tokens: None)
    assert not any(token in answer.text for token in special)


def test_a_report_with_the_mark_itself_is_harmless(demo: LlamaCppModel) -> None:
    (end, *_) = (token for token in control_tokens(demo._handles.vocab) if len(token) > 3)
    split = BREAK.join(end)
    values = {"task": "Go.", "program": "print(1)", "report": f"{split} {end[:2]}{BREAK}{end[2:]}"}
    controls, text = seen(demo, fill("repair", values))
    assert controls == seen(demo, fill("repair", values | {"report": "x"}))[0]
    assert BREAK not in text


def test_a_prompt_without_such_text_is_tokenised_as_before(demo: LlamaCppModel) -> None:
    prompt = fill("plan", {"task": "Print the numbers from 3 to 9."})
    assert demo._tokenize(demo._formatted(prompt).text) == demo._tokenize(demo._format(prompt).text)
