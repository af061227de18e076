"""Source archives and wheels, read without running or unpacking them."""

from __future__ import annotations

import tarfile
import tomllib
import zipfile
from collections.abc import Collection
from email.parser import Parser
from pathlib import Path

from packaging.requirements import Requirement as Parsed

from code_it.packages.client import IndexClient
from code_it.packages.listing import Listing, is_source_of
from code_it.packages.versions import plain

__all__ = ["build_needs", "fetch_source", "wheel_needs"]

LARGEST_ARCHIVE = 512 * 2**20
LARGEST_TEXT = 2**20
SETUPTOOLS = ("setuptools>=40.8.0", "wheel")  # what PEP 518 says of an archive that does not say


def fetch_source(client: IndexClient, listing: Listing, version: str, folder: Path) -> Path | None:
    """Bring the source archive of a version into ``folder``; ``None`` when there is none.

    Raises:
        IndexUnreachable: it cannot be fetched, or is not what the index says it is.
    """
    for file in client.files(listing):
        if file.name.endswith(".tar.gz") and is_source_of(file.name, listing.name, version):
            path = folder / file.name
            client.save(file, path, LARGEST_ARCHIVE)
            return path
    return None


def build_needs(archive: Path) -> list[Parsed]:
    """What the build of ``archive`` needs installed (PEP 518); what is no requirement is left out."""
    try:
        written = tomllib.loads(_pyproject(archive)).get("build-system", {}).get("requires", SETUPTOOLS)
    except (ValueError, AttributeError):
        written = SETUPTOOLS
    return _parsed(written if isinstance(written, list) else SETUPTOOLS)


def wheel_needs(wheel: Path, extras: Collection[str]) -> list[Parsed]:
    """What ``wheel`` needs here, with ``extras``."""
    try:
        with zipfile.ZipFile(wheel) as archive:
            names = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
            with archive.open(names[0]) as file:
                text = file.read(LARGEST_TEXT).decode("utf-8", "replace")
    except (OSError, zipfile.BadZipFile, IndexError, RuntimeError, NotImplementedError):
        return []
    needs = _parsed(Parser().parsestr(text, headersonly=True).get_all("Requires-Dist") or ())
    wanted = ("", *extras)
    return [
        one for one in needs if one.marker is None or any(one.marker.evaluate({"extra": e}) for e in wanted)
    ]


def _pyproject(archive: Path) -> str:
    """The text of the ``pyproject.toml`` at the top of ``archive``; empty when it has none."""
    try:
        with tarfile.open(archive) as members:
            for member in members:
                if member.isfile() and member.name.split("/")[1:] == ["pyproject.toml"]:
                    file = members.extractfile(member)
                    return file.read(LARGEST_TEXT).decode("utf-8", "replace") if file else ""
    except (OSError, EOFError, tarfile.TarError):
        return ""
    return ""


def _parsed(texts: Collection[str]) -> list[Parsed]:
    return [one for text in texts if isinstance(text, str) and (one := plain(text)) is not None]
