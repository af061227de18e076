"""What every program of a task is asked, so that their answers can be compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from code_it.evidence.effects import acts
from code_it.evidence.examples import CallExample, OutputExample, find_examples
from code_it.evidence.inputs import make_inputs
from code_it.evidence.signature import Signature, find_signature
from code_it.values import Checks

__all__ = ["Inquiry", "make_inquiry"]

MOST_OUTPUT_EXAMPLES = 3  # each is a run of its own


@dataclass(frozen=True, slots=True)
class Inquiry:
    """``probes`` are Python sources: first those of ``calls``, then a call for each generated input;
    ``checks`` are the user's.

    Without a ``signature`` there are none, and programs are compared by what they print and write.
    """

    signature: Signature | None = None
    calls: tuple[CallExample, ...] = ()
    outputs: tuple[OutputExample, ...] = ()
    probes: tuple[str, ...] = ()
    checks: Checks = field(default_factory=Checks)


def make_inquiry(text: str, sources: Sequence[str], checks: Checks | None = None) -> Inquiry:
    """The inquiry for a task and the programs that answer it.

    Functions are called when the task has their head or examples of calls, or when no program does
    anything but define them.
    """
    signature = find_signature(text, sources)
    examples = find_examples(text, signature)
    calls = tuple(example for example in examples if isinstance(example, CallExample))
    silent = not any(acts(source) for source in sources)
    if signature is None or not (calls or silent or find_signature(text, ())):
        outputs = [example for example in find_examples(text, None) if isinstance(example, OutputExample)]
        return Inquiry(outputs=tuple(outputs[:MOST_OUTPUT_EXAMPLES]), checks=checks or Checks())
    inputs = make_inputs(text, signature, calls)
    probes = [call.source for call in calls] + [f"call [{signature.name!r}, {given}]" for given in inputs]
    return Inquiry(signature, calls, (), tuple(probes), checks or Checks())
