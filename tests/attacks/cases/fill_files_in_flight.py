"""Deleted files that wait in a socket, open nowhere, must be held by the limit of the disk."""
# ends: disk
from scene import *

there, here = socket.socketpair()
block = b"x" * (10 << 20)
for number in range(40):
    with open("gone", "wb", 0) as file:
        file.write(block)
        socket.send_fds(here, [b"x"], [file.fileno()])
    os.remove("gone")
time.sleep(30)
