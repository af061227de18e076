"""fsopen, open_tree, move_mount and mount_setattr must be refused."""
from scene import *

with attempt():
    print(syscall(NR["open_tree"], AT_FDCWD, b"/", 1), LEAKED)
with attempt():
    print(syscall(NR["fsopen"], b"tmpfs", 0), LEAKED)
with attempt():
    attributes = (ctypes.c_uint64 * 4)(0, 1, 0, 0)
    syscall(NR["mount_setattr"], AT_FDCWD, b"/", 0, attributes, 32)
    print(LEAKED)
