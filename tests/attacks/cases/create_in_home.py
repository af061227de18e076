"""A program must not create anything in the home."""
from scene import *

for make in (
    lambda: open(HOME + "/planted", "w"),
    lambda: os.mkdir(HOME + "/planted-folder"),
    lambda: os.mkfifo(HOME + "/planted-fifo"),
    lambda: os.symlink("/etc", HOME + "/planted-link"),
    lambda: os.mknod(HOME + "/planted-node"),
):
    with attempt():
        make()
