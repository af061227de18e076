"""Local services must not be reachable: D-Bus, X11, Wayland, agents."""
from scene import *

for path in ("/run/dbus/system_bus_socket", f"/run/user/{os.getuid()}/bus", "/tmp/.X11-unix/X0", "/run/systemd/private"):
    with attempt():
        s = socket.socket(socket.AF_UNIX)
        s.connect(path)
        print(path, LEAKED)
with attempt():
    s = socket.socket(socket.AF_UNIX)
    s.connect("\0/tmp/.X11-unix/X0")
    print(LEAKED)
for name in ("SSH_AUTH_SOCK", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "XDG_RUNTIME_DIR", "WAYLAND_DISPLAY"):
    if name in os.environ:
        print(name, LEAKED)
