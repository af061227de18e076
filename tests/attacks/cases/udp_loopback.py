"""A UDP service must see no datagram."""
from scene import *

for family, address in ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")):
    with attempt():
        s = socket.socket(family, socket.SOCK_DGRAM)
        s.sendto(b"attack", (address, UDP))
    with attempt():
        s = socket.socket(family, socket.SOCK_DGRAM)
        s.connect((address, UDP))
        s.send(b"attack")
