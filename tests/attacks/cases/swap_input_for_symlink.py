"""Replacing an input file by a link must not write through it."""
from scene import *

with attempt():
    os.remove("input.txt")
    os.symlink(CANARY, "input.txt")
    open("input.txt", "w").write("overwritten")
