"""Priorities of other processes must not be changed."""
from scene import *

with attempt():
    os.setpriority(os.PRIO_PROCESS, VICTIM, 19)
with attempt():
    os.sched_setaffinity(VICTIM, {0})
with attempt():
    import resource

    resource.prlimit(VICTIM, resource.RLIMIT_NOFILE, (3, 3))
