"""Children that keep forking away from a killer must not survive the run."""
from scene import *

for _ in range(5):
    if os.fork() == 0:
        os.setsid()
        for _ in range(200):
            if os.fork():
                os._exit(0)
            os.setsid()
            time.sleep(0.01)
        time.sleep(1000)
time.sleep(0.1)
