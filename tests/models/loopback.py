"""A model server on loopback that behaves as badly as a test asks for."""

from __future__ import annotations

import json
import socket
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread
from typing import Any

import requests

from code_it.models.demo import gguf_path


@dataclass
class Asked:
    """One request as the server saw it."""

    method: str
    path: str
    headers: dict[str, str]
    body: dict[str, Any]


@dataclass
class Loopback:
    """The running server. ``replies`` are taken in order, the last one again and again.

    A question for its models is answered with ``models``, or by ``listing``.
    """

    url: str
    replies: list[Callable[[Exchange], None]]
    asked: list[Asked] = field(default_factory=list)
    models: list[dict[str, Any]] = field(default_factory=list)
    listing: Callable[[Exchange], None] | None = None
    released: Event = field(default_factory=Event)

    @property
    def posts(self) -> list[Asked]:
        return [request for request in self.asked if request.method == "POST"]

    @property
    def bodies(self) -> list[dict[str, Any]]:
        return [request.body for request in self.posts]


class Exchange(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    loopback: Loopback
    body: dict[str, Any]

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def do_GET(self) -> None:
        self._note({})
        if self.loopback.listing:
            self.loopback.listing(self)
        else:
            self.json({"object": "list", "data": self.loopback.models})

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self._note(body)
        replies = self.loopback.replies
        reply = replies.pop(0) if len(replies) > 1 else replies[0]
        reply(self)

    def _note(self, body: dict[str, Any]) -> None:
        self.body = body
        self.loopback.asked.append(Asked(self.command, self.path, dict(self.headers), body))

    def json(self, document: Any, status: int = 200, **headers: str) -> None:
        self.text(json.dumps(document), status, **{"Content_Type": "application/json", **headers})

    def text(self, text: str, status: int = 200, **headers: str) -> None:
        data = text.encode()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def begin_stream(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream; charset=utf-8")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()

    def send(self, event: Any) -> None:
        line = event if isinstance(event, str) else f"data: {json.dumps(event)}\n\n"
        data = line.encode()
        self.wfile.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")
        self.wfile.flush()

    def end_stream(self) -> None:
        self.send("data: [DONE]\n\n")
        self.wfile.write(b"0\r\n\r\n")

    def hang_up(self) -> None:
        """End the connection with a reset, as a killed server does."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True
        self.connection.close()


def piece(text: str, index: int = 0, finish: str | None = None, **more: Any) -> dict[str, Any]:
    return {"choices": [{"index": index, "delta": {"content": text, **more}, "finish_reason": finish}]}


def streaming(*texts: str, finish: str = "stop") -> Callable[[Exchange], None]:
    """Streams each text as the choice of its position, word by word."""

    def reply(exchange: Exchange) -> None:
        exchange.begin_stream()
        for index, text in enumerate(texts):
            for word in text.split(" "):
                exchange.send(piece(word + " ", index))
            exchange.send(piece("", index, finish))
        exchange.end_stream()

    return reply


def answering(text: str) -> Callable[[Exchange], None]:
    """Answers in one piece, as a server that does not stream."""
    choice = {"index": 0, "message": {"role": "assistant", "content": text}, "finish_reason": "stop"}
    return lambda exchange: exchange.json({"choices": [choice], "usage": {"completion_tokens": 7}})


def failing(status: int, message: str = "not today", **headers: str) -> Callable[[Exchange], None]:
    return lambda exchange: exchange.json({"error": {"message": message}}, status, **headers)


def hanging(exchange: Exchange) -> None:
    """Says nothing until the test is over."""
    exchange.loopback.released.wait(30)
    exchange.hang_up()


@contextmanager
def serve(*replies: Callable[[Exchange], None]) -> Iterator[Loopback]:
    loopback = Loopback("", list(replies))
    handler = type("BoundExchange", (Exchange,), {"loopback": loopback})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    loopback.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield loopback
    finally:
        loopback.released.set()
        server.shutdown()
        server.server_close()


@contextmanager
def serve_demo() -> Iterator[str]:
    """The address of llama-cpp-python's own OpenAI-compatible server with the demo model."""
    port = str(free_port())
    url = f"http://127.0.0.1:{port}/v1"
    command = [sys.executable, str(Path(__file__).with_name("llama_server.py")),
               "--model", str(gguf_path()), "--model_alias", "demo",
               "--host", "127.0.0.1", "--port", port, "--n_ctx", "2048", "--n_threads", "1"]  # fmt: skip
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(lambda: _answers(url) or process.poll() is not None, 60)
        yield url
    finally:
        process.kill()
        process.wait()


def _answers(url: str) -> bool:
    try:
        return requests.get(f"{url}/models", timeout=2).ok
    except requests.RequestException:
        return False


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(condition: Callable[[], bool], seconds: float = 30) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise AssertionError("it did not happen in time")
        time.sleep(0.05)
