"""bpf must be refused."""
from scene import *

attributes = ctypes.create_string_buffer(struct.pack("IIII", 1, 4, 4, 1), 128)
with attempt():
    print(syscall(NR["bpf"], 0, attributes, 128), LEAKED)
