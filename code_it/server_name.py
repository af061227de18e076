"""``NAME@URL``, a model behind a server: read in one place, so that the host judged is the host asked."""

from __future__ import annotations

import re

__all__ = ["split_server_name"]

_FORM = re.compile(r"(?P<model>.+?)@(?P<url>https?://.*)", re.S)


def split_server_name(text: str) -> tuple[str, str] | None:
    """The model and the address that ``NAME@URL`` names; ``None`` for a text of another form."""
    found = _FORM.fullmatch(text)
    return (found["model"], found["url"]) if found else None
