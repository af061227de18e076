"""Names must not be resolved through the host's resolver, which also carries data out."""
from scene import *

with attempt():
    s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    s.sendto(b"attack", ("127.0.0.53", 53))
    s.sendto(b"attack", ("127.0.0.1", UDP))
with attempt():
    s = socket.create_connection(("127.0.0.53", 53), 1)
    print(LEAKED)
