"""The host's network interfaces must not be changed; its addresses are not needed."""
from scene import *

with attempt():
    s = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0)
    s.bind((0, 0))
    s.send(struct.pack("IHHIIBxHiII", 32, 16, 5, 1, 0, 0, 0, 1, 0, 1))
    answer = s.recv(4096)
    if struct.unpack_from("i", answer, 16)[0] == 0 and NETNS_IS_OURS:
        print(LEAKED)
