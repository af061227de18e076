"""Read the distributions that an agent asks for, with or without versions."""

from __future__ import annotations

import re

__all__ = ["read_requirements"]

_COMMAND = re.compile(r"^\s*(?:!|%)?\s*(?:python3?\s+-m\s+)?(?:uv\s+)?pip3?\s+install\b", re.I)
_OPERATOR = r"(?:===|==|~=|!=|<=|>=|<|>)"
_VERSION = rf"{_OPERATOR}[0-9][0-9A-Za-z.*+!_-]*"
_NAME = r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?"
_REQUIREMENT = re.compile(rf"{_NAME}(?:\[{_NAME}(?:,{_NAME})*\])?(?:{_VERSION}(?:,{_VERSION})*)?")
_SPACES = re.compile(rf"\s*({_OPERATOR})\s*|(?<=,)\s+(?={_OPERATOR})")
_BETWEEN = re.compile(r"\s+|,(?![<>=!~])(?![^\[]*\])")
MOST_NAMES = 32
LONGEST = 200  # characters of one requirement


def read_requirements(text: str) -> list[str]:
    """The requirements in ``text``, e.g. ``requests, numpy>=1.26`` or ``pip install requests``.

    Raises:
        ValueError: there is none, or something that is more than a name with versions: an option, an
            address, a path.
    """
    found: list[str] = []
    for line in text.strip().strip("`'\"").splitlines():
        joined = _SPACES.sub(lambda match: match[1] or "", _COMMAND.sub("", line))
        found += [part.strip("'\"") for part in _BETWEEN.split(joined)]
    found = list(dict.fromkeys(part for part in found if part))
    for part in found:
        if len(part) > LONGEST or _REQUIREMENT.fullmatch(part) is None:
            raise ValueError(
                f"{part[:60]!r} is not a package name, with or without versions: "
                "give names such as requests or numpy>=1.26, without options or addresses"
            )
    if not found or len(found) > MOST_NAMES:
        raise ValueError("give the names of the packages to install, for example: requests numpy>=1.26")
    return found
