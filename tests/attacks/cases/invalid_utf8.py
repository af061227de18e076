"""Invalid UTF-8 must not break whoever reads the output."""
import os

os.write(1, bytes(range(256)) * 16)
os.write(2, b"\xf0\x9f\x92" * 100)
