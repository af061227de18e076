"""The memory that a context needs, told from the header alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from gguf import GGUFWriter

from code_it.config import TaskExecutionConfig
from code_it.errors import ModelError
from code_it.models.cache_memory import available_memory, check_cache_fits
from code_it.models.gguf_header import cache_bytes_per_token, context_length
from code_it.models.llama_cpp import load_gguf
from tests.models.tiny_gguf import CONTEXT, WIDTH, write_tiny_gguf


def tiny(tmp_path: Path, key_length: int | None = None) -> Path:
    path = tmp_path / "tiny.gguf"
    write_tiny_gguf(path, ["</s>"], None, "</s>", None, key_length=key_length)
    return path


def test_what_a_token_takes_is_told_by_the_header(tmp_path: Path) -> None:
    path = tiny(tmp_path)
    assert context_length(path) == CONTEXT
    assert cache_bytes_per_token(path) == WIDTH * 2 * 2  # one layer; keys and values; two bytes


def test_heads_may_differ_from_layer_to_layer(tmp_path: Path) -> None:
    path = tmp_path / "hybrid.gguf"
    writer = GGUFWriter(path, "some")
    writer.add_block_count(4)
    writer.add_embedding_length(256)
    writer.add_head_count(8)
    writer.add_head_count_kv([0, 2, 0, 2])
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.close()
    assert cache_bytes_per_token(path) == 4 * 32 * 2 * 2


def test_a_context_that_does_not_fit_is_refused_with_numbers(tmp_path: Path) -> None:
    path = tiny(tmp_path, key_length=2**20)
    with pytest.raises(ModelError) as error:
        load_gguf(path, TaskExecutionConfig(context_tokens=2**20))
    assert "a context of 1048576 tokens needs" in error.value.message
    assert "GiB are available" in error.value.message
    assert "--context-tokens to" in error.value.hint


def test_the_hint_names_a_context_that_fits(tmp_path: Path) -> None:
    path = tiny(tmp_path)
    with pytest.raises(ModelError) as error:
        check_cache_fits(path, 4096, 2000 * WIDTH * 4)
    assert "1792 or less" in error.value.hint
    check_cache_fits(path, 1792, 2000 * WIDTH * 4)


def test_nothing_is_refused_that_is_not_known(tmp_path: Path) -> None:
    path = tmp_path / "odd.gguf"
    path.write_bytes(b"GGUF" + bytes(20))
    check_cache_fits(path, 2**20, 1)
    check_cache_fits(tiny(tmp_path), 2**20, None)


def test_this_machine_tells_what_is_available() -> None:
    available = available_memory()
    assert available is not None and 0 < available < 2**50
