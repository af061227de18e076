"""A handle without reading (O_PATH) must not tell the size of a file in the home."""
from scene import *

HOW = struct.pack("QQQ", os.O_PATH, 0, 0)

for take in (
    lambda: os.open(SECRET_FILE, os.O_PATH),
    lambda: os.open(os.path.basename(SECRET_FILE), os.O_PATH, dir_fd=os.open(HOME, os.O_PATH)),
    lambda: syscall(NR["openat2"], AT_FDCWD, SECRET_FILE.encode(), ctypes.create_string_buffer(HOW, 24), 24),
):
    with attempt():
        if os.fstat(take()).st_size == SECRET_SIZE:
            print(LEAKED)
