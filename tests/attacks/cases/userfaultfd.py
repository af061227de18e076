"""userfaultfd must be refused."""
from scene import *

for flags in (0, 1):
    with attempt():
        print(syscall(NR["userfaultfd"], flags), LEAKED)
