"""kcmp must not compare with processes outside."""
from scene import *

with attempt():
    syscall(NR["kcmp"], os.getpid(), PARENT, 0, 0, 0)
    print(LEAKED)
