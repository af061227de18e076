"""POSIX message queues of the host must not be visible."""
from scene import *

with attempt():
    print(os.listdir("/dev/mqueue"), LEAKED)
