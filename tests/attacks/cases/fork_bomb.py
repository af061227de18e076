"""Forking without end must end by the limit of processes."""
# ends: processes
import os

while True:
    try:
        os.fork()
    except OSError:
        pass
