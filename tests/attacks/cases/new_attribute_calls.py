"""The newer calls for attributes (setxattrat, file_setattr) must not reach a file of the home either."""
from scene import *

value = ctypes.create_string_buffer(b"1", 1)
arguments = struct.pack("QII", ctypes.addressof(value), 1, 0)
for path in (CANARY, HOME):
    with attempt():
        syscall(463, AT_FDCWD, path.encode(), 0, b"user.owned", arguments, len(arguments))
        print(LEAKED)
    with attempt():
        syscall(469, AT_FDCWD, path.encode(), struct.pack("QIIII", 0x40, 0, 0, 0, 0), 24, 0)
        print(LEAKED)
