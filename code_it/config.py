"""Everything a user can set, in one model.

The model reads nothing: no file, no environment variable. ``code_it.settings`` derives flags,
variables and file keys from its fields. Each field carries the rule for what a project's own
``code_it.toml`` may set (``code_it.trust``).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AliasChoices, BaseModel, ConfigDict, Field, field_validator, model_validator

from code_it.trust import (
    AT_LEAST,
    AT_MOST,
    FEWER_ALLOWED,
    FREE,
    INSIDE,
    LOCAL_MODEL,
    MORE_DENIED,
    NARROWER_NETWORK,
    NO_NEW_VARIABLES,
    ONLY_OFF,
    ONLY_ON,
    STRONGER_SANDBOX,
)

__all__ = ["TaskExecutionConfig"]

Strategy = Literal["NO_SAMPLING", "PYLINT", "EVIDENCE"]
Mechanism = Literal["auto", "bubblewrap", "sandlock", "none"]
Temperature = Annotated[float, Field(ge=0, le=2), FREE]
Count = Annotated[int, Field(ge=1, le=64), FREE]
CORRECT_SPELLING = "sampling_temperature_multiplier"


class TaskExecutionConfig(BaseModel):
    """How a task is executed. Validated on construction and on assignment."""

    model_config = ConfigDict(
        extra="forbid", validate_assignment=True, use_attribute_docstrings=True, validate_default=True
    )

    model: Annotated[str, LOCAL_MODEL] = "demo"
    """The model: demo, PATH.gguf, hf:OWNER/REPO[:GLOB], openai:NAME@URL, webui:URL or scripted:FILE."""
    execute_code: Annotated[bool, ONLY_OFF] = True
    """Run the program that was chosen; off: write it and stop."""
    install_dependencies: Annotated[bool, ONLY_OFF] = True
    """Install what a program imports into a throwaway virtualenv."""
    check_package_is_in_pypi: Annotated[bool, ONLY_ON] = True
    """Verify packages on the index before they are installed."""
    apply_linter: Annotated[bool, FREE] = True
    """Read candidates with pylint, rank them by it and send its errors back to the model."""
    log_to_stdout: Annotated[bool, FREE] = True
    """Show progress while working (on stderr)."""
    coding_samples: Count = 3
    """Candidates to draw for each question that asks for code."""
    code_sampling_strategy: Annotated[Strategy, FREE] = "EVIDENCE"
    """How one of the candidates is chosen: by trying all, or by its pylint score; NO_SAMPLING draws one."""
    sampling_temperature_multipler: Annotated[
        float,
        Field(ge=0, le=2, validation_alias=AliasChoices("sampling_temperature_multipler", CORRECT_SPELLING)),
        FREE,
    ] = 0.1
    """Added to the temperature from one candidate to the next; not set, EVIDENCE spreads up to 0.8."""
    check_samples: Annotated[int, Field(ge=0, le=64), FREE] = 0
    """Answers to draw when the model is asked to check a function, for EVIDENCE; 0: it is not asked."""
    dependency_samples: Count = 3
    """Answers to draw when the model is asked for a package."""
    max_coding_attempts: Annotated[int, Field(ge=1, le=1000), FREE] = 5
    """Programs that may be chosen and judged before the task is given up."""
    dependency_install_attempts: Annotated[int, Field(ge=1, le=100), FREE] = 5
    """Tries to install packages when the index or the network stumbles."""
    planner_temperature: Temperature = 0.0
    """Temperature of the plan."""
    coder_temperature: Temperature = 0.0
    """Temperature of the first candidate of a program or a repair."""
    linter_temperature: Temperature = 0.3
    """Temperature of the first candidate that answers linter findings."""
    dependency_tracker_temperature: Temperature = 0.2
    """Temperature of the answers about packages."""
    seed: Annotated[int, Field(ge=0, lt=2**32), FREE] = 0
    """Seed from which the seed of every draw is derived."""
    workspace: Annotated[Path, INSIDE] = Path("workspace")
    """Folder that receives a folder for each execution."""
    context_tokens: Annotated[int, Field(ge=256, le=2**20), FREE] = 8192
    """Context to load the model with, in tokens; never more than the model was made for."""
    max_tokens: Annotated[int, Field(ge=16, le=2**17), FREE] = 1024
    """Longest answer to one question, in tokens."""
    max_thinking_tokens: Annotated[int, Field(ge=16, le=2**17), FREE] = 2048
    """Longest thinking of a model that thinks aloud, in tokens, beside max_tokens."""
    top_p: Annotated[float, Field(gt=0, le=1), FREE] = 0.95
    """Share of the probability that sampling keeps."""
    min_p: Annotated[float, Field(ge=0, lt=1), FREE] = 0.05
    """Tokens less likely than this share of the likeliest one are never drawn."""
    repeat_penalty: Annotated[float, Field(gt=0, le=2), FREE] = 1.0
    """Makes tokens of the last 64 less likely; 1: off, which is best for code."""
    threads: Annotated[int, Field(ge=0, le=1024), FREE] = 0
    """Threads of the model; 0: one for each core."""
    gpu_layers: Annotated[int, Field(ge=-1, le=10000), FREE] = -1
    """Layers of the model on the GPU; -1: all that fit."""
    server_timeout_s: Annotated[float, Field(gt=0, le=86400), FREE] = 300.0
    """Longest silence of a model server, in seconds, also before its first word."""
    sandbox: Annotated[Mechanism, STRONGER_SANDBOX] = "auto"
    """What confines programs: auto, bubblewrap, sandlock or none."""
    network: Annotated[str, NARROWER_NETWORK] = "off"
    """Network of a program: off, on, or a list HOST:PORT,HOST:PORT."""
    run_timeout_s: Annotated[float, Field(gt=0, le=86400), AT_MOST] = 60.0
    """Wall-clock limit of one run, in seconds."""
    trial_timeout_s: Annotated[float, Field(gt=0, le=86400), AT_MOST] = 10.0
    """Wall-clock limit of each trial with which EVIDENCE chooses, in seconds."""
    cpu_limit_s: Annotated[Annotated[float, Field(gt=0, le=864000)] | None, AT_MOST] = None
    """Limit of CPU time of one run, in seconds; none: not limited."""
    memory_limit_mb: Annotated[int, Field(ge=16, le=2**24), AT_MOST] = 1024
    """Memory of all processes of a run together, in MiB."""
    max_processes: Annotated[int, Field(ge=1, le=100000), AT_MOST] = 64
    """Processes and threads that a run may have at once."""
    max_open_files: Annotated[int, Field(ge=16, le=1048576), AT_MOST] = 1024
    """Files that one process of a run may hold open."""
    max_file_mb: Annotated[int, Field(ge=1, le=2**24), AT_MOST] = 512
    """Largest file a run may write, in MiB."""
    disk_limit_mb: Annotated[int, Field(ge=1, le=2**24), AT_MOST] = 512
    """Disk space that a run may fill, in MiB."""
    output_limit_mb: Annotated[float, Field(gt=0, le=1024), AT_MOST] = 20.0
    """Output kept of a run, in MiB: head and tail, the middle is cut."""
    env: Annotated[dict[str, str], NO_NEW_VARIABLES] = Field(default_factory=dict)
    """Variables given to programs, NAME=VALUE,NAME=VALUE; nothing else of your environment is."""
    max_tokens_total: Annotated[Annotated[int, Field(ge=16, le=2**40)] | None, AT_MOST] = None
    """Tokens the model may write for a task; none: not limited."""
    max_wall_time_s: Annotated[Annotated[float, Field(gt=0, le=10**7)] | None, AT_MOST] = None
    """Wall-clock time for a task, in seconds; none: not limited."""
    allowed_packages: Annotated[tuple[str, ...], FEWER_ALLOWED] = ()
    """Distributions that programs may ask for, with what these need; empty: any that passes verification."""
    denied_packages: Annotated[tuple[str, ...], MORE_DENIED] = ()
    """Distributions that are never installed, also not because another one needs them."""
    min_package_age_days: Annotated[int, Field(ge=0, le=36500), AT_LEAST] = 7
    """Days since the first release of a distribution before it is trusted."""
    allow_source_builds: Annotated[bool, ONLY_OFF] = False
    """Build wheels of distributions that have none: that runs their code, confined and without network."""
    keep_environment: Annotated[bool, ONLY_OFF] = False
    """Keep the virtualenv after the execution."""

    @property
    def sampling_temperature_multiplier(self) -> float:
        """The same as ``sampling_temperature_multipler``, spelled correctly."""
        return self.sampling_temperature_multipler

    def __setattr__(self, name: str, value: Any) -> None:
        super().__setattr__("sampling_temperature_multipler" if name == CORRECT_SPELLING else name, value)

    @model_validator(mode="before")
    @classmethod
    def _name_unknown_keys(cls, values: Any) -> Any:
        """Refuse an unknown key and name the nearest known one."""
        if isinstance(values, Mapping):
            for key in values:
                if key not in cls.model_fields and key != CORRECT_SPELLING:
                    raise ValueError(unknown_key(str(key), cls.model_fields))
        return values

    @field_validator("network")
    @classmethod
    def _network_is_readable(cls, value: str) -> str:
        """Accept ``off``, ``on`` or a comma-separated list of HOST:PORT."""
        if value in {"off", "on"}:
            return value
        for item in value.split(","):
            host, _, port = item.strip().rpartition(":")
            if not host or not port.isdigit() or not 0 < int(port) < 65536:
                raise ValueError("must be off, on, or HOST:PORT,HOST:PORT")
        return value

    @field_validator("model", "workspace", mode="before")
    @classmethod
    def _is_named(cls, value: Any) -> Any:
        """Refuse an empty name and one that no file system takes."""
        if isinstance(value, str) and (not value.strip() or "\0" in value):
            raise ValueError("must be a name")
        return value

    @field_validator("env")
    @classmethod
    def _variables_are_named(cls, value: dict[str, str]) -> dict[str, str]:
        """Accept what a process can be given."""
        for name, text in value.items():
            if not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", name) or "\0" in text:
                raise ValueError("must be NAME=VALUE,NAME=VALUE")
        return value

    @field_validator("allowed_packages", "denied_packages")
    @classmethod
    def _packages_are_named(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        """Accept names of distributions, without versions."""
        for name in value:
            if not re.fullmatch(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?", name):
                raise ValueError("must be names of distributions, without versions")
        return value


def unknown_key(key: str, known: Mapping[str, Any]) -> str:
    """One line that refuses ``key`` and names the nearest of ``known``."""
    near = get_close_matches(key.replace("-", "_").lower(), known, n=1, cutoff=0.6)
    return f"unknown key {key!r}" + (f": did you mean {near[0]}?" if near else "")
