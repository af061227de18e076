"""io_uring, which goes around filters of system calls, must be refused."""
from scene import *

parameters = ctypes.create_string_buffer(120)
with attempt():
    print(syscall(NR["io_uring_setup"], 8, parameters), LEAKED)
