"""Climbing with .. must not lead outside."""
from scene import *

for depth in range(1, 30):
    with attempt():
        print(open("../" * depth + SECRET_FILE.lstrip("/")).read())
