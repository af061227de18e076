"""Changes in the home must not be observable."""
from scene import *

with attempt():
    handle = libc.inotify_init1(0)
    if libc.inotify_add_watch(handle, HOME.encode(), 0xFFF) >= 0:
        print(LEAKED)
