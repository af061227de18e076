"""Exchanging a path while it is looked at must not tell the size of a file in the home."""
from scene import *
import threading

allowed, wanted = b"/usr/bin\0", SECRET_FILE.encode() + b"\0"
path = ctypes.create_string_buffer(len(wanted) + 16)
answer = ctypes.create_string_buffer(256)
NUMBER = {"x86_64": 262, "aarch64": 79}[MACHINE]
done = threading.Event()


def exchange():
    while not done.is_set():
        ctypes.memmove(path, allowed, len(allowed))
        ctypes.memmove(path, wanted, len(wanted))



thread = threading.Thread(target=exchange)
thread.start()
until = time.monotonic() + 2
while time.monotonic() < until:
    with attempt(quiet=True):
        syscall(NUMBER, AT_FDCWD, path, answer, 0)
        if struct.unpack_from("q", answer, 48)[0] == SECRET_SIZE:
            print(LEAKED)
            break
done.set()
thread.join()
