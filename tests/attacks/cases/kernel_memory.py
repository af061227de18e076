"""Kernel memory and its log must not be readable."""
from scene import *

for path in ("/proc/kcore", "/proc/kmsg", "/dev/kmsg", "/sys/kernel/security/lsm", "/proc/iomem"):
    with attempt():
        if any(digit in open(path, "rb").read(4096) for digit in b"123456789abcdef"):
            print(path, LEAKED if path != "/proc/iomem" else "")
with attempt():
    buffer = ctypes.create_string_buffer(4096)
    if syscall(NR["syslog"], 3, buffer, 4096) > 0:
        print(LEAKED)
