"""Network of a program: off, on, or single hosts."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator

import pytest

from code_it.config import TaskExecutionConfig
from code_it.sandbox import build_sandbox
from code_it.values import RunRequest
from tests.sandbox.conftest import USABLE

CONNECT = """
import socket, sys
for port in sys.argv[1:]:
    try:
        with socket.create_connection(("127.0.0.1", int(port)), 5) as s:
            print(s.recv(100).decode())
    except OSError as error:
        print("refused")
"""


@pytest.fixture
def ports() -> Iterator[tuple[int, int]]:
    """Two servers that greet whoever connects."""
    servers = [socket.create_server(("127.0.0.1", 0)) for _ in range(2)]

    def serve(server: socket.socket) -> None:
        while True:
            try:
                connection, _ = server.accept()
            except OSError:
                return
            with connection:
                connection.sendall(b"hello")

    for server in servers:
        threading.Thread(target=serve, args=(server,), daemon=True).start()
    yield servers[0].getsockname()[1], servers[1].getsockname()[1]
    for server in servers:
        server.shutdown(socket.SHUT_RDWR)
        server.close()


@pytest.mark.parametrize("mechanism", ["bubblewrap", "sandlock"])
@pytest.mark.parametrize(("network", "outcome"), [("off", "refused"), ("on", "hello")])
def test_off_and_on(
    mechanism: str, network: str, outcome: str, ports: tuple[int, int], request_for: Callable[..., RunRequest]
) -> None:
    if mechanism not in USABLE:
        pytest.skip(f"{mechanism} does not work here")
    config = TaskExecutionConfig(sandbox=mechanism, network=network)  # type: ignore[arg-type]
    run = build_sandbox(config).run(request_for(CONNECT, args=(str(ports[0]),)))
    assert run.stdout == f"{outcome}\n"


def test_a_list_allows_what_it_names_and_nothing_else(
    ports: tuple[int, int], request_for: Callable[..., RunRequest]
) -> None:
    if "sandlock" not in USABLE:
        pytest.skip("sandlock does not work here")
    sandbox = build_sandbox(TaskExecutionConfig(network=f"127.0.0.1:{ports[0]}"))
    assert sandbox.mechanism == "sandlock"
    run = sandbox.run(request_for(CONNECT, args=(str(ports[0]), str(ports[1]))))
    assert run.stdout == "hello\nrefused\n"
