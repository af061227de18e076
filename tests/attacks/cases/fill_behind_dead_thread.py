"""Deleted files of a process whose first thread has ended must be held by the limit of the disk."""
# ends: disk
from scene import *
import threading


def hoard():
    time.sleep(0.2)
    held = []
    for number in range(200):
        held.append(open("gone", "wb", 0))
        os.remove("gone")
        held[-1].write(b"x" * (1 << 20))
    time.sleep(30)


threading.Thread(target=hoard).start()
syscall(NR["exit"], 0)
