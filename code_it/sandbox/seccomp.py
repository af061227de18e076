"""A seccomp filter over system calls that no program of this kind needs, as a classic BPF program."""

from __future__ import annotations

import errno
import platform
import struct

__all__ = ["compiled_filter"]

ALLOW = 0x7FFF0000
KILL = 0x80000000
ERRNO = 0x00050000
LOAD, JUMP_EQUAL, JUMP_GREATER_EQUAL, JUMP_SET, RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
NUMBER, ARCHITECTURE = 0, 4
FIRST, SECOND, THIRD, FOURTH = 16, 24, 32, 40
"""Where the low halves of the arguments lie."""
X32 = 0x40000000
NEW_NAMESPACES = 0x7E020000 | 0x00000080
"""CLONE_NEW* of clone: mount, cgroup, uts, ipc, user, pid, net, time."""
SOCKET_FAMILIES = (1, 2, 10, 16)
"""AF_UNIX, AF_INET, AF_INET6, AF_NETLINK (getaddrinfo and if_nameindex need it)."""
TRANSPORTS = (0, 1, 6, 17, 58)
"""Protocols of sockets: the family's own, ICMP, TCP, UDP, ICMPv6. Not MPTCP, SCTP, DCCP, UDP-Lite."""
MSG_FASTOPEN = 0x20000000
O_PATH = 0o10000000
TIOCSTI, TIOCLINUX = 0x5412, 0x541C
RESERVATIONS = (0x40305828, 0x4030582A, 0x40305839)
"""FS_IOC_RESVSP, FS_IOC_RESVSP64 and FS_IOC_ZERO_RANGE: fallocate by another name."""
YOUNGER = 463
"""The first call that is too young for programs to rely on, setxattrat: they know what to do without
it and all that follow, on every architecture. Landlock does not watch over some of them."""

