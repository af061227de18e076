from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from fcntl import LOCK_EX, flock
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from json import dumps
from pathlib import Path
from signal import SIGINT, SIGKILL, Signals
from struct import pack
from threading import Event, Thread
from typing import Any
from urllib.parse import unquote

import pytest
from huggingface_hub.constants import DOWNLOAD_CHUNK_SIZE

from code_it.errors import ConfigurationError, ModelError
from code_it.models.catalogue import list_models, reference_of
from code_it.models.gguf_header import context_length
from code_it.models.hub import Reference, cached_files, fetch_gguf
from tests.models.loopback import free_port, wait_for
from tests.models.tiny_gguf import CONTEXT, write_tiny_gguf

COMMIT = "c" * 40
CONTENT = {
    "tiny-q8_0.gguf": b"GGUF" + b"8" * 3000,
    "tiny-Q4_K_M.gguf": b"GGUF" + b"4" * 2000,
    "big-00001-of-00002.gguf": b"GGUF" + b"a" * 100,
    "big-00002-of-00002.gguf": b"GGUF" + b"b" * 200,
    "README.md": b"# tiny",
}


@dataclass
class Hub:
    """A double of the hub's HTTP API: model information, and files with ranges."""

    endpoint: str = ""
    files: dict[str, bytes] = field(default_factory=lambda: dict(CONTENT))
    requests: list[tuple[str, str, str | None]] = field(default_factory=list)
    lie_about: str = ""
    cut_at: int = 0
    stall_at: int = 0
    stalled: Event = field(default_factory=Event)

    @property
    def ranges(self) -> list[str | None]:
        """What part of a file each request for one wanted."""
        return [wanted for method, path, wanted in self.requests if method == "GET" and "/resolve/" in path]

    @property
    def fetched(self) -> list[str]:
        gets = [path for method, path, _ in self.requests if method == "GET" and "/resolve/" in path]
        return [path.rpartition("/")[2] for path in gets]


