"""The index the user's tools use: uv's configuration decides, else pip's, else a library's default."""

from __future__ import annotations

import configparser
import os
import re
import shlex
import sys
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import gettempdir
from typing import Any
from urllib.parse import urlsplit, urlunsplit

__all__ = [
    "IndexConfiguration",
    "cache_folder",
    "child_environment",
    "read_configuration",
    "redacted",
    "uv_cache",
]

PASSED = re.compile(
    r"PATH|HOME|USER|LANG|LC_\w+|TMPDIR|NETRC|XDG_\w+|(?i:https?_proxy|no_proxy|all_proxy)"
    r"|SSL_CERT_FILE|SSL_CERT_DIR|SSL_CLIENT_CERT|RUST_MIN_STACK"
    r"|UV_(?:INDEX\w*|DEFAULT_INDEX|EXTRA_INDEX_URL|FIND_LINKS|NO_INDEX|CACHE_DIR|CONFIG_FILE|NO_CONFIG"
    r"|NATIVE_TLS|SYSTEM_CERTS|INSECURE_HOST|KEYRING_PROVIDER|HTTP_\w+|REQUEST_TIMEOUT|OFFLINE|CONSTRAINT"
    r"|CONCURRENT_\w+|CREDENTIALS_DIR|LINK_MODE|EXCLUDE_NEWER)"
)
UV_VARIABLES = ("UV_DEFAULT_INDEX", "UV_INDEX_URL", "UV_INDEX", "UV_EXTRA_INDEX_URL", "UV_NO_INDEX")
YES = {"1", "true", "yes", "on"}
UV_KEYS = ("index", "index-url", "extra-index-url", "find-links", "no-index")


@dataclass(frozen=True, slots=True)
class IndexConfiguration:
    """Where distributions come from, in the order in which uv asks.

    ``indexes`` are simple API addresses, http(s) or ``file:``; ``find_links`` folders or pages of
    wheels. ``uv_arguments`` hand to uv what it does not read by itself. ``origin`` says in words
    where this was read.
    """

    indexes: tuple[str, ...]
    find_links: tuple[str, ...] = ()
    constraints: tuple[str, ...] = ()
    certificates: str | None = None
    uv_arguments: tuple[str, ...] = ()
    origin: str = "default"


def read_configuration(environ: Mapping[str, str]) -> IndexConfiguration:
    """The index configuration of the user whose environment is ``environ``."""
    return (
        _from_uv(environ)
        or _from_pip(environ)
        or IndexConfiguration(_default_index(), _uv_find_links(environ), origin="default")
    )


def child_environment(environ: Mapping[str, str], configuration: IndexConfiguration) -> dict[str, str]:
    """The only variables that uv is given."""
    passed = {name: value for name, value in environ.items() if PASSED.fullmatch(name)}
    if configuration.certificates and "SSL_CERT_FILE" not in passed:
        passed["SSL_CERT_FILE"] = configuration.certificates
    passed.setdefault("UV_HTTP_RETRIES", "1")
    passed["UV_CACHE_DIR"] = str(uv_cache(environ))
    # Without a cache uv starts the virtualenv's Python each time, and with it any .pth file in there.
    passed["UV_NO_CACHE"] = "false"
    return passed | {"UV_NO_PROGRESS": "1", "UV_PYTHON_DOWNLOADS": "never", "NO_COLOR": "1"}


def cache_folder(environ: Mapping[str, str]) -> Path:
    """The user's cache folder, in which code_it and uv each have a folder.

    Where it cannot be written, it is a folder of this user among the temporary ones. A relative
    ``XDG_CACHE_HOME`` counts for nothing, as its specification says.
    """
    home = Path(environ.get("HOME") or Path("~").expanduser()).absolute()
    named = Path(environ.get("XDG_CACHE_HOME", ""))
    folder = named if named.is_absolute() else home / ".cache"
    return folder if can_be_written(folder) else _temporary_folder(environ)


def uv_cache(environ: Mapping[str, str]) -> Path:
    """uv's cache folder, or another where that cannot be written."""
    folder = _uv_cache(environ).absolute()
    return folder if can_be_written(folder) else _temporary_folder(environ) / "uv"


def can_be_written(folder: Path) -> bool:
    """Whether ``folder`` is one that can be written, or can be made."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return folder.is_dir() and os.access(folder, os.W_OK | os.X_OK)


def _temporary_folder(environ: Mapping[str, str]) -> Path:
    return Path(environ.get("TMPDIR") or gettempdir()) / f"code_it-{os.getuid()}"


def _uv_cache(environ: Mapping[str, str]) -> Path:
    if named := environ.get("UV_CACHE_DIR"):
        return Path(named)
    for _, settings in _uv_files(environ):
        if isinstance(named := settings.get("cache-dir"), str):
            return Path(named).expanduser()
    return cache_folder(environ) / "uv"


def redacted(address: str) -> str:
    """``address`` without user name and password."""
    parts = urlsplit(address)
    if not parts.username and not parts.password:
        return address
    return urlunsplit(parts._replace(netloc=f"…@{parts.netloc.rpartition('@')[2]}"))


def _default_index() -> tuple[str, ...]:
    """The simple API beside the index that distlib, a part of virtualenv, knows."""
    from distlib.index import DEFAULT_INDEX  # type: ignore[import-untyped]

    return (f"{str(DEFAULT_INDEX).rstrip('/').rpartition('/')[0]}/simple",)


def _from_uv(environ: Mapping[str, str]) -> IndexConfiguration | None:
    """uv's own index, of which nothing needs to be passed on; ``None`` where uv is told of none."""
    settings, origins = _uv_settings(environ)
    variables = [name for name in UV_VARIABLES if environ.get(name)]
    if not variables and not set(settings) - {"find-links"}:
        return None
    listed = [entry for entry in settings.get("index", []) if entry.get("url") and not entry.get("explicit")]
    default = next((entry["url"] for entry in listed if entry.get("default")), settings.get("index-url"))
    extra = [entry["url"] for entry in listed if not entry.get("default")] + settings.get(
        "extra-index-url", []
    )
    default = environ.get("UV_DEFAULT_INDEX") or environ.get("UV_INDEX_URL") or default
    extra = _words(environ, "UV_INDEX") + _words(environ, "UV_EXTRA_INDEX_URL") + extra
    none = environ.get("UV_NO_INDEX", "").lower() in YES or settings.get("no-index") is True
    addresses = [] if none else [*extra, *([default] if default else _default_index())]
    return IndexConfiguration(
        tuple(_unnamed(address) for address in addresses),
        find_links=_uv_find_links(environ),
        certificates=environ.get("SSL_CERT_FILE"),
        origin=f"uv: {', '.join(variables + origins)}",
    )


