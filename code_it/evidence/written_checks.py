"""Checks that a model wrote: asserts about the function of the task, and what they say of programs.

No check is trusted by itself: a weak model's are often wrong. As in CodeT (Chen et al. 2022) a program
is worth the number of programs that pass the very same checks times the number of these checks.
"""

from __future__ import annotations

import ast
import builtins
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from code_it.answers import without_thinking
from code_it.evidence.probing import Report
from code_it.evidence.signature import Signature
from code_it.syntax import text_of, tree_of
from code_it.values import Evidence, Program

__all__ = ["head_of", "read_checks", "with_written_checks"]

MOST_CHECKS = 30  # of all answers together
MOST_LINES = 8  # of one check

_MARK = re.compile(r"^\s*(?:[-*•]\s+|\d+[.)]\s+|>>>\s*)?`?(?:assert\b)?\s*")


def head_of(signature: Signature) -> str:
    """The first line of the function's definition."""
    parameters = [
        parameter.name
        + (f": {parameter.hint}" if parameter.hint else "")
        + (f" = {parameter.default}" if parameter.default else "")
        for parameter in signature.parameters
    ]
    returns = f" -> {signature.returns}" if signature.returns else ""
    return f"def {signature.name}({', '.join(parameters)}){returns}:"


def read_checks(answers: Sequence[str], signature: Signature) -> tuple[str, ...]:
    """The asserts about the function in all answers, each once, those most often written first.

    Read are also comparisons without the word, in lists, fences or functions. Messages are left out,
    and so is what names anything but the function and Python's own.
    """
    votes = Counter(check for answer in answers for check in dict.fromkeys(_checks(answer, signature.name)))
    return tuple(check for check, _ in votes.most_common(MOST_CHECKS))


def _checks(answer: str, name: str) -> Iterator[str]:
    lines = without_thinking(answer).splitlines()
    called = re.compile(rf"\b{re.escape(name)}\s*\(")
    for start, line in enumerate(lines):
        if not called.search(line):
            continue
        first = _MARK.sub("", line, count=1).rstrip().removesuffix("`")
        for end in range(start + 1, min(start + MOST_LINES, len(lines)) + 1):
            check = _read("\n".join([first, *lines[start + 1 : end]]), name)
            if check is not None:
                yield check
                break


def _read(text: str, name: str) -> str | None:
    """``text``, a condition and perhaps a message, as an assert about the function."""
    tree = tree_of(f"assert {text.strip()}")
    statements = tree.body if tree else []
    if len(statements) != 1 or not isinstance(statements[0], ast.Assert):
        return None
    condition = statements[0].test
    names = [node for node in ast.walk(condition) if isinstance(node, ast.Name)]
    bound = {node.id for node in names if isinstance(node.ctx, ast.Store)}
    used = {node.id for node in names} - bound
    if name not in used or any(other != name and not hasattr(builtins, other) for other in used):
        return None
    said = text_of(condition)
    return f"assert {said}" if said else None


def with_written_checks(
    programs: Sequence[Program], checks: Sequence[str], reports: Sequence[Report]
) -> tuple[Program, ...]:
    """``programs`` with what ``checks`` say of them: ``reports`` has an answer for each check."""
    passed = [
        frozenset(
            number
            for number in range(len(checks))
            if (answer := report.answers.get(number)) is not None and not answer.error
        )
        for report in reports
    ]
    alike: Counter[frozenset[int]] = Counter()
    for program, numbers in zip(programs, passed, strict=True):
        alike[numbers] += program.copies
    return tuple(
        replace(
            program,
            evidence=replace(
                program.evidence or Evidence(),
                written_checks_passed=len(numbers),
                written_checks=len(checks),
                dual_agreement=alike[numbers] * len(numbers),
            ),
        )
        for program, numbers in zip(programs, passed, strict=True)
    )
