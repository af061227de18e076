"""The text of a program and its bytes: what is shown is what Python reads, because both are UTF-8."""

from __future__ import annotations

import io
import re
import tokenize

__all__ = ["PROGRAM", "as_utf8", "decoded"]

PROGRAM = "program.py"
"""What the file of a program is called in the folder where it runs."""

# What may stand before the first code: empty lines, comments, fences of an answer that are left out later.
_HEAD = re.compile(r"(?:[ \t\f]*(?:(?:#|```|~~~)[^\r\n]*)?[\r\n])*(?:[ \t\f]*#[^\r\n]*)?")
_COOKIE = re.compile(r"(?P<before>(?:\A|(?<=[\r\n]))[ \t\f]*#[^\r\n]*?coding[:=][ \t]*)[-\w.]+", re.ASCII)


def decoded(data: bytes) -> str:
    """The text of a source file, read as Python would, to be written as UTF-8.

    Raises:
        ValueError: it is no text in the encoding that it names.
    """
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
        return as_utf8(data.decode(encoding))
    except (SyntaxError, LookupError) as error:
        raise ValueError(str(error)) from error


def as_utf8(source: str) -> str:
    """``source`` with every coding comment before its first code naming UTF-8.

    Python reads a file as this comment says, where it stands in the first two lines: of a text that
    is written as UTF-8 another encoding would make another program.
    """
    head = _HEAD.match(source)
    end = head.end() if head else 0
    return _COOKIE.sub(r"\g<before>utf-8", source[:end]) + source[end:]
