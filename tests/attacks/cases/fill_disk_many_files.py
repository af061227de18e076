"""Many files must end by the limit of the disk."""
# ends: disk
from scene import *

for number in range(100_000):
    with open(f"part-{number}", "wb") as file:
        file.write(b"x" * (1 << 20))
