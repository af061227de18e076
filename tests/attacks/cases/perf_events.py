"""Performance counters must be refused."""
from scene import *

attributes = ctypes.create_string_buffer(struct.pack("II", 1, 112), 112)
with attempt():
    print(syscall(NR["perf_event_open"], attributes, 0, -1, -1, 0), LEAKED)