class HubExchange(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    hub: Hub

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_GET(self) -> None:
        path = unquote(self.path.partition("?")[0])
        self.hub.requests.append((self.command, path, self.headers.get("Range")))
        if path.startswith("/api/models/me/tiny"):
            self._reply(200, dumps(self._info()).encode(), {"Content-Type": "application/json"})
        elif path.startswith("/me/tiny/resolve/"):
            self._file(path.split("/", 5)[5])
        elif "gated" in path:
            self._reply(403, b"{}", {"X-Error-Code": "GatedRepo"})
        else:
            self._reply(404, b"{}", {"X-Error-Code": "RepoNotFound"})

    def _info(self) -> dict[str, Any]:
        siblings = [self._sibling(name, len(data)) for name, data in self.hub.files.items()]
        return {"id": "me/tiny", "modelId": "me/tiny", "sha": COMMIT, "siblings": siblings, "tags": []}

    def _sibling(self, name: str, size: int) -> dict[str, Any]:
        lfs = {"sha256": self._digest(name), "size": size, "pointerSize": 1}
        return {"rfilename": name, "size": size, "lfs": lfs}

    def _digest(self, name: str) -> str:
        data = b"other" if name == self.hub.lie_about else self.hub.files[name]
        return sha256(data).hexdigest()

    def _file(self, name: str) -> None:
        data = self.hub.files.get(name)
        if data is None:
            self._reply(404, b"{}", {"X-Error-Code": "EntryNotFound"})
            return
        digest = f'"{self._digest(name)}"'
        headers = {"ETag": digest, "X-Linked-ETag": digest, "X-Repo-Commit": COMMIT}
        headers |= {"X-Linked-Size": str(len(data)), "Accept-Ranges": "bytes"}
        start = int((self.headers.get("Range") or "bytes=0-")[6:].partition("-")[0] or 0)
        status = 206 if start else 200
        if start:
            headers["Content-Range"] = f"bytes {start}-{len(data) - 1}/{len(data)}"
        self._reply(status, data[start:], headers)

    def _reply(self, status: int, data: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        if self.command != "HEAD":
            end = len(data)
            if "/resolve/" in self.path:
                end, self.hub.cut_at = self.hub.cut_at or end, 0
                if self.hub.stall_at:
                    self._stall(data[: self.hub.stall_at])
            self.wfile.write(data[:end])
            self.close_connection = end < len(data)

    def _stall(self, data: bytes) -> None:
        """Send the beginning, then nothing until the client goes away."""
        self.hub.stall_at = 0
        self.wfile.write(data)
        self.hub.stalled.set()
        self.connection.recv(1)
        raise ConnectionAbortedError


class HubServer(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        pass


@contextmanager
def hub_on_loopback() -> Iterator[Hub]:
    hub = Hub()
    server = HubServer(("127.0.0.1", 0), type("Bound", (HubExchange,), {"hub": hub}))
    hub.endpoint = f"http://127.0.0.1:{server.server_address[1]}"
    Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield hub
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture
def hub() -> Iterator[Hub]:
    with hub_on_loopback() as running:
        yield running


def test_a_file_is_fetched_once_and_then_used_without_the_hub(hub: Hub, tmp_path: Path) -> None:
    path = fetch_gguf("me/tiny:*q8_0.gguf", tmp_path, hub.endpoint)
    assert path.read_bytes() == CONTENT["tiny-q8_0.gguf"]
    asked = len(hub.requests)
    assert fetch_gguf("me/tiny:*q8_0.gguf", tmp_path, hub.endpoint) == path
    assert len(hub.requests) == asked
    nowhere = f"http://127.0.0.1:{free_port()}"
    assert fetch_gguf("me/tiny", tmp_path, nowhere) == path


def test_without_a_glob_a_file_of_a_common_size_is_chosen(hub: Hub, tmp_path: Path) -> None:
    assert fetch_gguf("me/tiny", tmp_path, hub.endpoint).name == "tiny-Q4_K_M.gguf"
    assert hub.fetched == ["tiny-Q4_K_M.gguf"]


def test_a_model_in_parts_is_fetched_whole(hub: Hub, tmp_path: Path) -> None:
    path = fetch_gguf("me/tiny:big*", tmp_path, hub.endpoint)
    assert path.name == "big-00001-of-00002.gguf"
    assert path.with_name("big-00002-of-00002.gguf").read_bytes() == CONTENT["big-00002-of-00002.gguf"]


def test_a_download_that_was_cut_is_taken_up_where_it_was(hub: Hub, tmp_path: Path) -> None:
    data = b"GGUF" + bytes(DOWNLOAD_CHUNK_SIZE + 1000)
    hub.files["long.gguf"] = data
    hub.cut_at = DOWNLOAD_CHUNK_SIZE + 10
    assert fetch_gguf("me/tiny:long.gguf", tmp_path, hub.endpoint).read_bytes() == data
    assert hub.ranges == [None, f"bytes={DOWNLOAD_CHUNK_SIZE}-"]


def test_a_damaged_file_is_an_error_and_is_not_kept(hub: Hub, tmp_path: Path) -> None:
    hub.lie_about = "tiny-q8_0.gguf"
    with pytest.raises(ModelError, match="checksum"):
        fetch_gguf("me/tiny:*q8_0.gguf", tmp_path, hub.endpoint)
    assert cached_files(tmp_path) == []


@pytest.mark.parametrize(
    ("name", "message", "hint"),
    [
        ("me/tiny:*q2_k.gguf", r"no file that matches \*q2_k.gguf", "tiny-q8_0.gguf"),
        ("me/nothing", "404|401", "name"),
        ("me/gated", "403", "HF_TOKEN"),
    ],
)
def test_what_the_hub_does_not_have_is_a_model_error(
    hub: Hub, tmp_path: Path, name: str, message: str, hint: str
) -> None:
    with pytest.raises(ModelError, match=message) as caught:
        fetch_gguf(name, tmp_path, hub.endpoint)
    assert hint in caught.value.hint


def test_a_hub_out_of_reach_is_a_model_error(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="cannot fetch me/tiny") as caught:
        fetch_gguf("me/tiny", tmp_path, f"http://127.0.0.1:{free_port()}")
    assert "network" in caught.value.hint


@pytest.mark.parametrize(
    "name",
    [
        "",
        "tiny",
        "me/tiny:",
        "me/tiny: ",
        "me/tiny:a\nb",
        "me/tiny/more",
        "../tiny",
        "me/ tiny",
        "me/..:x y",
        "-me/x",
    ],
)
def test_a_name_of_another_form_is_refused(name: str) -> None:
    with pytest.raises(ConfigurationError):
        fetch_gguf(name, Path("/nowhere"))


def test_a_cached_model_is_listed_with_its_size_memory_and_context(tmp_path: Path) -> None:
    path = tmp_path / "models--me--tiny" / "snapshots" / COMMIT / "tiny.gguf"
    path.parent.mkdir(parents=True)
    write_tiny_gguf(path, ["<s>", "</s>"], "<s>", "</s>", None)
    (found,) = [entry for entry in list_models(tmp_path) if entry.kind == "cached"]
    assert (found.name, found.context_tokens) == ("hf:me/tiny:tiny.gguf", CONTEXT)
    assert found.size_mb is not None and found.memory_mb is not None


def test_the_parts_after_the_first_and_vision_files_are_no_models() -> None:
    names = ["mmproj-x.gguf", "b-00002-of-00002.gguf", "b-00001-of-00002.gguf"]
    assert Reference("me/tiny").choose(names) == "b-00001-of-00002.gguf"
    assert Reference("me/tiny").choose(["mmproj-x.gguf", "x.safetensors"]) is None


def cached(cache: Path, *names: str) -> None:
    for name in names:
        path = cache / "models--me--tiny" / "snapshots" / COMMIT / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"GGUF")


def test_a_model_that_lacks_parts_is_not_listed(tmp_path: Path) -> None:
    cached(tmp_path, "m-00001-of-00002.gguf")
    assert cached_files(tmp_path) == []
    assert "cached" not in {entry.kind for entry in list_models(tmp_path)}
    cached(tmp_path, "m-00002-of-00002.gguf")
    assert [(file.name, file.size) for file in cached_files(tmp_path)] == [
        ("hf:me/tiny:m-00001-of-00002.gguf", 8)
    ]


@pytest.mark.parametrize(
    "names",
    [
        ["Model-Q4_K_M.GGUF"],
        ["Model-00001-of-00002.GGUF", "Model-00002-of-00002.GGUF"],
        ["my model q4.gguf", "other.gguf"],
        ["m1.gguf", "m[1].gguf"],
        ["sub/a b.gguf"],
    ],
)
def test_a_listed_name_is_the_file_it_was_listed_for(tmp_path: Path, names: list[str]) -> None:
    cached(tmp_path, *names)
    nowhere = f"http://127.0.0.1:{free_port()}"
    found = cached_files(tmp_path)
    assert found
    assert [fetch_gguf(file.name.removeprefix("hf:"), tmp_path, nowhere) for file in found] == [
        file.path for file in found
    ]


def test_the_catalogue_tells_cached_models_from_those_to_fetch(hub: Hub, tmp_path: Path) -> None:
    before = list_models(tmp_path)
    assert {entry.kind for entry in before} <= {"bundled", "recommended"}
    advised = [entry for entry in before if entry.kind == "recommended"]
    assert all(entry.size_mb and entry.memory_mb and entry.context_tokens for entry in advised)
    fetch_gguf("me/tiny:*q8_0.gguf", tmp_path, hub.endpoint)
    (cached,) = [entry for entry in list_models(tmp_path) if entry.kind == "cached"]
    assert cached.name == "hf:me/tiny:tiny-q8_0.gguf"


def test_a_recommended_model_that_is_cached_is_listed_once(tmp_path: Path) -> None:
    repo = tmp_path / "models--Qwen--Qwen2.5-Coder-1.5B-Instruct-GGUF"
    file = repo / "snapshots" / COMMIT / "qwen2.5-coder-1.5b-instruct-q4_k_m.gguf"
    file.parent.mkdir(parents=True)
    file.write_bytes(b"GGUF")
    found = [entry for entry in list_models(tmp_path) if "Coder-1.5B" in entry.name]
    assert [entry.kind for entry in found] == ["cached"]
    assert fetch_gguf(found[0].name.removeprefix("hf:"), tmp_path) == file


def start_pull(hub: Hub, home: Path, *words: str) -> subprocess.Popen[str]:
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("CODE_IT_", "HF_"))}
    command = [sys.executable, "-m", "code_it", "models", *words]
    environ = {**plain, "HF_ENDPOINT": hub.endpoint, "HF_HOME": str(home)}
    return subprocess.Popen(
        command, env=environ, cwd=home, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def pull(hub: Hub, home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    process = start_pull(hub, home, *words)
    stdout, stderr = process.communicate()
    return subprocess.CompletedProcess(process.args, process.returncode, stdout, stderr)


@pytest.mark.parametrize("signal", [SIGINT, SIGKILL])
def test_a_second_command_goes_on_where_the_first_was_stopped(
    hub: Hub, tmp_path: Path, signal: Signals
) -> None:
    data = b"GGUF" + os.urandom(1000) + bytes(2 * DOWNLOAD_CHUNK_SIZE)
    hub.files["long.gguf"] = data
    hub.stall_at = DOWNLOAD_CHUNK_SIZE + 10
    first = start_pull(hub, tmp_path, "pull", "me/tiny:long.gguf")
    assert hub.stalled.wait(60)
    wait_for(lambda: any(p.stat().st_size == DOWNLOAD_CHUNK_SIZE for p in tmp_path.rglob("*.partial")))
    first.send_signal(signal)
    stdout, stderr = first.communicate(timeout=60)
    assert first.returncode in {130, -SIGKILL} and "Traceback" not in stderr and stdout == ""
    assert cached_files(tmp_path / "hub") == []

    second = pull(hub, tmp_path, "pull", "me/tiny:long.gguf")
    assert second.returncode == 0, second.stderr
    assert Path(second.stdout.strip()).read_bytes() == data
    assert hub.ranges == [None, f"bytes={DOWNLOAD_CHUNK_SIZE}-"]
    assert list(tmp_path.rglob("*.partial")) == []


def test_what_was_kept_of_another_download_is_checked_and_fetched_anew(hub: Hub, tmp_path: Path) -> None:
    digest = sha256(CONTENT["tiny-q8_0.gguf"]).hexdigest()
    partial = tmp_path / "models--me--tiny" / "blobs" / f"{digest}.partial"
    partial.parent.mkdir(parents=True)
    partial.write_bytes(b"else")
    with pytest.raises(ModelError, match="checksum"):
        fetch_gguf("me/tiny:*q8_0.gguf", tmp_path, hub.endpoint)
    assert fetch_gguf("me/tiny:*q8_0.gguf", tmp_path, hub.endpoint).read_bytes() == CONTENT["tiny-q8_0.gguf"]
    assert hub.ranges == ["bytes=4-", None]


def test_a_download_that_another_process_has_is_not_touched(hub: Hub, tmp_path: Path) -> None:
    digest = sha256(CONTENT["tiny-q8_0.gguf"]).hexdigest()
    partial = tmp_path / "models--me--tiny" / "blobs" / f"{digest}.partial"
    partial.parent.mkdir(parents=True)
    with partial.open("ab") as file:
        flock(file, LOCK_EX)
        path = fetch_gguf("me/tiny:*q8_0.gguf", tmp_path, hub.endpoint)
    assert path.read_bytes() == CONTENT["tiny-q8_0.gguf"]
    assert partial.read_bytes() == b""


def test_the_command_fetches_a_model_and_lists_it(hub: Hub, tmp_path: Path) -> None:
    done = pull(hub, tmp_path, "pull", "hf:me/tiny:*q8_0.gguf")
    assert done.returncode == 0, done.stderr
    assert Path(done.stdout.strip()).read_bytes() == CONTENT["tiny-q8_0.gguf"]
    assert "hf:me/tiny:tiny-q8_0.gguf\n    on this machine" in pull(hub, tmp_path).stdout


@pytest.mark.parametrize(("words", "code"), [(("pull", "me/nothing"), 3), (("pull",), 2), (("push", "x"), 2)])
def test_the_command_says_what_it_cannot_fetch(
    hub: Hub, tmp_path: Path, words: tuple[str, ...], code: int
) -> None:
    done = pull(hub, tmp_path, *words)
    assert (done.returncode, done.stdout) == (code, "")
    assert "hint: " in done.stderr and "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("name", "reference"),
    [
        ("hf:me/tiny", "me/tiny"),
        ("me/tiny:*q8*", "me/tiny:*q8*"),
        ("coder-1.5b", "Qwen/Qwen2.5-Coder-1.5B-Instruct-GGUF:*q4_k_m.gguf"),
        ("coder", "coder"),
    ],
)
def test_a_part_of_one_recommended_name_is_enough(name: str, reference: str) -> None:
    assert reference_of(name) == reference


def test_the_context_is_read_from_the_file(tmp_path: Path) -> None:
    path = tmp_path / "tiny.gguf"
    write_tiny_gguf(path, ["<s>", "</s>"], "<s>", "</s>", None)
    assert context_length(path) == CONTEXT
    whole = path.read_bytes()
    header = b"GGUF" + pack("<IQQ", 3, 0, 1) + pack("<Q", 1) + b"x" + pack("<I", 9)
    nested = header + pack("<IQ", 9, 1) * 50_000
    for damaged in (b"", b"GGUF", b"else" + whole[4:], whole[:40], b"GGUF" + b"\xff" * 100, nested):
        path.write_bytes(damaged)
        assert context_length(path) is None
