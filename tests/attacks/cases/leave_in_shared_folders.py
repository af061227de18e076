"""Nothing may be left in the folders that all users of the machine share, nor their names be read."""
from scene import *

for folder in ("/tmp", "/var/tmp", "/dev/shm", "/run", "/run/lock", "/dev/mqueue"):
    with attempt():
        open(os.path.join(folder, LEFT), "w").write("left")
    with attempt():
        os.mkdir(os.path.join(folder, LEFT + "d"))
    with attempt():
        if POSIX_NAME in os.listdir(folder):
            print(LEAKED)
    with attempt():
        os.symlink("/", os.path.join(folder, LEFT + "l"))
