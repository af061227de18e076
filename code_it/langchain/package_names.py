"""Read the names of distributions in what an agent writes to install them."""

from __future__ import annotations

import re

__all__ = ["read_names"]

_COMMAND = re.compile(r"^\s*(?:!|%)?\s*(?:python3?\s+-m\s+)?(?:uv\s+)?pip3?\s+install\b", re.I)
_NAME = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")
MOST_NAMES = 32


def read_names(text: str) -> list[str]:
    """The names in ``text``, e.g. ``requests, numpy`` or ``pip install requests``.

    Raises:
        ValueError: there is none, or something that is not a bare name: an option, an address, a version.
    """
    names: list[str] = []
    for line in text.strip().strip("`'\"").splitlines():
        names += re.split(r"[\s,]+", _COMMAND.sub("", line).strip())
    names = list(dict.fromkeys(name for name in names if name))
    for name in names:
        if _NAME.fullmatch(name) is None:
            raise ValueError(
                f"{name[:60]!r} is not a package name: "
                "give names only, without options, addresses or versions"
            )
    if not names or len(names) > MOST_NAMES:
        raise ValueError("give the names of the packages to install, for example: requests numpy")
    return names
