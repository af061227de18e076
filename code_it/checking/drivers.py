"""The programs that run a user's checks inside the sandbox.

Each works in a copy of the files; what is checked, and what checks it, lie in a folder of their own
there, because the sandbox shows the driver itself as ``program.py``.
"""

from __future__ import annotations

__all__ = ["FOLDER", "doctest_driver", "pytest_driver", "script_driver"]

FOLDER = "_check"

_HEAD = f"""\
import os
import sys

sys.path.insert(0, os.path.abspath({FOLDER!r}))
sys.dont_write_bytecode = True
"""

_SCRIPT = """\
import runpy

path = os.path.join(sys.path[0], {name!r})
sys.argv = [path]
runpy.run_path(path, run_name="__main__")
"""

_DOCTEST = """\
import contextlib
import doctest
import io

with contextlib.redirect_stdout(io.StringIO()):
    import program

examples = doctest.DocTestParser().get_doctest({text!r}, dict(vars(program)), "task", None, 0)
flags = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS | doctest.IGNORE_EXCEPTION_DETAIL
outcome = doctest.DocTestRunner(optionflags=flags).run(examples)
sys.exit(1 if outcome.failed else 0)
"""

_PYTEST = """\
import pytest

options = ["-q", "--no-header", "--tb=short", "-p", "no:cacheprovider"]
sys.exit(pytest.main([*options, os.path.join(sys.path[0], {name!r})]))
"""


def script_driver(name: str) -> str:
    """A program that runs the script ``name`` as the main module."""
    return _HEAD + _SCRIPT.format(name=name)


def doctest_driver(text: str) -> str:
    """A program that tries the doctest examples in ``text`` on the module ``program``."""
    return _HEAD + _DOCTEST.format(text=text)


def pytest_driver(name: str) -> str:
    """A program that runs pytest on the file ``name``."""
    return _HEAD + _PYTEST.format(name=name)
