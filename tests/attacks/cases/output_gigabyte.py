"""A program that prints a gigabyte must end by itself, with head and tail kept."""
# ends: output
import os

block = (b"y" * 63 + b"\n") * 1024
os.write(1, b"first\n")
for _ in range(1 << 14):
    os.write(1, block)
os.write(1, b"last\n")
