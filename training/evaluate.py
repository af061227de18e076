"""Judge the model on hand-written tasks: ``python -m training.evaluate``.

Two roads: ``direct`` asks llama.cpp and runs every candidate in a temporary folder (quick,
and the only way to know what each candidate would have done); ``product`` goes through
``TaskExecutor`` with its sandbox, linter and packages.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from code_it.answers import find_code, refusal
from code_it.config import TaskExecutionConfig
from code_it.models.demo import accepts, gguf_path
from code_it.models.llama_cpp import LlamaCppModel, load_gguf
from code_it.prompting import fill
from code_it.steps.plan import read_plan
from code_it.values import Completion, Draw, Task
from training.judge import solved

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "tests" / "data"
BUILD = Path(__file__).resolve().parent / "build"
TEMPERATURES = (0.0, 0.1, 0.2, 0.3, 0.4)


def read_tasks(name: str, split: str) -> list[dict[str, Any]]:
    """The tasks of one split of a data file."""
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return [task for task in map(json.loads, lines) if split in ("all", task["split"])]


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
        environment = {"PATH": os.environ["PATH"], "MPLBACKEND": "Agg", "HOME": folder, "PYTHONDONTWRITEBYTECODE": "1"}
        try:
            done = subprocess.run([python, "program.py"], cwd=folder, capture_output=True, timeout=20, env=environment, stdin=subprocess.DEVNULL, check=False)
        except subprocess.TimeoutExpired:
            return "", "The program did not end within 20 s.", {}
        return done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace"), read_files(Path(folder))


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


def complete(model: LlamaCppModel, name: str, values: dict[str, str], temperatures: tuple[float, ...]) -> list[Completion]:
    """Completions of one question, in the order of the temperatures."""
    prompt = fill(name, values)  # type: ignore[arg-type]
    draws = [Draw(temperature, 17 + number) for number, temperature in enumerate(temperatures)]
    return sorted(model.complete(prompt, draws, 700, lambda _: None), key=lambda completion: completion.number)


def direct(model: LlamaCppModel, task: dict[str, Any], python: str, *, run: bool = True) -> dict[str, Any]:
    """What the model does with one task, every candidate run."""
    with served(task.get("serve", {})) as address:
        text = task["task"].replace("{server}", address)
        started = time.perf_counter()
        plans = complete(model, "plan", {"task": text}, (0.0,))
        plan = read_plan(plans[0].text, Task(text))
        record: dict[str, Any] = {
            "id": task["id"], "family": task.get("family", task.get("kind")), "task": text, "plan": plans[0].text,
            "plan_logprob": plans[0].min_logprob, "plan_mean": plans[0].mean_logprob, "refused": plan.unsupported is not None, "candidates": [],
        }
        tokens = plans[0].tokens
        if plan.unsupported is None:
            samples = complete(model, "sample", {"task": text, "plan": str(plan)}, TEMPERATURES)
            tokens += sum(completion.tokens for completion in samples)
            record["seconds"], record["tokens"] = time.perf_counter() - started, tokens
            record["gate"] = accepts("plan", plans) and accepts("sample", samples[:3])
            if all(refusal(completion.text) is not None for completion in samples[:3]):
                record["refused"] = True
            judged: dict[str | None, bool] = {}
            for completion in samples:
                source, _ = find_code(completion.text)
                if source not in judged:
                    judged[source] = False
                    if source is not None and run:
                        out, _, files = run_program(source, task.get("inputs", {}), python)
                        judged[source] = solved(task, out, files)
                record["candidates"].append({"source": source, "min_logprob": completion.min_logprob, "solved": judged[source]})
        else:
            record["gate"] = False
    return record


def summary(records: list[dict[str, Any]], outside: list[dict[str, Any]]) -> str:
    """The figures in words."""
    def share(values: list[bool]) -> str:
        return f"{sum(values)}/{len(values)} ({100 * sum(values) / max(1, len(values)):.0f} %)"

    greedy = [bool(r["candidates"]) and r["candidates"][0]["solved"] for r in records]
    three = [any(c["solved"] for c in r["candidates"][:3]) for r in records]
    five = [any(c["solved"] for c in r["candidates"]) for r in records]
    accepted = [r for r in records if r["gate"] and not r["refused"]]
    lines = [
        f"greedy right: {share(greedy)}; any of 3: {share(three)}; any of 5: {share(five)}",
        f"accepted: {share([r in accepted for r in records])}; right among the accepted: {share([bool(r['candidates']) and r['candidates'][0]['solved'] for r in accepted])}",
        f"refused by words: {share([r['refused'] for r in records])}",
        f"outside the range refused: by words {share([r['refused'] for r in outside])}, with the gate {share([r['refused'] or not r['gate'] for r in outside])}",
    ]
    families: dict[str, list[tuple[bool, bool]]] = defaultdict(list)
    for record, one, any_five in zip(records, greedy, five):
        families[record["family"]].append((one, any_five))
    zero = [name for name, values in families.items() if not any(v[1] for v in values)]
    lines.append(f"families at zero: {', '.join(zero) or 'none'}")
    return "\n".join(lines)


def main() -> None:
    """Read the flags, judge, print and keep the records."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=gguf_path())
    parser.add_argument("--split", default="validation", choices=("validation", "test", "all"))
    parser.add_argument("--python", default=sys.executable, help="interpreter with numpy, pandas, matplotlib and requests")
    parser.add_argument("--show", action="store_true", help="print what went wrong")
    parser.add_argument("--threads", type=int, default=1)
    arguments = parser.parse_args()
    model = load_gguf(arguments.model, TaskExecutionConfig(threads=arguments.threads, context_tokens=2048), "demo")
    inside = [direct(model, task, arguments.python) for task in read_tasks("demo_tasks.jsonl", arguments.split)]
    outside = [direct(model, task, arguments.python, run=False) for task in read_tasks("demo_out_of_range.jsonl", arguments.split)]
    BUILD.mkdir(exist_ok=True)
    with (BUILD / f"evaluation-{arguments.split}.jsonl").open("w", encoding="utf-8") as file:
        for record in inside + outside:
            file.write(json.dumps(record) + "\n")
    if arguments.show:
        for record in inside:
            if not (record["candidates"] and record["candidates"][0]["solved"]):
                print(f"WRONG {record['id']}: {record['task']}\n  {record['plan']!r} ({record['plan_logprob']:.2f})")
                if record["candidates"]:
                    print("  " + str(record["candidates"][0]["source"]).replace("\n", "\n  "))
        for record in outside:
            if not record["refused"]:
                print(f"NOT REFUSED {record['id']}: {record['task']}\n  {record['plan']!r} ({record['plan_logprob']:.2f}), gate {record['gate']}")
    print(summary(inside, outside))


if __name__ == "__main__":
    main()
