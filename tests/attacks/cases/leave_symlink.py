"""A link left among the artifacts must not be followed or kept by whoever collects them."""
from scene import *

with attempt():
    os.symlink(SECRET_FILE, "report.txt")
with attempt():
    os.symlink(HOME, "folder")
with attempt():
    os.symlink("/", "root")
