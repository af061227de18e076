"""Text that others wrote, made harmless for a terminal."""

from __future__ import annotations

import re

__all__ = ["VisibleStream", "one_line", "visible"]

_HARMFUL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0e\ufeff"
    "\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e0fff]"
)
_LINE_END = re.compile(r"\s*\n\s*")


def visible(text: str) -> str:
    r"""``text`` with control characters in a form that can be seen: ``\x1b`` becomes ``␛``.

    Line ends and tabs stay. A lone carriage return becomes a line end, so that nothing is
    written over. Overrides of the writing direction and other invisible signs become ``\u202e``.
    """
    return _HARMFUL.sub(_shown, text.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str) -> str:
    """``text`` on one line, harmless for a terminal; its indentation stays."""
    return _LINE_END.sub(" ", visible(text)).rstrip()


class VisibleStream:
    """Makes a stream of pieces harmless, whatever the places where it is cut."""

    def __init__(self) -> None:
        self._held = ""

    def feed(self, piece: str) -> str:
        """The next piece; a carriage return at its end waits for what follows."""
        text = self._held + piece
        self._held = "\r" if text.endswith("\r") else ""
        return visible(text.removesuffix("\r"))


def _shown(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "␡"
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