_X86_64 = {
    "ptrace": 101, "syslog": 103, "uselib": 134, "personality": 135, "ustat": 136, "sysfs": 139,
    "pivot_root": 155, "_sysctl": 156, "adjtimex": 159, "chroot": 161, "acct": 163,
    "settimeofday": 164, "mount": 165, "umount2": 166, "swapon": 167, "swapoff": 168, "reboot": 169,
    "sethostname": 170, "setdomainname": 171, "iopl": 172, "ioperm": 173, "init_module": 175,
    "delete_module": 176, "quotactl": 179, "nfsservctl": 180, "lookup_dcookie": 212,
    "clock_settime": 227, "kexec_load": 246, "add_key": 248, "request_key": 249, "keyctl": 250,
    "migrate_pages": 256, "unshare": 272, "move_pages": 279, "perf_event_open": 298,
    "fanotify_init": 300, "name_to_handle_at": 303, "open_by_handle_at": 304, "clock_adjtime": 305,
    "setns": 308, "process_vm_readv": 310, "process_vm_writev": 311, "kcmp": 312,
    "finit_module": 313, "kexec_file_load": 320, "bpf": 321, "userfaultfd": 323,
    "io_uring_setup": 425, "io_uring_enter": 426, "io_uring_register": 427, "open_tree": 428,
    "move_mount": 429, "fsopen": 430, "fsconfig": 431, "fsmount": 432, "fspick": 433,
    "pidfd_getfd": 438, "process_madvise": 440, "mount_setattr": 442, "quotactl_fd": 443,
    "landlock_create_ruleset": 444, "memfd_secret": 447,
}  # fmt: skip
_AARCH64 = {
    "ptrace": 117, "syslog": 116, "personality": 92, "pivot_root": 41, "adjtimex": 171, "chroot": 51,
    "acct": 89, "settimeofday": 170, "mount": 40, "umount2": 39, "swapon": 224, "swapoff": 225,
    "reboot": 142, "sethostname": 161, "setdomainname": 162, "init_module": 105, "delete_module": 106,
    "quotactl": 60, "nfsservctl": 42, "lookup_dcookie": 18, "clock_settime": 112, "kexec_load": 104,
    "add_key": 217, "request_key": 218, "keyctl": 219, "migrate_pages": 238, "unshare": 97,
    "move_pages": 239, "perf_event_open": 241, "fanotify_init": 262, "name_to_handle_at": 264,
    "open_by_handle_at": 265, "clock_adjtime": 266, "setns": 268, "process_vm_readv": 270,
    "process_vm_writev": 271, "kcmp": 272, "finit_module": 273, "kexec_file_load": 294, "bpf": 280,
    "userfaultfd": 282, "io_uring_setup": 425, "io_uring_enter": 426, "io_uring_register": 427,
    "open_tree": 428, "move_mount": 429, "fsopen": 430, "fsconfig": 431, "fsmount": 432,
    "fspick": 433, "pidfd_getfd": 438, "process_madvise": 440, "mount_setattr": 442,
    "quotactl_fd": 443, "landlock_create_ruleset": 444, "memfd_secret": 447,
}  # fmt: skip
_MACHINES: dict[str, tuple[int, dict[str, int], dict[str, int]]] = {
    "x86_64": (
        0xC000003E,
        _X86_64,
        {"clone": 56, "clone3": 435, "socket": 41, "socketpair": 53, "ioctl": 16,
         "memfd_create": 319, "shmget": 29, "fallocate": 285,
         "sendto": 44, "sendmsg": 46, "sendmmsg": 307, "setpriority": 141, "prlimit64": 302,
         "sched_setaffinity": 203, "sched_setscheduler": 144, "sched_setparam": 142, "sched_setattr": 314,
         "ioprio_set": 251, "inotify_init": 253, "inotify_init1": 294, "open": 2, "openat": 257,
         "openat2": 437, "getxattr": 191, "lgetxattr": 192, "listxattr": 194, "llistxattr": 195},
    ),
    "aarch64": (
        0xC00000B7,
        _AARCH64,
        {"clone": 220, "clone3": 435, "socket": 198, "socketpair": 199, "ioctl": 29,
         "memfd_create": 279, "shmget": 194, "fallocate": 47,
         "sendto": 206, "sendmsg": 211, "sendmmsg": 269, "setpriority": 140, "prlimit64": 261,
         "sched_setaffinity": 122, "sched_setscheduler": 119, "sched_setparam": 118, "sched_setattr": 274,
         "ioprio_set": 30, "inotify_init1": 26, "openat": 56, "openat2": 437, "getxattr": 8,
         "lgetxattr": 9, "listxattr": 11, "llistxattr": 12},
    ),
}  # fmt: skip


def compiled_filter(
    hidden_memory: bool, shared_host: bool = False, machine: str | None = None
) -> bytes | None:
    """The filter for ``machine``, default this one; ``None`` on machines it is not written for.

    ``hidden_memory``: also refuse memory that belongs to no process (memfd, System V), for where
    no cgroup counts it. ``shared_host``: also refuse what reaches the host's other processes and
    files, for where there are no namespaces. Nowhere can space on the disk be taken in advance, which
    would be at once and in any amount: glibc's posix_fallocate writes instead.
    """
    known = _MACHINES.get(machine or platform.machine())
    if known is None:
        return None
    architecture, refused, special = known
    code = [_load(ARCHITECTURE), _jump(JUMP_EQUAL, architecture, 1, 0), _return(KILL), _load(NUMBER)]
    if architecture == 0xC000003E:
        code += [_jump(JUMP_GREATER_EQUAL, X32, 0, 1), _return(ERRNO | errno.ENOSYS)]
    code += [_jump(JUMP_GREATER_EQUAL, YOUNGER, 0, 1), _return(ERRNO | errno.ENOSYS)]
    numbers = list(refused.values())
    if hidden_memory:
        numbers += [special["memfd_create"], special["shmget"]]
    for number in numbers:
        code += [_jump(JUMP_EQUAL, number, 0, 1), _return(ERRNO | errno.EPERM)]
    code += [_jump(JUMP_EQUAL, special["clone3"], 0, 1), _return(ERRNO | errno.ENOSYS)]
    code += [_jump(JUMP_EQUAL, special["fallocate"], 0, 1), _return(ERRNO | errno.EOPNOTSUPP)]
    code += _when(special["clone"], _refuse_new_namespaces())
    for name in ("socket", "socketpair"):
        code += _when(special[name], _refuse_sockets())
    for name, flags in (("sendto", FOURTH), ("sendmsg", THIRD), ("sendmmsg", FOURTH)):
        code += _when(special[name], _refuse_flags(flags, MSG_FASTOPEN))
    if shared_host:
        code += _keep_to_oneself(special)
    code += _when(special["ioctl"], _refuse_requests())
    code.append(_return(ALLOW))
    return b"".join(code)


