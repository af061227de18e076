"""Write the corpus: ``python -m training.corpus``.

Documents are conversations of one question and one answer. Each is stored as token ids
(uint16) with the length of its prompt, so that the loss falls on the answer only.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from dataclasses import dataclass
from multiprocessing import Pool
from pathlib import Path

import numpy as np

from training import mutations, tokenizer
from training.compose import build
from training.dialogue import ASSISTANT, END, USER, fenced, numbered, question
from training.families import FAMILIES
from training.parts import Task
from training.refusals import UNSUPPORTED, far, near
from training.slots import file_name, text, word

BUILD = Path(__file__).resolve().parent / "build"
TOKENIZER = Path(__file__).resolve().parent / "tokenizer.json"
HARDER = {
    "text": 2.5,
    "repeat": 1.7,
    "write_lines": 1.6,
    "write_json": 2.0,
    "write_csv": 2.0,
    "pandas_csv": 2.0,
    "bar_chart": 1.6,
    "word_frequency": 1.6,
    "write_text": 2.2,
    "append": 1.6,
    "numbers": 1.5,
    "fibonacci": 1.5,
    "primes": 1.4,
    "even_odd": 1.3,
    "multiples": 1.3,
    "sort_words": 1.3,
    "http_json": 1.3,
    "sum_csv": 1.3,
    "random": 1.4,
    "caesar": 1.3,
    "pyramid": 1.5,
    "table": 1.2,
    "fizzbuzz": 1.2,
    "today": 1.4,
    "squares": 1.3,
    "sum_expression": 0.8,
    "count_consonants": 0.4,
    "most_common": 0.4,
    "longest_word": 0.5,
    "dict_value": 0.5,
    "dict_sum": 0.4,
    "dict_items": 0.5,
    "copy_file": 0.6,
    "show_file": 0.6,
    "count_files": 0.5,
    "weekday": 0.5,
    "join": 0.5,
    "upper_words": 0.4,
    "split": 0.5,
    "nth_fibonacci": 0.5,
    "fibonacci_below": 0.6,
    "sort_by_length": 0.5,
    "case": 1.3,
    "reverse": 1.3,
    "palindrome": 1.2,
    "unique_words": 1.2,
    "invert_dict": 1.6,
}
_NAMES = tuple(FAMILIES)
_WEIGHTS = tuple(HARDER.get(name, 1.0) for name in _NAMES)
_ALL = tuple(FAMILIES.values())
_GENERIC = (
    ("Write the program.",),
    ("Do what the task asks.",),
    ("Read the task.", "Write the program.", "Print the result."),
    ("Compute what the task asks for.", "Show it."),
    ("Import what is needed.", "Do the work.", "Print the result."),
    ("Compute the result.", "Print the result."),
    ("Prepare the data.", "Produce the output."),
)


@dataclass(frozen=True)
class Document:
    """A question, its right answer and what kind it is."""

    kind: str
    prompt: str
    answer: str


def draw_task(rng: random.Random) -> Task:
    """A task of some family, harder families more often."""
    return build(rng, FAMILIES[rng.choices(_NAMES, _WEIGHTS)[0]])


def _plan_for(rng: random.Random, task: Task) -> tuple[str, ...]:
    draw = rng.random()
    if draw < 0.88:
        return task.plan
    if draw < 0.93:
        return rng.choice(_GENERIC)
    # The values of the task, not of a slightly wrong plan, are to be used.
    if draw < 0.96 and len(task.plan) > 1:
        return task.plan[: rng.randint(1, len(task.plan) - 1)]
    return tuple(
        "".join(str(rng.randint(0, 9)) if char.isdigit() and rng.random() < 0.3 else char for char in step)
        for step in task.plan
    )


def plan_document(rng: random.Random) -> Document:
    """The question for a plan."""
    if rng.random() < 0.17:
        unknown = far(rng) if rng.random() < 0.6 else near(rng, _ALL)[0]
        return Document("plan", question("plan", task=unknown), UNSUPPORTED)
    task = draw_task(rng)
    return Document("plan", question("plan", task=task.text), numbered(task.plan))


def sample_document(rng: random.Random) -> Document:
    """The question for a program."""
    if rng.random() < 0.05:
        if rng.random() < 0.5:
            unknown, base = near(rng, _ALL)
            plan = numbered(base.plan)
        else:
            unknown, plan = far(rng), numbered(_plan_for(rng, draw_task(rng)))
        if rng.random() < 0.3:
            plan = UNSUPPORTED
        return Document("sample", question("sample", task=unknown, plan=plan), UNSUPPORTED)
    task = draw_task(rng)
    plan = numbered(_plan_for(rng, task))
    return Document("sample", question("sample", task=task.text, plan=plan), fenced(task.program))


def _broken(rng: random.Random) -> tuple[Task, mutations.Broken]:
    while True:
        task = draw_task(rng)
        if task.packages and rng.random() < 0.9:
            continue
        if task.packages or len(task.program) > 900:
            continue
        made = (
            mutations.endless(rng, task.program)
            if rng.random() < 0.04
            else mutations.broken(rng, task.program, task.inputs)
        )
        if made is not None and len(made.report) < 700:
            return task, made


def repair_document(rng: random.Random) -> Document:
    """The question for a repaired program."""
    task, made = _broken(rng)
    prompt = question("repair", task=task.text, program=made.program.strip("\n"), report=made.report)
    return Document("repair", prompt, fenced(task.program))


def lint_document(rng: random.Random) -> Document:
    """The question for a program without lint errors."""
    while True:
        task, made = _broken(rng)
        if made.finding:
            prompt = question("lint", task=task.text, program=made.program.strip("\n"), findings=made.finding)
            return Document("lint", prompt, fenced(task.program))


DISTRIBUTIONS = {
    "cv2": "opencv-python",
    "yaml": "PyYAML",
    "bs4": "beautifulsoup4",
    "sklearn": "scikit-learn",
    "PIL": "pillow",
    "dateutil": "python-dateutil",
    "dotenv": "python-dotenv",
    "skimage": "scikit-image",
    "Crypto": "pycryptodome",
    "serial": "pyserial",
    "usb": "pyusb",
    "docx": "python-docx",
    "pptx": "python-pptx",
    "fitz": "PyMuPDF",
    "jwt": "PyJWT",
    "git": "GitPython",
    "github": "PyGithub",
    "magic": "python-magic",
    "MySQLdb": "mysqlclient",
    "psycopg2": "psycopg2-binary",
    "zmq": "pyzmq",
    "attr": "attrs",
    "Levenshtein": "levenshtein",
    "OpenSSL": "pyOpenSSL",
    "slugify": "python-slugify",
    "telegram": "python-telegram-bot",
    "discord": "discord.py",
    "googleapiclient": "google-api-python-client",
    "win32api": "pywin32",
    "wx": "wxPython",
    "gi": "PyGObject",
    "nacl": "PyNaCl",
    "markdown": "Markdown",
    "jose": "python-jose",
    "mpl_toolkits": "matplotlib",
    "pkg_resources": "setuptools",
    "flask_cors": "Flask-Cors",
    "rest_framework": "djangorestframework",
    "socks": "PySocks",
    "faiss": "faiss-cpu",
    "umap": "umap-learn",
    "speech_recognition": "SpeechRecognition",
}
_SAME = (
    "requests",
    "numpy",
    "pandas",
    "matplotlib",
    "scipy",
    "flask",
    "django",
    "rich",
    "click",
    "tqdm",
    "seaborn",
    "sympy",
    "httpx",
    "lxml",
    "openpyxl",
    "xlrd",
    "tabulate",
    "colorama",
    "plotly",
    "networkx",
    "pytest",
    "aiohttp",
    "fastapi",
    "pydantic",
    "sqlalchemy",
    "redis",
    "boto3",
    "paramiko",
    "psutil",
    "jinja2",
    "torch",
    "tensorflow",
    "nltk",
    "spacy",
    "shapely",
    "folium",
    "qrcode",
    "pytz",
    "regex",
    "toml",
)


def depend_document(rng: random.Random) -> Document:
    """The question for the distributions behind imports."""
    names: list[str] = []
    for _ in range(rng.choices((1, 2, 3), (60, 28, 12))[0]):
        draw = rng.random()
        names.append(
            rng.choice(list(DISTRIBUTIONS)) if draw < 0.5 else rng.choice(_SAME) if draw < 0.8 else word(rng)
        )
    names = list(dict.fromkeys(names))
    task = draw_task(rng)
    lines = [
        f"import {name}" + (f" as {name[:2].lower()}" if rng.random() < 0.2 else "")
        if rng.random() < 0.7
        else f"from {name} import {word(rng)}"
        for name in names
    ]
    program = (
        "\n".join(lines) + "\n" + task.program.strip()
        if rng.random() < 0.5
        else "\n".join(lines) + f"\n\nresult = {names[0].lower()}.{word(rng)}()\nprint(result)"
    )
    shown = rng.choice(("\n", ", ", "\n")).join(names)
    return Document(
        "depend",
        question("depend", program=program, imports=shown),
        "\n".join(DISTRIBUTIONS.get(name, name) for name in names),
    )


def copy_document(rng: random.Random) -> Document:
    """Texts and names to be said again: copying is learned early."""
    parts = [
        rng.choice((text(rng, 1, 6), file_name(rng), str(rng.randint(0, 9999)), word(rng)))
        for _ in range(rng.randint(2, 6))
    ]
    shown = ", ".join(parts)
    return Document("copy", f"Task:\n{shown}\n\nSay it again.", "\n".join(f'"{part}"' for part in parts))


_MAKERS = {
    "plan": plan_document,
    "sample": sample_document,
    "repair": repair_document,
    "lint": lint_document,
    "depend": depend_document,
    "copy": copy_document,
}
MIX = {"plan": 38, "sample": 48, "repair": 4, "lint": 2, "depend": 4, "copy": 4}


def draw_document(rng: random.Random, mix: dict[str, int] = MIX) -> Document:
    """A document of a kind drawn from the mix."""
    return _MAKERS[rng.choices(list(mix), list(mix.values()))[0]](rng)


def encode(tokens: tokenizer.Tokenizer, document: Document) -> tuple[list[int], int]:
    """Token ids of the conversation and how many of them are the prompt."""
    prompt = tokens.encode(f"{USER}{document.prompt}{END}{ASSISTANT}")
    return prompt + tokens.encode(document.answer + END), len(prompt)


def _shard(job: tuple[int, int, str, dict[str, int]]) -> tuple[np.ndarray, np.ndarray, Counter[str]]:
    seed, number, path, mix = job
    rng = random.Random(seed)
    tokens = tokenizer.load(Path(path))
    stream: list[int] = []
    index: list[tuple[int, int, int]] = []
    kinds: Counter[str] = Counter()
    while len(index) < number:
        document = draw_document(rng, mix)
        ids, prompt = encode(tokens, document)
        if len(ids) > 700:
            continue
        index.append((len(stream), len(ids), prompt))
        stream.extend(ids)
        kinds[document.kind] += len(ids)
    return np.array(stream, dtype=np.uint16), np.array(index, dtype=np.int32), kinds


def write(name: str, number: int, seed: int, mix: dict[str, int], processes: int) -> None:
    """Write ``build/<name>.npz``.

    ``stream`` (tokens,) uint16; ``index`` (documents, 3): start, length, length of the prompt.
    """
    size = 2000
    jobs = [
        (seed * 1_000_003 + i, min(size, number - i * size), str(TOKENIZER), mix)
        for i in range((number + size - 1) // size)
    ]
    streams, indexes, offset = [], [], 0
    total: Counter[str] = Counter()
    with Pool(processes) as pool:
        for done, (stream, index, kinds) in enumerate(pool.imap(_shard, jobs), 1):
            index[:, 0] += offset
            offset += len(stream)
            streams.append(stream)
            indexes.append(index)
            total += kinds
            print(f"\r{name}: {done * size} documents, {offset / 1e6:.1f} M tokens", end="", flush=True)
    print("  " + ", ".join(f"{kind} {tokens / offset:.0%}" for kind, tokens in total.most_common()))
    np.savez(BUILD / f"{name}.npz", stream=np.concatenate(streams), index=np.concatenate(indexes))


def main() -> None:
    """Tokenizer, training documents, held-out documents."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=120_000)
    parser.add_argument("--name", default="train")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--vocabulary", type=int, default=1344)
    parser.add_argument("--mix", default="", help="other shares of the kinds, as plan=20,sample=30")
    parser.add_argument("--new-tokenizer", action="store_true", help="learn training/tokenizer.json again")
    parser.add_argument("--processes", type=int, default=2)
    arguments = parser.parse_args()
    BUILD.mkdir(exist_ok=True)
    if arguments.new_tokenizer:
        rng = random.Random(0)
        texts = (
            f"{document.prompt}\n{document.answer}"
            for document in (draw_document(rng) for _ in range(12_000))
        )
        tokenizer.train(texts, arguments.vocabulary).save(TOKENIZER)
    if not (BUILD / "heldout.npz").exists():
        write("heldout", 600, 999, MIX, arguments.processes)
    mix = {kind: int(part) for kind, part in (pair.split("=") for pair in arguments.mix.split(",") if pair)}
    write(arguments.name, arguments.documents, arguments.seed, mix or MIX, arguments.processes)


if __name__ == "__main__":
    main()
