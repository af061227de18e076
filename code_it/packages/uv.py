"""uv, called for one virtualenv; its exit codes tell what it did, not its words."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path

from packaging.requirements import Requirement as Parsed

from code_it.errors import InstallError
from code_it.packages.names import is_package_name, normalise
from code_it.values import Pin

__all__ = ["Uv", "causes", "read_pins", "uv_binary"]

LIMIT_S = 600.0
WHEELS_ONLY = ("--only-binary", ":all:")
Ended = subprocess.CompletedProcess[str]


class Uv:
    """``arguments`` and ``environ`` are all that uv is told of the index.

    ``binary`` is the program (default: the one that came with code_it).
    """

    def __init__(
        self, root: Path, arguments: Sequence[str], environ: Mapping[str, str], binary: Path | None = None
    ) -> None:
        self._root = root
        self._arguments = tuple(arguments)
        self._environ = dict(environ)
        self._given_binary = binary

    def resolve(self, wanted: Sequence[str], *options: str) -> Ended:
        """Choose versions that satisfy ``wanted`` together, wheels only; ``read_pins`` reads its output."""
        form = ("--generate-hashes", "--strip-extras", "--no-universal", "--no-header", "--no-annotate")
        lines = "".join(f"{_checked(one)}\n" for one in wanted)
        return self._call(["compile", *WHEELS_ONLY, *self._arguments, *form, *options, "-"], lines)

    def install(self, pins: Sequence[Pin], *options: str) -> Ended:
        """Install exactly ``pins``."""
        wanted = [_checked(f"{pin.name}=={pin.version}") for pin in pins]
        return self._call(
            ["install", *WHEELS_ONLY, "--no-deps", *self._arguments, *options, "--", *wanted], ""
        )

    def uninstall(self, names: Sequence[str]) -> Ended:
        """Remove distributions."""
        return self._call(["uninstall", "--", *map(_checked, names)], "")

    def _call(self, words: Sequence[str], fed: str) -> Ended:
        python = str(self._root / "bin" / "python")
        command, *rest = words
        try:
            return subprocess.run(
                [self._binary, "pip", command, "--python", python, *rest],
                env=self._environ,
                cwd=self._root,
                input=fed,
                capture_output=True,
                text=True,
                errors="replace",
                timeout=LIMIT_S,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise InstallError(f"uv did not end within {LIMIT_S:.0f} s", "check the network") from error
        except OSError as error:
            raise InstallError(
                f"uv cannot be started: {error}", "reinstall code_it: uv comes with it"
            ) from error

    @cached_property
    def _binary(self) -> str:
        return str(self._given_binary or uv_binary())


def uv_binary() -> Path:
    """The uv that came with code_it.

    Raises:
        InstallError: it is not there.
    """
    from uv import find_uv_bin

    try:
        return Path(find_uv_bin())
    except FileNotFoundError as error:
        raise InstallError("uv is not installed", "reinstall code_it: uv comes with it") from error


def read_pins(resolved: str) -> tuple[Pin, ...]:
    """The resolved set that uv wrote, with the hashes that the index tells."""
    return tuple(
        Pin(normalise(name), version, tuple(re.findall(r"--hash=(\S+)", rest)))
        for name, version, rest in re.findall(r"(?m)^([\w.-]+)==([^\s;\\]+)((?:.*\\\n)*.*)", resolved)
    )


def causes(words: str) -> str:
    """uv's explanation without its headings and hints."""
    lines = [line.strip() for line in words.splitlines()]
    kept = [
        line
        for line in lines
        if line and not line.startswith(("Using Python", "hint:", "Resolved", "warning:"))
    ]
    return "\n".join(line.removeprefix("error: ").removeprefix("cause: ") for line in kept)


def _checked(requirement: str) -> str:
    """``requirement`` if it is a name with extras and versions and nothing else.

    Raises:
        InstallError: it is not, which is a mistake of code_it.
    """
    try:
        parsed = Parsed(requirement)
        plain = is_package_name(parsed.name) and parsed.url is None and parsed.marker is None
        plain = plain and all(is_package_name(extra) for extra in parsed.extras) and "\n" not in requirement
    except ValueError:
        plain = False
    if not plain:
        raise InstallError(f"not handed to uv: {requirement!r}", "report this as a mistake of code_it")
    return requirement
