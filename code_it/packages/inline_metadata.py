"""The PEP 723 block that lets ``uv run program.py`` repeat a program anywhere."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence

from packaging.requirements import Requirement as Parsed

from code_it.packages.names import normalise
from code_it.packages.versions import INLINE_METADATA
from code_it.values import Requirement

__all__ = ["with_inline_metadata"]

HEAD = re.compile(r"(?:#!.*\n)?(?:#.*coding[:=].*\n)?")


def with_inline_metadata(source: str, requirements: Sequence[Requirement]) -> str:
    """``source`` with a PEP 723 block that pins ``requirements`` to the versions that were installed.

    A block that the program has already is replaced: what it says of indexes or tools is not ours to
    repeat. The Python of this run is the oldest that the block allows.
    """
    bare = INLINE_METADATA.sub(_without_script, source).lstrip("\n")
    head = HEAD.match(bare)
    end = head.end() if head else 0
    return f"{bare[:end]}{_block(requirements)}\n{bare[end:]}"


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
