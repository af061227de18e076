"""The rights of the host's device files must not be changed."""
from scene import *

for name in ("null", "zero", "full", "random", "urandom"):
    with attempt():
        os.chmod("/dev/" + name, 0o667)
    with attempt():
        os.chown("/dev/" + name, 12345, 12345)
