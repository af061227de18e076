"""A program must not change the times of a file of the home."""
from scene import *

with attempt():
    os.utime(CANARY, (1, 1))
with attempt():
    os.utime(HOME, (1, 1))
