"""truncate(2) must not reach a file of the home."""
from scene import *

with attempt():
    os.truncate(CANARY, 0)
with attempt():
    libc.truncate(CANARY.encode(), 0)