def _uv_settings(environ: Mapping[str, str]) -> tuple[dict[str, Any], list[str]]:
    """What uv's files say about indexes, and which of them do."""
    settings: dict[str, Any] = {}
    origins = []
    for path, found in _uv_files(environ):
        mine = {key: value for key, value in (found.get("pip", {}) | found).items() if key in UV_KEYS}
        origins += [str(path)] if mine else []
        settings = mine | settings
    return settings, origins


def _uv_find_links(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Folders and pages of wheels that uv is told of."""
    settings, _ = _uv_settings(environ)
    return tuple(_words(environ, "UV_FIND_LINKS", ",") or settings.get("find-links", []))


def _unnamed(address: str) -> str:
    """uv allows ``name=address``."""
    name, equals, rest = address.partition("=")
    return rest if equals and re.fullmatch(r"[\w.-]+", name) else address


def _uv_files(environ: Mapping[str, str]) -> Iterable[tuple[Path, dict[str, Any]]]:
    """uv's configuration files that apply to a user, the strongest first."""
    if environ.get("UV_NO_CONFIG", "").lower() in YES:
        return
    if named := environ.get("UV_CONFIG_FILE"):
        places = [Path(named)]
    else:
        home = Path(environ.get("XDG_CONFIG_HOME") or Path(environ.get("HOME", "/")) / ".config")
        system = (environ.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(":")
        places = [
            home / "uv/uv.toml",
            *(Path(folder) / "uv/uv.toml" for folder in system),
            Path("/etc/uv/uv.toml"),
        ]
    for path in places:
        try:
            yield path, tomllib.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            continue


def _from_pip(environ: Mapping[str, str]) -> IndexConfiguration | None:
    """uv does not read pip's configuration: it is passed on as arguments."""
    settings, origins = _pip_settings(environ)
    index, extra = settings.get("index-url", ""), settings.get("extra-index-url", "").split()
    links, constraints = settings.get("find-links", "").split(), settings.get("constraint", "").split()
    none = settings.get("no-index", "").lower() in YES
    certificates = settings.get("cert") or environ.get("SSL_CERT_FILE")
    if not (index or extra or links or constraints or none or settings.get("cert")):
        return None
    arguments = ["--no-index"] if none else ["--default-index", index] if index else []
    for address in [] if none else extra:
        arguments += ["--index", address]
    for place in links:
        arguments += ["--find-links", place]
    for path in constraints:
        arguments += ["--constraint", path]
    for host in settings.get("trusted-host", "").split():
        arguments += ["--allow-insecure-host", host]
    addresses = () if none else (*extra, *((index,) if index else _default_index()))
    return IndexConfiguration(
        addresses,
        (*_uv_find_links(environ), *links),
        tuple(constraints),
        certificates,
        tuple(arguments),
        f"pip: {', '.join(origins)}",
    )


def _pip_settings(environ: Mapping[str, str]) -> tuple[dict[str, str], list[str]]:
    """pip's settings for an installation, the weakest file first, and where each was found."""
    settings: dict[str, str] = {}
    origins: list[str] = []
    for path in _pip_files(environ):
        parser = configparser.RawConfigParser()
        try:
            parser.read_string(path.read_text(encoding="utf-8"))
        except (OSError, ValueError, configparser.Error):
            continue
        found = {
            key.replace("_", "-"): value
            for section in ("global", "install")
            if parser.has_section(section)
            for key, value in parser.items(section)
        }
        origins += [str(path)] if found else []
        settings |= found
    for name, value in environ.items():
        key = name.removeprefix("PIP_").lower().replace("_", "-")
        if name.startswith("PIP_") and key in PIP_KEYS and value:
            settings[key] = value
            origins.append(name)
    return settings, origins


PIP_KEYS = ("index-url", "extra-index-url", "find-links", "no-index", "constraint", "cert", "trusted-host")


def _pip_files(environ: Mapping[str, str]) -> list[Path]:
    if (named := environ.get("PIP_CONFIG_FILE")) == os.devnull:
        return []
    home = Path(environ.get("HOME", "/"))
    user = Path(environ.get("XDG_CONFIG_HOME") or home / ".config")
    system = (environ.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(":")
    return [
        *(Path(folder) / "pip/pip.conf" for folder in system),
        Path("/etc/pip.conf"),
        home / ".pip/pip.conf",
        user / "pip/pip.conf",
        Path(sys.prefix) / "pip.conf",
        *([Path(named)] if named else []),
    ]


def _words(environ: Mapping[str, str], name: str, separator: str | None = None) -> list[str]:
    value = environ.get(name, "")
    return shlex.split(value) if separator is None else [word for word in value.split(separator) if word]
