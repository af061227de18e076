"""The magic key must not be reachable."""
from scene import *

with attempt():
    open("/proc/sysrq-trigger", "w").close()
    print(LEAKED)
