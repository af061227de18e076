"""Memory that many processes take in an instant must end by the limit of memory."""
# ends: memory
import os
import time

for _ in range(7):
    if os.fork() == 0:
        hoard = b"x" * (200 << 20)
        time.sleep(30)
time.sleep(30)
