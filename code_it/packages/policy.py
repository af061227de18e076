"""Whether a distribution may be trusted: what was verified as facts, what speaks against it as a refusal."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from packaging.specifiers import SpecifierSet

from code_it.config import TaskExecutionConfig
from code_it.packages.configuration import redacted
from code_it.packages.listing import Listing, Release
from code_it.packages.names import is_package_name, normalise
from code_it.packages.near_miss import imitated, nearest

__all__ = [
    "Objection",
    "judge_age",
    "judge_listing",
    "judge_name",
    "judge_needed",
    "judge_safety",
    "likeness",
    "missing",
]


@dataclass(frozen=True, slots=True)
class Objection:
    """Why a distribution is refused, and what may have been meant."""

    reason: str
    suggestion: str | None = None


def judge_name(name: str, config: TaskExecutionConfig) -> Objection | None:
    """What can be said without any index: spelling, the user's lists, likeness to a well-known name."""
    if not is_package_name(name):
        return Objection("this is not a package name", nearest(name))
    spelled = normalise(name)
    if spelled in _names(config.denied_packages):
        return Objection("denied by denied_packages")
    allowed = _names(config.allowed_packages)
    if allowed and spelled not in allowed:
        return Objection("not among allowed_packages")
    if (meant := imitated(name)) is not None:
        return Objection(f"the name imitates the well-known {meant}", meant)
    return None


def judge_needed(name: str, config: TaskExecutionConfig) -> Objection | None:
    """What can be said without any index of a distribution that another one needs.

    ``denied_packages`` binds it, ``allowed_packages`` does not: that names what programs may ask for.
    """
    if normalise(name) in _names(config.denied_packages):
        return Objection("denied by denied_packages")
    return None


def likeness(name: str) -> tuple[str, ...]:
    """The fact that a distribution which another one needs is named like a well-known one."""
    meant = imitated(name)
    return (f"named like the well-known {meant}, but needed by a verified package",) if meant else ()


def missing(name: str) -> Objection:
    """The objection to a distribution that no index has."""
    return Objection(f"`{name}` is not a known package", nearest(name))


def judge_listing(listing: Listing, specifier: SpecifierSet, source_builds: bool) -> Release | Objection:
    """The release that would be installed, or why there is none."""
    release = listing.newest(specifier, source_builds)
    if release is not None:
        return release
    wanted = [one for one in listing.releases if specifier.contains(one.version, prereleases=True)]
    if not wanted:
        have = f"; the newest is {listing.releases[-1].version}" if listing.releases else ""
        return Objection(f"no release matches {specifier}{have}" if str(specifier) else "it has no release")
    living = [one for one in wanted if one.yanked is None]
    if not living:
        return Objection(f"every release was withdrawn (yanked): {wanted[-1].yanked}")
    if any(one.source for one in living):
        return Objection("it has no wheel for this Python and platform; building it would run its code")
    return Objection("it has no wheel for this Python and platform")


def judge_age(listing: Listing, config: TaskExecutionConfig) -> Objection | str:
    """The age as a fact, or an objection to a distribution that is too young."""
    if listing.first_upload is None:
        return "age: not checked (the index tells no dates)"
    first = datetime.fromisoformat(listing.first_upload.replace("Z", "+00:00"))
    days = (datetime.now(UTC) - (first if first.tzinfo else first.replace(tzinfo=UTC))).days
    if days < config.min_package_age_days:
        return Objection(
            f"its first release is {days} days old, younger than {config.min_package_age_days} days",
            nearest(listing.name),
        )
    return f"first release: {first.date().isoformat()}"


def judge_safety(listing: Listing, release: Release) -> Objection | str:
    """The absence of known vulnerabilities as a fact, or an objection."""
    if listing.vulnerabilities is None:
        return "vulnerabilities: not checked (the index tells none)"
    if not listing.vulnerabilities:
        return "no known vulnerability"
    identifiers = ", ".join(identifier for identifier, _ in listing.vulnerabilities[:3])
    fixed = sorted({version for _, versions in listing.vulnerabilities for version in versions})
    advice = f"{listing.name}>={fixed[-1]}" if fixed else None
    return Objection(f"version {release.version} has a known vulnerability ({identifiers})", advice)


def where(listing: Listing) -> str:
    """The fact that says which index answered."""
    kept = f", as it was on {listing.stale_since} (it does not answer now)" if listing.stale_since else ""
    return f"found on {redacted(listing.index)}{kept}"


def _names(names: Iterable[str]) -> set[str]:
    return {normalise(name) for name in names}
