"""ptrace must not attach to code_it or to a victim."""
from scene import *

for pid in (PARENT, VICTIM, os.getppid(), 1):
    for request in (16, 0x4206):
        with attempt():
            if libc.ptrace(request, pid, 0, 0) == 0:
                print(LEAKED)
