"""Odd arguments must reach the program as they are, and nothing else."""
from scene import *

if sys.argv[1:]:
    print(sys.argv[1:], LEAKED)
