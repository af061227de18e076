"""Asks the configured indexes about distributions: http(s) and ``file:`` alike, answers kept on disk."""

from __future__ import annotations

import logging
import os
import ssl
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote, urldefrag, urljoin, urlsplit

from code_it.errors import IndexUnreachable
from code_it.packages.answers import KeptAnswers
from code_it.packages.configuration import IndexConfiguration, redacted
from code_it.packages.listing import (
    IndexFile,
    Listing,
    Release,
    earliest,
    files_of_html,
    files_of_json,
    list_releases,
)

if TYPE_CHECKING:
    import requests

__all__ = ["IndexClient", "first_silent"]

log = logging.getLogger(__name__)
ACCEPT = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1"
TIMEOUTS_S = (5.0, 15.0)
RETRIES = 2


class IndexClient:
    """Looks distributions up. Safe to use from several threads; one session serves all."""

    def __init__(
        self,
        configure: Callable[[], IndexConfiguration],
        answers: KeptAnswers,
        timeouts_s: tuple[float, float] = TIMEOUTS_S,
    ) -> None:
        """``configure`` is called at the first look-up: a program without packages reads no configuration.

        ``timeouts_s`` are those to connect and to read, for each of a few tries.
        """
        self._configure = configure
        self._answers = answers
        self._timeouts_s = timeouts_s
        self._lock = Lock()
        self._described: dict[tuple[str, str, str], tuple[tuple[str, tuple[str, ...]], ...] | None] = {}
        self._session: requests.Session | None = None

    @cached_property
    def _configuration(self) -> IndexConfiguration:
        return self._configure()

    def find(self, name: str) -> Listing | None:
        """What the first index that has ``name`` says of it; ``None`` when none has it.

        Raises:
            IndexUnreachable: an index does not answer and no earlier answer is kept.
        """
        linked = self._linked(name)
        for address in self._configuration.indexes:
            try:
                if (listing := self._ask(address, name)) is not None:
                    return listing.merged(linked.releases) if linked else listing
            except IndexUnreachable:
                if linked is None:
                    raise
                log.warning("%s does not answer: %s is taken from %s", redacted(address), name, linked.index)
        return linked

    def files(self, listing: Listing) -> list[IndexFile]:
        """The files of a distribution, with their addresses.

        Raises:
            IndexUnreachable: the index does not answer.
        """
        if (folder := local_folder(listing.index)) is not None:
            place = folder / listing.name if (folder / listing.name).is_dir() else folder
            return [
                replace(file, url=_joined(f"{place.resolve().as_uri()}/", file))
                for file in _folder_files(place)
            ]
        linked = listing.index in self._configuration.find_links
        response = self._get(listing.index if linked else f"{listing.index.rstrip('/')}/{listing.name}/")
        return [replace(file, url=_joined(response.url, file)) for file in _page_files(response)]

    def save(self, file: IndexFile, path: Path, most: int) -> None:
        """Fetch a file with an address into ``path``, at most ``most`` bytes.

        Raises:
            IndexUnreachable: it cannot be fetched, is larger, or has another hash than the index says.
        """
        try:
            data = self._bytes(file.url, most)
        except OSError as error:
            raise unreachable(file.url, f"{file.name} cannot be read") from error
        if len(data) > most:
            raise unreachable(file.url, f"{file.name} is larger than {most} bytes")
        if file.sha256 is not None and sha256(data).hexdigest() != file.sha256:
            raise unreachable(file.url, f"{file.name} is not the file that the index describes")
        path.write_bytes(data)

    def _bytes(self, url: str, most: int) -> bytes:
        if (local := local_folder(url)) is not None:
            with local.open("rb") as opened:
                return opened.read(most + 1)
        import requests

        try:
            with self._connected().get(url, timeout=self._timeouts_s, stream=True) as response:
                if not response.ok:
                    raise unreachable(url, f"answers {response.status_code}")
                read = bytearray()
                for piece in response.iter_content(2**16):
                    read += piece
                    if len(read) > most:
                        break
                return bytes(read)
        except requests.RequestException as error:
            raise unreachable(url, type(error).__name__) from error

    def reach(self, address: str) -> str | None:
        """Why the index at ``address`` cannot be reached; ``None`` when it can."""
        if (folder := local_folder(address)) is not None:
            return None if folder.is_dir() else "no such folder"
        try:
            # A name that no index can have: any answer at all will do.
            self._get(f"{address.rstrip('/')}/-/")
        except IndexUnreachable as error:
            return error.message
        return None

    def close(self) -> None:
        """Close the connections."""
        if self._session is not None:
            self._session.close()

    def _ask(self, address: str, name: str) -> Listing | None:
        if (folder := local_folder(address)) is not None:
            releases = list_releases(name, _folder_files(folder / name))
            return Listing(name, address, releases) if (folder / name).is_dir() else None
        kept = self._answers.get(address, name)
        if kept is not None and kept.fresh:
            return kept.listing
        try:
            listing = self._fetch(address, name)
        except IndexUnreachable:
            if kept is None or kept.listing is None:
                raise
            log.warning(
                "%s does not answer: %s is judged by an answer of %s", redacted(address), name, kept.date
            )
            return kept.stale()
        self._answers.put(address, name, listing)
        return listing

    def _fetch(self, address: str, name: str) -> Listing | None:
        response = self._get(f"{address.rstrip('/')}/{name}/")
        if response.status_code == 404:
            return None
        if response.status_code >= 400:
            raise unreachable(address, f"answers {response.status_code} for {name}")
        details = self._details(address, name)
        return _listing(name, address, _page_files(response), details)

    def _details(self, address: str, name: str, version: str | None = None) -> dict[str, Any] | None:
        """The JSON API's answer beside the index; ``None`` where there is no such API."""
        root, _, last = address.rstrip("/").rpartition("/")
        if last != "simple":
            return None
        path = f"{name}/{version}" if version else name
        try:
            response = self._get(f"{root}/pypi/{path}/json")
            document = response.json() if response.ok else None
        except (IndexUnreachable, ValueError):
            return None
        return document if isinstance(document, dict) else None

    def vulnerabilities(self, listing: Listing, release: Release) -> Listing:
        """``listing`` with the known vulnerabilities of ``release`` instead of those of another version."""
        if listing.vulnerabilities is None or listing.described_version == release.version:
            return listing
        key = (listing.index, listing.name, release.version)
        if key not in self._described:
            self._described[key] = _vulnerabilities(self._details(*key))
        return replace(listing, vulnerabilities=self._described[key], described_version=release.version)

    def _get(self, address: str) -> requests.Response:
        import requests

        try:
            return self._connected().get(address, timeout=self._timeouts_s)
        except (requests.RequestException, ssl.SSLError, OSError) as error:
            raise unreachable(address, type(error).__name__) from error

    def _connected(self) -> requests.Session:
        with self._lock:
            if self._session is None:
                self._session = _new_session(self._configuration.certificates)
            return self._session

    def _linked(self, name: str) -> Listing | None:
        """What lies in the folders of wheels; uv takes it together with what an index has."""
        for place in self._configuration.find_links:
            if releases := list_releases(name, self._linked_files(place)):
                return Listing(name, place, releases)
        return None

    def _linked_files(self, place: str) -> list[IndexFile]:
        folder = local_folder(place)
        if folder is not None:
            return [IndexFile(file.name) for file in folder.iterdir()] if folder.is_dir() else []
        response = self._get(place)
        return files_of_html(response.text) if response.ok else []


