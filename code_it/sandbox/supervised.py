"""Running a program under sandlock with the system calls that its keeper does on its behalf."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import sandlock
from sandlock import _sdk

if TYPE_CHECKING:
    from code_it.sandbox.metadata import rights_calls
    from code_it.sandbox.on_behalf import OnBehalf
    from code_it.sandbox.sight import Sight
else:
    from metadata import rights_calls
    from on_behalf import OnBehalf
    from sight import Sight

__all__ = ["supervised_run"]


def supervised_run(box: sandlock.Sandbox, argv: Sequence[str], roots: Sequence[str]) -> Any:
    """Run ``argv`` in ``box`` with our streams; its result. ``roots`` are the program's own folders.

    Raises:
        AttributeError: this sandlock cannot run a program with handlers and our streams.
    """
    library = _sdk._lib
    library.sandlock_run_with_handlers = library.sandlock_run_interactive_with_handlers
    sight = Sight([*box.fs_readable, *box.fs_writable], box.fs_denied, _number)
    calls = {**rights_calls(roots), **sight.calls()}
    known = {call: do for call, do in calls.items() if isinstance(call, int) or _number(call) >= 0}
    return box.run_with_handlers(list(argv), [(call, OnBehalf(do)) for call, do in known.items()])


def _number(name: str) -> int:
    found: int = _sdk._lib.sandlock_syscall_nr(name.encode())
    return found
