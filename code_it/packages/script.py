"""The PEP 723 block of a program: what it declares, and the block that lets ``uv run`` repeat it anywhere."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Sequence

from packaging.requirements import Requirement as Parsed

from code_it.packages.names import normalise
from code_it.values import Requirement

__all__ = ["declared_python", "declared_requirements", "with_inline_metadata", "without_header"]

BLOCK = re.compile(r"(?m)^# /// (?P<type>[a-zA-Z0-9-]+)$\s(?P<content>(^#(| .*)$\s)+)^# ///$")
HEAD = re.compile(r"(?:#!.*\n)?(?:#.*coding[:=].*\n)?")


def declared_requirements(source: str) -> tuple[str, ...]:
    """The dependencies of the PEP 723 block, as written; none when the block does not parse."""
    written = _header(source).get("dependencies", [])
    listed = written if isinstance(written, list) else []
    return tuple(text for text in listed if isinstance(text, str))


def declared_python(source: str) -> str | None:
    """The ``requires-python`` of the PEP 723 block, as written."""
    written = _header(source).get("requires-python")
    return written if isinstance(written, str) else None


def _header(source: str) -> dict[str, object]:
    """What the block says; nothing when there is none or it does not parse."""
    block = next((found for found in BLOCK.finditer(_as_read(source)) if found["type"] == "script"), None)
    if block is None:
        return {}
    lines = (line.removeprefix("#").removeprefix(" ") for line in block["content"].splitlines())
    try:
        return tomllib.loads("\n".join(lines))
    except ValueError:
        return {}


def with_inline_metadata(source: str, requirements: Sequence[Requirement]) -> str:
    """``source`` with a PEP 723 block that pins ``requirements`` to the versions that were installed.

    A block that the program has already is replaced: what it says of indexes or tools is not ours to
    repeat. The Python of this run is the oldest that the block allows.
    """
    bare = without_header(source).lstrip("\n")
    head = HEAD.match(bare)
    end = head.end() if head else 0
    return f"{bare[:end]}{_block(requirements)}\n{bare[end:]}"


def without_header(source: str) -> str:
    """``source`` without its PEP 723 block."""
    return BLOCK.sub(_without_script, _as_read(source))


def _as_read(source: str) -> str:
    """``source`` with the line ends that Python sees, and without a byte order mark."""
    return source.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _without_script(block: re.Match[str]) -> str:
    return "" if block["type"] == "script" else block[0]


def _block(requirements: Sequence[Requirement]) -> str:
    pins = sorted({_pin(one) for one in requirements})
    listed = "".join(f'#     "{pin}",\n' for pin in pins)
    dependencies = f"# dependencies = [\n{listed}# ]\n" if pins else "# dependencies = []\n"
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    return f'# /// script\n# requires-python = ">={python}"\n{dependencies}# ///\n'


def _pin(one: Requirement) -> str:
    parsed = Parsed(one.requirement)
    extras = f"[{','.join(sorted(parsed.extras))}]" if parsed.extras else ""
    version = f"=={one.version}" if one.version else str(parsed.specifier)
    return f"{normalise(parsed.name)}{extras}{version}"
