"""process_vm_readv must not read another process."""
from scene import *

buffer = ctypes.create_string_buffer(LENGTH)
local = (ctypes.c_size_t * 2)(ctypes.addressof(buffer), LENGTH)
remote = (ctypes.c_size_t * 2)(ADDRESS, LENGTH)
for pid in (PARENT, os.getppid(), VICTIM):
    with attempt():
        syscall(NR["process_vm_readv"], pid, local, 1, remote, 1, 0)
        print(buffer.raw)
