"""A hard link must not bring a file of the home into the workspace."""
from scene import *

with attempt():
    os.link(SECRET_FILE, "stolen")
    print(open("stolen").read())
with attempt():
    os.link("/proc/self/exe", "python-copy")
