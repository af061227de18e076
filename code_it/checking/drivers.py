"""The programs that run a user's checks inside the sandbox."""

from __future__ import annotations

__all__ = ["doctest_driver", "pytest_driver"]

_DOCTEST = """\
import contextlib
import doctest
import io
import sys

sys.path.insert(0, "")
with contextlib.redirect_stdout(io.StringIO()):
    import program

examples = doctest.DocTestParser().get_doctest({text!r}, dict(vars(program)), "task", None, 0)
flags = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS | doctest.IGNORE_EXCEPTION_DETAIL
outcome = doctest.DocTestRunner(optionflags=flags).run(examples)
sys.exit(1 if outcome.failed else 0)
"""

_PYTEST = """\
import sys

import pytest

sys.path.insert(0, "")
sys.exit(pytest.main(["-q", "--no-header", "--tb=short", "-p", "no:cacheprovider", {name!r}]))
"""


def doctest_driver(text: str) -> str:
    """A program that tries the doctest examples in ``text`` on the module ``program``."""
    return _DOCTEST.format(text=text)


def pytest_driver(name: str) -> str:
    """A program that runs pytest on the file ``name``."""
    return _PYTEST.format(name=name)
