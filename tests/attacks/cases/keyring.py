"""The kernel's keyrings must be refused."""
from scene import *

with attempt():
    print(syscall(NR["keyctl"], 0, -4, 1), LEAKED)
with attempt():
    print(syscall(NR["add_key"], b"user", b"code_it", b"attack", 6, -3), LEAKED)
