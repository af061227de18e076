"""chroot and climbing out of it must not lead outside."""
from scene import *

with attempt():
    os.mkdir("jail")
    fd = os.open(".", os.O_RDONLY)
    os.chroot("jail")
    os.fchdir(fd)
    for _ in range(30):
        os.chdir("..")
    os.chroot(".")
    print(open(SECRET_FILE).read())
