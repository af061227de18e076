"""Joining the namespaces of a process outside must be refused."""
from scene import *

for pid in (PARENT, VICTIM, 1):
    for kind in ("mnt", "net", "pid", "user", "ipc", "uts"):
        with attempt():
            inside = os.readlink(f"/proc/self/ns/{kind}")
            handle = os.open(f"/proc/{pid}/ns/{kind}", os.O_RDONLY)
            syscall(NR["setns"], handle, 0)
            print(kind, LEAKED)
    with attempt():
        syscall(NR["setns"], os.pidfd_open(pid), 0x20000)
        print(LEAKED)
