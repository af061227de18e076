"""Other transports must not reach a service: MPTCP, SCTP, DCCP, UDP-Lite."""
from scene import *

for kind, protocol in ((socket.SOCK_STREAM, 262), (socket.SOCK_STREAM, 132), (6, 33), (socket.SOCK_DGRAM, 136)):
    with attempt():
        s = socket.socket(socket.AF_INET, kind, protocol)
        s.settimeout(1)
        s.connect(("127.0.0.1", TCP4))
        s.send(b"attack")
