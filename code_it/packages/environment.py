"""The throwaway virtualenv: the only module that makes and removes virtualenvs."""

from __future__ import annotations

import logging
import os
import shlex
import sys
import weakref
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from code_it.errors import InstallError
from code_it.failures.failing_frame import take_values
from code_it.packages.configuration import cache_folder, can_be_written, uv_cache
from code_it.packages.installer import Installer
from code_it.packages.sweep import OwnedFolder, sweep
from code_it.values import Pin, Requirement

__all__ = ["ThrowawayEnvironment", "environments_folder"]

log = logging.getLogger(__name__)


class ThrowawayEnvironment:
    """An ``Environment``: an unseeded virtualenv, made on first use and removed by ``close`` or at exit."""

    def __init__(self, parent: Path, installer: Callable[[Path], Installer], keep: bool = False) -> None:
        """``parent`` receives the virtualenv's folder; ``keep`` leaves it there."""
        self._parent = parent
        self._make_installer = installer
        self._keep = keep
        self._lock = Lock()
        self._root: Path | None = None
        self._installer: Installer | None = None
        self._finalizer: weakref.finalize[[], ThrowawayEnvironment] | None = None

    @property
    def root(self) -> Path:
        """The virtualenv's folder; made on first use, from whichever thread asks first.

        Raises:
            InstallError: the folder cannot be written, or the disk is full.
        """
        with self._lock:
            if self._root is None:
                self._root = self._make()
            return self._root

    @property
    def activate_line(self) -> str | None:
        """The shell line that activates a virtualenv that is kept; ``None`` when it is removed."""
        return f"source {shlex.quote(str(self.root / 'bin' / 'activate'))}" if self._keep else None

    def install(self, requirements: Sequence[Requirement]) -> tuple[Sequence[Requirement], str | None]:
        """Install what is missing: the requirements with versions, and a complaint or ``None``.

        Raises:
            InstallError: disk full, index down, installer broken.
        """
        if not requirements:
            return (), None
        with self._installing() as installer:
            return installer.install(requirements)

    def prepare(self, requirements: Mapping[Requirement, str]) -> bool:
        """Install ``requirements``, each at the version given, if uv's cache has everything that they need.

        Raises:
            InstallError: the virtualenv cannot be made, or uv is missing.
        """
        with self._installing() as installer:
            return installer.prepare(requirements)

    @contextmanager
    def _installing(self) -> Iterator[Installer]:
        root = self.root
        with self._lock:
            if self._installer is None:
                self._installer = self._make_installer(root)
            yield self._installer

    def pins(self, requirements: Sequence[Requirement]) -> tuple[Pin, ...]:
        """What installed ``requirements`` were resolved to, dependencies included, with hashes."""
        with self._lock:
            return self._installer.pins(requirements) if self._installer is not None else ()

    def close(self) -> None:
        """Remove the virtualenv, unless it is to be kept."""
        with self._lock:
            if self._root is not None and self._keep:
                log.info("kept: %s", self._root)
            if self._finalizer is not None:
                self._finalizer()
            self._root = self._installer = self._finalizer = None

    def _make(self) -> Path:
        try:
            sweep(self._parent)
            if self._keep:
                return _virtualenv(_fresh_kept_folder(self._parent.with_name("kept")))
            folder = OwnedFolder(self._parent, "env")
            self._finalizer = weakref.finalize(self, folder.remove)
            return _virtualenv(folder.path)
        except OSError as error:
            raise InstallError(
                f"no virtualenv can be made in {self._parent}: {error.strerror or error}",
                "free disk space or point XDG_CACHE_HOME to a folder that can be written",
            ) from error


def environments_folder(environ: Mapping[str, str]) -> Path:
    """Where virtualenvs go: on the file system of uv's cache, so that files can be linked from it."""
    cache, mine = uv_cache(environ), cache_folder(environ) / "code_it"
    beside = cache.with_name("code_it")
    if _device(mine) != _device(cache) and can_be_written(beside):
        mine = beside
    return mine / "environments"


def _virtualenv(folder: Path) -> Path:
    """An empty virtualenv of the running Python; the user's own settings for virtualenv stay out of it."""
    from virtualenv import cli_run

    options = ("--no-seed", "--no-vcs-ignore", "--activators", "bash")
    app_data = folder.parent.with_name("virtualenv")
    arguments = [str(folder), "--python", sys.executable, "--app-data", str(app_data), *options]
    environ = {name: value for name, value in os.environ.items() if not name.startswith("VIRTUALENV_")}
    try:
        cli_run(arguments, setup_logging=False, env=environ | {"VIRTUALENV_CONFIG_FILE": os.devnull})
    except SystemExit as error:
        raise InstallError(f"virtualenv ended with {error.code}", "run code-it doctor") from error
    take_values(folder)
    return folder


def _fresh_kept_folder(parent: Path) -> Path:
    from tempfile import mkdtemp

    parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    return Path(mkdtemp(prefix="env-", dir=parent))


def _device(path: Path) -> int:
    while not path.exists() and path != path.parent:
        path = path.parent
    return path.stat().st_dev
