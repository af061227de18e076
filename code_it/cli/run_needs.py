"""What ``code-it run`` installs: the packages of ``--with`` and of the file's PEP 723 header."""

from __future__ import annotations

import platform
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import InvalidSpecifier, SpecifierSet

from code_it.cli.streams import write_error
from code_it.config import TaskExecutionConfig
from code_it.errors import UsageError
from code_it.packages import build_environment, build_index
from code_it.packages.names import normalise
from code_it.packages.script import declared_python, declared_requirements
from code_it.packages.versions import unmarked
from code_it.values import Needs

__all__ = ["environment_with", "wanted_packages"]


def wanted_packages(source: str, named: Sequence[str]) -> tuple[str, ...]:
    """The requirements named on the command line, then those of the header that are not named there.

    One whose marker does not hold here is left out.

    Raises:
        UsageError: one of them is not a name with an optional version, or the file is written for
            another Python.
    """
    _check_python(declared_python(source))
    asked = [_parsed(text) for text in named]
    taken = {normalise(one.name) for one in asked}
    declared = (_parsed(text) for text in declared_requirements(source))
    asked += [one for one in declared if normalise(one.name) not in taken]
    return tuple(text for one in asked if (text := unmarked(one)) is not None)


@contextmanager
def environment_with(wanted: Sequence[str], config: TaskExecutionConfig) -> Iterator[Path]:
    """A virtualenv with ``wanted``, verified by the same policy as what a model's program imports.

    Raises:
        UsageError: a package is refused, or cannot be installed.
        IndexUnreachable: a look-up was needed and the index does not answer.
        InstallError: the installation broke for a reason outside the packages.
    """
    index = build_index(config)
    environment = build_environment(config, index=index)
    try:
        needs = index.verify_requirements(wanted)
        _raise_when_refused(needs)
        _, complaint = environment.install(needs.requirements)
        if complaint is not None:
            raise UsageError(f"cannot install what the file needs: {complaint.strip()}", "see --with")
        if environment.activate_line is not None:
            write_error(f"environment kept: {environment.activate_line}\n")
        yield environment.root
    finally:
        environment.close()
        index.close()


def _check_python(wanted: str | None) -> None:
    """The program is run with the Python that runs code_it."""
    version = platform.python_version()
    try:
        fits = wanted is None or SpecifierSet(wanted).contains(version, prereleases=True)
    except InvalidSpecifier as error:
        raise UsageError(f"requires-python {wanted!r} means nothing", "write for instance >=3.11") from error
    if not fits:
        raise UsageError(
            f"the file requires Python {wanted}, and this is {version}",
            "install code_it with that Python, or change requires-python",
        )


def _parsed(text: str) -> Requirement:
    try:
        parsed = Requirement(text)
    except InvalidRequirement as error:
        raise UsageError(
            f"{text!r} is not a package: {error}", "write for instance pandas or pandas>=2"
        ) from error
    if parsed.url is not None:
        raise UsageError(f"{text!r} names an address", "packages come from the configured index only")
    return parsed


def _raise_when_refused(needs: Needs) -> None:
    if needs.refused:
        first = needs.refused[0]
        hint = f"did you mean {first.suggestion}?" if first.suggestion else "see code-it packages --help"
        raise UsageError(f"package {first.name} refused: {first.reason}", hint)
