"""A Unix socket in the file system outside must see no connection."""
from scene import *

for path in (UNIX, "/proc/1/root" + UNIX, "/var/run/docker.sock", "/run/docker.sock"):
    with attempt():
        s = socket.socket(socket.AF_UNIX)
        s.connect(path)
        s.sendall(b"attack")
        print(LEAKED)
