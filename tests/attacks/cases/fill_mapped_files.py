"""Files that are deleted and closed but still mapped must be held by the limit of the disk."""
# ends: disk
from scene import *

block = b"x" * (10 << 20)
for number in range(40):
    with open("gone", "wb+", 0) as file:
        file.write(block)
        libc.mmap(None, 4096, 1, 1, file.fileno(), ctypes.c_long(0))
    os.remove("gone")
time.sleep(30)
