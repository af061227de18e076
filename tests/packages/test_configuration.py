from __future__ import annotations

from pathlib import Path

import pytest
from packaging.utils import canonicalize_name

from code_it.packages.configuration import (
    child_environment,
    read_configuration,
    redacted,
    uv_cache,
)

A, B, C = "https://a.example/simple", "https://b.example/simple", "https://c.example/simple"


@pytest.fixture
def user(tmp_path: Path) -> dict[str, str]:
    """A user without any configuration; PIP_CONFIG_FILE keeps this machine's pip out."""
    return {
        "HOME": str(tmp_path),
        "XDG_CONFIG_DIRS": str(tmp_path / "etc"),
        "PIP_CONFIG_FILE": "/dev/null",
    }


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def test_without_any_configuration_a_library_knows_the_index(user: dict[str, str]) -> None:
    configuration = read_configuration(user)

    assert configuration.origin == "default"
    assert configuration.uv_arguments == ()
    (address,) = configuration.indexes
    assert address.startswith("https://")
    assert address.endswith("/simple")


def test_uvs_variables_decide_and_nothing_is_passed_on(user: dict[str, str]) -> None:
    user |= {
        "UV_DEFAULT_INDEX": A,
        "UV_INDEX": f"mine={B} {C}",
        "PIP_INDEX_URL": "https://pip.example/simple",
    }

    configuration = read_configuration(user)

    assert configuration.indexes == (B, C, A)
    assert configuration.uv_arguments == ()
    assert "UV_DEFAULT_INDEX" in configuration.origin
    assert child_environment(user, configuration)["UV_INDEX"] == f"mine={B} {C}"


def test_uvs_file_decides(user: dict[str, str], tmp_path: Path) -> None:
    write(
        tmp_path / ".config/uv/uv.toml",
        f'[[index]]\nurl = "{A}"\ndefault = true\n[[index]]\nname = "b"\nurl = "{B}"\n'
        f'[[index]]\nname = "c"\nurl = "{C}"\nexplicit = true\n',
    )
    write(tmp_path / ".config/pip/pip.conf", "[global]\nindex-url = https://pip.example/simple\n")

    configuration = read_configuration(user)

    assert configuration.indexes == (B, A)
    assert "uv.toml" in configuration.origin


def test_uvs_pip_section_and_older_keys_count(user: dict[str, str], tmp_path: Path) -> None:
    write(tmp_path / "uv.toml", f'[pip]\nindex-url = "{A}"\nextra-index-url = ["{B}"]\nfind-links = ["/w"]\n')
    user["UV_CONFIG_FILE"] = str(tmp_path / "uv.toml")

    configuration = read_configuration(user)

    assert configuration.indexes == (B, A)
    assert configuration.find_links == ("/w",)


def test_a_uv_file_about_other_things_leaves_it_to_pip(user: dict[str, str], tmp_path: Path) -> None:
    write(tmp_path / ".config/uv/uv.toml", 'link-mode = "copy"\n')
    user["PIP_INDEX_URL"] = A

    assert read_configuration(user).indexes == (A,)


def test_pips_configuration_is_read_and_passed_on(user: dict[str, str], tmp_path: Path) -> None:
    del user["PIP_CONFIG_FILE"]
    write(
        tmp_path / "etc/pip/pip.conf",
        "[global]\nindex-url = https://weak.example/simple\nconstraint = /c.txt\n",
    )
    write(
        tmp_path / ".config/pip/pip.conf",
        f"[global]\nindex-url = {A}\nextra_index_url =\n    {B}\n    file:///mine/simple\ncert = /ca.pem\n"
        "[install]\nfind-links = /wheels\ntrusted-host = b.example\n",
    )

    configuration = read_configuration(user)

    assert configuration.indexes == (B, "file:///mine/simple", A)
    assert configuration.find_links == ("/wheels",)
    assert configuration.certificates == "/ca.pem"
    assert " ".join(configuration.uv_arguments).split("--constraint")[0].strip() == (
        f"--default-index {A} --index {B} --index file:///mine/simple --find-links /wheels"
    )
    assert "--constraint /c.txt" in " ".join(configuration.uv_arguments)
    assert "--allow-insecure-host b.example" in " ".join(configuration.uv_arguments)
    assert child_environment(user, configuration)["SSL_CERT_FILE"] == "/ca.pem"


