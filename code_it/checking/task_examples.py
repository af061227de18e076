"""The doctest examples that stand in a task, also where the task is no clean docstring."""

from __future__ import annotations

import re
from typing import NamedTuple

from code_it.syntax import tree_of

__all__ = ["TaskExample", "task_examples"]

_NO_BLANK = re.compile(r"^([ \t]*>>>)(?=[^\s>])", re.M)
_CLOSING = re.compile(
    r"^[ \t]*(?:\"\"\"|'''|```.*|~~~.*)[ \t]*$", re.M
)  # of a docstring or a fence: no output


class TaskExample(NamedTuple):
    """What ``doctest.Example`` is made of, in its order."""

    source: str
    want: str
    exc_msg: str | None
    lineno: int
    indent: int
    options: dict[int, bool]


def task_examples(text: str) -> tuple[TaskExample, ...]:
    """The examples in ``text`` that are Python; none where doctest cannot read ``text``."""
    if ">>>" not in text:
        return ()
    import doctest  # slow to load, and few tasks have examples

    try:
        found = doctest.DocTestParser().get_examples(_CLOSING.sub("", _NO_BLANK.sub(r"\1 ", text)))
    except ValueError:
        return ()
    return tuple(
        TaskExample(it.source, it.want, it.exc_msg, it.lineno, it.indent, it.options)
        for it in found
        if tree_of(it.source) is not None
    )
