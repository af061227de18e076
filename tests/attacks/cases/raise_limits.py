"""A program must not raise its own limits."""
# ends: disk, none
from scene import *
import resource

for kind in (resource.RLIMIT_FSIZE, resource.RLIMIT_NOFILE):
    with attempt():
        resource.setrlimit(kind, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        print(kind, LEAKED)
    with attempt():
        soft, hard = resource.getrlimit(kind)
        resource.setrlimit(kind, (hard + 1, hard + 1))
        print(kind, LEAKED)
