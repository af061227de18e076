"""Escape sequences must be data: nothing may type into the terminal of the user."""
from scene import *

print("\x1b]0;owned\x07\x1b[2J\x1b[6n\x1bP+q544e\x1b\\\x1b]52;c;YXR0YWNr\x07")
with attempt():
    import fcntl

    handle = os.open("/dev/tty", os.O_RDWR)
    for letter in b"touch /tmp/owned\n":
        fcntl.ioctl(handle, 0x5412, bytes([letter]))
    print(LEAKED)
with attempt():
    import fcntl

    fcntl.ioctl(0, 0x5412, b"x")
    print(LEAKED)
