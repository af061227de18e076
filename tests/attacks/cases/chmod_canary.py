"""A program must not change the rights of a file of the home."""
from scene import *

with attempt():
    os.chmod(CANARY, 0o777)
with attempt():
    os.chmod(HOME, 0o777)
with attempt():
    syscall(NR["fchmodat"], AT_FDCWD, CANARY.encode(), 0o777)
with attempt():
    syscall(NR["fchmodat2"], AT_FDCWD, CANARY.encode(), 0o777, 0)
