"""Hostile and invented names: refused with the right reason, whichever way they come in."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from code_it.packages.index import VerifiedIndex
from code_it.packages.names import famous_names, known_names
from code_it.packages.near_miss import imitated

from .local_index import LocalIndex, days_ago

GROUPS = tomllib.loads((Path(__file__).parent / "data" / "hostile.toml").read_text())["group"]
CASES = [
    pytest.param(group, name, *meant, id=repr(name)[:40])
    for group in GROUPS
    for name, *meant in ([*row, None][:2] for row in group["names"])
]


def test_there_are_enough_of_them() -> None:
    assert len(CASES) >= 60


@pytest.mark.parametrize(("group", "name", "meant"), CASES)
def test_a_hostile_name_is_refused_with_its_reason(
    group: dict[str, str],
    name: str,
    meant: str | None,
    index: LocalIndex,
    make_index: Callable[..., VerifiedIndex],
) -> None:
    if group.get("exists"):
        index.add(name)
    if group.get("new"):
        index.add(name, uploaded=days_ago(6.5))

    needs = make_index().verify("anything", [name])

    assert needs.requirements == ()
    (refusal,) = needs.refused
    assert group["reason"] in refusal.reason
    if meant is not None:
        assert refusal.suggestion == meant
    if not group.get("new"):
        assert not [path for path in index.asked if path.startswith("/pypi/")]


@pytest.mark.parametrize(
    ("source", "suggestion"),
    [
        ("import r\u0435quests", "requests"),
        ("import importlib\nimportlib.import_module('reqeusts')", "requests"),
        ("__import__('--index-url=x')", None),
        ("__import__('https://evil.example/x')", None),
        ("__import__('a b')", None),
    ],
)
def test_a_program_cannot_smuggle_a_name_in(
    source: str, suggestion: str | None, make_index: Callable[..., VerifiedIndex], tmp_path: Path
) -> None:
    needs = make_index().examine(source, tmp_path)

    assert needs.requirements == ()
    (refusal,) = needs.refused
    if suggestion:
        assert refusal.suggestion == suggestion


def test_a_header_cannot_smuggle_a_name_in(
    index: LocalIndex, make_index: Callable[..., VerifiedIndex], tmp_path: Path
) -> None:
    index.add("frobnitz")
    header = '# /// script\n# dependencies = ["evil", "x @ https://evil.example/x.whl", "--pre"]\n# ///\n'

    needs = make_index().examine(header + "import frobnitz", tmp_path)

    assert [one.requirement for one in needs.requirements] == ["frobnitz"]


def test_well_known_names_imitate_nobody() -> None:
    assert [name for name in famous_names() if imitated(name)] == []
    assert not any(imitated(name) for name in sorted(known_names())[::7])


@pytest.mark.parametrize("name", ["xarray-extras-hub", "foo", "tqx", "mypy-boto3-zzz", "polyline9000"])
def test_names_that_are_merely_unknown_imitate_nobody(name: str) -> None:
    assert imitated(name) is None
