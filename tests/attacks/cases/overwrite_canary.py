"""A program must not write to a file of the home."""
from scene import *

with attempt():
    open(CANARY, "w").write("overwritten")
with attempt():
    open(CANARY, "a").write("appended")
