"""Address space randomisation and the like must not be switched off for others."""
from scene import *

with attempt():
    open("/proc/sys/kernel/randomize_va_space", "w").write("0")
    print(LEAKED)
with attempt():
    open(f"/proc/{PARENT}/oom_score_adj", "w").write("1000")
    print(LEAKED)
with attempt():
    open(f"/proc/{VICTIM}/coredump_filter", "w").write("0")
    print(LEAKED)
