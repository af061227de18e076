"""Wheels into a virtualenv, by uv; its exit codes and the virtualenv tell what it did, not its words."""

from __future__ import annotations

import logging
import shutil
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from importlib.metadata import Distribution, distributions
from pathlib import Path

from packaging.requirements import Requirement as Parsed
from packaging.version import Version

from code_it.errors import InstallError
from code_it.packages.names import is_package_name, normalise
from code_it.values import Requirement

__all__ = ["Installer"]

log = logging.getLogger(__name__)
UNSATISFIABLE = 1
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
    ) -> None:
        """``arguments`` and ``environ`` are all that uv is told of the index; ``why_down`` asks it."""
        self._root = root
        self._arguments = tuple(arguments)
        self._environ = dict(environ)
        self._attempts = attempts
        self._source_builds = source_builds
        self._why_down = why_down
        self._satisfied: set[str] = set()

    def install(self, requirements: Sequence[Requirement]) -> tuple[Sequence[Requirement], str | None]:
        """Install what is missing: the requirements with versions, and a complaint or ``None``.

        Raises:
            InstallError: disk full, index down, uv missing or broken.
        """
        missing = [one for one in requirements if one.requirement not in self._satisfied]
        offline = False
        if missing:
            complaint, offline = self._run(missing)
            if complaint is not None:
                return (), complaint
        facts = ("installed from uv's cache: the index does not answer",) if offline else ()
        versions = self._versions()
        done = tuple(_with_version(one, versions, facts) for one in requirements)
        unproven = [one for one in missing if not self._provides(one.import_name)]
        if unproven:
            return (), self._disproved(unproven)
        self._satisfied |= {one.requirement for one in missing}
        return done, None

    def _run(self, missing: Sequence[Requirement]) -> tuple[str | None, bool]:
        """A complaint or ``None``, and whether only the cache was used."""
        wanted = [_checked(one.requirement) for one in missing]
        for attempt in range(self._attempts):
            ended = self._uv("install", wanted)
            if ended.returncode == 0:
                return None, False
            if ended.returncode == UNSATISFIABLE:
                return self._complaint(wanted, ended.stderr), False
            log.info("uv ended with %s: %s", ended.returncode, ended.stderr.strip())
            self._raise_when_full()
            if self._uv("install", wanted, "--offline").returncode == 0:
                return None, True
            if attempt + 1 < self._attempts:
                time.sleep(BACKOFF_S * 2**attempt)
        raise self._broken(ended.stderr)

    def _uv(self, command: str, wanted: Sequence[str], *options: str) -> subprocess.CompletedProcess[str]:
        wheels = () if self._source_builds or command != "install" else ("--only-binary", ":all:")
        index = self._arguments if command == "install" else ()
        python = str(self._root / "bin" / "python")
        line = [self._binary, "pip", command, "--python", python, *wheels, *index, *options, "--", *wanted]
        try:
            return subprocess.run(
                line,
                env=self._environ,
                cwd=self._root,
                stdin=subprocess.DEVNULL,
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
            return find_uv_bin()
        except FileNotFoundError as error:
            raise InstallError("uv is not installed", "reinstall code_it: uv comes with it") from error

    def _complaint(self, wanted: Sequence[str], words: str) -> str:
        """What cannot be satisfied: one requirement by itself, or all of them only together."""
        alone = [one for one in wanted if len(wanted) > 1 and not self._fits_alone(one)]
        if len(wanted) == 1 or alone:
            head = f"no wheel for this Python and platform satisfies {', '.join(alone or wanted)}"
        else:
            head = f"these requirements conflict: {', '.join(wanted)}"
        return f"{head}\n{_causes(words)}".strip()

    def _fits_alone(self, one: str) -> bool:
        return self._uv("install", [one], "--dry-run").returncode == 0

    def _disproved(self, unproven: Sequence[Requirement]) -> str:
        names = [Parsed(one.requirement).name for one in unproven]
        self._uv("uninstall", names)
        return "\n".join(
            f"{name} was installed but provides no module {one.import_name}; it was removed"
            for name, one in zip(names, unproven, strict=True)
        )

    def _raise_when_full(self) -> None:
        for place in {self._root, Path(self._environ.get("UV_CACHE_DIR") or self._root)}:
            if place.exists() and shutil.disk_usage(place).free < LOW_DISK:
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

    def _versions(self) -> dict[str, str]:
        return {normalise(one.name): one.version for one in self._installed() if one.name}

    def _installed(self) -> list[Distribution]:
        return list(distributions(path=[str(folder) for folder in self._site_packages]))

    @cached_property
    def _site_packages(self) -> tuple[Path, ...]:
        return tuple(self._root.glob("lib*/python*/site-packages"))

    def _provides(self, import_name: str) -> bool:
        """Whether a module of that name was installed; in a namespace, its folder will do."""
        relative = Path(*import_name.split("."))
        for site in self._site_packages:
            place = site / relative
            if place.is_dir() or place.with_name(f"{place.name}.py").is_file():
                return True
            if any(place.parent.glob(f"{place.name}.*.so")) or place.with_name(f"{place.name}.so").is_file():
                return True
        return False


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


def _with_version(one: Requirement, versions: Mapping[str, str], facts: tuple[str, ...]) -> Requirement:
    version = versions.get(normalise(Parsed(one.requirement).name))
    return replace(one, version=str(Version(version)) if version else None, facts=(*one.facts, *facts))


def _causes(words: str) -> str:
    """uv's explanation without its headings and hints."""
    lines = [line.strip() for line in words.splitlines()]
    kept = [
        line
        for line in lines
        if line and not line.startswith(("Using Python", "hint:", "Resolved", "warning:"))
    ]
    return "\n".join(line.removeprefix("error: ").removeprefix("cause: ") for line in kept)
