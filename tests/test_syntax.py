"""Texts of a model are parsed without a word on standard error, and what does not parse is no tree."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from code_it.syntax import expression_of, text_of, tree_of

DOUBTFUL = r"'\d'"


@pytest.mark.parametrize("read", [tree_of, expression_of])
def test_a_doubtful_escape_is_read_without_a_warning(read: Callable[[str], ast.AST | None]) -> None:
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")

        assert read(DOUBTFUL) is not None

    assert said == []


@pytest.mark.parametrize("read", [tree_of, expression_of])
@pytest.mark.parametrize("text", ["import (", "a\0b", "(" * 5000, "-" * 100_000 + "1", "\ud800"])
def test_what_python_cannot_read_is_no_tree(read: Callable[[str], ast.AST | None], text: str) -> None:
    assert read(text) is None


def test_an_expression_is_no_statement() -> None:
    assert isinstance(expression_of(" 1 + 1\n"), ast.BinOp)
    assert expression_of("x = 1") is None


def test_parsing_in_many_threads_leaves_the_warning_filters_as_they_were() -> None:
    with warnings.catch_warnings():
        before = list(warnings.filters)
        with ThreadPoolExecutor(8) as threads:
            assert all(threads.map(tree_of, [f"x = {list(range(500))}"] * 400))

        assert warnings.filters == before


def test_a_tree_too_deep_to_be_written_down_has_no_text() -> None:
    short, deep = expression_of("[1,2]"), expression_of("+".join(["1"] * 900))
    assert short is not None
    assert deep is not None
    assert (text_of(short), text_of(deep)) == ("[1, 2]", "")
