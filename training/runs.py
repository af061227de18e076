"""Run a program in a fresh folder, with a server on loopback when its task needs one."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any


@contextmanager
def served(pages: Mapping[str, Any]) -> Iterator[str]:
    """A server on loopback that answers JSON; yields its address."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            known = self.path in pages
            body = json.dumps(pages.get(self.path)).encode()
            self.send_response(200 if known else 404)
            self.send_header("Content-Type", "application/json")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def run_program(source: str, inputs: Mapping[str, str], python: str) -> tuple[str, str, dict[str, str]]:
    """stdout, stderr and files (Latin-1 where not UTF-8) of a program run in a fresh folder."""
    with tempfile.TemporaryDirectory() as folder:
        for name, content in inputs.items():
            Path(folder, name).write_text(content, encoding="utf-8")
        Path(folder, "program.py").write_text(source, encoding="utf-8")
        environment = {
            "PATH": os.environ["PATH"],
            "MPLBACKEND": "Agg",
            "HOME": folder,
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        try:
            done = subprocess.run(
                [python, "program.py"],
                cwd=folder,
                capture_output=True,
                timeout=20,
                env=environment,
                stdin=subprocess.DEVNULL,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return "", "The program did not end within 20 s.", {}
        return (
            done.stdout.decode("utf-8", "replace"),
            done.stderr.decode("utf-8", "replace"),
            read_files(Path(folder)),
        )


def read_files(folder: Path) -> dict[str, str]:
    """Name to text of the files of a folder."""
    found: dict[str, str] = {}
    for path in folder.iterdir():
        if path.is_file() and path.name != "program.py":
            data = path.read_bytes()
            try:
                found[path.name] = data.decode("utf-8")
            except UnicodeDecodeError:
                found[path.name] = data.decode("latin-1")
    return found
