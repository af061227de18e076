"""Raw and packet sockets must not see or send traffic."""
from scene import *

with attempt():
    s = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP)
    s.sendto(b"\x08\x00\xf7\xff\x00\x00\x00\x00", ("127.0.0.1", 0))
    print(LEAKED)
with attempt():
    socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(3))
    print(LEAKED)
