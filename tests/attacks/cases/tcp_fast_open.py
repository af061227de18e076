"""Data in the first packet of a connection must not get out."""
from scene import *

with attempt():
    s = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    s.sendto(b"attack", 0x20000000, ("127.0.0.1", TCP4))
