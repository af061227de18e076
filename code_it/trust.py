"""What a project's own ``code_it.toml`` may set: it may tighten, never loosen.

Every field of ``TaskExecutionConfig`` carries one of these rules in its annotation. A rule is asked
with the value that holds without the project's file, and with the value the file sets.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from code_it.server_name import split_server_name

__all__ = [
    "AT_LEAST",
    "AT_MOST",
    "FEWER_ALLOWED",
    "FREE",
    "INSIDE",
    "LOCAL_MODEL",
    "MORE_DENIED",
    "NARROWER_NETWORK",
    "NOTHING",
    "NO_NEW_VARIABLES",
    "ONLY_OFF",
    "ONLY_ON",
    "STRONGER_SANDBOX",
    "TrustRule",
]

SANDBOX_STRENGTH = {"none": 0, "sandlock": 1, "auto": 2, "bubblewrap": 3}
LOOPBACK = {"localhost", "127.0.0.1", "::1"}


@dataclass(frozen=True, slots=True)
class TrustRule:
    """``summary`` says what a project may do; ``objection`` why a change loosens (``None``: it does not).

    ``objection`` is asked with the value before, the value after, and the project's folder.
    """

    summary: str
    objection: Callable[[Any, Any, Path], str | None]


def _when(loosens: Callable[[Any, Any], bool], complaint: str) -> Callable[[Any, Any, Path], str | None]:
    return lambda before, after, folder: complaint if loosens(before, after) else None


def _infinite(value: float | None) -> float:
    return float("inf") if value is None else value


def _distributions(names: tuple[str, ...]) -> set[str]:
    """Names as the index compares them."""
    return {re.sub(r"[-_.]+", "-", name).lower() for name in names}


def _hosts(network: str) -> set[str]:
    return set() if network == "off" else {host.strip().lower() for host in network.split(",")}


def _widens(before: str, after: str) -> bool:
    return before != "on" and not _hosts(after) <= _hosts(before)


def _adds_variables(before: Mapping[str, str], after: Mapping[str, str]) -> bool:
    return not after.items() <= before.items()


def _allows_more(before: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """An empty list allows all."""
    return bool(before) and (not after or not _distributions(after) <= _distributions(before))


def _model_objection(before: str, after: str, folder: Path) -> str | None:
    if after == before or _is_on_this_machine(after):
        return None
    return "it names a model on another host"


def _is_on_this_machine(model: str) -> bool:
    scheme, colon, rest = model.partition(":")
    if not colon or scheme in {"demo", "scripted"}:
        return True
    if scheme not in {"openai", "webui"}:
        return scheme != "hf" and model.endswith(".gguf")
    _, url = (split_server_name(rest) or ("", "")) if scheme == "openai" else ("", rest)
    try:
        return "@" not in url and "\\" not in url and urlsplit(url).hostname in LOOPBACK
    except ValueError:
        return False


def _outside_objection(before: Path, after: Path, folder: Path) -> str | None:
    if after == before:
        return None
    inside = (folder / after).resolve().is_relative_to(folder.resolve())
    return None if inside else "it lies outside the current directory"


NOTHING = TrustRule("nothing", _when(operator.ne, "no rule says that it may"))
FREE = TrustRule("anything", lambda before, after, folder: None)
ONLY_OFF = TrustRule("only off", _when(lambda before, after: after and not before, "it turns something on"))
ONLY_ON = TrustRule("only on", _when(lambda before, after: before and not after, "it turns a check off"))
AT_MOST = TrustRule(
    "only less",
    _when(lambda before, after: _infinite(after) > _infinite(before), "it raises a limit"),
)
AT_LEAST = TrustRule("only more", _when(lambda before, after: after < before, "it lowers a threshold"))
STRONGER_SANDBOX = TrustRule(
    "only stronger",
    _when(lambda before, after: SANDBOX_STRENGTH[after] < SANDBOX_STRENGTH[before], "it weakens the sandbox"),
)
NARROWER_NETWORK = TrustRule("only narrower", _when(_widens, "it gives programs more network"))
NO_NEW_VARIABLES = TrustRule("only fewer", _when(_adds_variables, "it gives programs variables"))
FEWER_ALLOWED = TrustRule("only fewer", _when(_allows_more, "it allows more packages"))
MORE_DENIED = TrustRule(
    "only more",
    _when(
        lambda before, after: not _distributions(before) <= _distributions(after),
        "it drops packages that are denied",
    ),
)
LOCAL_MODEL = TrustRule("only on this machine", _model_objection)
INSIDE = TrustRule("only inside the current directory", _outside_objection)
