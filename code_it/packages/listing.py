"""What an index says about one distribution, reduced to what decides here."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from html.parser import HTMLParser
from typing import Any
from urllib.parse import unquote, urlsplit

from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.tags import Tag, sys_tags
from packaging.utils import (
    InvalidSdistFilename,
    InvalidWheelFilename,
    canonicalize_name,
    parse_sdist_filename,
    parse_wheel_filename,
)
from packaging.version import InvalidVersion, Version

__all__ = [
    "IndexFile",
    "Listing",
    "Release",
    "files_of_html",
    "files_of_json",
    "is_source_of",
    "list_releases",
]


@dataclass(frozen=True, slots=True)
class IndexFile:
    """A file that an index lists. ``yanked`` is the reason it was withdrawn.

    ``url`` is as written on the page, which may be relative to it.
    """

    name: str
    requires_python: str | None = None
    yanked: str | None = None
    uploaded: str | None = None
    url: str = ""
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Release:
    """A version as this Python and this platform see it. ``yanked`` is the reason it was withdrawn."""

    version: str
    wheel: bool
    source: bool
    yanked: str | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """A distribution on an index. ``first_upload`` is an ISO date, ``None`` where the index tells none.

    ``stale_since`` is the date of a kept answer used because the index does not answer now.
    """

    name: str
    index: str
    releases: tuple[Release, ...]
    first_upload: str | None = None
    stale_since: str | None = None
    vulnerabilities: tuple[tuple[str, tuple[str, ...]], ...] | None = None
    described_version: str | None = None

    def merged(self, more: Sequence[Release]) -> Listing:
        """This listing with the versions of ``more`` that it lacks."""
        known = {release.version for release in self.releases}
        added = [release for release in more if release.version not in known]
        ordered = sorted((*self.releases, *added), key=lambda release: Version(release.version))
        return replace(self, releases=tuple(ordered))

    def newest(self, specifier: SpecifierSet, source_builds: bool) -> Release | None:
        """The release that is chosen: a wheel where there is one; final ones before pre-releases."""
        living = [release for release in self.releases if release.yanked is None]
        wheels = {Version(release.version): release for release in living if release.wheel}
        sources = {Version(release.version): release for release in living if release.source}
        for usable in (wheels, sources if source_builds else {}):
            chosen = max(specifier.filter(usable), default=None)
            if chosen is not None:
                return usable[chosen]
        return None


def list_releases(name: str, files: Iterable[IndexFile]) -> tuple[Release, ...]:
    """The releases of ``name`` among ``files``; files that this Python cannot use count for nothing."""
    found: dict[Version, list[tuple[bool, bool, str | None]]] = {}
    for file in files:
        version, is_wheel, fits = _identified(file.name, canonicalize_name(name))
        if version is not None:
            usable = fits and _python_fits(file.requires_python)
            found.setdefault(version, []).append((is_wheel and usable, not is_wheel and usable, file.yanked))
    return tuple(_release(version, found[version]) for version in sorted(found))


def is_source_of(file_name: str, name: str, version: str) -> bool:
    """Whether a file is the source archive of that version."""
    found, is_wheel, _ = _identified(file_name, canonicalize_name(name))
    return found == Version(version) and not is_wheel


def _release(version: Version, rows: Sequence[tuple[bool, bool, str | None]]) -> Release:
    living = [row for row in rows if row[2] is None]
    reason = None if living else (rows[0][2] or "no reason given")
    chosen = living or rows
    return Release(str(version), any(row[0] for row in chosen), any(row[1] for row in chosen), reason)


def _identified(file_name: str, name: str) -> tuple[Version | None, bool, bool]:
    """Version, whether it is a wheel, whether it fits this platform; no version for other files."""
    try:
        if file_name.endswith(".whl"):
            found, version, _, tags = parse_wheel_filename(file_name)
            return (version if found == name else None), True, not _tags().isdisjoint(tags)
        found, version = parse_sdist_filename(file_name)
        return (version if found == name else None), False, True
    except (InvalidWheelFilename, InvalidSdistFilename, InvalidVersion):
        return None, False, False


@cache
def _tags() -> frozenset[Tag]:
    return frozenset(sys_tags())


@cache
def _python_fits(requires: str | None) -> bool:
    try:
        return not requires or SpecifierSet(requires).contains(_this_python(), prereleases=True)
    except InvalidSpecifier:
        return True


def _this_python() -> str:
    return ".".join(str(part) for part in sys.version_info[:3])


def files_of_json(document: dict[str, Any]) -> list[IndexFile]:
    """The files of a simple API page in JSON (PEP 691, PEP 700)."""
    return [
        IndexFile(
            str(file["filename"]),
            file.get("requires-python"),
            _yanked(file.get("yanked")),
            file.get("upload-time"),
            str(file.get("url") or ""),
            (file.get("hashes") or {}).get("sha256"),
        )
        for file in document.get("files", [])
    ]


def _yanked(value: object) -> str | None:
    if isinstance(value, str):
        return value or "no reason given"
    return "no reason given" if value else None


def files_of_html(page: str) -> list[IndexFile]:
    """The files of a simple API page in HTML (PEP 503)."""
    reader = _Anchors()
    reader.feed(page)
    return reader.files


class _Anchors(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.files: list[IndexFile] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag == "a" and (address := values.get("href")):
            parts = urlsplit(address)
            name = unquote(parts.path.rpartition("/")[2])
            sha256 = parts.fragment.removeprefix("sha256=") if "sha256=" in parts.fragment else None
            yanked = (values["data-yanked"] or "no reason given") if "data-yanked" in values else None
            self.files.append(
                IndexFile(name, values.get("data-requires-python"), yanked, None, address, sha256)
            )


def earliest(dates: Iterable[str | None]) -> str | None:
    """The earliest of some ISO dates."""
    known = [date for date in dates if date]
    return min(known, key=lambda date: datetime.fromisoformat(date.replace("Z", "+00:00"))) if known else None
