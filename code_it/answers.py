"""Read what a model answered, forgivingly: weak models break every format they are given."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from itertools import islice

from code_it.source_text import as_utf8
from code_it.syntax import tree_of, wrong_line

__all__ = ["find_code", "list_items", "refusal", "without_thinking"]

LONGEST_SOURCE = 400_000  # characters; longer is no program but a loop of the model
MOST_CHATTER = 400  # lines searched for code when there is no fence
MOST_STARTS = 20  # lines of these that a program may begin with
MOST_ENDS = 10  # ends tried for each, and for a program with fences in its own text

_THINKING_FIRST = re.compile(r"\A(?:\s*<think(?:ing)?>.*?(?:</think(?:ing)?>|\Z))+", re.S | re.I)
_THINKING_TAG = re.compile(r"<(?P<end>/?)think(?:ing)?>", re.I)
_FENCE = re.compile(r"^[ \t]*+(?P<mark>```+|~~~+)[ \t]*+(?P<label>[\w+#.-]*+)[^\n]*+\n", re.M)
_ITEM = re.compile(r"(?:\*\*)?(?:step\s+)?(?:\d+\s*[.):]|[-*•–])\s*(?:\*\*)?\s*(?P<text>\S.*)", re.I)
_REFUSAL = re.compile(r"^[^\w#]*UNSUPPORTED[*_]*[ \t]*(?::(?!.* = )|$)[\s:*_]*(?P<reason>.*)", re.M)
_CODE_LINE = re.compile(
    r"(?:import |from \w[\w.]* import |def |async def |class |@\w|if |for |while |with |try:|print\(|#"
    r"|\w[\w.\[\]]*\s*=[^=])"
)
_PYTHON_LABEL = re.compile(r"(?:python|py)[\d.]*|ipython\d?", re.I)


@dataclass(frozen=True, slots=True)
class _Block:
    """What stands between two fences: ``answer[start:end]``, and the same as a program."""

    label: str
    start: int
    end: int
    body: str


def without_thinking(text: str) -> str:
    """``text`` without what a model thought aloud, also when the opening or closing tag is missing.

    Tags that a program has in its own text stay.
    """
    text = _THINKING_FIRST.sub("", text.lstrip("\ufeff"))
    tags = list(_THINKING_TAG.finditer(text))
    programs = _programs(text) if tags else []
    kept, position, thinking = "", 0, False
    for tag in tags:
        if any(start <= tag.start() < end for start, end in programs):
            continue
        if tag["end"]:
            kept = kept if thinking else ""
        elif not thinking:
            kept += text[position : tag.start()]
        position, thinking = tag.end(), not tag["end"]
    return (kept if thinking else kept + text[position:]).strip("\n")


def refusal(text: str) -> str | None:
    """The reason given when the answer declines the task with ``UNSUPPORTED: reason``."""
    found = _REFUSAL.match(without_thinking(text))
    if found is None:
        return None
    return found["reason"].strip() or "the model does not know this kind of task"


def list_items(text: str) -> tuple[str, ...]:
    """The items of a list, whatever marks them; lines of a list without marks."""
    lines = [line for part in without_thinking(text).splitlines() if (line := part.strip())]
    lines = [line for line in lines if not line.startswith(("```", "~~~"))]
    items = [found["text"].rstrip("*").strip() for line in lines if (found := _ITEM.match(line))]
    return tuple(items or lines)


def find_code(text: str) -> tuple[str | None, str | None]:
    """The program in an answer, or ``None`` and the reason why there is none."""
    if declined := refusal(text):
        return None, f"unsupported: {declined}"
    answer = without_thinking(text.replace("\r\n", "\n").replace("\r", "\n"))
    if not answer.strip():
        return None, "the answer is empty" if not text.strip() else "the answer is nothing but thinking"
    source = _fenced(answer) if _FENCE.search(answer) and not _is_code(answer) else _bare(answer)
    if source is None or not source.strip():
        return None, "the answer has no Python code"
    if "\0" in source or len(source) > LONGEST_SOURCE or not _encodes(source):
        return None, "the answer is no text of a program"
    return as_utf8(source.rstrip() + "\n"), None


def parses(source: str) -> bool:
    """Whether ``source`` is Python, by its syntax alone."""
    return tree_of(source) is not None


def _encodes(source: str) -> bool:
    """Whether ``source`` has no half of a surrogate pair in it."""
    try:
        source.encode()
    except UnicodeEncodeError:
        return False
    return True


def _programs(text: str) -> list[tuple[int, int]]:
    """Where programs stand in ``text``: it is one itself, or has them between fences."""
    if _is_code(text):
        return [(0, len(text))]
    return [(block.start, block.end) for block in _blocks(text) if parses(block.body)]


def _fenced(answer: str) -> str | None:
    """The block most likely to be the program: Python by label or syntax, then the longest."""
    blocks = _blocks(answer)
    python = [block.body for block in blocks if _PYTHON_LABEL.fullmatch(block.label)]
    unlabelled = [block.body for block in blocks if not block.label]
    good = [body for body in python if parses(body)] or [body for body in unlabelled if _is_code(body)]
    if not good and not python:
        good = [block.body for block in blocks if _is_code(block.body)]
    return max(good or python or unlabelled, key=len, default=None)


def _blocks(answer: str) -> list[_Block]:
    """What stands between fences. One with fences in its own text goes to where it is a program."""
    blocks: list[_Block] = []
    position = 0
    while fence := _FENCE.search(answer, position):
        closing = re.compile(rf"^[ \t]*{fence['mark']}[ \t]*$", re.M)
        ends = [end.span() for end in islice(closing.finditer(answer, fence.end()), MOST_ENDS)]
        if len(ends) < MOST_ENDS:
            ends.append((len(answer), len(answer)))
        tried = [
            _Block(fence["label"], fence.end(), end, _program_of(answer[fence.end() : end]))
            for end, _ in ends
        ]
        found = next((number for number, block in enumerate(tried) if parses(block.body)), 0)
        blocks.append(tried[found])
        position = ends[found][1]
    return blocks


def _program_of(body: str) -> str:
    """``body`` without a mark of byte order and the indentation that all its lines share."""
    lines = body.lstrip("\ufeff").split("\n")
    depth = min((len(line) - len(line.lstrip(" ")) for line in lines if line.strip()), default=0)
    return "\n".join(line[depth:] for line in lines)


def _bare(answer: str) -> str | None:
    """The code in an answer without fences: all of it, or the longest part that is Python."""
    if _is_code(answer):
        return answer
    lines = answer.split("\n")[:MOST_CHATTER]
    starts = [number for number, line in enumerate(lines) if _CODE_LINE.match(line)]
    for start in starts[:MOST_STARTS]:
        if part := _code_at_head(lines[start:]):
            return part
    return "\n".join(lines[starts[0] :]) if len(starts) > 1 else None


def _code_at_head(lines: list[str]) -> str | None:
    """The longest head of ``lines`` that is Python: each error says where a shorter one may end."""
    for _ in range(MOST_ENDS):
        head = "\n".join(lines)
        wrong = wrong_line(head)
        if wrong is None:
            return head if _is_code(head) else None
        lines = lines[: min(wrong, len(lines)) - 1]
    return None


def _is_code(text: str) -> bool:
    """Whether ``text`` is Python that does something: prose of one word parses too."""
    tree = tree_of(text)
    body = tree.body if tree else []
    return any(not isinstance(node, ast.Expr) or isinstance(node.value, ast.Call) for node in body)
