from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from code_it.config import TaskExecutionConfig
from code_it.packages import build_environment, build_index
from code_it.packages.environment import ThrowawayEnvironment
from code_it.packages.index import VerifiedIndex
from code_it.values import Needs

from .local_index import LocalIndex, ServedIndex


@pytest.fixture
def served() -> Iterator[ServedIndex]:
    server = ServedIndex(LocalIndex())
    yield server
    server.close()


@pytest.fixture
def index(served: ServedIndex) -> LocalIndex:
    """An index without distributions; a test adds what it needs."""
    return served.index


@pytest.fixture
def environ(tmp_path: Path, index: LocalIndex) -> dict[str, str]:
    """A user whose uv is configured for the local index, with a home and caches of his own."""
    home = tmp_path / "home"
    home.mkdir()
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        "XDG_CONFIG_DIRS": str(tmp_path / "etc"),
        "UV_DEFAULT_INDEX": index.address,
        "TMPDIR": str(tmp_path),
    }


@pytest.fixture
def make_index(environ: dict[str, str]) -> Iterator[Callable[..., VerifiedIndex]]:
    """Builds the index as a user with ``environ`` and these configuration fields would have it."""
    built: list[VerifiedIndex] = []

    def make(task: str = "", **fields: Any) -> VerifiedIndex:
        built.append(build_index(TaskExecutionConfig(**fields), task=task, environ=environ))
        return built[-1]

    yield make
    for one in built:
        one.close()


@pytest.fixture
def examine(make_index: Callable[..., VerifiedIndex], tmp_path: Path) -> Callable[..., Needs]:
    """What a source needs, for these configuration fields."""

    def ask(source: str, **fields: Any) -> Needs:
        files = tmp_path / "files"
        files.mkdir(exist_ok=True)
        return make_index(**fields).examine(source, files)

    return ask


@pytest.fixture
def make_environment(environ: dict[str, str]) -> Iterator[Callable[..., ThrowawayEnvironment]]:
    """Builds environments that are closed at the end of the test."""
    built: list[ThrowawayEnvironment] = []

    def make(**fields: Any) -> ThrowawayEnvironment:
        built.append(build_environment(TaskExecutionConfig(**fields), environ=environ))
        return built[-1]

    yield make
    for one in built:
        one.close()
