"""Open files must be limited for each process."""
from scene import *

held = []
with attempt():
    while True:
        held.append(os.open("/dev/null", os.O_RDONLY))
if len(held) > 2048:
    print(len(held), LEAKED)
