"""The tool PipInstall over the real policy and a real virtualenv, with an index on loopback."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from code_it.config import TaskExecutionConfig
from code_it.langchain.python_langchain_tool_mixin import LangchainPythonToolMixin
from code_it.packages.environment import ThrowawayEnvironment
from code_it.packages.index import VerifiedIndex
from tests.packages.conftest import environ, index, make_environment, make_index, served
from tests.packages.local_index import LocalIndex

__all__ = ["environ", "index", "make_environment", "make_index", "served"]


@pytest.fixture
def editor(
    tmp_path: Path,
    index: LocalIndex,
    make_index: Callable[..., VerifiedIndex],
    make_environment: Callable[..., ThrowawayEnvironment],
) -> Iterator[LangchainPythonToolMixin]:
    for version in ("1.0", "2.0"):
        index.add("greeting", version, modules={"greeting.py": f"VERSION = {version!r}\n"})
    built: Any = LangchainPythonToolMixin(
        tmp_path / "source.py",
        TaskExecutionConfig(workspace=tmp_path / "workspace"),
        index=make_index(),
        environment=make_environment(),
    )
    yield built
    built.close()


def test_the_version_that_was_asked_for_is_there_when_the_code_runs(
    editor: LangchainPythonToolMixin,
) -> None:
    install, run = editor.build_pip_install(), editor.build_run_tool()
    editor.add_code("import greeting\nprint(greeting.VERSION)\n")
    assert install.run("greeting==1.0") == "Installation Succeeded\ninstalled greeting==1.0 1.0"
    assert "Stdout:1.0\n" in run.run("")
    assert install.run("greeting>1") == "Installation Succeeded\ninstalled greeting>1 2.0"
    assert "Stdout:2.0\n" in run.run("")


@pytest.mark.parametrize(
    ("wanted", "told"),
    [
        ("greeting==9.9", "refused greeting: no release matches ==9.9; the newest is 2.0"),
        ("greeting<1", "refused greeting: no release matches <1; the newest is 2.0"),
        ("nothing-like-it>=1", "refused nothing-like-it: `nothing-like-it` is not a known package"),
        ("reqeusts==2.31", "refused reqeusts: the name imitates the well-known requests"),
        ("greeting==1.0, greeting==2.0", "these requirements conflict: greeting==1.0, greeting==2.0"),
    ],
)
def test_what_cannot_be_installed_is_told_plainly(
    editor: LangchainPythonToolMixin, wanted: str, told: str
) -> None:
    answer = editor.build_pip_install().run(wanted)
    assert answer.startswith("Installation Failed\n") and told in answer
