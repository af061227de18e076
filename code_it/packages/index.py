"""What a program needs: detection, names, look-ups and policy together."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock

from packaging.requirements import InvalidRequirement
from packaging.requirements import Requirement as Parsed
from packaging.specifiers import SpecifierSet

from code_it.config import TaskExecutionConfig
from code_it.packages import policy
from code_it.packages.client import IndexClient
from code_it.packages.detection import Import, find_imports
from code_it.packages.implied import implied_by
from code_it.packages.listing import Listing, Release
from code_it.packages.names import Placement, is_package_name, normalise, not_packages, place
from code_it.packages.policy import Objection
from code_it.packages.versions import Wishes, read_wishes
from code_it.syntax import tree_of
from code_it.values import Needs, Pin, Refusal, Requirement

__all__ = ["VerifiedIndex"]

MOST_PACKAGES = 40
LONGEST_SHOWN = 100


@dataclass(frozen=True, slots=True)
class _Want:
    """An import, or a call's backend, with the place of its distribution."""

    placement: Placement
    optional: bool
    why: tuple[str, ...]


class VerifiedIndex:
    """A ``PackageIndex`` over the user's configured indexes. Safe to use from several threads."""

    def __init__(self, config: TaskExecutionConfig, client: IndexClient, task: str = "") -> None:
        self._config = config
        self._client = client
        self._task = task
        self._lock = Lock()
        self._threads: ThreadPoolExecutor | None = None
        self._versions: dict[str, str] = {}
        self._found: dict[str, Future[Listing | None]] = {}

    def examine(self, source: str, files: Path) -> Needs:
        """What ``source`` imports beyond the standard library and the modules lying in ``files``.

        Raises:
            IndexUnreachable: a look-up was needed and the index does not answer.
        """
        tree = tree_of(source)
        if tree is None:
            return Needs()
        imports = find_imports(tree, files)
        wants = _distinct([*map(_wanted, imports), *_implied(tree, imports)])
        if len(wants) > MOST_PACKAGES:
            return Needs(refused=(_too_many(wants),))
        self._look_up(name for want in wants for name in want.placement.distributions[:1])
        wishes = read_wishes(source, self._task)
        claimed = {normalise(name) for want in wants for name in want.placement.distributions}
        spare = [name for name in wishes.declared if normalise(name) not in claimed]
        outcomes = [self._judge(want, wishes, spare) for want in wants]
        return Needs(
            tuple(one for one in outcomes if isinstance(one, Requirement)),
            tuple(one for one in outcomes if isinstance(one, Refusal)),
            tuple(dict.fromkeys(one for one in outcomes if isinstance(one, str))),
        )

    def verify(self, import_name: str, names: Collection[str]) -> Needs:
        """Verify distributions proposed for an import: the first that passes, or the refusals.

        Raises:
            IndexUnreachable: a look-up was needed and the index does not answer.
        """
        self._look_up(names)
        refused: list[Refusal] = []
        wishes = Wishes()
        for name in dict.fromkeys(names):
            outcome = self._verified(import_name, name, wishes, (f"proposed for import {import_name}",))
            if isinstance(outcome, Requirement):
                return Needs((outcome,))
            refused.append(outcome)
        return Needs(refused=tuple(refused))

    def verify_requirements(self, requirements: Sequence[str]) -> Needs:
        """Verify requirements that somebody names for themselves (PEP 508, without URL), not for an import.

        Raises:
            IndexUnreachable: a look-up was needed and the index does not answer.
        """
        outcomes = [self._named(text) for text in dict.fromkeys(requirements)]
        return Needs(
            tuple(one for one in outcomes if isinstance(one, Requirement)),
            tuple(one for one in outcomes if isinstance(one, Refusal)),
        )

    def judge_resolved(self, pins: Sequence[Pin]) -> tuple[tuple[Pin, ...], tuple[Refusal, ...]]:
        """``pins`` with what was verified of each, and refusals of those that must not be installed.

        They are judged alike, whoever asked for them: a denied, a too young and a vulnerable
        distribution does not come in because another one needs it.

        Raises:
            IndexUnreachable: a look-up was needed and the index does not answer.
        """
        if self._config.check_package_is_in_pypi:
            for pin in pins:
                self._begin(pin.name)
        outcomes = [(pin, self._judged_pin(pin)) for pin in pins]
        return (
            tuple(replace(pin, facts=facts) for pin, facts in outcomes if not isinstance(facts, Objection)),
            tuple(
                Refusal("", pin.name, one.reason, one.suggestion)
                for pin, one in outcomes
                if isinstance(one, Objection)
            ),
        )

    def _judged_pin(self, pin: Pin) -> tuple[str, ...] | Objection:
        if (objection := policy.judge_needed(pin.name, self._config)) is not None:
            return objection
        if not self._config.check_package_is_in_pypi:
            return ("index: not checked (check_package_is_in_pypi is off)",)
        listing = self._listing(pin.name)
        if listing is None:
            return ("age, vulnerabilities: not checked (no index lists it)",)
        age = policy.judge_age(listing, self._config)
        if isinstance(age, Objection):
            return age
        release = Release(pin.version, wheel=True, source=False)
        safety = policy.judge_safety(self._client.vulnerabilities(listing, release), release)
        if isinstance(safety, Objection):
            return safety
        return (policy.where(listing), age, safety, *policy.likeness(pin.name))

    def _named(self, text: str) -> Requirement | Refusal:
        try:
            parsed = Parsed(text)
        except InvalidRequirement:
            parsed = None
        if parsed is None or parsed.url or parsed.marker:
            return Refusal("", text, "this is not a package name with versions")
        extras = f"[{','.join(sorted(parsed.extras))}]" if parsed.extras else ""
        wishes = Wishes({normalise(parsed.name): parsed.specifier})
        return self._verified("", parsed.name, wishes, ("named by the user or the program",), extras)

    def verified_version(self, requirement: Requirement) -> str | None:
        """The version that an installation of ``requirement`` would choose by itself, if it was looked up."""
        return self._versions.get(normalise(Parsed(requirement.requirement).name))

    def close(self) -> None:
        """End the look-ups."""
        if self._threads is not None:
            self._threads.shutdown(wait=False, cancel_futures=True)
        self._client.close()

    def _judge(self, want: _Want, wishes: Wishes, spare: Sequence[str]) -> Requirement | Refusal | str | None:
        """A requirement, a refusal, the import as text when nobody can place it, or nothing.

        ``spare`` are distributions in the program's own header that no other import claims.
        """
        placement = want.placement
        if placement.import_name in not_packages():
            reason, suggestion = not_packages()[placement.import_name]
            refusal = Refusal(placement.import_name, placement.import_name, reason, suggestion)
            return None if want.optional else refusal
        if not placement.curated and (declared := self._declared(placement.import_name, wishes, spare)):
            return declared
        if not placement.distributions:
            return None if want.optional else placement.import_name
        outcome = self._verified(placement.import_name, placement.distributions[0], wishes, want.why)
        return None if want.optional and isinstance(outcome, Refusal) else outcome

    def _declared(self, import_name: str, wishes: Wishes, spare: Sequence[str]) -> Requirement | None:
        """What the header names for an import that no table knows; installing must prove it."""
        parts = set(normalise(import_name.replace(".", "-")).split("-"))
        for name in spare:
            if parts & set(normalise(name).split("-")):
                outcome = self._verified(import_name, name, wishes, ("named in the program's header",))
                if isinstance(outcome, Requirement):
                    return outcome
        return None

    def _verified(
        self, import_name: str, name: str, wishes: Wishes, facts: Sequence[str], extras: str = ""
    ) -> Requirement | Refusal:
        outcome = self._checked(name, wishes)
        if isinstance(outcome, Objection):
            return Refusal(_short(import_name), _short(name), outcome.reason, outcome.suggestion)
        written = f"{normalise(name)}{extras}{wishes.specifier(name)}"
        return Requirement(import_name, written, facts=(*facts, *outcome))

    def _checked(self, name: str, wishes: Wishes) -> list[str] | Objection:
        """The facts found for ``name``, or the first thing that speaks against it."""
        if (objection := policy.judge_name(name, self._config)) is not None:
            return objection
        if not self._config.check_package_is_in_pypi:
            return ["index: not checked (check_package_is_in_pypi is off)"]
        listing = self._listing(name)
        if listing is None:
            return policy.missing(name)
        return self._checked_listing(listing, wishes.specifier(name))

    def _checked_listing(self, listing: Listing, specifier: SpecifierSet) -> list[str] | Objection:
        release = policy.judge_listing(listing, specifier, self._config.allow_source_builds)
        if isinstance(release, Objection):
            return release
        age = policy.judge_age(listing, self._config)
        if isinstance(age, Objection):
            return age
        safety = policy.judge_safety(self._client.vulnerabilities(listing, release), release)
        if isinstance(safety, Objection):
            return safety
        self._versions[listing.name] = release.version
        form = "wheel" if release.wheel else "source"
        return [policy.where(listing), f"newest usable release: {release.version} ({form})", age, safety]

    def _look_up(self, names: Iterable[str]) -> None:
        """Begin the look-ups of ``names`` together."""
        if self._config.check_package_is_in_pypi:
            for name in names:
                if is_package_name(name) and policy.judge_name(name, self._config) is None:
                    self._begin(normalise(name))

    def _listing(self, name: str) -> Listing | None:
        return self._begin(normalise(name)).result()

    def _begin(self, name: str) -> Future[Listing | None]:
        with self._lock:
            known = self._found.get(name)
            if known is not None and not (known.done() and known.exception()):
                return known
            if self._threads is None:
                self._threads = ThreadPoolExecutor(8, thread_name_prefix="index")
            self._found[name] = future = self._threads.submit(self._client.find, name)
            return future


