"""Memory of many processes together must be limited."""
# ends: memory
import os
import time

hoard = []
for _ in range(5):
    if os.fork() == 0:
        break
for _ in range(20):
    hoard.append(bytearray(b"x") * (4 << 20))
    time.sleep(0.01)
time.sleep(30)
