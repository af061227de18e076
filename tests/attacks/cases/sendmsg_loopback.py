"""sendmsg and sendmmsg with an address must not get around what connect may not do."""
from scene import *

with attempt():
    s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    s.sendmsg([b"attack"], [], 0, ("127.0.0.1", UDP))
with attempt():
    s = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    s.sendmsg([b"attack"], [], 0x20000000, ("127.0.0.1", TCP4))
