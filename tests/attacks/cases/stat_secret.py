"""The size of a file in the home must not be visible."""
from scene import *

with attempt():
    if os.stat(SECRET_FILE).st_size == SECRET_SIZE:
        print(LEAKED)
