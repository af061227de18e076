"""pidfd_getfd must not take a file descriptor of another process."""
from scene import *

for pid in (PARENT, VICTIM, os.getppid()):
    with attempt():
        handle = os.pidfd_open(pid)
        for number in range(64):
            with attempt():
                taken = syscall(NR["pidfd_getfd"], handle, number, 0)
                print(taken, LEAKED)
