"""Devices, sockets and pipes among the artifacts must be reported as skipped and never opened."""
# skipped: 2
from scene import *

with attempt():
    os.mkfifo("pipe")
with attempt():
    s = socket.socket(socket.AF_UNIX)
    s.bind("sock")
with attempt():
    os.mknod("device", stat.S_IFCHR | 0o666, os.makedev(1, 3))
with attempt():
    os.symlink("program.py", "link")
