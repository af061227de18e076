"""Control groups must not be reachable, and with them release agents and other groups."""
from scene import *

with attempt():
    os.mkdir("group")
    if libc.mount(b"cgroup", b"group", b"cgroup", 0, b"memory") == 0:
        print(LEAKED)
for path in glob.glob("/sys/fs/cgroup/*"):
    with attempt():
        os.mkdir(path + "/code_it_attack")
        print(path, LEAKED)
