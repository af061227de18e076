"""The tokenizer of the training is the one inside the GGUF, as llama.cpp reads it."""

from __future__ import annotations

import ctypes
import random
from collections.abc import Iterator
from pathlib import Path

import llama_cpp
import pytest

from code_it.models.demo import gguf_path
from training import tokenizer
from training.corpus import draw_document
from training.dialogue import ASSISTANT, END, USER

TOKENIZER = Path(tokenizer.__file__).with_name("tokenizer.json")
TRICKY = (
    "",
    " ",
    "  two  blanks  ",
    "tab\tand\nnew\n\n\nlines\n",
    "naïve café — “quotes” ‘single’ …",
    "日本語 и русский 🙂",
    "it's they're I'd we'll don't 'twas",
    "x=1;y+=22//3**4 # comment",
    "    if x:\n        y = [1, 2, 3]\n\n\n",
    "12345 6,789.01 3rd",
    "a\u00a0b\u2003c",
    "''' \"\"\" ``` <|nearly|> <| end",
    "snake_case CamelCase kebab-case",
    "\r\nwindows\r\n",
    "½ ² ٣",
)


@pytest.fixture(scope="module")
def vocabulary() -> Iterator[object]:
    llama_cpp.llama_log_set(_quiet, ctypes.c_void_p(0))
    llama_cpp.llama_backend_init()
    params = llama_cpp.llama_model_default_params()
    params.vocab_only = True
    model = llama_cpp.llama_model_load_from_file(str(gguf_path()).encode(), params)
    assert model
    yield llama_cpp.llama_model_get_vocab(model)
    llama_cpp.llama_model_free(model)


@llama_cpp.llama_log_callback
def _quiet(level: int, text: bytes, data: object) -> None:
    pass


def _by_llama_cpp(vocabulary: object, text: str) -> list[int]:
    data = text.encode()
    ids = (llama_cpp.llama_token * (len(data) + 8))()
    count = llama_cpp.llama_tokenize(vocabulary, data, len(data), ids, len(ids), False, True)
    return list(ids[:count])


def test_ids_agree_on_1000_prompts(vocabulary: object) -> None:
    tokens = tokenizer.load(TOKENIZER)
    rng = random.Random(21)
    for _ in range(1_000):
        document = draw_document(rng)
        text = f"{USER}{document.prompt}{END}{ASSISTANT}{document.answer}{END}"
        ids = tokens.encode(text)
        assert ids == _by_llama_cpp(vocabulary, text), text
        assert tokens.decode(ids) == text


@pytest.mark.parametrize("text", TRICKY)
def test_ids_agree_on_odd_texts(vocabulary: object, text: str) -> None:
    tokens = tokenizer.load(TOKENIZER)
    assert tokens.encode(text) == _by_llama_cpp(vocabulary, text)
    assert tokens.decode(tokens.encode(text)) == text


def test_a_word_has_the_same_pieces_after_a_blank_and_after_a_quote() -> None:
    tokens = tokenizer.load(TOKENIZER)
    for word in ("marmalade", "Bristol", "quince", "zanzibar"):
        bare = tokens.encode(f'"{word}')
        assert tokens.encode(f" {word}")[1:] == bare[1:]


def test_digits_stand_alone() -> None:
    tokens = tokenizer.load(TOKENIZER)
    assert len(tokens.encode("1234567890")) == 10
