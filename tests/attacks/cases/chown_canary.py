"""A program must not give away a file of the home."""
from scene import *

with attempt():
    os.chown(CANARY, 12345, 12345)
with attempt():
    os.lchown(CANARY, 12345, 12345)
with attempt():
    syscall(NR["fchownat"], AT_FDCWD, CANARY.encode(), 12345, 12345, 0)
