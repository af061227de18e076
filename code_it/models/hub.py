"""GGUF files of the Hugging Face hub: what is cached is used as it is, the rest is fetched once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from code_it.errors import ConfigurationError, ModelError
from code_it.models.partial_download import Damaged, fetch_blob, is_intact
from code_it.models.server import one_line

__all__ = ["Reference", "cached_files", "fetch_gguf", "parse_reference"]

PREFERRED = ("Q4_K_M", "Q5_K_M", "Q4_K_S", "Q4_0", "IQ4_XS", "Q6_K", "Q8_0")

_REFERENCE = re.compile(
    r"(?P<repo>[A-Za-z0-9][\w.-]{0,95}/[A-Za-z0-9][\w.-]{0,95})(?::(?P<glob>[^:\s]+(?: +[^:\s]+)*))?"
)
_DIGEST = re.compile(r"[0-9a-f]{64}")
_PART = re.compile(r"(?P<stem>.*)-(?P<number>\d{5})-of-(?P<count>\d{5})(?P<suffix>\.gguf)", re.I)


@dataclass(frozen=True, slots=True)
class Reference:
    """A repository of the hub and which of its GGUF files."""

    repo: str
    glob: str = ""

    def choose(self, names: Sequence[str]) -> str | None:
        """The file meant: the one that the glob names or the first that it matches; without, a common size.

        Of a model in several parts it is the first part.
        """
        files = sorted(name for name in names if name.lower().endswith(".gguf"))
        firsts = [
            name for name in files if (part := _PART.fullmatch(name)) is None or int(part["number"]) == 1
        ]
        if self.glob:
            matching = [name for name in firsts if self._matches(name)]
            return min(matching, key=lambda name: name.lower() != self.glob.lower(), default=None)
        models = [name for name in firsts if "mmproj" not in name.lower()]
        for size in PREFERRED:
            for name in models:
                if size.lower() in name.lower():
                    return name
        return models[0] if models else None

    def _matches(self, name: str) -> bool:
        glob = self.glob.lower()
        names = name.lower(), name.rpartition("/")[2].lower()
        return glob in names or any(fnmatch(one, glob) for one in names)


@dataclass(frozen=True, slots=True)
class CachedFile:
    """A GGUF file in the hub's cache; ``name`` is what to call it with ``--model``."""

    name: str
    path: Path
    size: int


def parse_reference(text: str) -> Reference:
    """Read ``OWNER/REPO`` or ``OWNER/REPO:GLOB``.

    Raises:
        ConfigurationError: it has another form.
    """
    found = _REFERENCE.fullmatch(text)
    if found is None:
        raise ConfigurationError(
            f"hf:{one_line(text)} does not name a repository", "write hf:OWNER/REPO or hf:OWNER/REPO:GLOB"
        )
    return Reference(found["repo"], found["glob"] or "")


def fetch_gguf(text: str, cache: Path | None = None, endpoint: str | None = None) -> Path:
    """The file that ``OWNER/REPO[:GLOB]`` means, from the cache or else fetched, checked and kept.

    A download that breaks off is taken up where it was, also by a later call. A bar shows its
    progress where stderr is a terminal.

    Raises:
        ConfigurationError: ``text`` has another form.
        ModelError: the hub does not answer, has no such file, or sent a damaged one.
    """
    reference = parse_reference(text)
    cache = cache or _default_cache()
    return _cached(reference, cache) or _fetched(reference, cache, endpoint)


def cached_files(cache: Path | None = None) -> list[CachedFile]:
    """Every GGUF model in the cache, by name."""
    cache = cache or _default_cache()
    found: dict[str, CachedFile] = {}
    for folder in sorted(cache.glob("models--*--*")):
        repo = folder.name.removeprefix("models--").replace("--", "/", 1)
        for path, relative in _files_of(folder):
            if (part := _PART.fullmatch(relative)) is None or int(part["number"]) == 1:
                name = f"hf:{repo}:{relative}"
                found[name] = CachedFile(name, path, sum(one.stat().st_size for one in _parts(path)))
    return list(found.values())


def _default_cache() -> Path:
    from huggingface_hub.constants import HF_HUB_CACHE

    return Path(HF_HUB_CACHE)


