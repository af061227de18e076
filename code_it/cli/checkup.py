"""What ``code-it doctor`` looks at: one function a part of the machine."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from code_it.cli.model_trial import try_model
from code_it.config import TaskExecutionConfig
from code_it.errors import CodeItError

__all__ = ["Finding", "examine"]

State = Literal["ok", "note", "problem"]
OLDEST_PYTHON = (3, 11)
ELSEWHERE = {"openai", "webui", "scripted"}  # models that llama.cpp does not answer for in here


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report. Only a problem keeps a task from running."""

    part: str
    state: State
    text: str
    hint: str = ""


def examine(config: TaskExecutionConfig) -> Iterator[Finding]:
    """Every finding, in the order in which an execution would need the parts."""
    for check in (_python, _llama_cpp, _model, _workspace, _sandbox, _index, _caches):
        yield from _checked(check, config)


def _checked(
    check: Callable[[TaskExecutionConfig], Iterator[Finding]], config: TaskExecutionConfig
) -> Iterator[Finding]:
    try:
        yield from check(config)
    except CodeItError as error:
        yield Finding(check.__name__.strip("_").replace("_", "."), "problem", error.message, error.hint)


def _python(config: TaskExecutionConfig) -> Iterator[Finding]:
    text = f"{platform.python_version()} at {sys.executable}, {platform.system()} {platform.release()}"
    if sys.platform != "linux":
        yield Finding("python", "problem", text, "code_it runs on Linux and in WSL2")
    elif sys.version_info < OLDEST_PYTHON:
        yield Finding("python", "problem", text, "install Python 3.11 or later")
    else:
        yield Finding("python", "ok", text)


def _llama_cpp(config: TaskExecutionConfig) -> Iterator[Finding]:
    try:
        import llama_cpp
    except (ImportError, OSError, RuntimeError) as error:
        yield Finding(
            "llama.cpp",
            "problem",
            f"llama-cpp-python cannot be loaded: {error}",
            "pip install --force-reinstall --no-cache-dir llama-cpp-python",
        )
        return
    features = llama_cpp.llama_print_system_info().decode(errors="replace")
    enabled = [part.split("=")[0].strip(" :") for part in features.split("|") if part.strip().endswith("= 1")]
    offload = "can use a GPU" if llama_cpp.llama_supports_gpu_offload() else "built for the CPU only"
    names = " ".join(name.replace("CPU : ", "") for name in enabled)
    yield Finding("llama.cpp", "ok", f"llama-cpp-python {llama_cpp.__version__}, {offload}, {names}")


def _model(config: TaskExecutionConfig) -> Iterator[Finding]:
    scheme, colon, _ = config.model.partition(":")
    if scheme == "hf" and colon:
        yield from _hub_model(config)
        return
    if not colon or scheme not in ELSEWHERE:
        yield Finding("model", "ok", try_model(config))
        return
    from code_it.models import build_model

    model = build_model(config)
    try:
        yield Finding("model", "ok", f"{model.name}, context of {model.context_tokens} tokens")
    finally:
        model.close()


def _hub_model(config: TaskExecutionConfig) -> Iterator[Finding]:
    """A model of the hub is not fetched for a check-up."""
    from code_it.models.catalogue import list_models
    from code_it.models.hub import parse_reference

    reference = parse_reference(config.model.removeprefix("hf:"))
    names = [entry.name.removeprefix("hf:") for entry in list_models() if entry.kind == "cached"]
    files = [file for repo, _, file in (name.partition(":") for name in names) if repo == reference.repo]
    if reference.choose(files) is None:
        yield Finding(
            "model", "note", f"{config.model} is not on this machine yet; the first task fetches it"
        )
    else:
        yield Finding("model", "ok", try_model(config))


def _workspace(config: TaskExecutionConfig) -> Iterator[Finding]:
    folder = config.workspace.absolute()
    nearest = next((path for path in (folder, *folder.parents) if path.exists()), Path("/"))
    if nearest.is_dir() and os.access(nearest, os.W_OK | os.X_OK):
        free = os.statvfs(nearest)
        yield Finding("workspace", "ok", f"{folder}, {_size(free.f_bavail * free.f_frsize)} free")
    else:
        yield Finding(
            "workspace", "problem", f"{folder} cannot be written", "name another folder with --workspace"
        )


def _sandbox(config: TaskExecutionConfig) -> Iterator[Finding]:
    from code_it.sandbox import build_sandbox, probe

    chosen = build_sandbox(config, lambda _: None).mechanism if config.execute_code else None
    for report in probe(config):
        if report.name == chosen:
            yield Finding("sandbox", "ok", f"{report.name}: works, and is used")
        elif report.usable:
            yield Finding("sandbox", "note", f"{report.name}: works, is not needed")
        else:
            yield Finding("sandbox", "note", f"{report.name}: {report.reason}", report.hint)
    if chosen == "none":
        yield Finding(
            "sandbox", "note", "none: programs are not confined", "--sandbox auto confines what models write"
        )


def _index(config: TaskExecutionConfig) -> Iterator[Finding]:
    if not config.install_dependencies:
        yield Finding("index", "note", "not asked: install_dependencies is off")
        return
    from code_it.packages import probe

    for report in probe(config):
        state: State = "ok" if report.reachable else "note"
        yield Finding("index", state, report.text, report.hint)


def _caches(config: TaskExecutionConfig) -> Iterator[Finding]:
    from code_it.models.hub import _default_cache
    from code_it.packages.configuration import cache_folder, uv_cache

    environ = dict(os.environ)
    folders = {
        "answers of the index": cache_folder(environ) / "code_it",
        "packages": uv_cache(environ),
        "models": _default_cache(),
    }
    for what, folder in folders.items():
        yield Finding("caches", "ok", f"{what}: {folder}, {_size(_used(folder))}")


def _used(folder: Path) -> int:
    """Bytes of the files below ``folder``; a file with several names counts once, links do not."""
    seen: set[tuple[int, int]] = set()
    total = 0
    for parent, _, names in os.walk(folder):
        for name in names:
            try:
                found = os.lstat(Path(parent) / name)
            except OSError:
                continue
            if (found.st_dev, found.st_ino) not in seen:
                seen.add((found.st_dev, found.st_ino))
                total += found.st_blocks * 512
    return total


def _size(count: float) -> str:
    for unit in ("bytes", "kB", "MB"):
        if count < 1000:
            return f"{count:.0f} {unit}"
        count /= 1000
    return f"{count:.1f} GB"
