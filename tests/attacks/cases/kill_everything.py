"""kill(-1) must reach nothing outside."""
from scene import *

if os.fork() == 0:
    os.setsid()
    with attempt():
        os.kill(-1, signal.SIGTERM)
    os._exit(0)
os.wait()
