import os
import resource

print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss > 0, os.cpu_count() > 0, len(os.sched_getaffinity(0)) > 0)
print(os.nice(0), os.getpriority(os.PRIO_PROCESS, 0))
