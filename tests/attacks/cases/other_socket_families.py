"""Socket families that no namespace separates must be closed: VSOCK reaches the hypervisor."""
from scene import *

for family in (40, 38, 31, 15, 44, 21, 30):
    with attempt():
        socket.socket(family, socket.SOCK_STREAM if family in (40, 31, 30) else socket.SOCK_RAW).close()
        print(family, LEAKED)
    with attempt():
        socket.socket(family, socket.SOCK_SEQPACKET).close()
        print(family, LEAKED)
