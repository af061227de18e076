"""A process whose first thread has ended must end with the run too."""
from scene import *
import threading

if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        threading.Thread(target=time.sleep, args=(1000,)).start()
        syscall(NR["exit"], 0)
    os._exit(0)
time.sleep(1)
