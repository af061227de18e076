"""A file must not be moved out of the workspace, nor one of the home into it."""
from scene import *

with attempt():
    open("mine", "w").write("x")
    os.rename("mine", HOME + "/planted")
with attempt():
    os.rename(CANARY, "taken")
