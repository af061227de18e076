"""A program must not read a file in the user's home."""
from scene import *

with attempt():
    print(open(SECRET_FILE).read())
