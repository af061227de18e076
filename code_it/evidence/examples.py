"""What a task itself says of inputs and outputs.

Found are doctests, ``f(2) == 4`` with any of the usual arrows and words between call and value,
``assert f(2) == 4``, ``for n = 2 the output should be 4``, ``Input: ... Output: ...`` and
``for input 2 prints 4``.
"""

from __future__ import annotations

import ast
import builtins
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from code_it.evidence.literals import arguments_of, balanced_end, read_value
from code_it.evidence.signature import Signature
from code_it.syntax import expression_of, text_of, tree_of

__all__ = ["CallExample", "Example", "OutputExample", "find_examples"]

MOST_EXAMPLES = 40

_PROMPT = re.compile(r"^[ \t]*>>>[ \t]?(?P<source>.*)$")
_CONTINUED = re.compile(r"^[ \t]*\.\.\.[ \t]?(?P<source>.*)$")
_OPERATORS = {"+", "-", "*", "/", "%"}
_ENDS_BLOCK = re.compile(r"^\s*(?:\"\"\"|'''|```.*)?\s*$")
_CALL = re.compile(r"(?<![\w.>])(?P<name>[A-Za-z_]\w*)\s*\(")
_ARROW = re.compile(
    r"\s*(?:#\s*)?(?:==+>?|=+>|-+>|=|➞|→|➜|⇒|↦|:|(?:would|should|must|will)\s+(?:be|return|give|output|print|yield)"
    r"|returns?|gives?|yields?|prints?|outputs?|evaluates\s+to|is|equals)\s*:?\s*",
    re.I,
)
_SHOULD_BE = re.compile(
    r"(?:(?:output|result|answer|it|function|program)\s+)?"
    r"(?:(?:should|must|will|would)\s+(?:be|return|give|print|output)|returns?|prints?|(?:output|result|answer)\s+is"
    r"|outputs?|gives|yields|->|=+>|➞|→)\s*:?\s*",
    re.I,
)
_FOR = re.compile(r"\b(?:for|given|with|if|when)\s+(?:the\s+)?(?:input\s+)?(?:of\s+)?", re.I)
_INPUT = re.compile(r"\binput\s*\d*\s*:[ \t]*(?P<given>.*?)\s*\boutput\s*\d*\s*:[ \t]*", re.I | re.S)
_PRINTS = re.compile(
    r"\bfor\s+input\s+(?P<given>.+?)\s*,?\s+(?:it\s+|the program\s+)?prints?\s+(?P<said>.+?)(?:\.?\s*$|\.\s)",
    re.I,
)
_SAMPLE_OUTPUT = re.compile(
    r"\s*(?P<text>\S.*?)(?=\n\s*\n|\n\s*(?:example|sample|input|explanation|note)\b|\Z)", re.I | re.S
)


@dataclass(frozen=True, slots=True)
class CallExample:
    """A Python expression and what it comes to, both as text.

    ``expected`` is the text of a value, or what is shown of an error that is raised.
    """

    source: str
    expected: str


@dataclass(frozen=True, slots=True)
class OutputExample:
    """What a program prints when it is given ``stdin``."""

    stdin: str
    stdout: str


Example = CallExample | OutputExample


def find_examples(text: str, signature: Signature | None) -> tuple[Example, ...]:
    """The examples in the text of a task, each once, in the order of the forms above."""
    found: list[Example] = list(_doctests(text))
    rest = "\n".join("" if _PROMPT.match(line) else line for line in text.splitlines())
    if signature is not None:
        found += _calls(rest, signature)
        found += _sentences(rest, signature)
    else:
        found += _outputs(rest)
    return _agreed(dict.fromkeys(found))[:MOST_EXAMPLES]


def _agreed(found: Iterable[Example]) -> tuple[Example, ...]:
    """Without those that contradict each other: then the text was misread."""
    given = Counter(
        example.stdin if isinstance(example, OutputExample) else example.source for example in found
    )
    return tuple(
        example
        for example in found
        if given[example.stdin if isinstance(example, OutputExample) else example.source] == 1
    )


