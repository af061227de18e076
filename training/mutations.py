"""Broken variants of right programs, with the real report of their failure.

Each mutation is tried by running the broken program; only what really fails is
kept, so the traceback the model learns from is the interpreter's own.
"""

from __future__ import annotations

import contextlib
import io
import linecache
import os
import random
import re
import signal
import sys
import tempfile
import traceback
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

FILE_NAME = "program.py"
LATE = "The program did not end within 60 s."


@dataclass(frozen=True)
class Broken:
    """A program that fails and what is known about it."""

    program: str
    report: str
    finding: str | None


def _drop_import(rng: random.Random, lines: list[str]) -> tuple[list[str], str] | None:
    places = [i for i, line in enumerate(lines) if line.startswith(("import ", "from "))]
    if not places:
        return None
    place = rng.choice(places)
    name = lines[place].split()[-1]
    rest = lines[:place] + lines[place + 1 :]
    while rest and not rest[0]:
        rest = rest[1:]
    for number, line in enumerate(rest, 1):
        if re.search(rf"\b{name}\b", line):
            return rest, f"line {number}: E0602 undefined-variable: Undefined variable '{name}'"
    return None


_SLIPS = {
    "append": ("add", "push"),
    "upper": ("uppercase", "to_upper"),
    "lower": ("lowercase", "to_lower"),
    "title": ("titlecase", "capitalise"),
    "sort": ("order", "sorted"),
    "reverse": ("reversed", "flip"),
    "split": ("splits", "explode"),
    "join": ("concat", "joins"),
    "write": ("writes", "print", "write_line"),
    "read": ("reads", "content"),
    "readlines": ("lines", "read_lines"),
    "factorial": ("fact", "factorials"),
    "gcd": ("greatest", "GCD"),
    "lcm": ("LCM", "least"),
    "prod": ("product", "multiply"),
    "median": ("middle", "medians"),
    "randint": ("randints", "rand_int", "integer"),
    "seed": ("set_seed", "seeds"),
    "strftime": ("format", "str_time"),
    "dump": ("save", "write"),
    "load": ("read", "loads_file"),
    "isleap": ("is_leap", "leap"),
    "hexdigest": ("hex", "digest_hex"),
    "items": ("pairs", "entries"),
    "glob": ("list", "find"),
    "writerows": ("write_rows", "writeall"),
    "fromkeys": ("from_keys",),
    "encode": ("to_bytes", "bytes"),
    "days": ("day", "total_days"),
    "count": ("counts", "number"),
    "isalpha": ("is_alpha", "isletter"),
}
_BUILTINS = {
    "print": ("printf", "prnt", "echo"),
    "sum": ("total", "add"),
    "len": ("length", "size"),
    "range": ("rang", "numbers_from"),
    "open": ("opn", "open_file"),
    "sorted": ("sort",),
    "list": ("lst",),
    "max": ("maximum",),
    "min": ("minimum",),
    "str": ("string",),
    "float": ("flot",),
    "enumerate": ("enum",),
    "format": ("fmt",),
}


def _method(rng: random.Random, lines: list[str]) -> tuple[list[str], str | None] | None:
    places = [
        (i, found)
        for i, line in enumerate(lines)
        for found in re.finditer(r"\.([a-z_]+\d*)\b", line)
        if found[1] in _SLIPS
    ]
    if not places:
        return None
    i, found = rng.choice(places)
    wrong = rng.choice(_SLIPS[found[1]])
    out = list(lines)
    out[i] = lines[i][: found.start(1)] + wrong + lines[i][found.end(1) :]
    module = re.search(r"(\w+)\.$", lines[i][: found.start(1)])
    finding = None
    if module and f"import {module[1]}" in lines:
        finding = f"line {i + 1}: E1101 no-member: Module '{module[1]}' has no '{wrong}' member"
    return out, finding


