"""Files that are holes only must not be brought in beyond the limit of the disk."""
# skipped: 20
from scene import *

for number in range(25):
    with open(f"sparse-{number}", "wb") as file:
        file.truncate(47 << 20)
