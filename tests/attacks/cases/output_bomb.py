"""Output without end must be cut and must not fill the memory of code_it."""
# ends: output, time
import os

block = b"x" * 65536
while True:
    os.write(1, block)
