"""What ``code-it run`` installs: the packages of ``--with`` and of the file's PEP 723 header."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from packaging.requirements import InvalidRequirement, Requirement

from code_it.config import TaskExecutionConfig
from code_it.errors import UsageError
from code_it.packages import build_environment, build_index
from code_it.packages.names import normalise, readable_lines
from code_it.packages.script import declared_requirements
from code_it.values import Needs

__all__ = ["environment_with", "wanted_packages"]


def wanted_packages(source: str, named: Sequence[str]) -> tuple[Requirement, ...]:
    """The requirements named on the command line, then those of the header that are not named there.

    Raises:
        UsageError: one of them is not a name with an optional version.
    """
    asked = [_parsed(text) for text in named]
    taken = {normalise(one.name) for one in asked}
    declared = (_parsed(text) for text in declared_requirements(source))
    asked += [one for one in declared if normalise(one.name) not in taken]
    return tuple(asked)


@contextmanager
def environment_with(wanted: Sequence[Requirement], config: TaskExecutionConfig) -> Iterator[Path]:
    """A virtualenv with ``wanted``, verified by the same policy as what a model's program imports.

    Raises:
        UsageError: a package is refused, or cannot be installed.
        IndexUnreachable: a look-up was needed and the index does not answer.
        InstallError: the installation broke for a reason outside the packages.
    """
    index = build_index(config)
    environment = build_environment(config)
    try:
        needs = _verified(wanted, index.examine(_program_that_needs(wanted), Path(config.workspace)))
        _, complaint = environment.install(needs.requirements)
        if complaint is not None:
            raise UsageError(f"cannot install what the file needs: {complaint.strip()}", "see --with")
        yield environment.root
    finally:
        index.close()
        environment.close()


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


def _program_that_needs(wanted: Sequence[Requirement]) -> str:
    """A program that imports what ``wanted`` provides, for the index to look at."""
    listed = "".join(f'#     "{one.name}{one.specifier}",\n' for one in wanted)
    imports = "".join(f"import {_import_name(one.name)}\n" for one in wanted)
    return f"# /// script\n# dependencies = [\n{listed}# ]\n# ///\n{imports}"


def _import_name(distribution: str) -> str:
    """The shortest import that the table gives to ``distribution``, else its name as a module."""
    rows = (line.split() for line in readable_lines("imports.txt"))
    known = [row[0] for row in rows if normalise(row[1]) == normalise(distribution)]
    return min(known, key=len, default=normalise(distribution).replace("-", "_"))


def _verified(wanted: Sequence[Requirement], needs: Needs) -> Needs:
    """``needs`` with extras as they were asked for; refused when anything was."""
    if needs.refused:
        first = needs.refused[0]
        hint = f"did you mean {first.suggestion}?" if first.suggestion else "see code-it packages --help"
        raise UsageError(f"package {first.name} refused: {first.reason}", hint)
    texts = {normalise(one.name): str(one) for one in wanted}
    return replace(
        needs,
        requirements=tuple(
            replace(one, requirement=texts.get(normalise(Requirement(one.requirement).name), one.requirement))
            for one in needs.requirements
        ),
    )
