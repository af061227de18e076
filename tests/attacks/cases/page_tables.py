"""Page tables must be limited as other memory is."""
# ends: memory, none
from scene import *

size = 300 * 512 * (2 << 20)
libc.mmap.restype = ctypes.c_void_p
libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t] + [ctypes.c_int] * 3 + [ctypes.c_long]
libc.madvise.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
place = libc.mmap(None, size, 1, 0x4022, -1, 0)
if place not in (None, 2**64 - 1):
    libc.madvise(place, size, 15)
    for step in range(0, size, 2 << 20):
        ctypes.string_at(place + step, 1)
    time.sleep(1)
    print(open("/proc/self/status").read(), LEAKED)
