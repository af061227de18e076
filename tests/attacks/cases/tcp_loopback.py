"""A service on the loopback must see no connection."""
from scene import *

for address in ("127.0.0.1", "localhost", "0.0.0.0", "127.1.2.3"):
    with attempt():
        socket.create_connection((address, TCP4), 1).sendall(b"attack")