def _doctests(text: str) -> Iterator[CallExample]:
    lines = text.splitlines()
    position = 0
    while position < len(lines):
        started = _PROMPT.match(lines[position])
        position += 1
        if started is None:
            continue
        source = [started["source"]]
        while position < len(lines) and (more := _CONTINUED.match(lines[position])):
            source.append(more["source"])
            position += 1
        wanted = []
        while position < len(lines) and not (
            _ENDS_BLOCK.match(lines[position]) or _PROMPT.match(lines[position])
        ):
            wanted.append(lines[position].strip().removesuffix('"""').removesuffix("'''"))
            position += 1
        yield from _doctest("\n".join(source).rstrip(), "\n".join(wanted).strip())


def _doctest(source: str, wanted: str) -> Iterator[CallExample]:
    """A doctest, also one whose value stands on its own line as a comparison."""
    if tree_of(source) is None or not source:
        return
    comparison = _comparison(source)
    if comparison and not wanted:
        yield comparison
    else:
        yield CallExample(source, wanted)


def _comparison(source: str) -> CallExample | None:
    node = expression_of(source)
    if not isinstance(node, ast.Compare) or not isinstance(node.ops[0], ast.Eq):
        return None
    called, wanted = text_of(node.left), text_of(node.comparators[0])
    if len(node.ops) > 1 or not called or read_value(wanted) is None:
        return None
    return CallExample(called, wanted)


def _calls(text: str, signature: Signature) -> Iterator[CallExample]:
    """``f(2) -> 4``; a function of another name is taken for the one of the task if it takes as much."""
    for match in _CALL.finditer(text):
        end = balanced_end(text, match.end() - 1)
        own = match["name"] == signature.name
        if end is None or text[: match.start()].rstrip(" ")[-1:] in _OPERATORS:
            continue
        if not own and (hasattr(builtins, match["name"]) or f"def {match['name']}" in text):
            continue
        arguments = arguments_of(text[match.end() : end - 1], signature, bare_words=own)
        arrow = _ARROW.match(text, end)
        if arguments is None or arrow is None or len(arguments) != len(signature.parameters):
            continue
        value = read_value(text[arrow.end() :])
        if value is not None:
            yield CallExample(_call(signature, arguments), value)


def _sentences(text: str, signature: Signature) -> Iterator[CallExample]:
    """``for n = 2 the output should be 4`` and ``Input: 2 Output: 4``."""
    for match in _INPUT.finditer(text):
        yield from _one(match["given"], text[match.end() :], signature)
    for line in text.splitlines():
        for match in _FOR.finditer(line):
            said = list(_SHOULD_BE.finditer(line, match.end()))
            if said:
                given = _before_words(line[match.end() : said[-1].start()])
                yield from _one(given, line[said[-1].end() :], signature)


def _before_words(given: str) -> str:
    """What is given, without the words that follow it: ``n = 2, the`` gives ``n = 2``."""
    return re.sub(r"[\s,]+(?:the|it|then|your|this|we|you|a|an)\b.*\Z", "", given, flags=re.I | re.S)


def _one(given: str, said: str, signature: Signature) -> Iterator[CallExample]:
    arguments = arguments_of(given.strip().rstrip(","), signature, bare_words=False)
    value = read_value(said)
    if arguments is not None and value is not None and len(arguments) == len(signature.parameters):
        yield CallExample(_call(signature, arguments), value)


def _call(signature: Signature, arguments: tuple[str, ...]) -> str:
    return f"{signature.name}({', '.join(arguments)})"


def _outputs(text: str) -> Iterator[OutputExample]:
    """Examples of programs that read their input and print."""
    for match in _INPUT.finditer(text):
        block = _SAMPLE_OUTPUT.match(text, match.end())
        if block is not None and len(match["given"]) < 4000:
            yield OutputExample(_lines(match["given"]), _lines(block["text"]))
    for line in text.splitlines():
        said = _PRINTS.search(line)
        if said is not None:
            given, wanted = said["given"], said["said"]
            yield OutputExample(_lines(_unquoted(given)), _lines(_unquoted(wanted)))


def _unquoted(text: str) -> str:
    text = text.strip()
    return text[1:-1] if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"`" else text


def _lines(text: str) -> str:
    return "\n".join(line.strip() for line in text.strip().splitlines()) + "\n"
