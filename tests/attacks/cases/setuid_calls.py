"""Becoming another user must not give rights."""
from scene import *

for call in (lambda: os.setuid(0), lambda: os.setresuid(0, 0, 0), lambda: os.setgid(0), lambda: os.setgroups([0])):
    with attempt():
        call()
with attempt():
    print(open(SECRET_FILE).read())
