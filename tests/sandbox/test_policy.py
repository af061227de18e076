"""The policy is what the configuration says; hints can be acted on."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from code_it.config import TaskExecutionConfig
from code_it.sandbox import probe
from code_it.sandbox.bwrap_binary import apparmor_command, binary, hint
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


@pytest.mark.parametrize("folder", ["/home/me/my env", "/home/o'neil/100%", "/srv/{a}*[b]", '/opt/a"b'])
def test_the_apparmor_command_writes_a_profile_for_the_path(folder: str) -> None:
    command = apparmor_command(Path(folder, "bwrap"))
    printing, _, installing = command.partition(" | sudo tee ")
    written = subprocess.run(["sh", "-c", printing], capture_output=True, text=True, check=True).stdout
    first, second, *rest = written.splitlines()
    head, _, tail = second.partition(' "')
    assert (first, rest) == ("abi <abi/4.0>,", ["  userns,", "}"])
    assert tail.replace("\\", "") == f'{folder}/bwrap" flags=(unconfined) {{'
    name = head.removeprefix("profile ")
    assert installing == f"/etc/apparmor.d/{name} && sudo apparmor_parser -r /etc/apparmor.d/{name}"
    assert "\n" not in command


def test_the_hint_names_apparmor_where_it_is_what_forbids(tmp_path: Path) -> None:
    (tmp_path / "on").write_text("1\n")
    (tmp_path / "off").write_text("0\n")
    assert str(binary().resolve()) in hint(tmp_path / "on")
    assert "apparmor_parser" in hint(tmp_path / "on")
    for other in ("off", "missing"):
        assert "user.max_user_namespaces" in hint(tmp_path / other)
