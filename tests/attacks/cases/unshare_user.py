"""A new user namespace, which would give capabilities, must be refused."""
from scene import *

for flag in (0x10000000, 0x20000, 0x40000000, 0x10000000 | 0x20000 | 0x40000000, 0x20000000, 0x8000000, 0x4000000):
    with attempt():
        syscall(NR["unshare"], flag)
        print(hex(flag), LEAKED)
