"""Judge the model: ``python -m training.evaluate``.

On hand-written tasks every candidate is run in a folder of its own, so that it is known what
each would have done; with ``--product`` the tasks go through ``TaskExecutor`` as a user's do.
``--grammar N`` judges N new draws of each family (flattering: the wording is of the kind that
was trained), ``--repairs N`` counts repaired failures, ``--lints N`` mended lint
errors, ``--packages N`` package answers. ``--injected N`` puts N mistakes into the first program of
each hand-written task and counts what ``TaskExecutor`` makes of them, beside the share of first
programs that are right.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from pathlib import Path
from typing import Any

from code_it.answers import find_code, list_items
from code_it.config import TaskExecutionConfig
from code_it.models.demo import gguf_path
from code_it.models.llama_cpp import LlamaCppModel, load_gguf
from training.asking import ask_about, complete
from training.compose import build
from training.corpus import DISTRIBUTIONS, depend_document, lint_document
from training.families import FAMILIES
from training.figures import share, summary, table
from training.judge import solved
from training.mutations import broken
from training.runs import run_program, served

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "tests" / "data"
BUILD = Path(__file__).resolve().parent / "build"


def read_tasks(name: str, split: str) -> list[dict[str, Any]]:
    """The tasks of one split of a data file."""
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return [task for task in map(json.loads, lines) if split in ("all", task["split"])]


def judge_inside(model: LlamaCppModel, task: dict[str, Any], python: str) -> dict[str, Any]:
    """One task of the range, every distinct candidate run."""
    with served(task.get("serve", {})) as address:
        text = task["task"].replace("{server}", address)
        asked = ask_about(model, text)
        verdicts: dict[str | None, bool] = {None: False}
        for source in asked.sources:
            if source is not None and source not in verdicts:
                out, _, files = run_program(source, task.get("inputs", {}), python)
                verdicts[source] = solved(task, out, files)
    return {
        "id": task["id"],
        "family": task["family"],
        "task": text,
        "inside": True,
        **asked.record(),
        "right": [verdicts[source] for source in asked.sources],
    }


def judge_outside(model: LlamaCppModel, task: dict[str, Any]) -> dict[str, Any]:
    """One task outside the range: nothing is run."""
    asked = ask_about(model, task["task"])
    return {
        "id": task["id"],
        "family": task["kind"],
        "task": task["task"],
        "inside": False,
        **asked.record(),
        "right": [],
    }


def by_grammar(model: LlamaCppModel, number: int, python: str, seed: int = 4242) -> list[dict[str, Any]]:
    """New draws of every family, judged by running the generator's own program beside the model's."""
    records = []
    for name, family in FAMILIES.items():
        rng = random.Random(f"{seed}/{name}")
        for _ in range(number):
            task = build(rng, family)
            asked = ask_about(model, task.text)
            wanted = run_program(task.program, task.inputs, python)[::2] if name != "http_json" else None
            verdicts: dict[str | None, bool] = {None: False}
            for source in asked.sources:
                if source is not None and source not in verdicts:
                    same = source.strip() == task.program.strip()
                    verdicts[source] = same or (
                        wanted is not None and run_program(source, task.inputs, python)[::2] == wanted
                    )
            records.append(
                {
                    "id": name,
                    "family": name,
                    "task": task.text,
                    "inside": True,
                    **asked.record(),
                    "right": [verdicts[s] for s in asked.sources],
                }
            )
    return records


def repairs(model: LlamaCppModel, number: int, python: str, seed: int = 4343) -> list[bool]:
    """Injected failures: whether the repaired program does what the right one does."""
    rng = random.Random(seed)
    names = list(FAMILIES)
    verdicts: list[bool] = []
    while len(verdicts) < number:
        task = build(rng, FAMILIES[rng.choice(names)])
        made = None if task.packages else broken(rng, task.program, task.inputs)
        if made is None or len(made.report) > 700:
            continue
        values = {"task": task.text, "program": made.program.strip(), "report": made.report}
        answers = [find_code(c.text)[0] for c in complete(model, "repair", values, (0.0,))]
        wanted = run_program(task.program, task.inputs, python)[::2]
        verdicts.append(
            any(a is not None and run_program(a, task.inputs, python)[::2] == wanted for a in answers)
        )
    return verdicts


def lints(model: LlamaCppModel, number: int, seed: int = 4545) -> list[bool]:
    """Programs with a lint error: whether the answer is the program without it."""
    rng = random.Random(seed)
    verdicts = []
    for _ in range(number):
        document = lint_document(rng)
        task, rest = document.prompt.removeprefix("Task:\n").split("\n\nProgram:\n```python\n")
        program, findings = rest.split("\n```\n\nLinter findings:\n")
        values = {"task": task, "program": program, "findings": findings.split("\n\n")[0]}
        answer = find_code(complete(model, "lint", values, (0.0,))[0].text)[0]
        verdicts.append(
            answer is not None and answer.strip() == (find_code(document.answer)[0] or "").strip()
        )
    return verdicts


def packages(model: LlamaCppModel, number: int, seed: int = 4444) -> list[bool]:
    """Package questions about known mismatches and names that are what they seem."""
    rng = random.Random(seed)
    verdicts = []
    for _ in range(number):
        document = depend_document(rng)
        program, imports = document.prompt.split("Program:\n```python\n")[1].split("\n```\n\nImports:\n")
        answers = complete(model, "depend", {"program": program, "imports": imports.split("\n\n")[0]}, (0.0,))
        verdicts.append(list(list_items(answers[0].text)) == document.answer.splitlines())
    return verdicts


def _show(record: dict[str, Any]) -> None:
    logprob = f"{record['plan_min']:.2f}" if record["plan_min"] is not None else "-"
    if record["inside"] and not any(record["right"][:1]):
        print(f"WRONG {record['id']}: {record['task']}\n  {record['plan']!r} ({logprob})")
        if record["sources"]:
            print("  " + str(record["sources"][0]).replace("\n", "\n  "))
    if not record["inside"] and not record["refused"]:
        print(
            f"NOT REFUSED {record['id']}: {record['task']}\n"
            f"  {record['plan']!r} ({logprob}), gate {record['gate']}"
        )


def _by_product(
    inside: list[dict[str, Any]], outside: list[dict[str, Any]], arguments: argparse.Namespace
) -> None:
    """Judge through the product and keep the records."""
    from training.through_product import execute_all

    done, away = execute_all(inside, arguments.threads), execute_all(outside, arguments.threads)
    accepted = [record["right"] for record in done if record["status"] != "unsupported"]
    with (BUILD / f"product-{arguments.split}.jsonl").open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(record) + "\n" for record in done + away)
    for record in done + away:
        if arguments.show and not record["right"] and record["status"] != "unsupported":
            print(record)
    print(f"product: solved {share([record['right'] for record in done])}")
    print(f"right among the accepted {share(accepted)}; refused inside {len(done) - len(accepted)}")
    print(f"outside the range refused {share([record['status'] == 'unsupported' for record in away])}")


def _by_loop(inside: list[dict[str, Any]], arguments: argparse.Namespace) -> None:
    """Measure what the loop makes of failures and keep the records."""
    from training.injected import figures, one_shot
    from training.through_product import execute_broken

    plain = execute_broken(inside, arguments.threads, 0, True)
    right = one_shot(plain)
    print(f"first program right: {share([record['id'] in right for record in plain])}")
    records = plain
    for applied, found in ((True, "found by pylint or a run"), (False, "found by a run, without pylint")):
        injected = execute_broken(inside, arguments.threads, arguments.injected, applied)
        print(f"\nmistakes {found}\n{figures(right, injected)}", flush=True)
        records = records + injected
    with (BUILD / f"injected-{arguments.split}.jsonl").open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(record) + "\n" for record in records)


def main() -> None:
    """Read the flags, judge, print and keep the records."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=gguf_path())
    parser.add_argument("--split", default="validation", choices=("validation", "development", "test", "all"))
    parser.add_argument(
        "--python", default=sys.executable, help="interpreter with numpy, pandas, matplotlib and requests"
    )
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--show", action="store_true", help="print what went wrong")
    parser.add_argument("--product", action="store_true", help="through TaskExecutor")
    parser.add_argument("--injected", type=int, default=0)
    parser.add_argument("--grammar", type=int, default=0)
    parser.add_argument("--repairs", type=int, default=0)
    parser.add_argument("--packages", type=int, default=0)
    parser.add_argument("--lints", type=int, default=0)
    arguments = parser.parse_args()
    BUILD.mkdir(exist_ok=True)
    stem = "demo_development" if arguments.split == "development" else "demo"
    inside = read_tasks(f"{stem}_tasks.jsonl", arguments.split)
    outside = read_tasks(f"{stem}_out_of_range.jsonl", arguments.split)
    if arguments.product:
        _by_product(inside, outside, arguments)
        return
    if arguments.injected:
        _by_loop(inside, arguments)
        return
    model = load_gguf(
        arguments.model, TaskExecutionConfig(threads=arguments.threads, context_tokens=2048), "demo"
    )
    if arguments.repairs:
        print(f"repaired: {share(repairs(model, arguments.repairs, arguments.python))}")
    if arguments.packages:
        print(
            f"package answers right: {share(packages(model, arguments.packages))} "
            f"({len(DISTRIBUTIONS)} known mismatches)"
        )
    if arguments.lints:
        print(f"lint errors mended: {share(lints(model, arguments.lints))}")
    if arguments.grammar:
        records = by_grammar(model, arguments.grammar, arguments.python)
        print(table(records))
    elif not (arguments.repairs or arguments.packages or arguments.lints):
        records = [judge_inside(model, task, arguments.python) for task in inside] + [
            judge_outside(model, task) for task in outside
        ]
    else:
        return
    with (BUILD / f"evaluation-{'grammar' if arguments.grammar else arguments.split}.jsonl").open(
        "w", encoding="utf-8"
    ) as file:
        file.writelines(json.dumps(record) + "\n" for record in records)
    if arguments.show:
        for record in records:
            _show(record)
    print(summary(records))


if __name__ == "__main__":
    main()
