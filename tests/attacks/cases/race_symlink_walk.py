"""Swapping a folder for a link while it is counted must not lead the counter outside."""
from scene import *

os.makedirs("a")
end = time.monotonic() + 1
while time.monotonic() < end:
    with attempt(quiet=True):
        os.rename("a", "b")
        os.symlink(HOME, "a")
        os.remove("a")
        os.rename("b", "a")
