"""What a program sees of the host: the interpreter, the system, its branch, and nothing else."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from code_it.sandbox import inside

__all__ = ["FILES", "HOME", "SYSTEM_FILES", "SYSTEM_FOLDERS", "View", "base_interpreter", "interpreter_view"]

FILES = "/files"
HOME = "/home/user"
SYSTEM_FOLDERS = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/nix/store")
SYSTEM_FILES = (
    "/etc/alternatives",
    "/etc/ca-certificates",
    "/etc/crypto-policies",
    "/etc/fonts",
    "/etc/host.conf",
    "/etc/ld.so.cache",
    "/etc/localtime",
    "/etc/locale.alias",
    "/etc/magic",
    "/etc/mime.types",
    "/etc/nsswitch.conf",
    "/etc/os-release",
    "/etc/pki/ca-trust",
    "/etc/pki/tls",
    "/etc/protocols",
    "/etc/python3",
    f"/etc/python{sys.version_info.major}.{sys.version_info.minor}",
    "/etc/services",
    "/etc/ssl/certs",
    "/etc/ssl/openssl.cnf",
    "/etc/terminfo",
    "/etc/timezone",
    "/sys/devices/system/cpu",
)
PLOTTING_MODULE = "code_it_figures"
PARTS = ("bin", "lib", "lib64", "libexec", "include", "share", "ssl", "etc")


@dataclass(frozen=True, slots=True)
class View:
    """Host paths that are readable at the same place inside, and folders that appear empty."""

    readable: tuple[Path, ...]
    hidden: tuple[Path, ...] = field(default=())


def base_interpreter() -> Path:
    """The interpreter that the running one, or its virtualenv, is made from."""
    base: str = getattr(sys, "_base_executable", "") or sys.executable
    return Path(os.path.realpath(base))


def interpreter_view(environment: Path | None) -> tuple[Path, View]:
    """The interpreter for a run and what of the host it needs.

    The base interpreter's own packages, and those of the distribution, appear empty.
    """
    prefix = Path(sys.base_prefix).resolve()
    readable = [prefix / part for part in PARTS if (prefix / part).exists()] if prefix != Path("/usr") else []
    hidden = tuple(dict.fromkeys(_package_folders(prefix)))
    if environment is None:
        return base_interpreter(), View(tuple(readable), hidden)
    return environment / "bin" / "python", View((*readable, environment), hidden)


def plotting_helper(environment: Path | None) -> Path | None:
    """The folder with our matplotlib backend, for environments that have matplotlib."""
    if environment is None or not any(environment.glob("lib/python*/site-packages/matplotlib")):
        return None
    return Path(inside.__file__).resolve().parent


def _package_folders(prefix: Path) -> Iterator[Path]:
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    for library in dict.fromkeys((prefix, Path("/usr"), Path("/usr/local"))):
        for lib in ("lib", "lib64"):
            for folder in (version, "python3"):
                for name in ("site-packages", "dist-packages"):
                    found = library / lib / folder / name
                    if found.is_dir():
                        yield found
