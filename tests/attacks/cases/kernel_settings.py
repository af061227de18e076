"""Kernel settings below /proc/sys must not be changed."""
from scene import *

for name in ("vm/swappiness", "kernel/core_pattern", "kernel/printk", "kernel/hostname", "fs/suid_dumpable"):
    with attempt():
        value = open("/proc/sys/" + name).read()
        open("/proc/sys/" + name, "w").write(value)
        print(name, LEAKED)
