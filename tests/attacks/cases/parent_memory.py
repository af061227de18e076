"""The memory of code_it must not be readable through /proc."""
from scene import *

for pid in (PARENT, os.getppid(), 1):
    with attempt():
        with open(f"/proc/{pid}/mem", "rb", 0) as memory:
            memory.seek(ADDRESS)
            print(memory.read(LENGTH))
