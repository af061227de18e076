"""The names of the host's users must not be visible."""
from scene import *

with attempt():
    names = [line.split(":")[0] for line in open("/etc/passwd") if not line.startswith(("root:", "user:"))]
    if names:
        print(names, LEAKED)
