"""Modules that a run did not find: the packages step can have them, the model need not be asked."""

from __future__ import annotations

import re
import sys

from code_it.failures.traceback_text import Traceback
from code_it.values import Dependencies

__all__ = ["missing_modules"]

_NO_MODULE = re.compile(r"No module named '(?P<name>\w+)")
_OPTIONAL = re.compile(r"Missing optional dependency '(?P<name>\w+)'")


def missing_modules(traceback: Traceback, dependencies: Dependencies) -> tuple[str, ...]:
    """Top-level modules outside the standard library that were not installed for this run."""
    if traceback.exception not in {"ModuleNotFoundError", "ImportError"}:
        return ()
    found = _NO_MODULE.search(traceback.message) or _OPTIONAL.search(traceback.message)
    if found is None or found["name"] in sys.stdlib_module_names:
        return ()
    installed = {requirement.import_name.split(".")[0] for requirement in dependencies.installed}
    return () if found["name"] in installed else (found["name"],)
