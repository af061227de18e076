"""Wheels into a virtualenv: resolved, judged, then installed; the virtualenv tells what was done."""

from __future__ import annotations

import errno
import logging
import shutil
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from packaging.requirements import Requirement as Parsed

from code_it.errors import InstallError
from code_it.packages.installed import installed_versions, provides, resolved_set
from code_it.packages.names import normalise
from code_it.packages.uv import Uv, causes, read_pins
from code_it.values import Pin, Refusal, Requirement

__all__ = ["Installer", "Judge"]

log = logging.getLogger(__name__)
UNSATISFIABLE = 1  # or a look-up that broke off: asking again tells the two apart
LOW_DISK = 16 * 2**20
BACKOFF_S = 0.5

Judge = Callable[[Sequence[Pin]], tuple[Sequence[Pin], Sequence[Refusal]]]
"""Tells of a resolved set what was verified, as facts, and what must not be installed."""


def trusting(pins: Sequence[Pin]) -> tuple[Sequence[Pin], Sequence[Refusal]]:
    """A judge that refuses nothing."""
    return pins, ()


@dataclass(frozen=True, slots=True)
class _Resolution:
    """A resolved set; ``offline``: the index did not answer, only uv's cache."""

    pins: tuple[Pin, ...]
    offline: bool