def test_pips_variables_win_over_its_files(user: dict[str, str], tmp_path: Path) -> None:
    write(tmp_path / "pip.conf", "[global]\nindex-url = https://weak.example/simple\n")
    user |= {"PIP_CONFIG_FILE": str(tmp_path / "pip.conf"), "PIP_INDEX_URL": A}

    configuration = read_configuration(user)

    assert configuration.indexes == (A,)
    assert "PIP_INDEX_URL" in configuration.origin


@pytest.mark.parametrize(
    "variables",
    [{"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": "/w"}, {"UV_NO_INDEX": "1", "UV_FIND_LINKS": "/w"}],
)
def test_no_index_is_no_index(user: dict[str, str], variables: dict[str, str]) -> None:
    configuration = read_configuration(user | variables)

    assert configuration.indexes == ()
    assert configuration.find_links == ("/w",)


def test_a_folder_of_wheels_that_uv_knows_leaves_the_index_to_pip(user: dict[str, str]) -> None:
    configuration = read_configuration(user | {"UV_FIND_LINKS": "/w", "PIP_INDEX_URL": A})

    assert configuration.indexes == (A,)
    assert configuration.find_links == ("/w",)
    assert configuration.uv_arguments == ("--default-index", A)


def test_broken_files_are_passed_over(user: dict[str, str], tmp_path: Path) -> None:
    del user["PIP_CONFIG_FILE"]
    write(tmp_path / ".config/uv/uv.toml", "not [toml")
    write(tmp_path / ".config/pip/pip.conf", "no section\n")
    user["PIP_INDEX_URL"] = A

    assert read_configuration(user).indexes == (A,)


def test_uv_is_given_an_allow_list_of_variables(user: dict[str, str]) -> None:
    kept = {
        "PATH": "/bin",
        "https_proxy": "x",
        "NO_PROXY": "y",
        "SSL_CERT_FILE": "z",
        "UV_INDEX_A_PASSWORD": "p",
    }
    dropped = {
        "AWS_SECRET_ACCESS_KEY": "s",
        "LD_PRELOAD": "x.so",
        "PYTHONPATH": "/x",
        "UV_NO_BINARY": "1",
        "UV_TARGET": "/x",
        "UV_PROJECT": "/x",
        "UV_OVERRIDE": "/x",
        "VIRTUAL_ENV": "/x",
    }

    given = child_environment(user | kept | dropped, read_configuration(user))

    assert kept.items() <= given.items()
    assert not set(dropped) & set(given)


def test_uvs_cache_is_where_uv_says(user: dict[str, str], tmp_path: Path) -> None:
    assert uv_cache(user) == tmp_path / ".cache/uv"
    assert uv_cache(user | {"XDG_CACHE_HOME": str(tmp_path / "x")}) == tmp_path / "x/uv"
    assert uv_cache(user | {"UV_CACHE_DIR": str(tmp_path / "y")}) == tmp_path / "y"


def test_no_cache_lies_at_a_place_that_the_current_directory_decides(user: dict[str, str]) -> None:
    home = Path(user["HOME"])
    assert uv_cache(user | {"XDG_CACHE_HOME": "relative"}) == home / ".cache/uv"
    assert uv_cache(user | {"UV_CACHE_DIR": "relative"}).is_absolute()
    assert uv_cache({"HOME": "relative"}).is_absolute()


def test_addresses_are_shown_without_credentials() -> None:
    assert redacted("https://joe:secret@a.example/simple") == "https://…@a.example/simple"
    assert redacted("https://token@a.example:8080/simple") == "https://…@a.example:8080/simple"
    assert redacted(A) == A


def test_the_library_that_spells_names_agrees_with_ours() -> None:
    from code_it.packages.names import normalise

    for name in ("A_b.C--d", "zope.interface", "x"):
        assert normalise(name) == canonicalize_name(name)