def _too_many(wants: Sequence[_Want]) -> Refusal:
    """A program that names more packages than a sane one needs would have us look through the index."""
    beyond = _short(wants[MOST_PACKAGES].placement.import_name)
    return Refusal(beyond, beyond, f"the program needs {len(wants)} packages, more than {MOST_PACKAGES}")


def _short(name: str) -> str:
    """``name`` as it can be shown to a person and a model: printable, and not without end."""
    shown = "".join(
        letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in name[:LONGEST_SHOWN]
    )
    return shown if len(name) <= LONGEST_SHOWN else f"{shown}…"


def _wanted(one: Import) -> _Want:
    placement = place(one.path)
    optionally = ", optionally" if one.optional else ""
    return _Want(placement, one.optional, (f"imported in line {one.line}{optionally}", *_choice(placement)))


def _implied(tree: ast.Module, imports: Sequence[Import]) -> list[_Want]:
    modules = {one.top_level for one in imports}
    return [
        _Want(Placement(one.import_name, (one.distribution,), curated=True), False, (one.why,))
        for one in implied_by(tree, modules)
    ]


def _distinct(wants: Sequence[_Want]) -> list[_Want]:
    """One want for each distribution, or import without one; a firm one wins over an optional one."""
    chosen: dict[object, _Want] = {}
    for want in wants:
        key = want.placement.distributions[:1] or want.placement.import_name
        if key not in chosen or (chosen[key].optional and not want.optional):
            chosen[key] = want
    return list(chosen.values())


def _choice(placement: Placement) -> tuple[str, ...]:
    """The fact that says by what the distribution was chosen."""
    if not placement.distributions:
        return ()
    first, *others = placement.distributions
    if others:
        return (
            f"{placement.import_name} is also provided by {', '.join(others)}; the table prefers {first}",
        )
    return ("named by the table of imports",) if placement.curated else ("named like its import",)