class Installer:
    """Installs into the virtualenv ``root``; one call at a time."""

    def __init__(
        self,
        root: Path,
        arguments: Sequence[str],
        environ: Mapping[str, str],
        attempts: int,
        why_down: Callable[[], str | None],
        judge: Judge = trusting,
        make_wheels: Callable[[Sequence[str]], str | None] | None = None,
        uv: Path | None = None,
    ) -> None:
        """``arguments`` and ``environ`` are all that uv is told of the index; ``why_down`` asks it.

        ``judge`` is asked of every resolved set. ``make_wheels`` makes those that are missing, or
        complains. ``uv`` is the binary (default: the one that came with
        code_it).
        """
        self._root = root
        self._uv = Uv(root, arguments, environ, uv)
        self._cache = Path(environ.get("UV_CACHE_DIR") or root)
        self._attempts = attempts
        self._why_down = why_down
        self._judge = judge
        self._make_wheels = make_wheels
        self._satisfied: dict[str, tuple[str, ...]] = {}
        self._versions: dict[str, str] = {}
        self._pins: dict[str, Pin] = {}

    def install(self, requirements: Sequence[Requirement]) -> tuple[Sequence[Requirement], str | None]:
        """Install what is missing: the requirements with versions, and a complaint or ``None``.

        Raises:
            IndexUnreachable: the resolved set could not be judged.
            InstallError: disk full, index down, uv missing or broken.
        """
        if any(one.requirement not in self._satisfied for one in requirements):
            complaint = self._added(requirements)
            if complaint is not None:
                return (), complaint
        return tuple(self._completed(one) for one in requirements), None

    def prepare(self, requirements: Mapping[Requirement, str]) -> bool:
        """Install ``requirements``, each at the version given, if uv's cache has all that they need.

        Nothing is downloaded, so that whoever needs something else does not wait.

        Raises:
            IndexUnreachable: the resolved set could not be judged.
        """
        ended = self._uv.resolve(
            [f"{Parsed(one.requirement).name}=={at}" for one, at in requirements.items()], "--offline"
        )
        if ended.returncode != 0:
            return False
        pins, refused = self._judge(read_pins(ended.stdout))
        if refused or self._uv.install(pins, "--offline").returncode != 0:
            return False
        self._note([one for one in requirements if self._proven(one)], pins, offline=False)
        return True

    def pins(self, requirements: Sequence[Requirement]) -> tuple[Pin, ...]:
        """What installed ``requirements`` were resolved to, with all that they need, sorted by name."""
        found = resolved_set(self._site_packages, [one.requirement for one in requirements])
        known = ((self._pins.get(name), Pin(name, version)) for name, version in found.items())
        return tuple(pin if pin and pin.version == bare.version else bare for pin, bare in known)

    def _added(self, requirements: Sequence[Requirement]) -> str | None:
        """Install ``requirements`` together; a complaint or ``None``."""
        wanted = [one.requirement for one in requirements]
        if self._make_wheels is not None and (complaint := self._make_wheels(wanted)) is not None:
            return complaint
        resolution = self._resolved(wanted)
        if isinstance(resolution, str):
            return resolution
        pins, refused = self._judge(resolution.pins)
        if refused:
            return "\n".join(
                f"{one.name} is needed by the packages and refused: {one.reason}" for one in refused
            )
        self._put(pins, resolution.offline)
        unproven = [one for one in requirements if not self._proven(one)]
        if unproven:
            return self._disproved(unproven)
        self._note(requirements, pins, resolution.offline)
        return None

    def _resolved(self, wanted: Sequence[str]) -> _Resolution | str:
        """The resolved set, or a complaint."""
        for attempt in range(self._attempts):
            ended = self._uv.resolve(wanted)
            if ended.returncode == 0:
                return _Resolution(read_pins(ended.stdout), offline=False)
            log.info("uv ended with %s: %s", ended.returncode, ended.stderr.strip())
            self._raise_when_full(ended.stderr)
            if ended.returncode == UNSATISFIABLE and self._uv.resolve(wanted).returncode == UNSATISFIABLE:
                return self._complaint(wanted, ended.stderr)
            cached = self._uv.resolve(wanted, "--offline")
            if cached.returncode == 0:
                return _Resolution(read_pins(cached.stdout), offline=True)
            self._wait(attempt)
        raise self._broken(ended.stderr)

    def _put(self, pins: Sequence[Pin], offline: bool) -> None:
        """Install ``pins``, from uv's cache where it has them all."""
        for attempt in range(self._attempts):
            ended = self._uv.install(pins, "--offline")
            if ended.returncode != 0 and not offline:
                ended = self._uv.install(pins)
            if ended.returncode == 0:
                return
            log.info("uv ended with %s: %s", ended.returncode, ended.stderr.strip())
            self._raise_when_full(ended.stderr)
            self._wait(attempt)
        raise self._broken(ended.stderr)

    def _wait(self, attempt: int) -> None:
        if attempt + 1 < self._attempts:
            time.sleep(BACKOFF_S * 2**attempt)

    def _proven(self, one: Requirement) -> bool:
        """Whether its import is there now; a requirement that was named for itself has none to prove."""
        return not one.import_name or provides(self._site_packages, one.import_name)

    def _note(self, added: Sequence[Requirement], pins: Sequence[Pin], offline: bool) -> None:
        """Remember what is installed now; an installation may have changed what was there before."""
        facts = ("installed from uv's cache: the index did not answer",) if offline else ()
        self._pins |= {pin.name: pin for pin in pins}
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

    def _complaint(self, wanted: Sequence[str], words: str) -> str:
        """What cannot be satisfied: one requirement by itself, or all of them only together."""
        alone = [one for one in wanted if len(wanted) > 1 and not self._resolves([one])]
        if len(wanted) == 1 or alone:
            head = f"no wheel for this Python and platform satisfies {', '.join(alone or wanted)}"
        else:
            head = f"these requirements conflict: {', '.join(wanted)}"
        return f"{head}\n{causes(words)}".strip()

    def _resolves(self, wanted: Sequence[str]) -> bool:
        return self._uv.resolve(wanted).returncode == 0

    def _disproved(self, unproven: Sequence[Requirement]) -> str:
        names = [Parsed(one.requirement).name for one in unproven]
        self._uv.uninstall(names)
        return "\n".join(
            f"{name} was installed but provides no module {one.import_name}; it was removed"
            for name, one in zip(names, unproven, strict=True)
        )

    def _raise_when_full(self, words: str) -> None:
        """A full disk has its own number in uv's words; what was written is often removed again by then."""
        numbered = any(f"(os error {number})" in words for number in (errno.ENOSPC, errno.EDQUOT))
        for place in {self._root, self._cache}:
            if numbered or (place.exists() and shutil.disk_usage(place).free < LOW_DISK):
                raise InstallError(f"the disk that holds {place} is full", "free disk space and start again")

    def _broken(self, words: str) -> InstallError:
        if (reason := self._why_down()) is not None:
            return InstallError(
                f"packages cannot be installed: {reason}", "check the network and start again"
            )
        reason = next(iter(causes(words).splitlines()), "no reason given")
        return InstallError(
            f"uv cannot install packages: {reason}",
            "run code-it doctor; clear uv's cache with `uv cache clean` if it is damaged",
        )

    @cached_property
    def _site_packages(self) -> tuple[Path, ...]:
        return tuple(self._root.glob("lib*/python*/site-packages"))
