"""A program must not put extended attributes on a file of the home."""
from scene import *

with attempt():
    os.setxattr(CANARY, "user.owned", b"1")
with attempt():
    os.setxattr(HOME, "user.owned", b"1")
