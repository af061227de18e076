"""The environment and command line of other processes must not be readable."""
from scene import *

for pid in os.listdir("/proc"):
    if pid.isdigit() and int(pid) != os.getpid():
        for name in ("environ", "cmdline", "maps", "auxv"):
            with attempt():
                print(open(f"/proc/{pid}/{name}").read())
