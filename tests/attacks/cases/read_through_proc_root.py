"""/proc/self/root and /proc/1/root must not lead outside."""
from scene import *

for base in ("/proc/self/root", "/proc/1/root", f"/proc/{PARENT}/root", "/proc/self/cwd/../../../../../.."):
    with attempt():
        print(open(base + SECRET_FILE).read())
