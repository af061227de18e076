"""Files that are deleted but still open must be held by the limit of the disk."""
# ends: disk
from scene import *

held = []
while len(held) < 200:
    held.append(open("gone", "wb", 0))
    os.remove("gone")
    held[-1].write(b"x" * (1 << 20))
time.sleep(30)
