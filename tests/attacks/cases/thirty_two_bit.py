"""The 32-bit and x32 system calls must not go around the filter."""
from scene import *

if MACHINE == "x86_64":
    with attempt():
        syscall(NR["unshare"] | 0x40000000, 0x10000000)
        print(LEAKED)
    if os.fork() == 0:
        code = bytes.fromhex("b836010000bb00000010cd80c3")
        memory = mmap.mmap(-1, 4096, prot=7)
        memory.write(code)
        address = ctypes.addressof(ctypes.c_char.from_buffer(memory))
        if ctypes.CFUNCTYPE(ctypes.c_int)(address)() == 0:
            print(LEAKED, flush=True)
        os._exit(0)
    os.wait()
