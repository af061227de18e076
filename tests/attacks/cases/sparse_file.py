"""A file of 10 TB must neither be allowed nor hashed."""
# ends: disk
from scene import *

handle = os.open("huge", os.O_CREAT | os.O_RDWR)
for size in (10 << 40, 1 << 40):
    with attempt():
        os.ftruncate(handle, size)
grow(handle)
