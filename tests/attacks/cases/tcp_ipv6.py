"""A service on the IPv6 loopback must see no connection."""
from scene import *

for address in ("::1", "::ffff:127.0.0.1", "::"):
    with attempt():
        s = socket.socket(socket.AF_INET6, socket.SOCK_STREAM)
        s.settimeout(1)
        s.connect((address, TCP6 if address != "::ffff:127.0.0.1" else TCP4))
        s.sendall(b"attack")
