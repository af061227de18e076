"""open_by_handle_at must not open a file by its inode."""
from scene import *

handle = ctypes.create_string_buffer(128)
struct.pack_into("II", handle, 0, 120, 0)
mount = ctypes.c_int()
with attempt():
    syscall(NR["name_to_handle_at"], AT_FDCWD, b"/", handle, ctypes.byref(mount), 0)
for inode in (SECRET_INODE, 2):
    struct.pack_into("IiII", handle, 0, 8, 1, inode & 0xFFFFFFFF, 0)
    with attempt():
        fd = syscall(NR["open_by_handle_at"], os.open("/", os.O_RDONLY), handle, os.O_RDONLY)
        print(os.read(fd, 4096))
