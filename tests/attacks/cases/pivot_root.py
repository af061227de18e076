"""pivot_root must be refused."""
from scene import *

os.makedirs("new/old")
with attempt():
    syscall(NR["pivot_root"], b"new", b"new/old")
    print(LEAKED)
