"""A program must not speak for the sandbox through inherited pipes."""
from scene import *

for number in range(3, 256):
    with attempt():
        os.write(number, b'{"exit_code": 0}\n')
        print(number, LEAKED)
