"""A model server in a process of its own: it plans, then never stops writing the program."""

from __future__ import annotations

import sys
import time

from tests.models.loopback import Exchange, piece, serve, streaming


def reply(exchange: Exchange) -> None:
    if "Write the plan." in exchange.body["messages"][-1]["content"]:
        streaming("1. Print it.")(exchange)
        return
    exchange.begin_stream()
    print("writing", flush=True)
    while True:
        exchange.send(piece("# and on\n"))
        time.sleep(0.02)


if __name__ == "__main__":
    with serve(reply) as server:
        print(server.url, flush=True)
        sys.stdin.read()
