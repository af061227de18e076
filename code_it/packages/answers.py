"""Answers of indexes, kept on disk for a while."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import sys
import time
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

from code_it.packages.listing import Listing, Release

__all__ = ["KeptAnswer", "KeptAnswers"]

log = logging.getLogger(__name__)
FOUND_S, MISSING_S = 3600.0, 300.0
FORM = 1


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """An earlier answer: the listing, or ``None`` when the index had no such distribution."""

    listing: Listing | None
    seconds: float

    @property
    def fresh(self) -> bool:
        """Whether the answer is young enough to be taken without asking again."""
        age = time.time() - self.seconds
        return 0 <= age < (MISSING_S if self.listing is None else FOUND_S)

    @property
    def date(self) -> str:
        """When the answer was given, an ISO date."""
        return datetime.fromtimestamp(self.seconds, UTC).date().isoformat()

    def stale(self) -> Listing | None:
        """The listing, marked with its date."""
        return replace(self.listing, stale_since=self.date) if self.listing else None


class KeptAnswers:
    """A folder with one small file for each index and distribution, for this Python only."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def get(self, index: str, name: str) -> KeptAnswer | None:
        """The kept answer; ``None`` where there is none or it cannot be read."""
        try:
            document = json.loads(self._path(index, name).read_text(encoding="utf-8"))
            found = document["listing"]
            return KeptAnswer(_listing(found) if found else None, float(document["seconds"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def put(self, index: str, name: str, listing: Listing | None) -> None:
        """Keep an answer; a folder that cannot be written keeps nothing."""
        path = self._path(index, name)
        document = {"seconds": time.time(), "listing": asdict(listing) if listing else None}
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with NamedTemporaryFile("w", dir=path.parent, delete=False, encoding="utf-8") as file:
                json.dump(document, file)
            os.replace(file.name, path)  # noqa: PTH105
        except OSError as error:
            log.debug("the answer about %s is not kept: %s", name, error)

    def _path(self, index: str, name: str) -> Path:
        key = f"{FORM} {index} {sys.implementation.cache_tag} {sys.platform}"
        return self.folder / hashlib.sha256(key.encode()).hexdigest()[:16] / f"{name}.json"


def _listing(found: dict[str, Any]) -> Listing:
    known = found["vulnerabilities"]
    return Listing(
        name=found["name"],
        index=found["index"],
        releases=tuple(Release(**row) for row in found["releases"]),
        first_upload=found["first_upload"],
        vulnerabilities=None if known is None else tuple((key, tuple(fixed)) for key, fixed in known),
        described_version=found["described_version"],
    )
