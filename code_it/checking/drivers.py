"""The programs that run a user's checks inside the sandbox.

Each works in a copy of the files; what is checked, and what checks it, lie in a folder of their own
there, because the sandbox shows the driver itself as ``program.py``. What the program left beside it must
not stand in for the library that a driver needs, nor set pytest up.
"""

from __future__ import annotations

from collections.abc import Sequence

from code_it.checking.task_examples import TaskExample
from code_it.source_text import PROGRAM

__all__ = ["SCRIPTS", "doctest_driver", "pytest_driver", "script_driver"]

SCRIPTS = "scripts"
"""The folder, beside the program in that of a check, of the script that checks it."""

# A program that ends itself while it is imported must not end what checks it: what it defined is checked.
_HEAD = """\
import sys

files = sys.path.pop(0)

import builtins
import contextlib
import doctest
import importlib.machinery
import importlib.util
import io
import os
import runpy

folder = os.path.abspath({folder!r})
scripts = os.path.join(folder, {scripts!r})
sys.path[:0] = [folder, files]
sys.dont_write_bytecode = True
builtins.exit = builtins.quit = sys.exit  # site's own close standard input


class ProgramLoader(importlib.machinery.SourceFileLoader):
    def exec_module(self, module):
        try:
            super().exec_module(module)
        except SystemExit as ended:
            if ended.code:
                raise


class ProgramFinder:
    file = os.path.join(folder, {program!r})

    @classmethod
    def find_spec(cls, name, path=None, target=None):
        if name == "program":
            loader = ProgramLoader(name, cls.file)
            return importlib.util.spec_from_file_location(name, cls.file, loader=loader)


sys.meta_path.insert(0, ProgramFinder)
"""

_SCRIPT = """\
path = os.path.join(scripts, {name!r})
sys.argv = [path]
runpy.run_path(path, run_name="__main__")
"""

_DOCTEST = """\
with contextlib.redirect_stdout(io.StringIO()):
    import program

examples = [doctest.Example(*example) for example in {examples!r}]
flags = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS | doctest.IGNORE_EXCEPTION_DETAIL
outcome = doctest.DocTestRunner(optionflags=flags).run(
    doctest.DocTest(examples, dict(vars(program)), "task", None, 0, None)
)
sys.exit(1 if outcome.failed else 0)
"""

_PYTEST = """\
sys.path.remove(files)
import pytest

sys.path.insert(1, files)
options = ["-q", "--no-header", "--tb=short", "-p", "no:cacheprovider"]
options += ["-c", os.devnull, "--rootdir", scripts, "--confcutdir", scripts]
sys.exit(pytest.main([*options, os.path.join(scripts, {name!r})]))
"""


def script_driver(folder: str, name: str) -> str:
    """A program that runs the script ``name`` of ``folder`` as the main module."""
    return _driver(folder, _SCRIPT, name=name)


def doctest_driver(folder: str, examples: Sequence[TaskExample]) -> str:
    """A program that tries ``examples`` on the module ``program`` of ``folder``."""
    return _driver(folder, _DOCTEST, examples=[tuple(example) for example in examples])


def pytest_driver(folder: str, name: str) -> str:
    """A program that runs pytest on the file ``name`` of ``folder``."""
    return _driver(folder, _PYTEST, name=name)


def _driver(folder: str, rest: str, **values: object) -> str:
    return (_HEAD + rest).format(folder=folder, program=PROGRAM, scripts=SCRIPTS, **values)
