"""Memory that belongs to no process must be limited too."""
# ends: memory, none
from scene import *

with attempt():
    held = []
    while True:
        held.append(os.memfd_create("hoard"))
        for _ in range(16):
            os.write(held[-1], b"x" * (1 << 20))
