"""SIGSTOP must not stop code_it."""
from scene import *

for pid in (PARENT, os.getppid()):
    with attempt():
        os.kill(pid, signal.SIGSTOP)
for group in (PARENT, VICTIM):
    with attempt():
        os.killpg(group, signal.SIGSTOP)
