"""A grandchild that holds the pipes must not keep code_it waiting after the program has ended."""
from scene import *

if os.fork() == 0:
    os.setsid()
    time.sleep(1000)
print("done")
