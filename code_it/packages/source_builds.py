"""Wheels of distributions that have none: their code runs confined, without network and without a home."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from packaging.requirements import Requirement as Parsed
from packaging.utils import InvalidWheelFilename, parse_wheel_filename
from packaging.version import Version

from code_it.errors import InstallError, SandboxError
from code_it.packages.client import IndexClient
from code_it.packages.environment import ThrowawayEnvironment
from code_it.packages.installer import Judge
from code_it.packages.listing import Listing
from code_it.packages.names import normalise
from code_it.packages.source_archive import build_needs, fetch_source, wheel_needs
from code_it.packages.uv import uv_binary
from code_it.packages.versions import unmarked
from code_it.values import Pin, Requirement

__all__ = ["SourceBuilds"]

LIMIT_S = 600.0
MOST = 20  # wheels to be made for one installation
LARGEST_WHEEL = 512 * 2**20
SHOWN_LINES = 12
PATH = "/usr/local/bin:/usr/bin:/bin"


class _NotBuiltError(Exception):
    """Why a wheel could not be made, told so that it can go into a prompt."""


@dataclass(frozen=True, slots=True)
class SourceBuilds:
    """Makes wheels in ``root/wheels``.

    ``connect`` opens the index, ``make_tools`` an empty virtualenv for what a build needs, and ``judge``
    says what must not be built.
    """

    root: Path
    connect: Callable[[], IndexClient]
    make_tools: Callable[[], ThrowawayEnvironment]
    judge: Judge

    @property
    def wheels(self) -> Path:
        """The folder that receives the wheels."""
        folder = self.root / "wheels"
        folder.mkdir(exist_ok=True)
        return folder

    def make(self, wanted: Sequence[str]) -> str | None:
        """Make the wheels that ``wanted``, and what these need, lack; a complaint or ``None``.

        Raises:
            IndexUnreachable: a look-up was needed and the index does not answer.
            InstallError: builds cannot be confined here.
        """
        with closing(self.connect()) as client:
            try:
                self._make_all(client, [Parsed(text) for text in wanted])
            except _NotBuiltError as error:
                return str(error)
        return None

    def _make_all(self, client: IndexClient, waiting: list[Parsed]) -> None:
        seen: set[str] = set()
        made = 0
        while waiting:
            one = waiting.pop()
            name = normalise(one.name)
            listing = client.find(name) if name not in seen else None
            seen.add(name)
            version = _source_only(listing, one) if listing is not None else None
            if listing is None or version is None or self._has(name, version):
                continue
            made += 1
            if made > MOST:
                raise _NotBuiltError(f"more than {MOST} packages would have to be built from source")
            waiting += wheel_needs(self._made(client, listing, version), one.extras)

    def _has(self, name: str, version: str) -> bool:
        return any(_is_wheel_of(path, name, version) for path in self.wheels.iterdir())

    def _made(self, client: IndexClient, listing: Listing, version: str) -> Path:
        """The wheel of one release."""
        _, refused = self.judge([Pin(listing.name, version)])
        if refused:
            raise _NotBuiltError(f"{listing.name} is refused: {refused[0].reason}")
        with TemporaryDirectory(prefix="build-", dir=self.root, ignore_cleanup_errors=True) as folder:
            work = Path(folder)
            archive = fetch_source(client, listing, version, work)
            if archive is None:
                raise _NotBuiltError(f"{listing.name} {version} has no source archive that can be built")
            with closing(self.make_tools()) as tools:
                self._install_tools(tools, archive, listing.name)
                words = _built(archive, work, tools.root, listing.name)
            return self._taken(work / "out", listing.name, version, words)

    def _install_tools(self, tools: ThrowawayEnvironment, archive: Path, name: str) -> None:
        texts = [unmarked(one) for one in build_needs(archive)]
        _, complaint = tools.install([Requirement("", text) for text in texts if text is not None])
        if complaint is not None:
            raise _NotBuiltError(f"what the build of {name} needs cannot be installed: {complaint}")

    def _taken(self, out: Path, name: str, version: str, words: str) -> Path:
        """Move the wheel where it is found later. What lies in ``out`` is hostile: links are not followed."""
        files = list(out.iterdir()) if out.is_dir() and not out.is_symlink() else []
        for path in files:
            plain = path.is_file() and not path.is_symlink() and path.lstat().st_nlink == 1
            if plain and _is_wheel_of(path, name, version) and path.stat().st_size < LARGEST_WHEEL:
                return Path(shutil.move(path, self.wheels / path.name))
        raise _NotBuiltError(f"{name} {version} has no wheel, and building one failed\n{words}".strip())


def _source_only(listing: Listing, one: Parsed) -> str | None:
    """The version to build; ``None`` where there is a wheel, or nothing at all."""
    release = listing.newest(one.specifier, source_builds=True)
    return release.version if release is not None and not release.wheel else None


def _is_wheel_of(path: Path, name: str, version: str) -> bool:
    try:
        found, written, _, _ = parse_wheel_filename(path.name)
    except InvalidWheelFilename:
        return False
    return found == name and written == Version(version)


def _built(archive: Path, work: Path, tools: Path, name: str) -> str:
    """Build ``archive`` into ``work/out``; the end of what the build said."""
    from code_it.sandbox import run_confined
    from code_it.sandbox.view import interpreter_view

    uv = uv_binary()
    python, view = interpreter_view(tools)
    options = ("--wheel", "--no-build-isolation", "--offline", "--no-config", "--no-cache", "--no-progress")
    line = [str(uv), "build", *options, "--python", str(python), "--out-dir", str(work / "out"), str(archive)]
    variables = {
        "PATH": f"{tools / 'bin'}:{PATH}",
        "LANG": "C.UTF-8",
        "VIRTUAL_ENV": str(tools),
        "UV_PYTHON_DOWNLOADS": "never",
    }
    try:
        ended = run_confined(line, [uv, *view.readable], [work], variables, timeout_s=LIMIT_S)
    except subprocess.TimeoutExpired:
        return f"it did not end within {LIMIT_S:.0f} s"
    except SandboxError as error:
        raise InstallError(
            f"{name} has no wheel, and building one cannot be confined here: {error.message}",
            f"{error.hint}; or do without source builds: --no-allow-source-builds",
        ) from error
    return _last_lines(ended.stderr.decode("utf-8", "replace").splitlines())


def _last_lines(lines: Iterable[str]) -> str:
    kept = [line for line in lines if line.strip()]
    return "\n".join(kept[-SHOWN_LINES:])
