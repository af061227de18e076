"""The filter of each architecture, run here by a small interpreter of its classic BPF."""

from __future__ import annotations

import errno
import re
import struct
from pathlib import Path

import pytest

from code_it.sandbox.seccomp import _MACHINES, YOUNGER, compiled_filter

ALLOWED, KILLED = "allowed", "killed"
AUDIT = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
HEADERS = {
    "x86_64": Path("/usr/include/x86_64-linux-gnu/asm/unistd_64.h"),
    "aarch64": Path("/usr/include/asm-generic/unistd.h"),
}
ORDINARY = {
    "x86_64": {"read": 0, "openat": 257, "execve": 59, "fork": 57, "mmap": 9, "futex": 202, "prctl": 157},
    "aarch64": {"read": 63, "openat": 56, "execve": 221, "mmap": 222, "futex": 98, "prctl": 167},
}
EVERYWHERE = {"faccessat2": 439, "close_range": 436, "futex_waitv": 449, "mseal": 462}
MACHINES = sorted(AUDIT)


def decide(
    machine: str, number: int, *arguments: int, hidden: bool = False, shared: bool = False, audit: int = 0
) -> str | int:
    """What becomes of a system call: allowed, killed, or the number of the error."""
    code = compiled_filter(hidden, shared, machine)
    assert code is not None
    words = [*arguments, 0, 0, 0, 0, 0, 0][:6]
    data = struct.pack("iIQ6Q", number, audit or AUDIT[machine], 0, *words)
    verdict = run(code, data)
    return {0x7FFF0000: ALLOWED, 0x80000000: KILLED}.get(verdict, verdict & 0xFFFF)


def run(code: bytes, data: bytes) -> int:
    place = accumulator = 0
    while True:
        kind, when_true, when_false, value = struct.unpack_from("HBBI", code, place * 8)
        place += 1
        if kind == 0x06:
            return int(value)
        if kind == 0x20:
            (accumulator,) = struct.unpack_from("I", data, value)
        else:
            truth = {0x15: accumulator == value, 0x35: accumulator >= value, 0x45: bool(accumulator & value)}
            place += when_true if truth[kind] else when_false


@pytest.mark.parametrize("machine", MACHINES)
def test_ordinary_calls_are_allowed_and_others_refused(machine: str) -> None:
    _, refused, _ = _MACHINES[machine]
    assert all(decide(machine, number) == ALLOWED for number in ORDINARY[machine].values())
    assert all(decide(machine, number) == ALLOWED for number in EVERYWHERE.values())
    assert all(decide(machine, number) == errno.EPERM for number in refused.values())
    assert all(decide(machine, number) == errno.ENOSYS for number in range(YOUNGER, 600))


@pytest.mark.parametrize("machine", MACHINES)
def test_calls_of_another_architecture_are_killed(machine: str) -> None:
    thirty_two_bit = {"x86_64": 0x40000003, "aarch64": 0x40000028}[machine]
    assert decide(machine, ORDINARY[machine]["read"], audit=thirty_two_bit) == KILLED
    assert decide("x86_64", 0x40000000 | 59) == errno.ENOSYS


@pytest.mark.parametrize("machine", MACHINES)
def test_arguments_decide(machine: str) -> None:
    _, _, special = _MACHINES[machine]
    sigchld, new_user, new_time = 17, 0x10000000, 0x80
    assert decide(machine, special["clone"], sigchld) == ALLOWED
    assert decide(machine, special["clone"], sigchld | new_user) == errno.EPERM
    assert decide(machine, special["clone"], sigchld | new_time) == errno.EPERM
    assert decide(machine, special["clone3"]) == errno.ENOSYS
    assert decide(machine, special["socket"], 2, 1, 6) == ALLOWED
    assert decide(machine, special["socket"], 2, 1, 262) == errno.EPROTONOSUPPORT
    assert decide(machine, special["socket"], 40, 1, 0) == errno.EAFNOSUPPORT
    assert decide(machine, special["ioctl"], 0, 0x5413) == ALLOWED
    assert decide(machine, special["ioctl"], 0, 0x5412) == errno.EPERM
    assert decide(machine, special["ioctl"], 0, 0x4030582A) == errno.EPERM
    assert decide(machine, special["fallocate"]) == errno.EOPNOTSUPP
    assert decide(machine, special["sendto"], 3, 0, 0, 0x20000000) == errno.EPERM


@pytest.mark.parametrize("machine", MACHINES)
def test_more_is_refused_where_less_is_separated(machine: str) -> None:
    _, _, special = _MACHINES[machine]
    assert decide(machine, special["memfd_create"]) == ALLOWED
    assert decide(machine, special["memfd_create"], hidden=True) == errno.EPERM
    assert decide(machine, special["shmget"], hidden=True) == errno.EPERM
    assert decide(machine, special["setpriority"], 0, 0, 5, shared=True) == ALLOWED
    assert decide(machine, special["setpriority"], 0, 1, 5, shared=True) == errno.EPERM
    assert decide(machine, special["prlimit64"], 0, shared=True) == ALLOWED
    assert decide(machine, special["prlimit64"], 77, shared=True) == errno.EPERM
    assert decide(machine, special["inotify_init1"], shared=True) == errno.ENOSYS


@pytest.mark.parametrize("machine", MACHINES)
def test_the_numbers_are_those_of_the_kernel(machine: str) -> None:
    if not HEADERS[machine].exists():
        pytest.skip("the kernel's headers are not installed")
    text = HEADERS[machine].read_text()
    found = {name: int(number) for name, number in re.findall(r"#define __NR(?:3264)?_(\w+)\s+(\d+)", text)}
    _, refused, special = _MACHINES[machine]
    assert {name: found.get(name) for name in {**refused, **special}} == {**refused, **special}


def test_there_is_none_for_other_machines() -> None:
    assert compiled_filter(False, machine="riscv64") is None