def _files_of(folder: Path) -> Iterator[tuple[Path, str]]:
    """The GGUF files of a cached repository and their paths in it, newest snapshot first.

    Of a model in several parts only when all are there.
    """
    snapshots = sorted(
        folder.glob("snapshots/*"), key=lambda path: (path.stat().st_mtime, path.name), reverse=True
    )
    for snapshot in snapshots:
        for path in sorted(snapshot.rglob("*")):
            if path.suffix.lower() == ".gguf" and all(part.is_file() for part in _parts(path)):
                yield path, path.relative_to(snapshot).as_posix()


def _parts(path: Path) -> list[Path]:
    """All files of the model whose first file is ``path``."""
    return [path.with_name(name) for name in _part_names(path.name)]


def _part_names(name: str) -> list[str]:
    part = _PART.fullmatch(name)
    if part is None:
        return [name]
    count = int(part["count"])
    return [f"{part['stem']}-{number:05d}-of-{count:05d}{part['suffix']}" for number in range(1, count + 1)]


def _folder_of(reference: Reference, cache: Path) -> Path:
    return cache / f"models--{reference.repo.replace('/', '--')}"


def _cached(reference: Reference, cache: Path) -> Path | None:
    folder = _folder_of(reference, cache)
    files = {relative: path for path, relative in reversed(list(_files_of(folder)))}
    chosen = reference.choose(list(files))
    return files[chosen] if chosen else None


def _fetched(reference: Reference, cache: Path, endpoint: str | None) -> Path:
    from huggingface_hub import HfApi

    with _hub_errors(reference):
        info = HfApi(endpoint=endpoint).model_info(reference.repo, files_metadata=True)
    siblings = {sibling.rfilename: sibling for sibling in info.siblings or []}
    chosen = reference.choose(list(siblings))
    if chosen is None:
        raise _no_file(reference, list(siblings))
    paths = [
        _fetched_file(reference, name, str(info.sha), siblings.get(name), cache, endpoint)
        for name in _part_names(chosen)
    ]
    return paths[0]


def _fetched_file(
    reference: Reference, name: str, revision: str, sibling: Any, cache: Path, endpoint: str | None
) -> Path:
    from huggingface_hub import hf_hub_download, hf_hub_url

    lfs = getattr(sibling, "lfs", None)
    digest, size = getattr(lfs, "sha256", None) or "", getattr(lfs, "size", None) or 0
    with _hub_errors(reference):
        if is_checked := _DIGEST.fullmatch(digest) is not None and size > 0:
            url = hf_hub_url(reference.repo, name, revision=revision, endpoint=endpoint)
            try:
                fetch_blob(url, _folder_of(reference, cache) / "blobs" / digest, size)
            except Damaged as error:
                raise _damaged(name) from error
        path = Path(
            hf_hub_download(reference.repo, name, revision=revision, cache_dir=cache, endpoint=endpoint)
        )
    if is_checked and not is_intact(path, digest):
        path.resolve().unlink()
        path.unlink(missing_ok=True)
        raise _damaged(name)
    return path


@contextmanager
def _hub_errors(reference: Reference) -> Iterator[None]:
    """Tell as a ModelError what the hub's client raises, of whichever HTTP library it uses."""
    from huggingface_hub.errors import HfHubHTTPError

    try:
        yield
    except HfHubHTTPError as error:
        raise _refused(reference, error.response.status_code) from error
    except ModelError:
        raise
    except Exception as error:
        raise ModelError(
            f"cannot fetch {reference.repo} from the hub: {one_line(str(error)) or type(error).__name__}",
            "check the network and the space on the disk, then try again: what has arrived is kept",
        ) from error


def _damaged(name: str) -> ModelError:
    return ModelError(f"{name} arrived damaged: its checksum is wrong", "fetch it again")


def _no_file(reference: Reference, names: Sequence[str]) -> ModelError:
    files = [name for name in names if name.lower().endswith(".gguf")]
    if not files:
        return ModelError(
            f"{reference.repo} has no GGUF file", "name a repository that has, often ending in -GGUF"
        )
    wanted = f" that matches {reference.glob}" if reference.glob else ""
    return ModelError(f"{reference.repo} has no file{wanted}", f"it has {', '.join(files[:12])}")


def _refused(reference: Reference, status: int) -> ModelError:
    if status in {401, 403}:
        return ModelError(
            f"the hub does not give {reference.repo} (status {status}): there is none, or it is gated",
            "correct the name; for a gated one accept its terms and put your token into HF_TOKEN",
        )
    hint = "correct the name" if status == 404 else "try again later"
    return ModelError(f"the hub does not give {reference.repo} (status {status})", hint)
