"""Read what a model answered, forgivingly: weak models break every format they are given."""

from __future__ import annotations

import ast
import re
import warnings

__all__ = ["find_code", "list_items", "refusal", "without_thinking"]

LONGEST_SOURCE = 400_000  # characters; longer is no program but a loop of the model
MOST_CHATTER = 400  # lines searched for code when there is no fence

_THINKING = re.compile(r"<think(?:ing)?>.*?</think(?:ing)?>", re.S | re.I)
_THINKING_END = re.compile(r"^.*</think(?:ing)?>", re.S | re.I)
_THINKING_OPEN = re.compile(r"<think(?:ing)?>.*\Z", re.S | re.I)
_FENCE = re.compile(
    r"^[ \t]*(?P<mark>```+|~~~+)[ \t]*(?P<label>[\w+#.-]*)[^\n]*\n"
    r"(?P<body>.*?)(?:^[ \t]*(?P=mark)[ \t]*$|\Z)",
    re.S | re.M,
)
_ITEM = re.compile(r"^\s*(?:\*\*)?(?:step\s+)?(?:\d+\s*[.):]|[-*•–])\s*(?:\*\*)?\s*(?P<text>\S.*?)\s*$", re.I)
_REFUSAL = re.compile(r"^\W*UNSUPPORTED\b[\s:*_]*(?P<reason>.*)", re.S)
_CODE_LINE = re.compile(
    r"(?:import |from \w[\w.]* import |def |async def |class |@\w|if |for |while |with |try:|print\(|#"
    r"|\w[\w.\[\]]*\s*=[^=])"
)
_PYTHON_LABELS = {"python", "python3", "py", "py3", "python3.11", "python3.12"}


def without_thinking(text: str) -> str:
    """``text`` without what a model thought aloud, also when the opening or closing tag is missing."""
    text = _THINKING.sub("", text)
    text = _THINKING_END.sub("", text)
    return _THINKING_OPEN.sub("", text).strip("\n")


def refusal(text: str) -> str | None:
    """The reason given when the answer declines the task with ``UNSUPPORTED: reason``."""
    found = _REFUSAL.match(without_thinking(text))
    if found is None:
        return None
    return (found["reason"].strip().splitlines() or [""])[0] or "the model does not know this kind of task"


def list_items(text: str) -> tuple[str, ...]:
    """The items of a list, whatever marks them; lines of a list without marks."""
    lines = [line for line in without_thinking(text).splitlines() if line.strip()]
    lines = [line for line in lines if not line.lstrip().startswith(("```", "~~~"))]
    items = [found["text"].rstrip("*").strip() for line in lines if (found := _ITEM.match(line))]
    return tuple(items or [line.strip() for line in lines])


def find_code(text: str) -> tuple[str | None, str | None]:
    """The program in an answer, or ``None`` and the reason why there is none."""
    if declined := refusal(text):
        return None, f"unsupported: {declined}"
    answer = without_thinking(text).replace("\r\n", "\n")
    if not answer.strip():
        return None, "the answer is empty" if not text.strip() else "the answer is nothing but thinking"
    source = _fenced(answer) if _FENCE.search(answer) else _bare(answer)
    if source is None or not source.strip():
        return None, "the answer has no Python code"
    if "\0" in source or len(source) > LONGEST_SOURCE or not _encodes(source):
        return None, "the answer is no text of a program"
    return source.rstrip() + "\n", None


def parses(source: str) -> bool:
    """Whether ``source`` is Python, by its syntax alone."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def _encodes(source: str) -> bool:
    """Whether ``source`` has no half of a surrogate pair in it."""
    try:
        source.encode()
    except UnicodeEncodeError:
        return False
    return True


def _fenced(answer: str) -> str | None:
    """The block most likely to be the program: Python by label or syntax, then the longest."""
    blocks = [(found["label"].lower(), _without_indent(found["body"])) for found in _FENCE.finditer(answer)]
    python = [body for label, body in blocks if label in _PYTHON_LABELS]
    unlabelled = [body for label, body in blocks if not label]
    good = [body for body in python if parses(body)] or [body for body in unlabelled if parses(body)]
    return max(good or python or unlabelled, key=len, default=None)


def _without_indent(body: str) -> str:
    """``body`` without the indentation that all its lines share (a fence inside a list)."""
    lines = body.splitlines()
    depth = min((len(line) - len(line.lstrip(" ")) for line in lines if line.strip()), default=0)
    return "\n".join(line[depth:] for line in lines)


def _bare(answer: str) -> str | None:
    """The code in an answer without fences: all of it, or the longest part that is Python."""
    if _is_code(answer):
        return answer
    lines = answer.splitlines()[:MOST_CHATTER]
    starts = [number for number, line in enumerate(lines) if _CODE_LINE.match(line)]
    for start in starts[:20]:
        for end in range(len(lines), start, -1):
            part = "\n".join(lines[start:end])
            if _is_code(part):
                return part
    return "\n".join(lines[starts[0] :]) if len(starts) > 1 else None


def _is_code(text: str) -> bool:
    """Whether ``text`` is Python that does something: prose of one word parses too."""
    if not parses(text):
        return False
    body = ast.parse(text).body
    return any(not isinstance(node, ast.Expr) or isinstance(node.value, ast.Call) for node in body)
