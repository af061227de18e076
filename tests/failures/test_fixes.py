"""Fixes that a traceback makes certain: tried on real tracebacks of this interpreter."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from code_it.failures.fixes import fix, fix_findings
from code_it.failures.traceback_text import Traceback, read_traceback
from code_it.values import Finding


def failure_of(source: str, folder: Path) -> Traceback:
    (folder / "program.py").write_text(source)
    done = subprocess.run(
        [sys.executable, "program.py"], cwd=folder, capture_output=True, text=True, check=False
    )
    traceback = read_traceback(done.stderr)
    assert traceback is not None, done
    return traceback


def output_of(source: str, folder: Path) -> str:
    (folder / "program.py").write_text(source)
    command = [sys.executable, "program.py"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize(
    ("source", "output"),
    [
        ("print(math.floor(2.5))\n", "2\n"),
        ('"""Doc."""\nfrom __future__ import annotations\nprint(json.dumps([1]))\n', "[1]\n"),
        ("print(Counter('aab')['a'])\n", "2\n"),
        ("print(sqrt(4))\n", "2.0\n"),
        ("print(datetime.datetime(2020, 1, 2).year)\n", "2020\n"),
        ("print(datetime(2020, 1, 2).year)\n", "2020\n"),
        ("print(datetime.strptime('2020', '%Y').year)\n", "2020\n"),
        ("import math\nprint(math.sqr(9))\n", "3.0\n"),
        ("print('aBc'.uper())\n", "ABC\n"),
        ("total = 3\nprint(totl)\n", "3\n"),
        ("total = 3\nprint('totl', totl)\n", "totl 3\n"),
        ('"""One\x0cline."""\nprint(math.floor(2.5))\n', "2\n"),
        ("text = 'a\x0cb'\ntotal = 3\nprint(totl)\n", "3\n"),
        ("x = [1]\nx.apend(2)\nprint('apend', x)\n", "apend [1, 2]\n"),
        ("```python\nprint(1)\n```\n", "1\n"),
        ("for n in range(2):\n        print(n)\n\tprint('x')\n", None),
        ("if True:\n    print(1)\n\tprint(2)\n", None),
        ("if True:\n\tprint(1)\n        print(2)\n", "1\n2\n"),
    ],
)
def test_the_fixed_program_does_what_was_meant(source: str, output: str | None, tmp_path: Path) -> None:
    fixed = fix(source, failure_of(source, tmp_path))
    if output is None:
        assert fixed is None or output_of(fixed[0], tmp_path)
        return
    assert fixed is not None
    assert output_of(fixed[0], tmp_path) == output


@pytest.mark.parametrize(
    "source",
    [
        "print(undefined_thing)\n",
        "print(1 / 0)\n",
        "print('open\n",
        "import math\nprint(math.zzzzzz)\n",
        "import statistics\nprint(statistics.mdeian([1, 2]))\n",  # Python suggests mean
        "items = [1]\nfor each in items:\n    print(item)\n",
        "item1 = 1\nprint(item2)\n",
    ],
)
def test_what_is_not_certain_is_left_to_the_model(source: str, tmp_path: Path) -> None:
    assert fix(source, failure_of(source, tmp_path)) is None


@pytest.mark.parametrize(
    ("finding", "source", "fixed"),
    [
        ("Undefined variable 'math'", "print(math.pi)\n", "import math\nprint(math.pi)\n"),
        (
            "Module 'math' has no 'sqr' member; maybe 'sqrt'?",
            "import math\nprint(math.sqr(4))\n",
            "import math\nprint(math.sqrt(4))\n",
        ),
        ("Undefined variable 'maths'", "print(maths.pi)\n", None),
    ],
)
def test_what_pylint_says_can_be_as_certain(finding: str, source: str, fixed: str | None) -> None:
    done = fix_findings(source, [Finding(1, "E0602", "x", finding)])
    assert (done[0] if done else None) == fixed


def test_fences_that_pylint_cannot_parse_are_left_out() -> None:
    done = fix_findings("```python\nprint(1)\n```\n", [Finding(1, "E0001", "syntax-error", "Parsing failed")])
    assert done == ("print(1)\n", "left out code fences")
