"""Empty files without end must be held by the limit of the disk."""
# ends: disk
from scene import *

for number in range(10_000_000):
    os.close(os.open(f"empty-{number}", os.O_CREAT | os.O_WRONLY))
