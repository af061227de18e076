"""Space on the disk must not be taken in one step, past every limit."""
from scene import *

KEEP_SIZE, RESERVE, RESERVE_64, ZERO_RANGE = 1, 0x40305828, 0x4030582A, 0x40305839
length = 3 << 30
handle = os.open("one", os.O_CREAT | os.O_RDWR)
with attempt():
    libc.fallocate.argtypes = [ctypes.c_int, ctypes.c_int, ctypes.c_long, ctypes.c_long]
    libc.fallocate(handle, KEEP_SIZE, 0, length)
for request in (RESERVE, RESERVE_64, ZERO_RANGE):
    with attempt():
        libc.ioctl(handle, ctypes.c_ulong(request), struct.pack("hxxxxxxqqiI4i", 0, 0, length, 0, 0, 0, 0, 0, 0))
if os.fstat(handle).st_blocks * 512 > 1 << 20:
    print(LEAKED)
os.posix_fallocate(handle, 0, 1 << 20)
assert os.fstat(handle).st_size == 1 << 20
