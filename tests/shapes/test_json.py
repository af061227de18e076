"""JSON and JSON lines."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from code_it.shapes import describe, describe_files


def described(folder: Path, content: object, name: str = "x.json") -> str:
    (folder / name).write_text(content if isinstance(content, str) else json.dumps(content))
    return describe_files(folder).partition("): ")[2]


def test_an_object_two_levels_deep(tmp_path: Path) -> None:
    found = described(
        tmp_path,
        {
            "name": "x",
            "size": 3,
            "owner": {"age": 2.5, "deep": {"deeper": 1}},
            "tags": ["a", "b"],
            "no": None,
        },
    )
    assert found == (
        "JSON, object with 5 keys\n"
        "  keys: name (text), size (int), owner (object: age (float), deep (object)), tags (list of 2 text), "
        "no (null)"
    )


def test_a_list_of_objects_has_the_keys_of_all(tmp_path: Path) -> None:
    found = described(tmp_path, [{"id": 1, "p": 2}, {"id": 2, "p": None, "q": [{"z": True}]}])
    assert found == (
        "JSON, list of 2 objects\n"
        "  keys of each: id (int), p (int or null), q (list of 1 object, not in all: z (bool))"
    )


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ([], "JSON, empty list"),
        ([1, 2.5], "JSON, list of 2 values (float)"),
        ("hi", "JSON, text"),
        ({}, "JSON, object with 0 keys"),
        ([[1, 2], [3]], "JSON, list of 2 values (list of int)"),
        ([1, "a", None], "JSON, list of 3 values (int or text or null)"),
    ],
)
def test_other_values(tmp_path: Path, value: object, expected: str) -> None:
    assert described(tmp_path, json.dumps(value)) == expected


def test_lines(tmp_path: Path) -> None:
    lines = '{"a": 1}\n\n{"a": 2, "b": "x"}\n'
    expected = "JSON lines, 2 objects\n  keys of each: a (int), b (text, not in all)"
    assert described(tmp_path, lines, "x.jsonl") == expected


@pytest.mark.parametrize("name", ["x.json", "x.log", "x"])
def test_lines_under_another_name(tmp_path: Path, name: str) -> None:
    assert described(tmp_path, '{"a": 1}\n{"a": 2}\n', name).startswith("JSON lines, 2 objects")


def test_json_is_found_without_its_ending(tmp_path: Path) -> None:
    assert described(tmp_path, ' {"a": 1}', "settings.txt") == "JSON, object with 1 key\n  keys: a (int)"
    assert described(tmp_path, "{ not json }", "settings.txt").startswith("text, 1 line")


@pytest.mark.parametrize("content", ['{"a": ', "[" * 200_000, '{"a":' * 100_000, "{}{", "9" * 5000])
def test_a_broken_document(tmp_path: Path, content: str) -> None:
    assert described(tmp_path, content) == "could not be read as JSON"


def test_broken_lines(tmp_path: Path) -> None:
    assert described(tmp_path, '{"a": 1}\n{"a": \n', "x.jsonl") == "could not be read as JSON lines"


def test_a_long_document_is_told_as_far_as_it_was_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(describe, "MOST_BYTES_OF_A_FILE", 1000)
    listed = "[" + "\n".join(['{"id": 1234567},'] * 500)
    assert described(tmp_path, listed) == "JSON, list of at least 58 objects\n  keys of each: id (int)"
    held = '{"type": "F",\n"features": ' + listed + "]}"
    assert described(tmp_path, held) == (
        "JSON, object with at least 2 keys\n  keys: type (text), features (list, too long to read)"
    )
    lines = '{"id": 1234567}\n' * 500
    assert described(tmp_path, lines) == "JSON lines, at least 62 objects\n  keys of each: id (int)"
    assert described(tmp_path, "[" * 5000) == "could not be read as JSON"
