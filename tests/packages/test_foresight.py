from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from code_it.events import CompletionArrived, LinesWritten
from code_it.packages import build_foresight
from code_it.packages.environment import ThrowawayEnvironment
from code_it.packages.foresight import Foresight
from code_it.packages.index import VerifiedIndex
from code_it.values import Completion, Prompt, Requirement

from .local_index import LocalIndex, ServedIndex

Make = Callable[..., ThrowawayEnvironment]
PROGRAM = "Here it is:\n```python\nimport frobnitz\nfor x in frobnitz.all():\n    print(x)\n"


@pytest.fixture
def environment(make_environment: Make) -> ThrowawayEnvironment:
    return make_environment()


@pytest.fixture
def foresight(
    make_index: Callable[..., VerifiedIndex], environment: ThrowawayEnvironment, tmp_path: Path
) -> Iterator[Foresight]:
    one = build_foresight(make_index(), environment, tmp_path)
    yield one
    one.close()


def site(environment: ThrowawayEnvironment) -> set[str]:
    files = environment.root.glob("lib/python*/site-packages/*.py")
    return {path.name for path in files if not path.name.startswith("_")}


def warm(make_environment: Make, name: str) -> None:
    """Bring a distribution into uv's cache, without keeping what the index says of it."""
    other = make_environment(check_package_is_in_pypi=False)
    _, complaint = other.install([Requirement(name, name)])
    assert complaint is None
    other.close()


def test_what_is_cached_is_installed_while_the_program_is_written(
    index: LocalIndex, foresight: Foresight, environment: ThrowawayEnvironment, make_environment: Make
) -> None:
    index.add("frobnitz")
    warm(make_environment, "frobnitz")

    foresight.read(PROGRAM)
    foresight.settle()

    assert "frobnitz.py" in site(environment)


def test_installing_it_later_runs_nothing_and_asks_nobody(
    served: ServedIndex,
    index: LocalIndex,
    foresight: Foresight,
    environment: ThrowawayEnvironment,
    make_environment: Make,
) -> None:
    index.add("frobnitz", "1.5")
    warm(make_environment, "frobnitz")
    foresight.read(PROGRAM)
    foresight.settle()
    served.close()

    installed, complaint = environment.install([Requirement("frobnitz", "frobnitz")])

    assert (installed[0].version, complaint) == ("1.5", None)
    assert installed[0].facts == ()


def test_what_is_not_cached_is_looked_up_but_not_fetched(
    index: LocalIndex, foresight: Foresight, environment: ThrowawayEnvironment
) -> None:
    index.add("frobnitz")

    foresight.read(PROGRAM)
    foresight.settle()

    assert "/simple/frobnitz/" in index.asked
    assert not [path for path in index.asked if path.startswith("/files/")]
    assert site(environment) == set()


def test_an_older_version_in_the_cache_is_not_taken(
    index: LocalIndex, foresight: Foresight, environment: ThrowawayEnvironment, make_environment: Make
) -> None:
    index.add("frobnitz", "1.0")
    warm(make_environment, "frobnitz")
    index.add("frobnitz", "2.0")

    foresight.read(PROGRAM)
    foresight.settle()

    assert site(environment) == set()


def test_it_listens_to_the_answers_that_are_programs(index: LocalIndex, foresight: Foresight) -> None:
    for name in ("frobnitz", "dobnitz"):
        index.add(name)
    for question, text in (("plan", "import frobnitz"), ("repair", "import dobnitz")):
        completion = Completion(text, 3, None, None, "stop", 0, 0.0)
        foresight(CompletionArrived(Prompt(question, "", ""), completion))  # type: ignore[arg-type]
    foresight.settle()

    assert "/simple/dobnitz/" in index.asked
    assert "/simple/frobnitz/" not in index.asked


def test_it_reads_programs_while_they_are_written(index: LocalIndex, foresight: Foresight) -> None:
    for name in ("frobnitz", "dobnitz"):
        index.add(name)
    foresight(LinesWritten(Prompt("plan", "", ""), "import frobnitz\n"))
    foresight(LinesWritten(Prompt("sample", "", ""), "import dobnitz\n"))
    foresight.settle()

    assert "/simple/dobnitz/" in index.asked
    assert "/simple/frobnitz/" not in index.asked


def test_a_refused_package_is_not_installed(index: LocalIndex, foresight: Foresight) -> None:
    index.add("reqeusts")

    foresight.read("import reqeusts\n")
    foresight.settle()

    assert index.asked == []


def test_a_line_that_is_not_finished_waits(index: LocalIndex, foresight: Foresight) -> None:
    index.add("frobnitz")

    foresight.read("import frob")
    foresight.settle()
    assert index.asked == []

    foresight.read("import frobnitz\n")
    foresight.settle()
    assert "/simple/frobnitz/" in index.asked


def test_nothing_that_goes_wrong_matters(served: ServedIndex, foresight: Foresight) -> None:
    served.close()

    foresight.read(PROGRAM + "import (\n" + "x = '''\n")
    foresight.settle()
