"""clone and clone3 must not make namespaces either."""
from scene import *

with attempt():
    pid = syscall(NR["clone"], 0x10000000 | signal.SIGCHLD, 0, 0, 0, 0)
    if pid == 0:
        os._exit(0)
    print(LEAKED)
arguments = (ctypes.c_uint64 * 11)(0x10000000, 0, 0, 0, signal.SIGCHLD)
with attempt():
    pid = syscall(NR["clone3"], arguments, 88)
    if pid == 0:
        os._exit(0)
    print(LEAKED)
