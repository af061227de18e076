"""The metadata address of clouds must not answer."""
# needs: netns
from scene import *

for address in (METADATA, "169.254.170.2"):
    with attempt():
        s = socket.create_connection((address, 80), 1)
        s.sendall(b"GET /latest/meta-data/ HTTP/1.0\r\n\r\n")
        print(s.recv(4096))
