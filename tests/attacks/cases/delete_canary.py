"""A program must not delete a file of the home."""
from scene import *

with attempt():
    os.remove(CANARY)
with attempt():
    shutil.rmtree(HOME)
