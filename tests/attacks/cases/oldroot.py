"""Traces of the way into the sandbox must not lead back."""
from scene import *

for path in ("/oldroot", "/newroot", "/.pivot", "/tmp/oldroot"):
    with attempt():
        print(os.listdir(path), LEAKED)