def _name(rng: random.Random, lines: list[str]) -> tuple[list[str], str | None] | None:
    if rng.random() < 0.35:
        table = _BUILTINS
        places = [
            (i, found)
            for i, line in enumerate(lines)
            for found in re.finditer(r"(?<![\w.])([a-z]+)(?=\()", line)
            if found[1] in table
        ]
        if not places:
            return None
        i, found = rng.choice(places)
        wrong = rng.choice(table[found[1]])
    else:
        assigned = set(re.findall(r"^\s*(?:for )?([a-z]+)(?:, [a-z]+)* (?:=|in) ", "\n".join(lines), re.M))
        places = [
            (i, found)
            for i, line in enumerate(lines)
            for found in re.finditer(r"(?<![\w.\"'])([a-z]+)(?![\w\"'(=])", line)
            if found[1] in assigned and not re.match(rf"\s*(for )?{found[1]} (=|in)", line)
        ]
        if not places:
            return None
        i, found = rng.choice(places)
        stem = found[1]
        wrong = rng.choice(
            (
                stem.rstrip("s") if stem.endswith("s") and len(stem) > 2 else stem + "s",
                stem[:-1] or "q",
                "my_" + stem,
                stem + "_list",
                "value",
                "result",
                "data",
            )
        )
        if wrong in assigned or wrong == stem:
            return None
    out = list(lines)
    out[i] = lines[i][: found.start(1)] + wrong + lines[i][found.end(1) :]
    return out, f"line {i + 1}: E0602 undefined-variable: Undefined variable '{wrong}'"


def _syntax(rng: random.Random, lines: list[str]) -> tuple[list[str], str | None] | None:
    def cut(place: int) -> str:
        line = lines[place]
        if kind == "indent":
            return line[8:] if line.startswith("        ") else line[4:]
        if kind == "quote":
            at = line.rindex('"')
            return line[:at] + line[at + 1 :]
        return line[:-1]

    kind = rng.choice(("colon", "bracket", "indent", "quote"))
    places = [
        i
        for i, line in enumerate(lines)
        if (kind == "colon" and line.endswith(":"))
        or (kind == "bracket" and line.endswith(")"))
        or (kind == "indent" and line.startswith("    ") and lines[i - 1].endswith(":"))
        or (kind == "quote" and '"' in line)
    ]
    if not places:
        return None
    place = rng.choice(places)
    out = [*lines[:place], cut(place), *lines[place + 1 :]]
    try:
        compile("\n".join(out) + "\n", FILE_NAME, "exec")
    except SyntaxError as error:
        place = error.lineno or 1
        return out, f"line {place}: E0001 syntax-error: Parsing failed: '{error.msg} (program, line {place})'"
    return None


def _type(rng: random.Random, lines: list[str]) -> tuple[list[str], str | None] | None:
    out = list(lines)
    kind = rng.randrange(5)
    text = "\n".join(lines)
    if kind == 0 and (found := re.search(r'file\.write\(f"\{([a-z]+)\}\\n"\)', text)):
        changed = text.replace(found[0], f'file.write({found[1]} + "\\n")', 1)
    elif kind == 1 and (found := re.search(r'file\.write\(f"\{([^}]+)\}\\n"\)', text)):
        changed = text.replace(found[0], f"file.write({found[1]})", 1)
    elif kind == 2 and '"w"' in text:
        changed = text.replace('"w"', '"r"', 1)
    elif kind == 3 and (found := re.search(r"range\((\d+)", text)):
        changed = text.replace(found[0], f'range("{found[1]}"', 1)
    elif kind == 4 and (found := re.search(r"print\(([a-z]+)\)", text)):
        changed = text.replace(found[0], f'print("Result: " + {found[1]})', 1)
    else:
        return None
    out = changed.split("\n")
    return out, None


