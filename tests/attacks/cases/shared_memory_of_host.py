"""System V and POSIX shared memory of the host must not be visible."""
from scene import *

with attempt():
    lines = open("/proc/sysvipc/shm").read().splitlines()[1:]
    if lines and SYSV_KEY:
        shm = libc.shmget(SYSV_KEY, 4096, 0o666)
        if shm >= 0:
            libc.shmat.restype = ctypes.c_void_p
            print(ctypes.string_at(libc.shmat(shm, None, 0), 64), LEAKED)
with attempt():
    print(open("/dev/shm/" + POSIX_NAME).read())
