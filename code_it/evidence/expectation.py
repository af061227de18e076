"""Whether an answer is what an example of the task expects."""

from __future__ import annotations

from code_it.evidence.comparing import same_text, same_value
from code_it.evidence.examples import CallExample, OutputExample
from code_it.evidence.literals import literal
from code_it.evidence.probing import Answer
from code_it.evidence.runner import canonical
from code_it.values import RunResult

__all__ = ["meets", "prints_expected"]


def meets(answer: Answer | None, example: CallExample) -> bool:
    """Whether the call came to the value, printed the text or raised the exception of ``example``."""
    if answer is None:
        return False
    expected = example.expected.strip()
    if expected.startswith("Traceback"):
        return bool(answer.error) and expected.splitlines()[-1].split(":")[0].split(".")[-1] == answer.error
    if answer.error:
        return False
    if not expected:
        return answer.value is None and not answer.printed.strip()
    try:
        if same_value(answer.value, canonical(literal(expected))):
            return True
    except ValueError:
        pass
    shown = answer.printed if answer.value is None else _shown(answer)
    return same_text(shown.strip(), expected)


def _shown(answer: Answer) -> str:
    """What an interactive session shows of a value that has no literal."""
    value = answer.value
    text = str(value[2]) if isinstance(value, list) and value[:1] == ["object"] and len(value) > 2 else ""
    return answer.printed + text


def prints_expected(run: RunResult, example: OutputExample) -> bool:
    """Whether a run with the example's input printed the example's output."""
    return run.succeeded and same_text(run.stdout.strip(), example.stdout.strip())
