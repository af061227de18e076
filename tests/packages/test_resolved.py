"""What comes in with the packages that a program names is judged too."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from code_it.packages.environment import ThrowawayEnvironment
from code_it.values import Requirement

from .local_index import LocalIndex, days_ago

Make = Callable[..., ThrowawayEnvironment]
FROBNITZ = [Requirement("frobnitz", "frobnitz")]
HOLE = {"id": "PYSEC-1", "fixed_in": ["2.0"]}


def site(environment: ThrowawayEnvironment) -> set[str]:
    files = environment.root.glob("lib/python*/site-packages/*.py")
    return {path.name for path in files if not path.name.startswith("_")}


@pytest.fixture
def index(index: LocalIndex) -> LocalIndex:
    index.add("frobnitz", requires=["gobnitz"])
    return index


def test_a_denied_package_does_not_come_in_by_the_back_door(
    index: LocalIndex, make_environment: Make
) -> None:
    index.add("gobnitz")
    environment = make_environment(denied_packages=("Gobnitz",))

    installed, complaint = environment.install(FROBNITZ)

    assert installed == ()
    assert complaint is not None
    assert "gobnitz is needed by the packages and refused: denied by denied_packages" in complaint
    assert site(environment) == set()


def test_neither_does_one_that_is_a_few_days_old(index: LocalIndex, make_environment: Make) -> None:
    index.add("gobnitz", uploaded=days_ago(2))

    _, complaint = make_environment().install(FROBNITZ)

    assert complaint is not None
    assert "younger than 7 days" in complaint


def test_nor_one_with_a_known_vulnerability(index: LocalIndex, make_environment: Make) -> None:
    index.add("gobnitz", vulnerabilities=[HOLE])

    _, complaint = make_environment().install(FROBNITZ)

    assert complaint is not None
    assert "PYSEC-1" in complaint


def test_the_version_that_was_resolved_is_the_one_that_is_judged(
    index: LocalIndex, make_environment: Make
) -> None:
    index.add("dobnitz", requires=["gobnitz<2"])
    index.add("gobnitz", "1.0", vulnerabilities=[HOLE])
    index.add("gobnitz", "2.0")

    _, fine = make_environment().install(FROBNITZ)
    _, complaint = make_environment().install([Requirement("dobnitz", "dobnitz")])

    assert fine is None
    assert complaint is not None
    assert "version 1.0" in complaint


def test_allowed_packages_names_what_a_program_may_ask_for_and_not_what_that_needs(
    index: LocalIndex, make_environment: Make
) -> None:
    index.add("gobnitz")

    installed, complaint = make_environment(allowed_packages=("frobnitz",)).install(FROBNITZ)

    assert complaint is None
    assert installed


def test_the_resolved_set_says_what_was_verified_and_what_was_not(
    index: LocalIndex, make_environment: Make
) -> None:
    index.add("gobnitz", uploaded=None)
    environment = make_environment()
    installed, _ = environment.install(FROBNITZ)

    frobnitz, gobnitz = environment.pins(installed)

    assert {"first release: 2019-05-01", "no known vulnerability"} <= set(frobnitz.facts)
    assert "age: not checked (the index tells no dates)" in gobnitz.facts


def test_a_needed_package_named_like_a_popular_one_says_so(index: LocalIndex, make_environment: Make) -> None:
    index.add("dobnitz", requires=["reqeusts"])
    index.add("reqeusts")
    environment = make_environment()
    installed, _ = environment.install([Requirement("dobnitz", "dobnitz")])

    assert "named like the well-known requests, but needed by a verified package" in (
        environment.pins(installed)[1].facts
    )


def test_without_the_index_check_only_the_users_lists_are_asked(
    index: LocalIndex, make_environment: Make
) -> None:
    index.add("gobnitz", uploaded=days_ago(1))

    _, fine = make_environment(check_package_is_in_pypi=False).install(FROBNITZ)
    _, complaint = make_environment(check_package_is_in_pypi=False, denied_packages=("gobnitz",)).install(
        FROBNITZ
    )

    assert fine is None
    assert complaint is not None
