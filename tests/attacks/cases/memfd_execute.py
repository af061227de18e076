"""A program from memory must have no more rights than the one that made it."""
from scene import *

with attempt():
    handle = os.memfd_create("attack", 0)
    os.write(handle, open("/usr/bin/cat", "rb").read() if os.path.exists("/usr/bin/cat") else b"")
    if os.fork() == 0:
        os.execv(f"/proc/self/fd/{handle}", ["cat", SECRET_FILE])
    os.wait()
