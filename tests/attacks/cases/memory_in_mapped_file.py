"""A mapped anonymous shared region must be limited."""
# ends: memory
from scene import *

region = mmap.mmap(-1, 2 << 30)
for offset in range(0, 2 << 30, 4096):
    region[offset] = 1
time.sleep(30)
