"""The C library's open must be refused like Python's."""
from scene import *

with attempt():
    fd = libc.open(SECRET_FILE.encode(), os.O_RDONLY)
    if fd >= 0:
        print(os.read(fd, 4096))
with attempt():
    fd = syscall(NR["openat2"], AT_FDCWD, SECRET_FILE.encode(), (ctypes.c_uint64 * 3)(0, 0, 0), 24)
    print(os.read(fd, 4096))