def first_silent(configuration: IndexConfiguration) -> str | None:
    """Why one of the configured indexes cannot be reached; ``None`` when all can."""
    client = IndexClient(lambda: configuration, KeptAnswers(Path(os.devnull)))
    reasons = (client.reach(address) for address in configuration.indexes)
    return next((reason for reason in reasons if reason is not None), None)


def _new_session(certificates: str | None) -> requests.Session:
    import requests
    from requests.adapters import HTTPAdapter
    from urllib3.util import Retry

    session = requests.Session()
    retry = Retry(
        RETRIES, backoff_factor=0.3, status_forcelist=(429, 500, 502, 503, 504), raise_on_status=False
    )
    for scheme in ("https://", "http://"):
        session.mount(scheme, HTTPAdapter(pool_maxsize=16, max_retries=retry))
    session.headers["Accept"] = ACCEPT
    if certificates:
        session.verify = certificates
    return session


def unreachable(address: str, reason: str) -> IndexUnreachable:
    """The error for an index that does not answer, without the credentials in its address."""
    parts = urlsplit(redacted(address))
    return IndexUnreachable(
        f"the package index {parts.scheme}://{parts.netloc} does not answer: {reason}",
        "check the network, and the index that uv or pip is configured for; --no-check-package-is-in-pypi"
        " takes packages from uv's cache unchecked, --no-install-dependencies does without any",
    )


def local_folder(address: str) -> Path | None:
    """The folder that ``address`` names; ``None`` when it is not on this machine's disk."""
    parts = urlsplit(address)
    if parts.scheme == "file":
        return Path(unquote(parts.path))
    return Path(address).expanduser() if parts.scheme == "" else None


def _page_files(response: requests.Response) -> list[IndexFile]:
    if "json" in response.headers.get("content-type", ""):
        return files_of_json(response.json())
    return files_of_html(response.text)


def _joined(base: str, file: IndexFile) -> str:
    return urljoin(base, urldefrag(file.url or quote(file.name))[0])


def _folder_files(folder: Path) -> list[IndexFile]:
    """The files of one distribution in a ``file:`` index: its page, or what lies there."""
    page = folder / "index.html"
    if page.is_file():
        return files_of_html(page.read_text(encoding="utf-8", errors="replace"))
    return [IndexFile(file.name) for file in folder.iterdir()] if folder.is_dir() else []


def _listing(name: str, address: str, files: list[IndexFile], details: Mapping[str, Any] | None) -> Listing:
    first = earliest(file.uploaded for file in files) or earliest(_upload_times(details))
    return Listing(
        name,
        address,
        list_releases(name, files),
        first,
        vulnerabilities=_vulnerabilities(details),
        described_version=str(details["info"]["version"]) if details and details.get("info") else None,
    )


def _upload_times(details: Mapping[str, Any] | None) -> list[str | None]:
    releases = (details or {}).get("releases") or {}
    return [file.get("upload_time_iso_8601") for files in releases.values() for file in files]


def _vulnerabilities(details: Mapping[str, Any] | None) -> tuple[tuple[str, tuple[str, ...]], ...] | None:
    """Identifier and fixed versions of each known vulnerability; ``None`` when the index tells none."""
    if details is None or "vulnerabilities" not in details:
        return None
    known = (entry for entry in details["vulnerabilities"] or () if not entry.get("withdrawn"))
    return tuple((str(entry.get("id")), tuple(map(str, entry.get("fixed_in") or ()))) for entry in known)
