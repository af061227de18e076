"""The private temporary folder must be held by the limit of the disk."""
# ends: disk
from scene import *

for number in range(100_000):
    with open(os.path.join(tempfile.gettempdir(), f"part-{number}"), "wb") as file:
        file.write(b"x" * (1 << 20))
