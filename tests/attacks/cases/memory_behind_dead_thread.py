"""The memory of a process whose first thread has ended must be limited."""
# ends: memory
from scene import *
import threading


def hoard():
    time.sleep(0.2)
    held = [b"x" * (8 << 20) for _ in range(50)]
    time.sleep(30)


threading.Thread(target=hoard).start()
syscall(NR["exit"], 0)
