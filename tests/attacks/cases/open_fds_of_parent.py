"""File descriptors of code_it must not be opened through /proc, nor be inherited."""
from scene import *

for number in sorted(int(name) for name in os.listdir("/proc/self/fd")):
    if number > 2:
        with attempt():
            target = os.readlink(f"/proc/self/fd/{number}")
            if not target.startswith("/proc/"):
                print(number, target, LEAKED)
for pid in (PARENT, VICTIM, os.getppid()):
    with attempt():
        for name in os.listdir(f"/proc/{pid}/fd"):
            if int(name) > 2:
                with attempt():
                    handle = os.open(f"/proc/{pid}/fd/{name}", os.O_RDONLY | os.O_NONBLOCK)
                    print(pid, name, os.read(handle, 4096), LEAKED)
