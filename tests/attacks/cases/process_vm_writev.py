"""process_vm_writev must not change another process."""
from scene import *

buffer = ctypes.create_string_buffer(b"overwritten" * 10, LENGTH)
local = (ctypes.c_size_t * 2)(ctypes.addressof(buffer), LENGTH)
remote = (ctypes.c_size_t * 2)(ADDRESS, LENGTH)
for pid in (PARENT, os.getppid()):
    with attempt():
        syscall(NR["process_vm_writev"], pid, local, 1, remote, 1, 0)
