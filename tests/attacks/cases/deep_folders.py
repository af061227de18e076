"""Folders without end must be refused or skipped, and removed."""
# ends: disk, none
from scene import *

with attempt():
    for _ in range(3000):
        os.mkdir("d")
        os.chdir("d")
