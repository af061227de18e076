"""What lies in a virtualenv: read from its own metadata, nothing is imported from it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from importlib.metadata import Distribution, distributions
from pathlib import Path

from packaging.requirements import InvalidRequirement, Requirement

from code_it.packages.names import normalise

__all__ = ["installed_versions", "provides", "resolved_set"]


def installed_versions(folders: Sequence[Path]) -> dict[str, str]:
    """Version by normalised name of all that is installed in the site-packages ``folders``."""
    return {name: one.version for name, one in _by_name(folders).items()}


def provides(folders: Sequence[Path], import_name: str) -> bool:
    """Whether a module of that dotted name was installed, as ``packages_distributions()`` would tell.

    For a path into a namespace, its folder or file must be there too.
    """
    top = import_name.partition(".")[0]
    listed = {name for one in _by_name(folders).values() for name in _modules(one)}
    return top in listed and any(_lies_in(folder, import_name) for folder in folders)


def resolved_set(folders: Sequence[Path], requirements: Iterable[str]) -> dict[str, str]:
    """Version by name of ``requirements`` and everything that they need, sorted by name."""
    installed = _by_name(folders)
    found: dict[str, str] = {}
    waiting = [(parsed, "") for text in requirements if (parsed := _parsed(text))]
    seen: set[tuple[str, frozenset[str]]] = set()
    while waiting:
        one, extra = waiting.pop()
        name, key = normalise(one.name), (normalise(one.name), frozenset(one.extras))
        if key in seen or name not in installed or (one.marker and not one.marker.evaluate({"extra": extra})):
            continue
        seen.add(key)
        found[name] = installed[name].version
        for text in installed[name].requires or ():
            if (needed := _parsed(text)) is not None:
                waiting += [(needed, wanted) for wanted in ("", *one.extras)]
    return dict(sorted(found.items()))


def _by_name(folders: Sequence[Path]) -> dict[str, Distribution]:
    found = distributions(path=[str(folder) for folder in folders])
    return {normalise(one.metadata["Name"]): one for one in found if one.metadata["Name"]}


def _modules(one: Distribution) -> set[str]:
    """The top-level modules among the distribution's files."""
    tops = {(file.parts[0], len(file.parts)) for file in one.files or () if not file.name.endswith(".pyc")}
    return {top.partition(".")[0] if parts == 1 else top for top, parts in tops}


def _lies_in(folder: Path, import_name: str) -> bool:
    place = folder.joinpath(*import_name.split("."))
    return (
        place.is_dir()
        or place.with_name(f"{place.name}.py").is_file()
        or place.with_name(f"{place.name}.so").is_file()
        or any(place.parent.glob(f"{place.name}.*.so"))
    )


def _parsed(text: str) -> Requirement | None:
    try:
        return Requirement(text)
    except InvalidRequirement:
        return None
