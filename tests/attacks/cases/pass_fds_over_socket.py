"""A file descriptor must not be fetched from a process outside over a Unix socket."""
from scene import *

with attempt():
    s = socket.socket(socket.AF_UNIX)
    s.connect(UNIX)
    print(socket.recv_fds(s, 1024, 10), LEAKED)
