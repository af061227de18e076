"""An abstract Unix socket outside must see no connection."""
from scene import *

with attempt():
    s = socket.socket(socket.AF_UNIX)
    s.connect("\0" + ABSTRACT)
    s.sendall(b"attack")
with attempt():
    s = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    s.sendto(b"attack", "\0" + ABSTRACT_DATAGRAM)
