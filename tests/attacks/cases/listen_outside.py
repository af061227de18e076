"""A server inside must not be reachable from outside."""
from scene import *

with attempt():
    s = socket.create_server(("0.0.0.0", FREE_PORT))
    print("listening", flush=True)
    s.settimeout(2)
    connection, _ = s.accept()
    print(connection, LEAKED)