def _other(rng: random.Random, lines: list[str]) -> tuple[list[str], str | None] | None:
    kind = rng.randrange(5)
    text = "\n".join(lines)
    if kind == 0 and (found := re.search(r"^([a-z]+) = (\d+|\".*\"|\[.*\])$", text, re.M)):
        asked = f'{found[1]} = input("Enter {found[1]}: ")'
        if found[2].isdigit():
            asked = f'{found[1]} = int(input("Enter {found[1]}: "))'
        return text.replace(found[0], asked, 1).split("\n"), None
    if kind == 1 and (found := re.search(r"^import ([a-z]+)$", text, re.M)):
        wrong = rng.choice((found[1] + "s", found[1] + "lib", "py" + found[1], found[1][:-1]))
        changed = text.replace(found[0], f"import {wrong}", 1)
        return changed.split("\n"), None
    if kind == 2 and (found := re.search(r"\[\"([a-z_]+)\"\]\)?$", text, re.M)):
        return text.replace(f'["{found[1]}"]', f'["{found[1]}s"]', 1).split("\n"), None
    if kind == 3 and (found := re.search(r"^(numbers|words|items|lines) = ", text, re.M)):
        extra = f"print({found[1]}[{rng.choice((100, 1000))}])"
        return [*lines, extra] if rng.random() < 0.5 else text.replace(
            f"for {found[1][:-1]} in {found[1]}:", f"for {found[1][:-1]} in range({found[1]}):", 1
        ).split("\n"), None
    if kind == 4 and (found := re.search(r"(\w+) / len\((\w+)\)", text)):
        return text.replace(found[0], f"{found[1]} / 0", 1).split("\n"), None
    return None


_MUTATIONS = (_drop_import, _drop_import, _method, _method, _name, _name, _syntax, _syntax, _type, _other)


@contextlib.contextmanager
def _folder(inputs: Mapping[str, str]) -> Iterator[None]:
    before = Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        for name, content in inputs.items():
            Path(folder, name).write_text(content, encoding="utf-8")
        os.chdir(folder)
        try:
            yield
        finally:
            os.chdir(before)


LIMIT_S = 1.0


class _Late(BaseException):
    """The program runs for too long."""


def _late(*_: object) -> None:
    raise _Late


def run_here(program: str, inputs: Mapping[str, str]) -> tuple[str, str | None]:
    """Output and traceback (None: it ended well) of a generator's own program, run in this process."""
    out = io.StringIO()
    failure: str | None = None
    signal.signal(signal.SIGALRM, _late)
    with _folder(inputs):
        linecache.cache[FILE_NAME] = (len(program), None, program.splitlines(True), FILE_NAME)
        stdin, sys.stdin = sys.stdin, io.StringIO("")
        signal.setitimer(signal.ITIMER_REAL, LIMIT_S)
        try:
            with contextlib.redirect_stdout(out):
                exec(compile(program, FILE_NAME, "exec"), {"__name__": "__main__"})
        except _Late:
            failure = LATE
        except SyntaxError as error:
            failure = "".join(traceback.format_exception_only(error))
        except Exception as error:
            trace = error.__traceback__.tb_next if error.__traceback__ else None
            failure = "".join(traceback.format_exception(type(error), error, trace))
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            sys.stdin = stdin
    return out.getvalue(), failure


def report_of(output: str, failure: str) -> str:
    """The failure as the product tells it to the model."""
    text = LATE if failure == LATE else f"The program ended with exit code 1.\n{failure.rstrip()}"
    if output.strip():
        text += "\nLast lines of output:\n" + "\n".join(output.strip().splitlines()[-10:])
    return text


def mutated(rng: random.Random, program: str) -> tuple[str, str | None] | None:
    """The program with one mistake, and what a linter would find; None when there is no place for it."""
    made = rng.choice(_MUTATIONS)(rng, program.rstrip("\n").split("\n"))
    if made is None:
        return None
    source = "\n".join(made[0]) + "\n"
    return None if source == program else (source, made[1])


def broken(rng: random.Random, program: str, inputs: Mapping[str, str]) -> Broken | None:
    """A failing variant of the program, or None when the mutation did not break it."""
    made = mutated(rng, program)
    if made is None:
        return None
    source, finding = made
    output, failure = run_here(source, inputs)
    if failure is None:
        return None
    return Broken(source, report_of(output, failure), finding)


def endless(rng: random.Random, program: str) -> Broken | None:
    """A variant that never ends, with the report of a deadline."""
    found = re.search(r"^( *)for (\w+) in range\((\d+), (\d+)\):$", program, re.M)
    if found is None:
        return None
    changed = program.replace(
        found[0], f"{found[1]}{found[2]} = {found[3]}\n{found[1]}while {found[2]} < {found[4]}:", 1
    )
    return Broken(changed, f"The program did not end within {rng.choice((60, 60, 30, 10))} s.", None)
