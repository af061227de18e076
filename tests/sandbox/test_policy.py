"""The policy is what the configuration says; hints can be acted on."""

from __future__ import annotations

import subprocess
from pathlib import Path

from code_it.config import TaskExecutionConfig
from code_it.sandbox import probe
from code_it.sandbox.bwrap_binary import apparmor_command
from code_it.sandbox.policy import MIB, Policy


def test_the_defaults() -> None:
    policy = Policy.of(TaskExecutionConfig())
    assert (policy.wall_s, policy.cpu_s) == (60.0, None)
    assert (policy.memory_bytes, policy.disk_bytes) == (1024 * MIB, 512 * MIB)
    assert (policy.processes, policy.output_bytes) == (64, 20 * MIB)
    assert (policy.network, policy.hosts, policy.env) == (False, (), {})


def test_what_was_set() -> None:
    config = TaskExecutionConfig(
        run_timeout_s=3, cpu_limit_s=2, memory_limit_mb=64, max_processes=5, max_open_files=50, max_file_mb=7,
        disk_limit_mb=9, output_limit_mb=0.5, env={"A": "1"}, network="example.org:443, 10.0.0.1:80",
    )  # fmt: skip
    policy = Policy.of(config)
    assert (policy.wall_s, policy.cpu_s, policy.memory_bytes, policy.processes) == (3, 2, 64 * MIB, 5)
    assert (policy.open_files, policy.file_bytes, policy.disk_bytes) == (50, 7 * MIB, 9 * MIB)
    assert (policy.output_bytes, policy.env, policy.network) == (MIB // 2, {"A": "1"}, False)
    assert policy.hosts == ("example.org:443", "10.0.0.1:80")


def test_every_mechanism_is_reported_with_a_reason_and_a_hint() -> None:
    reports = probe()
    assert [report.name for report in reports] == ["bubblewrap", "sandlock"]
    assert all(report.usable or (report.reason and report.hint) for report in reports)


def test_the_apparmor_command_writes_a_profile_for_the_path() -> None:
    command = apparmor_command(Path("/home/me/my env/bwrap"))
    written = subprocess.run(
        ["sh", "-c", command.partition(" | sudo")[0]], capture_output=True, text=True
    ).stdout
    assert written == (
        'abi <abi/4.0>,\nprofile code_it-bwrap "/home/me/my env/bwrap" flags=(unconfined) {\n  userns,\n}\n'
    )
    assert "\n" not in command
