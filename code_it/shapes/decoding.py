"""Bytes as text, where they are text."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from code_it.shapes.description import Unreadable
from code_it.shapes.source import Source

__all__ = ["Decoded", "decoded"]

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
NOT_IN_TEXTS = re.compile(r"[\x00-\x06\x0e-\x1a\x1c-\x1f\x7f]")
MOST_STRANGE = 0.02
HEAD = 4096


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text with ``\\n`` at its line ends.

    ``note`` is empty for UTF-8, else ``, encoding …``; not ``whole``: only the lines up to the bound.
    """

    text: str
    note: str
    whole: bool


def decoded(source: Source) -> Decoded:
    """The text of a file. Raises ``Unreadable`` for what is none."""
    data = source.beginning
    text, encoding = _text(data, source.whole)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not source.whole:
        text = text[: text.rfind("\n") + 1] or text
    note = "" if encoding == "utf-8" else f", encoding {encoding}"
    return Decoded(text, note, source.whole)


def _text(data: bytes, whole: bool) -> tuple[str, str]:
    marked = next((name for mark, name in BYTE_ORDER_MARKS if data.startswith(mark)), None)
    if marked is None and b"\0" in data[:HEAD]:
        raise Unreadable("it is not text")
    encoding = marked or "utf-8"
    try:
        text = codecs.getincrementaldecoder(encoding)().decode(data, final=whole)
    except UnicodeDecodeError as error:
        if marked:
            raise Unreadable("its encoding is broken") from error
        encoding = "cp1252"
        text = data.decode(encoding, errors="replace")
    _refuse_binary(text)
    return text, encoding


def _refuse_binary(text: str) -> None:
    sample = text[:100_000]
    strange = sum(1 for _ in NOT_IN_TEXTS.finditer(sample)) + sample.count("\ufffd")
    if "\0" in sample or strange > MOST_STRANGE * len(sample):
        raise Unreadable("it is not text")
