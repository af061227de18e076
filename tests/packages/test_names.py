"""Import names to distributions, judged against recorded answers of an index (see the heads of the files)."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from code_it.config import TaskExecutionConfig
from code_it.packages import build_index
from code_it.packages.index import VerifiedIndex
from code_it.packages.names import (
    is_package_name,
    known_names,
    normalise,
    not_packages,
    place,
    readable_lines,
)

DATA = Path(__file__).parent / "data"
NAMESPACE = "?"


def rows(name: str) -> dict[str, list[str]]:
    lines = (line.split() for line in (DATA / name).read_text().splitlines() if not line.startswith("#"))
    return {line[0]: line[1:] for line in lines if line}


TABLE = {row[0]: row[1:] for row in map(str.split, readable_lines("imports.txt"))}
PLACED = {name: found for name, found in TABLE.items() if found != [NAMESPACE]}
PROVEN = rows("proven_imports.txt")


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> VerifiedIndex:
    """The recorded index as a ``file:`` index."""
    root = tmp_path_factory.mktemp("recorded")
    for name, versions in rows("recorded_index.txt").items():
        folder = root / name
        folder.mkdir()
        file = f"{name.replace('-', '_')}-{(*versions, '1.0')[0]}-py3-none-any.whl"
        (folder / "index.html").write_text(f'<a href="../files/{file}">{file}</a>')
    environ = {"UV_DEFAULT_INDEX": root.as_uri(), "HOME": str(root), "UV_NO_CONFIG": "1"}
    return build_index(TaskExecutionConfig(), environ=environ)


def misplaced(index: VerifiedIndex, right: Mapping[str, list[str]], files: Path) -> list[str]:
    """The imports that do not end in one of their right distributions."""
    wrong = []
    for name, distributions in right.items():
        needs = index.examine(f"import {name}", files)
        found = [one.requirement for one in needs.requirements]
        if len(found) != 1 or found[0] not in map(normalise, distributions):
            wrong.append(f"{name}: {found or needs.refused or needs.unknown}, not {distributions}")
    return wrong


def test_the_table_is_large_enough_to_be_of_use() -> None:
    mismatches = [name for name, found in PLACED.items() if normalise(found[0]) != normalise(name)]

    assert len(mismatches) >= 300
    assert len(PLACED) >= 400


def test_the_curated_imports_map_right(recorded: VerifiedIndex, tmp_path: Path) -> None:
    first = {name: found[:1] for name, found in PLACED.items()}

    wrong = misplaced(recorded, first, tmp_path)

    assert len(wrong) <= len(first) // 100, wrong


def test_imports_that_the_table_does_not_list_map_right(recorded: VerifiedIndex, tmp_path: Path) -> None:
    unlisted = {name: found for name, found in PROVEN.items() if name not in TABLE}

    wrong = misplaced(recorded, unlisted, tmp_path)

    assert len(unlisted) >= 100
    assert len(wrong) <= len(unlisted) // 100, wrong


def test_the_table_agrees_with_the_wheels(recorded: VerifiedIndex, tmp_path: Path) -> None:
    both = {name: found for name, found in PROVEN.items() if name in PLACED}

    wrong = [name for name, found in both.items() if not set(map(normalise, PLACED[name])) & set(found)]

    assert len(both) >= 50
    assert wrong == []


@pytest.mark.parametrize(
    ("path", "distribution"),
    [
        ("cv2", "opencv-python-headless"),
        ("PIL.Image", "pillow"),
        ("sklearn.linear_model.LinearRegression", "scikit-learn"),
        ("google.protobuf.message", "protobuf"),
        ("google.cloud.storage.Client", "google-cloud-storage"),
        ("ruamel.yaml", "ruamel.yaml"),
        ("mpl_toolkits.mplot3d", "matplotlib"),
        ("foo_bar.baz", "foo-bar"),
        ("OpenSSL.crypto", "pyOpenSSL"),
    ],
)
def test_the_longest_prefix_decides(path: str, distribution: str) -> None:
    assert place(path).distributions[0] == distribution


def test_the_import_that_must_be_proven_is_the_part_that_decided() -> None:
    assert place("google.cloud.storage.Client").import_name == "google.cloud.storage"
    assert place("numpy.linalg.norm").import_name == "numpy"


def test_a_choice_among_several_is_shown(recorded: VerifiedIndex, tmp_path: Path) -> None:
    (requirement,) = recorded.examine("import jwt", tmp_path).requirements

    assert "jwt is also provided by jwt; the table prefers PyJWT" in requirement.facts


@pytest.mark.parametrize("name", ["a", "A9", "zope.interface", "ruamel_yaml", "a-b.c_d"])
def test_package_names(name: str) -> None:
    assert is_package_name(name)


@pytest.mark.parametrize("name", ["", "-a", "a-", "a b", "a\n", "a/b", "ä", "a@b", "a[b]", "a==1", "a" * 101])
def test_no_package_names(name: str) -> None:
    assert not is_package_name(name)


def test_the_data_files_are_well_formed() -> None:
    assert all(is_package_name(name) for name in known_names())
    assert all(is_package_name(one) for found in PLACED.values() for one in found)
    assert len(TABLE) == len(readable_lines("imports.txt"))
    assert not set(not_packages()) & set(TABLE)
    assert {"requests", "numpy", "pandas"} <= known_names()