def _refuse_new_namespaces() -> list[bytes]:
    return _refuse_flags(FIRST, NEW_NAMESPACES)


def _refuse_flags(argument: int, flags: int) -> list[bytes]:
    return [
        _load(argument),
        _jump(JUMP_SET, flags, 0, 1),
        _return(ERRNO | errno.EPERM),
        _return(ALLOW),
    ]


def _refuse_sockets() -> list[bytes]:
    """Only the families that a namespace separates, and of them only what programs use."""
    inner = [_load(THIRD)]
    for protocol in TRANSPORTS:
        inner += [_jump(JUMP_EQUAL, protocol, 0, 1), _return(ALLOW)]
    inner.append(_return(ERRNO | errno.EPROTONOSUPPORT))
    code = [_load(FIRST)]
    for family in SOCKET_FAMILIES:
        code += [_jump(JUMP_EQUAL, family, 0, len(inner)), *inner]
    return [*code, _return(ERRNO | errno.EAFNOSUPPORT)]


def _keep_to_oneself(special: dict[str, int]) -> list[bytes]:
    """Priorities and limits may be set for oneself (pid 0) only; no watching of folders.

    No looking at files by way of handles or attributes, which Landlock lets pass.
    """
    code: list[bytes] = []
    arguments = {"setpriority": SECOND, "ioprio_set": SECOND}
    for name in ("setpriority", "ioprio_set", "prlimit64", "sched_setaffinity"):
        code += _when(special[name], _refuse_nonzero(arguments.get(name, FIRST)))
    for name in ("sched_setscheduler", "sched_setparam", "sched_setattr"):
        code += _when(special[name], _refuse_nonzero(FIRST))
    for name in ("inotify_init", "inotify_init1"):
        if name in special:
            code += [_jump(JUMP_EQUAL, special[name], 0, 1), _return(ERRNO | errno.ENOSYS)]
    code += [_jump(JUMP_EQUAL, special["openat2"], 0, 1), _return(ERRNO | errno.ENOSYS)]
    for name in ("getxattr", "lgetxattr", "listxattr", "llistxattr"):
        code += [_jump(JUMP_EQUAL, special[name], 0, 1), _return(ERRNO | errno.ENOTSUP)]
    for name, flags in (("open", SECOND), ("openat", THIRD)):
        if name in special:
            code += _when(special[name], _refuse_flags(flags, O_PATH))
    return code


def _refuse_nonzero(argument: int) -> list[bytes]:
    return [
        _load(argument),
        _jump(JUMP_EQUAL, 0, 0, 1),
        _return(ALLOW),
        _return(ERRNO | errno.EPERM),
    ]


def _refuse_requests() -> list[bytes]:
    """No input for a terminal, no space on the disk that was not written."""
    code = [_load(SECOND)]
    for request in (TIOCSTI, TIOCLINUX, *RESERVATIONS):
        code += [_jump(JUMP_EQUAL, request, 0, 1), _return(ERRNO | errno.EPERM)]
    return [*code, _return(ALLOW)]


def _when(number: int, block: list[bytes]) -> list[bytes]:
    """Run ``block``, which always returns, for this system call only."""
    return [_jump(JUMP_EQUAL, number, 0, len(block)), *block]


def _load(offset: int) -> bytes:
    return struct.pack("HBBI", LOAD, 0, 0, offset)


def _jump(kind: int, value: int, when_true: int, when_false: int) -> bytes:
    return struct.pack("HBBI", kind, when_true, when_false, value)


def _return(value: int) -> bytes:
    return struct.pack("HBBI", RETURN, 0, 0, value)
