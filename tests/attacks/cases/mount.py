"""Mounting, remounting and unmounting must be refused."""
from scene import *

os.mkdir("here")
for source, kind, flags in ((b"/", b"", 4096), (b"none", b"tmpfs", 0), (b"proc", b"proc", 0), (b"none", b"", 32 | 4096)):
    with attempt():
        if libc.mount(source, b"here", kind, flags, 0) == 0:
            print(source, LEAKED)
with attempt():
    if libc.umount2(b"/usr", 2) == 0:
        print(LEAKED)
