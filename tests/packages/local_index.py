"""A package index on the loopback interface, with wheels made on the spot and every kind of trouble."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import tarfile
import zipfile
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Barrier, BrokenBarrierError, Event, Thread
from typing import Any

OLD = "2019-05-01T10:00:00.000000Z"


def days_ago(days: float) -> str:
    return (datetime.now(UTC) - timedelta(days=days)).isoformat().replace("+00:00", "Z")


def wheel(
    name: str,
    version: str = "1.0",
    modules: Mapping[str, str] | None = None,
    requires: Sequence[str] = (),
    tag: str = "py3-none-any",
    extras: Sequence[str] = (),
) -> tuple[str, bytes]:
    """File name and bytes of a real wheel; by default it has one module, named like itself."""
    module = name.replace("-", "_")
    files = {path: text.encode() for path, text in (modules or {f"{module}.py": ""}).items()}
    info = f"{module}-{version}.dist-info"
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    metadata += "".join(f"Provides-Extra: {one}\n" for one in extras)
    metadata += "".join(f"Requires-Dist: {one}\n" for one in requires)
    files[f"{info}/METADATA"] = metadata.encode()
    files[f"{info}/WHEEL"] = (
        f"Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: {tag}\n".encode()
    )
    record = "".join(f"{path},sha256={_digest(data)},{len(data)}\n" for path, data in files.items())
    files[f"{info}/RECORD"] = f"{record}{info}/RECORD,,\n".encode()
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for path, data in files.items():
            archive.writestr(zipfile.ZipInfo(path, (2020, 1, 1, 0, 0, 0)), data)
    return f"{module}-{version}-{tag}.whl", buffer.getvalue()


def _digest(data: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()


def source_archive(top: str, files: Mapping[str, str]) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as archive:
        for path, text in files.items():
            member = tarfile.TarInfo(f"{top}/{path}")
            member.size = len(text.encode())
            archive.addfile(member, io.BytesIO(text.encode()))
    return buffer.getvalue()


@dataclass
class Release:
    """One version of a distribution, as the index tells of it."""

    file: str
    data: bytes
    uploaded: str | None = OLD
    yanked: str | None = None
    requires_python: str | None = None
    vulnerabilities: Sequence[Mapping[str, Any]] = ()

    @property
    def version(self) -> str:
        return self.file.split("-")[1].removesuffix(".tar.gz")


@dataclass
class LocalIndex:
    """What the index holds, how it behaves, and which paths it was asked for."""

    projects: dict[str, list[Release]] = field(default_factory=dict)
    html_only: bool = False
    details: bool = True
    failures: Counter[str] = field(default_factory=Counter)  # path -> how often it is answered by 503
    hanging: Event | None = None  # while set: no answer
    together: Barrier | None = None  # so many requests must be there at once
    asked: list[str] = field(default_factory=list)
    never_together: bool = False
    lie_about: str = ""  # a file that is served with other bytes than the page says
    address: str = ""

    def add(self, name: str, version: str = "1.0", **about: Any) -> None:
        """Add a wheel of ``name``; what belongs to the file is told to ``wheel``, the rest to ``Release``."""
        made = {key: about.pop(key) for key in ("modules", "requires", "tag", "extras") if key in about}
        file, data = wheel(name, version, **made)
        self.projects.setdefault(name, []).append(Release(file, data, **about))

    def add_source(self, name: str, version: str = "1.0", files: Mapping[str, str] | None = None) -> None:
        """Add a version that has no wheel; without ``files`` its archive is not one."""
        data = b"never read" if files is None else source_archive(f"{name}-{version}", files)
        self.projects.setdefault(name, []).append(Release(f"{name}-{version}.tar.gz", data))

    def answer(self, path: str, accept: str) -> tuple[int, str, bytes]:
        parts = [part for part in path.split("/") if part]
        if parts[:1] == ["files"] and len(parts) == 2:
            data = {one.file: one.data for row in self.projects.values() for one in row}.get(parts[1])
            if data is None:
                return 404, "", b""
            return 200, "application/zip", data + b"!" * (parts[1] == self.lie_about)
        if parts[:1] == ["simple"] and len(parts) == 2 and parts[1] in self.projects:
            return self._page(parts[1], accept)
        if parts[:1] == ["pypi"] and self.details and parts[-1] == "json" and parts[1] in self.projects:
            return self._details(self.projects[parts[1]], parts[2:-1])
        return 404, "", b""

    def _page(self, name: str, accept: str) -> tuple[int, str, bytes]:
        releases = self.projects[name]
        if self.html_only or "json" not in accept:
            links = "".join(_link(one) for one in releases)
            return 200, "text/html", f"<!DOCTYPE html><html><body>{links}</body></html>".encode()
        document = {"meta": {"api-version": "1.1"}, "name": name, "files": [_entry(one) for one in releases]}
        return 200, "application/vnd.pypi.simple.v1+json", json.dumps(document).encode()

    def _details(self, releases: list[Release], version: Sequence[str]) -> tuple[int, str, bytes]:
        chosen = next((one for one in releases if [one.version] == list(version)), releases[-1])
        files = {one.version: [{"upload_time_iso_8601": one.uploaded}] for one in releases}
        document = {
            "info": {"version": chosen.version},
            "releases": files,
            "vulnerabilities": list(chosen.vulnerabilities),
        }
        return 200, "application/json", json.dumps(document).encode()


def _link(one: Release) -> str:
    yanked = f' data-yanked="{one.yanked}"' if one.yanked is not None else ""
    python = f' data-requires-python="{one.requires_python}"'.replace(">=", "&gt;=").replace("<", "&lt;")
    return f'<a href="../../files/{one.file}"{yanked}{python if one.requires_python else ""}>{one.file}</a>\n'


def _entry(one: Release) -> dict[str, Any]:
    entry = {
        "filename": one.file,
        "url": f"../../files/{one.file}",
        "hashes": {"sha256": hashlib.sha256(one.data).hexdigest()},
        "yanked": one.yanked if one.yanked is not None else False,
        "requires-python": one.requires_python,
    }
    return entry | ({"upload-time": one.uploaded} if one.uploaded else {})


class ServedIndex:
    """Serves a ``LocalIndex`` until it is closed."""

    def __init__(self, index: LocalIndex) -> None:
        self.index = index
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        index.address = f"http://127.0.0.1:{self._server.server_address[1]}/simple/"
        self._thread = Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    def close(self) -> None:
        if self.index.hanging is not None:
            self.index.hanging.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        index = self.index

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                path = self.path.partition("?")[0]
                index.asked.append(path)
                if index.hanging is not None:
                    index.hanging.wait(60)
                if index.together is not None and path.startswith("/simple/"):
                    try:
                        index.together.wait(10)
                    except BrokenBarrierError:
                        index.never_together = True
                if index.failures[path] > 0:
                    index.failures[path] -= 1
                    self._send(503, "", b"")
                else:
                    self._send(*index.answer(path, self.headers.get("Accept", "")))

            do_HEAD = do_GET  # noqa: N815

            def _send(self, status: int, kind: str, body: bytes) -> None:
                self.send_response(status)
                self.send_header("Content-Type", kind or "text/plain")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                if self.command == "GET":
                    with suppress(ConnectionError):
                        self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        return Handler
