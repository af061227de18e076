"""Trials have a clock and chance of their own, which no program that is right stumbles over."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from code_it.evidence.pins import pinned


def said(folder: Path, source: str) -> str:
    program = folder / "p.py"
    program.write_text(source)
    done = subprocess.run([sys.executable, program], capture_output=True, text=True, cwd=folder)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_pinned_programs_draw_the_same_and_live_at_the_same_time(tmp_path: Path) -> None:
    source = (
        '"""Doc."""\nfrom __future__ import annotations\nimport random, secrets, uuid\n'
        "from datetime import date, datetime, timezone\nimport time\n"
        "print(random.random(), secrets.token_hex(4), uuid.uuid4())\n"
        "print(date.today(), datetime.today().year, datetime.utcnow().year, time.time() < 1.8e9)\n"
        "print(datetime.now(timezone.utc).isoformat()[:13])"
    )
    first, second = said(tmp_path, pinned(source)), said(tmp_path, pinned(source))
    assert first == second
    assert "2023-11-14 2023 2023 True\n2023-11-14T22\n" in first


@pytest.mark.parametrize(
    "program",
    [
        "print(isinstance(datetime.now(), datetime), isinstance(datetime.now(), date))",
        "print(isinstance(date.today(), date), isinstance(date.today(), datetime))",
        "print(isinstance(datetime.now().date(), date), isinstance(datetime.min + timedelta(1), date))",
        "print(issubclass(datetime, date), issubclass(date, datetime), isinstance('2024', (date, datetime)))",
        "print(type(datetime.now()) == datetime, type(date.min) == datetime, type(date.max) in {date: 1})",
        "print([date(2024, 1, 2), datetime(2024, 1, 2, 3)], datetime.__name__, datetime)",
        "print(datetime.strptime('2024', '%Y'), date.fromordinal(9999), datetime(1, 2, 3, fold=1).fold)",
        "import json\nsay = lambda d: d.isoformat()[:1] if isinstance(d, date) else 1 / 0\n"
        "print(json.dumps([datetime.now(), date.today(), date(2024, 1, 2)], default=say))",
        "import copy, pickle\nprint(copy.deepcopy(date.min))\n"
        "print(pickle.dumps([datetime(2024, 1, 2), date.max]), pickle.loads(pickle.dumps([date.min, date])))",
        "import sqlite3\nsqlite3.register_adapter(date, str)\n"
        "print(sqlite3.connect(':memory:').execute('select ?', [date(2024, 1, 2)]).fetchone())",
        "import functools\nread = functools.singledispatch(lambda value: 'other')\n"
        "read.register(date, lambda value: 'day')\nprint(read(date.today()), read(3))",
        "match date.today():\n  case datetime():\n    print('time')\n  case date():\n    print('day')",
        "class Day(date):\n  def __new__(cls, year):\n    return super().__new__(cls, int(year), 1, 1)\n"
        "print(repr(Day('2024')), isinstance(date.today(), Day), isinstance(Day('2024'), date))",
        "class Time(datetime):\n  pass\nprint(type(Time.now()), Time(2024, 1, 2) - datetime(2024, 1, 1))",
        "from typing import Optional\nprint(Optional[date] == (date | None))",
    ],
)  # fmt: skip
def test_dates_and_times_are_what_they_are_in_a_real_run(program: str, tmp_path: Path) -> None:
    source = f"from datetime import date, datetime, timedelta\n{program}\n"
    assert said(tmp_path, pinned(source)) == said(tmp_path, source)


def test_numpy_is_loaded_for_programs_that_import_it_only(tmp_path: Path) -> None:
    (tmp_path / "numpy.py").write_text("raise ImportError('not here')")
    told = "# no numpy needed\nimport random\nprint('done')\n"
    assert said(tmp_path, pinned(told)) == "done\n"
    guarded = "import random\ntry:\n    import numpy\nexcept ImportError:\n    print('without')\n"
    assert said(tmp_path, pinned(guarded)) == "without\n"


def test_the_numbers_of_numpy_repeat(tmp_path: Path) -> None:
    source = "def draw():\n    from numpy.random import random\n    return random()\n\nprint(draw())\n"
    assert said(tmp_path, pinned(source)) == said(tmp_path, pinned(source))


def test_a_pinned_program_keeps_a_form_feed_in_its_docstring(tmp_path: Path) -> None:
    source = '"""One\x0cline."""\nfrom __future__ import annotations\nprint(__doc__)\n'
    assert said(tmp_path, pinned(source)) == "One\x0cline.\n"
