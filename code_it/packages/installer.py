"""Wheels into a virtualenv, by uv; its exit codes and the virtualenv tell what it did, not its words."""

from __future__ import annotations

import errno
import logging
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from packaging.requirements import Requirement as Parsed

from code_it.errors import InstallError
from code_it.packages.installed import installed_versions, provides, resolved_set
from code_it.packages.names import is_package_name, normalise
from code_it.values import Pin, Requirement

__all__ = ["Installer"]

log = logging.getLogger(__name__)
UNSATISFIABLE = 1  # or a download that broke off: a dry run tells the two apart
UV_LIMIT_S = 600.0
LOW_DISK = 16 * 2**20
BACKOFF_S = 0.5


class Installer:
    """Installs into the virtualenv ``root``; one call at a time."""

    def __init__(
        self,
        root: Path,
        arguments: Sequence[str],
        environ: Mapping[str, str],
        attempts: int,
        source_builds: bool,
        why_down: Callable[[], str | None],
        uv: Path | None = None,
    ) -> None:
        """``arguments`` and ``environ`` are all that uv is told of the index; ``why_down`` asks it.

        ``uv`` is the binary (default: the one that came with code_it).
        """
        self._root = root
        self._arguments = tuple(arguments)
        self._environ = dict(environ)
        self._attempts = attempts
        self._source_builds = source_builds
        self._why_down = why_down
        self._uv_binary = uv
        self._satisfied: dict[str, tuple[str, ...]] = {}
        self._versions: dict[str, str] = {}

    def install(self, requirements: Sequence[Requirement]) -> tuple[Sequence[Requirement], str | None]:
        """Install what is missing: the requirements with versions, and a complaint or ``None``.

        Raises:
            InstallError: disk full, index down, uv missing or broken.
        """
        if any(one.requirement not in self._satisfied for one in requirements):
            complaint, offline = self._run(requirements)
            if complaint is not None:
                return (), complaint
            unproven = [one for one in requirements if not self._proven(one)]
            if unproven:
                return (), self._disproved(unproven)
            self._note(requirements, offline)
        return tuple(self._completed(one) for one in requirements), None

    def prepare(self, requirements: Mapping[Requirement, str]) -> bool:
        """Install ``requirements``, each at the version given, if uv's cache has all that they need.

        Nothing is downloaded, so that whoever needs something else does not wait.
        """
        wanted = [_checked(f"{Parsed(one.requirement).name}=={at}") for one, at in requirements.items()]
        if self._uv("install", wanted, "--offline").returncode != 0:
            return False
        self._note([one for one in requirements if self._proven(one)], offline=False)
        return True

    def pins(self, requirements: Sequence[Requirement]) -> tuple[Pin, ...]:
        """What ``requirements`` were resolved to, dependencies included; with hashes the index tells."""
        found = resolved_set(self._site_packages, [one.requirement for one in requirements])
        if not found:
            return ()
        hashes = self._hashes(found)
        return tuple(Pin(name, version, hashes.get(name, ())) for name, version in found.items())

    def _proven(self, one: Requirement) -> bool:
        """Whether its import is there now; a requirement that was named for itself has none to prove."""
        return not one.import_name or provides(self._site_packages, one.import_name)

    def _note(self, added: Sequence[Requirement], offline: bool) -> None:
        """Remember what is installed now; an installation may have changed what was there before."""
        facts = ("installed from uv's cache: the index did not answer",) if offline else ()
        self._versions = installed_versions(self._site_packages)
        known = {one.requirement: self._satisfied.get(one.requirement) or facts for one in added}
        known = self._satisfied | known
        self._satisfied = {text: facts for text, facts in known.items() if self._holds(Parsed(text))}

    def _holds(self, one: Parsed) -> bool:
        version = self._versions.get(normalise(one.name))
        return version is not None and one.specifier.contains(version, prereleases=True)

    def _completed(self, one: Requirement) -> Requirement:
        version = self._versions.get(normalise(Parsed(one.requirement).name))
        return replace(one, version=version, facts=(*one.facts, *self._satisfied.get(one.requirement, ())))

    def _hashes(self, found: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
        """The hashes that the index tells of each version, asked of uv."""
        options = ("--generate-hashes", "--no-deps", "--no-header", "--no-annotate", "--quiet")
        lines = "".join(f"{name}=={version}\n" for name, version in found.items())
        python = str(self._root / "bin" / "python")
        for more in ((), ("--offline",)):
            command = [
                self._binary,
                "pip",
                "compile",
                "--python",
                python,
                *self._arguments,
                *options,
                *more,
                "-",
            ]
            ended = self._call(command, lines)
            if ended.returncode == 0:
                return {
                    normalise(name): tuple(re.findall(r"--hash=(\S+)", rest))
                    for name, rest in re.findall(r"(?m)^([\w.-]+)==((?:.*\\\n)*.*)", ended.stdout)
                }
        return {}

    def _run(self, requirements: Sequence[Requirement]) -> tuple[str | None, bool]:
        """A complaint or ``None``, and whether only the cache was used."""
        wanted = [_checked(one.requirement) for one in requirements]
        for attempt in range(self._attempts):
            ended = self._uv("install", wanted)
            if ended.returncode == 0:
                return None, False
            log.info("uv ended with %s: %s", ended.returncode, ended.stderr.strip())
            self._raise_when_full(ended.stderr)
            if ended.returncode == UNSATISFIABLE and not self._resolves(wanted):
                return self._complaint(wanted, ended.stderr), False
            if self._uv("install", wanted, "--offline").returncode == 0:
                return None, True
            if attempt + 1 < self._attempts:
                time.sleep(BACKOFF_S * 2**attempt)
        raise self._broken(ended.stderr)

    def _uv(self, command: str, wanted: Sequence[str], *options: str) -> subprocess.CompletedProcess[str]:
        wheels = () if self._source_builds or command != "install" else ("--only-binary", ":all:")
        index = self._arguments if command == "install" else ()
        python = str(self._root / "bin" / "python")
        return self._call(
            [self._binary, "pip", command, "--python", python, *wheels, *index, *options, "--", *wanted]
        )

    def _call(self, line: Sequence[str], fed: str = "") -> subprocess.CompletedProcess[str]:
        try:
            return subprocess.run(
                line,
                env=self._environ,
                cwd=self._root,
                input=fed,
                capture_output=True,
                text=True,
                errors="replace",
                timeout=UV_LIMIT_S,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise InstallError(f"uv did not end within {UV_LIMIT_S:.0f} s", "check the network") from error
        except OSError as error:
            raise InstallError(
                f"uv cannot be started: {error}", "reinstall code_it: uv comes with it"
            ) from error

    @cached_property
    def _binary(self) -> str:
        from uv import find_uv_bin

        try:
            return str(self._uv_binary or find_uv_bin())
        except FileNotFoundError as error:
            raise InstallError("uv is not installed", "reinstall code_it: uv comes with it") from error

    def _complaint(self, wanted: Sequence[str], words: str) -> str:
        """What cannot be satisfied: one requirement by itself, or all of them only together."""
        alone = [one for one in wanted if len(wanted) > 1 and not self._resolves([one])]
        if len(wanted) == 1 or alone:
            head = f"no wheel for this Python and platform satisfies {', '.join(alone or wanted)}"
        else:
            head = f"these requirements conflict: {', '.join(wanted)}"
        return f"{head}\n{_causes(words)}".strip()

    def _resolves(self, wanted: Sequence[str]) -> bool:
        return self._uv("install", wanted, "--dry-run").returncode == 0

    def _disproved(self, unproven: Sequence[Requirement]) -> str:
        names = [Parsed(one.requirement).name for one in unproven]
        self._uv("uninstall", names)
        return "\n".join(
            f"{name} was installed but provides no module {one.import_name}; it was removed"
            for name, one in zip(names, unproven, strict=True)
        )

    def _raise_when_full(self, words: str) -> None:
        """A full disk has its own number in uv's words; what was written is often removed again by then."""
        numbered = any(f"(os error {number})" in words for number in (errno.ENOSPC, errno.EDQUOT))
        for place in {self._root, Path(self._environ.get("UV_CACHE_DIR") or self._root)}:
            if numbered or (place.exists() and shutil.disk_usage(place).free < LOW_DISK):
                raise InstallError(f"the disk that holds {place} is full", "free disk space and start again")

    def _broken(self, words: str) -> InstallError:
        if (reason := self._why_down()) is not None:
            return InstallError(
                f"packages cannot be installed: {reason}", "check the network and start again"
            )
        reason = next(iter(_causes(words).splitlines()), "no reason given")
        return InstallError(
            f"uv cannot install packages: {reason}",
            "run code-it doctor; clear uv's cache with `uv cache clean` if it is damaged",
        )

    @cached_property
    def _site_packages(self) -> tuple[Path, ...]:
        return tuple(self._root.glob("lib*/python*/site-packages"))


def _checked(requirement: str) -> str:
    """``requirement`` if it is a name with extras and versions and nothing else.

    Raises:
        InstallError: it is not, which is a mistake of code_it.
    """
    try:
        parsed = Parsed(requirement)
        plain = is_package_name(parsed.name) and parsed.url is None and parsed.marker is None
        plain = plain and all(is_package_name(extra) for extra in parsed.extras)
    except ValueError:
        plain = False
    if not plain:
        raise InstallError(f"not handed to uv: {requirement!r}", "report this as a mistake of code_it")
    return requirement


def _causes(words: str) -> str:
    """uv's explanation without its headings and hints."""
    lines = [line.strip() for line in words.splitlines()]
    kept = [
        line
        for line in lines
        if line and not line.startswith(("Using Python", "hint:", "Resolved", "warning:"))
    ]
    return "\n".join(line.removeprefix("error: ").removeprefix("cause: ") for line in kept)
