"""What a run may do and use, derived from the configuration: not a second place to set things."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from code_it.config import TaskExecutionConfig

__all__ = ["MIB", "Policy"]

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Policy:
    """Limits of one run. Seconds and bytes; ``None``: not limited.

    ``hosts`` are the only ones reachable when ``network`` is false.
    """

    wall_s: float
    cpu_s: float | None
    memory_bytes: int
    processes: int
    open_files: int
    file_bytes: int
    disk_bytes: int
    output_bytes: int
    env: Mapping[str, str]
    network: bool
    hosts: tuple[str, ...]

    @classmethod
    def of(cls, config: TaskExecutionConfig) -> Policy:
        """The policy that ``config`` asks for."""
        listed = config.network not in {"off", "on"}
        return cls(
            wall_s=config.run_timeout_s,
            cpu_s=config.cpu_limit_s,
            memory_bytes=config.memory_limit_mb * MIB,
            processes=config.max_processes,
            open_files=config.max_open_files,
            file_bytes=config.max_file_mb * MIB,
            disk_bytes=config.disk_limit_mb * MIB,
            output_bytes=int(config.output_limit_mb * MIB),
            env=dict(config.env),
            network=config.network == "on",
            hosts=tuple(host.strip() for host in config.network.split(",")) if listed else (),
        )
