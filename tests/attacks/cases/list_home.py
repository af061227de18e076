"""A program must not list the user's home."""
from scene import *

with attempt():
    print(os.listdir(HOME), LEAKED)
