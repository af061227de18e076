"""A script that only defines tests needs pytest; one that does its work itself must not be given to it."""

from __future__ import annotations

from pathlib import Path

import pytest

from code_it.checking.pytest_files import is_for_pytest

PLAIN = "class TestDouble:\n    def test_it(self):\n        assert double(4) == 8\n"
CASE = "import unittest\n\n\nclass Double(unittest.TestCase):\n    def testIt(self):\n        self.fail()\n"
WAITING = "import asyncio\n\n\nasync def test_it():\n    assert await double(4) == 8\n"
HELPER = "class TestData:\n    values = [1, 2]\n\n\nassert double(4) == 8\n"
NESTED = "def check():\n    def test_it():\n        assert double(4) == 8\n    test_it()\n\n\ncheck()\n"


def script(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "text",
    [
        "def test_double():\n    assert double(4) == 8\n",
        PLAIN,
        CASE,
        CASE.replace("unittest.TestCase", "Base"),
        WAITING,
        f"# -*- coding: utf-8 -*-\n{PLAIN}",
        f"\ufeff{PLAIN}",
    ],
)
def test_tests_that_nobody_runs_are_for_pytest(tmp_path: Path, text: str) -> None:
    assert is_for_pytest(script(tmp_path, "check.py", text))


@pytest.mark.parametrize(
    "text",
    [
        "assert double(4) == 8\n",
        f"{PLAIN}\n\nTestDouble().test_it()\n",
        f"{CASE}\n\nunittest.main()\n",
        f'{CASE}\n\nif __name__ == "__main__":\n    unittest.main()\n',
        f"from unittest import main\n{CASE}\n\nmain()\n",
        f"{WAITING}\n\nasyncio.run(test_it())\n",
        HELPER,
        NESTED,
        f"text = '''\n{PLAIN}'''\nassert text\n",
        f"{PLAIN}(",
        "\0",
    ],
)
def test_a_script_that_does_its_work_itself_is_not(tmp_path: Path, text: str) -> None:
    assert not is_for_pytest(script(tmp_path, "check.py", text))


@pytest.mark.parametrize("name", ["test_double.py", "double_test.py"])
def test_a_name_says_so_too(tmp_path: Path, name: str) -> None:
    assert is_for_pytest(script(tmp_path, name, "assert True\n"))
