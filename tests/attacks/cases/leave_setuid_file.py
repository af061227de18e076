"""A set-uid file must not be left in the workspace."""
from scene import *

with attempt():
    shutil.copy("/usr/bin/env", "gift")
    os.chmod("gift", 0o6755)
with attempt():
    os.mkdir("open")
    os.chmod("open", 0o7777)
    open("open/x", "w").write("x")
    os.chmod("open/x", 0o4777)
