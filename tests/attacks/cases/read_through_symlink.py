"""A symbolic link must not lead outside."""
from scene import *

with attempt():
    os.symlink(SECRET_FILE, "link")
    print(open("link").read())
