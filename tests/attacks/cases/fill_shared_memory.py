"""Shared memory must be held by a limit."""
# ends: memory, disk, none
from scene import *

with attempt():
    with open("/dev/shm/big", "wb", 0) as file:
        for _ in range(4096):
            file.write(b"x" * (1 << 20))
    print(LEAKED)
